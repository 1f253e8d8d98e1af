// Restoring without keyrite: the commands are those that a sheet prints, taken from its text and typed as they stand. Nothing
// of ours runs between the scanned pictures and the key.
#include <gmock/gmock.h>

#include <algorithm>
#include <sstream>

#include "interop/npm_slip39.h"
#include "sheets/paper_reader.h"
#include "wrap/at_terminal.h"

namespace keyrite::tests {
namespace {

using print::Paper;
using ::testing::StartsWith;

// A person at a computer with scans, a terminal and a SLIP-39 program.
class Stranger {
public:
    // `scans` has scan1.png and so on.
    explicit Stranger(const TempFolder& scans) { std::filesystem::copy(scans.path(), m_folder.path()); }

    // Types the commands one after another; the output of the last.
    std::string follow(const std::vector<std::string>& commands)
    {
        std::string out;
        for (const std::string& command : commands) {
            SCOPED_TRACE(command);
            const CommandResult result = type(command);
            EXPECT_EQ(result.status, 0) << result.out << result.err;
            out = result.out;
            // The command that shows the shares; the sheet then asks for a SLIP-39 program.
            if (command.compare(0, 5, "grep ") == 0 && command.find("tr A-Z a-z") != std::string::npos)
                combine(out);
        }
        return out;
    }

    // The words of so many sheets, as they stand on paper, go into a SLIP-39 program.
    void typeWords(const MadeBackup& made, const std::vector<size_t>& sheets)
    {
        std::string shares;
        for (const size_t sheet : sheets)
            shares += std::string(made.words[sheet].expose()) + "\n";
        combine(shares);
    }

    std::string publicKey() { return run({"openssl", "pkey", "-in", (m_folder / "key.pem").string(), "-pubout"}).out; }

private:
    CommandResult type(const std::string& command)
    {
        const std::string line = "cd '" + m_folder.path().string() + "' && " + command;
        if (command.compare(0, 4, "age ") == 0)
            return runAtTerminal(m_digits, {"sh", "-c", line}, m_folder);
        return run({"sh", "-c", line});
    }

    void combine(const std::string& shares)
    {
        const CommandResult result = combineWithNpmSlip39(shares);
        EXPECT_EQ(result.status, 0) << result.err;
        m_digits = result.out.substr(0, result.out.find('\n'));
        EXPECT_EQ(m_digits.size(), 64u);
        spit(m_folder / "seed", m_digits + "\n");  // as an editor writes it
    }

    TempFolder m_folder;
    std::string m_digits;
};

// Every page of the sheets, in the order in which they came to hand.
void scan(const MadeBackup& made, const std::vector<size_t>& sheets, Paper paper, const TempFolder& folder)
{
    size_t count = 0;
    for (const size_t sheet : sheets) {
        const PrintedPaper printed(sheetFile(made, sheet, paper));
        for (const auto& picture : printed.render(300))
            // The first page has no code where words are written by hand, and the sheet says to scan those after it.
            if (!made.facts.wordsByHand || picture.filename() != "page-1.png")
                std::filesystem::copy(picture, folder / ("scan" + std::to_string(++count) + ".png"));
    }
}

void expectRestored(const BackupOptions& options, const std::vector<size_t>& sheets, Paper paper)
{
    const MadeBackup made = makeBackup(options);
    const PrintedPaper paperInHand(sheetFile(made, sheets.front(), paper));
    const TempFolder scans;
    // With words by hand the capsule's pages of one sheet are enough, and page 1 has no code.
    scan(made, options.wordsByHand ? std::vector<size_t>{sheets.front()} : sheets, paper, scans);
    const PrintedPaper recovery(recoveryFile(made, paper));
    // Page 1 alone, the last page of the sheet, and the recovery pages: each is enough.
    for (const auto& commands : {paperInHand.commands(1), paperInHand.commands(paperInHand.pages()), recovery.commands(1)}) {
        ASSERT_GE(commands.size(), options.wordsByHand ? 4u : 6u);
        Stranger stranger(scans);
        if (options.wordsByHand)
            stranger.typeWords(made, sheets);
        EXPECT_THAT(stranger.follow(commands), StartsWith(base::toHex(made.facts.fingerprint)));
        EXPECT_EQ(stranger.publicKey(), made.publicPem);
    }
}

#define KR_NEED_STRANGERS_PROGRAMS() \
    KR_NEED_PAPER_PROGRAMS();        \
    KR_NEED_PROGRAM("age");          \
    KR_NEED_PROGRAM("expect");       \
    KR_NEED_PROGRAM("openssl");      \
    KR_NEED_NPM_SLIP39()

TEST(PaperRestore, SealedEd25519)
{
    KR_NEED_STRANGERS_PROGRAMS();
    expectRestored({}, {0, 2, 4}, Paper::A4);
}

TEST(PaperRestore, SealedP256OnLetterInARehearsal)
{
    KR_NEED_STRANGERS_PROGRAMS();
    BackupOptions options;
    options.mode = Mode::Rehearsal;
    options.algorithm = keys::Algorithm::P256;
    expectRestored(options, {4, 3, 1}, Paper::Letter);
}

TEST(PaperRestore, DirectEd25519)
{
    KR_NEED_STRANGERS_PROGRAMS();
    BackupOptions options;
    options.form = sheets::Form::Direct;
    expectRestored(options, {1, 2, 3}, Paper::A4);
}

TEST(PaperRestore, SealedEd25519InGroups)
{
    KR_NEED_STRANGERS_PROGRAMS();
    BackupOptions options;
    options.groups = {{2, 3}, {3, 5}, {2, 2}};
    options.groupsNeeded = 2;
    expectRestored(options, {0, 2, 8, 9}, Paper::A4);
}

TEST(PaperRestore, WordsByHandAreTyped)
{
    KR_NEED_STRANGERS_PROGRAMS();
    for (const sheets::Form form : {sheets::Form::Sealed, sheets::Form::Direct}) {
        BackupOptions options;
        options.form = form;
        options.wordsByHand = true;
        expectRestored(options, {4, 0, 2}, Paper::A4);
    }
}

}  // namespace
}  // namespace keyrite::tests
