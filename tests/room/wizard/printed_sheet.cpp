#include "room/wizard/printed_sheet.h"

#include <algorithm>
#include <cctype>
#include <sstream>

#include "scan/decode.h"
#include "scan/test_camera.h"

namespace keyrite::tests {

namespace {

// Other codes of our sheets have digits and no blanks.
bool isShare(const std::string& code)
{
    const auto isLetter = [](unsigned char c) { return std::isupper(c) != 0 || c == ' '; };
    return std::count(code.begin(), code.end(), ' ') >= 19 && std::all_of(code.begin(), code.end(), isLetter);
}

// Each dot is the mean of the square that it takes the place of.
Frame shrunk(const Frame& page, size_t factor)
{
    Frame out = Frame::blank(page.width / factor, page.height / factor);
    for (size_t y = 0; y < out.height; ++y)
        for (size_t x = 0; x < out.width; ++x) {
            size_t sum = 0;
            for (size_t row = 0; row < factor; ++row)
                for (size_t column = 0; column < factor; ++column)
                    sum += page.row(y * factor + row)[x * factor + column];
            out.row(y)[x] = static_cast<uint8_t>(sum / (factor * factor));
        }
    return out;
}

std::string inSmallLetters(std::string text)
{
    std::transform(text.begin(), text.end(), text.begin(), [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
    return text;
}

}  // namespace

PrintedSheet::PrintedSheet(const PrintRoom& room, const std::string& printer, size_t number)
{
    for (const RasterPage& page : room.pages(printer, number)) {
        m_pages.push_back(shrunk(page.picture, page.dotsPerInch / kDots));
        for (const std::string& code : scan::decode(m_pages.back().view(), scan::Effort::Plain))
            m_codes.insert(code);
    }
    if (std::count_if(m_codes.begin(), m_codes.end(), isShare) == 1)
        m_share = inSmallLetters(*std::find_if(m_codes.begin(), m_codes.end(), isShare));
}

const std::vector<scan::Frame>& PrintedSheet::views(size_t page) const
{
    // What is cut at the edge of one picture is whole in the next.
    constexpr size_t kMove = 600;
    std::vector<scan::Frame>& out = m_views[page];
    if (out.empty())
        for (size_t y = 0; y + k1080p.height / 2 < m_pages[page].height; y += kMove)
            out.push_back(seen(m_pages[page], k1080p, 0, y, page * 100 + y));
    return out;
}

std::string PrintedSheet::word(size_t number) const
{
    std::istringstream in(m_share);
    std::string out;
    for (size_t i = 0; i < number; ++i)
        in >> out;
    return out;
}

}  // namespace keyrite::tests
