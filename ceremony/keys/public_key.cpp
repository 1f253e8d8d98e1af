#include "keys/public_key.h"

#include <sodium.h>

#include <algorithm>

#include "keys/der.h"
#include "keys/ec_numbers.h"
#include "keys/ssh_wire.h"

namespace keyrite::keys {

namespace {

constexpr std::array<uint8_t, 3> kExponent = {0x01, 0x00, 0x01};  // 65537
// What follows the modulus in an RSAPublicKey.
constexpr std::array<uint8_t, 5> kExponentElement = {0x02, 0x03, 0x01, 0x00, 0x01};
constexpr size_t kMaxSshBlob = 4096;

Message sixKinds()
{
    return message("Use a key of one of these kinds: Ed25519, P-256, P-384, RSA with 2048, 3072 or 4096 bits.");
}

// What stands in front of the modulus in an RSAPublicKey (RFC 8017 §A.1.1): the headers and the modulus's sign byte.
Bytes rsaFront(size_t modulusBytes)
{
    const Bytes integer = der::header(der::kInteger, modulusBytes + 1);
    const size_t contents = integer.size() + 1 + modulusBytes + kExponentElement.size();
    static constexpr uint8_t kSign[1] = {0};
    return base::concat({der::header(der::kSequence, contents), integer, kSign});
}

size_t rawSize(Algorithm algorithm)
{
    if (isEcdsa(algorithm))
        return 1 + 2 * fieldBytes(algorithm);
    if (isRsa(algorithm))
        return rsaFront(fieldBytes(algorithm)).size() + fieldBytes(algorithm) + kExponentElement.size();
    return fieldBytes(algorithm);
}

// What stands in front of raw() in the SPKI (RFC 5280 §4.1): the headers, the algorithm, the bit string's count of unused bits.
Bytes spkiFront(Algorithm algorithm)
{
    const ByteView identifier = algorithmIdentifier(algorithm);
    const Bytes sequence = der::header(der::kSequence, identifier.size());
    const Bytes bits = der::header(der::kBitString, 1 + rawSize(algorithm));
    const size_t contents = sequence.size() + identifier.size() + bits.size() + 1 + rawSize(algorithm);
    static constexpr uint8_t kUnused[1] = {0};
    return base::concat({der::header(der::kSequence, contents), sequence, identifier, bits, kUnused});
}

bool startsWith(ByteView bytes, ByteView front)
{
    return bytes.size() >= front.size() && base::equal(bytes.first(front.size()), front);
}

bool endsWith(ByteView bytes, ByteView back)
{
    return bytes.size() >= back.size() && base::equal(bytes.last(back.size()), back);
}

Result<void> checkRaw(Algorithm algorithm, ByteView raw)
{
    if (raw.size() != rawSize(algorithm))
        return fail(Errc::Malformed,
                    message("A public key of kind %1 has %2 bytes where %3 are expected.", name(algorithm),
                            std::to_string(raw.size()), std::to_string(rawSize(algorithm))),
                    {}, message("The key is damaged; get it again from its owner."));
    if (algorithm == Algorithm::Ed25519 && crypto_core_ed25519_is_valid_point(raw.data()) != 1)
        return fail(Errc::WeakKey, message("An Ed25519 public key is not a point that a private key can produce."), {},
                    message("The key is damaged or was made to deceive; get it again from its owner."));
    if (isEcdsa(algorithm) && !isOnCurve(algorithm, raw))
        return fail(Errc::WeakKey,
                    message("A public key of kind %1 is not a point of its curve in uncompressed form.", name(algorithm)), {},
                    message("The key is damaged or was made to deceive; get it again from its owner."));
    if (!isRsa(algorithm))
        return {};
    const Bytes front = rsaFront(fieldBytes(algorithm));
    if (!startsWith(raw, front) || !endsWith(raw, kExponentElement))
        return fail(Errc::WeakKey,
                    message("An RSA public key does not have the exponent 65537, or is not encoded in its one form."), {},
                    message("Use an RSA key with the exponent 65537."));
    const ByteView modulus = raw.subspan(front.size(), fieldBytes(algorithm));
    if ((modulus.front() & 0x80) == 0 || (modulus.back() & 1) == 0)
        return fail(Errc::WeakKey, message("The modulus of an RSA public key is even or too small."), {},
                    message("Use an RSA key of exactly 2048, 3072 or 4096 bits."));
    return {};
}

tl::unexpected<Error> badSshBlob(Message what)
{
    return fail(Errc::Malformed, std::move(what), {}, message("Copy the whole line again from the key's owner."));
}

tl::unexpected<Error> badSshType(std::string_view type)
{
    const bool printable =
        type.size() <= 64 && std::all_of(type.begin(), type.end(), [](char c) { return c > ' ' && c < 0x7F; });
    if (!printable)
        return badSshBlob(message("The OpenSSH key does not begin with the name of a kind of key."));
    if (type.find("-cert-v0") != std::string_view::npos)
        return fail(Errc::Malformed, message("This is an OpenSSH certificate (%1), not a public key.", type), {},
                    message("Give the plain public key, the file whose name does not end in -cert.pub."));
    if (type.starts_with("sk-"))
        return fail(Errc::Malformed, message("Keys on security keys (%1) are not supported.", type), {}, sixKinds());
    return fail(Errc::Malformed, message("OpenSSH keys of the kind %1 are not supported.", type), {}, sixKinds());
}

// What follows the type.
Result<PublicKey> readSshKey(std::string_view type, SshReader& reader)
{
    if (type == sshType(Algorithm::Ed25519)) {
        KR_TRY(const ByteView raw, reader.string());
        return PublicKey::fromEd25519(raw);
    }
    if (type == "ssh-rsa") {
        KR_TRY(const ByteView exponent, reader.mpint(kMaxSshBlob));
        KR_TRY(const ByteView modulus, reader.mpint(kMaxSshBlob));
        if (!base::equal(exponent, kExponent))
            return fail(Errc::WeakKey, message("An RSA public key has another exponent than 65537."), {},
                        message("Use an RSA key with the exponent 65537."));
        return PublicKey::fromRsaModulus(modulus);
    }
    for (Algorithm curve : {Algorithm::P256, Algorithm::P384}) {
        if (type != sshType(curve))
            continue;
        KR_TRY(const ByteView curveName, reader.string());
        KR_TRY(const ByteView point, reader.string());
        if (base::textOf(curveName) != type.substr(type.rfind('-') + 1))
            return badSshBlob(message("An OpenSSH key names two different curves."));
        return PublicKey::fromRaw(curve, point);
    }
    return badSshType(type);
}

}  // namespace

Result<PublicKey> PublicKey::fromSpki(ByteView der)
{
    for (Algorithm algorithm : kAlgorithms) {
        const Bytes front = spkiFront(algorithm);
        if (!startsWith(der, front) || der.size() != front.size() + rawSize(algorithm))
            continue;
        KR_OK(checkRaw(algorithm, der.subspan(front.size())));
        return PublicKey(algorithm, Bytes(der.begin(), der.end()));
    }
    return fail(Errc::Malformed,
                message("These bytes are not a public key (SPKI) of a kind that keyrite uses, in its one DER form."), {},
                sixKinds());
}

Result<PublicKey> PublicKey::fromRaw(Algorithm algorithm, ByteView raw)
{
    KR_OK(checkRaw(algorithm, raw));
    return PublicKey(algorithm, base::concat({spkiFront(algorithm), raw}));
}

Result<PublicKey> PublicKey::fromEd25519(ByteView raw32) { return fromRaw(Algorithm::Ed25519, raw32); }

Result<PublicKey> PublicKey::fromRsaModulus(ByteView modulus)
{
    KR_TRY(const Algorithm algorithm, rsaOfSize(modulus.size()));
    return fromRaw(algorithm, base::concat({rsaFront(modulus.size()), modulus, kExponentElement}));
}

Result<PublicKey> PublicKey::fromSshBlob(ByteView blob)
{
    if (blob.size() > kMaxSshBlob)
        return fail(Errc::TooLarge, message("An OpenSSH key has more than %1 bytes.", std::to_string(kMaxSshBlob)), {},
                    sixKinds());
    SshReader reader(blob);
    KR_TRY(const ByteView type, reader.string());
    KR_TRY(PublicKey key, readSshKey(base::textOf(type), reader));
    if (!reader.atEnd())
        return badSshBlob(message("Something follows the OpenSSH key where nothing may."));
    return key;
}

Bytes PublicKey::raw() const { return Bytes(m_spki.end() - static_cast<std::ptrdiff_t>(rawSize(m_algorithm)), m_spki.end()); }

Bytes PublicKey::sshBlob() const
{
    const std::string_view type = sshType(m_algorithm);
    SshWriter out;
    out.string(type);
    if (isRsa(m_algorithm))
        return std::move(out.mpint(kExponent).mpint(rsaModulus(*this))).take();
    if (isEcdsa(m_algorithm))
        out.string(type.substr(type.rfind('-') + 1));
    return std::move(out.string(raw())).take();
}

Sha256 PublicKey::fingerprint() const { return base::sha256(m_spki); }

std::string_view sshType(Algorithm algorithm)
{
    switch (algorithm) {
        case Algorithm::Ed25519:
            return "ssh-ed25519";
        case Algorithm::P256:
            return "ecdsa-sha2-nistp256";
        case Algorithm::P384:
            return "ecdsa-sha2-nistp384";
        default:
            return "ssh-rsa";
    }
}

Bytes rsaModulus(const PublicKey& key)
{
    const Bytes raw = key.raw();
    const auto end = raw.end() - static_cast<std::ptrdiff_t>(kExponentElement.size());
    return Bytes(end - static_cast<std::ptrdiff_t>(fieldBytes(key.algorithm())), end);
}

}  // namespace keyrite::keys
