// GF(256), interpolation and PBKDF2: the arithmetic below SLIP-39.
#include <gtest/gtest.h>
#include <sodium.h>

#include <initializer_list>
#include <string>

#include "shamir/gf256.h"
#include "shamir/lagrange.h"
#include "shamir/made_set.h"
#include "shamir/pbkdf2.h"

namespace keyrite::tests {
namespace {

// The definition: multiply as polynomials, then subtract multiples of x^8 + x^4 + x^3 + x + 1.
unsigned product(unsigned a, unsigned b)
{
    unsigned out = 0;
    for (unsigned bit = 0; bit < 8; ++bit)
        if (b & (1u << bit))
            out ^= a << bit;
    for (unsigned bit = 15; bit >= 8; --bit)
        if (out & (1u << bit))
            out ^= 0x11bu << (bit - 8);
    return out;
}

TEST(Field, EveryProductIsTheDefinition)
{
    for (unsigned a = 0; a < 256; ++a)
        for (unsigned b = 0; b < 256; ++b)
            ASSERT_EQ(shamir::multiply(static_cast<uint8_t>(a), static_cast<uint8_t>(b)), product(a, b)) << a << " " << b;
}

TEST(Field, EightAtOnceAreTheSameAsOne)
{
    for (unsigned a = 0; a < 256; ++a) {
        const uint64_t eight = shamir::timesX(uint64_t{a} << 56 | uint64_t{0xff} << 8 | a);
        EXPECT_EQ(eight >> 56, product(a, 2));
        EXPECT_EQ(eight & 0xff, product(a, 2));
        EXPECT_EQ(eight >> 8 & 0xff, product(0xff, 2));
    }
}

// A polynomial with known coefficients, every degree to 15, lengths around the eight-byte steps.
TEST(Interpolation, FindsThePolynomialThatMadeThePoints)
{
    FixedSource source(3);
    for (const size_t length : {1u, 7u, 8u, 9u, 16u, 18u, 32u, 63u, 64u})
        for (size_t degree = 0; degree < 16; ++degree) {
            const std::vector<uint8_t> coefficients = source.bytes((degree + 1) * length);
            const auto valueAt = [&](uint8_t x) {
                std::vector<uint8_t> out(length);
                for (size_t byte = 0; byte < length; ++byte)
                    for (size_t k = degree + 1; k-- > 0;)
                        out[byte] = static_cast<uint8_t>(product(out[byte], x) ^ unsigned{coefficients[k * length + byte]});
                return out;
            };
            std::vector<std::vector<uint8_t>> values;
            std::vector<shamir::Point> points;
            for (size_t i = 0; i <= degree; ++i)
                values.push_back(valueAt(static_cast<uint8_t>(37 * i + 5)));
            for (size_t i = 0; i <= degree; ++i)
                points.push_back({static_cast<uint8_t>(37 * i + 5), values[i]});
            const shamir::Interpolator polynomial(points);
            std::vector<uint8_t> out(length);
            for (const uint8_t x : std::initializer_list<uint8_t>{0, 1, 5, 42, 254, 255}) {
                polynomial.at(x, out);
                ASSERT_EQ(out, valueAt(x)) << "length " << length << ", degree " << degree << ", x " << int{x};
            }
        }
}

std::string derived(const std::string& password, const std::string& salt, uint32_t iterations)
{
    const auto bytes = [](const std::string& text) {
        return std::span<const uint8_t>(reinterpret_cast<const uint8_t*>(text.data()), text.size());
    };
    std::vector<uint8_t> out(64);
    shamir::pbkdf2(bytes(password), bytes(salt), iterations, out);
    std::string hex(2 * out.size() + 1, '\0');
    sodium_bin2hex(hex.data(), hex.size(), out.data(), out.size());
    hex.pop_back();
    return hex;
}

TEST(Pbkdf2, AgreesWithRfc7914Section11)
{
    EXPECT_EQ(derived("passwd", "salt", 1),
              "55ac046e56e3089fec1691c22544b605f94185216dde0465e68b9d57c20dacbc"
              "49ca9cccf179b645991664b39d77ef317c71b845b1e30bd509112041d3a19783");
    EXPECT_EQ(derived("Password", "NaCl", 80000),
              "4ddcd8f60b98be21830cee5ef22701f9641a4418d04c0414aeff08876b34ab56"
              "a1d425a1225833549adb841b51c9b3176a272bdebba1d078478f62b397f33c8d");
}

}  // namespace
}  // namespace keyrite::tests
