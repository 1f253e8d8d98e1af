#include "scan/pdf_pages.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <optional>

namespace keyrite::scan {

namespace {

bool skip(std::string_view& text, std::string_view word)
{
    if (!text.starts_with(word))
        return false;
    text.remove_prefix(word.size());
    return true;
}

void skipSpaces(std::string_view& text) { text.remove_prefix(std::min(text.find_first_not_of(' '), text.size())); }

template <class Number>
std::optional<Number> takeNumber(std::string_view& text)
{
    Number value{};
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc{})
        return std::nullopt;
    text.remove_prefix(static_cast<size_t>(end - text.data()));
    return value;
}

// "Pages:           15"
std::optional<size_t> pageCount(std::string_view line)
{
    if (!skip(line, "Pages:"))
        return std::nullopt;
    skipSpaces(line);
    const auto count = takeNumber<size_t>(line);
    return line.empty() ? count : std::nullopt;
}

// "Page    1 size:  595.276 x 841.89 pts (A4)"
std::optional<PageSize> pageSize(std::string_view line, size_t page)
{
    if (!skip(line, "Page "))
        return std::nullopt;
    skipSpaces(line);
    if (takeNumber<size_t>(line) != page || !skip(line, " size:"))
        return std::nullopt;
    skipSpaces(line);
    const auto width = takeNumber<double>(line);
    const bool between = skip(line, " x ");
    const auto height = takeNumber<double>(line);
    if (!width || !height || !between || !skip(line, " pts"))
        return std::nullopt;
    const auto sensible = [](double side) { return std::isfinite(side) && side > 0 && side < 1e6; };
    return sensible(*width) && sensible(*height) ? std::optional(PageSize{*width, *height}) : std::nullopt;
}

}  // namespace

Outcome<PdfPages> parsePdfInfo(std::string_view text, size_t asked)
{
    PdfPages pages;
    size_t counts = 0;
    while (!text.empty()) {
        const size_t end = std::min(text.find('\n'), text.size());
        const std::string_view line = text.substr(0, end);
        text.remove_prefix(std::min(end + 1, text.size()));
        if (const auto count = pageCount(line)) {
            pages.count = *count;
            ++counts;
        } else if (const auto size = pageSize(line, pages.sizes.size() + 1); size && pages.sizes.size() < asked) {
            pages.sizes.push_back(*size);
        }
    }
    if (counts != 1 || pages.count == 0 || pages.sizes.size() != std::min(pages.count, asked))
        return Problem{.fault = Fault::PdfRefused};
    return pages;
}

}  // namespace keyrite::scan
