#include "scripts/sheet_pile.h"

#include <algorithm>
#include <map>
#include <utility>

#include "base/file.h"
#include "base/message_of.h"
#include "scripts/picture_codes.h"
#include "shamir/words.h"
#include "shamir/wrong_word.h"

namespace keyrite::scripts {

namespace fs = std::filesystem;

namespace {

constexpr size_t kMaxFiles = 1000;

std::span<uint16_t> indices(SecureBuffer& buffer)
{
    const ByteSpan bytes = buffer.mutableBytes();
    return {reinterpret_cast<uint16_t*>(bytes.data()), bytes.size() / sizeof(uint16_t)};
}

Message wordHint() { return message("Compare it with the printed page, letter by letter, and type the words again."); }

// The places of `fault`, counted as people count; without any word.
Error wordError(const shamir::Problem& problem, shamir::Words words, const Message& from)
{
    Message what = messageOf(shamir::describe(problem));
    Message hint = wordHint();
    const auto places = problem.fault == shamir::Fault::Checksum ? shamir::locateWrongWord(words) : std::vector<size_t>();
    if (places.size() == 1)
        what = message("The words do not fit together. If one of them is wrong, it is word %1.", std::to_string(places[0] + 1));
    else if (problem.fault == shamir::Fault::Checksum)
        what = message("The words do not fit together: more than one is wrong, or some have changed places.");
    return {Errc::WrongAnswer, std::move(what), from.english(), std::move(hint)};
}

std::vector<fs::path> filesAt(const fs::path& path)
{
    std::vector<fs::path> out;
    std::error_code ignored;
    if (!fs::is_directory(path, ignored))
        return {path};
    for (fs::directory_iterator it(path, ignored), end; it != end && out.size() <= kMaxFiles; it.increment(ignored))
        if (it->is_regular_file(ignored))
            out.push_back(it->path());
    std::sort(out.begin(), out.end());
    return out;
}

}  // namespace

HeldShare::HeldShare(shamir::Words words, const shamir::ShareHeader& header, Message from)
    : m_words(SecureBuffer::copyOf({reinterpret_cast<const uint8_t*>(words.data()), words.size_bytes()})),
      m_header(header),
      m_from(std::move(from))
{
}

shamir::Words HeldShare::words() const
{
    const ByteView bytes = m_words.expose();
    return {reinterpret_cast<const uint16_t*>(bytes.data()), bytes.size() / sizeof(uint16_t)};
}

Message HeldShare::place() const
{
    const std::string number = std::to_string(m_header.member + 1);
    return m_header.groupCount > 1 ? message("share %1 of group %2", number, std::to_string(m_header.group + 1))
                                   : message("share %1", number);
}

SecureString HeldShare::text() const
{
    SecureBuffer room(shamir::textRoom(words().size()));
    const ByteSpan bytes = room.mutableBytes();
    const auto length =
        shamir::writeText(words(), shamir::Letters::Small, {reinterpret_cast<char*>(bytes.data()), bytes.size()});
    room.truncate(length ? *length : 0);
    return SecureString::adopt(std::move(room));
}

bool HeldShare::sameWords(const HeldShare& other) const
{
    return words().size() == other.words().size() && secret::constantTimeEqual(m_words.expose(), other.m_words.expose());
}

Result<shamir::Words> readTypedWords(const SecureString& typed, SecureBuffer& memory)
{
    const std::span<uint16_t> words = indices(memory);
    const std::string_view text = typed.expose();
    size_t count = 0;
    for (size_t at = text.find_first_not_of(" \t"); at != std::string_view::npos; at = text.find_first_not_of(" \t", at)) {
        const size_t end = std::min(text.find_first_of(" \t", at), text.size());
        if (count == words.size())
            return fail(Errc::WrongAnswer, message("No share has more than %1 words.", std::to_string(words.size())), "words",
                        wordHint());
        const auto word = shamir::completeWord(text.substr(at, end - at));
        if (!word)
            return fail(Errc::WrongAnswer, message("Word %1 is not in the list of words.", std::to_string(count + 1)), "words",
                        wordHint());
        words[count++] = *word;
        at = end;
    }
    if (count < shamir::kMinWords)
        return fail(
            Errc::WrongAnswer,
            message("These are %1 words; a sheet has %2 or more.", std::to_string(count), std::to_string(shamir::kMinWords)),
            "words", message("Type all the words of one sheet, in their order."));
    return shamir::Words(words.first(count));
}

class SheetPile::Sink final : public scan::CodeSink {
public:
    Sink(SheetPile& pile, std::string file) : m_pile(pile), m_file(std::move(file)) {}
    void code(size_t page, std::span<const char> text) override
    {
        m_pile.take(text, message("%1, page %2", m_file, std::to_string(page + 1)));
    }

private:
    SheetPile& m_pile;
    std::string m_file;
};

Result<void> SheetPile::addPictures(const fs::path& path, engine::Watcher& watcher)
{
    const std::vector<fs::path> files = filesAt(path);
    if (files.empty() || files.size() > kMaxFiles)
        return fail(Errc::NotFound, message("The folder holds no pictures, or more than %1.", std::to_string(kMaxFiles)),
                    path.string(), message("Put the pictures of the sheets into a folder of their own."));
    std::error_code ignored;
    const bool folder = fs::is_directory(path, ignored);
    for (const fs::path& file : files) {
        auto added = addFile(file, watcher);
        // In a pile one damaged picture does not keep the others.
        if (!added && (!folder || added.error().code == Errc::Aborted))
            return added;
        if (!added)
            m_remarks.push_back(message("%1: %2", added.error().subject, added.error().what));
    }
    return {};
}

Result<void> SheetPile::addCodes(const std::vector<SecureString>& codes, const Message& from)
{
    ++m_pages;
    for (const SecureString& code : codes)
        take(code.expose(), from);
    for (const std::string& text : std::exchange(m_chunks, {}))
        takeChunk(text, from);
    return {};
}

Result<void> SheetPile::addFile(const fs::path& file, engine::Watcher& watcher)
{
    // A page that turns out unreadable has given nothing: its codes are kept apart until the file is done.
    SheetPile read(m_wanted);
    Sink sink(read, file.filename().string());
    KR_TRY(const scan::Reading reading, readCodes(file, sink, watcher));
    m_pages += reading.pages;
    if (reading.codes == 0)
        m_remarks.push_back(
            message("%1: no code was found; scan the page again, flat and at 300 dpi", file.filename().string()));
    for (HeldShare& share : read.m_shares)
        keep(std::move(share));
    for (Message& remark : read.m_remarks)
        m_remarks.push_back(std::move(remark));
    for (const std::string& text : read.m_chunks)
        takeChunk(text, Message::verbatim(file.filename().string()));
    return {};
}

void SheetPile::take(std::span<const char> text, const Message& from)
{
    const std::string_view view(text.data(), text.size());
    if (wrap::looksLikeChunk(wrap::kCapsuleChunks, view)) {
        m_chunks.emplace_back(view);  // ciphertext: public
        return;
    }
    SecureBuffer room(shamir::kMaxWords * sizeof(uint16_t));
    const auto count = shamir::readText(view, indices(room));
    // Whatever is not made of the words is somebody else's code.
    if (!count || *count < shamir::kMinWords)
        return;
    if (auto taken = takeShare(indices(room).first(*count), from); !taken)
        m_remarks.push_back(message("%1: %2", from, taken.error().what));
}

void SheetPile::takeChunk(std::string_view text, const Message& from)
{
    const auto chunk = wrap::parseChunk(wrap::kCapsuleChunks, text);
    if (chunk && m_wanted && chunk->mode != *m_wanted) {
        m_remarks.push_back(message("%1: a piece of a capsule for %2, put aside", from, name(chunk->mode)));
        return;
    }
    const auto added = chunk ? m_capsules.add(*chunk) : Result<void>(fail(chunk.error()));
    if (!added)
        m_remarks.push_back(message("%1: %2", from, added.error().what));
}

Result<void> SheetPile::takeShare(shamir::Words words, const Message& from)
{
    const auto header = shamir::readShare(words);
    if (!header)
        return fail(wordError(header.problem(), words, from));
    if (!header->extendable || header->iterationExponent > kRehearsalExponent)
        return fail(Errc::Malformed,
                    message("This share was made by other software: it is not of the kind that keyrite makes."), from.english(),
                    message("Bring the sheets of this backup."));
    if (m_wanted && header->iterationExponent != exponentOf(*m_wanted))
        return fail(Errc::ModeMismatch,
                    *m_wanted == Mode::Real ? text("This is a sheet of a rehearsal; the ceremony is a real one.")
                                            : text("This is a sheet of a real ceremony; this one is a rehearsal."),
                    from.english(), message("Rehearsal and real material are never mixed: bring the right sheet."));
    keep(HeldShare(words, *header, from));
    return {};
}

// The same page may come twice, and each page has its code twice.
void SheetPile::keep(HeldShare share)
{
    if (std::none_of(m_shares.begin(), m_shares.end(), [&](const HeldShare& known) { return known.sameWords(share); }))
        m_shares.push_back(std::move(share));
}

Result<void> SheetPile::add(const SheetPile& other)
{
    for (const HeldShare& share : other.m_shares)
        keep(share.clone());
    m_remarks.insert(m_remarks.end(), other.m_remarks.begin(), other.m_remarks.end());
    m_pages += other.m_pages;
    for (const auto& found : other.m_capsules.found()) {
        if (!found.missing.empty())
            continue;
        KR_TRY(const Bytes capsule, other.m_capsules.joined(found.id));
        KR_TRY(const auto chunks, wrap::toChunks(wrap::kCapsuleChunks, capsule, found.mode));
        for (const std::string& chunk : chunks)
            takeChunk(chunk, Message::verbatim(found.id));
    }
    return {};
}

Result<void> SheetPile::addWords(const SecureString& typed)
{
    SecureBuffer memory(shamir::kMaxWords * sizeof(uint16_t));
    KR_TRY(const shamir::Words words, readTypedWords(typed, memory));
    return takeShare(words, text("typed"));
}

namespace {

void describeBackup(const std::vector<const HeldShare*>& shares, std::vector<Message>& out)
{
    const shamir::ShareHeader& first = shares.front()->header();
    const bool groups = first.groupCount > 1;
    const Message mark = first.iterationExponent == kRehearsalExponent ? Message(text(" (REHEARSAL)")) : Message();
    out.push_back(message(shares.size() == 1 ? text("Backup %1%2: one share") : text("Backup %1%2: %3 shares"),
                          std::to_string(first.identifier), mark, std::to_string(shares.size())));
    if (groups)
        out.push_back(
            message("  %1 of %2 groups are needed", std::to_string(first.groupThreshold), std::to_string(first.groupCount)));
    for (const HeldShare* const share : shares)
        out.push_back(message(groups ? text("  %1, any %2 restore the group (%3)") : text("  %1, any %2 restore (%3)"),
                              share->place(), std::to_string(share->header().memberThreshold), share->from()));
}

Message describeCapsule(const wrap::ChunkCollector::Found& capsule)
{
    std::string missing;
    for (const unsigned number : capsule.missing)
        missing += (missing.empty() ? "" : ", ") + std::to_string(number);
    const std::string have = std::to_string(capsule.count - capsule.missing.size()), all = std::to_string(capsule.count);
    const Message mark = capsule.mode == Mode::Rehearsal ? Message(text(" (REHEARSAL)")) : Message();
    return missing.empty() ? message("Capsule %1%2: %3 of %4 pieces", capsule.id, mark, have, all)
                           : message("Capsule %1%2: %3 of %4 pieces; missing: %5", capsule.id, mark, have, all, missing);
}

}  // namespace

std::vector<Message> describePile(const SheetPile& pile)
{
    std::vector<Message> out;
    std::map<uint16_t, std::vector<const HeldShare*>> backups;
    for (const HeldShare& share : pile.shares())
        backups[share.header().identifier].push_back(&share);
    for (const auto& backup : backups)
        describeBackup(backup.second, out);
    for (const auto& capsule : pile.capsules().found())
        out.push_back(describeCapsule(capsule));
    for (const Message& remark : pile.remarks())
        out.push_back(message("Put aside: %1", remark));
    return out;
}

}  // namespace keyrite::scripts
