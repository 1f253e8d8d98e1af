#include "terminal.h"

#include <fcntl.h>
#include <poll.h>
#include <termios.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstdio>

#include "base/descriptor.h"
#include "secret/secret_file.h"
#include "signals.h"

namespace keyrite::cli {

namespace {

constexpr size_t kMaxLine = 4096;
constexpr size_t kMaxSecret = 4096;
constexpr std::string_view kClear = "\033[H\033[2J\033[3J";  // with the lines that were scrolled away
constexpr std::string_view kOtherScreen = "\033[?1049h", kFirstScreen = "\033[?1049l";

tl::unexpected<Error> aborted()
{
    const std::string signal = caughtSignal();
    if (!signal.empty())
        return fail(Errc::Aborted, message("%1 was received.", signal), "input", message("Nothing more is done."));
    return fail(Errc::Aborted, message("The input ended before the last question."), "input",
                message("Run it again at a terminal, or give every answer."));
}

// Until there is something to read, or the end of it. Aborted on a signal.
Result<void> waitFor(int descriptor)
{
    for (;;) {
        pollfd polled[2] = {{descriptor, POLLIN, 0}, {signalDescriptor(), POLLIN, 0}};
        if (::poll(polled, signalDescriptor() < 0 ? 1 : 2, -1) < 0 && errno != EINTR)
            return aborted();
        if (!caughtSignal().empty())
            return aborted();
        if ((polled[0].revents & (POLLIN | POLLHUP | POLLERR | POLLNVAL)) != 0)
            return {};
    }
}

// One byte, or Aborted.
Result<char> readByte(int descriptor, ByteSpan byte)
{
    for (;;) {
        KR_OK(waitFor(descriptor));
        const ssize_t count = ::read(descriptor, byte.data(), 1);
        if (count < 0 && (errno == EINTR || errno == EAGAIN))
            continue;
        if (count != 1)
            return aborted();
        return static_cast<char>(byte[0]);
    }
}

// Echo off for as long as it lives.
class Silence {
public:
    explicit Silence(int terminal) : m_terminal(terminal), m_valid(::tcgetattr(terminal, &m_before) == 0)
    {
        termios quiet = m_before;
        quiet.c_lflag &= ~static_cast<tcflag_t>(ECHO | ECHONL);
        if (m_valid)
            m_valid = ::tcsetattr(terminal, TCSAFLUSH, &quiet) == 0;
    }
    ~Silence()
    {
        if (m_valid)
            ::tcsetattr(m_terminal, TCSAFLUSH, &m_before);
    }
    Silence(const Silence&) = delete;
    Silence& operator=(const Silence&) = delete;
    bool valid() const { return m_valid; }

private:
    int m_terminal;
    termios m_before{};
    bool m_valid;
};

base::Descriptor openTerminal() { return base::Descriptor(::open("/dev/tty", O_RDWR | O_CLOEXEC | O_NOCTTY)); }

tl::unexpected<Error> noTerminal(const char* option)
{
    return fail(Errc::NotPermitted, message("There is no terminal for a passphrase."), "/dev/tty",
                message("Run it at a terminal, or give %1 with the number of an open descriptor.", option));
}

tl::unexpected<Error> noTerminalForWords()
{
    return fail(Errc::NotPermitted, message("There is no terminal to show the words on."), "/dev/tty",
                message("Run the ceremony at a terminal."));
}

void put(int descriptor, std::string_view text) { (void)base::writeAll(descriptor, base::bytesOf(text)); }

// "  18 acid      ", straight from locked memory.
void putNumbered(int terminal, size_t number, std::string_view word)
{
    constexpr size_t kColumn = 12;
    put(terminal, (number < 10 ? "    " : "   ") + std::to_string(number) + " ");
    put(terminal, word);
    put(terminal, std::string(kColumn - std::min(kColumn, word.size()), ' '));
}

Result<SecureString> readSilently(int terminal)
{
    SecureString line(128);
    SecureBuffer byte(1);
    for (;;) {
        KR_TRY(const char c, readByte(terminal, byte.mutableBytes()));
        if (c == '\n' && line.size() > kMaxSecret)
            return fail(Errc::TooLarge, message("The passphrase is too long."), "terminal", message("Type it again."));
        if (c == '\n')
            return line;
        if (line.size() <= kMaxSecret)
            line.append(c);
    }
}

}  // namespace

Result<std::string> askLine(const std::string& prompt)
{
    std::fputs(prompt.c_str(), stdout);
    std::fflush(stdout);
    std::string line;
    uint8_t byte[1];
    for (;;) {
        KR_TRY(const char c, readByte(STDIN_FILENO, byte));
        // To its end, so that the rest of a line that is too long does not answer the next question.
        if (c == '\n' && line.size() > kMaxLine)
            return fail(Errc::TooLarge, message("The line is too long."), "input", message("Type a shorter answer."));
        if (c == '\n')
            return line;
        if (line.size() <= kMaxLine)
            line += c;
    }
}

Result<SecureString> SecretPrompt::ask(const std::string& prompt)
{
    if (m_descriptor >= 0) {
        KR_OK(waitFor(m_descriptor));
        return secret::readSecretLine(m_descriptor, kMaxSecret);
    }
    const base::Descriptor terminal = openTerminal();
    if (!terminal.valid())
        return noTerminal("--passphrase-fd");
    put(terminal.get(), prompt);
    const Silence silence(terminal.get());
    if (!silence.valid())
        return noTerminal("--passphrase-fd");
    auto line = readSilently(terminal.get());
    put(terminal.get(), "\n");
    return line;
}

Result<void> showSecrets(std::initializer_list<ShownSecret> secrets, int toDescriptor)
{
    if (toDescriptor >= 0) {
        for (const ShownSecret& shown : secrets) {
            const int error = base::writeAll(toDescriptor, shown.secret.exposeBytes());
            if (error != 0 || base::writeAll(toDescriptor, base::bytesOf("\n")) != 0)
                return fail(Errc::MediumFailed, message("The passphrases could not be handed over."), "--passphrases-to-fd",
                            message("Open the descriptor for writing."));
        }
        return {};
    }
    const base::Descriptor terminal = openTerminal();
    if (!terminal.valid())
        return noTerminal("--passphrases-to-fd");
    put(terminal.get(), "\nWrite these down now, each on a paper of its own. They are shown once.\n");
    for (const ShownSecret& shown : secrets) {
        put(terminal.get(), "\n  " + shown.label + "\n    ");
        put(terminal.get(), shown.secret.expose());
        put(terminal.get(), "\n");
    }
    put(terminal.get(), "\nPress Enter when they are written down; the screen is then cleared. ");
    auto enter = readSilently(terminal.get());
    put(terminal.get(), kClear);
    return std::move(enter).map([](const SecureString&) {});
}

Result<void> showWords(const engine::CopiedWords& words)
{
    constexpr size_t kColumns = 4;
    const base::Descriptor terminal = openTerminal();
    if (!terminal.valid())
        return noTerminalForWords();
    const Silence silence(terminal.get());
    put(terminal.get(), kOtherScreen);
    put(terminal.get(), kClear);
    put(terminal.get(), "Only the holder looks. Write each word into the box with its number, in capitals.\n");
    for (size_t i = 0; i < words.count(); ++i) {
        put(terminal.get(), i % kColumns == 0 ? "\n\n" : "");
        putNumbered(terminal.get(), words.number(i), words.expose(i));
    }
    put(terminal.get(), "\n\n\nPress Enter when all are written; the screen is then cleared. ");
    auto enter = readSilently(terminal.get());
    put(terminal.get(), kClear);
    put(terminal.get(), kFirstScreen);
    return std::move(enter).map([](const SecureString&) {});
}

}  // namespace keyrite::cli
