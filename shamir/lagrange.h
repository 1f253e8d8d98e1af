// Lagrange interpolation over GF(256), byte by byte of equally long strings.
//
// The x-coordinates are public: the coefficients are computed from them alone and decide openly what is added to what.
// The y-strings are secret and are only shifted, masked and XORed.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>

namespace keyrite::shamir {

inline constexpr size_t kMaxPoints = 16;  // SLIP-0039: thresholds and counts go to 16

struct Point {
    uint8_t x = 0;
    std::span<const uint8_t> y = {};
};

// The polynomial of least degree through the points. It keeps the points' views: their bytes must outlive it.
class Interpolator {
public:
    // 1 to 16 points with different x and equally long y; the first 16 count.
    explicit Interpolator(std::span<const Point> points);

    // The value at x. `out` is as long as every y, and overlaps none.
    void at(uint8_t x, std::span<uint8_t> out) const;

private:
    std::array<Point, kMaxPoints> m_points;
    std::array<uint8_t, kMaxPoints> m_weights;  // 1 / product of (x_i - x_j) over j != i
    size_t m_count;
};

}  // namespace keyrite::shamir
