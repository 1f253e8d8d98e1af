// What is left of drawn text in this process's memory.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "support/address_sanitizer.h"
#include "support/private_memory.h"

namespace keyrite::tests {

inline constexpr size_t kLetters = 16;

// Letters that stand nowhere else.
Masked freshLetters();
// The forms in which text passes through: as it is, in 16 bits, and in the digits of a page's content.
std::vector<Masked> formsOf(const Masked& letters);

// The letters, in memory of the test's own that is wiped in the end.
class Letters {
public:
    explicit Letters(const Masked& masked);
    ~Letters();
    Letters(const Letters&) = delete;
    Letters& operator=(const Letters&) = delete;
    std::string_view view() const { return {m_letters, kLetters}; }

private:
    char m_letters[kLetters];
};

}  // namespace keyrite::tests
