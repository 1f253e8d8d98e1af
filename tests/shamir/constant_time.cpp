// The program that constant_time_test.cpp runs under valgrind: memory that holds a secret is marked as undefined, and
// valgrind then reports every branch and every address that depends on it.
//
//   constant_time_program core     the whole way: split, checksum, combine, spare shares, a wrong word, text
//   constant_time_program table    the control: a multiplication with tables, which must be reported
//   constant_time_program branch   the control: a comparison that stops early
#include <sodium.h>
#include <valgrind/memcheck.h>

#include <algorithm>
#include <cstdio>
#include <cstring>

#include "shamir/gf256.h"
#include "shamir/made_set.h"
#include "shamir/verdict.h"
#include "shamir/wrong_word.h"

// Takes the place of shamir/verdict.cpp: what passes here becomes public on purpose.
namespace keyrite::shamir {
bool verdict(bool holds)
{
    VALGRIND_MAKE_MEM_DEFINED(&holds, sizeof holds);
    return holds;
}
}  // namespace keyrite::shamir

namespace keyrite::tests {
namespace {

template <class T>
void poison(std::span<T> memory)
{
    VALGRIND_MAKE_MEM_UNDEFINED(memory.data(), memory.size_bytes());
}

// Under valgrind only: without it nothing is ever poisoned, and the program says so.
bool isPoisoned(std::span<const uint16_t> words)
{
    std::vector<uint16_t> undefinedBits(words.size());
    static_cast<void>(VALGRIND_GET_VBITS(words.data(), undefinedBits.data(), words.size_bytes()));
    return std::all_of(undefinedBits.begin(), undefinedBits.end(), [](uint16_t bits) { return (bits & 1023) != 0; });
}

int fail(const char* what)
{
    std::printf("%s\n", what);
    return 1;
}

// Where words begin and end is public; which words they are is not.
int runText(shamir::Words words)
{
    std::vector<char> text(shamir::textRoom(words.size()));
    std::vector<uint16_t> again(words.size());
    const auto length = shamir::writeText(words, shamir::Letters::Capital, text);
    if (!length)
        return fail("the words were not written");
    const auto count = shamir::readText({text.data(), *length}, again);
    if (!count || *count != words.size())
        return fail("the words were not read");
    if (!isPoisoned(std::span<const uint16_t>(again).subspan(4)))
        return fail("the words that were read do not depend on the secret");

    char letters[] = "pick";
    poison(std::span(letters, 4));
    return shamir::completeWord({letters, 4}) ? 0 : fail("the word was not found");
}

int runCore()
{
    const shamir::Group groups[] = {{3, 5}, {2, 3}};
    const size_t perShare = shamir::wordCount(32);
    std::vector<uint8_t> secret(32, 0x5a), rebuilt(32), passphrase(8, 'p');
    std::vector<uint16_t> words(8 * perShare);
    FixedSource source(6);
    poison(std::span(secret));
    const auto random = [&](std::span<uint8_t> out) {
        source.fill(out);
        if (out.size() != 2)  // the identifier is public
            poison(out);
    };
    if (!shamir::split({2, groups, 0}, secret, random, words))
        return fail("split failed");

    std::vector<shamir::Words> shares;
    for (size_t i = 0; i < 8; ++i) {
        const std::span<uint16_t> share = std::span(words).subspan(i * perShare, perShare);
        if (!isPoisoned(share.subspan(4)))
            return fail("the words do not depend on the secret: the test poisons nothing");
        shares.push_back(share);
    }
    if (!shamir::checkSpares(shares))
        return fail("the shares do not fit together");
    if (!shamir::combine(shares, {}, rebuilt))
        return fail("combine failed");
    poison(std::span(passphrase));
    if (!shamir::combine(shares, passphrase, rebuilt))
        return fail("combine with a passphrase failed");

    words[2 * perShare + 9] ^= 5;
    if (shamir::locateWrongWord(shares[2]) != std::vector<size_t>{9})
        return fail("the wrong word was not found");

    return runText(shares[0]);
}

int runTable()
{
    uint8_t powers[256], logs[256] = {};
    uint8_t power = 1;
    for (unsigned i = 0; i < 255; ++i) {
        powers[i] = power;
        logs[power] = static_cast<uint8_t>(i);
        power = shamir::multiply(power, 3);
    }
    powers[255] = 1;
    volatile uint8_t secret = 0x53;
    VALGRIND_MAKE_MEM_UNDEFINED(const_cast<uint8_t*>(&secret), 1);
    volatile uint8_t product = powers[(logs[secret] + logs[0xca]) % 255];
    static_cast<void>(product);
    return 0;
}

int runBranch()
{
    std::vector<uint8_t> a(32, 1), b(32, 1);
    poison(std::span(a));
    volatile size_t same = 0;
    while (same < 32 && a[same] == b[same])
        same = same + 1;
    return 0;
}

}  // namespace
}  // namespace keyrite::tests

int main(int argc, char** argv)
{
    using namespace keyrite::tests;
    if (sodium_init() < 0 || argc != 2)
        return 2;
    if (std::strcmp(argv[1], "core") == 0)
        return runCore();
    return std::strcmp(argv[1], "table") == 0 ? runTable() : runBranch();
}
