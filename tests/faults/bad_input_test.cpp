// Bad input on the command line: status 1 (2 for wrong usage), three parts on standard error, nothing written, no crash.
#include <sys/stat.h>

#include "faults/refusal.h"

namespace keyrite::tests {
namespace {

namespace fs = std::filesystem;
using ::testing::HasSubstr;

TEST(BadUsage, IsStatusTwoWithAHint)
{
    for (const Arguments& arguments :
         std::vector<Arguments>{{"nonsense"},
                                {"device", "old"},
                                {"verify"},
                                {"verify", "a", "b"},
                                {"verify", "--nonsense"},
                                {"verify", "a", "--format", "xml"},
                                {"verify", "a", "--anchor"},
                                {"device", "new", "--name", "a"},
                                {"unwrap", "a"},
                                {"unwrap", "a", "--identity", "b", "--passphrase-fd", "x", "--out", "c"},
                                {"unwrap", "a", "--identity", "b", "--passphrase-fd", "-1", "--out", "c"},
                                {"share", "check"},
                                {"share", "check", "a", "--set", "00"},
                                {"share", "check", "a", "--manifest", "m", "--set", "00", "--commitment", "00"},
                                {"sheet", "scan"},
                                {"ceremony"},
                                {"ceremony", "plan"},
                                {"ceremony", "--out", "x"},
                                {"ceremony", "p", "--out", "x", "--resume", "y"},
                                {"verify", "a", "--anchor", "b", "--anchor", "c"}}) {
        SCOPED_TRACE(arguments.back());
        expectThreeParts(runKeyrite(arguments), 2);
    }
    EXPECT_EQ(runKeyrite({}).status, 2);
}

TEST(BadUsage, EveryVerbHasHelpWithAnExample)
{
    for (const Arguments& verb : std::vector<Arguments>{{"device", "new"},
                                                        {"device", "show"},
                                                        {"device", "page"},
                                                        {"device", "accept"},
                                                        {"plan", "new"},
                                                        {"plan", "check"},
                                                        {"ceremony"},
                                                        {"rehearse"},
                                                        {"verify"},
                                                        {"unwrap"},
                                                        {"share", "check"},
                                                        {"sheet", "scan"},
                                                        {"transcript", "show"},
                                                        {"transcript", "verify"}}) {
        Arguments arguments = verb;
        arguments.emplace_back("--help");
        const CommandResult result = runKeyrite(arguments);
        EXPECT_EQ(result.status, 0);
        EXPECT_THAT(result.out, HasSubstr("Example:\n  keyrite " + verb.front()));
        EXPECT_EQ(result.err, "");
    }
}

TEST(BadInput, PathsThatAreNotThereOrAreNotFiles)
{
    const TempFolder folder;
    ASSERT_EQ(::mkfifo((folder / "fifo").c_str(), 0600), 0);
    const std::string some = room().plan().string();
    for (const std::string& path :
         {std::string(""), (folder / "missing").string(), folder.path().string(), (folder / "fifo").string(),
          std::string("/dev/zero"), some + "/below-a-file", (folder / std::string(300, 'x')).string()}) {
        expectRefused({"device", "show", path});
        expectRefused({"plan", "check", path});
        expectRefused({"ceremony", path, "--out", (folder / "set").string()});
        expectRefused({"ceremony", some, "--out", (folder / "set").string(), "--answers", path});
        expectRefused({"verify", room().set().string(), "--anchor", path});
        expectRefused({"transcript", "verify", path});
        expectRefused({"unwrap", path, "--identity", identityOf("charlie"), "--out", (folder / "key").string(), "--rehearsal"});
        expectRefused({"unwrap", wrapOf("charlie"), "--identity", path, "--out", (folder / "key").string(), "--rehearsal"});
        expectRefused({"unwrap", wrapOf("charlie"), "--identity", identityOf("charlie"), "--manifest", path, "--out",
                       (folder / "key").string(), "--rehearsal"});
        EXPECT_FALSE(fs::exists(folder / "set"));
        EXPECT_FALSE(fs::exists(folder / "key"));
    }
    expectRefused({"verify", ""});
    expectRefused({"verify", some});
    expectRefused({"verify", (folder / "missing").string()});
    expectRefused({"ceremony", "--resume", folder.path().string()});
    expectRefused({"ceremony", "--resume", ""});
}

TEST(BadInput, FilesThatAreAbsurdlyLarge)
{
    const TempFolder folder;
    const std::string huge = (folder / "huge").string();
    spit(huge, "");
    fs::resize_file(huge, uint64_t{1} << 30);
    spit(huge + ".sig", "");
    for (const Arguments& arguments :
         std::vector<Arguments>{{"device", "show", huge},
                                {"plan", "check", huge},
                                {"ceremony", huge, "--out", (folder / "set").string()},
                                {"verify", room().set().string(), "--anchor", huge},
                                {"transcript", "show", huge},
                                {"unwrap", huge, "--identity", identityOf("charlie"), "--out", huge + "k"},
                                {"unwrap", wrapOf("charlie"), "--identity", huge, "--fingerprint", room().fingerprint(),
                                 "--out", huge + "k", "--rehearsal"},
                                {"ceremony", room().plan().string(), "--out", (folder / "set").string(), "--answers", huge}})
        expectRefused(arguments, huge);
}

TEST(BadInput, NamesWithAPathInThem)
{
    const TempFolder folder;
    for (const char* const name : {"../alpha", "/tmp/alpha", "a/b", ".", "..", "Alpha", "", "a b", "a\nb", "ä", "a.identity",
                                   "abcdefghijklmnopqrstuvwxyz0123456"})
        expectRefused(
            {"device", "new", "--name", name, "--holder", "Somebody", "--out", folder.path().string(), "--rehearsal"});
    EXPECT_TRUE(fs::is_empty(folder.path()));
    expectRefused({"device", "accept", room().set().string(), "--device", "../bravo", "--identity", identityOf("bravo"),
                   "--anchor", room().keyAnchor().string()});
    std::string text = slurp(room().plan());
    text.replace(text.find("name = \"bravo\""), 14, "name = \"../up\"");
    spit(folder / "plan.toml", text);
    expectRefused({"plan", "check", (folder / "plan.toml").string()}, "plan.toml:");
}

TEST(BadInput, TextThatIsNotUtf8)
{
    const TempFolder folder;
    const std::string bad = "\xff\xfe";
    spit(folder / "bad", "version=keyrite-card/1\nname=" + bad + "\n");
    spit(folder / "bad.sig", bad);
    spit(folder / "bad.toml", "version = 1\nname = \"" + bad + "\"\n");
    expectRefused({"device", "show", (folder / "bad").string()});
    expectRefused({"plan", "check", (folder / "bad.toml").string()}, "bad.toml");
    expectRefused({"transcript", "show", (folder / "bad").string()});
    expectRefused(
        {"ceremony", room().plan().string(), "--out", (folder / "set").string(), "--answers", (folder / "bad").string()});
    expectRefused({"device", "new", "--name", "delta", "--holder", bad, "--out", (folder / "d").string(), "--rehearsal"});
    expectRefused({"device", "show", bad});
    expectRefused({"verify", room().set().string(), "--anchor", bad});
    expectRefused({"transcript", "verify", room().set().string(), "--head", bad + " " + bad});
    EXPECT_FALSE(fs::exists(folder / "set"));
}

TEST(BadInput, TerminalControlCharactersAreNotRepeated)
{
    const TempFolder folder;
    const std::string evil = "\033]0;title\007";
    for (const Arguments& arguments :
         std::vector<Arguments>{{"device", "show", (folder / evil).string()},
                                {"verify", room().set().string(), "--anchor", evil},
                                {"device", "new", "--name", evil, "--holder", "x", "--out", folder.path().string()},
                                {evil}}) {
        const CommandResult result = runKeyrite(arguments);
        EXPECT_NE(result.status, 0);
        EXPECT_EQ((result.out + result.err).find('\033'), std::string::npos) << "a file name would steer the terminal";
    }
}

TEST(BadInput, ATruncatedOrForeignCardPlanOrTranscript)
{
    const TempFolder folder;
    const std::string card = slurp(room() / "alpha.card"), signature = slurp(room() / "alpha.card.sig");
    spit(folder / "alpha.card", card.substr(0, card.size() / 2));
    spit(folder / "alpha.card.sig", signature);
    expectRefused({"device", "show", (folder / "alpha.card").string()}, "alpha.card");
    spit(folder / "alpha.card", card);
    spit(folder / "alpha.card.sig", slurp(room() / "bravo.card.sig"));
    expectRefused({"device", "show", (folder / "alpha.card").string()}, "alpha.card");
    fs::remove(folder / "alpha.card.sig");
    expectRefused({"device", "show", (folder / "alpha.card").string()}, "alpha.card.sig");
    const std::string plan = slurp(room().plan());
    for (const std::string& bad : {plan.substr(0, plan.size() / 2), "nonsense = 1\n" + plan, plan + "\n[extra]\nkey = 1\n",
                                   std::string(), std::string("\0", 1)}) {
        spit(folder / "plan.toml", bad);
        expectRefused({"plan", "check", (folder / "plan.toml").string()}, "plan.toml");
        expectRefused({"ceremony", (folder / "plan.toml").string(), "--out", (folder / "set").string()}, "plan.toml");
    }
    expectRefused({"transcript", "show", (room() / "alpha.card").string()});
    EXPECT_FALSE(fs::exists(folder / "set"));
}

TEST(BadInput, PreparedAnswersAreForRehearsalsOnly)
{
    const TempFolder folder;
    std::string plan = slurp(room().plan());
    plan.replace(plan.find("\"rehearsal\""), 11, "\"real\"");
    spit(folder / "plan.toml", plan);
    expectRefused({"ceremony", (folder / "plan.toml").string(), "--out", (folder / "set").string(), "--answers",
                   room().answers().string()},
                  "prepared answers");
    // The cards of the room are for rehearsals.
    for (const char* const file : {"alpha.card", "alpha.card.sig", "bravo.card", "bravo.card.sig"})
        fs::copy_file(room() / file, folder / file);
    expectRefused({"ceremony", (folder / "plan.toml").string(), "--out", (folder / "set").string()}, "mixed");
    EXPECT_FALSE(fs::exists(folder / "set"));
}

}  // namespace
}  // namespace keyrite::tests
