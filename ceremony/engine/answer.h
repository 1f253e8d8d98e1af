// What people answer at a step, by the names of the step's fields. With StepView it is all that crosses to a front end.
#pragma once

#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "secret/secure_string.h"

namespace keyrite::engine {

class Answer {
public:
    Answer& set(std::string_view field, std::string_view value);
    Answer& setSecret(std::string_view field, SecureString value);
    // The text of one code that a camera has read for the field; each distinct one once.
    Answer& addCode(std::string_view field, SecureString text);

    // "" when the field was left empty.
    std::string_view text(std::string_view field) const;
    // Null when the field was left empty.
    const SecureString* secret(std::string_view field) const;
    // In the order of reading; empty when the field took none.
    const std::vector<SecureString>& codes(std::string_view field) const;

private:
    std::map<std::string, std::string, std::less<>> m_texts;
    std::map<std::string, SecureString, std::less<>> m_secrets;
    std::map<std::string, std::vector<SecureString>, std::less<>> m_codes;
};

}  // namespace keyrite::engine
