#include "wrap/age_x25519.h"

#include <sodium.h>

#include <algorithm>

#include "wrap/bech32.h"

namespace keyrite::wrap {

namespace {

constexpr std::string_view kRecipientHrp = "age";
constexpr std::string_view kIdentityHrp = "AGE-SECRET-KEY-";

// Little-endian and below 2^255 - 19 (RFC 7748 §5).
bool isReduced(const X25519Key& key)
{
    const bool restIsFull = key[31] == 0x7f && std::all_of(key.begin() + 1, key.end() - 1, [](uint8_t b) { return b == 0xff; });
    return key[31] < 0x80 && !(restIsFull && key[0] >= 0xed);
}

// Every private key is a multiple of the cofactor once clamped (RFC 7748 §5), so any one of them shows a low order.
bool isLowOrder(const X25519Key& key)
{
    static constexpr X25519Key kAnyScalar{};
    X25519Key product;
    return crypto_scalarmult_curve25519(product.data(), kAnyScalar.data(), key.data()) != 0;
}

X25519Key publicKeyOf(const Secret<32, IdentityTag>& secret)
{
    X25519Key out;
    crypto_scalarmult_curve25519_base(out.data(), secret.expose().data());
    return out;
}

}  // namespace

Result<Recipient> Recipient::parse(std::string_view text)
{
    KR_TRY(const SecureBuffer bytes, decodeBech32(text, kRecipientHrp));
    X25519Key key;
    if (bytes.size() != key.size())
        return fail(Errc::Malformed, message("A recipient does not have 32 bytes."), {},
                    message("Give an X25519 recipient: 'age1' and 58 more characters."));
    std::copy(bytes.expose().begin(), bytes.expose().end(), key.begin());
    if (!isReduced(key) || isLowOrder(key))
        return fail(Errc::WeakKey, message("A recipient is a key that protects nothing, or that nobody can open."), {},
                    message("Do not use this device; make a new key on it, and ask who made this one."));
    return Recipient(key);
}

std::string Recipient::format() const
{
    const SecureString text = encodeBech32(kRecipientHrp, m_key);
    return std::string(text.expose());
}

Identity::Identity(Secret<32, IdentityTag> secret) : m_secret(std::move(secret)), m_recipient(publicKeyOf(m_secret)) {}

Identity Identity::generate(Random& random)
{
    return Identity(Secret<32, IdentityTag>::fill([&](ByteSpan out) { random.fill(out); }));
}

Result<Identity> Identity::parse(std::string_view secretText)
{
    KR_TRY(const SecureBuffer bytes, decodeBech32(secretText, kIdentityHrp));
    if (bytes.size() != Secret<32, IdentityTag>::kSize)
        return fail(Errc::Malformed, message("An identity does not have 32 bytes."), {},
                    message("Give an X25519 identity, as age-keygen or 'keyrite device new' writes it."));
    return Identity(Secret<32, IdentityTag>::copyOf(bytes.expose().first<32>()));
}

SecureString Identity::format() const { return encodeBech32(kIdentityHrp, m_secret.expose()); }

Result<Secret<32, SharedTag>> Identity::agree(const X25519Key& peer) const
{
    bool zero = false;
    auto shared = Secret<32, SharedTag>::fill([&](std::span<uint8_t, 32> out) {
        zero = crypto_scalarmult_curve25519(out.data(), m_secret.expose().data(), peer.data()) != 0;
    });
    if (zero)
        return fail(Errc::WeakKey, message("The other side's key would make the shared secret known to everyone."), {},
                    message("Do not go on with the other side; ask who made its key."));
    return shared;
}

}  // namespace keyrite::wrap
