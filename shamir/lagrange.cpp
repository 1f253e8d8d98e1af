#include "shamir/lagrange.h"

#include <algorithm>
#include <cstring>

#include "shamir/gf256.h"

namespace keyrite::shamir {

namespace {

// The sum of coefficient times y at one place of the strings, by Horner's rule over the bits of the coefficients, so that
// one multiplication by x serves all points. `load` gives up to eight neighbouring bytes of one string as a number.
template <class Load>
uint64_t weightedSum(std::span<const uint8_t> coefficients, Load load)
{
    uint64_t sum = 0;
    for (unsigned bit = 8; bit-- > 0;) {
        sum = timesX(sum);
        for (size_t i = 0; i < coefficients.size(); ++i)
            if ((coefficients[i] >> bit) & 1)  // public: from the x-coordinates
                sum ^= load(i);
    }
    return sum;
}

}  // namespace

Interpolator::Interpolator(std::span<const Point> points) : m_count(std::min(points.size(), kMaxPoints))
{
    std::copy_n(points.begin(), m_count, m_points.begin());
    for (size_t i = 0; i < m_count; ++i) {
        uint8_t product = 1;
        for (size_t j = 0; j < m_count; ++j)
            if (j != i)
                product = multiply(product, m_points[i].x ^ m_points[j].x);
        m_weights[i] = invert(product);
    }
}

void Interpolator::at(uint8_t x, std::span<uint8_t> out) const
{
    std::array<uint8_t, kMaxPoints> coefficient;
    for (size_t i = 0; i < m_count; ++i) {
        coefficient[i] = m_weights[i];
        for (size_t j = 0; j < m_count; ++j)
            if (j != i)
                coefficient[i] = multiply(coefficient[i], x ^ m_points[j].x);
    }
    const std::span<const uint8_t> coefficients(coefficient.data(), m_count);
    size_t at = 0;
    for (; at + 8 <= out.size(); at += 8) {
        const uint64_t sum = weightedSum(coefficients, [&](size_t i) {
            uint64_t eight;
            std::memcpy(&eight, m_points[i].y.data() + at, 8);
            return eight;
        });
        std::memcpy(out.data() + at, &sum, 8);
    }
    for (; at < out.size(); ++at)
        out[at] = static_cast<uint8_t>(weightedSum(coefficients, [&](size_t i) { return uint64_t{m_points[i].y[at]}; }));
}

}  // namespace keyrite::shamir
