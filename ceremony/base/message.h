// Text for people: an English source and its arguments, kept apart so that a front end can translate
// the source while the transcript keeps the English.
#pragma once

#include <functional>
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
    // An argument is a text that stays as it is (a name, a number, a path) or a message of its own.
    Message(Text text, std::vector<Message> arguments) : m_text(text), m_arguments(std::move(arguments)) {}
    static Message verbatim(std::string text);

    Text text() const { return m_text; }
    bool empty() const { return m_text.empty() && m_verbatim.empty(); }

    std::string english() const;
    // `translate` gives the pattern of one sentence in another language; its %1 … %9 are replaced by the arguments.
    std::string in(const std::function<std::string(Text)>& translate) const;
    // English with "…" for every argument that is no message: for records that must not hold what somebody typed by mistake.
    std::string withoutArguments() const;

private:
    Text m_text;
    std::string m_verbatim;
    std::vector<Message> m_arguments;
};

// Marks a sentence for translation.
constexpr Text text(const char* source) { return Text{source}; }

inline Message asArgument(Message message) { return message; }
inline Message asArgument(Text text) { return Message(text); }
inline Message asArgument(std::string_view text) { return Message::verbatim(std::string(text)); }

template <class... Arguments>
Message message(Text source, Arguments&&... arguments)
{
    return Message(source, std::vector<Message>{asArgument(std::forward<Arguments>(arguments))...});
}
template <class... Arguments>
Message message(const char* source, Arguments&&... arguments)
{
    return message(Text{source}, std::forward<Arguments>(arguments)...);
}

}  // namespace keyrite::base

namespace keyrite {
using base::Message;
using base::message;
using base::Text;
using base::text;
}  // namespace keyrite
