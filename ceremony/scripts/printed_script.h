// A ceremony's steps on paper, before the day: what people read aloud, do and check, with room for initials and times. It is
// the same table that the screen will follow, and it is there when the machine is not.
#pragma once

#include <functional>

#include "scripts/generate_session.h"
#include "sheets/script_pages.h"

namespace keyrite::scripts {

// `words` puts a message into the people's language; names, ids and check words stay as they are.
using Wording = std::function<std::string(const Message&)>;

sheets::ScriptPaper describeScript(const Plan& plan, GenerateSession::Around around, std::string_view moment,
                                   const Wording& words);

// PDF/A, on the plan's paper or A4. `moment`: UTC, as the pages print it.
Result<Bytes> printedScript(const Plan& plan, GenerateSession::Around around, std::string_view moment, const Wording& words);

}  // namespace keyrite::scripts
