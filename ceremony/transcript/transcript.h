// The transcript of a ceremony: a header, then entries and signatures in one hash chain (docs/formats/transcript.md).
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "base/clock.h"
#include "base/mode.h"
#include "base/text_document.h"

namespace keyrite::transcript {

inline constexpr std::string_view kVersion = "keyrite-transcript/1";
inline constexpr std::string_view kSignatureNamespace = "keyrite-transcript/v1";
inline constexpr size_t kMaxBytes = 8 * 1024 * 1024;
inline constexpr size_t kMaxText = 1000;

using RunId = std::array<uint8_t, 16>;
using Head = Sha256;
using WorkstationKey = std::array<uint8_t, 32>;  // raw Ed25519 public key
using HeadSignature = std::array<uint8_t, 64>;

struct Header {
    Mode mode = Mode::Rehearsal;
    std::string script;  // "generate/1"
    RunId run{};
    Sha256 plan{};
    std::string tool;            // "keyrite/0.1.0"
    std::optional<Sha256> disc;  // hash of the live image, where one runs
};

enum class EntryKind {
    Opened,   // text: the workstation key of this sitting, hex
    Step,     // a step was completed; text: by whom and what
    Fact,     // something measured or decided by the program
    Intent,   // an effect is about to happen; text: the effect
    Result,   // the effect of the same text happened
    Note,     // an exception, "E1 …"
    Resumed,  // text: the workstation key of the new sitting, hex
    Outcome,  // text: "done", or "void " and the reason; nothing but a signature follows
};
std::string_view name(EntryKind kind);

struct Entry {
    uint64_t number = 0;  // from 1
    UtcTime time;
    EntryKind kind = EntryKind::Fact;
    std::string step;  // id of the step, "-" when outside of one
    std::string text;
};

std::string formatHeader(const Header& header);
std::string formatEntry(const Entry& entry);
std::string formatSignature(uint64_t entryNumber, const Head& head, const HeadSignature& signature);

// What the workstation key signs: a label, the run, the number of the last entry and the head after it.
Bytes signedBytes(const RunId& run, uint64_t entryNumber, const Head& head);

// head(0) = SHA-256(header part with its blank line); head(n) = SHA-256(head(n-1) || line with its LF).
Head firstHead(std::string_view headerText);
Head nextHead(const Head& head, std::string_view line);

enum class Closing {
    Done,
    Void,
    Open,  // no outcome that the workstation signed: interrupted, or still going on
};

// A transcript whose chain and workstation signatures are right. It does not say whose workstation it was: the manifest
// core names one of `workstations`.
struct Transcript {
    Header header;
    std::vector<Entry> entries;
    Closing closing = Closing::Open;
    std::vector<WorkstationKey> workstations;  // one a sitting
    bool resumed() const { return workstations.size() > 1; }
    uint64_t lastSigned = 0;  // number of the last entry under a workstation signature
    Head head{};              // after the last line
    std::vector<Head> heads;  // after the header and after every line
    bool hasHead(ByteView beginning) const;
    size_t completeBytes = 0;  // bytes up to the last complete line; less than the file after a crash while writing

    // Intents without a result: assume that the effect happened; find and destroy.
    std::vector<Entry> unmatchedIntents() const;
    size_t exceptions() const;
};

// `tail`: whether an incomplete last line is an error (a set that is checked) or is left out (a run that resumes), and with it
// an outcome that a crash left without its signature.
enum class Tail { Refuse, LeaveOut };
Result<Transcript> parse(std::string_view bytes, std::string_view subject, Tail tail);

}  // namespace keyrite::transcript
