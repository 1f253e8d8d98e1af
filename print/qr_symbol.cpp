#include "print/qr_symbol.h"

#include <qrencode.h>

#include <algorithm>
#include <cerrno>
#include <cstring>

namespace keyrite::print {
namespace {

QRecLevel levelOf(Correction correction)
{
    switch (correction) {
        case Correction::L:
            return QR_ECLEVEL_L;
        case Correction::M:
            return QR_ECLEVEL_M;
        case Correction::Q:
            return QR_ECLEVEL_Q;
        case Correction::H:
            return QR_ECLEVEL_H;
    }
    return QR_ECLEVEL_H;
}

bool isPrintable(char c) { return c >= ' ' && c <= '~'; }

Problem refusal(int error)
{
    if (error == ERANGE)
        return {Fault::CodeTooLong};
    if (error == ENOMEM)
        return {Fault::Memory};
    return {Fault::Library, std::string("libqrencode")};
}

}  // namespace

Outcome<QrSymbol> QrSymbol::encode(Pool& pool, std::string_view text, Correction correction, int leastVersion)
{
    if (leastVersion < 0 || leastVersion > QRSPEC_VERSION_MAX)
        return Problem{Fault::CodeVersion};
    if (text.empty() || !std::all_of(text.begin(), text.end(), isPrintable))
        return Problem{Fault::CodeText};
    constexpr size_t kMostDigits = 7089;  // version 40, level L
    if (text.size() > kMostDigits)
        return Problem{Fault::CodeTooLong};
    char* const copy = static_cast<char*>(pool.allocate(text.size() + 1));
    if (!copy)
        return Problem{Fault::Memory};
    std::memcpy(copy, text.data(), text.size());
    copy[text.size()] = '\0';
    errno = 0;
    // QR_MODE_8 leaves the modes to the library; case-sensitive, so that nothing is changed.
    QRcode* const code = QRcode_encodeString(copy, leastVersion, levelOf(correction), QR_MODE_8, 1);
    const int error = errno;
    explicit_bzero(copy, text.size());
    if (!code)
        return refusal(error);
    const int width = code->width;
    const size_t count = static_cast<size_t>(width) * static_cast<size_t>(width);
    auto* const modules = static_cast<uint8_t*>(pool.allocate(count));
    if (modules)
        std::memcpy(modules, code->data, count);
    explicit_bzero(code->data, count);
    QRcode_free(code);
    if (!modules)
        return Problem{Fault::Memory};
    return QrSymbol(modules, width);
}

}  // namespace keyrite::print
