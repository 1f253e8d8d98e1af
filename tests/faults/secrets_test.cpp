// Secrets stay out of everything that is public: output, arguments, environment, names, files.
#include <signal.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <fstream>
#include <sstream>

#include "base/bytes.h"
#include "faults/finished_set.h"
#include "faults/sitting.h"

namespace keyrite::tests {
namespace {

namespace fs = std::filesystem;
using ::testing::HasSubstr;

// The forms in which a secret could have slipped out.
std::vector<std::string> secretsOf(const Room& room)
{
    std::vector<std::string> out;
    for (const auto& [file, passphrase] : room.passphrases()) {
        out.push_back(passphrase);
        out.push_back(passphrase.substr(0, passphrase.size() / 2));
    }
    const std::string pem = room.unwrap("pkcs8");
    const std::string base64 = pem.substr(pem.find('\n') + 1, 64);
    out.push_back(base64);
    // The seed is the last 32 of the 48 bytes of RFC 8410's PrivateKeyInfo.
    const Bytes der = base::fromBase64(base64, base::Padding::Yes).value();
    const ByteView seed = ByteView(der).last(32);
    out.emplace_back(base::textOf(seed));
    out.push_back(base::toHex(seed));
    out.push_back(base::toBase64(seed, base::Padding::Yes).substr(0, 40));
    return out;
}

void expectNone(const std::string& haystack, const std::vector<std::string>& secrets, const std::string& where)
{
    for (size_t i = 0; i < secrets.size(); ++i)
        EXPECT_EQ(haystack.find(secrets[i]), std::string::npos) << "secret " << i << " stands in " << where;
}

TEST(Secrets, AreNotInTheOutputOfAnyVerbNorInAnyPublicFile)
{
    const Room room;
    room.hold();
    room.acceptAll();
    const std::string set = room.set().string(), anchor = room.keyAnchor().string();
    for (const std::vector<std::string>& arguments :
         std::vector<std::vector<std::string>>{{"plan", "check", room.plan().string()},
                                               {"plan", "check", room.plan().string(), "--format", "lines"},
                                               {"device", "show", (room / "alpha.card").string()},
                                               {"verify", set},
                                               {"verify", set, "--anchor", anchor},
                                               {"verify", set, "--anchor", anchor, "--format", "lines"},
                                               {"transcript", "show", set},
                                               {"transcript", "verify", set}})
        runKeyrite(arguments);
    const std::vector<std::string> wrongPassphrase{"unwrap",          set + "/wraps/alpha.recovery.age",
                                                   "--identity",      (room / "alpha.identity").string(),
                                                   "--stdout",        "--rehearsal",
                                                   "--passphrase-fd", "3",
                                                   "--fingerprint",   room.fingerprint()};
    runKeyrite(wrongPassphrase, {.passphrases = room.passphrase("alpha.approval") + "\n"});
    {
        const TempFolder folder;
        Sitting people(room, folder / "set");
        EXPECT_EQ(people.finish(), 0);
    }
    const TempFolder folder;
    const fs::path key = folder / "key";
    std::vector<std::string> toFile = wrongPassphrase;
    toFile[4] = "--out";
    toFile.insert(toFile.begin() + 5, key.string());
    EXPECT_EQ(runKeyrite(toFile, {.passphrases = room.passphrase("alpha.identity") + "\n"}).status, 0);

    const std::vector<std::string> secrets = secretsOf(room);
    EXPECT_THAT(slurp(key), HasSubstr("OPENSSH PRIVATE KEY"));
    EXPECT_GT(everythingSaid().size(), 20000u);
    expectNone(everythingSaid(), secrets, "the output");
    const std::vector<std::string> files = base::listFiles(room.set(), 1000).value();
    for (const std::string& file : files) {
        expectNone(slurp(room.set() / file), secrets, file);
        expectNone(file, secrets, "a file name");
    }
    for (const char* const file : {"alpha.identity", "alpha.approval", "alpha.card", "alpha.card.sig", "plan.toml", "answers"})
        expectNone(slurp(room / file), secrets, file);
}

std::string procFile(pid_t process, const std::string& name)
{
    std::ifstream in("/proc/" + std::to_string(process) + "/" + name);
    std::stringstream text;
    text << in.rdbuf();
    return text.str();
}

TEST(Secrets, AreNotInArgumentsOrEnvironmentAndNoCoreIsWritten)
{
    const Room room;
    const TempFolder folder;
    Sitting sitting(room, folder / "set");
    ASSERT_TRUE(sitting.reach("Note the head of the record"));
    const std::string arguments = procFile(sitting.pid(), "cmdline"), environment = procFile(sitting.pid(), "environ");
    ASSERT_THAT(arguments, HasSubstr("ceremony"));
    for (const auto& [file, passphrase] : room.passphrases()) {
        EXPECT_EQ(arguments.find(passphrase), std::string::npos);
        EXPECT_EQ(environment.find(passphrase), std::string::npos);
    }
    std::istringstream limits(procFile(sitting.pid(), "limits"));
    std::string line;
    while (std::getline(limits, line) && line.rfind("Max core file size", 0) != 0) {
    }
    std::istringstream fields(line.substr(std::min<size_t>(line.size(), 18)));
    std::string soft, hard;
    fields >> soft >> hard;
    EXPECT_EQ(soft, "0");
    EXPECT_EQ(hard, "0");
    // The files in /proc of a process that cannot be dumped belong to root, whoever runs it; a crash shows the rest.
    sitting.signal(SIGSEGV);
    EXPECT_EQ(sitting.wait(10), 128 + SIGSEGV);
    EXPECT_EQ(base::listFiles(folder / "set", 100).value(), (std::vector<std::string>{"plan.toml", "transcript"}));
}

TEST(Secrets, ACrashDoesNotDumpEvenAsAnotherUser)
{
    if (::geteuid() != 0)
        GTEST_SKIP() << "only root can start a program as somebody else";
    KR_NEED_PROGRAM("setpriv");
    const Room room;
    const TempFolder folder;
    // A process that can be dumped shows its own user as the owner of its files in /proc; one that cannot shows root.
    std::filesystem::permissions(folder.path(), fs::perms::all);
    std::filesystem::permissions(room.folder(), fs::perms::all);
    for (const auto& entry : fs::directory_iterator(room.folder()))
        fs::permissions(entry, fs::perms::all);
    Sitting sitting(room, folder / "set", [] {
        if (::setgid(65534) != 0 || ::setuid(65534) != 0)
            ::_exit(126);
    });
    ASSERT_TRUE(sitting.reach("Look at the room and the machine")) << sitting.err();
    struct stat info {};
    ASSERT_EQ(::stat(("/proc/" + std::to_string(sitting.pid()) + "/environ").c_str(), &info), 0);
    EXPECT_EQ(info.st_uid, 0u) << "the process can be dumped or traced by its user";
}

// `script` gives the program a terminal as its standard output.
TEST(Secrets, UnwrapToATerminalIsRefusedAndToAPipeAllowed)
{
    KR_NEED_PROGRAM("script");
    const Room room;
    room.hold();
    const std::string command = "'" + keyriteProgram() + "' unwrap " + (room.set() / "wraps/charlie.recovery.age").string() +
                                " --identity " + (room / "charlie.identity").string() + " --stdout --rehearsal --fingerprint " +
                                room.fingerprint();
    const CommandResult terminal = run({"script", "-qec", command, "/dev/null"});
    EXPECT_EQ(terminal.status, 1);
    EXPECT_THAT(terminal.out, HasSubstr("not written to a terminal"));
    EXPECT_EQ(terminal.out.find("PRIVATE KEY"), std::string::npos);
    EXPECT_THAT(room.unwrap("openssh", "charlie"), HasSubstr("BEGIN OPENSSH PRIVATE KEY"));
}

// The two passphrases of a new device go to the terminal alone, and the screen is cleared.
TEST(Secrets, ANewDevicesPassphrasesAreShownOnTheTerminalOnly)
{
    KR_NEED_PROGRAM("script");
    const TempFolder folder;
    const std::string out = (folder / "out").string(), err = (folder / "err").string();
    const std::string command = "'" + keyriteProgram() + "' device new --name delta --holder Somebody --rehearsal --out " +
                                folder.path().string() + " >" + out + " 2>" + err;
    const CommandResult terminal = run({"script", "-qec", command, "/dev/null"}, {.input = "\n"});
    ASSERT_EQ(terminal.status, 0) << terminal.out << slurp(err);
    EXPECT_THAT(terminal.out, HasSubstr("delta.identity"));
    EXPECT_THAT(terminal.out, HasSubstr("\033[3J"));
    const size_t label = terminal.out.find("delta.identity (opens wraps)");
    ASSERT_NE(label, std::string::npos);
    std::istringstream rest(terminal.out.substr(label + 28));
    std::string passphrase;
    rest >> passphrase;
    ASSERT_GT(passphrase.size(), 30u);
    expectNone(slurp(out) + slurp(err), {passphrase}, "the output");
}

TEST(Secrets, PassphrasesOfANewDeviceAreNotWrittenToTheStandardStreams)
{
    for (const char* const descriptor : {"1", "2"}) {
        const TempFolder folder;
        const CommandResult result = runKeyrite({"device", "new", "--name", "delta", "--holder", "Somebody", "--rehearsal",
                                                 "--out", (folder / "d").string(), "--passphrases-to-fd", descriptor});
        EXPECT_EQ(result.status, 2) << "--passphrases-to-fd " << descriptor;
        EXPECT_FALSE(fs::exists(folder / "d/delta.identity"));
    }
}

}  // namespace
}  // namespace keyrite::tests
