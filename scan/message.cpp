#include "scan/message.h"

#include <unistd.h>

#include <cerrno>
#include <string>

namespace keyrite::scan {

uint64_t numberIn(std::span<const char> bytes)
{
    uint64_t value = 0;
    for (const char byte : bytes)
        value = value << 8 | static_cast<uint8_t>(byte);
    return value;
}

Problem faultIn(std::span<const char> body)
{
    return {.fault = static_cast<Fault>(body[0]),
            .width = numberIn(body.subspan(1, 8)),
            .height = numberIn(body.subspan(9, 8)),
            .limit = numberIn(body.subspan(17, 8))};
}

bool writeAll(int descriptor, std::string_view bytes)
{
    while (!bytes.empty()) {
        const ssize_t count = ::write(descriptor, bytes.data(), bytes.size());
        if (count < 0 && errno == EINTR)
            continue;
        if (count <= 0)
            return false;
        bytes.remove_prefix(static_cast<size_t>(count));
    }
    return true;
}

bool tell(int descriptor, char kind, std::string_view body)
{
    const auto length = bigEndian<4>(body.size());
    return writeAll(descriptor, {&kind, 1}) && writeAll(descriptor, {length.data(), length.size()}) &&
           writeAll(descriptor, body);
}

bool tellCode(int descriptor, std::string_view text) { return tell(descriptor, kCodeMessage, text); }

bool tellFault(int descriptor, const Problem& problem)
{
    std::string body(1, static_cast<char>(problem.fault));
    for (const uint64_t value : {problem.width, problem.height, problem.limit}) {
        const auto bytes = bigEndian<8>(value);
        body.append(bytes.data(), bytes.size());
    }
    return tell(descriptor, kFaultMessage, body);
}

}  // namespace keyrite::scan
