// Other people's programs restore what our shares carry, and we restore what theirs carry.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <sstream>

#include "shamir/made_set.h"
#include "support/command.h"
#include "support/vectors.h"

namespace keyrite::tests {
namespace {

using shamir::Group;
using ::testing::HasSubstr;

struct Case {
    std::string name;
    std::vector<Group> groups;
    uint8_t groupThreshold;
    size_t secretBytes;
    uint8_t exponent;
    std::vector<std::vector<size_t>> choices;  // places of exactly as many shares as are needed
};

const std::vector<Case> kCases = {
    {"AnyThreeOfFive", {{3, 5}}, 1, 32, 0, {{0, 1, 2}, {4, 0, 3}, {2, 3, 4}}},
    {"AnyTwoOfTwoInARehearsal", {{2, 2}}, 1, 32, 1, {{0, 1}, {1, 0}}},
    {"SixteenOfSixteen", {{16, 16}}, 1, 32, 0, {{15, 14, 13, 12, 11, 10, 9, 8, 7, 6, 5, 4, 3, 2, 1, 0}}},
    {"ShortestSecret", {{2, 3}}, 1, 16, 0, {{0, 2}}},
    {"LongestSecret", {{2, 3}}, 1, 64, 0, {{1, 2}}},
    {"TwoOfThreeGroups", {{2, 3}, {3, 5}, {2, 2}}, 2, 32, 0, {{0, 2, 8, 9}, {4, 6, 7, 1, 2}, {9, 3, 8, 5, 4}}},
    {"OneOfTwoGroups", {{2, 3}, {3, 3}}, 1, 32, 1, {{2, 1}, {3, 4, 5}}},
};

std::string hexOf(const std::string& bytes)
{
    std::ostringstream out;
    for (const char c : bytes)
        out << "0123456789abcdef"[static_cast<unsigned char>(c) >> 4] << "0123456789abcdef"[c & 15];
    return out.str();
}

std::string textOf(shamir::Words words)
{
    std::string text(shamir::textRoom(words.size()), '\0');
    const auto length = shamir::writeText(words, shamir::Letters::Small, text);
    EXPECT_TRUE(static_cast<bool>(length));
    text.resize(*length);
    return text;
}

// One share a line.
std::string linesOf(const std::vector<shamir::Words>& shares)
{
    std::string out;
    for (const shamir::Words words : shares)
        out += textOf(words) + "\n";
    return out;
}

// The lines that are shares.
MadeSet readShares(const std::string& text)
{
    MadeSet out;
    std::istringstream in(text);
    for (std::string line; std::getline(in, line);) {
        std::vector<uint16_t> words(shamir::kMaxWords);
        const auto count = shamir::readText(line, words);
        if (!count || *count < shamir::kMinWords)
            continue;
        words.resize(*count);
        out.shares.push_back(words);
    }
    return out;
}

MadeSet madeFor(const Case& wanted)
{
    return makeSet(wanted.groups, wanted.groupThreshold, wanted.secretBytes, 31, wanted.exponent);
}

// What another program printed: every share is as ours are, and every choice restores.
void expectRestores(const MadeSet& set, const Case& wanted, const std::string& secret)
{
    size_t count = 0;
    for (const Group& group : wanted.groups)
        count += group.count;
    ASSERT_EQ(set.shares.size(), count);
    for (const auto& words : set.shares) {
        const auto header = shamir::readShare(words);
        ASSERT_TRUE(static_cast<bool>(header));
        EXPECT_TRUE(header->extendable);
        EXPECT_EQ(header->iterationExponent, wanted.exponent);
    }
    for (const auto& choice : wanted.choices)
        EXPECT_EQ(hexOf(combined(set.pick(choice))), secret);
    EXPECT_TRUE(static_cast<bool>(shamir::checkSpares(set.all())));
}

class Slip39 : public ::testing::TestWithParam<Case> {};

const std::filesystem::path& nodeModules()
{
    static const std::filesystem::path folder = sourcePath("build/node/node_modules");
    return folder;
}

CommandResult runNode(std::vector<std::string> arguments, const std::string& input = {})
{
    arguments.insert(arguments.begin(), {"node", sourcePath("tests/interop/node/slip39.js").string()});
    return run(arguments, {.input = input, .environment = {"NODE_PATH=" + nodeModules().string()}});
}

#define KR_NEED_NODE_SLIP39()                                                \
    KR_NEED_PROGRAM("node");                                                 \
    if (!std::filesystem::exists(nodeModules().parent_path() / "installed")) \
    GTEST_SKIP() << "not installed: the npm package slip39 (tests/interop/node/install fetches it)"

TEST_P(Slip39, TheNpmPackageRestoresOurShares)
{
    KR_NEED_NODE_SLIP39();
    const MadeSet set = madeFor(GetParam());
    for (const auto& choice : GetParam().choices) {
        const CommandResult result = runNode({"combine"}, linesOf(set.pick(choice)));
        EXPECT_EQ(result.status, 0) << result.err;
        EXPECT_EQ(result.out, hexOf(secretOf(set)) + "\n");
    }
}

TEST_P(Slip39, WeRestoreSharesOfTheNpmPackage)
{
    KR_NEED_NODE_SLIP39();
    const Case& wanted = GetParam();
    const std::string secret = hexOf(secretOf(madeFor(wanted)));
    std::vector<std::string> arguments = {"split", secret, std::to_string(wanted.exponent),
                                          std::to_string(wanted.groupThreshold)};
    for (const Group& group : wanted.groups)
        arguments.push_back(std::to_string(group.threshold) + "/" + std::to_string(group.count));
    const CommandResult result = runNode(arguments);
    ASSERT_EQ(result.status, 0) << result.err;
    expectRestores(readShares(result.out), wanted, secret);
}

// The reference implementation. Debian 13 has it as a module without a command.
const std::vector<std::string>& referenceCommand()
{
    static const std::vector<std::string> command = [] {
        for (const std::vector<std::string>& candidate :
             {std::vector<std::string>{"shamir"}, std::vector<std::string>{"python3", "-m", "shamir_mnemonic.cli"}}) {
            std::vector<std::string> help = candidate;
            help.push_back("--help");
            if (installed(candidate[0]) && run(help).status == 0)
                return candidate;
        }
        return std::vector<std::string>();
    }();
    return command;
}

CommandResult runReference(const std::vector<std::string>& arguments, const std::string& input = {})
{
    std::vector<std::string> all = referenceCommand();
    all.insert(all.end(), arguments.begin(), arguments.end());
    return run(all, {.input = input, .environment = {"LC_ALL=C.UTF-8"}});
}

#define KR_NEED_REFERENCE()         \
    if (referenceCommand().empty()) \
    GTEST_SKIP() << "not installed: shamir (Debian 13: python3-shamir-mnemonic and python3-click)"

TEST_P(Slip39, TheReferenceRestoresOurShares)
{
    KR_NEED_REFERENCE();
    const MadeSet set = madeFor(GetParam());
    for (const auto& choice : GetParam().choices) {
        const CommandResult result = runReference({"recover"}, linesOf(set.pick(choice)));
        EXPECT_EQ(result.status, 0) << result.err;
        EXPECT_THAT(result.out, HasSubstr("Your master secret is: " + hexOf(secretOf(set)) + "\n"));
    }
}

TEST_P(Slip39, WeRestoreSharesOfTheReference)
{
    KR_NEED_REFERENCE();
    const Case& wanted = GetParam();
    const std::string secret = hexOf(secretOf(madeFor(wanted)));
    std::vector<std::string> arguments = {
        "create", "custom", "-S", secret, "-E", std::to_string(wanted.exponent), "-t", std::to_string(wanted.groupThreshold)};
    for (const Group& group : wanted.groups)
        arguments.insert(arguments.end(), {"-g", std::to_string(group.threshold), std::to_string(group.count)});
    const CommandResult result = runReference(arguments);
    ASSERT_EQ(result.status, 0) << result.out << result.err;
    expectRestores(readShares(result.out), wanted, secret);
}

INSTANTIATE_TEST_SUITE_P(Set, Slip39, ::testing::ValuesIn(kCases), [](const auto& set) { return set.param.name; });

}  // namespace
}  // namespace keyrite::tests
