// What stands in the file: PDF/A's parts under their right names, the two descriptions, the pages, and nothing of the clock.
#include <limits>
#include <regex>

#include "print/documents.h"
#include "support/said.h"

namespace keyrite::tests {
namespace {

using ::testing::HasSubstr;
using ::testing::Not;

size_t countOf(const std::string& text, const std::string& part)
{
    size_t count = 0;
    for (size_t at = text.find(part); at != std::string::npos; at = text.find(part, at + part.size()))
        ++count;
    return count;
}

std::string sample(const DocumentInfo& info = sampleInfo())
{
    Pdf pdf = begun(info);
    EXPECT_TRUE(good(drawSample(pdf)));
    EXPECT_TRUE(good(drawSample(pdf)));
    return finished(std::move(pdf));
}

// The first group of the first match.
std::string found(const std::string& text, const std::string& pattern)
{
    std::smatch match;
    EXPECT_TRUE(std::regex_search(text, match, std::regex(pattern))) << pattern;
    return match.empty() ? "" : match[1].str();
}

// UTF-16 in hexadecimal digits, with byte order mark, as UTF-8.
std::string utf8OfHex(const std::string& hex)
{
    std::string out;
    char32_t high = 0;
    EXPECT_EQ(hex.substr(0, 4), "FEFF");
    for (size_t i = 4; i + 4 <= hex.size(); i += 4) {
        char32_t value = static_cast<char32_t>(std::stoul(hex.substr(i, 4), nullptr, 16));
        if (value >= 0xD800 && value < 0xDC00) {
            high = value;
            continue;
        }
        if (value >= 0xDC00 && value < 0xE000)
            value = 0x10000 + ((high - 0xD800) << 10) + (value - 0xDC00);
        if (value < 0x80) {
            out += static_cast<char>(value);
            continue;
        }
        const int more = value < 0x800 ? 1 : value < 0x10000 ? 2 : 3;
        out += static_cast<char>((0xF0 << (3 - more) & 0xFF) | value >> 6 * more);
        for (int k = more - 1; k >= 0; --k)
            out += static_cast<char>(0x80 | (value >> 6 * k & 0x3F));
    }
    return out;
}

std::string unescaped(std::string text)
{
    for (const auto& [from, to] : {std::pair{"&lt;", "<"}, std::pair{"&gt;", ">"}, std::pair{"&amp;", "&"}})
        text = std::regex_replace(text, std::regex(from), to);
    return text;
}

TEST(Document, TheSameCallsGiveTheSameBytes)
{
    const std::string first = sample();
    EXPECT_GT(first.size(), 10000u);
    EXPECT_EQ(first, sample());
    // Measuring is not drawing.
    Pdf pdf = begun();
    EXPECT_GT(pdf.textWidth(Face::Mono, 10, "never drawn: \u20ac \u00d8"), 0);
    EXPECT_TRUE(good(drawSample(pdf)));
    EXPECT_GT(pdf.textWidth(Face::Sans, 10, "never drawn: \u20ac \u00d8"), 0);
    EXPECT_TRUE(good(drawSample(pdf)));
    EXPECT_EQ(first, finished(std::move(pdf)));
}

// A character that is refused must leave nothing behind, neither a half operator nor a shape in the font.
TEST(Document, ARefusedPieceLeavesNoTrace)
{
    const std::string first = sample();
    Pdf pdf = begun();
    EXPECT_TRUE(good(drawSample(pdf)));
    EXPECT_EQ(faultOf(pdf.text(15, 20, Face::Mono, 10, "zebra\u05d0")), Fault::RightToLeft);
    EXPECT_EQ(faultOf(pdf.qr(15, 20, 1, Correction::L, 41, "ZEBRA")), Fault::CodeVersion);
    EXPECT_EQ(faultOf(pdf.line(15, 20, 30, 40, 0)), Fault::Place);
    EXPECT_TRUE(good(drawSample(pdf)));
    EXPECT_EQ(first, finished(std::move(pdf)));
}

TEST(Document, TheKeysOfAnArchivalDocumentHaveTheirRightNames)
{
    const std::string pdf = sample();
    EXPECT_EQ(pdf.substr(0, 9), "%PDF-1.4\n");
    EXPECT_EQ(pdf[9], '%');
    for (size_t i = 10; i < 14; ++i)
        EXPECT_GE(static_cast<uint8_t>(pdf[i]), 0x80) << "the comment that marks a binary file";
    for (const char* const part :
         {"/Metadata 7 0 R", "/Type /Metadata\n/Subtype /XML\n", "/OutputIntents [ ", "/S /GTS_PDFA1\n", "/DestOutputProfile ",
          "/OutputConditionIdentifier (sRGB", "/N 3\n", "/Subtype /Type0\n", "/Subtype /CIDFontType2\n",
          "/Encoding /Identity-H\n", "/CIDSet ", "/CapHeight 729\n", "/FontFile2 ", "/ToUnicode ", "/CIDToGIDMap "})
        EXPECT_THAT(pdf, HasSubstr(part));
    for (const char* const wrong :
         {"/SubType", "DestOutputProfile#20", "/Encrypt", "/Transparency", "/Filter [ /LZW", "/JavaScript"})
        EXPECT_THAT(pdf, Not(HasSubstr(wrong)));
    // The metadata stream is readable as it stands (ISO 19005-1, 6.7.2).
    EXPECT_THAT(pdf, HasSubstr("<pdfaid:part>1</pdfaid:part>\n<pdfaid:conformance>B</pdfaid:conformance>"));
}

TEST(Document, InfoAndXmpAgree)
{
    const DocumentInfo info = sampleInfo();
    const std::string pdf = sample();
    EXPECT_EQ(utf8OfHex(found(pdf, "/Title <([0-9A-F]+)>")), info.title);
    EXPECT_EQ(unescaped(found(pdf, "<rdf:li xml:lang=\"x-default\">([^<]*)</rdf:li>")), info.title);
    EXPECT_EQ(utf8OfHex(found(pdf, "/Creator <([0-9A-F]+)>")), info.creator);
    EXPECT_EQ(unescaped(found(pdf, "<xmp:CreatorTool>([^<]*)</xmp:CreatorTool>")), info.creator);
    EXPECT_EQ(utf8OfHex(found(pdf, "/Producer <([0-9A-F]+)>")), found(pdf, "<pdf:Producer>([^<]*)</pdf:Producer>"));
    for (const char* const key : {"/CreationDate", "/ModDate"})
        EXPECT_THAT(pdf, HasSubstr(std::string(key) + " (D:20260228235907+00'00')"));
    for (const char* const element : {"CreateDate", "ModifyDate"})
        EXPECT_THAT(pdf, HasSubstr(std::string("<xmp:") + element + ">2026-02-28T23:59:07+00:00<"));
    EXPECT_EQ(countOf(pdf,
                      "<0011223344556677"
                      "8899AABBCCDDEEFF>"),
              2u)
        << "the identifier";
}

TEST(Document, HasTheSizeOfItsPaper)
{
    EXPECT_THAT(sample(sampleInfo(Paper::A4)), HasSubstr("/MediaBox [ 0 0 595.27557 841.88977 ]"));
    EXPECT_THAT(sample(sampleInfo(Paper::Letter)), HasSubstr("/MediaBox [ 0 0 612 792 ]"));
    EXPECT_EQ(countOf(sample(), "/Type /Page\n"), 2u);
}

// zlib would keep pieces of a page in the ordinary heap.
TEST(Document, PagesAreNotCompressedAndFontsAre)
{
    const std::string pdf = sample();
    EXPECT_EQ(countOf(pdf, "> Tj\n"), 10u);
    EXPECT_EQ(countOf(pdf, "/Length1 "), 4u);
    EXPECT_EQ(countOf(pdf, "/Filter [ /FlateDecode ]"), 4u * 4 + 1) << "four streams for each font, and the colour profile";
}

TEST(Document, DrawingNeedsAPage)
{
    Pdf pdf = begun();
    EXPECT_EQ(faultOf(pdf.text(1, 1, Face::Sans, 10, "x")), Fault::NoPage);
    EXPECT_EQ(faultOf(pdf.line(1, 1, 2, 2, 1)), Fault::NoPage);
    EXPECT_EQ(faultOf(pdf.box(1, 1, 2, 2, 1)), Fault::NoPage);
    EXPECT_EQ(faultOf(pdf.watermark("x")), Fault::NoPage);
    EXPECT_EQ(faultOf(pdf.qr(1, 1, 1, Correction::L, 0, "X")), Fault::NoPage);
    EXPECT_EQ(faultOf(pdf.finish([](auto) { return true; })), Fault::NoPage);
}

TEST(Document, IsUsedUpOnceItIsWritten)
{
    Pdf pdf = begun();
    EXPECT_TRUE(good(drawSample(pdf)));
    EXPECT_TRUE(good(pdf.finish([](auto) { return true; })));
    EXPECT_EQ(faultOf(pdf.finish([](auto) { return true; })), Fault::Finished);
    EXPECT_EQ(faultOf(pdf.newPage()), Fault::Finished);
    EXPECT_EQ(faultOf(pdf.text(1, 1, Face::Sans, 10, "x")), Fault::Finished);
    EXPECT_EQ(faultOf(pdf.line(1, 1, 2, 2, 1)), Fault::Finished);
    EXPECT_EQ(faultOf(pdf.box(1, 1, 2, 2, 1)), Fault::Finished);
    EXPECT_EQ(faultOf(pdf.watermark("x")), Fault::Finished);
    EXPECT_EQ(faultOf(pdf.qr(1, 1, 1, Correction::L, 0, "X")), Fault::Finished);
    EXPECT_EQ(pdf.textWidth(Face::Sans, 10, "x"), 0);
}

TEST(Document, RefusesADescriptionThatCannotBeWrittenTwice)
{
    const auto faultOfTitle = [](const std::string& title) {
        DocumentInfo info = sampleInfo();
        info.title = title;
        return faultOf(Pdf::begin(info, plainMemory()));
    };
    for (const std::string& title : {std::string(), std::string("a\nb"), std::string("a\0b", 3), std::string("a\x7f"),
                                     std::string("\u0085"), std::string("\uffff"), std::string(1001, 'x')})
        EXPECT_EQ(faultOfTitle(title), Fault::Description) << title;
    EXPECT_EQ(faultOfTitle("a\xff"), Fault::NotUtf8);
    DocumentInfo info = sampleInfo();
    info.creator.clear();
    EXPECT_EQ(faultOf(Pdf::begin(info, plainMemory())), Fault::Description);
    info = sampleInfo();
    info.title = std::string(1000, 'x');
    EXPECT_TRUE(good(Pdf::begin(info, plainMemory())));
}

TEST(Document, RefusesADateThatDoesNotExist)
{
    const auto accepted = [](const print::Moment& moment) {
        DocumentInfo info = sampleInfo();
        info.made = moment;
        const Outcome<Pdf> pdf = Pdf::begin(info, plainMemory());
        EXPECT_TRUE(pdf || pdf.problem().fault == Fault::Moment);
        return static_cast<bool>(pdf);
    };
    for (const print::Moment& moment :
         {print::Moment{2024, 2, 29, 0, 0, 0}, print::Moment{2000, 2, 29, 0, 0, 0}, print::Moment{1970, 1, 1, 23, 59, 59}})
        EXPECT_TRUE(accepted(moment));
    for (const print::Moment& moment :
         {print::Moment{2026, 2, 29, 0, 0, 0}, print::Moment{1900, 2, 29, 0, 0, 0}, print::Moment{1969, 12, 31, 23, 59, 59},
          print::Moment{10000, 1, 1, 0, 0, 0}, print::Moment{2026, 0, 1, 0, 0, 0}, print::Moment{2026, 13, 1, 0, 0, 0},
          print::Moment{2026, 4, 31, 0, 0, 0}, print::Moment{2026, 4, 0, 0, 0, 0}, print::Moment{2026, 4, 1, 24, 0, 0},
          print::Moment{2026, 4, 1, 0, 60, 0}, print::Moment{2026, 4, 1, 0, 0, 60}, print::Moment{2026, 4, 1, -1, 0, 0}})
        EXPECT_FALSE(accepted(moment)) << moment.year << "-" << moment.month << "-" << moment.day;
}

TEST(Document, RefusesPlacesThatAreNone)
{
    Pdf pdf = begun();
    ASSERT_TRUE(good(pdf.newPage()));
    const double none = std::numeric_limits<double>::quiet_NaN(), endless = std::numeric_limits<double>::infinity();
    for (const double place : {none, endless, -endless, 2001.0, -2001.0}) {
        EXPECT_EQ(faultOf(pdf.text(place, 1, Face::Sans, 10, "x")), Fault::Place);
        EXPECT_EQ(faultOf(pdf.text(1, place, Face::Sans, 10, "x")), Fault::Place);
        EXPECT_EQ(faultOf(pdf.line(1, 1, place, 1, 1)), Fault::Place);
        EXPECT_EQ(faultOf(pdf.box(place, 1, 1, 1, 1)), Fault::Place);
        EXPECT_EQ(faultOf(pdf.qr(place, 1, 1, Correction::L, 0, "X")), Fault::Place);
    }
    for (const double size : {none, endless, 0.0, -1.0, 2001.0}) {
        EXPECT_EQ(faultOf(pdf.text(1, 1, Face::Sans, size, "x")), Fault::Place);
        EXPECT_EQ(faultOf(pdf.line(1, 1, 1, 1, size)), Fault::Place);
        EXPECT_EQ(faultOf(pdf.box(1, 1, size, 1, 1)), Fault::Place);
        EXPECT_EQ(faultOf(pdf.qr(1, 1, size, Correction::L, 0, "X")), Fault::Place);
        EXPECT_EQ(pdf.textWidth(Face::Sans, size, "x"), 0);
    }
}

TEST(Document, EveryFaultHasASentence)
{
    for (int fault = 0; fault <= static_cast<int>(Fault::Stopped); ++fault)
        for (const std::string detail : {"", "THIS"}) {
            const print::Sentence sentence = print::describe({static_cast<Fault>(fault), detail});
            EXPECT_GT(said(sentence).size(), 15u) << fault;
            EXPECT_EQ(said(sentence).back(), '.') << said(sentence);
            EXPECT_TRUE(isFilled(sentence)) << said(sentence);
        }
    EXPECT_THAT(said(print::describe({Fault::MissingGlyph, std::string("U+1F600")})), HasSubstr("U+1F600"));
}

}  // namespace
}  // namespace keyrite::tests
