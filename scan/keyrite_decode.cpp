// The program keyrite-decode: one page, then it ends. It is started by readFile() and not meant for people.
#include <unistd.h>

#include <cerrno>
#include <cstdio>
#include <cstring>
#include <new>

#include "scan/confine.h"
#include "scan/decode.h"
#include "scan/picture.h"
#include "scan/poppler.h"
#include "scan/reader.h"
#include "scan/wire.h"

namespace {

using namespace keyrite::scan;

bool is(const char* argument, const char* word) { return std::strcmp(argument, word) == 0; }

bool readPage(Effort effort)
{
    DescriptorSource input(STDIN_FILENO);
    const auto picture = readPicture(input);
    if (!picture)
        return tellFault(STDOUT_FILENO, picture.problem());
    const auto texts = decode(picture->view(), effort);
    if (texts.size() > kMaxCodes)
        return tellFault(STDOUT_FILENO, {.fault = Fault::TooManyCodes, .limit = kMaxCodes});
    for (const std::string& text : texts)
        if (!tellCode(STDOUT_FILENO, text))
            return false;
    return tellRead(STDOUT_FILENO, texts.size());
}

int picture(Effort effort)
{
    if (!confine(Task::Decode))
        return tellFault(STDOUT_FILENO, {.fault = Fault::NotConfined}) ? 0 : 1;
    try {
        return readPage(effort) ? 0 : 1;
    } catch (const std::bad_alloc&) {
        return tellFault(STDOUT_FILENO, {.fault = Fault::System}) ? 0 : 1;
    }
}

int runConfined(const char* program, char* const* arguments)
{
    if (!confine(Task::Draw))
        return kStatusNotConfined;
    char* const nothing[] = {nullptr};
    ::execve(program, arguments, nothing);
    return errno == ENOENT ? kStatusNotInstalled : kStatusNotRun;
}

// The words of a command line as execve() wants them.
struct Words {
    template <class... Args>
    explicit Words(Args... args) : list{const_cast<char*>(static_cast<const char*>(args))..., nullptr}
    {
    }
    char* list[16];
};

}  // namespace

int main(int argc, char** argv)
{
    int status = kStatusUsage;
    if (argc == 3 && is(argv[1], kVerbPicture) && (is(argv[2], kPlain) || is(argv[2], kLadder)))
        status = picture(is(argv[2], kPlain) ? Effort::Plain : Effort::Ladder);
    else if (argc == 3 && is(argv[1], kVerbCount))
        status = runConfined(kPdfInfo, Words("pdfinfo", "-f", "1", "-l", argv[2], "-").list);
    else if (argc == 4 && is(argv[1], kVerbDraw))
        status = runConfined(kPdfToPpm, Words("pdftoppm", "-gray", "-r", argv[3], "-f", argv[2], "-l", argv[2], "-").list);
    else
        std::fputs("keyrite-decode reads one page for keyrite. Use: keyrite sheet scan FILE\n", stderr);
    ::_exit(status);  // nothing here needs an orderly end, and the filter allows no more than this
}
