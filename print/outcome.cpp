#include "print/outcome.h"

namespace keyrite::print {

namespace {

// What can be said of a job of which perhaps a page came out.
Sentence perhaps(Sentence what)
{
    return text("%1 Whether a page came out is not known: look at the printer, and destroy what lies there.",
                {std::move(what)});
}

Sentence describePrinting(const Problem& problem)
{
    const Sentence& detail = problem.detail;
    switch (problem.fault) {
        case Fault::PrintService:
            return text("The print service %1 does not answer.", {detail});
        case Fault::PrintServiceLost:
            return perhaps(text("The print service %1 ended before the job did.", {detail}));
        case Fault::PrinterMissing:
            return text("There is no printer '%1'.", {detail});
        case Fault::PrinterStopped:
            return perhaps(text("The printer waited too long: %1.", {detail}));
        case Fault::JobFailed:
            return perhaps(detail.empty() ? text("The printer did not print the job.")
                                          : text("The printer did not print the job: %1.", {detail}));
        case Fault::Stopped:
            return perhaps(text("Printing was stopped."));
        default:
            return {};
    }
}

}  // namespace

Sentence describe(const Problem& problem)
{
    switch (problem.fault) {
        case Fault::NotUtf8:
            return text("The text is not UTF-8.");
        case Fault::MissingGlyph:
            return text("The printed fonts have no character %1.", {problem.detail});
        case Fault::RightToLeft:
            return text("The character %1 belongs to a script that is written from right to left, which the pages cannot set.",
                        {problem.detail});
        case Fault::TextTooLong:
            return text("A line of text has more than 8,000 characters.");
        case Fault::Place:
            return text("A place or a size is not a number, or lies far outside of the page.");
        case Fault::Description:
            return text("The document's title or creator is empty, longer than 1,000 bytes, or holds a control character.");
        case Fault::Moment:
            return text("The document's date does not exist.");
        case Fault::CodeText:
            return text("The text of a QR code is empty or holds something other than printable ASCII.");
        case Fault::CodeTooLong:
            return text("The text is too long for a QR code at this level of correction.");
        case Fault::CodeVersion:
            return text("QR codes have the versions 1 to 40.");
        case Fault::NoPage:
            return text("The document has no page yet.");
        case Fault::Finished:
            return text("The document is already written, or spoiled by an earlier error.");
        case Fault::Memory:
            return text("There is not enough memory of the kind that may hold what is printed.");
        case Fault::Font:
            return text("The font %1 cannot be read; Debian's package fonts-dejavu-core has it.", {problem.detail});
        case Fault::ColourProfile:
            return text("The colour profile %1 cannot be read; Debian's package icc-profiles-free has it.", {problem.detail});
        case Fault::Sink:
            return text("The document could not be written.");
        case Fault::Library:
            return text("A library refused a step of the document: %1.", {problem.detail});
        default:
            return describePrinting(problem);
    }
}

}  // namespace keyrite::print
