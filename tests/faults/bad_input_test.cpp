// Bad input on the command line: status 1 (2 for wrong usage), three parts on standard error, nothing written, no crash.
#include <sys/resource.h>
#include <sys/stat.h>

#include "faults/finished_set.h"
#include "keys/private_key_text.h"
#include "wrap/age.h"

namespace keyrite::tests {
namespace {

namespace fs = std::filesystem;
using ::testing::HasSubstr;
using Arguments = std::vector<std::string>;

// The room's files may be read, not changed.
const Room& room() { return finishedRoom(); }

std::string wrapOf(const std::string& device) { return (room().set() / ("wraps/" + device + ".recovery.age")).string(); }
std::string identityOf(const std::string& device) { return (room() / (device + ".identity")).string(); }

// What happened, which, what to do.
void expectThreeParts(const CommandResult& result, int status)
{
    EXPECT_EQ(result.status, status) << result.out << result.err;
    EXPECT_EQ(result.err.rfind("keyrite: ", 0), 0u) << result.err;
    if (status == 1) {
        EXPECT_THAT(result.err, HasSubstr("\n  which:      "));
    }
    EXPECT_THAT(result.err, HasSubstr("\n  what to do: "));
    for (const char* const broken : {"internal error", "terminate called", "runtime error", "AddressSanitizer", "%1", "  what to do: \n"})
        EXPECT_EQ(result.err.find(broken), std::string::npos) << result.err;
}

void expectRefused(const Arguments& arguments, const std::string& about = "", const std::string& passphrases = "")
{
    std::string line;
    for (const std::string& argument : arguments)
        line += argument + " ";
    SCOPED_TRACE(line);
    const CommandResult result = runKeyrite(arguments, {.passphrases = passphrases});
    expectThreeParts(result, 1);
    EXPECT_THAT(result.err, HasSubstr(about));
}

TEST(BadUsage, IsStatusTwoWithAHint)
{
    for (const Arguments& arguments : std::vector<Arguments>{{"nonsense"}, {"device"}, {"device", "old"}, {"verify"}, {"verify", "a", "b"}, {"verify", "--nonsense"},
                                                             {"verify", "a", "--format", "xml"}, {"verify", "a", "--anchor"}, {"device", "new", "--name", "a"},
                                                             {"unwrap", "a"}, {"unwrap", "a", "--identity", "b", "--passphrase-fd", "x", "--out", "c"},
                                                             {"unwrap", "a", "--identity", "b", "--passphrase-fd", "-1", "--out", "c"},
                                                             {"ceremony"}, {"ceremony", "plan"}, {"ceremony", "--out", "x"}, {"ceremony", "p", "--out", "x", "--resume", "y"},
                                                             {"verify", "a", "--anchor", "b", "--anchor", "c"}}) {
        SCOPED_TRACE(arguments.back());
        expectThreeParts(runKeyrite(arguments), 2);
    }
    EXPECT_EQ(runKeyrite({}).status, 2);
}

TEST(BadUsage, EveryVerbHasHelpWithAnExample)
{
    for (const Arguments& verb : std::vector<Arguments>{{"device", "new"}, {"device", "show"}, {"device", "accept"}, {"plan", "new"}, {"plan", "check"}, {"ceremony"},
                                                        {"rehearse"}, {"verify"}, {"unwrap"}, {"transcript", "show"}, {"transcript", "verify"}}) {
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
    for (const std::string& path : {std::string(""), (folder / "missing").string(), folder.path().string(), (folder / "fifo").string(), std::string("/dev/zero"),
                                    some + "/below-a-file", (folder / std::string(300, 'x')).string()}) {
        expectRefused({"device", "show", path});
        expectRefused({"plan", "check", path});
        expectRefused({"ceremony", path, "--out", (folder / "set").string()});
        expectRefused({"ceremony", some, "--out", (folder / "set").string(), "--answers", path});
        expectRefused({"verify", room().set().string(), "--anchor", path});
        expectRefused({"transcript", "verify", path});
        expectRefused({"unwrap", path, "--identity", identityOf("charlie"), "--out", (folder / "key").string(), "--rehearsal"});
        expectRefused({"unwrap", wrapOf("charlie"), "--identity", path, "--out", (folder / "key").string(), "--rehearsal"});
        expectRefused({"unwrap", wrapOf("charlie"), "--identity", identityOf("charlie"), "--manifest", path, "--out", (folder / "key").string(), "--rehearsal"});
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
    for (const Arguments& arguments : std::vector<Arguments>{{"device", "show", huge}, {"plan", "check", huge}, {"ceremony", huge, "--out", (folder / "set").string()},
                                                             {"verify", room().set().string(), "--anchor", huge}, {"transcript", "show", huge},
                                                             {"unwrap", huge, "--identity", identityOf("charlie"), "--out", huge + "k"},
                                                             {"unwrap", wrapOf("charlie"), "--identity", huge, "--out", huge + "k", "--rehearsal"},
                                                             {"ceremony", room().plan().string(), "--out", (folder / "set").string(), "--answers", huge}})
        expectRefused(arguments, huge);
}

TEST(BadInput, NamesWithAPathInThem)
{
    const TempFolder folder;
    for (const char* const name : {"../alpha", "/tmp/alpha", "a/b", ".", "..", "Alpha", "", "a b", "a\nb", "ä", "a.identity", "abcdefghijklmnopqrstuvwxyz0123456"})
        expectRefused({"device", "new", "--name", name, "--holder", "Somebody", "--out", folder.path().string(), "--rehearsal"});
    EXPECT_TRUE(fs::is_empty(folder.path()));
    expectRefused({"device", "accept", room().set().string(), "--device", "../bravo", "--identity", identityOf("bravo"), "--anchor", room().keyAnchor().string()});
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
    expectRefused({"ceremony", room().plan().string(), "--out", (folder / "set").string(), "--answers", (folder / "bad").string()});
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
    for (const Arguments& arguments : std::vector<Arguments>{{"device", "show", (folder / evil).string()}, {"verify", room().set().string(), "--anchor", evil},
                                                             {"device", "new", "--name", evil, "--holder", "x", "--out", folder.path().string()}, {evil}}) {
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
    for (const std::string& bad : {plan.substr(0, plan.size() / 2), "nonsense = 1\n" + plan, plan + "\n[extra]\nkey = 1\n", std::string(), std::string("\0", 1)}) {
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
    expectRefused({"ceremony", (folder / "plan.toml").string(), "--out", (folder / "set").string(), "--answers", room().answers().string()}, "prepared answers");
    // The cards of the room are for rehearsals.
    for (const char* const file : {"alpha.card", "alpha.card.sig", "bravo.card", "bravo.card.sig"})
        fs::copy_file(room() / file, folder / file);
    expectRefused({"ceremony", (folder / "plan.toml").string(), "--out", (folder / "set").string()}, "mixed");
    EXPECT_FALSE(fs::exists(folder / "set"));
}

// Somebody who copied a wrap may have added a recipient of their own.
TEST(BadWrap, WithTwoRecipientsIsRefused)
{
    KR_NEED_PROGRAM("age");
    const TempFolder folder;
    base::KernelRandom random;
    const std::string other = wrap::Identity::generate(random).recipient().format();
    const set::Manifest manifest = set::parseManifest(slurp(room().set() / "manifest"), "manifest").value();
    const fs::path file = folder / "two.age";
    ASSERT_EQ(run({"age", "-r", manifest.core.devices[2].recipient.format(), "-r", other, "-o", file.string()}, {.input = "version=keyrite-payload/1\n"}).status, 0);
    expectRefused({"unwrap", file.string(), "--identity", identityOf("charlie"), "--fingerprint", base::toHex(manifest.core.publicKey.fingerprint()), "--rehearsal", "--out",
                   (folder / "key").string()},
                  "more than one key");
    expectRefused({"unwrap", file.string(), "--identity", identityOf("charlie"), "--manifest", (room().set() / "manifest").string(), "--rehearsal", "--out",
                   (folder / "key").string()},
                  "manifest");
    EXPECT_FALSE(fs::exists(folder / "key"));
}

TEST(BadIdentity, WithAHugeWorkFactorIsRefusedBeforeAnyWork)
{
    const TempFolder folder;
    for (const char* const logN : {"23", "40", "63", "99"}) {
        std::string text = slurp(identityOf("alpha"));
        const size_t stanza = text.find("-> scrypt ");
        const size_t number = text.find(' ', stanza + 10) + 1;
        text.replace(number, text.find('\n', number) - number, logN);
        spit(folder / "alpha.identity", text);
        expectRefused({"unwrap", wrapOf("alpha"), "--identity", (folder / "alpha.identity").string(), "--rehearsal", "--out", (folder / "key").string(), "--passphrase-fd", "3"},
                      "work factor", room().secretsForAnswers());
    }
}

TEST(BadKey, WhosePublicHalfIsAnothersIsNotImported)
{
    KR_NEED_PROGRAM("ssh-keygen");
    const TempFolder folder;
    base::KernelRandom random;
    const auto make = [&] {
        return keys::PrivateKey::fromSeed(keys::Algorithm::Ed25519, keys::Seed::fill([&](std::span<uint8_t, 32> out) { random.fill(out); })).value();
    };
    const keys::PrivateKey first = make(), second = make();
    const SecureString whole = keys::formatOpenSshPrivate(first, "", random);
    const std::string text(whole.expose());
    // The public half stands twice in the file; in base64 the replacement is made on the decoded bytes.
    const std::string begin = "-----BEGIN OPENSSH PRIVATE KEY-----\n", end = "-----END OPENSSH PRIVATE KEY-----\n";
    std::string base64 = text.substr(begin.size(), text.size() - begin.size() - end.size());
    base64.erase(std::remove(base64.begin(), base64.end(), '\n'), base64.end());
    const Bytes decoded = base::fromBase64(base64, base::Padding::Yes).value();
    std::string bytes(base::textOf(decoded));
    const Bytes half = first.publicKey().raw(), otherHalf = second.publicKey().raw();
    for (size_t at = bytes.find(base::textOf(half)); at != std::string::npos; at = bytes.find(base::textOf(half)))
        bytes.replace(at, 32, base::textOf(otherHalf));
    std::string forged = base::toBase64(base::bytesOf(bytes), base::Padding::Yes), lines;
    for (size_t at = 0; at < forged.size(); at += 70)
        lines += forged.substr(at, 70) + "\n";
    spit(folder / "old.key", begin + lines + end);
    fs::permissions(folder / "old.key", fs::perms::owner_read);

    const Room importing({.import = (folder / "old.key").string()});
    spit(importing.answers(), slurp(importing.answers()) + "answer=generate.import.key " + (folder / "old.key").string() + "\n");
    const CommandResult result = importing.tryToHold();
    EXPECT_EQ(result.status, 3) << result.err;
    EXPECT_THAT(result.err, HasSubstr("does not belong to the private key"));
    EXPECT_EQ(base::listFiles(importing.set(), 100).value(), (std::vector<std::string>{"plan.toml", "transcript"}));
}

TEST(Unwrap, NeverWritesOverAFileAndNeverMixesTheModes)
{
    const TempFolder folder;
    spit(folder / "there", "precious");
    fs::create_symlink(folder / "nowhere", folder / "link");
    const Arguments start{"unwrap", wrapOf("charlie"), "--identity", identityOf("charlie")};
    const auto with = [&](Arguments more) {
        Arguments all = start;
        all.insert(all.end(), more.begin(), more.end());
        return all;
    };
    expectRefused(with({"--rehearsal", "--out", (folder / "there").string()}), "overwritten");
    EXPECT_EQ(slurp(folder / "there"), "precious");
    expectRefused(with({"--rehearsal", "--out", (folder / "link").string()}), "overwritten");
    EXPECT_FALSE(fs::exists(folder / "nowhere"));
    expectRefused(with({"--out", (folder / "key").string()}), "REHEARSAL");
    expectRefused(with({"--rehearsal"}), "--out");
    expectRefused(with({"--rehearsal", "--stdout", "--out", (folder / "key").string()}), "--out");
    expectRefused(with({"--rehearsal", "--out", (folder / "key").string(), "--form", "pem"}), "--form");
    expectRefused(with({"--rehearsal", "--out", (folder / "key").string(), "--fingerprint", std::string(64, '0')}), "forgery");
    expectRefused(with({"--rehearsal", "--out", (folder / "key").string(), "--fingerprint", "one two"}), "--fingerprint");
    expectRefused({"unwrap", wrapOf("alpha"), "--identity", identityOf("charlie"), "--rehearsal", "--out", (folder / "key").string()}, "alpha.recovery.age");
    EXPECT_FALSE(fs::exists(folder / "key"));
}

TEST(Unwrap, WritesModeSixHundredWhateverTheUmask)
{
    const TempFolder folder;
    const std::string key = (folder / "key").string();
    const CommandResult result = run({"sh", "-c", "umask 0; exec \"$@\"", "sh", keyriteProgram(), "unwrap", wrapOf("charlie"), "--identity", identityOf("charlie"), "--rehearsal", "--out", key});
    ASSERT_EQ(result.status, 0) << result.err;
    struct stat info {};
    ASSERT_EQ(::stat(key.c_str(), &info), 0);
    EXPECT_EQ(info.st_mode & 07777, 0600u);

    const CommandResult device = run({"sh", "-c", "umask 0; exec \"$@\" 3>/dev/null", "sh", keyriteProgram(), "device", "new", "--name", "delta", "--holder", "Somebody", "--rehearsal",
                                      "--out", (folder / "d").string(), "--passphrases-to-fd", "3"});
    ASSERT_EQ(device.status, 0) << device.err;
    for (const char* const file : {"d/delta.identity", "d/delta.approval"}) {
        ASSERT_EQ(::stat((folder / file).c_str(), &info), 0);
        EXPECT_EQ(info.st_mode & 07777, 0600u) << file;
    }
}

TEST(Unwrap, AShortWriteLeavesNoKey)
{
    const TempFolder folder;
    const std::string key = (folder / "key").string();
    // No file may grow beyond one block: the write fails in the middle.
    const CommandResult result = run({"sh", "-c", "ulimit -f 0; trap '' XFSZ; exec \"$@\"", "sh", keyriteProgram(), "unwrap", wrapOf("charlie"), "--identity", identityOf("charlie"),
                                      "--rehearsal", "--out", key});
    expectThreeParts(result, 1);
    EXPECT_FALSE(fs::exists(key));
}

TEST(Passphrases, NeedATerminalOrADescriptor)
{
    const TempFolder folder;
    // A session of its own has no terminal.
    KR_NEED_PROGRAM("setsid");
    const CommandResult unwrap = run({"setsid", "-w", keyriteProgram(), "unwrap", wrapOf("alpha"), "--identity", identityOf("alpha"), "--rehearsal", "--out", (folder / "key").string()});
    expectThreeParts(unwrap, 1);
    EXPECT_THAT(unwrap.err, HasSubstr("no terminal"));
    const CommandResult device = run({"setsid", "-w", keyriteProgram(), "device", "new", "--name", "delta", "--holder", "Somebody", "--rehearsal", "--out", (folder / "d").string()});
    expectThreeParts(device, 1);
    EXPECT_FALSE(fs::exists(folder / "d/delta.identity")) << "files whose passphrase nobody knows";
    const Arguments arguments{"unwrap", wrapOf("alpha"), "--identity", identityOf("alpha"), "--rehearsal", "--out", (folder / "key").string(), "--passphrase-fd", "3"};
    expectRefused(arguments, "does not open", "wrong\n");
    expectRefused(arguments, "does not open", "\n");
    expectRefused(arguments, "--passphrase-fd", std::string(5000, 'x') + "\n");
    Arguments closed = arguments;
    closed.back() = "77";
    expectRefused(closed, "--passphrase-fd");
}

TEST(Accept, RefusesWhatIsNotTheDevices)
{
    const std::string set = room().set().string(), anchor = room().keyAnchor().string();
    expectRefused({"device", "accept", set, "--device", "nobody", "--identity", identityOf("charlie"), "--anchor", anchor});
    expectRefused({"device", "accept", set, "--device", "alpha", "--identity", identityOf("charlie"), "--anchor", anchor});
    expectRefused({"device", "accept", set, "--device", "charlie", "--identity", identityOf("charlie"), "--anchor", anchor});  // it has accepted
    const SetCopy fresh(room().set());
    fs::remove_all(fresh / "acceptances");
    expectRefused({"device", "accept", fresh.set().string(), "--device", "charlie", "--identity", identityOf("charlie"), "--anchor", std::string(64, 'a')}, "forgery");
    expectRefused({"device", "accept", fresh.set().string(), "--device", "bravo", "--identity", identityOf("bravo"), "--anchor", anchor, "--passphrase-fd", "3"}, "",
                  room().passphrase("bravo.identity") + "\n");
    expectRefused({"device", "accept", fresh.set().string(), "--device", "bravo", "--identity", identityOf("bravo"), "--approval-key", (room() / "alpha.approval").string(), "--anchor",
                   anchor, "--passphrase-fd", "3"},
                  "", room().passphrase("bravo.identity") + "\n" + room().passphrase("alpha.approval") + "\n");
    EXPECT_FALSE(fs::exists(fresh / "acceptances"));
}

}  // namespace
}  // namespace keyrite::tests
