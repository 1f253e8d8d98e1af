#include "shamir/lagrange.h"

#include <algorithm>
#include <cstring>

#include "shamir/gf256.h"

namespace keyrite::shamir {

namespace {

// Arithmetic on public numbers, for the coefficients: powers and logarithms to the base x + 1, which generates the field.
// Only x-coordinates choose the places where these tables are read; the constant-time test would report a byte of y.
struct PublicField {
    std::array<uint8_t, 256> logarithm{};
    std::array<uint8_t, 510> power{};

    constexpr PublicField()
    {
        uint8_t value = 1;
        for (size_t i = 0; i < 255; ++i) {
            power[i] = power[i + 255] = value;
            logarithm[value] = static_cast<uint8_t>(i);
            value = multiply(value, 3);
        }
    }
    constexpr uint8_t product(uint8_t a, uint8_t b) const
    {
        return a == 0 || b == 0 ? uint8_t{0} : power[static_cast<size_t>(logarithm[a]) + logarithm[b]];
    }
    constexpr uint8_t inverse(uint8_t a) const { return power[255u - logarithm[a]]; }
};
constexpr PublicField kPublic;

// The sum of coefficient times y over 8 * Lanes bytes from `at` on, by Horner's rule over the bits of the coefficients, so
// that one multiplication by x serves all points.
template <size_t Lanes>
void weightedSum(std::span<const Point> points, std::span<const uint8_t> coefficients, size_t at, std::span<uint8_t> out)
{
    uint64_t sum[Lanes] = {};
    for (unsigned bit = 8; bit-- > 0;) {
        for (uint64_t& lane : sum)
            lane = timesX(lane);
        for (size_t i = 0; i < points.size(); ++i) {
            if (((coefficients[i] >> bit) & 1) == 0)  // public: from the x-coordinates
                continue;
            const uint8_t* const y = points[i].y.data() + at;
            for (size_t lane = 0; lane < Lanes; ++lane) {
                uint64_t eight;
                std::memcpy(&eight, y + 8 * lane, 8);
                sum[lane] ^= eight;
            }
        }
    }
    std::memcpy(out.data() + at, sum, sizeof sum);
}

}  // namespace

Interpolator::Interpolator(std::span<const Point> points) : m_count(std::min(points.size(), kMaxPoints))
{
    std::copy_n(points.begin(), m_count, m_points.begin());
    for (size_t i = 0; i < m_count; ++i) {
        uint8_t product = 1;
        for (size_t j = 0; j < m_count; ++j)
            if (j != i)
                product = kPublic.product(product, m_points[i].x ^ m_points[j].x);
        m_weights[i] = kPublic.inverse(product);
    }
}

void Interpolator::at(uint8_t x, std::span<uint8_t> out) const
{
    std::array<uint8_t, kMaxPoints> coefficient;
    for (size_t i = 0; i < m_count; ++i) {
        coefficient[i] = m_weights[i];
        for (size_t j = 0; j < m_count; ++j)
            if (j != i)
                coefficient[i] = kPublic.product(coefficient[i], x ^ m_points[j].x);
    }
    const std::span<const uint8_t> coefficients(coefficient.data(), m_count);
    const std::span<const Point> points(m_points.data(), m_count);
    size_t at = 0;
    for (; at + 32 <= out.size(); at += 32)
        weightedSum<4>(points, coefficients, at, out);
    for (; at + 8 <= out.size(); at += 8)
        weightedSum<1>(points, coefficients, at, out);
    for (; at < out.size(); ++at) {
        uint8_t sum = 0;
        for (size_t i = 0; i < m_count; ++i)
            sum ^= multiply(coefficients[i], points[i].y[at]);
        out[at] = sum;
    }
}

}  // namespace keyrite::shamir
