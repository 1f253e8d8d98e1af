// Key files of strangers: OpenSSH and PKCS#8 private keys, public keys in each form, SSH signatures, allowed_signers.
#include "fuzz/check.h"
#include "keys/allowed_signers.h"
#include "keys/private_key_text.h"
#include "keys/public_key_text.h"
#include "keys/sshsig.h"

using namespace keyrite;

namespace {

void checkPublic(const Result<keys::PublicKey>& key)
{
    if (!key)
        return;
    KR_FUZZ_CHECK(keys::PublicKey::fromSpki(key->spki()).value() == *key);
    KR_FUZZ_CHECK(keys::PublicKey::fromSshBlob(key->sshBlob()).value() == *key);
    KR_FUZZ_CHECK(keys::parseOpenSshPublic(keys::formatOpenSsh(*key, "")).value() == *key);
}

void checkPrivate(const Result<keys::PrivateKey>& key)
{
    if (!key)
        return;
    const auto again = keys::PrivateKey::fromPkcs8(key->pkcs8().clone());
    KR_FUZZ_CHECK(again && again->publicKey() == key->publicKey());
    KR_FUZZ_CHECK(base::equal(again->pkcs8().expose(), key->pkcs8().expose()));
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    const ByteView bytes(data, size);
    const std::string_view text = fuzz::textOf(data, size);
    checkPrivate(keys::parsePrivateKeyText(SecureString::copyOf(text), "fuzz"));
    checkPrivate(keys::PrivateKey::fromPkcs8(SecureBuffer::copyOf(bytes)));
    checkPublic(keys::parsePublicKeyText(text, "fuzz"));
    checkPublic(keys::PublicKey::fromSshBlob(bytes));
    if (const auto spki = keys::PublicKey::fromSpki(bytes))
        KR_FUZZ_CHECK(base::equal(spki->spki(), bytes));
    (void)keys::openSsh(text, bytes).has_value();
    (void)keys::parseAllowedSigners(text, "fuzz").has_value();
    return 0;
}
