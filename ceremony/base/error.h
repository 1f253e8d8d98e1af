// Errors are values. Each names the culprit and tells the person what to do.
#pragma once

#include <string>

#include "base/message.h"

namespace keyrite::base {

// Facts about the world, not about functions. A front end chooses its words by them.
enum class Errc {
    Malformed,           // bytes that do not follow their format
    UnsupportedVersion,  // a version line that this program does not know
    NotUtf8,             // text that is not UTF-8, or holds control characters
    TooLarge,            // more bytes, lines or items than the format allows
    NotFound,            // a file that should be there is not
    Unreadable,          // a file that is there cannot be read
    Exists,              // an output that is there already; nothing is overwritten
    MediumFailed,        // writing to the output medium failed
    WrongPassphrase,     // the passphrase does not open the file
    NoMatch,             // no identity at hand opens this age file
    AgeHeader,           // age: the header is malformed or of an unknown kind
    AgeArmor,            // age: the ASCII armor is malformed
    AgeMac,              // age: the header was changed
    AgePayload,          // age: the payload was changed or cut
    TooManyRecipients,   // a wrap that more than one identity opens
    WorkFactorTooLarge,  // an scrypt stanza that asks for absurd memory
    SignatureInvalid,    // a signature that does not verify, or is by another key
    HashMismatch,        // a file whose bytes are not the listed ones
    UnlistedFile,        // a file that the manifest does not list
    Incomplete,          // a set or transcript without its last part
    KeyMismatch,         // a private and a public key that do not belong together
    WeakKey,             // a key that is not acceptable (low order, wrong size)
    ModeMismatch,        // rehearsal and real material mixed
    Duplicate,           // the same name, key or file twice
    PlanRejected,        // a plan that decodes but decides something impossible
    NotAuthenticated,    // consistent, but nothing trusted vouches for it
    WrongAnswer,         // an answer at a step that the step does not accept
    NotOnRoster,         // a person who is not on the roster, or the same person twice
    NotPermitted,        // an act that the ceremony does not allow now
    MemoryNotLocked,     // secrets could reach a swap device
    RoomNotReady,        // a fact of the room that a ceremony does not go on with
    PrinterFailed,       // a printer that is not there, is stopped, or did not print
    Aborted,             // people or a signal ended it
    Internal,            // a defect of keyrite
};

struct Error {
    Errc code = Errc::Internal;
    Message what;         // what happened, one sentence
    std::string subject;  // which file, device or person; may carry ":line"
    Message hint;         // what to do now, one sentence

    // "what (subject). hint" in English, for tests and the transcript.
    std::string english() const;
};

}  // namespace keyrite::base

namespace keyrite {
using base::Errc;
using base::Error;
}  // namespace keyrite
