#include "wrap/capsule.h"

#include <sodium.h>

#include "wrap/age.h"

namespace keyrite::wrap {

namespace {

tl::unexpected<Error> tooLarge()
{
    return fail(
        Errc::TooLarge,
        message("A capsule has more than the %1 bytes that its printed codes can carry.", std::to_string(kMaxCapsuleBytes)), {},
        message("Put less into the paper backup, or check that this is a capsule."));
}

}  // namespace

SecureString capsulePassphrase(const CapsuleSecret& secret)
{
    constexpr size_t kDigits = 2 * CapsuleSecret::kSize;
    SecureBuffer text(kDigits + 1);  // libsodium ends it with a zero
    sodium_bin2hex(reinterpret_cast<char*>(text.mutableBytes().data()), text.size(), secret.expose().data(),
                   CapsuleSecret::kSize);
    text.truncate(kDigits);
    return SecureString::adopt(std::move(text));
}

Result<Bytes> sealCapsule(const CapsuleSecret& secret, const SecureString& payload, Random& random)
{
    if (payload.size() > kMaxCapsuleBytes)
        return tooLarge();
    KR_TRY(Bytes capsule, encryptWithPassphrase(capsulePassphrase(secret), payload.exposeBytes(), kCapsuleLogN, random));
    if (capsule.size() > kMaxCapsuleBytes)
        return tooLarge();
    return capsule;
}

Result<SecureString> openCapsule(const CapsuleSecret& secret, ByteView capsule)
{
    if (capsule.size() > kMaxCapsuleBytes)
        return tooLarge();
    KR_TRY(const AgeFacts facts, inspect(capsule));
    if (facts.armored || !facts.scrypt)
        return fail(Errc::AgeHeader, message("A capsule is not a binary age file under one passphrase."), {},
                    message("Check that these codes are the capsule of a paper backup and not another age file."));
    auto payload = decryptWithPassphrase(capsulePassphrase(secret), capsule, kMaxLogN);
    if (!payload && payload.error().code == Errc::WrongPassphrase)
        return fail(Errc::WrongPassphrase,
                    message("These shares do not open this capsule: they are another capsule's, or its codes were changed."),
                    {}, message("Read the capsule from the sheets that these shares come from."));
    if (!payload)
        return fail(std::move(payload).error());
    return SecureString::adopt(*std::move(payload));
}

}  // namespace keyrite::wrap
