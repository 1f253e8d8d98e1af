// After the step that wipes the key, its memory holds no trace of the key, of what opened the device, or of a passphrase.
#include <signal.h>
#include <sys/wait.h>

#include <algorithm>

#include "device/software_device.h"
#include "faults/finished_set.h"
#include "faults/sitting.h"
#include "keys/pkcs8.h"
#include "support/memory_search.h"
#include "wrap/age.h"
#include "wrap/recovery_payload.h"

namespace keyrite::tests {
namespace {

namespace fs = std::filesystem;

std::string copy(ByteView bytes) { return std::string(base::textOf(bytes)); }

// A number lies in memory with its last byte first where it is being computed with.
void addBothWays(std::vector<Needle>& needles, const std::string& name, std::string bytes)
{
    needles.push_back({name, bytes});
    std::reverse(bytes.begin(), bytes.end());
    needles.push_back({name + ", reversed", std::move(bytes)});
}

// Long runs of bytes are searched by a piece from their middle: a copy may have lost its ends.
void addPieces(std::vector<Needle>& needles, const std::string& name, const std::string& bytes)
{
    addBothWays(needles, name, bytes.size() <= 48 ? bytes : bytes.substr(bytes.size() / 2, 32));
    if (bytes.size() <= 48)
        addBothWays(needles, name + ", half", bytes.substr(0, bytes.size() / 2));
}

// Everything secret of a wrap and of the identity that opens it.
std::vector<Needle> secretsOf(const Room& room, const fs::path& set)
{
    std::vector<Needle> needles;
    const std::string& words = room.passphrase("alpha.identity");
    needles.push_back({"passphrase", words});
    needles.push_back({"passphrase, half", words.substr(words.size() / 2)});
    const SecureString passphrase = SecureString::copyOf(words);
    const device::OpenedIdentity opened = device::openIdentity(room / "alpha.identity", &passphrase, nullptr).value();
    const SecureString identity = opened.identity.format();
    needles.push_back({"identity, text", std::string(identity.expose())});
    needles.push_back({"identity, half of its text", std::string(identity.expose().substr(30))});

    const std::string file = slurp(set / "wraps/alpha.recovery.age");
    SecureBuffer plain = wrap::decryptWith(opened.identity, base::bytesOf(file), wrap::AgeRules::SingleRecipient).value();
    const SecureString text = SecureString::adopt(std::move(plain));
    const wrap::RecoveryPayload payload = wrap::parseRecoveryPayload(text, "payload").value();
    const std::string seed = copy(payload.key.seed()->expose());
    addPieces(needles, "seed", seed);
    needles.push_back({"seed, hex", base::toHex(base::bytesOf(seed))});
    // The numbers of the PKCS#8 form; what lies between them is public.
    const keys::Pkcs8Parts parts = keys::splitPkcs8(payload.key.pkcs8().expose()).value();
    for (const ByteView number :
         {parts.secret, parts.rsa.d, parts.rsa.p, parts.rsa.q, parts.rsa.dp, parts.rsa.dq, parts.rsa.qinv})
        if (!number.empty())
            addPieces(needles, "PKCS#8", copy(number));
    const std::string pem(text.expose().substr(text.expose().find("-----\n") + 6));
    needles.push_back({"PEM", pem.substr(0, pem.find('\n')).substr(0, 64)});
    return needles;
}

// The identity's 32 bytes are not given out by the program; Bech32 holds them five bits a letter.
std::string bech32Bytes(const std::string& text)
{
    static const std::string letters = "QPZRY9X8GF2TVDW0S3JN54KHCE6MUA7L";
    std::string out;
    unsigned bits = 0, count = 0;
    for (size_t i = text.rfind('1') + 1; i + 6 < text.size() && out.size() < 32; ++i) {
        bits = (bits << 5) | static_cast<unsigned>(letters.find(text[i]));
        count += 5;
        if (count >= 8) {
            count -= 8;
            out += static_cast<char>((bits >> count) & 0xFF);
        }
    }
    return out;
}

MemorySearch searchStopped(Sitting& sitting, const std::vector<Needle>& needles)
{
    sitting.signal(SIGSTOP);
    ::waitpid(sitting.pid(), nullptr, WUNTRACED);
    MemorySearch search = searchMemory(sitting.pid(), needles);
    sitting.signal(SIGCONT);
    return search;
}

class KeyMemory : public ::testing::TestWithParam<const char*> {};

TEST_P(KeyMemory, HoldsNoSecretAfterTheWipe)
{
    const Room room({.algorithm = GetParam()});
    const TempFolder folder;
    const fs::path set = folder / "set";
    Sitting sitting(room, set);
    ASSERT_TRUE(sitting.reach("Sign the manifest and wipe the key"));
    std::vector<Needle> needles = secretsOf(room, set);
    addPieces(needles, "identity", bech32Bytes(std::find_if(needles.begin(), needles.end(), [](const Needle& n) {
                                                   return n.name == "identity, text";
                                               })->bytes));

    const MemorySearch before = searchStopped(sitting, needles);
    if (!before.refused.empty())
        GTEST_SKIP() << before.refused;
    // Or else the search below would find nothing whatever the program does.
    EXPECT_TRUE(before.found("seed")) << before.report();
    EXPECT_TRUE(before.found("PKCS#8")) << before.report();
    EXPECT_TRUE(before.found("identity")) << before.report();
    EXPECT_FALSE(before.found("passphrase")) << "a passphrase is needed for one moment\n" << before.report();

    for (int i = 0; i < 3; ++i) {  // assent, performer, witness
        ASSERT_TRUE(sitting.waitForQuestion());
        sitting.answer();
    }
    ASSERT_TRUE(sitting.waitForQuestion());
    EXPECT_EQ(sitting.title(), "Note the head of the record");
    const MemorySearch after = searchStopped(sitting, needles);
    EXPECT_TRUE(after.findings.empty()) << after.report();
    EXPECT_GT(after.bytesRead, size_t{1} << 20);
}

INSTANTIATE_TEST_SUITE_P(Kind, KeyMemory, ::testing::Values("ed25519", "p256", "p384", "rsa2048"),
                         [](const auto& kind) { return std::string(kind.param); });

}  // namespace
}  // namespace keyrite::tests
