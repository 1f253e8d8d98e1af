#include "transcript/recorder.h"

#include <sodium.h>

namespace keyrite::transcript {

namespace {

struct SecretKeyTag;

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

Recorder::Recorder(Header header, Sink& sink, Clock& clock, Random& random)
    : m_header(std::move(header)), m_sink(&sink), m_clock(&clock), m_seed(Seed::fill([&](std::span<uint8_t, 32> out) { random.fill(out); }))
{
    (void)Secret<64, SecretKeyTag>::fill([&](std::span<uint8_t, 64> out) { crypto_sign_seed_keypair(m_public.data(), out.data(), m_seed.expose().data()); });
}

Result<Recorder> Recorder::start(Header header, Sink& sink, Clock& clock, Random& random)
{
    Recorder out(std::move(header), sink, clock, random);
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
    Recorder out(past.header, sink, clock, random);
    out.m_head = past.head;
    out.m_entries = past.entries.size();
    KR_OK(out.add(EntryKind::Resumed, "-", base::toHex(out.m_public)));
    KR_OK(out.sign());
    return out;
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
    HeadSignature signature;
    (void)Secret<64, SecretKeyTag>::fill([&](std::span<uint8_t, 64> secretKey) {
        WorkstationKey ignored;
        crypto_sign_seed_keypair(ignored.data(), secretKey.data(), m_seed.expose().data());
        crypto_sign_detached(signature.data(), nullptr, input.data(), input.size(), secretKey.data());
    });
    return write(formatSignature(m_entries, m_head, signature));
}

}  // namespace keyrite::transcript
