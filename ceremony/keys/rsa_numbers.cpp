#include "keys/rsa_numbers.h"

#include <openssl/bn.h>
#include <openssl/err.h>

#include <algorithm>
#include <array>

#include "keys/algorithm.h"
#include "keys/openssl_runtime.h"
#include "keys/owned.h"

namespace keyrite::keys {

namespace {

using Number = Owned<BIGNUM, BN_clear_free>;
using Context = Owned<BN_CTX, BN_CTX_free>;

constexpr BN_ULONG kExponent = 65537;
// FIPS 186-5 §A.1.3 step 5.4: primes that agree in their first 100 bits are too near to each other.
constexpr int kMinDifferenceBits = 100;

Number secretNumber()
{
    Number out(BN_secure_new());
    if (out)
        BN_set_flags(out.get(), BN_FLG_CONSTTIME);
    return out;
}

Number secretNumber(ByteView bytes)
{
    Number out = secretNumber();
    if (out && BN_bin2bn(bytes.data(), static_cast<int>(bytes.size()), out.get()) == nullptr)
        out.reset();
    return out;
}

tl::unexpected<Error> defect()
{
    ERR_clear_error();
    return fail(Errc::Internal, message("The cryptographic library failed at RSA arithmetic."), "OpenSSL",
                message("Start keyrite again; if it fails again, report it."));
}

tl::unexpected<Error> weak(Text what)
{
    return fail(Errc::WeakKey, message("The RSA private key is not acceptable: %1.", what), {},
                message("Use a key with two primes, the exponent 65537, and exactly 2048, 3072 or 4096 bits."));
}

tl::unexpected<Error> mismatch()
{
    return fail(Errc::KeyMismatch, message("The numbers of the RSA private key do not belong together."), {},
                message("The file is damaged or was tampered with; export the key again."));
}

bool store(const Number& number, ByteSpan out)
{
    return BN_bn2binpad(number.get(), out.data(), static_cast<int>(out.size())) >= 0;
}

bool store(const Number& number, SecureBuffer& out, size_t size)
{
    out = SecureBuffer(size);
    return store(number, out.mutableBytes());
}

// p - 1 and q - 1, and what is made of them.
struct Totient {
    Number p1, q1, lambda;
};

bool makeTotient(const Number& p, const Number& q, BN_CTX* context, Totient& out)
{
    out = {secretNumber(), secretNumber(), secretNumber()};
    const Number divisor = secretNumber();
    const Number product = secretNumber();
    return out.p1 && out.q1 && out.lambda && divisor && product && BN_sub(out.p1.get(), p.get(), BN_value_one()) == 1 &&
           BN_sub(out.q1.get(), q.get(), BN_value_one()) == 1 &&
           BN_gcd(divisor.get(), out.p1.get(), out.q1.get(), context) == 1 &&
           BN_mul(product.get(), out.p1.get(), out.q1.get(), context) == 1 &&
           BN_div(out.lambda.get(), nullptr, product.get(), divisor.get(), context) == 1;
}

Result<RsaNumbers> compute(ByteView pBytes, ByteView qBytes)
{
    const size_t half = pBytes.size();
    const Context context(BN_CTX_secure_new());
    const Number p = secretNumber(pBytes);
    const Number q = secretNumber(qBytes);
    const Number n = secretNumber();
    const Number d = secretNumber();
    const Number dp = secretNumber();
    const Number dq = secretNumber();
    const Number qinv = secretNumber();
    const Number e(BN_new());
    Totient totient;
    if (!context || !p || !q || !n || !d || !dp || !dq || !qinv || !e || BN_set_word(e.get(), kExponent) != 1 ||
        !makeTotient(p, q, context.get(), totient))
        return defect();
    // 65537 is prime, so it has an inverse unless it divides one of the two.
    if (BN_mod_word(totient.p1.get(), kExponent) == 0 || BN_mod_word(totient.q1.get(), kExponent) == 0)
        return weak(text("its exponent has no inverse"));
    const bool computed = BN_mul(n.get(), p.get(), q.get(), context.get()) == 1 &&
                          BN_mod_inverse(d.get(), e.get(), totient.lambda.get(), context.get()) != nullptr &&
                          BN_div(nullptr, dp.get(), d.get(), totient.p1.get(), context.get()) == 1 &&
                          BN_div(nullptr, dq.get(), d.get(), totient.q1.get(), context.get()) == 1;
    if (!computed)
        return defect();
    if (BN_mod_inverse(qinv.get(), q.get(), p.get(), context.get()) == nullptr) {
        ERR_clear_error();
        return weak(text("its factors have a divisor in common"));
    }
    RsaNumbers out;
    out.n = Bytes(2 * half);
    const bool stored = store(n, out.n) && store(d, out.d, 2 * half) && store(p, out.p, half) && store(q, out.q, half) &&
                        store(dp, out.dp, half) && store(dq, out.dq, half) && store(qinv, out.qinv, half);
    if (!stored)
        return defect();
    return out;
}

ByteView withoutZeros(ByteView number)
{
    while (!number.empty() && number[0] == 0)
        number = number.subspan(1);
    return number;
}

bool sameNumber(ByteView given, const SecureBuffer& computed)
{
    return secret::constantTimeEqual(withoutZeros(given), withoutZeros(computed.expose()));
}

// Cheap tests first, so that a damaged file is refused at once.
Result<void> checkFactors(ByteView nBytes, ByteView pBytes, ByteView qBytes)
{
    const Context context(BN_CTX_secure_new());
    const Number n = secretNumber(nBytes);
    const Number p = secretNumber(pBytes);
    const Number q = secretNumber(qBytes);
    const Number work = secretNumber();
    if (!context || !n || !p || !q || !work || BN_mul(work.get(), p.get(), q.get(), context.get()) != 1)
        return defect();
    if (BN_cmp(work.get(), n.get()) != 0)
        return mismatch();
    if (BN_sub(work.get(), p.get(), q.get()) != 1)
        return defect();
    if (BN_num_bits(work.get()) <= static_cast<int>(8 * pBytes.size()) - kMinDifferenceBits)
        return weak(text("its two primes are too near to each other"));
    return {};
}

// The numbers come from outside and may have been chosen to deceive, so this is the test with its full number of rounds.
Result<void> checkPrime(ByteView bytes)
{
    const Context context(BN_CTX_secure_new());
    const Number number = secretNumber(bytes);
    const int verdict = context && number ? BN_check_prime(number.get(), context.get(), nullptr) : -1;
    if (verdict < 0)
        return defect();
    if (verdict == 0)
        return weak(text("one of its factors is not a prime"));
    return {};
}

// d works exactly when it is dp modulo p-1 and dq modulo q-1.
Result<bool> isInverse(ByteView dBytes, const RsaNumbers& numbers)
{
    const Context context(BN_CTX_secure_new());
    const Number d = secretNumber(dBytes);
    const Number rest = secretNumber();
    if (!context || !d || !rest)
        return defect();
    SecureBuffer restBytes(numbers.p.size());
    for (const auto* pair : {&numbers.p, &numbers.q}) {
        const Number less = secretNumber(pair->expose());
        if (!less || BN_sub_word(less.get(), 1) != 1 || BN_div(nullptr, rest.get(), d.get(), less.get(), context.get()) != 1 ||
            !store(rest, restBytes.mutableBytes()))
            return defect();
        const SecureBuffer& expected = pair == &numbers.p ? numbers.dp : numbers.dq;
        if (!secret::constantTimeEqual(restBytes.expose(), expected.expose()))
            return false;
    }
    return true;
}

}  // namespace

Result<RsaNumbers> rsaNumbers(ByteView p, ByteView q)
{
    prepareOpenSsl();
    auto out = compute(p, q);
    wipeStack();
    return out;
}

Result<RsaNumbers> checkRsaParts(const RsaParts& parts)
{
    static constexpr std::array<uint8_t, 3> kExponentBytes = {0x01, 0x00, 0x01};
    prepareOpenSsl();
    KR_OK(rsaOfSize(parts.n.size()));
    const size_t half = parts.n.size() / 2;
    if (!base::equal(parts.e, kExponentBytes))
        return weak(text("its exponent is not 65537"));
    if (parts.p.size() != half || parts.q.size() != half || ((parts.p[0] & parts.q[0]) & 0x80) == 0)
        return weak(text("its primes do not have half the length of the modulus"));
    KR_OK(checkFactors(parts.n, parts.p, parts.q));
    KR_TRY(RsaNumbers numbers, rsaNumbers(parts.p, parts.q));
    const bool crt = (parts.dp.empty() || sameNumber(parts.dp, numbers.dp)) &&
                     (parts.dq.empty() || sameNumber(parts.dq, numbers.dq)) && sameNumber(parts.qinv, numbers.qinv);
    KR_TRY(const bool inverse, isInverse(parts.d, numbers));
    if (!crt || !inverse || parts.d.size() > parts.n.size())
        return mismatch();
    KR_OK(checkPrime(parts.p));
    KR_OK(checkPrime(parts.q));
    wipeStack();
    return numbers;
}

}  // namespace keyrite::keys
