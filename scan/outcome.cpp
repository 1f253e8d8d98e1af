#include "scan/outcome.h"

namespace keyrite::scan {

namespace {

std::string number(uint64_t n) { return std::to_string(n); }

std::string size(const Problem& p) { return number(p.width) + " × " + number(p.height) + " pixels"; }

std::string because(const Problem& p) { return p.detail.empty() ? "." : ": " + p.detail + "."; }

std::string ofFile(const Problem& p)
{
    switch (p.fault) {
        case Fault::CannotOpen:
            return "The file cannot be read" + because(p);
        case Fault::NotAFile:
            return "This is not an ordinary file but a folder, a pipe or a device.";
        case Fault::EmptyFile:
            return "The file is empty.";
        case Fault::FileTooLarge:
            return "The file has " + number(p.have) + " bytes; at most " + number(p.limit) + " are read.";
        case Fault::UnknownKind:
            return "The file is neither a PNG or JPEG picture nor a PDF: its first bytes are of another kind.";
        case Fault::Damaged:
            return "The picture is damaged or cut off" + because(p);
        case Fault::UnsupportedColours:
            return "The picture has the four colours of a printing press (CMYK), which are not read.";
        case Fault::PictureTooLarge:
            return "The picture has " + size(p) + "; at most " + number(p.limit) + " pixels in all are read.";
        case Fault::SideTooLong:
            return "The picture has " + size(p) + "; at most " + number(p.limit) + " a side are read.";
        case Fault::PdfRefused:
            return "The PDF cannot be opened: it is damaged, or it needs a password.";
        case Fault::TooManyPages:
            return "The PDF has " + number(p.have) + " pages; at most " + number(p.limit) + " are read.";
        case Fault::PageNotDrawn:
            return "The page cannot be drawn: the PDF is damaged, or the page needs too much memory.";
        case Fault::TooManyCodes:
            return "There are more than " + number(p.limit) + " codes on one page.";
        default:
            return {};
    }
}

std::string ofWork(const Problem& p)
{
    switch (p.fault) {
        case Fault::DecoderMissing:
            return "The program that reads pictures is not where it belongs" + because(p);
        case Fault::RendererMissing:
            return "The program that draws the pages of a PDF is not installed" + because(p);
        case Fault::NotConfined:
            return "The program that reads pictures could not lock itself in" + because(p);
        case Fault::DecoderFailed:
            return "The program that reads pictures failed" + because(p);
        case Fault::TimedOut:
            return "The page was not read within " + number(p.limit / 1000) + " seconds.";
        case Fault::Stopped:
            return "The reading was stopped.";
        case Fault::ScratchTooSmall:
            return "The memory for texts has " + number(p.have) + " bytes; it takes " + number(p.limit) + ".";
        case Fault::System:
            return "The system refused what is needed to read a file" + because(p);
        default:
            return {};
    }
}

std::string ofCamera(const Problem& p)
{
    switch (p.fault) {
        case Fault::CameraMissing:
            return "There is no camera.";
        case Fault::CameraGone:
            return "The camera is not connected any more.";
        case Fault::CameraRefused:
            return "The camera cannot be used" + because(p);
        default:
            return {};
    }
}

}  // namespace

std::string describe(const Problem& problem)
{
    std::string text = ofFile(problem);
    if (text.empty())
        text = ofWork(problem);
    if (text.empty())
        text = ofCamera(problem);
    return problem.page == kNoPage ? text : "Page " + number(problem.page + 1) + ": " + text;
}

std::string advise(const Problem& problem)
{
    switch (problem.fault) {
        case Fault::CannotOpen:
            return "Check the name and the permissions of the file.";
        case Fault::NotAFile:
            return "Name the files one by one.";
        case Fault::EmptyFile:
        case Fault::Damaged:
        case Fault::PdfRefused:
            return "Copy the file again from where it was scanned, or scan the sheet again.";
        case Fault::FileTooLarge:
        case Fault::TooManyPages:
            return "Scan the sheets into several files.";
        case Fault::UnknownKind:
        case Fault::UnsupportedColours:
            return "Scan the sheet again, in grey, as PNG, JPEG or PDF.";
        case Fault::PictureTooLarge:
        case Fault::SideTooLong:
            return "Scan the sheet again at 300 dots per inch, one page a picture.";
        case Fault::PageNotDrawn:
            return "Scan this page again as a PNG or JPEG picture.";
        case Fault::TooManyCodes:
            return "Check that this is a sheet of ours; if it is, scan it in parts.";
        case Fault::DecoderMissing:
            return "Install keyrite again: keyrite-decode stands beside it.";
        case Fault::RendererMissing:
            return "Install the package poppler-utils, or give the pages as PNG or JPEG pictures.";
        case Fault::NotConfined:
            return "Use a Linux kernel with seccomp; pictures are not read without it.";
        case Fault::DecoderFailed:
        case Fault::TimedOut:
            return "Scan the sheet again at 300 dots per inch; be wary of a file that somebody else made.";
        case Fault::Stopped:
            return "Begin again when you are ready.";
        case Fault::ScratchTooSmall:
            return "This is a defect of the program; please report it.";
        case Fault::System:
            return "Close other programs and try again.";
        case Fault::CameraMissing:
        case Fault::CameraGone:
            return "Plug the camera in, and wait a moment.";
        case Fault::CameraRefused:
            return "Close other programs that use the camera, or take another camera or a scanner.";
    }
    return {};
}

}  // namespace keyrite::scan
