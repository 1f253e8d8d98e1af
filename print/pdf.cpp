#include "print/pdf.h"

#include <algorithm>
#include <cmath>

#include "print/archive.h"
#include "print/faces.h"
#include "print/file_writer.h"
#include "print/qr_symbol.h"

namespace keyrite::print {
namespace {

constexpr double kPointsPerMm = 72 / 25.4;

double points(double mm) { return mm * kPointsPerMm; }

// Far more than a page, far less than PDF/A's limit for numbers (ISO 19005-1, 6.1.12).
template <class... T>
bool arePlaces(T... mm)
{
    constexpr double kMost = 2000;
    return ((std::isfinite(mm) && std::abs(mm) <= kMost) && ...);
}

bool isSize(double value)
{
    constexpr double kMost = 2000;
    return std::isfinite(value) && value > 0 && value <= kMost;
}

// One path and one fill: rectangles that were filled one by one would show hairlines where they meet.
void fillModules(Content& content, const QrSymbol& symbol)
{
    for (int y = 0; y < symbol.width(); ++y)
        for (int x = 0; x < symbol.width();) {
            int end = x;
            while (end < symbol.width() && symbol.dark(end, y))
                ++end;
            if (end > x)
                content.number(x).number(y).number(end - x).number(1).op("re");
            x = end + 1;
        }
    content.op("f");
}

}  // namespace

struct Pdf::State {
    std::unique_ptr<Haru> haru;
    Extent page;
    Faces faces;
    HPDF_Page current = nullptr;

    // From the upper left corner to PDF's lower left one.
    double up(double y) const { return points(page.height - y); }

    Outcome<Done> readyToDraw() const
    {
        if (!haru->state())
            return Problem{Fault::Finished};
        if (!current)
            return Problem{Fault::NoPage};
        return Done{};
    }
};

Pdf::Pdf(std::unique_ptr<State> state) : m_state(std::move(state)) {}
Pdf::Pdf(Pdf&&) noexcept = default;
Pdf& Pdf::operator=(Pdf&&) noexcept = default;
Pdf::~Pdf() = default;

Outcome<Pdf> Pdf::begin(const DocumentInfo& info, const Memory& memory)
{
    if (const Outcome<Done> checked = checkDescription(info); !checked)
        return checked.problem();
    Outcome<std::unique_ptr<Haru>> haru = Haru::open(memory);
    if (!haru)
        return haru.problem();
    std::unique_ptr<State> state(new State{std::move(*haru), extent(info.paper), {}});
    const Haru::Turn turn(*state->haru);
    // For pages: zlib would leave pieces of them in the ordinary heap. Fonts are compressed one by one.
    state->haru->document()->compression_mode = HPDF_COMP_NONE;
    if (const Outcome<Done> loaded = state->faces.load(*state->haru); !loaded)
        return loaded.problem();
    if (const Outcome<Done> put = putArchiveParts(*state->haru, info, KEYRITE_COLOUR_PROFILE); !put)
        return put.problem();
    return Pdf(std::move(state));
}

Outcome<Done> Pdf::newPage()
{
    if (!m_state || !m_state->haru->state())
        return Problem{Fault::Finished};
    const Haru::Turn turn(*m_state->haru);
    m_state->current = HPDF_AddPage(m_state->haru->document());
    m_state->haru->expect(m_state->current != nullptr);
    if (m_state->current) {
        m_state->haru->expect(HPDF_Page_SetWidth(m_state->current, static_cast<HPDF_REAL>(points(m_state->page.width))));
        m_state->haru->expect(HPDF_Page_SetHeight(m_state->current, static_cast<HPDF_REAL>(points(m_state->page.height))));
    }
    return m_state->haru->state();
}

Outcome<Done> Pdf::text(double x, double y, Face face, double size, std::string_view utf8, Align align)
{
    if (!m_state)
        return Problem{Fault::Finished};
    if (const Outcome<Done> ready = m_state->readyToDraw(); !ready)
        return ready;
    if (!arePlaces(x, y) || !isSize(size))
        return Problem{Fault::Place};
    Typeface& typeface = m_state->faces.of(face);
    const Outcome<long> width = measure(typeface, utf8);
    if (!width)
        return width.problem();
    if (utf8.empty())
        return Done{};
    const double whole = static_cast<double>(*width) / 1000 * size;
    const double before = align == Align::Left ? 0 : align == Align::Centre ? whole / 2 : whole;
    const Haru::Turn turn(*m_state->haru);
    Content content(*m_state->haru, m_state->current);
    content.op("BT").font(typeface.font(*m_state->haru), size);
    content.number(points(x) - before).number(m_state->up(y)).op("Td");
    show(content, typeface, utf8);
    content.op("ET");
    return m_state->haru->state();
}

double Pdf::textWidth(Face face, double size, std::string_view utf8) const
{
    if (!m_state || !isSize(size))
        return 0;
    const Outcome<long> width = measure(m_state->faces.of(face), utf8);
    return width ? static_cast<double>(*width) / 1000 * size / kPointsPerMm : 0;
}

Outcome<Done> Pdf::line(double x1, double y1, double x2, double y2, double width)
{
    if (!m_state)
        return Problem{Fault::Finished};
    if (const Outcome<Done> ready = m_state->readyToDraw(); !ready)
        return ready;
    if (!arePlaces(x1, y1, x2, y2) || !isSize(width))
        return Problem{Fault::Place};
    const Haru::Turn turn(*m_state->haru);
    Content content(*m_state->haru, m_state->current);
    content.number(points(width)).op("w");
    content.number(points(x1)).number(m_state->up(y1)).op("m");
    content.number(points(x2)).number(m_state->up(y2)).op("l").op("S");
    return m_state->haru->state();
}

Outcome<Done> Pdf::box(double x, double y, double width, double height, double lineWidth)
{
    if (!m_state)
        return Problem{Fault::Finished};
    if (const Outcome<Done> ready = m_state->readyToDraw(); !ready)
        return ready;
    if (!arePlaces(x, y) || !isSize(width) || !isSize(height) || !isSize(lineWidth))
        return Problem{Fault::Place};
    const Haru::Turn turn(*m_state->haru);
    Content content(*m_state->haru, m_state->current);
    content.number(points(lineWidth)).op("w");
    content.number(points(x)).number(m_state->up(y + height)).number(points(width)).number(points(height)).op("re").op("S");
    return m_state->haru->state();
}

Outcome<Done> Pdf::watermark(std::string_view utf8)
{
    if (!m_state)
        return Problem{Fault::Finished};
    if (const Outcome<Done> ready = m_state->readyToDraw(); !ready)
        return ready;
    Typeface& typeface = m_state->faces.of(Face::SansBold);
    const Outcome<long> width = measure(typeface, utf8);
    if (!width)
        return width.problem();
    if (*width == 0)
        return Done{};
    // PDF/A-1 knows no transparency, so it is opaque and light, and QR codes over it still have the contrast to be read.
    constexpr double kGrey = 0.88, kMostSize = 130, kShareOfDiagonal = 0.8, kCapitals = 0.73;
    const double wide = points(m_state->page.width), high = points(m_state->page.height), diagonal = std::hypot(wide, high);
    const double size = std::min(kMostSize, kShareOfDiagonal * diagonal * 1000 / static_cast<double>(*width));
    const double along = wide / diagonal, across = high / diagonal;  // the slope of the page's diagonal
    const double half = static_cast<double>(*width) / 1000 * size / 2, rise = kCapitals * size / 2;
    const Haru::Turn turn(*m_state->haru);
    Content content(*m_state->haru, m_state->current);
    content.op("q").number(kGrey).op("g").op("BT").font(typeface.font(*m_state->haru), size);
    content.number(along).number(across).number(-across).number(along);
    content.number(wide / 2 - half * along + rise * across).number(high / 2 - half * across - rise * along).op("Tm");
    show(content, typeface, utf8);
    content.op("ET").op("Q");
    return m_state->haru->state();
}

Outcome<double> Pdf::qr(double x, double y, double module, Correction correction, int leastVersion, std::string_view text)
{
    if (!m_state)
        return Problem{Fault::Finished};
    if (const Outcome<Done> ready = m_state->readyToDraw(); !ready)
        return ready.problem();
    if (!arePlaces(x, y) || !isSize(module))
        return Problem{Fault::Place};
    const Haru::Turn turn(*m_state->haru);
    const Outcome<QrSymbol> symbol = QrSymbol::encode(m_state->haru->pool(), text, correction, leastVersion);
    if (!symbol)
        return symbol.problem();
    Content content(*m_state->haru, m_state->current);
    // From here on the unit is the module, and y grows downwards.
    content.op("q").number(points(module)).number(0).number(0).number(-points(module));
    content.number(points(x)).number(m_state->up(y)).op("cm");
    fillModules(content, *symbol);
    content.op("Q");
    if (const Outcome<Done> drawn = m_state->haru->state(); !drawn)
        return drawn.problem();
    return symbol->width() * module;
}

Outcome<Done> Pdf::finish(const Sink& sink)
{
    if (!m_state)
        return Problem{Fault::Finished};
    const std::unique_ptr<State> state = std::move(m_state);
    if (const Outcome<Done> ready = state->readyToDraw(); !ready)
        return ready;
    const Haru::Turn turn(*state->haru);
    state->faces.embed(*state->haru);
    if (const Outcome<Done> whole = state->haru->state(); !whole)
        return whole;
    return writeFile(*state->haru, sink);
}

}  // namespace keyrite::print
