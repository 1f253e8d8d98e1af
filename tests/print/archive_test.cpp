// Other people's judges: PDFBox's preflight for PDF/A-1b, and qpdf for the file's structure.
#include <filesystem>

#include "print/documents.h"
#include "support/preflight.h"
#include "support/vectors.h"

namespace keyrite::tests {
namespace {

// One of every sort that keyrite makes, and some at the edges.
std::vector<std::pair<std::string, std::string>> documents()
{
    std::vector<std::pair<std::string, std::string>> out;
    for (const Paper paper : {Paper::A4, Paper::Letter}) {
        Pdf pdf = begun(sampleInfo(paper));
        for (int page = 0; page < 3; ++page)
            EXPECT_TRUE(good(drawSample(pdf)));
        out.emplace_back(paper == Paper::A4 ? "a4" : "letter", finished(std::move(pdf)));
    }
    for (const Face face : kEveryFace)
        out.emplace_back("face" + std::to_string(static_cast<int>(face)), drawn([&](Pdf& page) {
                             EXPECT_TRUE(good(page.text(20, 20, face, 9, "\u00e9\u0301 \u00a0 \u00ad\u0152\u2026\u2122")));
                         }));
    out.emplace_back("empty", drawn([](Pdf&) {}));
    out.emplace_back("lines", drawn([](Pdf& page) { EXPECT_TRUE(good(page.line(1, 1, 2, 2, 0.1))); }));
    // Every character that DejaVu Sans has here and that runs from left to right.
    out.emplace_back("all", drawn([](Pdf& page) {
                         size_t count = 0;
                         for (char32_t c = 0x20; c < 0xD800; ++c) {
                             std::string text =
                                 c < 0x80 ? std::string{static_cast<char>(c)}
                                 : c < 0x800
                                     ? std::string{static_cast<char>(0xC0 | c >> 6), static_cast<char>(0x80 | (c & 0x3F))}
                                     : std::string{static_cast<char>(0xE0 | c >> 12), static_cast<char>(0x80 | (c >> 6 & 0x3F)),
                                                   static_cast<char>(0x80 | (c & 0x3F))};
                             count += page.text(20, 20, Face::Sans, 9, text) ? 1 : 0;
                         }
                         EXPECT_GT(count, 4000u);
                     }));
    DocumentInfo info = sampleInfo();
    info.title = " ]]> &amp; \u05e9 'x' ";
    info.creator = "\U0010FFFD <!-- -->";
    info.made = {1970, 1, 1, 0, 0, 0};
    out.emplace_back("title", drawn([](Pdf& page) { EXPECT_TRUE(good(page.box(20, 20, 10, 10, 0.1))); }, info));
    return out;
}

TEST(Archive, EveryDocumentIsValidForPreflight)
{
    Preflight judge = preflight();
    if (!judge.missing.empty())
        GTEST_SKIP() << "not installed: " << judge.missing;
    const TempFolder folder;
    std::vector<std::string>& command = judge.command;
    std::string expected;
    for (const auto& [name, pdf] : documents()) {
        spit(folder / (name + ".pdf"), pdf);
        command.push_back((folder / (name + ".pdf")).string());
        expected += name + ".pdf VALID\n";
    }
    // The judge can say no.
    std::string spoiled = drawn([](Pdf&) {});
    spoiled.replace(spoiled.find("/GTS_PDFA1"), 10, "/GTS_PDFA9");
    spit(folder / "spoiled.pdf", spoiled);
    command.push_back((folder / "spoiled.pdf").string());
    const CommandResult result = run(command);
    EXPECT_EQ(result.status, 0) << result.err;
    EXPECT_EQ(result.out.substr(0, expected.size()), expected) << result.out;
    EXPECT_THAT(result.out, ::testing::HasSubstr("spoiled.pdf INVALID\n"));
}

TEST(Archive, EveryDocumentIsCleanForQpdf)
{
    KR_NEED_PROGRAM("qpdf");
    for (const auto& [name, pdf] : documents())
        EXPECT_THAT(shownBy({"qpdf", "--check"}, pdf), ::testing::HasSubstr("No syntax or stream encoding errors found"))
            << name;
}

TEST(Archive, PopplerSeesPagesAndEmbeddedFonts)
{
    KR_NEED_PROGRAM("pdfinfo");
    KR_NEED_PROGRAM("pdffonts");
    Pdf pdf = begun(sampleInfo(Paper::Letter));
    EXPECT_TRUE(good(drawSample(pdf)));
    const std::string file = finished(std::move(pdf));
    const std::string info = shownBy({"pdfinfo"}, file);
    EXPECT_THAT(info, ::testing::HasSubstr(sampleInfo().title));
    EXPECT_THAT(info, ::testing::ContainsRegex("Page size: +612 x 792 pts \\(letter\\)"));
    const std::string fonts = shownBy({"pdffonts"}, file);
    for (const char* const name : {"DejaVuSans ", "DejaVuSans-Bold ", "DejaVuSansMono ", "DejaVuSansMono-Bold "})
        EXPECT_THAT(fonts,
                    ::testing::ContainsRegex(std::string("KR[A-Z]+\\+") + name + " *CID TrueType +Identity-H +yes yes yes"));
}

}  // namespace
}  // namespace keyrite::tests
