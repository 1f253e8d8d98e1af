// Every code of every page of a 3-of-5 backup, as printers, hands, scanners and cameras leave it: a table for people, by ZBar
// alone and by the ladder, and not one code may be missing.
#include <cstdio>
#include <fstream>
#include <functional>
#include <set>

#include "scan/decode.h"
#include "sheets/paper_reader.h"
#include "support/degrade.h"
#include "support/vectors.h"

namespace keyrite::tests {
namespace {

using Damage = std::function<Frame(const Frame& page, uint64_t seed)>;

struct Row {
    const char* name;
    Damage damage;
};

const std::vector<Row>& rows()
{
    static const std::vector<Row> table = {
        {"clean", [](const Frame& f, uint64_t) { return f; }},
        {"turned 3 degrees", [](const Frame& f, uint64_t) { return turned(f, 3); }},
        {"upside down", [](const Frame& f, uint64_t) { return turned(f, 180); }},
        {"faded", [](const Frame& f, uint64_t) { return withContrast(f, 115, 135); }},
        {"office scan", [](const Frame& f, uint64_t s) { return officeScan(f, s); }},
        {"webcam", [](const Frame& f, uint64_t s) { return webcam(f, s); }},
    };
    return table;
}

Frame readPgm(const std::filesystem::path& file)
{
    std::ifstream in(file, std::ios::binary);
    std::string magic;
    size_t width = 0, height = 0, most = 0;
    in >> magic >> width >> height >> most;
    in.get();
    Frame frame = Frame::blank(width, height);
    in.read(reinterpret_cast<char*>(frame.pixels.data()), static_cast<std::streamsize>(frame.pixels.size()));
    EXPECT_TRUE(in && magic == "P5" && most == 255) << file;
    return frame;
}

struct Page {
    Frame picture;
    std::set<std::string> texts;
};

std::vector<Page> pagesOf(const MadeBackup& made, int dots)
{
    std::vector<Page> out;
    for (size_t share = 0; share < made.words.size(); ++share) {
        const TempFolder folder;
        spit(folder / "sheet.pdf", sheetFile(made, share));
        EXPECT_EQ(
            run({"pdftoppm", "-gray", "-r", std::to_string(dots), (folder / "sheet.pdf").string(), (folder / "p").string()})
                .status,
            0);
        std::string words(made.words[share].expose());
        for (char& c : words)
            c = static_cast<char>(std::toupper(static_cast<unsigned char>(c)));
        out.push_back({readPgm(folder / "p-1.pgm"), {words}});
        out.push_back({readPgm(folder / "p-2.pgm"), {made.facts.chunks.begin(), made.facts.chunks.end()}});
    }
    return out;
}

size_t rightOnes(const std::vector<std::string>& found, const Page& page)
{
    for (const std::string& text : found)
        EXPECT_EQ(page.texts.count(text), 1u) << "a text that is not on the page";
    return found.size();
}

class ReadingTable : public ::testing::TestWithParam<int> {};

TEST_P(ReadingTable, EveryCodeOfEveryPage)
{
    KR_NEED_PROGRAM("pdftoppm");
    const std::vector<Page> pages = pagesOf(makeBackup(), GetParam());
    size_t codes = 0;
    for (const Page& page : pages)
        codes += page.texts.size();
    ASSERT_EQ(pages.size(), 10u);
    std::printf("  %d dpi, %zu codes on %zu pages   ZBar  ladder\n", GetParam(), codes, pages.size());
    for (const Row& row : rows()) {
        size_t plain = 0, ladder = 0;
        uint64_t seed = 0;
        for (const Page& page : pages) {
            const Frame damaged = row.damage(page.picture, ++seed);
            plain += rightOnes(scan::decode(damaged.view(), scan::Effort::Plain), page);
            ladder += rightOnes(scan::decode(damaged.view()), page);
        }
        std::printf("  %-30s %4zu  %6zu\n", row.name, plain, ladder);
        EXPECT_EQ(ladder, codes) << row.name;
    }
}

INSTANTIATE_TEST_SUITE_P(At, ReadingTable, ::testing::Values(150, 200, 300),
                         [](const auto& dots) { return std::to_string(dots.param) + "Dpi"; });

}  // namespace
}  // namespace keyrite::tests
