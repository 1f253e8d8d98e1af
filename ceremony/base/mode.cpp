#include "base/mode.h"

namespace keyrite::base {

std::string_view name(Mode mode) { return mode == Mode::Rehearsal ? "rehearsal" : "real"; }

std::string_view name(Origin origin) { return origin == Origin::Generated ? "generated" : "imported"; }

Result<Mode> parseMode(std::string_view text)
{
    for (Mode mode : {Mode::Rehearsal, Mode::Real})
        if (text == name(mode))
            return mode;
    return fail(Errc::Malformed, message("A mode is neither 'rehearsal' nor 'real'."), {},
                message("Fetch the file again from whoever made it; do not edit it."));
}

Result<Origin> parseOrigin(std::string_view text)
{
    for (Origin origin : {Origin::Generated, Origin::Imported})
        if (text == name(origin))
            return origin;
    return fail(Errc::Malformed, message("An origin is neither 'generated' nor 'imported'."), {},
                message("Fetch the file again from whoever made it; do not edit it."));
}

}  // namespace keyrite::base
