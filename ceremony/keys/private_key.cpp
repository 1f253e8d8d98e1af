#include "keys/private_key.h"

#include "keys/det_keygen.h"
#include "keys/make_signature.h"
#include "keys/openssl_runtime.h"
#include "keys/pkcs8.h"

namespace keyrite::keys {

namespace {

Result<Pkcs8> generate(Algorithm algorithm, const Seed& seed, Progress* progress)
{
    if (algorithm == Algorithm::Ed25519)
        return makeEd25519Pkcs8(seed.expose());
    if (isEcdsa(algorithm)) {
        KR_TRY(const SecureBuffer scalar, detKeygenEcdsa(algorithm, seed.expose()));
        return makeEcPkcs8(algorithm, scalar.expose());
    }
    const auto bits = static_cast<unsigned>(8 * fieldBytes(algorithm));
    KR_TRY(const RsaPrimes primes, detKeygenRsa(bits, seed.expose(), progress));
    KR_TRY(const RsaNumbers numbers, rsaNumbers(primes.p.expose(), primes.q.expose()));
    return makeRsaPkcs8(numbers);
}

}  // namespace

Result<PrivateKey> PrivateKey::fromSeed(Algorithm algorithm, Seed seed, Progress* progress)
{
    KR_TRY(Pkcs8 made, generate(algorithm, seed, progress));
    wipeStack();
    return PrivateKey(std::move(made.publicKey), std::move(made.der), std::move(seed));
}

Result<PrivateKey> PrivateKey::fromPkcs8(SecureBuffer der)
{
    KR_TRY(Pkcs8 read, readPkcs8(der.expose()));
    wipeStack();
    return PrivateKey(std::move(read.publicKey), std::move(read.der), std::nullopt);
}

Result<Bytes> PrivateKey::sign(ByteView message) const
{
    auto signature = makeSignature(algorithm(), m_pkcs8.expose(), message);
    wipeStack();
    return signature;
}

}  // namespace keyrite::keys
