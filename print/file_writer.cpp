#include "print/file_writer.h"

#include <algorithm>
#include <cstring>

namespace keyrite::print {
namespace {

// libharu writes a few bytes at a time.
class Collector {
public:
    Collector(const Sink& sink, std::span<uint8_t> buffer) : m_sink(sink), m_buffer(buffer) {}

    bool take(std::span<const uint8_t> bytes) noexcept
    {
        while (!bytes.empty() && m_good) {
            const size_t count = std::min(bytes.size(), m_buffer.size() - m_used);
            std::memcpy(m_buffer.data() + m_used, bytes.data(), count);
            m_used += count;
            bytes = bytes.subspan(count);
            if (m_used == m_buffer.size())
                flush();
        }
        return m_good;
    }

    // What the sink throws must not pass through C, so it counts as a refusal.
    bool flush() noexcept
    {
        try {
            m_good = m_good && (m_used == 0 || m_sink(m_buffer.first(m_used)));
        } catch (...) {
            m_good = false;
        }
        m_used = 0;
        return m_good;
    }

    bool good() const { return m_good; }

private:
    const Sink& m_sink;
    std::span<uint8_t> m_buffer;
    size_t m_used = 0;
    bool m_good = true;
};

HPDF_STATUS collect(HPDF_Stream stream, const HPDF_BYTE* bytes, HPDF_UINT count)
{
    return static_cast<Collector*>(stream->attr)->take({bytes, count}) ? HPDF_OK : HPDF_FILE_IO_ERROR;
}

}  // namespace

Outcome<Done> writeFile(Haru& haru, const Sink& sink)
{
    constexpr size_t kPiece = 65536;
    void* const buffer = haru.pool().allocate(kPiece);
    if (!buffer)
        return Problem{Fault::Memory};
    Collector collector(sink, {static_cast<uint8_t*>(buffer), kPiece});

    const HPDF_Doc document = haru.document();
    haru.put(document->trailer, "Root", document->catalog);
    haru.put(document->trailer, "Info", document->info);
    const HPDF_Stream stream = HPDF_CallbackWriter_New(haru.memory(), collect, &collector);
    haru.expect(stream != nullptr);
    if (const Outcome<Done> ready = haru.state(); !ready)
        return ready;
    // A comment of high bytes tells programs that the file is not text (ISO 19005-1, 6.1.2).
    HPDF_STATUS status = HPDF_Stream_WriteStr(stream, "%PDF-1.4\n%\xE2\xE3\xCF\xD3\n");
    if (status == HPDF_OK)
        status = HPDF_Xref_WriteToStream(document->xref, stream, nullptr);
    if (!collector.flush())
        return Problem{Fault::Sink};
    haru.expect(status);
    return haru.state();
}

}  // namespace keyrite::print
