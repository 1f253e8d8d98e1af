// What a printer knows that has printed every sheet of a set whose last sixteen words stay blank (docs/threat-model.md, 8.8):
// linear algebra over GF(2) on the words that writeShare writes.
#include <bitset>

#include "shamir/gf256.h"
#include "shamir/made_set.h"

namespace keyrite::tests {
namespace {

using shamir::multiply;

constexpr size_t kWords = 33, kBytes = 32, kShares = 16;
// The unknown bits of a 2-of-16 set: what it shares lies at 255, its digest at 254. Every share is a combination of the two.
constexpr size_t kUnknown = 2 * 8 * kBytes;
using Row = std::bitset<kUnknown>;
using Value = std::array<uint8_t, kBytes>;
using ShareWords = std::array<uint16_t, kWords>;

uint8_t inverse(uint8_t a)
{
    uint8_t out = 1;
    for (int i = 0; i < 254; ++i)
        out = multiply(out, a);
    return out;
}

// The share's byte is at255 * (byte of the secret) + at254 * (byte of the digest share).
struct Weights {
    uint8_t at255, at254;
};
Weights weightsOf(uint8_t member)
{
    const uint8_t across = inverse(255 ^ 254);
    return {multiply(member ^ 254, across), multiply(member ^ 255, across)};
}

ShareWords wordsOf(uint8_t member, const Value& value)
{
    shamir::ShareHeader header;
    header.identifier = 0x1234;
    header.member = member;
    header.memberThreshold = 2;
    header.valueBytes = kBytes;
    ShareWords out{};
    shamir::writeShare(header, value, out);
    return out;
}

// One equation for each bit that is printed: which unknown bits it adds up. Constants are of no importance for a rank.
std::vector<Row> equations(const std::vector<size_t>& printedWords)
{
    std::vector<Row> out;
    for (uint8_t member = 0; member < kShares; ++member) {
        const Weights weights = weightsOf(member);
        const ShareWords zero = wordsOf(member, {});
        std::vector<Row> rows(10 * printedWords.size());
        for (size_t unknown = 0; unknown < kUnknown; ++unknown) {
            const size_t bit = unknown % (8 * kBytes);
            Value value{};
            value[bit / 8] = multiply(unknown == bit ? weights.at255 : weights.at254, static_cast<uint8_t>(0x80 >> bit % 8));
            const ShareWords words = wordsOf(member, value);
            for (size_t i = 0; i < rows.size(); ++i) {
                const size_t word = printedWords[i / 10];
                rows[i][unknown] = ((words[word] ^ zero[word]) >> (9 - i % 10) & 1) == 1;
            }
        }
        out.insert(out.end(), rows.begin(), rows.end());
    }
    return out;
}

size_t rankOf(std::vector<Row> rows)
{
    size_t rank = 0;
    for (size_t column = 0; column < kUnknown; ++column) {
        size_t pivot = rank;
        while (pivot < rows.size() && !rows[pivot][column])
            ++pivot;
        if (pivot == rows.size())
            continue;
        std::swap(rows[rank], rows[pivot]);
        for (size_t i = 0; i < rows.size(); ++i)
            if (i != rank && rows[i][column])
                rows[i] ^= rows[rank];
        ++rank;
    }
    return rank;
}

// How many bits of the secret all the equations together leave open.
size_t openBits(const std::vector<size_t>& printedWords)
{
    std::vector<Row> rows = equations(printedWords);
    const size_t known = rankOf(rows);
    for (size_t bit = 0; bit < 8 * kBytes; ++bit) {
        Row one;
        one.set(bit);
        rows.push_back(one);
    }
    return rankOf(std::move(rows)) - known;
}

std::vector<size_t> allBut(size_t firstBlank, size_t blank)
{
    std::vector<size_t> out;
    for (size_t word = 0; word < kWords; ++word)
        if (word < firstBlank || word >= firstBlank + blank)
            out.push_back(word);
    return out;
}

TEST(BlankWords, TheModelIsThatOfRealShares)
{
    FixedSource source(7);
    const std::vector<uint8_t> secret = source.bytes(kBytes);
    const std::vector<shamir::Group> groups = {{2, kShares}};
    std::vector<uint16_t> words(kShares * kWords);
    ASSERT_TRUE(shamir::split(
        {1, groups, 0}, secret, [&](std::span<uint8_t> out) { source.fill(out); }, words));
    std::vector<Value> values(kShares);
    for (size_t i = 0; i < kShares; ++i)
        shamir::readValue(std::span(words).subspan(i * kWords, kWords), values[i]);
    // From shares 0 and 1 to the two unknowns, and from these to every other share.
    const Weights a = weightsOf(0), b = weightsOf(1);
    const uint8_t determinant = inverse(multiply(a.at255, b.at254) ^ multiply(a.at254, b.at255));
    for (uint8_t member = 2; member < kShares; ++member)
        for (size_t i = 0; i < kBytes; ++i) {
            const uint8_t p = values[0][i], q = values[1][i];
            const uint8_t at255 = multiply(determinant, multiply(p, b.at254) ^ multiply(q, a.at254));
            const uint8_t at254 = multiply(determinant, multiply(p, b.at255) ^ multiply(q, a.at255));
            const Weights own = weightsOf(member);
            ASSERT_EQ(values[member][i], multiply(own.at255, at255) ^ multiply(own.at254, at254)) << int(member);
        }
}

// Sixteen sheets of which two suffice: the worst case for whoever printed them all.
TEST(BlankWords, rule_8_8_allSheetsOfOnePrinterLeave130BitsOfTheSecretOpen) { EXPECT_EQ(openBits(allBut(17, 16)), 130u); }

// Why the words of the checksum are among the blank ones.
TEST(BlankWords, rule_8_8_printedChecksumsWouldTellOfTheBlankBits) { EXPECT_EQ(openBits(allBut(17, 13)), 119u); }

// The count itself: sheets without blank words leave nothing open.
TEST(BlankWords, WholeSheetsLeaveNothingOpen) { EXPECT_EQ(openBits(allBut(0, 0)), 0u); }

}  // namespace
}  // namespace keyrite::tests
