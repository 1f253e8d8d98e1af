#include "shamir/slip39.h"

#include <algorithm>

#include "shamir/feistel.h"
#include "shamir/share_values.h"
#include "shamir/verdict.h"
#include "shamir/wiped_stack.h"

namespace keyrite::shamir {

namespace {

constexpr size_t kMaxGroups = 16;
constexpr size_t kMaxMembers = 16;
constexpr uint8_t kMaxExponent = 15;

Outcome<Done> checkScheme(const Scheme& scheme, size_t secretBytes)
{
    if (secretBytes < kMinValueBytes || secretBytes > kMaxValueBytes || secretBytes % 2 != 0)
        return Problem{.fault = Fault::SecretLength, .have = secretBytes};
    if (scheme.iterationExponent > kMaxExponent)
        return Problem{.fault = Fault::IterationExponent, .have = scheme.iterationExponent};
    if (scheme.groups.empty() || scheme.groups.size() > kMaxGroups)
        return Problem{.fault = Fault::GroupCount, .have = scheme.groups.size()};
    if (scheme.groupThreshold == 0 || scheme.groupThreshold > scheme.groups.size())
        return Problem{.fault = Fault::GroupThreshold, .have = scheme.groups.size(), .need = scheme.groupThreshold};
    for (size_t i = 0; i < scheme.groups.size(); ++i) {
        const Group& group = scheme.groups[i];
        if (group.count > kMaxMembers)
            return Problem{.fault = Fault::MemberCount, .group = i, .have = group.count};
        if (group.threshold < 2 || group.threshold > group.count)
            return Problem{.fault = Fault::MemberThreshold, .group = i, .have = group.count, .need = group.threshold};
    }
    return Done{};
}

Outcome<Done> checkPassphrase(std::span<const uint8_t> passphrase)
{
    uint32_t outside = 0;
    for (const uint32_t c : passphrase)
        outside |= (c - 0x20u) | (0x7eu - c);  // bit 31 when one of them goes below zero
    if (passphrase.size() > kMaxPassphrase || !verdict(outside >> 31 == 0))
        return Problem{.fault = Fault::Passphrase};
    return Done{};
}

// The scheme and the sizes are checked.
void writeSet(const Scheme& scheme, std::span<const uint8_t> secret, const FillRandom& random, std::span<uint16_t> words)
{
    const size_t n = secret.size(), perShare = wordCount(n), groups = scheme.groups.size();
    uint8_t drawn[2];
    random(drawn);
    ShareHeader header{.identifier = static_cast<uint16_t>((drawn[0] << 8 | drawn[1]) & 0x7fff),
                       .extendable = true,
                       .iterationExponent = scheme.iterationExponent,
                       .groupThreshold = scheme.groupThreshold,
                       .groupCount = static_cast<uint8_t>(groups),
                       .valueBytes = n};
    Locked<uint8_t> encrypted(n), groupValues(groups * n), memberValues(kMaxMembers * n);
    std::copy(secret.begin(), secret.end(), encrypted.get());
    feistelEncrypt(encrypted.all(), {.iterationExponent = scheme.iterationExponent, .extendable = true});
    splitValue(scheme.groupThreshold, encrypted.all(), random, groupValues.all());

    size_t at = 0;
    for (size_t g = 0; g < groups; ++g) {
        header.group = static_cast<uint8_t>(g);
        header.memberThreshold = scheme.groups[g].threshold;
        splitValue(header.memberThreshold, groupValues.part(g * n, n), random,
                   memberValues.part(0, scheme.groups[g].count * n));
        for (size_t m = 0; m < scheme.groups[g].count; ++m, at += perShare) {
            header.member = static_cast<uint8_t>(m);
            writeShare(header, memberValues.part(m * n, n), words.subspan(at, perShare));
        }
    }
}

// As many shares as are needed of one set; `secret` has room.
Outcome<size_t> rebuildSecret(std::span<const Words> shares, const SortedShares& sorted, std::span<const uint8_t> passphrase,
                              std::span<uint8_t> secret)
{
    const ShareHeader& set = sorted.common();
    Locked<uint8_t> value(set.valueBytes);
    ShareValues values(shares, sorted);
    if (auto rebuilt = values.rebuild(value.all()); !rebuilt)
        return rebuilt.problem();
    feistelDecrypt(value.all(), {passphrase, set.iterationExponent, set.extendable, set.identifier});
    std::copy(value.all().begin(), value.all().end(), secret.begin());
    return set.valueBytes;
}

}  // namespace

size_t shareCount(const Scheme& scheme)
{
    size_t count = 0;
    for (const Group& group : scheme.groups)
        count += group.count;
    return count;
}

Outcome<Done> split(const Scheme& scheme, std::span<const uint8_t> secret, const FillRandom& random, std::span<uint16_t> words)
{
    if (auto checked = checkScheme(scheme, secret.size()); !checked)
        return checked;
    if (const size_t need = shareCount(scheme) * wordCount(secret.size()); words.size() != need)
        return Problem{.fault = Fault::OutputSize, .have = words.size(), .need = need};
    return withWipedStack([&] {
        writeSet(scheme, secret, random, words);
        return Done{};
    });
}

Outcome<size_t> combine(std::span<const Words> shares, std::span<const uint8_t> passphrase, std::span<uint8_t> secret)
{
    return withWipedStack([&]() -> Outcome<size_t> {
        if (auto checked = checkPassphrase(passphrase); !checked)
            return checked.problem();
        const auto sorted = sortShares(shares);
        if (!sorted)
            return sorted.problem();
        if (auto enough = checkThresholds(*sorted); !enough)
            return enough.problem();
        if (const size_t need = sorted->common().valueBytes; secret.size() < need)
            return Problem{.fault = Fault::OutputSize, .have = secret.size(), .need = need};
        return rebuildSecret(shares, *sorted, passphrase, secret);
    });
}

Outcome<std::vector<size_t>> checkSpares(std::span<const Words> shares)
{
    return withWipedStack([&]() -> Outcome<std::vector<size_t>> {
        const auto sorted = sortShares(shares);
        if (!sorted)
            return sorted.problem();
        if (auto enough = checkThresholds(*sorted); !enough)
            return enough.problem();
        ShareValues values(shares, *sorted);
        if (auto examined = values.examine(); !examined)
            return examined.problem();
        std::vector<size_t> unchecked;
        for (const GroupOfShares& group : sorted->groups)
            if (!group.isComplete())
                unchecked.insert(unchecked.end(), group.shares.begin(), group.shares.end());
        std::sort(unchecked.begin(), unchecked.end());
        return unchecked;
    });
}

}  // namespace keyrite::shamir
