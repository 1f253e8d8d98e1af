#include "scan/decode.h"

#include <algorithm>
#include <cmath>
#include <numbers>
#include <utility>

#include "scan/finder.h"
#include "scan/image.h"
#include "scan/outline.h"
#include "scan/symbols.h"

namespace keyrite::scan {

namespace {

// Above this a picture has more pixels for each module than ZBar likes, and is halved before anything else.
constexpr size_t kLargePicture = 18'000'000;
constexpr size_t kLargestCopy = 24'000'000;
constexpr size_t kSmallestSide = 21;  // a code has at least 21 modules
// A camera's next frame does not wait longer than for this.
constexpr double kLargestLiveCopy = 5'000'000;

// A changed copy of a picture, and how to find one of its points in the picture.
struct Copy {
    Frame picture;
    double scale = 1;
    double degrees = 0;
};

Point pointIn(const FrameView& original, const Copy& copy, Point p)
{
    if (copy.degrees == 0)
        return {p.x / copy.scale, p.y / copy.scale};
    const double angle = copy.degrees * std::numbers::pi / 180, c = std::cos(angle), s = std::sin(angle);
    const double dx = p.x - static_cast<double>(copy.picture.width) / 2,
                 dy = p.y - static_cast<double>(copy.picture.height) / 2;
    return {c * dx - s * dy + static_cast<double>(original.width) / 2,
            s * dx + c * dy + static_cast<double>(original.height) / 2};
}

// The steps, by what they cost and what they find. The first two always run: each reads what the other misses.
Copy half(const FrameView& in) { return {shrink(in, 0.5), 0.5}; }
Copy even(const FrameView& in) { return {evenOut(in, 51, 10)}; }
Copy same(const FrameView& in) { return {copyOf(in)}; }
Copy evenHalf(const FrameView& in) { return {evenOut(shrink(in, 0.5).view(), 51, 10), 0.5}; }
Copy sharp(const FrameView& in) { return {sharpen(in, 7, 8)}; }
Copy sharpHalf(const FrameView& in) { return {sharpen(shrink(in, 0.5).view(), 5, 8), 0.5}; }
Copy soft(const FrameView& in) { return {smooth(in)}; }
Copy threeQuarters(const FrameView& in) { return {shrink(in, 0.75), 0.75}; }
Copy softer(const FrameView& in) { return {smooth(smooth(in).view())}; }
Copy larger(const FrameView& in) { return {enlarge(in, 1.5), 1.5}; }
Copy turnedSeven(const FrameView& in) { return {rotate(in, 7), 1, 7}; }
Copy turnedThirteen(const FrameView& in) { return {rotate(in, 13), 1, 13}; }
Copy turnedBackNine(const FrameView& in) { return {rotate(in, -9), 1, -9}; }
Copy twice(const FrameView& in) { return {enlarge(in, 2), 2}; }

struct Step {
    Copy (*make)(const FrameView&);
    double growth;  // pixels of the copy for each of the picture, about
};
constexpr Step kSteps[] = {
    {half, 0.25},          {even, 1},  {same, 1},   {evenHalf, 0.25}, {sharpHalf, 0.25},  {soft, 1},
    {threeQuarters, 0.56}, {sharp, 1}, {softer, 1}, {larger, 2.25},   {turnedSeven, 1.3}, {turnedThirteen, 1.5},
    {turnedBackNine, 1.4}, {twice, 4},
};
constexpr size_t kLeastSteps = 2;
// A page of nothing but text gets the cheap half of the ladder; in a picture this small the other half costs nothing.
constexpr size_t kCheapSteps = 9;
constexpr size_t kSmallPicture = 3'000'000;

// Between the middles of two eyes, in modules: along the side of a code of version 2, and the diagonal of one of version 20. We
// print versions 11 to 14.
constexpr double kNearestEyes = 16;
constexpr double kFarthestEyes = 130;

// Three eyes of one size at a right angle, as the corners of a code are. Print has single false eyes, but not three so.
bool formsCode(const Eye& corner, const Eye& a, const Eye& b)
{
    const double ax = a.x - corner.x, ay = a.y - corner.y, bx = b.x - corner.x, by = b.y - corner.y;
    const double armA = std::hypot(ax, ay), armB = std::hypot(bx, by);
    const auto alike = [](double p, double q) { return p < 1.5 * q && q < 1.5 * p; };
    return alike(corner.module, a.module) && alike(corner.module, b.module) && armA > 10 * corner.module && alike(armA, armB) &&
           std::abs(ax * bx + ay * by) < 0.4 * armA * armB;
}

bool showCode(const std::vector<Eye>& eyes)
{
    if (eyes.size() > 300)  // noise; and the loops below would take their time
        return true;
    for (const Eye& corner : eyes)
        for (auto a = eyes.begin(); a != eyes.end(); ++a)
            for (auto b = a + 1; b < eyes.end(); ++b)
                if (formsCode(corner, *a, *b))
                    return true;
    return false;
}

std::vector<std::string> distinct(std::vector<std::string> texts, const std::vector<Symbol>& more)
{
    for (const Symbol& symbol : more)
        if (std::find(texts.begin(), texts.end(), symbol.text) == texts.end())
            texts.push_back(symbol.text);
    return texts;
}

bool isSizeRead(const FrameView& frame)
{
    return frame.width > 0 && frame.height > 0 && frame.width <= kMaxSide && frame.height <= kMaxSide &&
           frame.width * frame.height <= kMaxPixels;
}

class Ladder {
public:
    explicit Ladder(Frame picture, size_t expected = 0) : m_picture(std::move(picture)), m_expected(expected) {}

    std::vector<std::string> climb()
    {
        size_t done = 0;
        for (const Step& step : kSteps) {
            const auto pixels = static_cast<double>(m_picture.pixels.size());
            if (step.growth > 1 && pixels * step.growth > static_cast<double>(kLargestCopy))
                continue;
            if (std::min(m_picture.width, m_picture.height) < kSmallestSide * (step.growth < 1 ? 2 : 1))
                continue;
            take(step.make(m_picture.view()));
            if (hasAll() || (++done >= kLeastSteps && isDone()))
                break;
            if (done >= kCheapSteps && !isWorthMore())
                break;
        }
        return m_texts;
    }

    // The picture as it is, and one step.
    std::vector<std::string> climbOne(size_t rung)
    {
        m_eyesFound = true;  // they decide when to stop, and here that is decided
        take(same(m_picture.view()));
        for (size_t i = 0; i < std::size(kSteps); ++i) {
            const Step& step = kSteps[(rung + i) % std::size(kSteps)];
            if (step.make == same || static_cast<double>(m_picture.pixels.size()) * step.growth > kLargestLiveCopy)
                continue;
            take(step.make(m_picture.view()));
            break;
        }
        return m_texts;
    }

    bool hasAll() const { return m_expected > 0 && m_texts.size() >= m_expected; }
    // Something was read, and nothing that looks like a code is left.
    bool isDone() const
    {
        if (hasAll())
            return true;
        for (auto a = m_eyes.begin(); a != m_eyes.end() && !m_texts.empty(); ++a)
            for (auto b = a + 1; b < m_eyes.end(); ++b)
                if (mayBeOneCode(*a, *b))
                    return false;
        return !m_texts.empty();
    }

private:
    // Print has single false eyes, and small ones: beside codes that were read, two eyes of one size count, which is about the
    // size of the others, as far from each other as in a code.
    bool mayBeOneCode(const Eye& a, const Eye& b) const
    {
        const double smaller = std::min(a.module, b.module), larger = std::max(a.module, b.module);
        const double apart = std::hypot(a.x - b.x, a.y - b.y);
        return smaller > 0.6 * m_leastModule && larger < 1.5 * smaller && apart > kNearestEyes * smaller &&
               apart < kFarthestEyes * larger;
    }

    bool isWorthMore() const { return !m_texts.empty() || m_picture.pixels.size() <= kSmallPicture || showCode(m_eyes); }

    // Noise hides eyes at one size and not at another. Before anything is painted over.
    void findAllEyes()
    {
        if (std::exchange(m_eyesFound, true))
            return;
        for (const Copy& copy : {Copy{evenOut(smooth(m_picture.view()).view(), 51, 10)}, evenHalf(m_picture.view())})
            for (const Eye& eye : findEyes(copy.picture.view())) {
                const Point p = pointIn(m_picture.view(), copy, {eye.x, eye.y});
                m_eyes.push_back({p.x, p.y, eye.module / copy.scale});
            }
    }

    void take(const Copy& copy)
    {
        std::vector<Symbol> symbols = scanOnce(copy.picture.view());
        m_texts = distinct(std::move(m_texts), symbols);
        if (hasAll())
            return;
        findAllEyes();
        std::vector<Outline> read;
        for (Symbol& symbol : symbols) {
            for (Point& corner : symbol.outline)
                corner = pointIn(m_picture.view(), copy, corner);
            if (Outline outline(std::move(symbol.outline)); outline.isSound())
                read.push_back(std::move(outline));
        }
        // ZBar confuses the eyes of neighbouring codes: without those that are read it sees the others better, and is quicker.
        for (const Outline& outline : read) {
            outline.paintOver(m_picture);
            std::erase_if(m_eyes, [&](const Eye& eye) {
                const bool explained = outline.holds({eye.x, eye.y}, eye.module);
                m_leastModule = explained && eye.module > 0 ? std::min(m_leastModule, eye.module) : m_leastModule;
                return explained;
            });
        }
    }

    Frame m_picture;
    size_t m_expected;
    bool m_eyesFound = false;
    std::vector<Eye> m_eyes;           // those that no code explains yet
    double m_leastModule = 1'000'000;  // of the eyes of codes that were read; large while there are none
    std::vector<std::string> m_texts;
};

}  // namespace

std::vector<std::string> decode(const FrameView& frame, Effort effort, size_t expected)
{
    if (!isSizeRead(frame))
        return {};
    if (effort == Effort::Plain)
        return distinct({}, scanOnce(frame));
    Frame picture = frame.width * frame.height > kLargePicture ? shrink(frame, 0.5) : copyOf(frame);
    const bool reduced = picture.width != frame.width;
    Ladder ladder(std::move(picture), expected);
    std::vector<std::string> texts = ladder.climb();
    // Codes that are small in a very large picture.
    return reduced && !ladder.isDone() ? distinct(std::move(texts), scanOnce(frame)) : texts;
}

std::vector<std::string> glance(const FrameView& frame, std::optional<size_t> rung)
{
    if (!isSizeRead(frame))
        return {};
    if (!rung || std::min(frame.width, frame.height) < 2 * kSmallestSide)
        return distinct({}, scanOnce(frame));
    return Ladder(copyOf(frame)).climbOne(*rung);
}

}  // namespace keyrite::scan
