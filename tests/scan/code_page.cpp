#include "scan/code_page.h"

#include <qrencode.h>

#include <algorithm>
#include <cmath>
#include <memory>

namespace keyrite::tests {

namespace {

struct Free {
    void operator()(QRcode* code) const { QRcode_free(code); }
};

QRecLevel toEncoder(Level level)
{
    constexpr QRecLevel kLevels[] = {QR_ECLEVEL_L, QR_ECLEVEL_M, QR_ECLEVEL_Q, QR_ECLEVEL_H};
    return kLevels[static_cast<size_t>(level)];
}

bool isText(const std::string& bytes)
{
    return std::all_of(bytes.begin(), bytes.end(), [](char c) { return c >= ' ' && c <= '~'; });
}

// How much of the pixel [at, at + 1) is covered by dark modules of one row, as a printer's dots and a scanner's lens mix them.
std::vector<double> coverage(const unsigned char* modules, int side, double module, size_t pixels)
{
    std::vector<double> dark(pixels, 0);
    for (int i = 0; i < side; ++i) {
        if (!(modules[i] & 1))
            continue;
        const double begin = (i + 4) * module, end = begin + module;
        for (auto x = static_cast<size_t>(begin); x < pixels && static_cast<double>(x) < end; ++x) {
            const auto left = static_cast<double>(x);
            dark[x] += std::max(0.0, std::min(end, left + 1) - std::max(begin, left));
        }
    }
    return dark;
}

}  // namespace

Frame drawCode(const std::string& bytes, double module, Level level)
{
    // Text goes through the encoder's own choice of modes, so that capitals and digits become alphanumeric.
    const std::unique_ptr<QRcode, Free> code(
        isText(bytes) ? QRcode_encodeString(bytes.c_str(), 0, toEncoder(level), QR_MODE_8, 1)
                      : QRcode_encodeData(static_cast<int>(bytes.size()), reinterpret_cast<const unsigned char*>(bytes.data()),
                                          0, toEncoder(level)));
    const auto side = static_cast<size_t>(std::ceil((code->width + 8) * module));
    std::vector<double> dark(side * side, 0);
    for (int row = 0; row < code->width; ++row) {
        const std::vector<double> line = coverage(code->data + row * code->width, code->width, module, side);
        const double begin = (row + 4) * module, end = begin + module;
        for (auto y = static_cast<size_t>(begin); y < side && static_cast<double>(y) < end; ++y) {
            const auto top = static_cast<double>(y);
            const double part = std::max(0.0, std::min(end, top + 1) - std::max(begin, top));
            for (size_t x = 0; x < side; ++x)
                dark[y * side + x] += part * line[x];
        }
    }
    Frame out = Frame::blank(side, side);
    std::transform(dark.begin(), dark.end(), out.pixels.begin(),
                   [](double d) { return static_cast<uint8_t>(std::clamp(std::lround(255 * (1 - d)), 0l, 255l)); });
    return out;
}

void place(Frame& page, const Frame& small, size_t x, size_t y)
{
    for (size_t row = 0; row < small.height && y + row < page.height; ++row)
        std::copy_n(small.row(row), std::min(small.width, page.width - x), page.row(y + row) + x);
}

CodePage drawCapsulePage(size_t codes, double dpi)
{
    const double mm = dpi / 25.4, module = 0.6 * mm;
    CodePage page{Frame::blank(static_cast<size_t>(std::lround(210 * mm)), static_cast<size_t>(std::lround(297 * mm))), {}};
    for (size_t i = 0; i < codes; ++i) {
        page.texts.push_back(capsuleText(i + 1, codes));
        place(page.picture, drawCode(page.texts.back(), module),
              static_cast<size_t>((16.3 + 60.1 * static_cast<double>(i % 3)) * mm),
              static_cast<size_t>((13.7 + 54.3 * static_cast<double>(i / 3)) * mm));
    }
    return page;
}

std::string capsuleText(size_t number, size_t of, unsigned seed)
{
    const auto twoDigits = [](size_t n) { return std::string(n < 10 ? "0" : "") + std::to_string(n); };
    std::string out = "KR1:ABCDEFGH:" + twoDigits(number) + "/" + twoDigits(of) + ":";
    uint64_t state = seed * 1'000'003ULL + number;
    for (int i = 0; i < 480; ++i) {
        state = state * 6364136223846793005ULL + 1442695040888963407ULL;
        out += "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567"[state >> 59];
    }
    return out;
}

std::string shareText(unsigned seed)
{
    std::string out;
    uint64_t state = seed;
    for (int word = 0; word < 33; ++word) {
        out += word == 0 ? "" : " ";
        for (int i = 0; i < 6; ++i) {
            state = state * 6364136223846793005ULL + 1442695040888963407ULL;
            out += static_cast<char>('A' + (state >> 33) % 26);
        }
    }
    return out;
}

}  // namespace keyrite::tests
