// Receives a document piece by piece into locked memory.
#pragma once

#include <vector>

#include "secret/secure_buffer.h"

namespace keyrite::sheets {

class PieceSink {
public:
    bool add(ByteView piece);
    SecureBuffer join() const;

private:
    // Few and large: a buffer costs guard pages.
    static constexpr size_t kBuffer = 128 * 1024;

    std::vector<SecureBuffer> m_buffers;
    size_t m_used = 0;  // of the last buffer
};

}  // namespace keyrite::sheets
