// age opens our wraps and device files; openssl reads what it finds.
#include "interop/held_room.h"

namespace keyrite::tests {
namespace {

namespace fs = std::filesystem;
using ::testing::HasSubstr;
using ::testing::StartsWith;

// What a shell pipeline would do: the payload, opened by age with a plain identity file.
std::string openedByAge(const fs::path& wrap, const fs::path& identity)
{
    return expectStatus(run({"age", "-d", "-i", identity.string(), wrap.string()}), 0).out;
}

// age decrypts the identity file itself, since `age -d -i` of an encrypted one asks at a terminal too.
fs::path decryptedByAge(const Room& room, const std::string& file)
{
    const fs::path out = room / (file + ".plain");
    if (!fs::exists(out))
        expectStatus(ageWithPassphrase(room.passphrase(file), {"-d", "-o", out.string(), (room / file).string()}), 0);
    return out;
}

class Wraps : public ::testing::TestWithParam<std::string> {};

TEST_P(Wraps, AreOpenedByAgeAndReadByOpenssl)
{
    KR_NEED_PROGRAM("age");
    KR_NEED_PROGRAM("expect");
    KR_NEED_PROGRAM("openssl");
    const Room& room = heldRoom(GetParam().c_str());
    const std::string pem = slurp(room.set() / "public/key.pem");
    for (const char* const device : {"alpha", "bravo", "charlie"}) {
        const std::string name = device;
        const fs::path identity = name == "charlie" ? room / "charlie.identity" : decryptedByAge(room, name + ".identity");
        const std::string payload = openedByAge(room.set() / ("wraps/" + name + ".recovery.age"), identity);
        EXPECT_THAT(payload, StartsWith("version=keyrite-payload/1\nmode=rehearsal\n"));
        const CommandResult key = run({"openssl", "pkey", "-pubout"}, {.input = payload});
        EXPECT_EQ(key.status, 0) << key.err;
        EXPECT_EQ(key.out, pem);
        EXPECT_EQ(run({"openssl", "pkey", "-noout", "-check"}, {.input = payload}).status, 0);
    }
}

INSTANTIATE_TEST_SUITE_P(Kind, Wraps, ::testing::ValuesIn(kKinds), [](const auto& kind) { return kind.param; });

TEST(DeviceFiles, AnEncryptedIdentityOpensAWrapInAgeDirectly)
{
    KR_NEED_PROGRAM("age");
    KR_NEED_PROGRAM("expect");
    const Room& room = heldRoom("ed25519");
    const fs::path out = room / "payload";
    const CommandResult opened = ageWithPassphrase(room.passphrase("alpha.identity"),
                                                   {"-d", "-i", (room / "alpha.identity").string(), "-o", out.string(),
                                                    (room.set() / "wraps/alpha.recovery.age").string()});
    ASSERT_EQ(opened.status, 0) << opened.out;
    EXPECT_THAT(slurp(out), HasSubstr("-----BEGIN PRIVATE KEY-----\n"));
}

TEST(DeviceFiles, TheApprovalFileHoldsAnOpensshKey)
{
    KR_NEED_PROGRAM("age");
    KR_NEED_PROGRAM("expect");
    KR_NEED_PROGRAM("ssh-keygen");
    const Room& room = heldRoom("ed25519");
    const fs::path key = decryptedByAge(room, "alpha.approval");
    fs::permissions(key, fs::perms::owner_read);
    const CommandResult shown = run({"ssh-keygen", "-y", "-f", key.string()});
    ASSERT_EQ(shown.status, 0) << shown.err;
    const std::string blob = shown.out.substr(12, shown.out.find_first_of(" \n", 12) - 12);
    // The card carries it in hex or base64 of the raw key; the signature of the card is by it.
    const std::string card = slurp(room / "alpha.card");
    spit(room / "approval.signers", "device ssh-ed25519 " + blob + "\n");
    const CommandResult verified = run({"ssh-keygen", "-Y", "verify", "-f", (room / "approval.signers").string(), "-I",
                                        "device", "-n", "keyrite-card/v1", "-s", (room / "alpha.card.sig").string()},
                                       {.input = card});
    EXPECT_EQ(verified.status, 0) << verified.err;
}

TEST(DeviceFiles, TheIdentityFileGivesTheCardsRecipient)
{
    KR_NEED_PROGRAM("age-keygen");
    KR_NEED_PROGRAM("expect");
    const Room& room = heldRoom("ed25519");
    const CommandResult recipient = run({"age-keygen", "-y", decryptedByAge(room, "alpha.identity").string()});
    ASSERT_EQ(recipient.status, 0) << recipient.err;
    EXPECT_THAT(slurp(room / "alpha.card"), HasSubstr(recipient.out));
}

// What ./rehearse leaves for people to try out.
TEST(Rehearsal, EveryDeviceOpensItsWrapInAge)
{
    KR_NEED_PROGRAM("age");
    KR_NEED_PROGRAM("expect");
    KR_NEED_PROGRAM("openssl");
    const fs::path& folder = rehearsed();
    const std::string passphrases = slurp(folder / "devices/passphrases.txt");
    for (const char* const device : {"alpha", "bravo", "charlie"}) {
        const std::string file = std::string(device) + ".identity";
        const size_t start = passphrases.find(file + ": ") + file.size() + 2;
        const fs::path out = folder / (std::string(device) + ".payload");
        const CommandResult opened =
            ageWithPassphrase(passphrases.substr(start, passphrases.find('\n', start) - start),
                              {"-d", "-i", (folder / "devices" / file).string(), "-o", out.string(),
                               (folder / "set/wraps" / (std::string(device) + ".recovery.age")).string()});
        ASSERT_EQ(opened.status, 0) << opened.out;
        EXPECT_EQ(run({"openssl", "pkey", "-pubout"}, {.input = slurp(out)}).out, slurp(folder / "set/public/key.pem"));
        EXPECT_THAT(slurp(out), HasSubstr(slurp(folder / "restored" / (std::string(device) + ".pem"))));
    }
}

}  // namespace
}  // namespace keyrite::tests
