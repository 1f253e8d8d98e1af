// What lies on a pile of sheets: shares and pieces of capsules, from pictures in any order or typed, of one backup or several.
// Nothing here decides whether they are the right ones; restore.h does.
#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include "engine/step.h"
#include "secret/secure_string.h"
#include "shamir/share.h"
#include "wrap/capsule.h"

namespace keyrite::scripts {

// SLIP-0039's iteration exponent is what tells a share of a rehearsal (docs/formats/share.md).
inline constexpr uint8_t kRealExponent = 0;
inline constexpr uint8_t kRehearsalExponent = 1;
inline constexpr uint8_t exponentOf(Mode mode) { return mode == Mode::Real ? kRealExponent : kRehearsalExponent; }

// The words of one share, by index. Their checksum holds.
class HeldShare {
public:
    HeldShare(shamir::Words words, const shamir::ShareHeader& header, Message from);
    HeldShare clone() const { return HeldShare(words(), m_header, m_from); }

    shamir::Words words() const;
    const shamir::ShareHeader& header() const { return m_header; }
    // "sheet-2.png, page 1", or "typed"
    const Message& from() const { return m_from; }
    // "share 2", "share 2 of group 1"
    Message place() const;
    // Small letters, single spaces: what the commitment is made of.
    SecureString text() const;
    bool sameWords(const HeldShare& other) const;

private:
    SecureBuffer m_words;
    shamir::ShareHeader m_header;
    Message m_from;
};

// The words of a share as somebody typed them, of which the first four letters are enough: as indices in `memory`, which has
// room for shamir::kMaxWords. The error points at the word, and never repeats it.
Result<shamir::Words> readTypedWords(const SecureString& typed, SecureBuffer& memory);

class SheetPile {
public:
    // Sheets of the other mode are put aside with a remark; without a mode everything is taken.
    explicit SheetPile(std::optional<Mode> wanted) : m_wanted(wanted) {}

    // A picture or PDF, whose error is returned; or a folder of them, where a damaged one becomes a remark.
    Result<void> addPictures(const std::filesystem::path& path, engine::Watcher& watcher);
    // What a camera has read: the texts of codes.
    Result<void> addCodes(const std::vector<SecureString>& codes, const Message& from);
    // The words of one share, see readTypedWords.
    Result<void> addWords(const SecureString& typed);

    // The shares and whole capsules of another pile as well.
    Result<void> add(const SheetPile& other);

    const std::vector<HeldShare>& shares() const { return m_shares; }
    const wrap::ChunkCollector& capsules() const { return m_capsules; }
    // What was put aside and why, in the order of reading.
    const std::vector<Message>& remarks() const { return m_remarks; }
    size_t pages() const { return m_pages; }

private:
    class Sink;
    Result<void> addFile(const std::filesystem::path& file, engine::Watcher& watcher);
    void take(std::span<const char> text, const Message& from);
    void takeChunk(std::string_view text, const Message& from);
    Result<void> takeShare(shamir::Words words, const Message& from);
    void keep(HeldShare share);

    std::optional<Mode> m_wanted;
    std::vector<HeldShare> m_shares;
    wrap::ChunkCollector m_capsules{wrap::kCapsuleChunks};
    std::vector<Message> m_remarks;
    std::vector<std::string> m_chunks;  // of the file that is being read
    size_t m_pages = 0;
};

// What the pile holds, in lines for people; never a word of a share.
std::vector<Message> describePile(const SheetPile& pile);

}  // namespace keyrite::scripts
