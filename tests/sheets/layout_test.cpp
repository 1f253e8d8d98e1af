// Everything fits: on both papers, in both forms and modes, with the longest names that are allowed.
#include <algorithm>
#include <fstream>
#include <sstream>

#include "sheets/paper_reader.h"
#include "sheets/share_sheet.h"
#include "support/vectors.h"

namespace keyrite::tests {
namespace {

using print::Paper;

struct Case {
    const char* name;
    std::vector<shamir::Group> groups = {{3, 5}};
    uint8_t groupsNeeded = 1;
    const char* letters = nullptr;  // of the longest labels
    size_t fillerBytes = 0;
    bool disc = false;
    bool wordsByHand = false;
};

const std::vector<Case>& cases()
{
    static const std::vector<Case> all = {
        {"plain"},
        {"sixteen", {{8, 16}}, 1, nullptr, 0, true},
        {"long", {{8, 16}}, 1, "Name of a Person ", 2000, true},
        {"wide", {{16, 16}}, 1, "W", 0, true},
        {"greek", {{8, 16}}, 1, "\u039f\u03bd\u03bf\u03bc\u03b1 ", 0, true},
        {"groups", {{2, 3}, {3, 5}, {2, 2}}, 2, "Name of a Group ", 0, true},
        {"wide_groups", {{2, 3}, {3, 5}, {2, 2}}, 3, "W", 3300, true},
        {"many_groups", std::vector<shamir::Group>(16, {2, 16}), 9, "Long name ", 0, true},
        {"by_hand", {{3, 5}}, 1, nullptr, 0, false, true},
        {"by_hand_eight", {{5, 8}}, 1, nullptr, 0, true, true},
        {"by_hand_sixteen", {{8, 16}}, 1, "Name of a Person ", 0, true, true},
        {"by_hand_wide", {{2, 3}, {3, 5}, {2, 2}}, 3, "W", 3300, true, true},
    };
    return all;
}

MadeBackup made(const Case& wanted, Mode mode, sheets::Form form)
{
    BackupOptions options;
    options.mode = mode;
    options.form = form;
    options.groups = wanted.groups;
    options.groupsNeeded = wanted.groupsNeeded;
    options.fillerBytes = wanted.fillerBytes;
    options.wordsByHand = wanted.wordsByHand;
    if (wanted.letters != nullptr) {
        options.keyName = nameOfBytes(200, wanted.letters);
        options.holder = nameOfBytes(100, wanted.letters);
        options.groupName = nameOfBytes(100, wanted.letters);
    }
    MadeBackup out = makeBackup(options);
    if (wanted.disc)
        out.facts.disc = base::sha256(std::string_view("disc"));
    return out;
}

// The tightest combinations; a rehearsal has one line more at the top.
struct Combination {
    Mode mode;
    sheets::Form form;
    Paper paper;
};
constexpr Combination kCombinations[] = {
    {Mode::Rehearsal, sheets::Form::Sealed, Paper::Letter}, {Mode::Rehearsal, sheets::Form::Direct, Paper::Letter},
    {Mode::Rehearsal, sheets::Form::Sealed, Paper::A4},     {Mode::Real, sheets::Form::Direct, Paper::A4},
    {Mode::Real, sheets::Form::Sealed, Paper::Letter},
};

bool overlap(const PlacedWord& a, const PlacedWord& b)
{
    // Poppler gives a word the whole height of its font; lines stand closer than that.
    const double left = std::max(a.left, b.left), right = std::min(a.right, b.right);
    const double top = std::max(a.top, b.top), bottom = std::min(a.bottom, b.bottom);
    const double height = std::min(a.bottom - a.top, b.bottom - b.top);
    return right - left > 0.1 && bottom - top > 0.35 * height;
}

void expectNoWordOnAnotherOrOutsideOfTheMargins(const PrintedPaper& printed, Paper paper)
{
    const print::Extent extent = print::extent(paper);
    for (size_t page = 1; page <= printed.pages(); ++page) {
        auto words = printed.words(page);
        // The watermark lies beneath everything, and may.
        words.erase(std::remove_if(words.begin(), words.end(), [](const auto& word) { return word.bottom - word.top > 20; }),
                    words.end());
        ASSERT_GT(words.size(), 20u);
        for (size_t i = 0; i < words.size(); ++i) {
            const PlacedWord& word = words[i];
            EXPECT_TRUE(word.left >= 14.9 && word.right <= extent.width - 14.9 && word.top >= 14 &&
                        word.bottom <= extent.height - 14)
                << "page " << page << ": " << word.text;
            for (size_t k = 0; k < i; ++k)
                EXPECT_FALSE(overlap(word, words[k])) << "page " << page << ": " << word.text << " / " << words[k].text;
        }
    }
}

// Names are wrapped and made smaller, but never cut.
void expectNothingCutOff(const PrintedPaper& printed, const MadeBackup& backup)
{
    const auto letters = [](std::string text) {
        std::string out;
        for (const char c : text)
            if (c != ' ' && c != '\n')
                out += c;
        return out;
    };
    const std::string first = letters(printed.text(1));
    EXPECT_NE(first.find(letters(backup.facts.keyName)), std::string::npos);
    EXPECT_NE(first.find(letters(backup.facts.shares[1].holder)), std::string::npos);
    EXPECT_NE(first.find(base::toHex(backup.facts.fingerprint)), std::string::npos);
    EXPECT_NE(first.find(base::toHex(backup.facts.core)), std::string::npos);
    EXPECT_NE(first.find(base::toHex(backup.facts.setId)), std::string::npos);
    EXPECT_NE(first.find(base::toHex(backup.facts.shares[1].commitment)), std::string::npos);
    EXPECT_EQ(printed.commands(1).back(), "openssl pkey -in key.pem -pubout -outform DER | sha256sum");
    std::string all;
    for (size_t page = 1; page <= printed.pages(); ++page)
        all += letters(printed.text(page));
    for (const auto& share : backup.facts.shares)
        EXPECT_NE(all.find(base::toHex(ByteView(share.commitment).first(10))), std::string::npos);
    if (backup.facts.groups.size() > 1) {
        EXPECT_NE(all.find(letters(backup.facts.groups[0].name)), std::string::npos);
    }
}

// A fold in half or in three, either way, must miss the codes: it would go through corners that no correction can replace. So
// each code is whole in a ninth of the page, the upper left and the lower right one.
void expectNoFoldThroughTheShareCodes(const PrintedPaper& printed, Paper paper)
{
    constexpr double kDots = 150;
    const print::Extent extent = print::extent(paper);
    const auto dots = [](double millimetres) { return static_cast<int>(millimetres / 25.4 * kDots); };
    const int width = dots(extent.width / 3), height = dots(extent.height / 3);
    for (const int ninth : {0, 2}) {
        const std::string picture = (printed.folder() / "ninth").string();
        run({"pdftoppm", "-r", "150", "-gray", "-png", "-singlefile", "-l", "1", "-x", std::to_string(ninth * width), "-y",
             std::to_string(ninth * height), "-W", std::to_string(width), "-H", std::to_string(height),
             (printed.folder() / "sheet.pdf").string(), picture});
        EXPECT_EQ(PrintedPaper::codes(picture + ".png").size(), 1u) << (ninth == 0 ? "upper left" : "lower right");
    }
}

// Where words are written by hand: no code has the share, the words after the seventeenth are nowhere, and each box has its
// number.
void expectNoCodeAndNoBlankWord(const PrintedPaper& printed, const MadeBackup& backup)
{
    for (const auto& page : printed.render(100)) {
        for (const std::string& code : PrintedPaper::codes(page))
            EXPECT_EQ(code.compare(0, 2, "KR"), 0) << "a code that is no piece of the capsule";
        if (page.filename() == "page-1.png") {
            EXPECT_TRUE(PrintedPaper::codes(page).empty());
        }
    }
    std::istringstream all(std::string(backup.words[1].expose()));
    const auto lines = printed.lines(1);
    const auto placed = printed.words(1);
    std::vector<double> tops;  // of the boxes' numbers
    std::string word;
    for (size_t number = 1; all >> word; ++number) {
        const std::string digits = std::to_string(number);
        EXPECT_EQ(std::count(lines.begin(), lines.end(), digits + " " + word), number <= sheets::kPrintedWords ? 1 : 0)
            << digits;
        const auto found = std::find_if(placed.rbegin(), placed.rend(), [&](const PlacedWord& w) { return w.text == digits; });
        ASSERT_NE(found, placed.rend()) << digits;
        if (number > sheets::kPrintedWords)
            tops.push_back(found->top);
    }
    ASSERT_EQ(tops.size(), sheets::kBlankWords);
    for (size_t i = 4; i < tops.size(); ++i)
        EXPECT_GE(tops[i] - tops[i - 4], 10) << "too low for capitals";
    std::string text = printed.text(1);
    std::replace(text.begin(), text.end(), '\n', ' ');
    EXPECT_NE(
        text.find("Words 18 to 33 are written by hand. This sheet has no code of the share; it is typed when it is used."),
        std::string::npos);
}

// Black on the margins would be cut by a printer. Text is held by the boxes above; this holds codes and lines too.
void expectWhiteMargins(const PrintedPaper& printed)
{
    constexpr int kDots = 50;
    run({"pdftoppm", "-r", std::to_string(kDots), "-gray", (printed.folder() / "sheet.pdf").string(),
         (printed.folder() / "grey").string()});
    for (const auto& entry : std::filesystem::directory_iterator(printed.folder().path())) {
        if (entry.path().extension() != ".pgm")
            continue;
        std::ifstream in(entry.path(), std::ios::binary);
        std::string kind;
        size_t width = 0, height = 0, most = 0;
        in >> kind >> width >> height >> most;
        in.get();
        std::vector<unsigned char> grey(width * height);
        ASSERT_TRUE(in.read(reinterpret_cast<char*>(grey.data()), static_cast<std::streamsize>(grey.size())));
        const auto margin = static_cast<size_t>(14 / 25.4 * kDots);
        size_t dark = 0;
        for (size_t y = 0; y < height; ++y)
            for (size_t x = 0; x < width; ++x)
                if (x < margin || y < margin || x >= width - margin || y >= height - margin)
                    dark += grey[y * width + x] < 128 ? 1 : 0;
        EXPECT_EQ(dark, 0u) << entry.path().filename();
    }
}

class Layout : public testing::TestWithParam<size_t> {};

TEST_P(Layout, Holds)
{
    KR_NEED_PAPER_PROGRAMS();
    const Case& wanted = cases()[GetParam()];
    for (const Combination& combination : kCombinations) {
        SCOPED_TRACE(std::string(wanted.name) + (combination.mode == Mode::Real ? ", real" : ", rehearsal") +
                     (combination.form == sheets::Form::Sealed ? ", sealed" : ", direct") +
                     (combination.paper == Paper::A4 ? ", A4" : ", Letter"));
        const MadeBackup backup = made(wanted, combination.mode, combination.form);
        const PrintedPaper printed(sheetFile(backup, 1, combination.paper));
        expectNoWordOnAnotherOrOutsideOfTheMargins(printed, combination.paper);
        expectNothingCutOff(printed, backup);
        if (wanted.wordsByHand)
            expectNoCodeAndNoBlankWord(printed, backup);
        else
            expectNoFoldThroughTheShareCodes(printed, combination.paper);
        expectWhiteMargins(printed);
        if (backup.facts.shares.size() > 100)
            break;  // many pages; one combination shows as much
    }
}

INSTANTIATE_TEST_SUITE_P(Names, Layout, testing::Range(size_t{0}, cases().size()),
                         [](const auto& each) { return cases()[each.param].name; });

}  // namespace
}  // namespace keyrite::tests
