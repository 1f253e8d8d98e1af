#include "keys/pkcs8.h"

#include <sodium.h>

#include "keys/der.h"
#include "keys/ec_numbers.h"

namespace keyrite::keys {

namespace {

constexpr std::array<uint8_t, 3> kExponent = {0x01, 0x00, 0x01};
constexpr uint8_t kContext0 = 0xA0;          // attributes in PrivateKeyInfo, parameters in ECPrivateKey
constexpr uint8_t kContext1 = 0xA1;          // the public key in ECPrivateKey (explicit)
constexpr uint8_t kContext1Implicit = 0x81;  // the public key in OneAsymmetricKey

SecureBuffer takeBytes(const SecureString& text) { return SecureBuffer::copyOf(text.exposeBytes()); }

// PrivateKeyInfo around the key's own structure.
SecureBuffer wrap(Algorithm algorithm, ByteView inner)
{
    static constexpr uint8_t kVersion0[] = {der::kInteger, 1, 0};
    const ByteView identifier = algorithmIdentifier(algorithm);
    const size_t contents = sizeof kVersion0 + der::elementSize(identifier.size()) + der::elementSize(inner.size());
    SecureString out(der::elementSize(contents));
    der::writeHeader(out, der::kSequence, contents);
    out.append(base::textOf(kVersion0));
    der::writeHeader(out, der::kSequence, identifier.size());
    out.append(base::textOf(identifier));
    der::writeHeader(out, der::kOctetString, inner.size());
    out.append(base::textOf(inner));
    return takeBytes(out);
}

tl::unexpected<Error> unknownKind()
{
    return fail(Errc::Malformed, message("The private key is of a kind that keyrite does not use."), {},
                message("Use a key of one of these kinds: Ed25519, P-256, P-384, RSA with 2048, 3072 or 4096 bits."));
}

tl::unexpected<Error> halvesDiffer()
{
    return fail(Errc::KeyMismatch, message("The private key comes with a public key that does not belong to it."), {},
                message("The file is damaged or was tampered with; export the key again."));
}

// ECPrivateKey (RFC 5915 §3).
Result<void> splitEc(ByteView inner, Pkcs8Parts& out)
{
    der::Reader outer(inner);
    KR_TRY(const ByteView body, outer.take(der::kSequence));
    KR_OK(outer.end());
    der::Reader reader(body);
    KR_TRY(const ByteView version, reader.integer());
    KR_TRY(out.secret, reader.take(der::kOctetString));
    if (version.size() != 1 || version[0] != 1 || out.secret.size() != fieldBytes(out.algorithm))
        return fail(Errc::Malformed, message("The private key's number has a wrong length or version."), {},
                    message("The file is damaged or was made by a faulty program; export the key again."));
    if (reader.nextIs(kContext0)) {
        // The curve once more; it is the last element of the algorithm identifier.
        KR_TRY(const ByteView parameters, reader.take(kContext0));
        const ByteView identifier = algorithmIdentifier(out.algorithm);
        const size_t ecPublicKey = 2 + size_t{identifier[1]};
        if (!base::equal(parameters, identifier.subspan(ecPublicKey)))
            return fail(Errc::Malformed, message("The private key names two different curves."), {},
                        message("The file is damaged; export the key again."));
    }
    if (reader.nextIs(kContext1)) {
        KR_TRY(const ByteView wrapped, reader.take(kContext1));
        der::Reader bits(wrapped);
        KR_TRY(const ByteView point, bits.take(der::kBitString));
        KR_OK(bits.end());
        if (point.size() < 2 || point[0] != 0)
            return halvesDiffer();
        out.publicBytes = point.subspan(1);
    }
    return reader.end();
}

// RSAPrivateKey (RFC 8017 §A.1.2), two primes.
Result<void> splitRsa(ByteView inner, Pkcs8Parts& out)
{
    der::Reader outer(inner);
    KR_TRY(const ByteView body, outer.take(der::kSequence));
    KR_OK(outer.end());
    der::Reader reader(body);
    KR_TRY(const ByteView version, reader.integer());
    if (version.size() != 1 || version[0] != 0)
        return fail(Errc::WeakKey, message("The RSA private key does not have exactly two primes."), {},
                    message("Use a key with two primes."));
    RsaParts& rsa = out.rsa;
    for (ByteView* number : {&rsa.n, &rsa.e, &rsa.d, &rsa.p, &rsa.q, &rsa.dp, &rsa.dq, &rsa.qinv}) {
        KR_TRY(*number, reader.integer());
    }
    KR_OK(reader.end());
    KR_TRY(out.algorithm, rsaOfSize(rsa.n.size()));
    return {};
}

}  // namespace

SecureBuffer expandEd25519(ByteView seed32)
{
    SecureBuffer out(crypto_sign_SECRETKEYBYTES);
    std::array<uint8_t, crypto_sign_PUBLICKEYBYTES> publicKey;
    crypto_sign_seed_keypair(publicKey.data(), out.mutableBytes().data(), seed32.data());
    return out;
}

Result<Pkcs8> makeEd25519Pkcs8(ByteView seed32)
{
    const SecureBuffer expanded = expandEd25519(seed32);
    KR_TRY(PublicKey publicKey, PublicKey::fromEd25519(expanded.expose().last(32)));
    SecureString inner(der::elementSize(32));
    der::writeHeader(inner, der::kOctetString, 32);
    inner.append(base::textOf(seed32));
    return Pkcs8{std::move(publicKey), wrap(Algorithm::Ed25519, inner.exposeBytes())};
}

Result<Pkcs8> makeEcPkcs8(Algorithm curve, ByteView scalar)
{
    KR_TRY(const Bytes point, pointOf(curve, scalar));
    KR_TRY(PublicKey publicKey, PublicKey::fromRaw(curve, point));
    static constexpr uint8_t kVersion1[] = {der::kInteger, 1, 1};
    static constexpr uint8_t kNoUnusedBits[] = {0};
    const size_t bits = 1 + point.size();
    const size_t contents = sizeof kVersion1 + der::elementSize(scalar.size()) + der::elementSize(der::elementSize(bits));
    SecureString inner(der::elementSize(contents));
    der::writeHeader(inner, der::kSequence, contents);
    inner.append(base::textOf(kVersion1));
    der::writeHeader(inner, der::kOctetString, scalar.size());
    inner.append(base::textOf(scalar));
    der::writeHeader(inner, kContext1, der::elementSize(bits));
    der::writeHeader(inner, der::kBitString, bits);
    inner.append(base::textOf(kNoUnusedBits));
    inner.append(base::textOf(point));
    return Pkcs8{std::move(publicKey), wrap(curve, inner.exposeBytes())};
}

SecureBuffer writeRsaPkcs8(const RsaNumbers& numbers)
{
    static constexpr uint8_t kVersion0[] = {der::kInteger, 1, 0};
    const ByteView parts[] = {numbers.n,          kExponent,           numbers.d.expose(),  numbers.p.expose(),
                              numbers.q.expose(), numbers.dp.expose(), numbers.dq.expose(), numbers.qinv.expose()};
    size_t contents = sizeof kVersion0;
    for (ByteView part : parts)
        contents += der::integerSize(part);
    SecureString inner(der::elementSize(contents));
    der::writeHeader(inner, der::kSequence, contents);
    inner.append(base::textOf(kVersion0));
    for (ByteView part : parts)
        der::writeInteger(inner, part);
    return wrap(Algorithm::Rsa2048, inner.exposeBytes());  // the identifier does not tell the size
}

Result<Pkcs8> makeRsaPkcs8(const RsaNumbers& numbers)
{
    KR_TRY(PublicKey publicKey, PublicKey::fromRsaModulus(numbers.n));
    return Pkcs8{std::move(publicKey), writeRsaPkcs8(numbers)};
}

Result<Pkcs8Parts> splitPkcs8(ByteView der)
{
    der::Reader outer(der);
    KR_TRY(const ByteView body, outer.take(der::kSequence));
    KR_OK(outer.end());
    der::Reader reader(body);
    KR_TRY(const ByteView version, reader.integer());
    KR_TRY(const ByteView identifier, reader.take(der::kSequence));
    KR_TRY(const ByteView inner, reader.take(der::kOctetString));
    if (version.size() != 1 || version[0] > 1)
        return fail(Errc::UnsupportedVersion, message("The PKCS#8 private key has an unknown version."), {},
                    message("Export the key as PKCS#8 version 1."));
    if (reader.nextIs(kContext0))
        return fail(Errc::Malformed, message("The PKCS#8 private key carries attributes, which keyrite does not keep."), {},
                    message("Remove them with: openssl pkey -in FILE -out NEWFILE"));
    Pkcs8Parts out;
    ByteView attached;
    if (version[0] == 1 && reader.nextIs(kContext1Implicit)) {
        KR_TRY(attached, reader.take(kContext1Implicit));
        if (attached.size() < 2 || attached[0] != 0)
            return halvesDiffer();
        attached = attached.subspan(1);
    }
    KR_OK(reader.end());

    if (base::equal(identifier, algorithmIdentifier(Algorithm::Rsa2048))) {
        if (!attached.empty())
            return unknownKind();
        KR_OK(splitRsa(inner, out));
        return out;
    }
    for (Algorithm algorithm : {Algorithm::Ed25519, Algorithm::P256, Algorithm::P384}) {
        if (!base::equal(identifier, algorithmIdentifier(algorithm)))
            continue;
        out.algorithm = algorithm;
        if (algorithm == Algorithm::Ed25519) {
            der::Reader seed(inner);
            KR_TRY(out.secret, seed.take(der::kOctetString));
            KR_OK(seed.end());
            if (out.secret.size() != 32)
                return unknownKind();
        } else {
            KR_OK(splitEc(inner, out));
        }
        if (!attached.empty() && !out.publicBytes.empty() && !base::equal(attached, out.publicBytes))
            return halvesDiffer();
        if (out.publicBytes.empty())
            out.publicBytes = attached;
        return out;
    }
    return unknownKind();
}

Result<Pkcs8> readPkcs8(ByteView der)
{
    KR_TRY(const Pkcs8Parts parts, splitPkcs8(der));
    if (isRsa(parts.algorithm)) {
        KR_TRY(const RsaNumbers numbers, checkRsaParts(parts.rsa));
        return makeRsaPkcs8(numbers);
    }
    auto made =
        parts.algorithm == Algorithm::Ed25519 ? makeEd25519Pkcs8(parts.secret) : makeEcPkcs8(parts.algorithm, parts.secret);
    if (made && !parts.publicBytes.empty() && !base::equal(parts.publicBytes, made->publicKey.raw()))
        return halvesDiffer();
    return made;
}

}  // namespace keyrite::keys
