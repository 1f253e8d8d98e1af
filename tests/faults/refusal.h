// What every refusal on the command line looks like.
#pragma once

#include "faults/finished_set.h"

namespace keyrite::tests {

using Arguments = std::vector<std::string>;

// The room's files may be read, not changed.
inline const Room& room() { return finishedRoom(); }

inline std::string wrapOf(const std::string& device) { return (room().set() / ("wraps/" + device + ".recovery.age")).string(); }
inline std::string identityOf(const std::string& device) { return (room() / (device + ".identity")).string(); }

// What happened, which, what to do.
inline void expectThreeParts(const CommandResult& result, int status)
{
    EXPECT_EQ(result.status, status) << result.out << result.err;
    EXPECT_EQ(result.err.rfind("keyrite: ", 0), 0u) << result.err;
    if (status == 1) {
        EXPECT_THAT(result.err, ::testing::HasSubstr("\n  which:      "));
    }
    EXPECT_THAT(result.err, ::testing::HasSubstr("\n  what to do: "));
    for (const char* const broken :
         {"internal error", "terminate called", "runtime error", "AddressSanitizer", "%1", "  what to do: \n"})
        EXPECT_EQ(result.err.find(broken), std::string::npos) << result.err;
}

inline void expectRefused(const Arguments& arguments, const std::string& about = "", const std::string& passphrases = "")
{
    std::string line;
    for (const std::string& argument : arguments)
        line += argument + " ";
    SCOPED_TRACE(line);
    const CommandResult result = runKeyrite(arguments, {.passphrases = passphrases});
    expectThreeParts(result, 1);
    EXPECT_THAT(result.err, ::testing::HasSubstr(about));
}

}  // namespace keyrite::tests
