#include "transcript/transcript.h"

#include <algorithm>
#include <optional>

#include "keys/signature.h"

namespace keyrite::transcript {

using base::LineReader;
using base::LineWriter;

namespace {

constexpr std::string_view kKindNames[] = {"opened", "step", "fact", "intent", "result", "note", "resumed", "outcome"};
constexpr std::string_view kHeadLabel = "keyrite transcript head v1";
constexpr base::DocumentLimits kLimits{kMaxBytes, 2048};

Result<EntryKind> parseKind(std::string_view word)
{
    const auto* const it = std::find(std::begin(kKindNames), std::end(kKindNames), word);
    if (it == std::end(kKindNames))
        return fail(Errc::Malformed, message("An entry is of a kind that this program does not know: '%1'.", word));
    return static_cast<EntryKind>(it - std::begin(kKindNames));
}

bool isStepId(std::string_view id)
{
    return id == "-" || (!id.empty() && id.size() <= 64 && std::all_of(id.begin(), id.end(), [](char c) {
               return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '.' || c == '-' || c == '/';
           }));
}

Result<Header> parseHeader(LineReader& reader)
{
    Header header;
    KR_OK(reader.version(kVersion));
    KR_TRY(const size_t mode, reader.oneOf("mode", {name(Mode::Rehearsal), name(Mode::Real)}));
    header.mode = mode == 0 ? Mode::Rehearsal : Mode::Real;
    KR_TRY(header.script, reader.value("script"));
    KR_TRY(header.run, reader.hexArray<16>("run"));
    KR_TRY(header.plan, reader.hexArray<32>("plan"));
    KR_TRY(header.tool, reader.value("tool"));
    KR_TRY(const std::string_view disc, reader.value("disc"));
    if (disc != "none") {
        auto hash = base::arrayFromHex<32>(disc);
        if (!hash)
            return reader.at(std::move(hash).error());
        header.disc = *hash;
    }
    KR_OK(reader.blank());
    return header;
}

// Follows the chain line by line.
class Chain {
public:
    Chain(LineReader reader, std::string_view bytes) : m_reader(std::move(reader)), m_bytes(bytes) {}

    Result<Transcript> run()
    {
        KR_TRY(m_out.header, parseHeader(m_reader));
        m_out.head = firstHead(m_bytes.substr(0, m_reader.position()));
        m_out.heads.push_back(m_out.head);
        while (!m_reader.atEnd()) {
            const size_t start = m_reader.position();
            if (m_reader.nextIs("signed"))
                KR_OK(signature());
            else
                KR_OK(entry());
            m_out.head = nextHead(m_out.head, m_bytes.substr(start, m_reader.position() - start));
            m_out.heads.push_back(m_out.head);
        }
        if (m_out.entries.empty())
            return m_reader.bad(message("The transcript has no entries."));
        m_out.completeBytes = m_bytes.size();
        return std::move(m_out);
    }

private:
    Result<void> entry()
    {
        KR_TRY(const auto values, m_reader.values("entry", 5));
        auto number = base::parseDecimal(values[0]);
        auto time = base::parseUtc(values[1]);
        auto kind = parseKind(values[2]);
        if (!number || *number != m_out.entries.size() + 1)
            return m_reader.bad(message("An entry is missing, repeated or out of order."));
        if (!time)
            return m_reader.at(std::move(time).error());
        if (!kind)
            return m_reader.at(std::move(kind).error());
        if (!isStepId(values[3]))
            return m_reader.bad(message("An entry names a step that cannot be one."));
        if (m_outcome)
            return m_reader.bad(message("The transcript goes on after its outcome."));
        m_out.entries.push_back(Entry{*number, *time, *kind, std::string(values[3]), std::string(values[4])});
        return apply(m_out.entries.back());
    }

    Result<void> apply(const Entry& entry)
    {
        const bool opens = entry.kind == EntryKind::Opened;
        if (opens != (entry.number == 1))
            return m_reader.bad(message("A transcript begins with one 'opened' entry and has no other."));
        if (opens || entry.kind == EntryKind::Resumed) {
            auto key = base::arrayFromHex<32>(entry.text);
            if (!key)
                return m_reader.at(std::move(key).error());
            auto known = keys::PublicKey::fromEd25519(*key);
            if (!known)
                return m_reader.at(std::move(known).error());
            m_key = *std::move(known);
            m_out.workstations.push_back(*key);
        }
        if (entry.kind == EntryKind::Outcome) {
            if (entry.text != "done" && entry.text.substr(0, 5) != "void ")
                return m_reader.bad(message("The outcome is neither 'done' nor 'void' with a reason."));
            m_outcome = entry.text == "done" ? Closing::Done : Closing::Void;
        }
        return {};
    }

    Result<void> signature()
    {
        KR_TRY(const auto values, m_reader.values("signed", 3));
        auto number = base::parseDecimal(values[0]);
        auto head = base::arrayFromHex<32>(values[1]);
        auto signature = base::arrayFromHex<64>(values[2]);
        if (!number || !head || !signature || m_out.entries.empty() || *number != m_out.entries.size() ||
            *number == m_out.lastSigned)
            return m_reader.bad(message("A signature line is malformed or out of place."));
        const Bytes input = signedBytes(m_out.header.run, *number, m_out.head);
        if (*head != m_out.head || !keys::verifySignature(*m_key, input, *signature))
            return fail(Errc::SignatureInvalid,
                        message("The transcript was changed: the workstation's signature does not fit the lines before it."),
                        m_reader.place(), message("Do not rely on this copy; fetch another one."));
        m_out.lastSigned = *number;
        m_out.closing = m_outcome.value_or(Closing::Open);
        return {};
    }

    LineReader m_reader;
    std::string_view m_bytes;
    Transcript m_out;
    std::optional<keys::PublicKey> m_key;  // of the current sitting; the first entry brings it
    std::optional<Closing> m_outcome;      // until it is signed, anybody could have added it
};

}  // namespace

std::string_view name(EntryKind kind) { return kKindNames[static_cast<size_t>(kind)]; }

std::string formatHeader(const Header& header)
{
    LineWriter out(kVersion);
    out.line("mode", name(header.mode))
        .line("script", header.script)
        .hex("run", header.run)
        .hex("plan", header.plan)
        .line("tool", header.tool);
    out.line("disc", header.disc ? base::toHex(*header.disc) : "none").blank();
    return std::move(out).take();
}

std::string formatEntry(const Entry& entry)
{
    return "entry=" + std::to_string(entry.number) + ' ' + base::formatUtc(entry.time) + ' ' + std::string(name(entry.kind)) +
           ' ' + entry.step + ' ' + entry.text + '\n';
}

std::string formatSignature(uint64_t entryNumber, const Head& head, const HeadSignature& signature)
{
    return "signed=" + std::to_string(entryNumber) + ' ' + base::toHex(head) + ' ' + base::toHex(signature) + '\n';
}

Bytes signedBytes(const RunId& run, uint64_t entryNumber, const Head& head)
{
    static constexpr uint8_t kZero[1] = {0};
    return base::concat({base::bytesOf(kHeadLabel), kZero, run, base::u64be(entryNumber), head});
}

Head firstHead(std::string_view headerText) { return base::sha256(headerText); }

Head nextHead(const Head& head, std::string_view line) { return base::sha256({head, base::bytesOf(line)}); }

std::vector<Entry> Transcript::unmatchedIntents() const
{
    std::vector<Entry> open;
    for (const Entry& entry : entries) {
        if (entry.kind == EntryKind::Intent)
            open.push_back(entry);
        if (entry.kind != EntryKind::Result)
            continue;
        const auto it = std::find_if(open.begin(), open.end(), [&](const Entry& intent) { return intent.text == entry.text; });
        if (it != open.end())
            open.erase(it);
    }
    return open;
}

bool Transcript::hasHead(ByteView beginning) const
{
    return std::any_of(heads.begin(), heads.end(),
                       [&](const Head& one) { return base::equal(ByteView(one).first(beginning.size()), beginning); });
}

size_t Transcript::exceptions() const
{
    return static_cast<size_t>(
        std::count_if(entries.begin(), entries.end(), [](const Entry& e) { return e.kind == EntryKind::Note; }));
}

Result<Transcript> parse(std::string_view bytes, std::string_view subject, Tail tail)
{
    if (tail == Tail::LeaveOut && bytes.size() <= kMaxBytes)
        bytes = bytes.substr(0, bytes.rfind('\n') + 1);
    KR_TRY(LineReader reader, LineReader::open(bytes, "transcript", subject, kLimits));
    auto found = Chain(std::move(reader), bytes).run();
    const bool unsignedOutcome = found && found->closing == Closing::Open && found->entries.back().kind == EntryKind::Outcome;
    if (tail == Tail::LeaveOut && unsignedOutcome)
        return parse(bytes.substr(0, bytes.rfind('\n', bytes.size() - 2) + 1), subject, tail);
    return found;
}

}  // namespace keyrite::transcript
