// Other people's programs agree: ssh-keygen, openssl, dnssec-dsfromkey.
#include <gtest/gtest.h>

#include <filesystem>
#include <sstream>

#include "keys/dnssec.h"
#include "keys/private_key_text.h"
#include "keys/public_key_text.h"
#include "keys/sshsig.h"
#include "keys/test_keys.h"
#include "support/command.h"
#include "support/temp_folder.h"
#include "support/vectors.h"

namespace keyrite::keys {
namespace {

using namespace keyrite::tests;

class InteropOf : public testing::TestWithParam<Algorithm> {
protected:
    // A private key file, with the mode that ssh-keygen insists on.
    std::string put(const std::string& name, const std::string& text)
    {
        spit(folder / name, text);
        std::filesystem::permissions(folder / name, std::filesystem::perms::owner_read | std::filesystem::perms::owner_write);
        return (folder / name).string();
    }
    std::string putOpenSsh()
    {
        base::KernelRandom random;
        const SecureString text = formatOpenSshPrivate(keyOf(GetParam()), "somebody", random);
        return put("key", std::string(text.expose()));
    }
    std::string putPkcs8()
    {
        const SecureString text = formatPkcs8Pem(keyOf(GetParam()));
        return put("key.pem", std::string(text.expose()));
    }
    const PublicKey& publicKey() const { return keyOf(GetParam()).publicKey(); }

    TempFolder folder;
};
INSTANTIATE_TEST_SUITE_P(All, InteropOf, testing::ValuesIn(kAlgorithms), AlgorithmName());

TEST_P(InteropOf, SshKeygenReadsOurPrivateKeyFile)
{
    KR_NEED_PROGRAM("ssh-keygen");
    const auto shown = run({"ssh-keygen", "-y", "-f", putOpenSsh()});
    ASSERT_EQ(shown.status, 0) << shown.err;
    EXPECT_EQ(shown.out, formatOpenSsh(publicKey(), "somebody"));
}

TEST_P(InteropOf, SshKeygenReadsOurPublicKeyLine)
{
    KR_NEED_PROGRAM("ssh-keygen");
    const auto shown = run({"ssh-keygen", "-l", "-f", put("key.pub", formatOpenSsh(publicKey(), "somebody"))});
    ASSERT_EQ(shown.status, 0) << shown.err;
    const std::string hash = base::toBase64(base::sha256(publicKey().sshBlob()), base::Padding::No);
    EXPECT_NE(shown.out.find("SHA256:" + hash), std::string::npos) << shown.out;
}

TEST_P(InteropOf, SshKeygenVerifiesOurSignature)
{
    KR_NEED_PROGRAM("ssh-keygen");
    const std::string document = "a document\n";
    put("sig", signSsh(keyOf(GetParam()), "card@keyrite", base::bytesOf(document)).value());
    put("allowed", "ada@example.org namespaces=\"card@keyrite\" " + formatOpenSsh(publicKey(), ""));
    const auto verify = [&](const std::string& nameSpace, const std::string& input) {
        CommandOptions options;
        options.input = input;
        return run({"ssh-keygen", "-Y", "verify", "-f", folder / "allowed", "-I", "ada@example.org", "-n", nameSpace, "-s",
                    folder / "sig"},
                   options);
    };
    const auto good = verify("card@keyrite", document);
    EXPECT_EQ(good.status, 0) << good.err;
    EXPECT_NE(verify("plan@keyrite", document).status, 0);
    EXPECT_NE(verify("card@keyrite", document + "x").status, 0);
}

TEST_P(InteropOf, WeVerifySignaturesOfSshKeygen)
{
    KR_NEED_PROGRAM("ssh-keygen");
    const std::string document = "a document\n";
    for (const char* hash : {"sha256", "sha512"}) {
        const std::string file = put("document", document);
        std::filesystem::remove(file + ".sig");
        const auto made = run(
            {"ssh-keygen", "-Y", "sign", "-O", std::string("hashalg=") + hash, "-f", putOpenSsh(), "-n", "card@keyrite", file});
        ASSERT_EQ(made.status, 0) << made.err;
        const auto checked = verifySshBy(publicKey(), slurp(file + ".sig"), "card@keyrite", base::bytesOf(document));
        EXPECT_TRUE(checked) << checked.error().english();
    }
}

// ECDSA signatures hold a random number.
class DeterministicInteropOf : public InteropOf {};
INSTANTIATE_TEST_SUITE_P(All, DeterministicInteropOf,
                         testing::Values(Algorithm::Ed25519, Algorithm::Rsa2048, Algorithm::Rsa3072, Algorithm::Rsa4096),
                         AlgorithmName());

TEST_P(DeterministicInteropOf, SignaturesAreTheSameBytesAsThoseOfSshKeygen)
{
    KR_NEED_PROGRAM("ssh-keygen");
    const std::string file = put("document", "a document\n");
    const auto made = run({"ssh-keygen", "-Y", "sign", "-f", putOpenSsh(), "-n", "card@keyrite", file});
    ASSERT_EQ(made.status, 0) << made.err;
    EXPECT_EQ(slurp(file + ".sig"),
              signSsh(keyOf(GetParam()), "card@keyrite", base::bytesOf(std::string_view("a document\n"))).value());
}

TEST_P(InteropOf, OpensslReadsOurPrivateKeyFile)
{
    KR_NEED_PROGRAM("openssl");
    const std::string file = putPkcs8();
    const auto shown = run({"openssl", "pkey", "-in", file, "-pubout"});
    ASSERT_EQ(shown.status, 0) << shown.err;
    EXPECT_EQ(shown.out, formatSpkiPem(publicKey()));
    const auto same = run({"openssl", "pkey", "-in", file});
    EXPECT_EQ(same.out, slurp(file)) << "openssl writes another encoding";
    const auto checked = run({"openssl", "pkey", "-in", file, "-check", "-noout"});
    EXPECT_EQ(checked.status, 0) << checked.out << checked.err;
}

TEST_P(InteropOf, WeReadPrivateKeysOfOpenssl)
{
    KR_NEED_PROGRAM("openssl");
    std::vector<std::string> command = {"openssl", "genpkey"};
    const std::string bits = std::to_string(8 * fieldBytes(GetParam()));
    if (isRsa(GetParam()))
        command.insert(command.end(), {"-algorithm", "RSA", "-pkeyopt", "rsa_keygen_bits:" + bits});
    else if (isEcdsa(GetParam()))
        command.insert(command.end(), {"-algorithm", "EC", "-pkeyopt", "ec_paramgen_curve:P-" + bits});
    else
        command.insert(command.end(), {"-algorithm", "ED25519"});
    const auto made = run(command);
    ASSERT_EQ(made.status, 0) << made.err;
    const auto key = parsePrivateKeyText(SecureString::copyOf(made.out), "key");
    ASSERT_TRUE(key) << key.error().english();
    EXPECT_EQ(key->algorithm(), GetParam());
    CommandOptions options;
    options.input = made.out;
    EXPECT_EQ(run({"openssl", "pkey", "-pubout"}, options).out, formatSpkiPem(key->publicKey()));
    EXPECT_TRUE(verifySignature(key->publicKey(), Bytes{1}, key->sign(Bytes{1}).value()));
}

TEST_P(InteropOf, WeReadPrivateKeysOfSshKeygen)
{
    KR_NEED_PROGRAM("ssh-keygen");
    const std::string file = (folder / "made").string();
    const std::string kind = isRsa(GetParam()) ? "rsa" : isEcdsa(GetParam()) ? "ecdsa" : "ed25519";
    const auto made = run({"ssh-keygen", "-q", "-t", kind, "-b", std::to_string(8 * fieldBytes(GetParam())), "-N", "", "-C",
                           "a comment", "-f", file});
    ASSERT_EQ(made.status, 0) << made.err;
    const auto key = parsePrivateKeyText(SecureString::copyOf(slurp(file)), "made");
    ASSERT_TRUE(key) << key.error().english();
    EXPECT_EQ(formatOpenSsh(key->publicKey(), "a comment"), slurp(file + ".pub"));
}

TEST_P(InteropOf, EncryptedAndOldFormsAreRefusedWithTheWayOut)
{
    KR_NEED_PROGRAM("ssh-keygen");
    KR_NEED_PROGRAM("openssl");
    const std::string file = putOpenSsh();
    ASSERT_EQ(run({"ssh-keygen", "-q", "-p", "-N", "correct horse", "-f", file}).status, 0);
    EXPECT_NE(parsePrivateKeyText(SecureString::copyOf(slurp(file)), "f").error().english().find("ssh-keygen -p"),
              std::string::npos);
    const auto encrypted = run({"openssl", "pkey", "-in", putPkcs8(), "-aes256", "-passout", "pass:correct"});
    ASSERT_EQ(encrypted.status, 0) << encrypted.err;
    EXPECT_NE(parsePrivateKeyText(SecureString::copyOf(encrypted.out), "f").error().english().find("encrypted"),
              std::string::npos);
    if (GetParam() == Algorithm::Ed25519)
        return;
    const auto old = run({"openssl", "pkey", "-in", putPkcs8(), "-traditional"});
    ASSERT_EQ(old.status, 0) << old.err;
    EXPECT_NE(parsePrivateKeyText(SecureString::copyOf(old.out), "f").error().english().find("-topk8"), std::string::npos);
}

// BIND's key files are called K<zone>+<algorithm>+<key tag>.key and hold the record as we write it, without a TTL.
TEST_P(InteropOf, BindComputesTheSameDs)
{
    KR_NEED_PROGRAM("dnssec-dsfromkey");
    for (const std::string zone : {"example.org.", "."}) {
        const std::string ds = formatDs(publicKey(), zone).value();
        std::string ignored, tag, algorithm;
        std::istringstream(ds) >> ignored >> ignored >> ignored >> tag >> algorithm;
        const auto padded = [](std::string number, size_t width) { return std::string(width - number.size(), '0') + number; };
        const std::string file = put("K" + zone + "+" + padded(algorithm, 3) + "+" + padded(tag, 5) + ".key",
                                     formatDnskey(publicKey(), zone).value());
        const auto computed = run({"dnssec-dsfromkey", "-2", file});
        ASSERT_EQ(computed.status, 0) << computed.err;
        EXPECT_EQ(computed.out, ds);
    }
}

}  // namespace
}  // namespace keyrite::keys
