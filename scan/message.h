// The form that all messages of keyrite-decode have: kind (1 byte), length of the body (4 bytes), body. Numbers are big-endian.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>

#include "scan/outcome.h"

namespace keyrite::scan {

inline constexpr size_t kMessageHeaderBytes = 5;

uint64_t numberIn(std::span<const char> bytes);

template <size_t Bytes>
std::array<char, Bytes> bigEndian(uint64_t value)
{
    std::array<char, Bytes> out{};
    for (size_t i = Bytes; i-- > 0; value >>= 8)
        out[i] = static_cast<char>(value & 0xff);
    return out;
}

// Kinds that both forms of conversation have.
inline constexpr char kCodeMessage = 'C', kFaultMessage = 'F';

// The body of 'F': fault (1 byte), width, height, limit (8 bytes each).
inline constexpr size_t kFaultBytes = 25;
Problem faultIn(std::span<const char> body);

// The decoder's side. false: nobody listens any more.
bool writeAll(int descriptor, std::string_view bytes);
bool tell(int descriptor, char kind, std::string_view body);
bool tellCode(int descriptor, std::string_view text);
bool tellFault(int descriptor, const Problem& problem);

}  // namespace keyrite::scan
