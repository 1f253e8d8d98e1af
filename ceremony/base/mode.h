// Rehearsal or real, generated or imported: two facts that many documents carry, and that must never be mixed up.
#pragma once

#include <string_view>

#include "base/result.h"

namespace keyrite::base {

enum class Mode { Rehearsal, Real };
// How a subject key came to be: by a ceremony of this kind, or from somewhere else.
enum class Origin { Generated, Imported };

// "rehearsal", "real"
std::string_view name(Mode mode);
// "generated", "imported"
std::string_view name(Origin origin);

// Exactly one of the names; anything else is Errc::Malformed.
Result<Mode> parseMode(std::string_view text);
Result<Origin> parseOrigin(std::string_view text);

}  // namespace keyrite::base

namespace keyrite {
using base::Mode;
using base::Origin;
}  // namespace keyrite
