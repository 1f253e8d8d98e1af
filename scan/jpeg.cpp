#include <cstdio>
// libjpeg's headers need FILE and size_t before them.
#include <jpeglib.h>
// And this one needs the other.
#include <jerror.h>

#include <array>
#include <csetjmp>

#include "scan/picture.h"

namespace keyrite::scan {

namespace {

// Real files have ten or so. Each costs a walk over the whole picture, so thousands in a small file would take hours.
constexpr int kMaxScans = 64;

// libjpeg leaves by longjmp. All that must survive one is a member here, and no function that calls libjpeg owns anything.
class JpegReader {
public:
    JpegReader(ByteSource& source, size_t maxPixels) : m_bytes(source), m_maxPixels(maxPixels)
    {
        m_jpeg.err = jpeg_std_error(&m_errors);
        m_jpeg.client_data = this;
        m_errors.error_exit = leave;
        m_errors.emit_message = judge;
        m_errors.output_message = [](j_common_ptr) {};
        m_feed.init_source = [](j_decompress_ptr) {};
        m_feed.fill_input_buffer = fill;
        m_feed.skip_input_data = skip;
        m_feed.resync_to_restart = jpeg_resync_to_restart;
        m_feed.term_source = [](j_decompress_ptr) {};
        m_progress.progress_monitor = countScans;
    }
    ~JpegReader() { jpeg_destroy_decompress(&m_jpeg); }
    JpegReader(const JpegReader&) = delete;
    JpegReader& operator=(const JpegReader&) = delete;

    Outcome<Frame> read()
    {
        if (!readHeader())
            return damaged();
        if (auto size = checkSize(m_jpeg.image_width, m_jpeg.image_height, m_maxPixels); !size)
            return size.problem();
        if (m_jpeg.jpeg_color_space == JCS_CMYK || m_jpeg.jpeg_color_space == JCS_YCCK)
            return Problem{.fault = Fault::UnsupportedColours};
        m_frame = Frame::blank(m_jpeg.image_width, m_jpeg.image_height);
        if (!readRows())
            return damaged();
        return std::move(m_frame);
    }

private:
    static Problem damaged() { return {.fault = Fault::Damaged}; }
    static JpegReader& of(void* clientData) { return *static_cast<JpegReader*>(clientData); }

    [[noreturn]] static void leave(j_common_ptr jpeg) { std::longjmp(of(jpeg->client_data).m_jump, 1); }

    // Level -1 is a warning. Those about missing or senseless data mean that a part of the page is grey or garbage.
    static void judge(j_common_ptr jpeg, int level)
    {
        if (level >= 0)
            return;
        switch (jpeg->err->msg_code) {
            case JWRN_JPEG_EOF:
            case JWRN_HIT_MARKER:
            case JWRN_HUFF_BAD_CODE:
            case JWRN_ARITH_BAD_CODE:
            case JWRN_MUST_RESYNC:
                leave(jpeg);
            default:
                break;
        }
    }

    static void countScans(j_common_ptr jpeg)
    {
        if (of(jpeg->client_data).m_jpeg.input_scan_number > kMaxScans)
            leave(jpeg);
    }

    static boolean fill(j_decompress_ptr jpeg)
    {
        JpegReader& self = of(jpeg->client_data);
        const size_t count = self.m_bytes.read(self.m_buffer);
        if (count == 0)
            leave(reinterpret_cast<j_common_ptr>(jpeg));
        self.m_feed.next_input_byte = self.m_buffer.data();
        self.m_feed.bytes_in_buffer = count;
        return TRUE;
    }

    static void skip(j_decompress_ptr jpeg, long count)
    {
        jpeg_source_mgr& feed = *jpeg->src;
        auto left = count > 0 ? static_cast<size_t>(count) : 0;
        while (left > feed.bytes_in_buffer) {
            left -= feed.bytes_in_buffer;
            fill(jpeg);
        }
        feed.next_input_byte += left;
        feed.bytes_in_buffer -= left;
    }

    bool readHeader()
    {
        if (setjmp(m_jump))
            return false;
        // It clears everything but `err` and `client_data`.
        jpeg_create_decompress(&m_jpeg);
        m_jpeg.src = &m_feed;
        m_jpeg.progress = &m_progress;
        return jpeg_read_header(&m_jpeg, TRUE) == JPEG_HEADER_OK;
    }

    bool readRows()
    {
        if (setjmp(m_jump))
            return false;
        m_jpeg.out_color_space = JCS_GRAYSCALE;
        jpeg_start_decompress(&m_jpeg);
        while (m_jpeg.output_scanline < m_jpeg.output_height) {
            JSAMPROW row = m_frame.row(m_jpeg.output_scanline);
            jpeg_read_scanlines(&m_jpeg, &row, 1);
        }
        jpeg_finish_decompress(&m_jpeg);
        return true;
    }

    ByteSource& m_bytes;
    size_t m_maxPixels;
    std::jmp_buf m_jump = {};
    jpeg_decompress_struct m_jpeg = {};
    jpeg_error_mgr m_errors = {};
    jpeg_source_mgr m_feed = {};
    jpeg_progress_mgr m_progress = {};
    std::array<uint8_t, 65536> m_buffer;
    Frame m_frame;
};

}  // namespace

Outcome<Frame> readJpeg(ByteSource& source, size_t maxPixels) { return JpegReader(source, maxPixels).read(); }

}  // namespace keyrite::scan
