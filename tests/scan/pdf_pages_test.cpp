#include "scan/pdf_pages.h"

#include <gtest/gtest.h>

namespace keyrite::tests {
namespace {

const std::string kTwo =
    "Title:           A scan\nProducer:        a scanner\nCustom Metadata: no\nPages:           2\nEncrypted:       no\n"
    "Page    1 size:  595.276 x 841.89 pts (A4)\nPage    1 rot:   0\nPage    2 size:  612 x 792 pts (letter)\nPage    2 rot:   "
    "90\n"
    "File size:       1234 bytes\n";

TEST(PdfPages, TakesCountAndSizes)
{
    const auto pages = scan::parsePdfInfo(kTwo, 200);
    ASSERT_TRUE(pages);
    EXPECT_EQ(pages->count, 2u);
    ASSERT_EQ(pages->sizes.size(), 2u);
    EXPECT_DOUBLE_EQ(pages->sizes[0].width, 595.276);
    EXPECT_DOUBLE_EQ(pages->sizes[0].height, 841.89);
    EXPECT_DOUBLE_EQ(pages->sizes[1].height, 792);
}

TEST(PdfPages, NeedsNoMoreSizesThanWereAskedFor)
{
    const auto pages = scan::parsePdfInfo("Pages: 2000\nPage 1 size: 10 x 10 pts\nPage 2 size: 10 x 10 pts\n", 2);
    ASSERT_TRUE(pages);
    EXPECT_EQ(pages->count, 2000u);
}

TEST(PdfPages, RefusesWhatIsNotWhole)
{
    const std::string one = "Page 1 size: 10 x 10 pts\n";
    for (const std::string& text :
         {std::string(), std::string("Pages: 1\n"), one, "Pages: 0\n" + one, "Pages: 2\n" + one, "Pages: 1\nPages: 1\n" + one,
          "Pages: -1\n" + one, "Pages: 1x\n" + one, std::string("Pages: 99999999999999999999999\n") + one,
          std::string("Pages: 1\nPage 2 size: 10 x 10 pts\n"), std::string("Pages: 1\nPage 1 size: 0 x 10 pts\n"),
          std::string("Pages: 1\nPage 1 size: inf x 10 pts\n"), std::string("Pages: 1\nPage 1 size: nan x 10 pts\n"),
          std::string("Pages: 1\nPage 1 size: 1e7 x 10 pts\n"), std::string("Pages: 1\nPage 1 size: -5 x 10 pts\n"),
          std::string("Pages: 1\nPage 1 size: 10 pts\n"), std::string("Pages: 1\nPage 1 size: 10 x 10 metres\n")}) {
        const auto pages = scan::parsePdfInfo(text, 200);
        ASSERT_FALSE(pages) << text;
        EXPECT_EQ(pages.problem().fault, scan::Fault::PdfRefused);
    }
}

}  // namespace
}  // namespace keyrite::tests
