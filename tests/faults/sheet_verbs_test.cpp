// `share check` and `sheet scan` as people use them, on the sheets of a rehearsal.
#include <sstream>

#include "faults/refusal.h"
#include "set/manifest.h"
#include "support/vectors.h"

namespace keyrite::tests {
namespace {

namespace fs = std::filesystem;
using ::testing::HasSubstr;

class SheetVerbs : public ::testing::Test {
protected:
    static const fs::path& rehearsal()
    {
        static const TempFolder folder;
        static const fs::path made = [] {
            const fs::path out = folder / "rehearsal";
            expectStatus(runKeyrite({"rehearse", "--out", out.string()}), 0);
            return out;
        }();
        return made;
    }
    static std::string sheet(int number)
    {
        return (rehearsal() / "sheets" / ("share-" + std::to_string(number) + ".pdf")).string();
    }
    static std::string manifestFile() { return (rehearsal() / "set/manifest").string(); }
    static set::Core core() { return set::parseManifest(slurp(manifestFile()), "manifest").value().core; }
};

TEST_F(SheetVerbs, ScanSaysWhatAPileContains)
{
    const CommandResult result = runKeyrite({"sheet", "scan", (rehearsal() / "sheets").string()});
    EXPECT_EQ(result.status, 0) << result.err;
    for (const char* const part : {"(REHEARSAL): 5 shares", "share 3, any 3 restore (share-3.pdf, page 1)", "2 of 2 pieces"})
        EXPECT_THAT(result.out, HasSubstr(part));
    EXPECT_EQ(result.out.find("missing"), std::string::npos);
}

TEST_F(SheetVerbs, ScanRefusesWhatHoldsNoSheet)
{
    expectRefused({"sheet", "scan", manifestFile()}, "manifest");
    expectRefused({"sheet", "scan", (rehearsal() / "nowhere.png").string()}, "nowhere.png");
    expectRefused({"sheet", "scan", (rehearsal() / "anchor").string()}, "No sheet of a paper backup was found");
}

TEST_F(SheetVerbs, CheckAgainstTheManifestAndAgainstPrint)
{
    const set::Core made = core();
    const std::string commitment = base::toHex(made.paper->shares[1].commitment);
    for (const auto& against :
         std::vector<Arguments>{{"--manifest", manifestFile()},
                                {"--set", base::toHex(made.setId), "--commitment", commitment},
                                {"--set", base::toHex(made.setId), "--commitment", commitment.substr(0, 20)}}) {
        Arguments arguments = {"share", "check", sheet(2)};
        arguments.insert(arguments.end(), against.begin(), against.end());
        const CommandResult result = runKeyrite(arguments);
        EXPECT_EQ(result.status, 0) << result.err;
        for (const char* const part :
             {"Audit of one sheet", "Sheet: share 2 of backup", "REHEARSAL", "Checksum of the words: right"})
            EXPECT_THAT(result.out, HasSubstr(part));
        EXPECT_THAT(result.out, HasSubstr(commitment.substr(0, 20)));
    }
    EXPECT_THAT(runKeyrite({"share", "check", sheet(2), "--manifest", manifestFile()}).out,
                HasSubstr("Holder: Second custodian"));
}

TEST_F(SheetVerbs, CheckRefusesAnotherSheetsCommitment)
{
    const set::Core made = core();
    const std::string other = base::toHex(made.paper->shares[2].commitment);
    expectRefused({"share", "check", sheet(2), "--set", base::toHex(made.setId), "--commitment", other},
                  "do not have this commitment");
    expectRefused({"share", "check", sheet(2), "--set", base::toHex(made.setId), "--commitment", other.substr(0, 19)},
                  "at least 20");
    expectRefused({"share", "check", sheet(2), "--set", "00", "--commitment", other}, "");
    expectRefused({"share", "check", (rehearsal() / "sheets/recovery.pdf").string(), "--manifest", manifestFile()},
                  "No share was found");
    expectRefused({"share", "check", "--manifest", manifestFile(), "--passphrase-fd", "3"}, "Word 2 is not in the list",
                  "academic abcdefg acid\n");
}

// Another program reads the words from the page; they are typed, four letters of each.
TEST_F(SheetVerbs, CheckOfTypedWordsSaysNoneOfThem)
{
    KR_NEED_PROGRAM("zbarimg");
    KR_NEED_PROGRAM("pdftoppm");
    const CommandResult codes = run({"sh", "-c",
                                     "d=$(mktemp -d) && pdftoppm -r 200 -gray -l 1 -png '" + sheet(4) +
                                         "' $d/p && zbarimg -q --nodbus --raw $d/p*.png | sort -u; rm -r $d"});
    ASSERT_EQ(codes.status, 0) << codes.err;
    std::string words;
    std::istringstream in(codes.out);
    std::vector<std::string> all;
    for (std::string word; in >> word;) {
        all.push_back(word);
        words += word.substr(0, 4) + " ";
    }
    ASSERT_EQ(all.size(), 33u);
    const CommandResult result =
        runKeyrite({"share", "check", "--manifest", manifestFile(), "--passphrase-fd", "3"}, {.passphrases = words + "\n"});
    EXPECT_EQ(result.status, 0) << result.err;
    EXPECT_THAT(result.out, HasSubstr("Holder: Fourth custodian"));
    size_t found = 0;
    for (const std::string& word : all) {
        std::string small = word;
        for (char& c : small)
            c = static_cast<char>(c | 0x20);
        found += (" " + result.out + result.err).find(" " + small + " ") != std::string::npos ? 1 : 0;
    }
    EXPECT_LE(found, 2u) << "ordinary words of a sentence may be on the list; a share's words are not repeated\n" << result.out;
}

}  // namespace
}  // namespace keyrite::tests
