// Text on the page: what is refused, how wide it is, where it stands, and that it can be read back.
#include <regex>

#include "print/documents.h"
#include "print/utf8.h"

namespace keyrite::tests {
namespace {

using ::testing::HasSubstr;

Fault refusal(const std::string& text, Face face = Face::Sans)
{
    Pdf pdf = begun();
    EXPECT_TRUE(good(pdf.newPage()));
    return faultOf(pdf.text(20, 20, face, 10, text));
}

TEST(Text, IsRefusedWhenAGlyphIsMissing)
{
    Pdf pdf = begun();
    ASSERT_TRUE(good(pdf.newPage()));
    for (const auto& [text, name] : {std::pair{"smile \U0001F600", "U+1F600"}, std::pair{"\u65e5\u672c", "U+65E5"},
                                     std::pair{"line\nbreak", "U+000A"}, std::pair{"tab\t", "U+0009"},
                                     std::pair{"\u0085", "U+0085"}, std::pair{"\x7f", "U+007F"}, std::pair{"\uffff", "U+FFFF"}})
        for (const Face face : kEveryFace) {
            const Outcome<Done> drawn = pdf.text(20, 20, face, 10, text);
            EXPECT_EQ(faultOf(drawn), Fault::MissingGlyph) << name;
            EXPECT_EQ(said(drawn.problem().detail), name);
            EXPECT_EQ(pdf.textWidth(face, 10, text), 0);
        }
    EXPECT_EQ(faultOf(pdf.watermark("\U0001F600")), Fault::MissingGlyph);
    EXPECT_EQ(refusal(std::string("a\0b", 3)), Fault::MissingGlyph) << "a zero byte does not end the text early";
}

// DejaVu has these characters, but their order on paper would be wrong.
TEST(Text, IsRefusedWhenItRunsFromRightToLeft)
{
    for (const char* const text : {"\u05e9\u05dc\u05d5\u05dd", "\u0633\u0644\u0627\u0645",
                                   "a\u202e"
                                   "b",
                                   "a\u200f"
                                   "b",
                                   "\ufe8d"})
        EXPECT_EQ(refusal(text), Fault::RightToLeft) << text;
}

TEST(Text, IsRefusedWhenItIsNotUtf8)
{
    for (const char* const text : {"\xff", "\x80", "\xc3", "\xc3(", "\xc0\x80", "\xc1\xbf", "\xe0\x80\x80", "\xe0\x9f\xbf",
                                   "\xed\xa0\x80", "\xed\xbf\xbf", "\xf0\x80\x80\x80", "\xf0\x8f\xbf\xbf", "\xf4\x90\x80\x80",
                                   "\xf5\x80\x80\x80", "\xe2\x82", "\xf0\x9f\x98", "ok\xfe"}) {
        EXPECT_EQ(refusal(text), Fault::NotUtf8) << text;
        EXPECT_EQ(faultOf(print::checkGlyphs(text)), Fault::NotUtf8) << text;
    }
}

TEST(Text, EveryCharacterIsTakenWhole)
{
    for (const char32_t expected : {0x00u, 0x7fu, 0x80u, 0x7ffu, 0x800u, 0xd7ffu, 0xe000u, 0xffffu, 0x10000u, 0x10ffffu}) {
        std::string text;
        if (expected < 0x80)
            text = {static_cast<char>(expected)};
        else if (expected < 0x800)
            text = {static_cast<char>(0xC0 | expected >> 6), static_cast<char>(0x80 | (expected & 0x3F))};
        else if (expected < 0x10000)
            text = {static_cast<char>(0xE0 | expected >> 12), static_cast<char>(0x80 | (expected >> 6 & 0x3F)),
                    static_cast<char>(0x80 | (expected & 0x3F))};
        else
            text = {static_cast<char>(0xF0 | expected >> 18), static_cast<char>(0x80 | (expected >> 12 & 0x3F)),
                    static_cast<char>(0x80 | (expected >> 6 & 0x3F)), static_cast<char>(0x80 | (expected & 0x3F))};
        std::string_view rest = text;
        const auto taken = print::takeCharacter(rest);
        ASSERT_TRUE(taken) << print::nameOf(expected);
        EXPECT_EQ(*taken, expected);
        EXPECT_TRUE(rest.empty());
    }
}

TEST(Text, IsRefusedWhenItIsTooLongForAPdfString)
{
    EXPECT_TRUE(good(print::checkGlyphs(std::string(8000, 'x'))));
    EXPECT_EQ(refusal(std::string(8001, 'x')), Fault::TextTooLong);
}

// A plan's labels are checked long before anything is drawn, and each may end up in any face.
TEST(Text, ALabelIsCheckedAgainstAllFaces)
{
    EXPECT_TRUE(good(print::checkGlyphs("")));
    EXPECT_TRUE(good(
        print::checkGlyphs("Schl\u00fcssel \u2116 1, \u041a\u043b\u044e\u0447, \u03ba\u03bb\u03b5\u03b9\u03b4\u03af, \u20ac")));
    // Tifinagh stands in Sans alone.
    const char* const inSansOnly = "\u2d30";
    Pdf pdf = begun();
    ASSERT_TRUE(good(pdf.newPage()));
    EXPECT_TRUE(good(pdf.text(20, 20, Face::Sans, 10, inSansOnly)));
    EXPECT_EQ(faultOf(pdf.text(20, 20, Face::Mono, 10, inSansOnly)), Fault::MissingGlyph);
    const Outcome<Done> checked = print::checkGlyphs(inSansOnly);
    EXPECT_EQ(faultOf(checked), Fault::MissingGlyph);
    EXPECT_EQ(said(checked.problem().detail), "U+2D30");
}

TEST(Text, NothingIsDrawnForNoText)
{
    const std::string pdf = drawn([](Pdf& page) {
        EXPECT_TRUE(good(page.text(20, 20, Face::Sans, 10, "")));
        EXPECT_TRUE(good(page.watermark("")));
        EXPECT_EQ(page.textWidth(Face::Sans, 10, ""), 0);
    });
    EXPECT_EQ(pdf.find("Tj"), std::string::npos);
    EXPECT_EQ(pdf.find("/FontFile2"), std::string::npos);
}

TEST(Text, CanBeReadBack)
{
    KR_NEED_PROGRAM("pdftotext");
    const std::string lines[] = {
        "Key share 2 of 5 \u2013 any 3 of the 5 sheets", "Ma\u00dfnahme \u00c5\u00c6\u0152 \u20ac\u00a7",
        "\u041a\u043b\u044e\u0447 \u03ba\u03bb\u03b5\u03b9\u03b4\u03af", "\u2713 \u2192 \u201cquoted\u201d"};
    for (const Face face : kEveryFace) {
        const std::string pdf = drawn([&](Pdf& page) {
            double y = 10;
            for (const std::string& line : lines)
                EXPECT_TRUE(good(page.text(20, y += 10, face, 11, line)));
        });
        const std::string text = shownBy({"pdftotext", "-layout"}, pdf);
        for (const std::string& line : lines)
            EXPECT_THAT(text, HasSubstr(line));
    }
}

// Two characters may share one shape; copying must still give the one that was drawn.
TEST(Text, CharactersOfOneShapeStayTwo)
{
    KR_NEED_PROGRAM("pdftotext");
    const std::string pdf =
        drawn([](Pdf& page) { EXPECT_TRUE(good(page.text(20, 20, Face::Sans, 11, "A\u0391\u0410 o\u03bf\u043e"))); });
    EXPECT_THAT(shownBy({"pdftotext"}, pdf), HasSubstr("A\u0391\u0410 o\u03bf\u043e"));
}

struct Word {
    double left, right;
};

// Where poppler sees a word, in millimetres.
Word wordOf(const std::string& boxes, const std::string& word)
{
    std::smatch match;
    const std::regex pattern("<word xMin=\"([0-9.]+)\" yMin=\"[0-9.]+\" xMax=\"([0-9.]+)\" yMax=\"[0-9.]+\">" + word + "<");
    if (!std::regex_search(boxes, match, pattern)) {
        ADD_FAILURE() << word << " is not on the page: " << boxes;
        return {};
    }
    return {std::stod(match[1]) * 25.4 / 72, std::stod(match[2]) * 25.4 / 72};
}

TEST(Text, WidthAndAlignmentAreWhatAReaderSees)
{
    KR_NEED_PROGRAM("pdftotext");
    constexpr double kClose = 0.02;
    const std::string words[] = {"iiiii", "WWWWW", "\u00dcn\u00efc\u00f6d\u00e9", "\u0416\u0416", "abandon"};
    for (const Face face : kEveryFace) {
        Pdf pdf = begun();
        ASSERT_TRUE(good(pdf.newPage()));
        double y = 10;
        for (const std::string& word : words) {
            EXPECT_TRUE(good(pdf.text(20, y += 10, face, 14, "l" + word)));
            EXPECT_TRUE(good(pdf.text(105, y, face, 14, "c" + word, Align::Centre)));
            EXPECT_TRUE(good(pdf.text(190, y, face, 14, "r" + word, Align::Right)));
        }
        std::vector<double> widths;
        for (const std::string& word : words)
            for (const char* const side : {"l", "c", "r"})
                widths.push_back(pdf.textWidth(face, 14, side + word));
        const std::string boxes = shownBy({"pdftotext", "-bbox"}, finished(std::move(pdf)));
        size_t i = 0;
        for (const std::string& word : words) {
            const Word left = wordOf(boxes, "l" + word), centre = wordOf(boxes, "c" + word), right = wordOf(boxes, "r" + word);
            EXPECT_NEAR(left.left, 20, kClose);
            EXPECT_NEAR((centre.left + centre.right) / 2, 105, kClose);
            EXPECT_NEAR(right.right, 190, kClose);
            for (const Word& seen : {left, centre, right})
                EXPECT_NEAR(seen.right - seen.left, widths[i++], kClose) << word;
        }
    }
}

TEST(Text, WidthGrowsWithTheSizeAndTheText)
{
    const Pdf pdf = begun();
    const double one = pdf.textWidth(Face::Mono, 10, "x");
    // A monospaced face: 602 thousandths of the size.
    EXPECT_NEAR(one, 0.602 * 10 * 25.4 / 72, 1e-9);
    EXPECT_NEAR(pdf.textWidth(Face::Mono, 20, "\u0416i\u00fc"), 6 * one, 1e-9);
    EXPECT_GT(pdf.textWidth(Face::SansBold, 10, "abc"), pdf.textWidth(Face::Sans, 10, "abc"));
}

}  // namespace
}  // namespace keyrite::tests
