#include "wrap/age_recipients.h"

#include <sodium.h>

#include <algorithm>

#include "secret/hkdf.h"

namespace keyrite::wrap {

namespace {

constexpr size_t kShareBytes = 32;
constexpr size_t kSaltBytes = 16;
constexpr size_t kBodyBytes = FileKey::kSize + crypto_aead_chacha20poly1305_ietf_ABYTES;
constexpr uint32_t kScryptR = 8;
constexpr uint32_t kScryptP = 1;
constexpr unsigned kAbsurdLogN = 999;
// Every wrap key is used once.
constexpr uint8_t kZeroNonce[crypto_aead_chacha20poly1305_ietf_NPUBBYTES] = {};

struct WrapKeyTag;
using WrapKey = Secret<32, WrapKeyTag>;

tl::unexpected<Error> bad(Text what)
{
    return fail(Errc::AgeHeader, Message(what), {},
                message("Fetch the file again; check that it is an age file and was copied whole."));
}

Bytes sealFileKey(const WrapKey& wrapKey, const FileKey& fileKey)
{
    Bytes body(kBodyBytes);
    crypto_aead_chacha20poly1305_ietf_encrypt(body.data(), nullptr, fileKey.expose().data(), FileKey::kSize, nullptr, 0,
                                              nullptr, kZeroNonce, wrapKey.expose().data());
    return body;
}

std::optional<FileKey> openFileKey(const WrapKey& wrapKey, const Bytes& body)
{
    bool opened = false;
    auto fileKey = FileKey::fill([&](ByteSpan out) {
        opened = crypto_aead_chacha20poly1305_ietf_decrypt(out.data(), nullptr, nullptr, body.data(), body.size(), nullptr, 0,
                                                           kZeroNonce, wrapKey.expose().data()) == 0;
    });
    if (!opened)
        return std::nullopt;
    return fileKey;
}

WrapKey x25519WrapKey(const Secret<32, SharedTag>& shared, const X25519Key& share, const Recipient& recipient)
{
    const Bytes salt = base::concat({share, recipient.key()});
    return WrapKey::fill(
        [&](ByteSpan out) { secret::hkdf(salt, shared.expose(), base::bytesOf("age-encryption.org/v1/X25519"), out); });
}

Result<WrapKey> scryptWrapKey(const SecureString& passphrase, ByteView salt, unsigned logN)
{
    const Bytes labelled = base::concat({base::bytesOf("age-encryption.org/v1/scrypt"), salt});
    bool done = false;
    auto key = WrapKey::fill([&](ByteSpan out) {
        done = crypto_pwhash_scryptsalsa208sha256_ll(passphrase.exposeBytes().data(), passphrase.size(), labelled.data(),
                                                     labelled.size(), uint64_t{1} << logN, kScryptR, kScryptP, out.data(),
                                                     out.size()) == 0;
    });
    if (!done)
        return fail(
            Errc::WorkFactorTooLarge,
            message("There is too little memory for the passphrase check of this file (work factor %1).", std::to_string(logN)),
            {}, message("Close other programs, or open the file on a machine with more memory."));
    return key;
}

// Digits only and no leading zero.
bool isWorkFactor(std::string_view text)
{
    return !text.empty() && text[0] != '0' &&
           std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

bool isBase64Of(std::string_view text, size_t count)
{
    const auto bytes = base::fromBase64(text, base::Padding::No);
    return bytes && bytes->size() == count;
}

// An argument that checkNativeStanzas has found to be base64.
Bytes argumentBytes(const Stanza& stanza) { return *base::fromBase64(stanza.arguments[0], base::Padding::No); }

}  // namespace

Result<void> checkNativeStanzas(const std::vector<Stanza>& stanzas)
{
    for (const Stanza& stanza : stanzas) {
        const bool x25519 = stanza.type == kX25519Type;
        const bool scrypt = stanza.type == kScryptType;
        if (!x25519 && !scrypt)
            continue;
        if (scrypt && stanzas.size() > 1)
            return bad(text("An age file has a passphrase stanza beside another stanza."));
        if (stanza.body.size() != kBodyBytes || stanza.arguments.size() != (scrypt ? 2 : 1) ||
            !isBase64Of(stanza.arguments[0], scrypt ? kSaltBytes : kShareBytes) ||
            (scrypt && !isWorkFactor(stanza.arguments[1])))
            return bad(text("A stanza of an age file does not have the form of its type."));
    }
    return {};
}

unsigned workFactor(const Stanza& stanza)
{
    const std::string& digits = stanza.arguments[1];
    unsigned value = 0;
    for (char c : digits)
        value = std::min(kAbsurdLogN, value * 10 + static_cast<unsigned>(c - '0'));
    return value;
}

Result<Stanza> wrapFileKey(const FileKey& fileKey, const Recipient& recipient, Random& random)
{
    // An ephemeral pair is an identity that lives for one stanza.
    const Identity ephemeral = Identity::generate(random);
    const X25519Key& share = ephemeral.recipient().key();
    KR_TRY(const auto shared, ephemeral.agree(recipient.key()));
    return Stanza{std::string(kX25519Type),
                  {base::toBase64(share, base::Padding::No)},
                  sealFileKey(x25519WrapKey(shared, share, recipient), fileKey)};
}

Result<Stanza> wrapFileKey(const FileKey& fileKey, const SecureString& passphrase, unsigned logN, Random& random)
{
    Bytes salt(kSaltBytes);
    random.fill(salt);
    KR_TRY(const WrapKey wrapKey, scryptWrapKey(passphrase, salt, logN));
    return Stanza{std::string(kScryptType),
                  {base::toBase64(salt, base::Padding::No), std::to_string(logN)},
                  sealFileKey(wrapKey, fileKey)};
}

Result<std::optional<FileKey>> unwrapFileKey(const Stanza& stanza, const Identity& identity)
{
    const Bytes argument = argumentBytes(stanza);
    X25519Key share;
    std::copy(argument.begin(), argument.end(), share.begin());
    const auto shared = identity.agree(share);
    if (!shared)
        return bad(text("A stanza of an age file holds a key that would make the file readable to everyone."));
    return openFileKey(x25519WrapKey(*shared, share, identity.recipient()), stanza.body);
}

Result<std::optional<FileKey>> unwrapFileKey(const Stanza& stanza, const SecureString& passphrase)
{
    KR_TRY(const WrapKey wrapKey, scryptWrapKey(passphrase, argumentBytes(stanza), workFactor(stanza)));
    return openFileKey(wrapKey, stanza.body);
}

}  // namespace keyrite::wrap
