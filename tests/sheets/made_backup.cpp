#include "sheets/made_backup.h"

#include <stdexcept>

#include "keys/public_key_text.h"
#include "shamir/words.h"
#include "wrap/capsule.h"
#include "wrap/capsule.h"
#include "wrap/fixed_random.h"
#include "wrap/recovery_payload.h"

namespace keyrite::tests {

namespace {

template <class T>
T must(Result<T> result)
{
    if (!result)
        throw std::runtime_error(result.error().english());
    return *std::move(result);
}

std::vector<SecureString> split(const BackupOptions& options, ByteView value, Random& random)
{
    const shamir::Scheme scheme{options.groupsNeeded, options.groups,
                                static_cast<uint8_t>(options.mode == Mode::Rehearsal ? 1 : 0)};
    std::vector<uint16_t> indices(shamir::shareCount(scheme) * 33);
    if (!shamir::split(
            scheme, value, [&](std::span<uint8_t> out) { random.fill(out); }, indices))
        throw std::runtime_error("the scheme of a test is impossible");
    std::vector<SecureString> out;
    for (size_t at = 0; at < indices.size(); at += 33) {
        char text[shamir::textRoom(33)];
        const auto count = shamir::writeText(std::span(indices).subspan(at, 33), shamir::Letters::Small, text);
        out.push_back(SecureString::copyOf({text, *count}));
    }
    return out;
}

void addPeople(const BackupOptions& options, MadeBackup& made)
{
    sheets::Backup& facts = made.facts;
    facts.groupsNeeded = options.groupsNeeded;
    for (size_t group = 0; group < options.groups.size(); ++group) {
        const shamir::Group& scheme = options.groups[group];
        const std::string name = options.groupName.empty() ? "Group " + std::to_string(group + 1) : options.groupName;
        facts.groups.push_back({options.groups.size() == 1 ? "" : name, scheme.threshold, scheme.count});
        for (size_t member = 0; member < scheme.count; ++member) {
            const size_t place = facts.shares.size();
            const Sha256 commitment =
                base::sha256({base::bytesOf("keyrite share v1"), facts.setId, base::bytesOf(made.words[place].expose())});
            const std::string holder = options.holder.empty() ? "Holder " + std::to_string(place + 1) : options.holder;
            facts.shares.push_back({group, member, holder, commitment});
        }
    }
    std::string line = "any " + std::to_string(options.groups[0].threshold) + " of: ";
    for (size_t i = 0; i < facts.shares.size(); ++i)
        line += (i == 0 ? "" : "; ") + facts.shares[i].holder;
    facts.coalitions = {line};
}

void addCapsule(const BackupOptions& options, const keys::PrivateKey& key, Random& random, MadeBackup& made)
{
    SecureString payload = wrap::formatPayload(options.mode, made.facts.core, Origin::Generated, key);
    payload.append(std::string(options.fillerBytes, '#'));
    const auto value = wrap::CapsuleSecret::fill([&](ByteSpan out) { random.fill(out); });
    made.secretOfShares.assign(value.expose().begin(), value.expose().end());
    const Bytes capsule = must(wrap::sealCapsule(value, payload, random));
    made.facts.capsule = base::sha256(capsule);
    made.facts.capsuleBytes = capsule.size();
    made.facts.chunks = must(wrap::toChunks(wrap::kCapsuleChunks, capsule, options.mode));
}

}  // namespace

MadeBackup makeBackup(const BackupOptions& options)
{
    FixedRandom random(options.seed);
    const auto key =
        must(keys::PrivateKey::fromSeed(options.algorithm, keys::Seed::fill([&](ByteSpan out) { random.fill(out); })));
    MadeBackup made;
    sheets::Backup& facts = made.facts;
    facts.mode = options.mode;
    facts.form = options.form;
    facts.wordsByHand = options.wordsByHand;
    facts.keyName = options.keyName;
    facts.algorithm = keys::name(options.algorithm);
    facts.fingerprint = key.publicKey().fingerprint();
    facts.core = base::sha256(std::string_view("core"));
    random.fill(facts.setId);
    facts.date = "2027-03-01";
    facts.moment = "2027-03-01T10:20:30Z";
    facts.tool = "keyrite 0.1.0";
    facts.publicKey = keys::formatOpenSsh(key.publicKey(), facts.keyName);
    facts.publicKey.pop_back();
    if (options.form == sheets::Form::Sealed)
        addCapsule(options, key, random, made);
    else
        made.secretOfShares.assign(key.seed()->expose().begin(), key.seed()->expose().end());
    made.words = split(options, made.secretOfShares, random);
    const std::string_view first = made.words.front().expose();
    facts.identifier = first.substr(0, first.find(' ', first.find(' ') + 1));
    addPeople(options, made);
    made.publicPem = keys::formatSpkiPem(key.publicKey());
    return made;
}

std::string nameOfBytes(size_t bytes, const std::string& pattern)
{
    std::string out;
    while (out.size() + pattern.size() <= bytes)
        out += pattern;
    while (!out.empty() && out.back() == ' ')
        out.pop_back();
    return out + std::string(bytes - out.size(), 'x');
}

}  // namespace keyrite::tests
