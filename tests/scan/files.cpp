#include "scan/files.h"

#include <stdio.h>
// libjpeg's header needs FILE before it.
#include <jpeglib.h>
#include <zlib.h>

#include <cstdlib>
#include <sstream>

namespace keyrite::tests {

namespace {

std::string bigEndian(uint32_t value)
{
    std::string out(4, '\0');
    for (size_t i = 4; i-- > 0; value >>= 8)
        out[i] = static_cast<char>(value & 0xff);
    return out;
}

// Objects of a PDF, numbered from 1, with the table of where they are.
class Pdf {
public:
    void add(const std::string& object)
    {
        m_places.push_back(m_text.size());
        m_text += std::to_string(m_places.size()) + " 0 obj\n" + object + "\nendobj\n";
    }
    static std::string stream(const std::string& dictionary, const std::string& bytes)
    {
        return "<<" + dictionary + "/Length " + std::to_string(bytes.size()) + ">>\nstream\n" + bytes + "\nendstream";
    }
    std::string finish()
    {
        const size_t table = m_text.size();
        m_text += "xref\n0 " + std::to_string(m_places.size() + 1) + "\n0000000000 65535 f \n";
        for (const size_t place : m_places) {
            const std::string digits = std::to_string(place);
            m_text += std::string(10 - digits.size(), '0') + digits + " 00000 n \n";
        }
        return m_text + "trailer\n<</Size " + std::to_string(m_places.size() + 1) + "/Root 1 0 R>>\nstartxref\n" +
               std::to_string(table) + "\n%%EOF\n";
    }

private:
    std::string m_text = "%PDF-1.4\n";
    std::vector<size_t> m_places;
};

std::string box(double width, double height)
{
    std::ostringstream out;
    out << "/MediaBox[0 0 " << width << " " << height << "]";
    return out.str();
}

// `each`: objects for one page; the page itself is the first of them.
std::string pageTree(size_t pages, size_t each)
{
    std::string kids;
    for (size_t i = 0; i < pages; ++i)
        kids += std::to_string(3 + i * each) + " 0 R ";
    return "<</Type/Pages/Kids[" + kids + "]/Count " + std::to_string(pages) + ">>";
}

}  // namespace

std::string pngChunk(std::string_view type, std::string_view body)
{
    const std::string checked = std::string(type) + std::string(body);
    const uLong crc = ::crc32(0, reinterpret_cast<const Bytef*>(checked.data()), static_cast<uInt>(checked.size()));
    return bigEndian(static_cast<uint32_t>(body.size())) + checked + bigEndian(static_cast<uint32_t>(crc));
}

std::string pngHead(uint32_t width, uint32_t height, uint8_t depth, uint8_t colour, uint8_t interlace)
{
    std::string body = bigEndian(width) + bigEndian(height);
    for (const uint8_t byte : {depth, colour, uint8_t{0}, uint8_t{0}, interlace})
        body += static_cast<char>(byte);
    return "\x89PNG\r\n\x1a\n" + pngChunk("IHDR", body);
}

std::string deflated(std::string_view bytes)
{
    uLongf size = ::compressBound(static_cast<uLong>(bytes.size()));
    std::string out(size, '\0');
    ::compress2(reinterpret_cast<Bytef*>(out.data()), &size, reinterpret_cast<const Bytef*>(bytes.data()),
                static_cast<uLong>(bytes.size()), 3);
    out.resize(size);
    return out;
}

std::string pngFile(const Frame& frame)
{
    std::string rows;
    for (size_t y = 0; y < frame.height; ++y)
        rows += '\0' + std::string(reinterpret_cast<const char*>(frame.row(y)), frame.width);
    return pngHead(static_cast<uint32_t>(frame.width), static_cast<uint32_t>(frame.height)) + pngChunk("IDAT", deflated(rows)) +
           pngChunk("IEND", "");
}

std::string transparentPngFile(const Frame& frame)
{
    std::string rows;
    for (size_t y = 0; y < frame.height; ++y) {
        rows += '\0';
        for (size_t x = 0; x < frame.width; ++x)
            rows += std::string(3, '\0') + static_cast<char>(255 - frame.row(y)[x]);
    }
    return pngHead(static_cast<uint32_t>(frame.width), static_cast<uint32_t>(frame.height), 8, 6) +
           pngChunk("IDAT", deflated(rows)) + pngChunk("IEND", "");
}

std::string interlacedPngFile(const Frame& frame)
{
    constexpr size_t kFirstX[] = {0, 4, 0, 2, 0, 1, 0}, kFirstY[] = {0, 0, 4, 0, 2, 0, 1};
    constexpr size_t kStepX[] = {8, 8, 4, 4, 2, 2, 1}, kStepY[] = {8, 8, 8, 4, 4, 2, 2};
    std::string rows;
    for (size_t pass = 0; pass < 7; ++pass)
        for (size_t y = kFirstY[pass]; y < frame.height && kFirstX[pass] < frame.width; y += kStepY[pass]) {
            rows += '\0';
            for (size_t x = kFirstX[pass]; x < frame.width; x += kStepX[pass])
                rows += static_cast<char>(frame.row(y)[x]);
        }
    return pngHead(static_cast<uint32_t>(frame.width), static_cast<uint32_t>(frame.height), 8, 0, 1) +
           pngChunk("IDAT", deflated(rows)) + pngChunk("IEND", "");
}

std::string jpegFile(const Frame& frame, int quality, JpegKind kind)
{
    const int components = kind == JpegKind::Colour ? 3 : kind == JpegKind::Press ? 4 : 1;
    jpeg_error_mgr errors;
    jpeg_compress_struct jpeg;
    jpeg.err = jpeg_std_error(&errors);
    jpeg_create_compress(&jpeg);
    unsigned char* bytes = nullptr;
    unsigned long size = 0;
    jpeg_mem_dest(&jpeg, &bytes, &size);
    jpeg.image_width = static_cast<JDIMENSION>(frame.width);
    jpeg.image_height = static_cast<JDIMENSION>(frame.height);
    jpeg.input_components = components;
    jpeg.in_color_space = components == 3 ? JCS_RGB : components == 4 ? JCS_CMYK : JCS_GRAYSCALE;
    jpeg_set_defaults(&jpeg);
    jpeg_set_quality(&jpeg, quality, TRUE);
    if (kind == JpegKind::Progressive)
        jpeg_simple_progression(&jpeg);
    jpeg_start_compress(&jpeg, TRUE);
    std::vector<uint8_t> line(frame.width * static_cast<size_t>(components));
    JSAMPROW row = line.data();
    for (size_t y = 0; y < frame.height; ++y) {
        for (size_t i = 0; i < line.size(); ++i)
            line[i] = frame.row(y)[i / static_cast<size_t>(components)];
        jpeg_write_scanlines(&jpeg, &row, 1);
    }
    jpeg_finish_compress(&jpeg);
    jpeg_destroy_compress(&jpeg);
    std::string out(reinterpret_cast<const char*>(bytes), size);
    std::free(bytes);
    return out;
}

std::string pdfFile(const std::vector<Frame>& pages, double dpi)
{
    Pdf pdf;
    pdf.add("<</Type/Catalog/Pages 2 0 R>>");
    pdf.add(pageTree(pages.size(), 3));
    for (size_t i = 0; i < pages.size(); ++i) {
        const Frame& frame = pages[i];
        const double width = static_cast<double>(frame.width) * 72 / dpi, height = static_cast<double>(frame.height) * 72 / dpi;
        const std::string content = std::to_string(4 + 3 * i), image = std::to_string(5 + 3 * i);
        pdf.add("<</Type/Page/Parent 2 0 R" + box(width, height) + "/Contents " + content + " 0 R/Resources<</XObject<</I " +
                image + " 0 R>>>>>>");
        std::ostringstream draw;
        draw << width << " 0 0 " << height << " 0 0 cm /I Do";
        pdf.add(Pdf::stream("", draw.str()));
        const std::string bytes(reinterpret_cast<const char*>(frame.pixels.data()), frame.pixels.size());
        pdf.add(Pdf::stream("/Type/XObject/Subtype/Image/ColorSpace/DeviceGray/BitsPerComponent 8/Filter/FlateDecode/Width " +
                                std::to_string(frame.width) + "/Height " + std::to_string(frame.height),
                            deflated(bytes)));
    }
    return pdf.finish();
}

std::string emptyPdf(size_t pages, double width, double height)
{
    Pdf pdf;
    pdf.add("<</Type/Catalog/Pages 2 0 R>>");
    pdf.add(pageTree(pages, 1));
    for (size_t i = 0; i < pages; ++i)
        pdf.add("<</Type/Page/Parent 2 0 R" + box(width, height) + ">>");
    return pdf.finish();
}

}  // namespace keyrite::tests
