// ssh-keygen accepts every signature that a set holds, in its own namespace and in no other, and reads the keys.
#include "device/device_card.h"
#include "interop/held_room.h"
#include "keys/public_key_text.h"

namespace keyrite::tests {
namespace {

namespace fs = std::filesystem;
using ::testing::HasSubstr;

struct Signed {
    std::string document;
    std::string signature;
    std::string nameSpace;
    std::string signer;  // OpenSSH line
};

std::string lineOf(const fs::path& allowedSigners, const std::string& id)
{
    const std::string text = slurp(allowedSigners);
    const size_t start = text.find(id + " ") + id.size() + 1;
    return text.substr(start, text.find('\n', start) - start);
}

// The approval key of a card, as the card says it.
std::string approvalKeyOf(const fs::path& card)
{
    const auto parsed = device::parseCard(slurp(card), "card").value();
    return keys::formatOpenSsh(parsed.approvalKey, "");
}

std::vector<Signed> signaturesOf(const fs::path& set, const fs::path& signers, const std::vector<std::string>& devices)
{
    std::vector<Signed> out{{"manifest", "manifest.self.sig", "keyrite-manifest-self/v1", slurp(set / "public/key.pub")}};
    for (const char* const officer : {"admin", "officer"}) {
        out.push_back(
            {"manifest", std::string("manifest.") + officer + ".sig", "keyrite-manifest/v1", lineOf(signers, officer)});
        out.push_back(
            {"transcript", std::string("transcript.") + officer + ".sig", "keyrite-transcript/v1", lineOf(signers, officer)});
    }
    for (const std::string& device : devices)
        out.push_back({"cards/" + device + ".card", "cards/" + device + ".card.sig", "keyrite-card/v1",
                       approvalKeyOf(set / ("cards/" + device + ".card"))});
    return out;
}

void expectAccepted(const fs::path& set, const std::vector<Signed>& signatures)
{
    const TempFolder folder;
    for (const Signed& one : signatures) {
        SCOPED_TRACE(one.signature);
        spit(folder / "signers", "somebody " + one.signer + "\n");
        const auto verify = [&](const std::string& nameSpace) {
            return run({"ssh-keygen", "-Y", "verify", "-f", (folder / "signers").string(), "-I", "somebody", "-n", nameSpace,
                        "-s", (set / one.signature).string()},
                       {.input = slurp(set / one.document)});
        };
        const CommandResult good = verify(one.nameSpace);
        EXPECT_EQ(good.status, 0) << good.err;
        EXPECT_THAT(good.out, HasSubstr("Good"));
        for (const char* const other : {"keyrite-manifest-self/v1", "keyrite-manifest/v1", "keyrite-transcript/v1",
                                        "keyrite-card/v1", "keyrite-acceptance/v1", "file"})
            if (one.nameSpace != other) {
                EXPECT_NE(verify(other).status, 0) << other;
            }
    }
}

class Signatures : public ::testing::TestWithParam<std::string> {};

TEST_P(Signatures, AreAcceptedInTheirOwnNamespaceOnly)
{
    KR_NEED_PROGRAM("ssh-keygen");
    const Room& room = heldRoom(GetParam().c_str());
    std::vector<Signed> all = signaturesOf(room.set(), room.signersAnchor(), {"alpha", "bravo"});
    all.push_back({"acceptances/bravo.acceptance", "acceptances/bravo.acceptance.sig", "keyrite-acceptance/v1",
                   approvalKeyOf(room.set() / "cards/bravo.card")});
    expectAccepted(room.set(), all);
}

INSTANTIATE_TEST_SUITE_P(Kind, Signatures, ::testing::ValuesIn(kKinds), [](const auto& kind) { return kind.param; });

TEST(Rehearsal, ItsSignaturesAreAccepted)
{
    KR_NEED_PROGRAM("ssh-keygen");
    expectAccepted(rehearsed() / "set",
                   signaturesOf(rehearsed() / "set", rehearsed() / "anchor/allowed_signers", {"alpha", "bravo", "charlie"}));
}

class OpenSsh : public ::testing::TestWithParam<std::string> {};

TEST_P(OpenSsh, TheUnwrappedKeyAgreesWithThePublicOne)
{
    KR_NEED_PROGRAM("ssh-keygen");
    const Room& room = heldRoom(GetParam().c_str());
    const fs::path key = room / "unwrapped";
    spit(key, room.unwrap("openssh"));
    fs::permissions(key, fs::perms::owner_read | fs::perms::owner_write);
    const std::string published = slurp(room.set() / "public/key.pub");
    const CommandResult shown = run({"ssh-keygen", "-y", "-f", key.string()});
    ASSERT_EQ(shown.status, 0) << shown.err;
    const auto firstTwo = [](const std::string& line) { return line.substr(0, line.find_first_of(" \n", line.find(' ') + 1)); };
    EXPECT_EQ(firstTwo(shown.out), firstTwo(published));
    const auto fingerprint = [](const fs::path& path) {
        const std::string line = expectStatus(run({"ssh-keygen", "-l", "-f", path.string()}), 0).out;
        return line.substr(0, line.find(' ', line.find("SHA256:")));
    };
    EXPECT_EQ(fingerprint(key), fingerprint(room.set() / "public/key.pub"));
    fs::remove(key);
}

INSTANTIATE_TEST_SUITE_P(Kind, OpenSsh, ::testing::ValuesIn(kKinds), [](const auto& kind) { return kind.param; });

// An officer signs on a machine of their own and brings the signature file.
TEST(OfficerSignature, MadeElsewhereWithSshKeygenIsTaken)
{
    KR_NEED_PROGRAM("ssh-keygen");
    Room room;
    std::string answers = slurp(room.answers());
    const size_t how = answers.find("answer=generate.sign/2.how key\n");
    ASSERT_NE(how, std::string::npos);
    answers.replace(how, answers.find('\n', answers.find("generate.sign/2.path")) + 1 - how,
                    "answer=generate.sign/2.how later\n");
    spit(room.answers(), answers);
    room.hold();
    EXPECT_EQ(runKeyrite({"verify", room.set().string(), "--anchor", room.signersAnchor().string()}).status, 1);
    EXPECT_EQ(runKeyrite({"verify", room.set().string(), "--anchor", room.keyAnchor().string()}).status, 0);
    for (const char* const document : {"manifest", "transcript"}) {
        const fs::path copy = room / document;
        spit(copy, slurp(room.set() / document));
        expectStatus(run({"ssh-keygen", "-q", "-Y", "sign", "-f", (room / "officer.key").string(), "-n",
                          std::string("keyrite-") + document + "/v1", copy.string()}),
                     0);
        fs::rename(copy.string() + ".sig", room.set() / (std::string(document) + ".officer.sig"));
    }
    const CommandResult verified = runKeyrite({"verify", room.set().string(), "--anchor", room.signersAnchor().string()});
    EXPECT_EQ(verified.status, 0) << verified.err;
    EXPECT_THAT(verified.out, HasSubstr("signed the manifest and the transcript"));
}

// A key that ssh-keygen made is brought in, comes back, and is the same.
TEST(Import, TakesAKeyOfSshKeygenAndGivesItBack)
{
    KR_NEED_PROGRAM("ssh-keygen");
    const TempFolder folder;
    const std::string old = (folder / "old").string();
    expectStatus(run({"ssh-keygen", "-q", "-t", "ed25519", "-N", "", "-C", "", "-f", old}), 0);
    Room room({.import = old});
    spit(room.answers(), slurp(room.answers()) + "answer=generate.import.key " + old + "\n");
    room.hold();
    const fs::path back = folder / "back";
    spit(back, room.unwrap("openssh"));
    fs::permissions(back, fs::perms::owner_read);
    // Our file says in its comment that it is a rehearsal's.
    const auto publicPart = [](const std::string& key) { return run({"ssh-keygen", "-y", "-f", key}).out.substr(0, 80); };
    EXPECT_EQ(publicPart(back.string()), publicPart(old));
    EXPECT_EQ(runKeyrite({"verify", room.set().string(), "--anchor", old + ".pub"}).status, 0);
}

}  // namespace
}  // namespace keyrite::tests
