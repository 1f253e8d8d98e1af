#include "sheets/pdf_bytes.h"

#include <algorithm>

namespace keyrite::sheets {

bool PieceSink::add(ByteView piece)
{
    while (!piece.empty()) {
        if (m_buffers.empty() || m_used == kBuffer) {
            m_buffers.emplace_back(kBuffer);
            m_used = 0;
        }
        const size_t count = std::min(piece.size(), kBuffer - m_used);
        std::copy_n(piece.begin(), count, m_buffers.back().mutableBytes().subspan(m_used).begin());
        m_used += count;
        piece = piece.subspan(count);
    }
    return true;
}

SecureBuffer PieceSink::join() const
{
    if (m_buffers.empty())
        return {};
    SecureBuffer out((m_buffers.size() - 1) * kBuffer + m_used);
    ByteSpan rest = out.mutableBytes();
    for (const SecureBuffer& buffer : m_buffers) {
        const ByteView all = buffer.expose();
        const size_t count = std::min(rest.size(), all.size());
        std::copy_n(all.begin(), count, rest.begin());
        rest = rest.subspan(count);
    }
    return out;
}

}  // namespace keyrite::sheets
