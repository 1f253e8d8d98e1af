#include "scripts/paper_in_hand.h"

#include <algorithm>

#include "base/join.h"
#include "base/message_of.h"
#include "keys/algorithm.h"
#include "keys/public_key_text.h"
#include "scripts/restore.h"
#include "shamir/slip39.h"
#include "shamir/words.h"

namespace keyrite::scripts {

namespace {

std::vector<shamir::Group> groupsOf(const PlannedPaper& plan)
{
    std::vector<shamir::Group> out;
    for (const PlannedGroup& group : plan.groups)
        out.push_back({static_cast<uint8_t>(group.threshold), static_cast<uint8_t>(group.holders.size())});
    return out;
}

// The shares of a secret, one after another.
Result<std::vector<HeldShare>> splitSecret(const PlannedPaper& plan, Mode mode, ByteView secretBytes, Random& random)
{
    const auto groups = groupsOf(plan);
    const shamir::Scheme scheme{static_cast<uint8_t>(plan.groupsNeeded), groups, exponentOf(mode)};
    const size_t length = shamir::wordCount(secretBytes.size());
    SecureBuffer all(shamir::shareCount(scheme) * length * sizeof(uint16_t));
    const std::span<uint16_t> words(reinterpret_cast<uint16_t*>(all.mutableBytes().data()), all.size() / sizeof(uint16_t));
    const auto made = shamir::split(
        scheme, secretBytes, [&](std::span<uint8_t> out) { random.fill(out); }, words);
    if (!made)
        return fail(Errc::Internal, messageOf(shamir::describe(made.problem())), "paper");
    std::vector<HeldShare> out;
    for (size_t at = 0; at < words.size(); at += length) {
        const auto header = shamir::readShare(words.subspan(at, length));
        if (!header)
            return fail(Errc::Internal, messageOf(shamir::describe(header.problem())), "paper");
        out.emplace_back(words.subspan(at, length), *header, text("made here"));
    }
    return out;
}

}  // namespace

Result<PaperInHand> PaperInHand::split(const PlannedPaper& plan, Mode mode, const keys::PrivateKey& key, Random& random)
{
    PaperInHand out(plan, mode);
    if (plan.form == set::PaperForm::Sealed) {
        out.m_secret = wrap::CapsuleSecret::fill([&](std::span<uint8_t, 32> bytes) { random.fill(bytes); });
        KR_TRY(out.m_shares, splitSecret(plan, mode, out.m_secret->expose(), random));
    } else {
        if (!key.seed() || key.algorithm() != keys::Algorithm::Ed25519)
            return fail(Errc::NotPermitted, message("This key has no seed that could stand on paper."), "paper",
                        message("Plan the form 'sealed'."));
        KR_TRY(out.m_shares, splitSecret(plan, mode, key.seed()->expose(), random));
    }
    out.m_typed.resize(out.count());
    out.m_prints.resize(out.count());
    out.m_readBack.resize(out.count());
    return out;
}

Message PaperInHand::name(size_t share) const
{
    const shamir::ShareHeader& header = m_shares[share].header();
    const PlannedGroup& group = m_plan.groups[header.group];
    const std::string number = std::to_string(header.member + 1), of = std::to_string(group.holders.size());
    const std::string& holder = group.holders[header.member];
    return m_plan.groups.size() > 1 ? message("share %1 of %2 of group '%3', %4", number, of, group.name, holder)
                                    : message("share %1 of %2, %3", number, of, holder);
}

std::string PaperInHand::describe(size_t share) const { return name(share).english(); }

set::PaperBackup PaperInHand::forCore(const set::SetId& set) const
{
    set::PaperBackup out;
    out.form = m_plan.form;
    out.groupsNeeded = m_plan.groupsNeeded;
    out.identifier = m_shares.front().header().identifier;
    for (const PlannedGroup& group : m_plan.groups)
        out.groups.push_back({group.threshold, static_cast<unsigned>(group.holders.size()), group.name});
    for (const HeldShare& share : m_shares)
        out.shares.push_back(
            {set::shareCommitment(set, share.text()), m_plan.groups[share.header().group].holders[share.header().member]});
    return out;
}

Result<void> PaperInHand::seal(const SecureString& payload, Random& random)
{
    KR_TRY(m_capsule, wrap::sealCapsule(*m_secret, payload, random));
    return {};
}

Result<sheets::Backup> PaperInHand::facts(const set::Core& core, const Sha256& coreHash, std::string_view moment) const
{
    sheets::Backup out;
    out.mode = m_mode;
    out.form = m_plan.form == set::PaperForm::Sealed ? sheets::Form::Sealed : sheets::Form::Direct;
    out.keyName = core.name;
    out.algorithm = std::string(keys::name(core.publicKey.algorithm()));
    out.fingerprint = core.publicKey.fingerprint();
    out.core = coreHash;
    out.setId = core.setId;
    out.date = std::string(moment.substr(0, 10));
    out.moment = std::string(moment);
    out.tool = core.tool;
    out.disc = core.disc;
    // The first two words say which set a share is of; they are the same on every sheet and tell nothing of the secret.
    const shamir::Words words = m_shares.front().words();
    out.identifier = std::string(shamir::listedWord(words[0])) + " " + std::string(shamir::listedWord(words[1]));
    out.wordsByHand = m_plan.wordsByHand;
    out.groupsNeeded = m_plan.groupsNeeded;
    for (const PlannedGroup& group : m_plan.groups)
        out.groups.push_back({group.name, group.threshold, static_cast<unsigned>(group.holders.size())});
    for (size_t i = 0; i < m_shares.size(); ++i) {
        const shamir::ShareHeader& header = m_shares[i].header();
        out.shares.push_back({header.group, header.member, core.paper->shares[i].holder, core.paper->shares[i].commitment});
    }
    out.coalitions = core.coalitions;
    if (m_plan.form == set::PaperForm::Sealed) {
        KR_TRY(out.chunks, wrap::toChunks(wrap::kCapsuleChunks, m_capsule, m_mode));
        out.capsule = base::sha256(m_capsule);
        out.capsuleBytes = m_capsule.size();
    }
    const std::string line = keys::formatOpenSsh(core.publicKey, core.name);
    out.publicKey = line.substr(0, line.find('\n'));
    return out;
}

size_t PaperInHand::codes() const
{
    const auto chunks = wrap::toChunks(wrap::kCapsuleChunks, m_capsule, m_mode);
    return (m_plan.wordsByHand ? 0 : 1) + (m_capsule.empty() || !chunks ? 0 : chunks->size());
}

void PaperInHand::chooseTypedWords(size_t share, Random& random)
{
    auto& chosen = m_typed[share];
    const auto length = static_cast<uint32_t>(m_shares[share].words().size());
    for (size_t i = 0; i < chosen.size();) {
        chosen[i] = base::uniform(random, length);
        if (std::find(chosen.begin(), chosen.begin() + static_cast<std::ptrdiff_t>(i), chosen[i]) ==
            chosen.begin() + static_cast<std::ptrdiff_t>(i))
            ++i;
    }
    std::sort(chosen.begin(), chosen.end());
}

Result<void> PaperInHand::checkTypedWord(size_t share, size_t word, const SecureString& typed) const
{
    const auto index = shamir::completeWord(typed.expose());
    if (!index)
        return fail(Errc::WrongAnswer,
                    message("What was typed for word %1 is not a word of the list.", std::to_string(word + 1)), describe(share),
                    message("Type the word with this number from the printed page."));
    const uint16_t expected = m_shares[share].words()[word];
    const uint16_t found = *index;
    const auto bytes = [](const uint16_t& value) { return ByteView(reinterpret_cast<const uint8_t*>(&value), sizeof(value)); };
    if (!secret::constantTimeEqual(bytes(found), bytes(expected)))
        return fail(Errc::WrongAnswer, message("Word %1 of the page is not the one that was made.", std::to_string(word + 1)),
                    describe(share),
                    message("Type it once more. If the page really says it, the page is a misprint: print it again."));
    return {};
}

SecureString PaperInHand::blankWords(size_t share) const
{
    const SecureString words = m_shares[share].text();
    std::string_view rest = words.expose();
    for (size_t i = 0; i < sheets::kPrintedWords; ++i)
        rest.remove_prefix(rest.find(' ') + 1);
    return SecureString::copyOf(rest);
}

Result<void> PaperInHand::checkTypedShare(size_t share, const SecureString& typed) const
{
    const shamir::Words expected = m_shares[share].words();
    SecureBuffer memory(shamir::kMaxWords * sizeof(uint16_t));
    KR_TRY(const shamir::Words words, readTypedWords(typed, memory));
    if (words.size() != expected.size())
        return fail(
            Errc::WrongAnswer,
            message("These are %1 words; the sheet has %2.", std::to_string(words.size()), std::to_string(expected.size())),
            describe(share), message("Type all the words of the sheet, in their order."));
    std::vector<std::string> wrong;
    const auto bytes = [](const uint16_t& word) { return ByteView(reinterpret_cast<const uint8_t*>(&word), sizeof(word)); };
    for (size_t i = 0; i < words.size(); ++i)
        if (!secret::constantTimeEqual(bytes(words[i]), bytes(expected[i])))
            wrong.push_back(std::to_string(i + 1));
    if (wrong.empty())
        return {};
    return fail(
        Errc::WrongAnswer, message("These words of the sheet are not the ones that were made: %1.", base::join(wrong, ", ")),
        describe(share),
        message("Type them once more. If the sheet really says so, go back to the words and correct the boxes, or print "
                "the sheet again as a misprint."));
}

Result<void> PaperInHand::takeReadBack(size_t share, const SheetPile& page)
{
    if (page.shares().size() != 1)
        return fail(
            Errc::WrongAnswer,
            page.shares().empty() ? text("The share's code could not be read from the page.")
                                  : text("There are codes of several shares: each sheet is read alone."),
            describe(share),
            message("Scan this one sheet, flat and at 300 dpi. If it cannot be read, it is a misprint: print it again."));
    if (!page.shares().front().sameWords(m_shares[share]))
        return fail(Errc::WrongAnswer, message("This is the page of another share, or a misprint."), describe(share),
                    message("Bring the page of this share, or print it again."));
    if (m_plan.form == set::PaperForm::Sealed) {
        KR_TRY(const Bytes capsule, page.capsules().joined(wrap::chunkId(m_capsule)));
        if (capsule != m_capsule)
            return fail(Errc::Internal, message("The capsule on the page is not the one that was made."), describe(share));
    }
    m_readBack[share] = true;
    return m_pile.add(page);
}

Result<keys::PrivateKey> PaperInHand::restore(const Sha256& fingerprint, const set::Core& core)
{
    for (size_t i = 0; i < count(); ++i)
        if (!m_readBack[i])
            return fail(Errc::Internal, message("A sheet was not read back."), describe(i));
    // A share off the polynomials of the others comes back as a remark.
    KR_TRY(RestoredKey restored, restoreFromSheets(m_pile, {m_mode, fingerprint, &core}));
    if (!restored.remarks.empty())
        return fail(Errc::Internal, message("The test restore has a remark: %1", restored.remarks.front()), "paper");
    return std::move(restored.key);
}

}  // namespace keyrite::scripts
