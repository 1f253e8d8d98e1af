// What is looked for in a plan's text before toml++ sees it.
//
// Deep keys: every dot in a key is a table inside another one, and toml++ walks over them by recursion. Letters beyond ASCII
// outside of quotes, or in quotes that begin in the middle of a value: on these toml++ 3.3 runs into code that it calls
// unreachable (is_non_ascii_horizontal_whitespace). Texts of several lines have no use here and would need a second set of
// rules.
#pragma once

#include <optional>
#include <string_view>

#include "base/message.h"

namespace keyrite::scripts {

struct PlanTextFinding {
    size_t line = 0;  // from 1
    Message what;
    Message hint;
};

std::optional<PlanTextFinding> findInPlanText(std::string_view text);

}  // namespace keyrite::scripts
