// What shamir, print and scan say, as a Message. They include nothing of ours: each has a Sentence of its own.
#pragma once

#include "base/message.h"

namespace keyrite::base {

template <class Sentence>
Message messageOf(const Sentence& sentence)
{
    if (sentence.english[0] == '\0')
        return Message::verbatim(sentence.verbatim);
    std::vector<Message> arguments;
    for (const Sentence& argument : sentence.arguments)
        arguments.push_back(messageOf(argument));
    return Message(Text{sentence.english}, std::move(arguments));
}

}  // namespace keyrite::base

namespace keyrite {
using base::messageOf;
}  // namespace keyrite
