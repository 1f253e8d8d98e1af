#include "sheets/canvas.h"

#include <algorithm>

#include "base/clock.h"
#include "base/message_of.h"

namespace keyrite::sheets {

using print::Align;
using print::Face;

namespace {

constexpr double kTolerance = 0.01;  // rounding only

print::Moment momentOf(const std::string& utc)
{
    // parseUtc has accepted "2027-01-31T14:32:07Z".
    const auto number = [&](size_t at, size_t digits) { return std::stoi(utc.substr(at, digits)); };
    return {number(0, 4), number(5, 2), number(8, 2), number(11, 2), number(14, 2), number(17, 2)};
}

// Between prose and what is typed, and above headings.
double gapBefore(const std::vector<TextLine>& text, size_t place)
{
    using Kind = TextLine::Kind;
    if (text[place].kind == Kind::Heading)
        return 1.4;
    if (place == 0 || text[place - 1].kind == Kind::Heading)
        return 0;
    return (text[place].kind == Kind::Prose) == (text[place - 1].kind == Kind::Prose) ? 0 : 0.7;
}

// The length in bytes of the character that begins here; the text is UTF-8.
size_t characterBytes(std::string_view text)
{
    size_t bytes = 1;
    while (bytes < text.size() && (static_cast<uint8_t>(text[bytes]) & 0xc0) == 0x80)
        ++bytes;
    return bytes;
}

}  // namespace

Error errorOf(const print::Problem& problem, std::string subject)
{
    using print::Fault;
    switch (problem.fault) {
        case Fault::NotUtf8:
        case Fault::MissingGlyph:
        case Fault::RightToLeft:
            return {Errc::PlanRejected, message("A text cannot be printed: %1", messageOf(describe(problem))),
                    std::move(subject), message("Write it with other letters in the plan.")};
        case Fault::Memory:
            return {Errc::MemoryNotLocked, message("The locked memory does not suffice for a sheet."), std::move(subject),
                    message("Allow this user to lock at least 8 MiB (ulimit -l) and begin again.")};
        case Fault::Font:
        case Fault::ColourProfile:
            return {Errc::NotFound, message("A file for printing is missing: %1", messageOf(describe(problem))),
                    std::move(subject), message("Install the packages that the file `packages` lists.")};
        default:
            return {Errc::Internal, message("A sheet cannot be drawn: %1", messageOf(describe(problem))), std::move(subject),
                    message("This is a defect of keyrite: keep the record and use another version.")};
    }
}

Imprint imprintOf(const Backup& backup, std::string title, std::string_view part)
{
    return {backup.mode, std::move(title), part, backup.setId, backup.moment, backup.tool};
}

Result<Canvas> Canvas::begin(const Imprint& imprint, const print::Memory& memory, print::Paper paper)
{
    KR_OK(base::parseUtc(imprint.moment));
    print::DocumentInfo info;
    info.title = imprint.title;
    info.creator = imprint.tool;
    info.made = momentOf(imprint.moment);
    info.paper = paper;
    info.id =
        base::toArray<16>(base::sha256({base::bytesOf("keyrite sheet v1"), imprint.belongsTo, base::bytesOf(imprint.part)}));
    auto pdf = print::Pdf::begin(info, memory);
    if (!pdf)
        return fail(errorOf(pdf.problem(), imprint.title));
    return Canvas(*std::move(pdf), imprint.mode, print::extent(paper));
}

template <class T>
void Canvas::keep(const print::Outcome<T>& outcome)
{
    if (!outcome)
        reject(errorOf(outcome.problem(), {}));
}

void Canvas::reject(Error error)
{
    if (!m_error)
        m_error = std::move(error);
}

bool Canvas::inside(double x1, double y1, double x2, double y2)
{
    const bool good =
        x1 >= left() - kTolerance && x2 <= right() + kTolerance && y1 >= top() - kTolerance && y2 <= bottom() + kTolerance;
    if (!good)
        reject({Errc::PlanRejected,
                message("The labels of this backup do not fit on a sheet."),
                {},
                message("Shorten the names of the key, the groups or the holders in the plan.")});
    return good && !m_error && !m_dry;
}

double Canvas::newPage(std::string_view footer)
{
    const bool rehearsal = m_mode == Mode::Rehearsal;
    if (!m_error && !m_dry)
        keep(m_pdf.newPage());
    if (!m_error && !m_dry && rehearsal)
        keep(m_pdf.watermark("SPECIMEN"));
    double y = top();
    if (rehearsal) {
        const Type type{Face::SansBold, 9};
        text(paper().width / 2, y + 3, type, "REHEARSAL - this paper belongs to no real key", Align::Centre);
        y += 5;
    }
    text(left(), bottom() - 0.8, {Face::Sans, 7}, footer);
    return y;
}

void Canvas::text(double x, double y, Type type, std::string_view text, Align align)
{
    if (m_error || text.empty())
        return;
    const double wide = widthOf(type, text);
    const double from = align == Align::Left ? x : align == Align::Right ? x - wide : x - wide / 2;
    const double em = type.points * Type::kMillimetresPerPoint;
    if (inside(from, y - 0.76 * em, from + wide, y + 0.24 * em))
        keep(m_pdf.text(x, y, type.face, type.points, text, align));
}

void Canvas::line(double x1, double y1, double x2, double y2, double width)
{
    if (inside(std::min(x1, x2), std::min(y1, y2), std::max(x1, x2), std::max(y1, y2)))
        keep(m_pdf.line(x1, y1, x2, y2, width));
}

void Canvas::box(double x, double y, double width, double height)
{
    if (inside(x, y, x + width, y + height))
        keep(m_pdf.box(x, y, width, height, 0.2));
}

void Canvas::code(double x, double y, double module, print::Correction correction, int leastVersion, double reserved,
                  std::string_view text)
{
    if (!inside(x, y, x + reserved, y + reserved))
        return;
    const auto side = m_pdf.qr(x, y, module, correction, leastVersion, text);
    keep(side);
    if (side && *side > reserved + kTolerance)
        reject({Errc::Internal,
                message("A code is larger than its place."),
                {},
                message("This is a defect of keyrite: keep the record and use another version.")});
}

double Canvas::widthOf(Type type, std::string_view text) const { return m_pdf.textWidth(type.face, type.points, text); }

std::vector<std::string> Canvas::wrap(Type type, double width, std::string_view text) const
{
    std::vector<std::string> out;
    std::string current;
    const auto fits = [&](const std::string& candidate) { return widthOf(type, candidate) <= width; };
    const auto flush = [&] {
        if (!current.empty())
            out.push_back(std::exchange(current, {}));
    };
    while (!text.empty()) {
        const size_t space = std::min(text.find(' '), text.size());
        std::string_view word = text.substr(0, space);
        text.remove_prefix(std::min(space + 1, text.size()));
        if (const std::string joined = current.empty() ? std::string(word) : current + ' ' + std::string(word); fits(joined)) {
            current = joined;
            continue;
        }
        flush();
        for (; !word.empty(); word.remove_prefix(characterBytes(word))) {
            const std::string_view character = word.substr(0, characterBytes(word));
            if (!current.empty() && !fits(current + std::string(character)))
                flush();
            current += character;
        }
    }
    flush();
    return out;
}

double Canvas::lines(double x, double y, Type type, const std::vector<std::string>& lines)
{
    for (const std::string& one : lines) {
        text(x, y + type.pitch() * 0.78, type, one);
        y += type.pitch();
    }
    return y;
}

double Canvas::paragraph(double x, double y, double width, Type type, std::string_view text)
{
    return lines(x, y, type, wrap(type, width, text));
}

double Canvas::fitted(double x, double y, double width, Type type, double least, size_t few, std::string_view text,
                      const char* label)
{
    constexpr size_t kMost = 6;
    for (const size_t most : {few, kMost})
        for (Type tried = most == few ? type : Type{type.face, least}; tried.points >= least; tried.points -= 0.5)
            if (const auto wrapped = wrap(tried, width, text); wrapped.size() <= most)
                return lines(x, y, tried, wrapped);
    reject({Errc::PlanRejected, message("%1 is too long for a sheet.", label), std::string(text),
            message("Shorten it in the plan.")});
    return y;
}

double Canvas::textHeight(double width, double points, const std::vector<TextLine>& text) const
{
    double height = 0;
    for (size_t i = 0; i < text.size(); ++i) {
        const TextLine& part = text[i];
        height += gapBefore(text, i);
        if (part.kind == TextLine::Kind::Heading)
            height += Type{Face::SansBold, points + 1}.pitch();
        else if (part.kind == TextLine::Kind::Prose)
            height +=
                Type{Face::Sans, points}.pitch() * static_cast<double>(wrap({Face::Sans, points}, width, part.text).size());
        else
            height += Type{Face::Mono, points}.pitch();
    }
    return height;
}

double Canvas::drawText(double x, double y, double width, double points, const std::vector<TextLine>& text)
{
    for (size_t i = 0; i < text.size(); ++i) {
        const TextLine& part = text[i];
        y += gapBefore(text, i);
        if (part.kind == TextLine::Kind::Heading)
            y = lines(x, y, {Face::SansBold, points + 1}, {part.text});
        else if (part.kind == TextLine::Kind::Prose)
            y = paragraph(x, y, width, {Face::Sans, points}, part.text);
        else
            y = verbatim(x, y, width, {Face::Mono, points}, (part.kind == TextLine::Kind::Command ? "$ " : "  ") + part.text);
    }
    return y;
}

double Canvas::verbatim(double x, double y, double width, Type type, const std::string& line)
{
    if (widthOf(type, line) > width)
        reject({Errc::Internal, message("A line is wider than its column."), line,
                message("This is a defect of keyrite: keep the record and use another version.")});
    return lines(x, y, type, {line});
}

Result<void> Canvas::finish(const print::Sink& sink)
{
    if (!m_error)
        keep(m_pdf.finish(sink));
    if (m_error)
        return fail(*m_error);
    return {};
}

Result<Bytes> Canvas::finish()
{
    Bytes out;
    KR_OK(finish([&](ByteView piece) {
        out.insert(out.end(), piece.begin(), piece.end());
        return true;
    }));
    return out;
}

}  // namespace keyrite::sheets
