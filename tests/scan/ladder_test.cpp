// How many codes of damaged pages are read, by ZBar alone and by the ladder: a table for people, and a least success for each
// row that a change must not fall below (one less than measured where a row is hard: ZBar and libjpeg differ a little between
// releases). Pages have four codes of a capsule (0.6 mm modules), two seeds each.
#include <gtest/gtest.h>

#include <cstdio>
#include <functional>
#include <set>

#include "scan/code_page.h"
#include "scan/decode.h"
#include "support/degrade.h"

namespace keyrite::tests {
namespace {

// `mm`: pixels in a millimetre.
using Damage = std::function<Frame(const Frame& page, double mm, uint64_t seed)>;

struct Row {
    const char* name;
    Damage damage;
    size_t least[3];  // of 8 codes, by the ladder, at 150, 200 and 300 dpi
};

constexpr double kDpi[] = {150, 200, 300};
constexpr uint64_t kSeeds = 2;
constexpr size_t kCodes = 4;

const std::vector<Row>& rows()
{
    static const std::vector<Row> table = {
        {"clean", [](const Frame& f, double, uint64_t) { return f; }, {8, 8, 8}},
        {"turned 1 degree", [](const Frame& f, double, uint64_t) { return turned(f, 1); }, {8, 8, 8}},
        {"turned 3 degrees", [](const Frame& f, double, uint64_t) { return turned(f, 3); }, {8, 8, 8}},
        {"turned 7 degrees", [](const Frame& f, double, uint64_t) { return turned(f, -7); }, {8, 8, 8}},
        {"upside down", [](const Frame& f, double, uint64_t) { return turned(f, 180); }, {8, 8, 8}},
        {"noise 20", [](const Frame& f, double, uint64_t s) { return noisy(f, 20, s); }, {8, 8, 8}},
        {"noise 40", [](const Frame& f, double, uint64_t s) { return noisy(f, 40, s); }, {8, 8, 8}},
        {"noise 80", [](const Frame& f, double, uint64_t s) { return noisy(f, 80, s); }, {7, 7, 7}},
        {"blur 0.10 mm", [](const Frame& f, double mm, uint64_t) { return blurred(f, 0.10 * mm); }, {8, 8, 8}},
        {"blur 0.15 mm", [](const Frame& f, double mm, uint64_t) { return blurred(f, 0.15 * mm); }, {8, 8, 8}},
        {"blur 0.20 mm", [](const Frame& f, double mm, uint64_t) { return blurred(f, 0.20 * mm); }, {8, 8, 8}},
        {"blur 0.30 mm", [](const Frame& f, double mm, uint64_t) { return blurred(f, 0.30 * mm); }, {7, 7, 7}},
        {"JPEG quality 30", [](const Frame& f, double, uint64_t) { return throughJpeg(f, 30); }, {8, 8, 8}},
        {"JPEG quality 10", [](const Frame& f, double, uint64_t) { return throughJpeg(f, 10); }, {7, 7, 7}},
        {"contrast 90 to 150", [](const Frame& f, double, uint64_t) { return withContrast(f, 90, 150); }, {8, 8, 8}},
        {"contrast 115 to 135", [](const Frame& f, double, uint64_t) { return withContrast(f, 115, 135); }, {8, 8, 8}},
        {"light falls to 10 %", [](const Frame& f, double, uint64_t) { return withFalloff(f, 0.1); }, {8, 8, 8}},
        {"stains on 5 %", [](const Frame& f, double, uint64_t s) { return stained(f, 0.05, s); }, {8, 8, 8}},
        {"stains on 20 %", [](const Frame& f, double, uint64_t s) { return stained(f, 0.20, s); }, {7, 7, 7}},
        {"fold 0.5 mm", [](const Frame& f, double mm, uint64_t s) { return folded(f, f.height / 4, 0.5 * mm, s); }, {8, 8, 8}},
        {"fold 1 mm", [](const Frame& f, double mm, uint64_t s) { return folded(f, f.height / 4, 1.0 * mm, s); }, {8, 8, 8}},
        {"fold 2 mm", [](const Frame& f, double mm, uint64_t s) { return folded(f, f.height / 4, 2.0 * mm, s); }, {6, 5, 6}},
        {"office scan", [](const Frame& f, double, uint64_t s) { return officeScan(f, s); }, {7, 7, 7}},
        {"webcam", [](const Frame& f, double, uint64_t s) { return webcam(f, s); }, {7, 7, 7}},
        {"scaled to 94 %", [](const Frame& f, double, uint64_t) { return resized(f, 0.94); }, {8, 8, 8}},
    };
    return table;
}

// Two by two, each pair of pages with other texts.
CodePage fourCodes(double dpi, uint64_t seed)
{
    const double mm = dpi / 25.4;
    const auto side = static_cast<size_t>(112 * mm);
    CodePage page{Frame::blank(side, side), {}};
    for (size_t i = 0; i < kCodes; ++i) {
        page.texts.push_back(capsuleText(i + 1, kCodes, static_cast<unsigned>(seed)));
        place(page.picture, drawCode(page.texts.back(), 0.6 * mm),
              static_cast<size_t>((3.3 + 55.1 * static_cast<double>(i % 2)) * mm),
              static_cast<size_t>((4.1 + 54.7 * static_cast<double>(i / 2)) * mm));
    }
    return page;
}

// How many of the page's texts; anything else is a wrong text, which must never be.
size_t rightOnes(const std::vector<std::string>& found, const CodePage& page)
{
    const std::set<std::string> wanted(page.texts.begin(), page.texts.end());
    for (const std::string& text : found)
        EXPECT_EQ(wanted.count(text), 1u) << "a text that is not on the page";
    return found.size();
}

class Ladder : public ::testing::TestWithParam<size_t> {};

TEST_P(Ladder, ReadsWhatTheTablePromises)
{
    const double dpi = kDpi[GetParam()];
    std::printf("  %3.0f dpi, codes of %zu     ZBar  ladder\n", dpi, kSeeds * kCodes);
    for (const Row& row : rows()) {
        size_t plain = 0, ladder = 0;
        for (uint64_t seed = 1; seed <= kSeeds; ++seed) {
            const CodePage page = fourCodes(dpi, seed);
            const Frame damaged = row.damage(page.picture, dpi / 25.4, seed);
            plain += rightOnes(scan::decode(damaged.view(), scan::Effort::Plain), page);
            ladder += rightOnes(scan::decode(damaged.view()), page);
        }
        std::printf("  %-24s %4zu  %6zu\n", row.name, plain, ladder);
        EXPECT_GE(ladder, row.least[GetParam()]) << row.name;
        EXPECT_GE(ladder, plain) << row.name << ": the ladder lost what ZBar alone reads";
    }
}

INSTANTIATE_TEST_SUITE_P(At, Ladder, ::testing::Values(0u, 1u, 2u),
                         [](const auto& dpi) { return std::to_string(static_cast<int>(kDpi[dpi.param])) + "Dpi"; });

}  // namespace
}  // namespace keyrite::tests
