// Prints how many codes of damaged A4 pages are read, by ZBar alone and by the ladder, and in what time:
//
//   scan_table [DPI [PAGES]]     200 dots to the inch and 2 pages for each row unless told otherwise
//
// Every number but the times is the same in every run. Status 1 when a text is read that is not on its page, or when the ladder
// loses what ZBar alone reads. ladder_test.cpp holds the least success of each row.
#include <chrono>
#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <functional>
#include <set>

#include "scan/code_page.h"
#include "scan/decode.h"
#include "support/degrade.h"

namespace keyrite::tests {
namespace {

constexpr size_t kCodes = 15;

// `mm`: pixels in a millimetre.
using Damage = std::function<Frame(const Frame& page, double mm, uint64_t seed)>;

struct Row {
    const char* name;
    Damage damage;
};

// Seen from below: the upper edge is shorter by this share of the width.
Frame tilted(const Frame& frame, double share)
{
    Frame out = Frame::blank(frame.width, frame.height);
    const auto width = static_cast<double>(frame.width), height = static_cast<double>(frame.height);
    for (size_t y = 0; y < out.height; ++y) {
        const double down = static_cast<double>(y) / height, scale = 1 - share * (1 - down);
        // Rows come closer towards the far edge as well; this maps both edges onto themselves.
        const double from = height * down * (1 - share) / (1 - share * down);
        for (size_t x = 0; x < out.width; ++x) {
            const double column = (static_cast<double>(x) - width / 2) / scale + width / 2;
            if (column < 0 || column >= width - 1 || from >= height - 1)
                continue;
            const auto left = static_cast<size_t>(column), top = static_cast<size_t>(from);
            const double fx = column - static_cast<double>(left), fy = from - static_cast<double>(top);
            const uint8_t *upper = frame.row(top) + left, *lower = frame.row(top + 1) + left;
            out.row(y)[x] = static_cast<uint8_t>(
                std::lround((upper[0] * (1 - fx) + upper[1] * fx) * (1 - fy) + (lower[0] * (1 - fx) + lower[1] * fx) * fy));
        }
    }
    return out;
}

const std::vector<Row>& rows()
{
    static const std::vector<Row> table = {
        {"clean", [](const Frame& f, double, uint64_t) { return f; }},
        {"turned 1 degree", [](const Frame& f, double, uint64_t) { return turned(f, 1); }},
        {"turned 7 degrees", [](const Frame& f, double, uint64_t) { return turned(f, 7); }},
        {"turned 20 degrees", [](const Frame& f, double, uint64_t) { return turned(f, 20); }},
        {"turned 45 degrees", [](const Frame& f, double, uint64_t) { return turned(f, 45); }},
        {"perspective 5 %", [](const Frame& f, double, uint64_t) { return tilted(f, 0.05); }},
        {"perspective 10 %", [](const Frame& f, double, uint64_t) { return tilted(f, 0.10); }},
        {"perspective 20 %", [](const Frame& f, double, uint64_t) { return tilted(f, 0.20); }},
        {"blur 0.10 mm", [](const Frame& f, double mm, uint64_t) { return blurred(f, 0.10 * mm); }},
        {"blur 0.20 mm", [](const Frame& f, double mm, uint64_t) { return blurred(f, 0.20 * mm); }},
        {"blur 0.30 mm", [](const Frame& f, double mm, uint64_t) { return blurred(f, 0.30 * mm); }},
        {"noise 20", [](const Frame& f, double, uint64_t s) { return noisy(f, 20, s); }},
        {"noise 40", [](const Frame& f, double, uint64_t s) { return noisy(f, 40, s); }},
        {"noise 80", [](const Frame& f, double, uint64_t s) { return noisy(f, 80, s); }},
        {"JPEG quality 30", [](const Frame& f, double, uint64_t) { return throughJpeg(f, 30); }},
        {"JPEG quality 10", [](const Frame& f, double, uint64_t) { return throughJpeg(f, 10); }},
        {"contrast 90 to 150", [](const Frame& f, double, uint64_t) { return withContrast(f, 90, 150); }},
        {"contrast 115 to 135", [](const Frame& f, double, uint64_t) { return withContrast(f, 115, 135); }},
        {"light falls to 10 %", [](const Frame& f, double, uint64_t) { return withFalloff(f, 0.1); }},
        {"fold 0.5 mm", [](const Frame& f, double mm, uint64_t s) { return folded(f, f.height / 2, 0.5 * mm, s); }},
        {"fold 1 mm", [](const Frame& f, double mm, uint64_t s) { return folded(f, f.height / 2, 1.0 * mm, s); }},
        {"fold 2 mm", [](const Frame& f, double mm, uint64_t s) { return folded(f, f.height / 2, 2.0 * mm, s); }},
        {"stains on 5 %", [](const Frame& f, double, uint64_t s) { return stained(f, 0.05, s); }},
        {"stains on 20 %", [](const Frame& f, double, uint64_t s) { return stained(f, 0.20, s); }},
        {"office scan", [](const Frame& f, double, uint64_t s) { return officeScan(f, s); }},
        {"webcam", [](const Frame& f, double, uint64_t s) { return webcam(f, s); }},
    };
    return table;
}

struct Score {
    size_t read = 0;
    size_t wrong = 0;
    double seconds = 0;

    void add(const Frame& page, scan::Effort effort, const std::set<std::string>& wanted)
    {
        const auto begin = std::chrono::steady_clock::now();
        const auto texts = scan::decode(page.view(), effort);
        seconds += std::chrono::duration<double>(std::chrono::steady_clock::now() - begin).count();
        for (const std::string& text : texts)
            ++(wanted.count(text) == 1 ? read : wrong);
    }
};

bool printTable(double dpi, size_t pages)
{
    const CodePage page = drawCapsulePage(kCodes, dpi);
    const std::set<std::string> wanted(page.texts.begin(), page.texts.end());
    std::printf("%.0f dpi, %zu codes       ZBar          ladder\n", dpi, pages * kCodes);
    std::printf("                       codes    ms    codes    ms a page\n");
    bool good = true;
    for (const Row& row : rows()) {
        Score plain, ladder;
        for (uint64_t seed = 1; seed <= pages; ++seed) {
            const Frame damaged = row.damage(page.picture, dpi / 25.4, seed);
            plain.add(damaged, scan::Effort::Plain, wanted);
            ladder.add(damaged, scan::Effort::Ladder, wanted);
        }
        const auto perPage = [&](const Score& score) { return 1000 * score.seconds / static_cast<double>(pages); };
        const bool bad = plain.wrong + ladder.wrong > 0 || ladder.read < plain.read;
        std::printf("%-22s %5zu %5.0f    %5zu %5.0f%s\n", row.name, plain.read, perPage(plain), ladder.read, perPage(ladder),
                    bad ? "  WRONG" : "");
        std::fflush(stdout);
        good = good && !bad;
    }
    return good;
}

}  // namespace
}  // namespace keyrite::tests

int main(int argc, char** argv)
{
    const double dpi = argc > 1 ? std::atof(argv[1]) : 200;
    const int pages = argc > 2 ? std::atoi(argv[2]) : 2;
    if (argc > 3 || !(dpi >= 72 && dpi <= 600) || pages < 1) {
        std::fputs("Use: scan_table [DPI [PAGES]], DPI from 72 to 600\n", stderr);
        return 2;
    }
    return keyrite::tests::printTable(dpi, static_cast<size_t>(pages)) ? 0 : 1;
}
