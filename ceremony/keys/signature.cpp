#include "keys/signature.h"

#include <openssl/bn.h>
#include <openssl/ecdsa.h>
#include <openssl/err.h>
#include <openssl/evp.h>
#include <openssl/x509.h>
#include <sodium.h>

#include "keys/ec_numbers.h"
#include "keys/make_signature.h"
#include "keys/openssl_runtime.h"
#include "keys/owned.h"
#include "keys/pkcs8.h"

namespace keyrite::keys {

namespace {

using Key = Owned<EVP_PKEY, EVP_PKEY_free>;
using Digest = Owned<EVP_MD_CTX, EVP_MD_CTX_free>;
using EcdsaSignature = Owned<ECDSA_SIG, ECDSA_SIG_free>;
using Number = Owned<BIGNUM, BN_clear_free>;

tl::unexpected<Error> defect()
{
    ERR_clear_error();
    return fail(Errc::Internal, message("The cryptographic library could not make a signature."), "OpenSSL",
                message("Start keyrite again; if it fails again, report it."));
}

tl::unexpected<Error> invalid()
{
    ERR_clear_error();
    return fail(Errc::SignatureInvalid, message("The signature does not match the document and the key."), {},
                message("The document was changed, or somebody else signed it. Do not use it."));
}

const EVP_MD* hashOf(Algorithm algorithm)
{
    switch (algorithm) {
        case Algorithm::P256:
            return EVP_sha256();
        case Algorithm::P384:
            return EVP_sha384();
        default:
            return EVP_sha512();
    }
}

// ECDSA-Sig-Value (RFC 3279 §2.2.3), OpenSSL's form, to r || s.
Result<Bytes> fixedForm(Algorithm curve, ByteView der)
{
    const uint8_t* in = der.data();
    const EcdsaSignature parsed(d2i_ECDSA_SIG(nullptr, &in, static_cast<long>(der.size())));
    const size_t size = fieldBytes(curve);
    Bytes out(2 * size);
    if (!parsed || BN_bn2binpad(ECDSA_SIG_get0_r(parsed.get()), out.data(), static_cast<int>(size)) < 0 ||
        BN_bn2binpad(ECDSA_SIG_get0_s(parsed.get()), out.data() + size, static_cast<int>(size)) < 0)
        return defect();
    KR_OK(lowerS(curve, ByteSpan(out).subspan(size)));
    return out;
}

// r || s to OpenSSL's form. The range of the two numbers is checked by the verification itself.
Result<Bytes> derForm(Algorithm curve, ByteView signature)
{
    const size_t size = fieldBytes(curve);
    if (signature.size() != 2 * size)
        return invalid();
    Number r(BN_bin2bn(signature.data(), static_cast<int>(size), nullptr));
    Number s(BN_bin2bn(signature.data() + size, static_cast<int>(size), nullptr));
    const EcdsaSignature parts(ECDSA_SIG_new());
    if (!r || !s || !parts || ECDSA_SIG_set0(parts.get(), r.get(), s.get()) != 1)
        return defect();
    static_cast<void>(r.release());
    static_cast<void>(s.release());
    uint8_t* encoded = nullptr;
    const int length = i2d_ECDSA_SIG(parts.get(), &encoded);
    if (length <= 0)
        return defect();
    Bytes out(encoded, encoded + length);
    OPENSSL_free(encoded);
    return out;
}

Result<void> verifyWithOpenSsl(const PublicKey& key, const EVP_MD* hash, ByteView message, ByteView signature)
{
    const Bytes& spki = key.spki();
    const uint8_t* in = spki.data();
    const Key decoded(d2i_PUBKEY_ex(nullptr, &in, static_cast<long>(spki.size()), nullptr, nullptr));
    const Digest digest(EVP_MD_CTX_new());
    if (!decoded || !digest || EVP_DigestVerifyInit(digest.get(), nullptr, hash, nullptr, decoded.get()) != 1)
        return defect();
    if (EVP_DigestVerify(digest.get(), signature.data(), signature.size(), message.data(), message.size()) != 1)
        return invalid();
    return {};
}

Result<Bytes> signWithOpenSsl(Algorithm algorithm, ByteView pkcs8, ByteView message)
{
    const uint8_t* in = pkcs8.data();
    const Key key(d2i_AutoPrivateKey_ex(nullptr, &in, static_cast<long>(pkcs8.size()), nullptr, nullptr));
    const Digest digest(EVP_MD_CTX_new());
    size_t size = 0;
    if (!key || !digest || EVP_DigestSignInit(digest.get(), nullptr, hashOf(algorithm), nullptr, key.get()) != 1 ||
        EVP_DigestSign(digest.get(), nullptr, &size, message.data(), message.size()) != 1)
        return defect();
    Bytes out(size);
    if (EVP_DigestSign(digest.get(), out.data(), &size, message.data(), message.size()) != 1)
        return defect();
    out.resize(size);
    return out;
}

}  // namespace

Result<Bytes> makeSignature(Algorithm algorithm, ByteView pkcs8, ByteView message)
{
    if (algorithm == Algorithm::Ed25519) {
        KR_TRY(const Pkcs8Parts parts, splitPkcs8(pkcs8));
        const SecureBuffer expanded = expandEd25519(parts.secret);
        Bytes out(crypto_sign_BYTES);
        crypto_sign_detached(out.data(), nullptr, message.data(), message.size(), expanded.expose().data());
        return out;
    }
    prepareOpenSsl();
    KR_TRY(Bytes signature, signWithOpenSsl(algorithm, pkcs8, message));
    if (isEcdsa(algorithm))
        return fixedForm(algorithm, signature);
    return signature;
}

Result<void> verifySignature(const PublicKey& key, ByteView message, ByteView signature)
{
    if (key.algorithm() == Algorithm::Ed25519) {
        const bool good = signature.size() == crypto_sign_BYTES &&
                          crypto_sign_verify_detached(signature.data(), message.data(), message.size(), key.raw().data()) == 0;
        if (!good)
            return invalid();
        return {};
    }
    if (isRsa(key.algorithm()))
        return verifyRsaSignature(key, RsaHash::Sha512, message, signature);
    prepareOpenSsl();
    KR_TRY(const Bytes der, derForm(key.algorithm(), signature));
    return verifyWithOpenSsl(key, hashOf(key.algorithm()), message, der);
}

Result<void> verifyRsaSignature(const PublicKey& key, RsaHash hash, ByteView message, ByteView signature)
{
    prepareOpenSsl();
    if (!isRsa(key.algorithm()) || signature.size() != fieldBytes(key.algorithm()))
        return invalid();
    return verifyWithOpenSsl(key, hash == RsaHash::Sha256 ? EVP_sha256() : EVP_sha512(), message, signature);
}

}  // namespace keyrite::keys
