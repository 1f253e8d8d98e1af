// What people answer at a step, by the names of the step's fields. With StepView it is all that crosses to a front end.
#pragma once

#include <map>
#include <string>
#include <string_view>

#include "secret/secure_string.h"

namespace keyrite::engine {

class Answer {
public:
    Answer& set(std::string_view field, std::string_view value);
    Answer& setSecret(std::string_view field, SecureString value);

    // "" when the field was left empty.
    std::string_view text(std::string_view field) const;
    // Null when the field was left empty.
    const SecureString* secret(std::string_view field) const;

private:
    std::map<std::string, std::string, std::less<>> m_texts;
    std::map<std::string, SecureString, std::less<>> m_secrets;
};

}  // namespace keyrite::engine
