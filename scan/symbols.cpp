#include "scan/symbols.h"

#include <zbar.h>

#include <algorithm>
#include <memory>

#include "scan/decode.h"

namespace keyrite::scan {

namespace {

struct Release {
    void operator()(zbar::zbar_image_scanner_t* scanner) const { zbar::zbar_image_scanner_destroy(scanner); }
    void operator()(zbar::zbar_image_t* image) const { zbar::zbar_image_destroy(image); }
};
using Scanner = std::unique_ptr<zbar::zbar_image_scanner_t, Release>;
using Image = std::unique_ptr<zbar::zbar_image_t, Release>;

// Without ZBAR_CFG_BINARY ZBar guesses between Shift-JIS, Latin-1 and Big5, and converts: bytes do not survive.
Scanner makeScanner()
{
    Scanner scanner(zbar::zbar_image_scanner_create());
    zbar::zbar_image_scanner_set_config(scanner.get(), zbar::ZBAR_NONE, zbar::ZBAR_CFG_ENABLE, 0);
    zbar::zbar_image_scanner_set_config(scanner.get(), zbar::ZBAR_QRCODE, zbar::ZBAR_CFG_ENABLE, 1);
    zbar::zbar_image_scanner_set_config(scanner.get(), zbar::ZBAR_QRCODE, zbar::ZBAR_CFG_BINARY, 1);
    return scanner;
}

constexpr unsigned long kY800 = 'Y' | '8' << 8 | '0' << 16 | '0' << 24;

Symbol read(const zbar::zbar_symbol_t* symbol)
{
    Symbol out;
    out.text.assign(zbar::zbar_symbol_get_data(symbol), zbar::zbar_symbol_get_data_length(symbol));
    for (unsigned i = 0; i < zbar::zbar_symbol_get_loc_size(symbol); ++i)
        out.outline.push_back({static_cast<double>(zbar::zbar_symbol_get_loc_x(symbol, i)),
                               static_cast<double>(zbar::zbar_symbol_get_loc_y(symbol, i))});
    return out;
}

}  // namespace

std::vector<Symbol> scanOnce(const FrameView& frame)
{
    std::vector<uint8_t> packed;  // ZBar knows no stride
    const uint8_t* pixels = frame.pixels.data();
    if (frame.stride != frame.width) {
        packed.resize(frame.width * frame.height);
        for (size_t y = 0; y < frame.height; ++y)
            std::copy_n(frame.pixels.data() + y * frame.stride, frame.width, packed.data() + y * frame.width);
        pixels = packed.data();
    }
    const Scanner scanner = makeScanner();
    const Image image(zbar::zbar_image_create());
    zbar::zbar_image_set_format(image.get(), kY800);
    zbar::zbar_image_set_size(image.get(), static_cast<unsigned>(frame.width), static_cast<unsigned>(frame.height));
    zbar::zbar_image_set_data(image.get(), pixels, frame.width * frame.height, nullptr);

    std::vector<Symbol> out;
    if (zbar::zbar_scan_image(scanner.get(), image.get()) <= 0)
        return out;
    for (const zbar::zbar_symbol_t* s = zbar::zbar_image_first_symbol(image.get()); s; s = zbar::zbar_symbol_next(s))
        if (zbar::zbar_symbol_get_type(s) == zbar::ZBAR_QRCODE && zbar::zbar_symbol_get_data_length(s) <= kMaxCodeBytes)
            out.push_back(read(s));
    return out;
}

}  // namespace keyrite::scan
