// The 45 published vectors of SLIP-0039, and the published word list.
#include <gtest/gtest.h>

#include <map>
#include <nlohmann/json.hpp>
#include <sstream>

#include "shamir/made_set.h"
#include "support/said.h"
#include "support/vectors.h"

namespace keyrite::tests {
namespace {

using shamir::Fault;

struct Vector {
    std::string description;
    std::vector<std::vector<uint16_t>> shares;
    std::string secret;
};

std::vector<Vector> readVectors(const std::filesystem::path& path)
{
    std::vector<Vector> out;
    for (const auto& entry : nlohmann::json::parse(slurp(path))) {
        Vector vector{entry[0], {}, entry[2]};
        for (const std::string text : entry[1]) {
            std::vector<uint16_t> words(shamir::kMaxWords);
            const auto count = shamir::readText(text, words);
            EXPECT_TRUE(static_cast<bool>(count)) << text;
            words.resize(count ? *count : 0);
            vector.shares.push_back(words);
        }
        out.push_back(vector);
    }
    return out;
}

std::vector<shamir::Words> viewsOf(const Vector& vector) { return {vector.shares.begin(), vector.shares.end()}; }

std::string hexOf(const std::string& bytes)
{
    std::string out(2 * bytes.size() + 1, '\0');
    sodium_bin2hex(out.data(), out.size(), reinterpret_cast<const uint8_t*>(bytes.data()), bytes.size());
    out.pop_back();
    return out;
}

// Why each of the thirty must fail, by the number in its description. The second half repeats the first at 256 bits.
const std::map<int, Fault> kMustFail = {
    {2, Fault::Checksum},
    {3, Fault::Padding},
    {5, Fault::TooFewShares},
    {6, Fault::OtherIdentifier},
    {7, Fault::OtherIterationExponent},
    {8, Fault::OtherGroupThreshold},
    {9, Fault::OtherGroupCount},
    {10, Fault::GroupThresholdTooHigh},
    {11, Fault::SamePlace},
    {12, Fault::OtherMemberThreshold},
    {13, Fault::OneIsWrong},
    {14, Fault::TooFewGroups},
    {15, Fault::TooFewGroups},
    {16, Fault::TooFewShares},
    {21, Fault::Checksum},
    {22, Fault::Padding},
    {24, Fault::TooFewShares},
    {25, Fault::OtherIdentifier},
    {26, Fault::OtherIterationExponent},
    {27, Fault::OtherGroupThreshold},
    {28, Fault::OtherGroupCount},
    {29, Fault::GroupThresholdTooHigh},
    {30, Fault::SamePlace},
    {31, Fault::OtherMemberThreshold},
    {32, Fault::OneIsWrong},
    {33, Fault::TooFewGroups},
    {34, Fault::TooFewGroups},
    {35, Fault::TooFewShares},
    {39, Fault::WordCount},
    {40, Fault::WordCount},
};

TEST(Slip39Vectors, AllRestoreOrFailForTheirReason)
{
    KR_VECTOR(path, "slip39/vectors.json");
    const std::vector<Vector> vectors = readVectors(path);
    ASSERT_EQ(vectors.size(), 45u);
    size_t restored = 0;
    for (size_t i = 0; i < vectors.size(); ++i) {
        const Vector& vector = vectors[i];
        const auto expected = kMustFail.find(static_cast<int>(i + 1));
        EXPECT_EQ(expected != kMustFail.end(), vector.secret.empty()) << vector.description;
        if (expected == kMustFail.end()) {
            EXPECT_EQ(hexOf(combined(viewsOf(vector), "TREZOR")), vector.secret) << vector.description;
            ++restored;
        } else {
            const shamir::Problem problem = problemOf(viewsOf(vector));
            EXPECT_EQ(problem.fault, expected->second) << vector.description << ": " << said(shamir::describe(problem));
        }
    }
    EXPECT_EQ(restored, 15u);
}

// What was read is written again: one set of values has one form.
TEST(Slip39Vectors, EverySoundShareIsWrittenAsItWasRead)
{
    KR_VECTOR(path, "slip39/vectors.json");
    size_t shares = 0;
    for (const Vector& vector : readVectors(path))
        for (const auto& words : vector.shares)
            if (shamir::readShare(words)) {
                EXPECT_EQ(withHeader(words, [](shamir::ShareHeader&) {}), words) << vector.description;
                ++shares;
            }
    EXPECT_GT(shares, 60u);
}

TEST(Slip39Vectors, TheWordListIsThePublishedOne)
{
    KR_VECTOR(path, "slip39/wordlist.txt");
    std::istringstream published(slurp(path));
    size_t index = 0;
    for (std::string word; std::getline(published, word); ++index) {
        ASSERT_LT(index, shamir::kWordListSize);
        EXPECT_EQ(shamir::listedWord(index), word);
    }
    EXPECT_EQ(index, shamir::kWordListSize);
}

}  // namespace
}  // namespace keyrite::tests
