#include "scripts/restore.h"

#include <algorithm>
#include <map>

#include "base/join.h"
#include "base/message_of.h"
#include "shamir/slip39.h"
#include "wrap/capsule.h"
#include "wrap/recovery_payload.h"

namespace keyrite::scripts {

namespace {

using Shares = std::vector<const HeldShare*>;

Message describeShare(const HeldShare& share) { return message("%1 (%2)", share.place(), share.from()); }

Message list(const Shares& shares, const std::vector<size_t>& which)
{
    std::vector<Message> out;
    for (const size_t index : which)
        out.push_back(describeShare(*shares[index]));
    return base::join(out, text("%1; %2"));
}

std::vector<shamir::Words> wordsOf(const Shares& shares)
{
    std::vector<shamir::Words> out;
    for (const HeldShare* const share : shares)
        out.push_back(share->words());
    return out;
}

void takeOut(Shares& shares, std::vector<size_t> which)
{
    std::sort(which.rbegin(), which.rend());
    for (const size_t index : which)
        shares.erase(shares.begin() + static_cast<std::ptrdiff_t>(index));
}

Error notEnough(const shamir::Problem& problem)
{
    const std::string have = std::to_string(problem.have), need = std::to_string(problem.need);
    if (problem.fault == shamir::Fault::TooFewGroups)
        return {Errc::Incomplete, message("%1 of %2 groups are complete.", have, need), "sheets",
                message("Bring more sheets of the groups that are not complete.")};
    return {Errc::Incomplete, message("There are %1 of the %2 sheets that are needed.", have, need), "sheets",
            message("Bring %1 more of the same backup.", std::to_string(problem.need - problem.have))};
}

// The shares of one backup that agree with each other. Those that the rest convicts are taken out.
Result<void> agree(Shares& shares, std::vector<Message>& remarks)
{
    while (true) {
        const auto unchecked = shamir::checkSpares(wordsOf(shares));
        if (unchecked) {
            if (!unchecked->empty())
                remarks.push_back(
                    message("not needed and not checked, because their group is not complete: %1", list(shares, *unchecked)));
            return {};
        }
        const shamir::Problem& problem = unchecked.problem();
        switch (problem.fault) {
            case shamir::Fault::TooFewShares:
            case shamir::Fault::TooFewGroups:
            case shamir::Fault::NoShares:
                return fail(notEnough(problem));
            case shamir::Fault::Wrong:
                remarks.push_back(message("WRONG, contradicts all the others: %1; forged or of another backup; left out",
                                          list(shares, problem.shares)));
                takeOut(shares, problem.shares);
                continue;
            case shamir::Fault::OneIsWrong:
                return fail(
                    Errc::KeyMismatch,
                    message("These sheets do not belong together: at least one of them is wrong, and nothing at hand says "
                            "which. Each one has a right checksum. They are %1.",
                            list(shares, problem.shares)),
                    "sheets",
                    message("Bring one more sheet of the same backup, or the manifest of the set: either names the wrong "
                            "one."));
            case shamir::Fault::TwoSecrets:
                return fail(Errc::KeyMismatch,
                            message("The sheets fall into groups of equal size that contradict each other: %1.",
                                    list(shares, problem.shares)),
                            "sheets", message("Bring the manifest of the set or more sheets: either tells the wrong ones."));
            default:
                return fail(Errc::KeyMismatch, messageOf(shamir::describe(problem)), list(shares, problem.shares).english(),
                            message("Bring the sheets of one backup, each once."));
        }
    }
}

Result<RestoredKey> checked(keys::PrivateKey key, Origin origin, const RestoreGoal& goal)
{
    if (key.publicKey().fingerprint() != goal.fingerprint)
        return fail(
            Errc::KeyMismatch,
            message("The sheets restore another key, with the fingerprint %1.", base::toHex(key.publicKey().fingerprint())),
            "sheets", message("Compare the fingerprint with your own paper; bring the sheets of the key that you want."));
    return RestoredKey{std::move(key), origin, {}};
}

Result<RestoredKey> fromPayload(const SecureString& payload, const std::string& capsule, const RestoreGoal& goal)
{
    KR_TRY(wrap::RecoveryPayload found, wrap::parseRecoveryPayload(payload, "capsule " + capsule));
    if (found.mode != goal.mode)
        return fail(Errc::ModeMismatch,
                    message("The capsule is for %1, the ceremony is %2.", name(found.mode), name(goal.mode)),
                    "capsule " + capsule, message("Rehearsal and real material are never mixed."));
    if (goal.core != nullptr && found.core != set::coreHash(*goal.core))
        return fail(Errc::HashMismatch, message("The capsule was not made by the set of the manifest."), "capsule " + capsule,
                    message("Bring the manifest that belongs to these sheets."));
    return checked(std::move(found.key), found.origin, goal);
}

Result<RestoredKey> fromSecret(ByteView secretBytes, const SheetPile& pile, const RestoreGoal& goal)
{
    if (secretBytes.size() != wrap::CapsuleSecret::kSize)
        return fail(Errc::KeyMismatch,
                    message("The shares hold a secret of %1 bytes, not one of keyrite.", std::to_string(secretBytes.size())),
                    "sheets", message("Bring the sheets of this backup."));
    const auto secret = wrap::CapsuleSecret::copyOf(secretBytes.first<wrap::CapsuleSecret::kSize>());
    std::vector<Message> incomplete;
    for (const auto& found : pile.capsules().found()) {
        const auto capsule = pile.capsules().joined(found.id);
        if (!capsule) {
            incomplete.push_back(capsule.error().what);
            continue;
        }
        const auto payload = wrap::openCapsule(secret, *capsule);
        if (payload)
            return fromPayload(*payload, found.id, goal);
        if (payload.error().code != Errc::WrongPassphrase)
            return fail(payload.error());
    }
    // The direct form: the secret is the key's own seed.
    KR_TRY(keys::PrivateKey direct, keys::PrivateKey::fromSeed(keys::Algorithm::Ed25519, keys::Seed::copyOf(secret.expose())));
    if (direct.publicKey().fingerprint() == goal.fingerprint)
        return RestoredKey{std::move(direct), Origin::Generated, {}};
    if (!incomplete.empty())
        return fail(Errc::Incomplete,
                    message("The shares suffice; the capsule is not complete: %1", base::join(incomplete, text("%1; %2"))),
                    "capsule", message("Bring the capsule page of any sheet of this backup."));
    return fail(Errc::Incomplete, message("The shares suffice, and they open none of the capsules at hand."), "capsule",
                message("Bring the capsule page of any sheet of this backup."));
}

Result<RestoredKey> fromBackup(Shares shares, const SheetPile& pile, const RestoreGoal& goal, std::vector<Message> remarks)
{
    KR_OK(agree(shares, remarks));
    SecureBuffer secret(shamir::kMaxValueBytes);
    const auto length = shamir::combine(wordsOf(shares), {}, secret.mutableBytes());
    if (!length)
        return fail(Errc::KeyMismatch, messageOf(shamir::describe(length.problem())), "sheets",
                    message("Bring more sheets of the same backup, or the manifest of the set."));
    secret.truncate(*length);
    KR_TRY(RestoredKey restored, fromSecret(secret.expose(), pile, goal));
    restored.remarks = std::move(remarks);
    return restored;
}

// Shares of one backup agree in these; the identifier alone collides once in 32,768.
using BackupId = std::array<size_t, 4>;
BackupId backupOf(const HeldShare& share)
{
    const shamir::ShareHeader& header = share.header();
    return {header.identifier, header.groupThreshold, header.groupCount, header.valueBytes};
}

}  // namespace

Result<size_t> placeInCore(const HeldShare& share, const set::Core& core)
{
    const shamir::ShareHeader& header = share.header();
    const auto& paper = core.paper;
    if (!paper || header.identifier != paper->identifier || header.groupCount != paper->groups.size() ||
        header.groupThreshold != paper->groupsNeeded || header.member >= paper->groups[header.group].count)
        return fail(Errc::NoMatch, message("This is a sheet of another backup."), share.from().english(),
                    message("Bring the sheets that belong to the manifest."));
    size_t place = header.member;
    for (size_t i = 0; i < header.group; ++i)
        place += paper->groups[i].count;
    if (set::shareCommitment(core.setId, share.text()) != paper->shares[place].commitment)
        return fail(
            Errc::HashMismatch,
            message("The sheet of %1 is not the one that was made: its words do not have the commitment of the manifest.",
                    paper->shares[place].holder),
            share.from().english(), message("It is forged or of another backup. Keep it as evidence, and go on without it."));
    return place;
}

Result<RestoredKey> restoreFromSheets(const SheetPile& pile, const RestoreGoal& goal)
{
    std::vector<Message> remarks;
    std::map<BackupId, Shares> backups;
    for (const HeldShare& share : pile.shares()) {
        if (goal.core != nullptr)
            if (const auto place = placeInCore(share, *goal.core); !place) {
                remarks.push_back(message("%1: %2 Left out.", describeShare(share), place.error().what));
                continue;
            }
        backups[backupOf(share)].push_back(&share);
    }
    if (backups.empty()) {
        Message what = message("There is no sheet of this backup in the pile.");
        if (!remarks.empty())
            what = message("There is no right sheet of this backup in the pile: %1", remarks.front());
        return fail(Errc::Incomplete, std::move(what), "sheets", message("Bring the sheets of the backup."));
    }
    std::optional<Error> first;
    for (const auto& [id, shares] : backups) {
        auto restored = fromBackup(shares, pile, goal, remarks);
        if (restored)
            return restored;
        // Of several backups in the pile, the one that came furthest says what is wrong.
        if (!first || first->code == Errc::Incomplete)
            first = std::move(restored).error();
    }
    if (!remarks.empty())
        first->what = message("%1 Also: %2", first->what, remarks.front());
    return fail(std::move(*first));
}

}  // namespace keyrite::scripts
