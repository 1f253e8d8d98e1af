// The paper backup while a ceremony makes it: the shares, the capsule, and what was read back from the printed pages.
#pragma once

#include <array>
#include <optional>
#include <vector>

#include "keys/private_key.h"
#include "scripts/plan.h"
#include "scripts/sheet_pile.h"
#include "sheets/backup.h"
#include "wrap/capsule.h"

namespace keyrite::scripts {

// Words of each printed page that its holder types.
inline constexpr size_t kTypedWords = 4;

class PaperInHand {
public:
    // Splits a fresh secret (sealed) or the key's seed (direct).
    static Result<PaperInHand> split(const PlannedPaper& plan, Mode mode, const keys::PrivateKey& key, Random& random);

    size_t count() const { return m_shares.size(); }
    // "share 2 of 5, First holder"; "share 2 of 3 of group 'Board', First holder"
    Message name(size_t share) const;
    // The same in English, for the record.
    std::string describe(size_t share) const;
    // Distinct codes on a share's pages: its words, unless they are written by hand, and the pieces of the capsule.
    size_t codes() const;
    const HeldShare& share(size_t index) const { return m_shares[index]; }
    set::PaperBackup forCore(const set::SetId& set) const;

    // Sealed form only.
    Result<void> seal(const SecureString& payload, Random& random);
    const Bytes& capsule() const { return m_capsule; }

    // What every sheet says; after the core is complete and the capsule is made.
    Result<sheets::Backup> facts(const set::Core& core, const Sha256& coreHash, std::string_view moment) const;

    // Chosen anew for every print, so that nobody can prepare for them.
    void chooseTypedWords(size_t share, Random& random);
    const std::array<size_t, kTypedWords>& typedWords(size_t share) const { return m_typed[share]; }  // from 0
    Result<void> checkTypedWord(size_t share, size_t word, const SecureString& typed) const;

    // Where words are written by hand: those that the printed sheet lacks, and all of them as its holder typed them from the
    // finished sheet. The error names the numbers of the wrong ones.
    SecureString blankWords(size_t share) const;
    Result<void> checkTypedShare(size_t share, const SecureString& typed) const;

    // Exactly this share and, in sealed form, the whole capsule: from the printed pages.
    Result<void> takeReadBack(size_t share, const SheetPile& page);
    // All pages together, as somebody in thirty years would have them.
    Result<keys::PrivateKey> restore(const Sha256& fingerprint, const set::Core& core);

    // How often each share was printed.
    unsigned prints(size_t share) const { return m_prints[share]; }
    void printed(size_t share) { ++m_prints[share]; }

private:
    explicit PaperInHand(PlannedPaper plan, Mode mode) : m_plan(std::move(plan)), m_mode(mode), m_pile(mode) {}

    PlannedPaper m_plan;
    Mode m_mode;
    std::optional<wrap::CapsuleSecret> m_secret;
    std::vector<HeldShare> m_shares;  // group after group
    Bytes m_capsule;
    std::vector<std::array<size_t, kTypedWords>> m_typed;
    std::vector<unsigned> m_prints;
    std::vector<bool> m_readBack;
    SheetPile m_pile;
};

}  // namespace keyrite::scripts
