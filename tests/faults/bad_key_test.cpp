// unwrap, import and accept refuse what is not theirs, and leave no key behind.
#include <sys/stat.h>

#include <algorithm>

#include "faults/refusal.h"
#include "keys/private_key_text.h"
#include "wrap/age.h"

namespace keyrite::tests {
namespace {

namespace fs = std::filesystem;
using ::testing::HasSubstr;

// Somebody who copied a wrap may have added a recipient of their own.
TEST(BadWrap, WithTwoRecipientsIsRefused)
{
    KR_NEED_PROGRAM("age");
    const TempFolder folder;
    base::KernelRandom random;
    const std::string other = wrap::Identity::generate(random).recipient().format();
    const set::Manifest manifest = set::parseManifest(slurp(room().set() / "manifest"), "manifest").value();
    const fs::path file = folder / "two.age";
    ASSERT_EQ(run({"age", "-r", manifest.core.devices[2].recipient.format(), "-r", other, "-o", file.string()},
                  {.input = "version=keyrite-payload/1\n"})
                  .status,
              0);
    expectRefused({"unwrap", file.string(), "--identity", identityOf("charlie"), "--fingerprint",
                   base::toHex(manifest.core.publicKey.fingerprint()), "--rehearsal", "--out", (folder / "key").string()},
                  "more than one key");
    expectRefused({"unwrap", file.string(), "--identity", identityOf("charlie"), "--manifest",
                   (room().set() / "manifest").string(), "--rehearsal", "--out", (folder / "key").string()},
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
        expectRefused({"unwrap", wrapOf("alpha"), "--identity", (folder / "alpha.identity").string(), "--fingerprint",
                       room().fingerprint(), "--rehearsal", "--out", (folder / "key").string(), "--passphrase-fd", "3"},
                      "work factor", room().secretsForAnswers());
    }
}

TEST(BadKey, WhosePublicHalfIsAnothersIsNotImported)
{
    KR_NEED_PROGRAM("ssh-keygen");
    const TempFolder folder;
    base::KernelRandom random;
    const auto make = [&] {
        return keys::PrivateKey::fromSeed(keys::Algorithm::Ed25519,
                                          keys::Seed::fill([&](std::span<uint8_t, 32> out) { random.fill(out); }))
            .value();
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
    spit(importing.answers(),
         slurp(importing.answers()) + "answer=generate.import.key " + (folder / "old.key").string() + "\n");
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
    const Arguments start{
        "unwrap", wrapOf("charlie"), "--identity", identityOf("charlie"), "--manifest", (room().set() / "manifest").string()};
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
    expectRefused(
        {"unwrap", wrapOf("charlie"), "--identity", identityOf("charlie"), "--rehearsal", "--out", (folder / "key").string()},
        "--fingerprint");
    expectRefused(with({"--rehearsal", "--stdout", "--out", (folder / "key").string()}), "--out");
    expectRefused(with({"--rehearsal", "--out", (folder / "key").string(), "--form", "pem"}), "--form");
    expectRefused(with({"--rehearsal", "--out", (folder / "key").string(), "--fingerprint", std::string(64, '0')}), "forgery");
    expectRefused(with({"--rehearsal", "--out", (folder / "key").string(), "--fingerprint", "one two"}),
                  "The fingerprint is neither");
    expectRefused({"unwrap", wrapOf("alpha"), "--identity", identityOf("charlie"), "--fingerprint", room().fingerprint(),
                   "--rehearsal", "--out", (folder / "key").string()},
                  "alpha.recovery.age");
    EXPECT_FALSE(fs::exists(folder / "key"));
}

TEST(Unwrap, WritesModeSixHundredWhateverTheUmask)
{
    const TempFolder folder;
    const std::string key = (folder / "key").string();
    const CommandResult result =
        run({"sh", "-c", "umask 0; exec \"$@\"", "sh", keyriteProgram(), "unwrap", wrapOf("charlie"), "--identity",
             identityOf("charlie"), "--fingerprint", room().fingerprint(), "--rehearsal", "--out", key});
    ASSERT_EQ(result.status, 0) << result.err;
    struct stat info {};
    ASSERT_EQ(::stat(key.c_str(), &info), 0);
    EXPECT_EQ(info.st_mode & 07777, 0600u);

    const CommandResult device =
        run({"sh", "-c", "umask 0; exec \"$@\" 3>/dev/null", "sh", keyriteProgram(), "device", "new", "--name", "delta",
             "--holder", "Somebody", "--rehearsal", "--out", (folder / "d").string(), "--passphrases-to-fd", "3"});
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
    const CommandResult result = run({"sh", "-c", "ulimit -f 0; trap '' XFSZ; exec \"$@\"", "sh", keyriteProgram(), "unwrap",
                                      wrapOf("charlie"), "--identity", identityOf("charlie"), "--rehearsal", "--out", key});
    expectThreeParts(result, 1);
    EXPECT_FALSE(fs::exists(key));
}

TEST(Passphrases, NeedATerminalOrADescriptor)
{
    const TempFolder folder;
    // A session of its own has no terminal.
    KR_NEED_PROGRAM("setsid");
    const CommandResult unwrap =
        run({"setsid", "-w", keyriteProgram(), "unwrap", wrapOf("alpha"), "--identity", identityOf("alpha"), "--fingerprint",
             room().fingerprint(), "--rehearsal", "--out", (folder / "key").string()});
    expectThreeParts(unwrap, 1);
    EXPECT_THAT(unwrap.err, HasSubstr("no terminal"));
    const CommandResult device = run({"setsid", "-w", keyriteProgram(), "device", "new", "--name", "delta", "--holder",
                                      "Somebody", "--rehearsal", "--out", (folder / "d").string()});
    expectThreeParts(device, 1);
    EXPECT_FALSE(fs::exists(folder / "d/delta.identity")) << "files whose passphrase nobody knows";
    const Arguments arguments{"unwrap",
                              wrapOf("alpha"),
                              "--identity",
                              identityOf("alpha"),
                              "--fingerprint",
                              room().fingerprint(),
                              "--rehearsal",
                              "--out",
                              (folder / "key").string(),
                              "--passphrase-fd",
                              "3"};
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
    expectRefused({"device", "accept", set, "--device", "charlie", "--identity", identityOf("charlie"), "--anchor",
                   anchor});  // it has accepted
    const SetCopy fresh(room().set());
    fs::remove_all(fresh / "acceptances");
    expectRefused({"device", "accept", fresh.set().string(), "--device", "charlie", "--identity", identityOf("charlie"),
                   "--anchor", std::string(64, 'a')},
                  "forgery");
    expectRefused({"device", "accept", fresh.set().string(), "--device", "bravo", "--identity", identityOf("bravo"), "--anchor",
                   anchor, "--passphrase-fd", "3"},
                  "", room().passphrase("bravo.identity") + "\n");
    expectRefused({"device", "accept", fresh.set().string(), "--device", "bravo", "--identity", identityOf("bravo"),
                   "--approval-key", (room() / "alpha.approval").string(), "--anchor", anchor, "--passphrase-fd", "3"},
                  "", room().passphrase("bravo.identity") + "\n" + room().passphrase("alpha.approval") + "\n");
    EXPECT_FALSE(fs::exists(fresh / "acceptances"));
}

}  // namespace
}  // namespace keyrite::tests
