#include "shamir/shamir.h"

#include <algorithm>
#include <array>

#include "shamir/verdict.h"

namespace keyrite::shamir {

namespace {

constexpr uint8_t kSecretX = 255;
constexpr uint8_t kDigestX = 254;
constexpr size_t kDigestBytes = 4;

// mac = HMAC-SHA256(key, value); its first four bytes are the digest.
void computeMac(crypto_auth_hmacsha256_state* state, std::span<const uint8_t> key, std::span<const uint8_t> value, uint8_t* mac)
{
    crypto_auth_hmacsha256_init(state, key.data(), key.size());
    crypto_auth_hmacsha256_update(state, value.data(), value.size());
    crypto_auth_hmacsha256_final(state, mac);
}

}  // namespace

void splitValue(size_t threshold, std::span<const uint8_t> value, const FillRandom& random, std::span<uint8_t> shares)
{
    const size_t n = value.size(), count = shares.size() / n;
    if (threshold == 1) {
        for (size_t i = 0; i < count; ++i)
            std::copy(value.begin(), value.end(), shares.begin() + static_cast<std::ptrdiff_t>(i * n));
        return;
    }
    Locked<uint8_t> digestShare(n), mac(crypto_auth_hmacsha256_BYTES);
    Locked<crypto_auth_hmacsha256_state> state;
    const std::span<uint8_t> key = digestShare.part(kDigestBytes, n - kDigestBytes);
    random(key);
    computeMac(state.get(), key, value, mac.get());
    std::copy_n(mac.get(), kDigestBytes, digestShare.get());

    // threshold - 2 shares are drawn; with digest and secret they fix the polynomial. Nothing about the draw is forced:
    // a leading coefficient of zero is as likely as any other, or the shares would say something about the secret.
    std::array<Point, kMaxPoints> points;
    const size_t drawn = threshold - 2;
    for (size_t i = 0; i < drawn; ++i) {
        random(shares.subspan(i * n, n));
        points[i] = {static_cast<uint8_t>(i), shares.subspan(i * n, n)};
    }
    points[drawn] = {kDigestX, digestShare.part(0, n)};
    points[drawn + 1] = {kSecretX, value};
    const Interpolator polynomial(std::span<const Point>(points).first(threshold));
    for (size_t i = drawn; i < count; ++i)
        polynomial.at(static_cast<uint8_t>(i), shares.subspan(i * n, n));
}

bool Rebuilder::rebuild(std::span<const Point> points, std::span<uint8_t> out)
{
    const size_t n = out.size();
    if (points.size() == 1) {
        std::copy(points[0].y.begin(), points[0].y.end(), out.begin());
        return true;
    }
    const Interpolator polynomial(points);
    polynomial.at(kSecretX, out);
    const std::span<uint8_t> digestShare = m_scratch.part(0, n);
    polynomial.at(kDigestX, digestShare);
    computeMac(m_state.get(), digestShare.subspan(kDigestBytes), out, m_mac.get());
    return verdict(sodium_memcmp(m_mac.get(), digestShare.data(), kDigestBytes) == 0);
}

bool Rebuilder::fits(const Interpolator& polynomial, const Point& other)
{
    const std::span<uint8_t> value = m_scratch.part(0, other.y.size());
    polynomial.at(other.x, value);
    return verdict(sodium_memcmp(value.data(), other.y.data(), value.size()) == 0);
}

}  // namespace keyrite::shamir
