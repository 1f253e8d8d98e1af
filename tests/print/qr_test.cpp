// QR codes on the page: other people's reader reads them, and they have their size in millimetres.
#include "print/documents.h"
#include "print/picture.h"

#include <algorithm>

namespace keyrite::tests {
namespace {

using ::testing::ElementsAre;

// Looks like the 33 words of a share, and like a chunk of a capsule.
std::string words(size_t size)
{
    std::string text;
    while (text.size() < size)
        text += "ACADEMIC BEAVER ";
    return text.substr(0, size - 1) + "X";
}

std::string chunk(unsigned seed)
{
    std::string text = "KR1:ABCDEFGH:01/15:";
    while (text.size() < 499) {
        seed = seed * 1103515245u + 12345u;
        text += "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567"[seed >> 16 & 31];
    }
    return text;
}

double side(Correction correction, int leastVersion, const std::string& text)
{
    Pdf pdf = begun();
    EXPECT_TRUE(good(pdf.newPage()));
    const Outcome<double> drawn = pdf.qr(20, 20, 1, correction, leastVersion, text);
    EXPECT_TRUE(good(drawn));
    return drawn ? *drawn : 0;
}

TEST(Qr, HasTheVersionThatItsTextNeeds)
{
    EXPECT_EQ(side(Correction::L, 0, "A"), 21);
    EXPECT_EQ(side(Correction::L, 11, "A"), 61) << "never smaller than asked for";
    // Only alphanumeric mode is this small (ISO/IEC 18004, table 7).
    EXPECT_EQ(side(Correction::Q, 0, words(259)), 61);
    EXPECT_EQ(side(Correction::Q, 11, words(260)), 65);
    EXPECT_EQ(side(Correction::M, 0, chunk(1)), 73);
    EXPECT_GT(side(Correction::Q, 0, std::string(259, 'a')), 61) << "small letters take a byte each";
    EXPECT_EQ(side(Correction::L, 0, std::string(7089, '1')), 177);
    EXPECT_LT(side(Correction::L, 0, words(100)), side(Correction::M, 0, words(100)));
    EXPECT_LT(side(Correction::M, 0, words(100)), side(Correction::Q, 0, words(100)));
    EXPECT_LT(side(Correction::Q, 0, words(100)), side(Correction::H, 0, words(100)));
}

TEST(Qr, RefusesWhatItCannotHold)
{
    Pdf pdf = begun();
    ASSERT_TRUE(good(pdf.newPage()));
    const auto refusal = [&](const std::string& text, int leastVersion = 0) {
        return faultOf(pdf.qr(20, 20, 1, Correction::L, leastVersion, text));
    };
    EXPECT_EQ(refusal(""), Fault::CodeText);
    EXPECT_EQ(refusal("\u00fc"), Fault::CodeText);
    EXPECT_EQ(refusal("A\nB"), Fault::CodeText);
    EXPECT_EQ(refusal(std::string("A\0B", 3)), Fault::CodeText);
    EXPECT_EQ(refusal(std::string(7090, '1')), Fault::CodeTooLong);
    EXPECT_EQ(refusal(std::string(2954, 'a')), Fault::CodeTooLong);
    EXPECT_EQ(refusal("A", -1), Fault::CodeVersion);
    EXPECT_EQ(refusal("A", 41), Fault::CodeVersion);
    EXPECT_TRUE(good(pdf.qr(20, 20, 1, Correction::L, 40, "A")));
}

// Rectangles filled one by one would leave white hairlines on some screens and printers.
TEST(Qr, IsOnePathWithOneFill)
{
    const std::string pdf = drawn([](Pdf& page) { EXPECT_TRUE(good(page.qr(20, 20, 0.8, Correction::Q, 11, words(200)))); });
    size_t fills = 0;
    for (size_t at = pdf.find("\nf\n"); at != std::string::npos; at = pdf.find("\nf\n", at + 1))
        ++fills;
    EXPECT_EQ(fills, 1u);
}

TEST(Qr, IsReadByZbarAndHasItsSize)
{
    KR_NEED_PROGRAM("pdftoppm");
    KR_NEED_PROGRAM("zbarimg");
    struct Case {
        double module;
        Correction correction;
        int version;
        std::string text;
    };
    for (const Case& c :
         {Case{0.8, Correction::Q, 11, words(259)}, Case{0.6, Correction::M, 0, chunk(7)},
          Case{1.2, Correction::H, 0, "HELLO 123 $%*+-./:"}, Case{0.8, Correction::L, 0, "lower-case, {too}"}}) {
        double drawnSide = 0;
        const std::string pdf = drawn([&](Pdf& page) {
            const Outcome<double> code = page.qr(31.5, 62.25, c.module, c.correction, c.version, c.text);
            ASSERT_TRUE(good(code));
            drawnSide = *code;
        });
        const TempFolder folder;
        render(pdf, folder.path());
        EXPECT_THAT(decoded(folder / "page-1.pgm"), ElementsAre(c.text));
        // To the pixel: where it stands, its side, and the seven modules of a finder pattern.
        constexpr double kPixels = kDotsPerInch / 25.4, kClose = 1.01;
        const Picture picture = readPgm(folder / "page-1.pgm");
        const Box box = darkBox(picture);
        EXPECT_NEAR(box.left, 31.5 * kPixels, kClose);
        EXPECT_NEAR(box.top, 62.25 * kPixels, kClose);
        EXPECT_NEAR(box.right - box.left, drawnSide * kPixels, kClose);
        EXPECT_NEAR(box.bottom - box.top, drawnSide * kPixels, kClose);
        int finder = box.left;
        while (picture.dark(finder, box.top + 2))
            ++finder;
        EXPECT_NEAR(finder - box.left, 7 * c.module * kPixels, kClose);
    }
}

// The densest page that is planned for: 15 codes of a capsule.
TEST(Qr, AFullPageIsRead)
{
    KR_NEED_PROGRAM("pdftoppm");
    KR_NEED_PROGRAM("zbarimg");
    std::vector<std::string> expected;
    const std::string pdf = drawn([&](Pdf& page) {
        for (unsigned i = 0; i < 15; ++i) {
            expected.push_back(chunk(i));
            EXPECT_TRUE(good(page.qr(18 + (i % 3) * 60, 15 + i / 3 * 54, 0.6, Correction::M, 0, expected.back())));
        }
    });
    RecordProperty("bytes", static_cast<int>(pdf.size()));
    EXPECT_LT(pdf.size(), 400000u) << "pages are not compressed, so their size is watched";
    const TempFolder folder;
    render(pdf, folder.path());
    std::sort(expected.begin(), expected.end());
    EXPECT_THAT(decoded(folder / "page-1.pgm"), ::testing::ElementsAreArray(expected));
}

// The mark of a rehearsal lies beneath the codes and must not spoil them.
TEST(Qr, IsReadOverTheWatermark)
{
    KR_NEED_PROGRAM("pdftoppm");
    KR_NEED_PROGRAM("zbarimg");
    for (const Paper paper : {Paper::A4, Paper::Letter}) {
        const std::string pdf = drawn(
            [](Pdf& page) {
                EXPECT_TRUE(good(page.watermark("REHEARSAL")));
                EXPECT_TRUE(good(page.qr(80, 120, 0.8, Correction::Q, 11, words(259))));
            },
            sampleInfo(paper));
        const TempFolder folder;
        render(pdf, folder.path());
        EXPECT_THAT(decoded(folder / "page-1.pgm"), ElementsAre(words(259)));
        const Picture picture = readPgm(folder / "page-1.pgm");
        size_t grey = 0;
        for (const uint8_t value : picture.grey)
            grey += value > 210 && value < 235 ? 1 : 0;
        EXPECT_GT(grey, picture.grey.size() / 20) << "the watermark is large";
        EXPECT_NEAR(darkBox(picture).left, 80 * kDotsPerInch / 25.4, 1.01) << "and nowhere dark";
    }
}

}  // namespace
}  // namespace keyrite::tests
