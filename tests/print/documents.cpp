#include "print/documents.h"
#include "support/said.h"

#include <cstdlib>

namespace keyrite::tests {

DocumentInfo sampleInfo(Paper paper)
{
    DocumentInfo info;
    info.title = "Schl\u00fcssel \"A\" & <B> \u2013 \U0001D538";
    info.creator = "keyrite 0.1.0 & more";
    info.made = {2026, 2, 28, 23, 59, 7};
    for (size_t i = 0; i < info.id.size(); ++i)
        info.id[i] = static_cast<uint8_t>(i * 17);
    info.paper = paper;
    return info;
}

Memory plainMemory() { return {std::malloc, std::free}; }

Pdf begun(const DocumentInfo& info, const Memory& memory)
{
    Outcome<Pdf> pdf = Pdf::begin(info, memory);
    if (!pdf) {
        ADD_FAILURE() << said(print::describe(pdf.problem()));
        std::abort();
    }
    return std::move(*pdf);
}

std::string finished(Pdf pdf)
{
    std::string file;
    const Outcome<Done> done = pdf.finish([&](std::span<const uint8_t> piece) {
        file.append(piece.begin(), piece.end());
        return true;
    });
    EXPECT_TRUE(good(done));
    return file;
}

Outcome<Done> drawSample(Pdf& pdf)
{
    if (const auto page = pdf.newPage(); !page)
        return page;
    if (const auto mark = pdf.watermark("REHEARSAL"); !mark)
        return mark;
    double y = 20;
    for (const Face face : kEveryFace)
        if (const auto text =
                pdf.text(15, y += 10, face, 12, "Share 2 of 5: \u00dcn\u00efc\u00f6d\u00e9 \u0395\u03bb \u0416 \u2713");
            !text)
            return text;
    if (const auto line = pdf.line(15, 70, 195, 70, 0.3); !line)
        return line;
    if (const auto box = pdf.box(15, 75, 60, 20, 0.5); !box)
        return box;
    if (const auto code = pdf.qr(15, 110, 0.8, Correction::Q, 0, "ACADEMIC ACID"); !code)
        return code.problem();
    return Done{};
}

std::string drawn(const std::function<void(Pdf&)>& draw, const DocumentInfo& info)
{
    Pdf pdf = begun(info);
    EXPECT_TRUE(good(pdf.newPage()));
    draw(pdf);
    return finished(std::move(pdf));
}

std::string shownBy(std::vector<std::string> command, const std::string& pdf)
{
    const TempFolder folder;
    spit(folder / "document.pdf", pdf);
    command.push_back((folder / "document.pdf").string());
    if (command[0] == "pdftotext")
        command.push_back("-");
    const CommandResult result = run(command);
    EXPECT_EQ(result.status, 0) << result.err;
    EXPECT_EQ(result.err, "") << "a warning about the document";
    return result.out;
}

}  // namespace keyrite::tests
