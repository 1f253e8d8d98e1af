#include "support/degrade.h"

#include <stdio.h>
// libjpeg's header needs FILE before it.
#include <jpeglib.h>

#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <numbers>
#include <utility>

namespace keyrite::tests {

namespace {

// SplitMix64: the distributions of the standard library differ between libraries.
class Dice {
public:
    explicit Dice(uint64_t seed) : m_state(seed) {}

    uint64_t next()
    {
        uint64_t z = m_state += 0x9e3779b97f4a7c15;
        z = (z ^ z >> 30) * 0xbf58476d1ce4e5b9;
        z = (z ^ z >> 27) * 0x94d049bb133111eb;
        return z ^ z >> 31;
    }
    double unit() { return static_cast<double>(next() >> 11) * 0x1p-53; }
    // The sum of twelve 16-bit numbers is close to Gaussian, with a variance of one once scaled.
    double normal()
    {
        int64_t sum = 0;
        for (int i = 0; i < 3; ++i)
            for (uint64_t bits = next(), k = 0; k < 4; ++k, bits >>= 16)
                sum += static_cast<int64_t>(bits & 0xffff);
        return static_cast<double>(sum) / 65536 - 6;
    }

private:
    uint64_t m_state;
};

uint8_t grey(double value) { return static_cast<uint8_t>(std::clamp(std::lround(value), 0l, 255l)); }

double sample(const Frame& frame, double x, double y)
{
    const double left = std::floor(x), top = std::floor(y), fx = x - left, fy = y - top;
    const auto at = [&](double column, double row) {
        const bool inside =
            column >= 0 && row >= 0 && column < static_cast<double>(frame.width) && row < static_cast<double>(frame.height);
        return inside ? double{static_cast<double>(frame.row(static_cast<size_t>(row))[static_cast<size_t>(column)])} : 255.0;
    };
    return (at(left, top) * (1 - fx) + at(left + 1, top) * fx) * (1 - fy) +
           (at(left, top + 1) * (1 - fx) + at(left + 1, top + 1) * fx) * fy;
}

std::vector<double> kernelOf(double sigma)
{
    const int reach = std::max(1, static_cast<int>(std::ceil(3 * sigma)));
    std::vector<double> kernel;
    double sum = 0;
    for (int i = -reach; i <= reach; ++i)
        sum += kernel.emplace_back(std::exp(-i * i / (2 * sigma * sigma)));
    for (double& weight : kernel)
        weight /= sum;
    return kernel;
}

// One direction of a blur; called twice, the picture lies on its side in between.
Frame blurredAcross(const Frame& frame, const std::vector<double>& kernel)
{
    Frame out = Frame::blank(frame.height, frame.width);
    const size_t reach = kernel.size() / 2;
    for (size_t y = 0; y < frame.height; ++y)
        for (size_t x = 0; x < frame.width; ++x) {
            double sum = 0;
            for (size_t k = 0; k < kernel.size(); ++k)
                sum += kernel[k] * frame.row(y)[std::clamp(x + k, reach, frame.width - 1 + reach) - reach];
            out.row(x)[y] = grey(sum);
        }
    return out;
}

}  // namespace

Frame noisy(Frame frame, double sigma, uint64_t seed)
{
    Dice dice(seed);
    for (uint8_t& pixel : frame.pixels)
        pixel = grey(pixel + sigma * dice.normal());
    return frame;
}

Frame blurred(const Frame& frame, double sigma)
{
    const std::vector<double> kernel = kernelOf(sigma);
    return blurredAcross(blurredAcross(frame, kernel), kernel);
}

Frame throughJpeg(const Frame& frame, int quality)
{
    jpeg_error_mgr errors;
    jpeg_compress_struct out;
    out.err = jpeg_std_error(&errors);
    jpeg_create_compress(&out);
    unsigned char* bytes = nullptr;
    unsigned long size = 0;
    jpeg_mem_dest(&out, &bytes, &size);
    out.image_width = static_cast<JDIMENSION>(frame.width);
    out.image_height = static_cast<JDIMENSION>(frame.height);
    out.input_components = 1;
    out.in_color_space = JCS_GRAYSCALE;
    jpeg_set_defaults(&out);
    jpeg_set_quality(&out, quality, TRUE);
    jpeg_start_compress(&out, TRUE);
    std::vector<uint8_t> line(frame.width);
    JSAMPROW row = line.data();
    for (size_t y = 0; y < frame.height; ++y) {
        std::copy_n(frame.row(y), frame.width, line.begin());
        jpeg_write_scanlines(&out, &row, 1);
    }
    jpeg_finish_compress(&out);
    jpeg_destroy_compress(&out);

    jpeg_decompress_struct in;
    in.err = &errors;
    jpeg_create_decompress(&in);
    jpeg_mem_src(&in, bytes, size);
    jpeg_read_header(&in, TRUE);
    jpeg_start_decompress(&in);
    Frame result = Frame::blank(frame.width, frame.height);
    while (in.output_scanline < in.output_height) {
        row = result.row(in.output_scanline);
        jpeg_read_scanlines(&in, &row, 1);
    }
    jpeg_finish_decompress(&in);
    jpeg_destroy_decompress(&in);
    std::free(bytes);
    return result;
}

Frame withContrast(Frame frame, uint8_t black, uint8_t white)
{
    for (uint8_t& pixel : frame.pixels)
        pixel = grey(black + (white - black) * (pixel / 255.0));
    return frame;
}

Frame withFalloff(Frame frame, double fraction)
{
    const auto reach = static_cast<double>(frame.width + frame.height);
    for (size_t y = 0; y < frame.height; ++y)
        for (size_t x = 0; x < frame.width; ++x)
            frame.row(y)[x] = grey(frame.row(y)[x] * (1 - (1 - fraction) * static_cast<double>(x + y) / reach));
    return frame;
}

Frame turned(const Frame& frame, double degrees)
{
    const double angle = degrees * std::numbers::pi / 180, c = std::cos(angle), s = std::sin(angle);
    const auto width = static_cast<double>(frame.width), height = static_cast<double>(frame.height);
    const double wide = std::ceil(width * std::abs(c) + height * std::abs(s) - 1e-6);
    const double high = std::ceil(width * std::abs(s) + height * std::abs(c) - 1e-6);
    Frame out = Frame::blank(static_cast<size_t>(wide), static_cast<size_t>(high));
    for (size_t y = 0; y < out.height; ++y)
        for (size_t x = 0; x < out.width; ++x) {
            const double dx = static_cast<double>(x) + 0.5 - wide / 2, dy = static_cast<double>(y) + 0.5 - high / 2;
            out.row(y)[x] = grey(sample(frame, c * dx - s * dy + width / 2 - 0.5, s * dx + c * dy + height / 2 - 0.5));
        }
    return out;
}

Frame folded(Frame frame, size_t y, double width, uint64_t seed)
{
    Dice dice(seed);
    const auto middle = static_cast<double>(y);
    for (size_t row = 0; row < frame.height; ++row) {
        const double away = std::abs(static_cast<double>(row) - middle);
        if (away > width * 1.5)
            continue;
        for (size_t x = 0; x < frame.width; ++x) {
            uint8_t& pixel = frame.row(row)[x];
            if (away <= width / 2)
                pixel = grey(225 + 12 * dice.normal());
            else  // beside it the paper bends away from the light
                pixel = grey(pixel * 0.85);
        }
    }
    return frame;
}

Frame stained(Frame frame, double share, uint64_t seed)
{
    Dice dice(seed);
    const auto width = static_cast<double>(frame.width), height = static_cast<double>(frame.height);
    std::vector<uint8_t> wet(frame.pixels.size(), 0);
    for (size_t covered = 0; static_cast<double>(covered) < share * width * height;) {
        const double radius = std::min(width, height) * (0.04 + 0.08 * dice.unit());
        const double centreX = dice.unit() * width, centreY = dice.unit() * height;
        for (size_t y = 0; y < frame.height; ++y)
            for (size_t x = 0; x < frame.width; ++x) {
                const double away = std::hypot(static_cast<double>(x) - centreX, static_cast<double>(y) - centreY) / radius;
                if (away > 1 || wet[y * frame.width + x])
                    continue;
                wet[y * frame.width + x] = 1;
                ++covered;
                frame.row(y)[x] = grey(frame.row(y)[x] * (away > 0.93 ? 0.45 : 0.7));
            }
    }
    return frame;
}

Frame resized(const Frame& frame, double factor)
{
    Frame out = Frame::blank(static_cast<size_t>(std::lround(static_cast<double>(frame.width) * factor)),
                             static_cast<size_t>(std::lround(static_cast<double>(frame.height) * factor)));
    const int grid = std::max(1, static_cast<int>(std::ceil(1 / factor)));
    for (size_t y = 0; y < out.height; ++y)
        for (size_t x = 0; x < out.width; ++x) {
            double sum = 0;
            for (int j = 0; j < grid; ++j)
                for (int i = 0; i < grid; ++i)
                    sum += sample(frame, (static_cast<double>(x) + (i + 0.5) / grid) / factor - 0.5,
                                  (static_cast<double>(y) + (j + 0.5) / grid) / factor - 0.5);
            out.row(y)[x] = grey(sum / (grid * grid));
        }
    return out;
}

Frame officeScan(const Frame& frame, uint64_t seed)
{
    Dice dice(seed);
    Frame out = turned(frame, 1.6 * dice.unit() - 0.8);
    out = withContrast(blurred(out, 0.8), 30, 235);
    for (size_t specks = out.pixels.size() / 20'000; specks > 0; --specks)
        out.pixels[dice.next() % out.pixels.size()] = 40;
    return throughJpeg(noisy(std::move(out), 6, dice.next()), 60);
}

Frame webcam(const Frame& frame, uint64_t seed)
{
    Dice dice(seed);
    Frame out = turned(frame, 8 * dice.unit() - 4);
    out = withFalloff(withContrast(blurred(out, 1.1), 45, 205), 0.5);
    return throughJpeg(noisy(std::move(out), 9, dice.next()), 50);
}

}  // namespace keyrite::tests
