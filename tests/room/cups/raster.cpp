#include "room/cups/raster.h"

#include <cups/raster.h>
#include <fcntl.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <memory>
#include <numeric>
#include <stdexcept>

namespace keyrite::tests {

namespace {

struct Closed {
    void operator()(cups_raster_t* raster) const { cupsRasterClose(raster); }
};

uint8_t greyOf(const cups_page_header2_t& header, const unsigned char* dot)
{
    if (header.cupsColorSpace == CUPS_CSPACE_K)
        return static_cast<uint8_t>(255 - *dot);
    if (header.cupsNumColors == 3)
        return static_cast<uint8_t>((dot[0] * 299 + dot[1] * 587 + dot[2] * 114) / 1000);
    return *dot;
}

RasterPage readPage(cups_raster_t* raster, const cups_page_header2_t& header)
{
    const bool known = header.cupsBitsPerColor == 8 && (header.cupsBitsPerPixel == 8 || header.cupsBitsPerPixel == 24) &&
                       header.cupsNumColors * 8 == header.cupsBitsPerPixel && header.HWResolution[0] == header.HWResolution[1];
    if (!known)
        throw std::runtime_error("dots that this test does not know: " + std::to_string(header.cupsBitsPerPixel) + " bits");
    RasterPage out{scan::Frame::blank(header.cupsWidth, header.cupsHeight), header.HWResolution[0], header.Duplex != 0};
    std::vector<unsigned char> line(header.cupsBytesPerLine);
    const size_t step = header.cupsBitsPerPixel / 8;
    for (size_t y = 0; y < out.picture.height; ++y) {
        if (cupsRasterReadPixels(raster, line.data(), header.cupsBytesPerLine) != header.cupsBytesPerLine)
            throw std::runtime_error("a page of dots is cut off");
        for (size_t x = 0; x < out.picture.width; ++x)
            out.picture.row(y)[x] = greyOf(header, line.data() + x * step);
    }
    return out;
}

// Five runs, dark at both ends, that go through the middle of a code's corner: the length of one module, or 0. From the
// beginning of the first dark run to that of the last, because drawing may make what is dark a little wider on all sides.
double moduleOf(const std::array<size_t, 5>& runs)
{
    double sum = 0;
    for (const size_t run : runs)
        sum += static_cast<double>(run);
    constexpr std::array<double, 5> kModules = {1, 1, 3, 1, 1};
    for (size_t i = 0; i < runs.size(); ++i)
        if (std::abs(static_cast<double>(runs[i]) - kModules[i] * sum / 7) > 0.2 * sum / 7)
            return 0;
    return (sum - static_cast<double>(runs.back())) / 6;
}

template <class DarkAt>
void findCorners(size_t length, DarkAt darkAt, std::vector<double>& found)
{
    std::array<size_t, 5> runs{};  // the last five
    for (size_t at = 0; at < length;) {
        const bool dark = darkAt(at);
        size_t end = at;
        while (end < length && darkAt(end) == dark)
            ++end;
        std::rotate(runs.begin(), runs.begin() + 1, runs.end());
        runs.back() = end - at;
        if (const double module = dark ? moduleOf(runs) : 0; module >= 1)
            found.push_back(module);
        at = end;
    }
}

// The mean of what lies around the middle one: letters and chance give other values now and then.
double usual(std::vector<double> values)
{
    if (values.empty())
        return 0;
    std::sort(values.begin(), values.end());
    const double middle = values[values.size() / 2];
    const auto from = std::lower_bound(values.begin(), values.end(), middle * 0.95);
    const auto to = std::upper_bound(values.begin(), values.end(), middle * 1.05);
    return std::accumulate(from, to, 0.0) / static_cast<double>(to - from);
}

}  // namespace

std::vector<RasterPage> readRaster(const std::filesystem::path& file)
{
    const int descriptor = ::open(file.c_str(), O_RDONLY | O_CLOEXEC);
    const std::unique_ptr<cups_raster_t, Closed> raster(cupsRasterOpen(descriptor, CUPS_RASTER_READ));
    if (!raster)
        throw std::runtime_error(file.string() + " is no raster");
    std::vector<RasterPage> out;
    for (cups_page_header2_t header; cupsRasterReadHeader2(raster.get(), &header) != 0;)
        out.push_back(readPage(raster.get(), header));
    ::close(descriptor);
    return out;
}

Modules measureModules(const RasterPage& page)
{
    const scan::Frame& picture = page.picture;
    const double millimetres = 25.4 / page.dotsPerInch;
    std::vector<double> across, down;
    for (size_t y = 0; y < picture.height; ++y)
        findCorners(
            picture.width, [&](size_t x) { return picture.row(y)[x] < 128; }, across);
    for (size_t x = 0; x < picture.width; ++x)
        findCorners(
            picture.height, [&](size_t y) { return picture.row(y)[x] < 128; }, down);
    return {usual(std::move(across)) * millimetres, usual(std::move(down)) * millimetres};
}

}  // namespace keyrite::tests
