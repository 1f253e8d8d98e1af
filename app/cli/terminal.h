// Prompts. Public answers come from standard input; secrets from the controlling terminal with echo off, or from
// --passphrase-fd, straight into locked memory.
#pragma once

#include <string>

#include "engine/copied_words.h"
#include "secret/secure_string.h"

namespace keyrite::cli {

// One line of standard input, without its LF. Errc::Aborted at the end of input or on a signal.
Result<std::string> askLine(const std::string& prompt);

class SecretPrompt {
public:
    // `descriptor` -1: the terminal.
    explicit SecretPrompt(int descriptor) : m_descriptor(descriptor) {}
    // May be empty.
    Result<SecureString> ask(const std::string& prompt);

private:
    int m_descriptor;
};

// Shows the secrets to the person at the terminal, waits until they are written down, and clears the screen.
struct ShownSecret {
    std::string label;
    const SecureString& secret;
};
Result<void> showSecrets(std::initializer_list<ShownSecret> secrets, int toDescriptor);

// Shows a holder the words to be copied on the terminal's other screen, numbered, four a row, until Enter is pressed; then the
// screen is cleared.
Result<void> showWords(const engine::CopiedWords& words);

}  // namespace keyrite::cli
