// Runs other people's programs, and keyrite itself, as a user would.
#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace keyrite::tests {

struct CommandResult {
    int status = -1;  // the exit status; 128 + N when a signal N ended it
    std::string out;
    std::string err;
};

struct CommandOptions {
    std::string input = {};                            // standard input
    std::string passphrases = {};                      // when not empty: readable on descriptor 3
    std::vector<std::string> environment = {};         // NAME=VALUE, added
    std::optional<std::filesystem::path> folder = {};  // working directory
};

// argv[0] is searched in PATH. No shell is involved.
CommandResult run(const std::vector<std::string>& argv, const CommandOptions& options = {});

// Whether a program is installed; interop tests skip, visibly, when it is not.
bool installed(const std::string& program);

}  // namespace keyrite::tests

#define KR_NEED_PROGRAM(program)               \
    if (!::keyrite::tests::installed(program)) \
    GTEST_SKIP() << "not installed: " << (program)
