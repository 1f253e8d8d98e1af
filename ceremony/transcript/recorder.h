// Writes a transcript: every entry is on the medium before the call returns, and the workstation key signs the head.
#pragma once

#include <memory>

#include "base/random.h"
#include "keys/private_key.h"
#include "transcript/transcript.h"

namespace keyrite::transcript {

// Where the lines go. append() returns only when the text is durable.
class Sink {
public:
    virtual ~Sink() = default;
    virtual Result<void> append(std::string_view text) = 0;
};

class Recorder {
public:
    // Writes the header and the 'opened' entry. Makes the workstation key of this sitting; it dies with the recorder.
    static Result<Recorder> start(Header header, Sink& sink, Clock& clock, Random& random);
    // Goes on with a transcript that has no outcome: writes 'resumed' with a new workstation key.
    static Result<Recorder> resume(const Transcript& past, Sink& sink, Clock& clock, Random& random);

    // `text` is cleaned of line ends and cut to kMaxText: what is recorded must never make the record unreadable.
    Result<void> add(EntryKind kind, std::string_view step, std::string_view text);
    // An incident, numbered through the whole record: "E1 …".
    Result<void> addException(std::string_view step, std::string_view text);
    // Signs the head, at the end of every step.
    Result<void> sign();

    const Header& header() const { return m_header; }
    const Head& head() const { return m_head; }
    const WorkstationKey& workstation() const { return m_public; }
    uint64_t entries() const { return m_entries; }
    // The number of the last exception.
    size_t exceptions() const { return m_exceptions; }
    base::UtcTime now() const { return m_clock->now(); }

private:
    Recorder(Header header, Sink& sink, Clock& clock, keys::PrivateKey workstation);
    Result<void> write(const std::string& line);

    Header m_header;
    Sink* m_sink;
    Clock* m_clock;
    keys::PrivateKey m_key;  // Ed25519
    WorkstationKey m_public{};
    Head m_head{};
    uint64_t m_entries = 0;
    size_t m_exceptions = 0;
};

}  // namespace keyrite::transcript
