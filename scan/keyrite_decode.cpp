// The program keyrite-decode: one page, or one sheet before a camera, then it ends. It is started by readFile() and LiveReader
// and not meant for people.
#include <unistd.h>

#include <cerrno>
#include <charconv>
#include <cstdio>
#include <cstring>
#include <new>
#include <optional>

#include "scan/confine.h"
#include "scan/decode.h"
#include "scan/live_decoder.h"
#include "scan/picture.h"
#include "scan/poppler.h"
#include "scan/reader.h"
#include "scan/wire.h"

namespace {

using namespace keyrite::scan;

bool is(const char* argument, const char* word) { return std::strcmp(argument, word) == 0; }

// A number of our own making, from 0 to 9999.
std::optional<size_t> numberOf(const char* word)
{
    size_t value = 0;
    const char* const end = word + std::strlen(word);
    const auto [stop, error] = std::from_chars(word, end, value);
    return error == std::errc{} && stop == end && value <= 9999 ? std::optional(value) : std::nullopt;
}

bool readPage(Effort effort, size_t expected)
{
    DescriptorSource input(STDIN_FILENO);
    const auto picture = readPicture(input);
    if (!picture)
        return tellFault(STDOUT_FILENO, picture.problem());
    const auto texts = decode(picture->view(), effort, expected);
    if (texts.size() > kMaxCodes)
        return tellFault(STDOUT_FILENO, {.fault = Fault::TooManyCodes, .limit = kMaxCodes});
    for (const std::string& text : texts)
        if (!tellCode(STDOUT_FILENO, text))
            return false;
    return tellRead(STDOUT_FILENO, texts.size());
}

// `work` says whether somebody listened to the end.
template <class Work>
int confined(Task task, Work work)
{
    if (!confine(task))
        return tellFault(STDOUT_FILENO, {.fault = Fault::NotConfined}) ? 0 : 1;
    try {
        return work() ? 0 : 1;
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
    const auto last = argc > 1 ? numberOf(argv[argc - 1]) : std::nullopt;
    if (argc == 4 && is(argv[1], kVerbPicture) && (is(argv[2], kPlain) || is(argv[2], kLadder)) && last)
        status = confined(Task::Decode, [&] { return readPage(is(argv[2], kPlain) ? Effort::Plain : Effort::Ladder, *last); });
    else if (argc == 3 && is(argv[1], kVerbFrames) && last && *last >= 1 && *last <= kMaxPreviewSide)
        status = confined(Task::Watch, [&] { return LiveDecoder(STDIN_FILENO, STDOUT_FILENO, *last).run(); });
    else if (argc == 3 && is(argv[1], kVerbCount))
        status = runConfined(kPdfInfo, Words("pdfinfo", "-f", "1", "-l", argv[2], "-").list);
    else if (argc == 4 && is(argv[1], kVerbDraw))
        status = runConfined(kPdfToPpm, Words("pdftoppm", "-gray", "-r", argv[3], "-f", argv[2], "-l", argv[2], "-").list);
    else
        std::fputs("keyrite-decode reads one page for keyrite. Use: keyrite sheet scan FILE\n", stderr);
    ::_exit(status);  // nothing here needs an orderly end, and the filter allows no more than this
}
