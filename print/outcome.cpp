#include "print/outcome.h"

namespace keyrite::print {

namespace {

constexpr const char* kPerhaps = " Whether a page came out is not known: look at the printer, and destroy what lies there.";

std::string describePrinting(const Problem& problem)
{
    switch (problem.fault) {
        case Fault::PrintService:
            return "The print service " + problem.detail + " does not answer.";
        case Fault::PrintServiceLost:
            return "The print service " + problem.detail + " ended before the job did." + kPerhaps;
        case Fault::PrinterMissing:
            return "There is no printer '" + problem.detail + "'.";
        case Fault::PrinterStopped:
            return "The printer waited too long: " + problem.detail + "." + kPerhaps;
        case Fault::JobFailed:
            return "The printer did not print the job" + (problem.detail.empty() ? "" : ": " + problem.detail) + "." + kPerhaps;
        case Fault::Stopped:
            return std::string("Printing was stopped.") + kPerhaps;
        default:
            return {};
    }
}

}  // namespace

std::string describe(const Problem& problem)
{
    switch (problem.fault) {
        case Fault::NotUtf8:
            return "The text is not UTF-8.";
        case Fault::MissingGlyph:
            return "The printed fonts have no character " + problem.detail + ".";
        case Fault::RightToLeft:
            return "The character " + problem.detail +
                   " belongs to a script that is written from right to left, which the pages "
                   "cannot set.";
        case Fault::TextTooLong:
            return "A line of text has more than 8,000 characters.";
        case Fault::Place:
            return "A place or a size is not a number, or lies far outside of the page.";
        case Fault::Description:
            return "The document's title or creator is empty, longer than 1,000 bytes, or holds a control character.";
        case Fault::Moment:
            return "The document's date does not exist.";
        case Fault::CodeText:
            return "The text of a QR code is empty or holds something other than printable ASCII.";
        case Fault::CodeTooLong:
            return "The text is too long for a QR code at this level of correction.";
        case Fault::CodeVersion:
            return "QR codes have the versions 1 to 40.";
        case Fault::NoPage:
            return "The document has no page yet.";
        case Fault::Finished:
            return "The document is already written, or spoiled by an earlier error.";
        case Fault::Memory:
            return "There is not enough memory of the kind that may hold what is printed.";
        case Fault::Font:
            return "The font " + problem.detail + " cannot be read; Debian's package fonts-dejavu-core has it.";
        case Fault::ColourProfile:
            return "The colour profile " + problem.detail + " cannot be read; Debian's package icc-profiles-free has it.";
        case Fault::Sink:
            return "The document could not be written.";
        case Fault::Library:
            return "libharu refused a step of the document, error " + problem.detail + ".";
        default:
            return describePrinting(problem);
    }
}

}  // namespace keyrite::print
