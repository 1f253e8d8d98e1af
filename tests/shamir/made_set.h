// Sets of shares from fixed random bytes.
#pragma once

#include <gtest/gtest.h>
#include <sodium.h>

#include <cstring>
#include <numeric>
#include <string>
#include <vector>

#include "shamir/slip39.h"
#include "shamir/words.h"
#include "support/said.h"

namespace keyrite::tests {

// The same bytes for the same seed, on every machine: ChaCha20 under the seed, a new nonce for each call.
class FixedSource {
public:
    explicit FixedSource(uint8_t seed) { m_key[0] = seed; }
    void fill(std::span<uint8_t> out)
    {
        unsigned char nonce[crypto_stream_chacha20_NONCEBYTES] = {};
        std::memcpy(nonce, &m_calls, sizeof m_calls);
        ++m_calls;
        crypto_stream_chacha20(out.data(), out.size(), nonce, m_key);
    }
    std::vector<uint8_t> bytes(size_t count)
    {
        std::vector<uint8_t> out(count);
        fill(out);
        return out;
    }
    size_t below(size_t bound)
    {
        uint32_t number = 0;
        fill({reinterpret_cast<uint8_t*>(&number), sizeof number});
        return number % bound;
    }

private:
    unsigned char m_key[crypto_stream_chacha20_KEYBYTES] = {};
    uint64_t m_calls = 0;
};

struct MadeSet {
    std::vector<uint8_t> secret;
    std::vector<std::vector<uint16_t>> shares;

    std::vector<shamir::Words> pick(const std::vector<size_t>& places) const
    {
        std::vector<shamir::Words> out;
        for (const size_t place : places)
            out.push_back(shares[place]);
        return out;
    }
    std::vector<shamir::Words> all() const
    {
        std::vector<size_t> places(shares.size());
        std::iota(places.begin(), places.end(), size_t{0});
        return pick(places);
    }
};

inline MadeSet makeSet(const std::vector<shamir::Group>& groups, uint8_t groupThreshold = 1, size_t secretBytes = 32,
                       uint8_t seed = 1, uint8_t exponent = 0)
{
    FixedSource source(seed);
    MadeSet out;
    out.secret = source.bytes(secretBytes);
    const shamir::Scheme scheme{groupThreshold, groups, exponent};
    const size_t perShare = shamir::wordCount(secretBytes), count = shamir::shareCount(scheme);
    std::vector<uint16_t> words(count * perShare);
    const auto done = shamir::split(
        scheme, out.secret, [&](std::span<uint8_t> bytes) { source.fill(bytes); }, words);
    EXPECT_TRUE(static_cast<bool>(done));
    for (size_t i = 0; i < count; ++i)
        out.shares.emplace_back(words.begin() + static_cast<std::ptrdiff_t>(i * perShare),
                                words.begin() + static_cast<std::ptrdiff_t>((i + 1) * perShare));
    return out;
}

// The secret, or the sentence that says why not.
inline std::string combined(const std::vector<shamir::Words>& shares, const std::string& passphrase = "")
{
    std::vector<uint8_t> secret(shamir::kMaxValueBytes);
    const auto length =
        shamir::combine(shares, {reinterpret_cast<const uint8_t*>(passphrase.data()), passphrase.size()}, secret);
    return length ? std::string(secret.begin(), secret.begin() + static_cast<std::ptrdiff_t>(*length))
                  : said(shamir::describe(length.problem()));
}
inline std::string secretOf(const MadeSet& set) { return {set.secret.begin(), set.secret.end()}; }

inline shamir::Problem problemOf(const std::vector<shamir::Words>& shares)
{
    std::vector<uint8_t> secret(shamir::kMaxValueBytes);
    const auto length = shamir::combine(shares, {}, secret);
    EXPECT_FALSE(static_cast<bool>(length)) << "combined";
    EXPECT_EQ(secret, std::vector<uint8_t>(shamir::kMaxValueBytes)) << "a refusal wrote into the caller's memory";
    return length ? shamir::Problem{shamir::Fault::NoShares} : length.problem();
}

// The share with another value and a good checksum: what a forger prints.
inline std::vector<uint16_t> forged(const std::vector<uint16_t>& words, size_t byte = 0, uint8_t flip = 1)
{
    const auto header = shamir::readShare(words);
    EXPECT_TRUE(static_cast<bool>(header));
    std::vector<uint8_t> value(header->valueBytes);
    shamir::readValue(words, value);
    value[byte] ^= flip;
    std::vector<uint16_t> out(words.size());
    shamir::writeShare(*header, value, out);
    return out;
}

// The share with another header, the same value and a good checksum.
template <class Change>
std::vector<uint16_t> withHeader(const std::vector<uint16_t>& words, Change change)
{
    auto header = *shamir::readShare(words);
    std::vector<uint8_t> value(header.valueBytes);
    shamir::readValue(words, value);
    change(header);
    std::vector<uint16_t> out(words.size());
    shamir::writeShare(header, value, out);
    return out;
}

// Calls visit(places) for every choice of `size` out of `count`, in order.
template <class Visit>
void eachSubset(size_t count, size_t size, Visit visit)
{
    std::vector<size_t> places(size);
    std::iota(places.begin(), places.end(), size_t{0});
    while (true) {
        visit(static_cast<const std::vector<size_t>&>(places));
        size_t at = size;
        while (at > 0 && places[at - 1] == count - size + at - 1)
            --at;
        if (at == 0)
            return;
        ++places[at - 1];
        for (size_t i = at; i < size; ++i)
            places[i] = places[i - 1] + 1;
    }
}

}  // namespace keyrite::tests
