#include "transcript/recorder.h"

namespace keyrite::transcript {

namespace {

Result<keys::PrivateKey> makeWorkstationKey(Random& random)
{
    return keys::PrivateKey::fromSeed(keys::Algorithm::Ed25519,
                                      keys::Seed::fill([&](std::span<uint8_t, 32> out) { random.fill(out); }));
}

// Labels that people typed are valid already; this is for texts from the operating system and for over-long ones.
std::string clean(std::string_view text)
{
    std::string out(text.substr(0, kMaxText));
    while (!out.empty() && !base::isUtf8(out))
        out.pop_back();  // a character that the cut went through, or what is not UTF-8 at all
    for (char& c : out)
        if (static_cast<unsigned char>(c) < 0x20 || c == 0x7F)
            c = '?';
    while (!out.empty() && out.back() == ' ')
        out.pop_back();
    while (!out.empty() && out.front() == ' ')
        out.erase(0, 1);
    return base::checkLabel(out, kMaxText) ? out : "(unprintable)";
}

}  // namespace

Recorder::Recorder(Header header, Sink& sink, Clock& clock, keys::PrivateKey workstation)
    : m_header(std::move(header)),
      m_sink(&sink),
      m_clock(&clock),
      m_key(std::move(workstation)),
      m_public(base::toArray<32>(m_key.publicKey().raw()))
{
}

Result<Recorder> Recorder::start(Header header, Sink& sink, Clock& clock, Random& random)
{
    KR_TRY(keys::PrivateKey workstation, makeWorkstationKey(random));
    Recorder out(std::move(header), sink, clock, std::move(workstation));
    const std::string text = formatHeader(out.m_header);
    KR_OK(sink.append(text));
    out.m_head = firstHead(text);
    KR_OK(out.add(EntryKind::Opened, "-", base::toHex(out.m_public)));
    KR_OK(out.sign());
    return out;
}

Result<Recorder> Recorder::resume(const Transcript& past, Sink& sink, Clock& clock, Random& random)
{
    if (past.closing != Closing::Open)
        return fail(Errc::NotPermitted, message("The ceremony is closed; it cannot be resumed."), "transcript",
                    message("Start a new ceremony with a new output folder."));
    KR_TRY(keys::PrivateKey workstation, makeWorkstationKey(random));
    Recorder out(past.header, sink, clock, std::move(workstation));
    out.m_head = past.head;
    out.m_entries = past.entries.size();
    out.m_exceptions = past.exceptions();
    KR_OK(out.add(EntryKind::Resumed, "-", base::toHex(out.m_public)));
    KR_OK(out.sign());
    return out;
}

Result<void> Recorder::addException(std::string_view step, std::string_view text)
{
    KR_OK(add(EntryKind::Note, step, "E" + std::to_string(m_exceptions + 1) + " " + std::string(text)));
    ++m_exceptions;
    return {};
}

Result<void> Recorder::write(const std::string& line)
{
    KR_OK(m_sink->append(line));
    m_head = nextHead(m_head, line);
    return {};
}

Result<void> Recorder::add(EntryKind kind, std::string_view step, std::string_view text)
{
    const Entry entry{m_entries + 1, m_clock->now(), kind, std::string(step), clean(text)};
    KR_OK(write(formatEntry(entry)));
    ++m_entries;
    return {};
}

Result<void> Recorder::sign()
{
    const Bytes input = signedBytes(m_header.run, m_entries, m_head);
    KR_TRY(const Bytes signature, m_key.sign(input));
    return write(formatSignature(m_entries, m_head, base::toArray<64>(signature)));
}

}  // namespace keyrite::transcript
