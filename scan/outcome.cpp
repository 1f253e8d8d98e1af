#include "scan/outcome.h"

namespace keyrite::scan {

namespace {

std::string number(uint64_t n) { return std::to_string(n); }

Sentence ofFile(const Problem& p)
{
    switch (p.fault) {
        case Fault::CannotOpen:
            return text("The file cannot be read: %1.", {p.detail});
        case Fault::NotAFile:
            return text("This is not an ordinary file but a folder, a pipe or a device.");
        case Fault::EmptyFile:
            return text("The file is empty.");
        case Fault::FileTooLarge:
            return text("The file has %1 bytes; at most %2 are read.", {number(p.have), number(p.limit)});
        case Fault::UnknownKind:
            return text("The file is neither a PNG or JPEG picture nor a PDF: its first bytes are of another kind.");
        case Fault::Damaged:
            return p.detail.empty() ? text("The picture is damaged or cut off.")
                                    : text("The picture is damaged or cut off: %1.", {p.detail});
        case Fault::UnsupportedColours:
            return text("The picture has the four colours of a printing press (CMYK), which are not read.");
        case Fault::PictureTooLarge:
            return text("The picture has %1 × %2 pixels; at most %3 pixels in all are read.",
                        {number(p.width), number(p.height), number(p.limit)});
        case Fault::SideTooLong:
            return text("The picture has %1 × %2 pixels; at most %3 a side are read.",
                        {number(p.width), number(p.height), number(p.limit)});
        case Fault::PdfRefused:
            return text("The PDF cannot be opened: it is damaged, or it needs a password.");
        case Fault::TooManyPages:
            return text("The PDF has %1 pages; at most %2 are read.", {number(p.have), number(p.limit)});
        case Fault::PageNotDrawn:
            return text("The page cannot be drawn: the PDF is damaged, or the page needs too much memory.");
        case Fault::TooManyCodes:
            return text("There are more than %1 codes on one page.", {number(p.limit)});
        default:
            return {};
    }
}

Sentence ofWork(const Problem& p)
{
    switch (p.fault) {
        case Fault::DecoderMissing:
            return text("The program that reads pictures is not where it belongs: %1.", {p.detail});
        case Fault::RendererMissing:
            return text("The program that draws the pages of a PDF is not installed: %1.", {p.detail});
        case Fault::NotConfined:
            return text("The program that reads pictures could not lock itself in.");
        case Fault::DecoderFailed:
            return p.detail.empty() ? text("The program that reads pictures failed.")
                                    : text("The program that reads pictures failed: %1.", {p.detail});
        case Fault::TimedOut:
            return text("The page was not read within %1 seconds.", {number(p.limit / 1000)});
        case Fault::Stopped:
            return text("The reading was stopped.");
        case Fault::ScratchTooSmall:
            return text("The memory for texts has %1 bytes; it takes %2.", {number(p.have), number(p.limit)});
        case Fault::System:
            return p.detail.empty() ? text("The system refused what is needed to read a file.")
                                    : text("The system refused what is needed to read a file: %1.", {p.detail});
        default:
            return {};
    }
}

Sentence ofCamera(const Problem& p)
{
    switch (p.fault) {
        case Fault::CameraMissing:
            return text("There is no camera.");
        case Fault::CameraGone:
            return text("The camera is not connected any more.");
        case Fault::CameraRefused:
            return text("The camera cannot be used: %1.", {p.detail});
        default:
            return {};
    }
}

}  // namespace

Sentence describe(const Problem& problem)
{
    Sentence what = ofFile(problem);
    if (what.empty())
        what = ofWork(problem);
    if (what.empty())
        what = ofCamera(problem);
    return problem.page == kNoPage ? what : text("Page %1: %2", {number(problem.page + 1), what});
}

Sentence advise(const Problem& problem)
{
    switch (problem.fault) {
        case Fault::CannotOpen:
            return text("Check the name and the permissions of the file.");
        case Fault::NotAFile:
            return text("Name the files one by one.");
        case Fault::EmptyFile:
        case Fault::Damaged:
        case Fault::PdfRefused:
            return text("Copy the file again from where it was scanned, or scan the sheet again.");
        case Fault::FileTooLarge:
        case Fault::TooManyPages:
            return text("Scan the sheets into several files.");
        case Fault::UnknownKind:
        case Fault::UnsupportedColours:
            return text("Scan the sheet again, in grey, as PNG, JPEG or PDF.");
        case Fault::PictureTooLarge:
        case Fault::SideTooLong:
            return text("Scan the sheet again at 300 dots per inch, one page a picture.");
        case Fault::PageNotDrawn:
            return text("Scan this page again as a PNG or JPEG picture.");
        case Fault::TooManyCodes:
            return text("Check that this is a sheet of ours; if it is, scan it in parts.");
        case Fault::DecoderMissing:
            return text("Install keyrite again: keyrite-decode stands beside it.");
        case Fault::RendererMissing:
            return text("Install the package poppler-utils, or give the pages as PNG or JPEG pictures.");
        case Fault::NotConfined:
            return text("Use a Linux kernel with seccomp; pictures are not read without it.");
        case Fault::DecoderFailed:
        case Fault::TimedOut:
            return text("Scan the sheet again at 300 dots per inch; be wary of a file that somebody else made.");
        case Fault::Stopped:
            return text("Begin again when you are ready.");
        case Fault::ScratchTooSmall:
            return text("This is a defect of the program; please report it.");
        case Fault::System:
            return text("Close other programs and try again.");
        case Fault::CameraMissing:
        case Fault::CameraGone:
            return text("Plug the camera in, and wait a moment.");
        case Fault::CameraRefused:
            return text("Close other programs that use the camera, or take another camera or a scanner.");
    }
    return {};
}

}  // namespace keyrite::scan
