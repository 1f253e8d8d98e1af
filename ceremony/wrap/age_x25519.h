// age's native keys (C2SP age.md, "The X25519 recipient type"): X25519 pairs (RFC 7748 §5) in Bech32 text.
#pragma once

#include <array>
#include <string>
#include <string_view>

#include "base/random.h"
#include "secret/secure_string.h"

namespace keyrite::wrap {

struct IdentityTag;
struct SharedTag;

using X25519Key = std::array<uint8_t, 32>;

// A public key: "age1…", 62 lower-case characters.
class Recipient {
public:
    // Errc::Malformed for text that is not a recipient. Errc::WeakKey for a point of low order (anyone could open a
    // wrap to it) and for an unreduced one (its owner could not: the salt of a wrap holds the reduced form).
    static Result<Recipient> parse(std::string_view text);

    std::string format() const;
    const X25519Key& key() const { return m_key; }

    bool operator==(const Recipient&) const = default;

private:
    friend class Identity;
    explicit Recipient(const X25519Key& key) : m_key(key) {}
    X25519Key m_key;
};

// A secret key: "AGE-SECRET-KEY-1…", 74 upper-case characters.
class Identity {
public:
    static Identity generate(Random& random);
    // `secretText` lies in locked memory; errors do not show it. Errc::Malformed.
    static Result<Identity> parse(std::string_view secretText);

    SecureString format() const;
    const Recipient& recipient() const { return m_recipient; }

    // X25519(identity, peer). Errc::WeakKey when the result is zero, which a peer of low order brings about (RFC 7748 §6.1).
    Result<Secret<32, SharedTag>> agree(const X25519Key& peer) const;

private:
    explicit Identity(Secret<32, IdentityTag> secret);
    Secret<32, IdentityTag> m_secret;
    Recipient m_recipient;
};

}  // namespace keyrite::wrap
