// A record in memory, whose medium can fail.
#pragma once

#include <string>

#include "transcript/recorder.h"

namespace keyrite::tests {

class MemorySink final : public transcript::Sink {
public:
    Result<void> append(std::string_view more) override
    {
        if (failsFrom == 0)
            return fail(Errc::MediumFailed, message("The medium is full."), "memory");
        --failsFrom;
        text += more;
        return {};
    }

    std::string text;
    size_t failsFrom = static_cast<size_t>(-1);  // how many lines are still written
};

}  // namespace keyrite::tests
