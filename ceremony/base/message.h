// Text for people: an English source and its arguments, kept apart so that a front end can translate
// the source while the transcript keeps the English.
#pragma once

#include <initializer_list>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace keyrite::base {

// An English sentence that stands in the source. %1 … %9 are places for arguments.
struct Text {
    const char* source = "";
    constexpr bool empty() const { return source[0] == '\0'; }
};

class Message {
public:
    Message() = default;
    Message(Text text) : m_text(text) {}
    Message(Text text, std::vector<std::string> arguments) : m_text(text), m_arguments(std::move(arguments)) {}

    Text text() const { return m_text; }
    const std::vector<std::string>& arguments() const { return m_arguments; }
    bool empty() const { return m_text.empty(); }

    std::string english() const { return fill(m_text.source); }
    // `pattern` is a translation of text(); its %1 … %9 are replaced by the arguments.
    std::string fill(std::string_view pattern) const;
    // The English source with "…" for every argument: for records that must not hold what somebody typed by mistake.
    std::string withoutArguments() const;

private:
    Text m_text;
    std::vector<std::string> m_arguments;
};

// Marks a sentence for translation.
constexpr Text text(const char* source) { return Text{source}; }

template <class... Arguments>
Message message(const char* source, Arguments&&... arguments)
{
    return Message(Text{source}, std::vector<std::string>{std::string(std::forward<Arguments>(arguments))...});
}

}  // namespace keyrite::base

namespace keyrite {
using base::Message;
using base::message;
using base::Text;
using base::text;
}  // namespace keyrite
