#include "base/error.h"

namespace keyrite::base {

std::string Error::english() const
{
    std::string out = what.english();
    if (!subject.empty())
        out += " [" + subject + "]";
    if (!hint.empty())
        out += " " + hint.english();
    return out;
}

}  // namespace keyrite::base
