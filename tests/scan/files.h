// Files that carry a picture, written byte by byte, so that a test can also write what no library would.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "scan/frame.h"

namespace keyrite::tests {

using scan::Frame;

// One chunk of a PNG, with its length and its CRC.
std::string pngChunk(std::string_view type, std::string_view body);
// Signature and IHDR. `depth` and `colour` as the standard has them (PNG 3rd edition, 11.2.1).
std::string pngHead(uint32_t width, uint32_t height, uint8_t depth = 8, uint8_t colour = 0, uint8_t interlace = 0);
// zlib's form of these bytes.
std::string deflated(std::string_view bytes);

std::string pngFile(const Frame& frame);
// Four bytes a pixel: black with the opposite of the picture as its opacity, so that it shows on white paper only.
std::string transparentPngFile(const Frame& frame);
// Adam7, by the seven passes of the standard.
std::string interlacedPngFile(const Frame& frame);

enum class JpegKind { Grey, Colour, Progressive, Press };
std::string jpegFile(const Frame& frame, int quality = 90, JpegKind kind = JpegKind::Grey);

// Each picture fills a page of its own; `dpi` says how large the page is.
std::string pdfFile(const std::vector<Frame>& pages, double dpi);
// Pages of this size in points with nothing on them.
std::string emptyPdf(size_t pages, double width = 595, double height = 842);

}  // namespace keyrite::tests
