// What the command line says, and where:
//   standard output   results, and with --format=lines only key=value lines
//   standard error    errors, in three parts (what, which, what to do), and progress
//   the terminal      prompts and the two passphrases of a new device; never a pipe, never a log
// Sentences begin with a capital and end with a full stop; nothing is coloured.
#pragma once

#include <string>

#include "base/bytes.h"
#include "base/result.h"

namespace keyrite::cli {

inline constexpr int kDone = 0;
inline constexpr int kRefused = 1;
inline constexpr int kUsage = 2;
inline constexpr int kVoid = 3;

// The three parts on standard error; returns kRefused.
int report(const Error& error);
int usage(const std::string& what, const std::string& verb);

// A line on standard output.
void say(const std::string& line);
void progress(const std::string& line);  // standard error

// How this program is called from here, and a path, as a shell takes them.
std::string programPath();
std::string shellQuoted(const std::string& text);

// Check words, numbered, four a row, with the hex beneath.
std::string wordTable(ByteView bytes);

}  // namespace keyrite::cli
