#include <png.h>

#include <csetjmp>

#include "scan/picture.h"

namespace keyrite::scan {

namespace {

// libpng leaves by longjmp. All that must survive one is a member here, and no function that calls libpng owns anything.
class PngReader {
public:
    PngReader(ByteSource& source, size_t maxPixels) : m_source(source), m_maxPixels(maxPixels) {}
    ~PngReader() { png_destroy_read_struct(&m_png, &m_info, nullptr); }
    PngReader(const PngReader&) = delete;
    PngReader& operator=(const PngReader&) = delete;

    Outcome<Frame> read()
    {
        if (!readHeader())
            return damaged();
        if (auto size = checkSize(m_width, m_height, m_maxPixels); !size)
            return size.problem();
        if (!chooseGrey())
            return damaged();
        m_frame = Frame::blank(m_width, m_height);
        // The passes of an interlaced picture fill in what the passes before have left out.
        m_rows.resize(m_width * m_channels * (m_passes > 1 ? m_height : 1));
        if (!readRows())
            return damaged();
        return std::move(m_frame);
    }

private:
    static Problem damaged() { return {.fault = Fault::Damaged}; }

    [[noreturn]] static void leave(png_structp png, png_const_charp)
    {
        std::longjmp(static_cast<PngReader*>(png_get_error_ptr(png))->m_jump, 1);
    }
    static void ignore(png_structp, png_const_charp) {}

    static void feed(png_structp png, png_bytep out, size_t count)
    {
        if (static_cast<PngReader*>(png_get_io_ptr(png))->m_source.readAll({out, count}) != count)
            png_error(png, "the file ends here");
    }

    bool readHeader()
    {
        if (setjmp(m_jump))
            return false;
        m_png = png_create_read_struct(PNG_LIBPNG_VER_STRING, this, leave, ignore);
        if (!m_png)
            return false;
        m_info = png_create_info_struct(m_png);
        if (!m_info)
            return false;
        png_set_read_fn(m_png, this, feed);
        // The size is judged here, by our own limits and in our own words. Text and profiles are nothing to us.
        png_set_user_limits(m_png, PNG_UINT_31_MAX, PNG_UINT_31_MAX);
        png_set_chunk_malloc_max(m_png, 4 << 20);
        png_set_chunk_cache_max(m_png, 16);
        png_set_keep_unknown_chunks(m_png, PNG_HANDLE_CHUNK_NEVER, nullptr, 0);
        png_read_info(m_png, m_info);
        m_width = png_get_image_width(m_png, m_info);
        m_height = png_get_image_height(m_png, m_info);
        return true;
    }

    // Whatever the file has becomes 8 bits of grey, with 8 bits of opacity where there is any.
    bool chooseGrey()
    {
        if (setjmp(m_jump))
            return false;
        png_set_expand(m_png);
        png_set_strip_16(m_png);
        if (png_get_color_type(m_png, m_info) & PNG_COLOR_MASK_COLOR)
            png_set_rgb_to_gray(m_png, PNG_ERROR_ACTION_NONE, PNG_RGB_TO_GRAY_DEFAULT, PNG_RGB_TO_GRAY_DEFAULT);
        m_passes = png_set_interlace_handling(m_png);
        png_read_update_info(m_png, m_info);
        m_channels = png_get_channels(m_png, m_info);
        return m_channels <= 2 && png_get_rowbytes(m_png, m_info) == m_width * m_channels;
    }

    bool readRows()
    {
        if (setjmp(m_jump))
            return false;
        for (int pass = 0; pass < m_passes; ++pass)
            for (size_t y = 0; y < m_height; ++y) {
                uint8_t* row = m_rows.data() + (m_passes > 1 ? y * m_width * m_channels : 0);
                png_read_row(m_png, row, nullptr);
                if (pass + 1 == m_passes)
                    keep(row, m_frame.row(y));
            }
        png_read_end(m_png, nullptr);
        return true;
    }

    // On white paper.
    void keep(const uint8_t* row, uint8_t* out) const
    {
        for (size_t x = 0; x < m_width; ++x) {
            const unsigned opacity = m_channels == 2 ? row[2 * x + 1] : 255u;
            out[x] = static_cast<uint8_t>((row[m_channels * x] * opacity + 255u * (255u - opacity)) / 255u);
        }
    }

    ByteSource& m_source;
    size_t m_maxPixels;
    std::jmp_buf m_jump = {};
    png_structp m_png = nullptr;
    png_infop m_info = nullptr;
    size_t m_width = 0;
    size_t m_height = 0;
    size_t m_channels = 0;
    int m_passes = 0;
    Frame m_frame;
    std::vector<uint8_t> m_rows;
};

}  // namespace

Outcome<Frame> readPng(ByteSource& source, size_t maxPixels) { return PngReader(source, maxPixels).read(); }

}  // namespace keyrite::scan
