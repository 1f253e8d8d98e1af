#include "disc/program.h"

#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>

#include "base/descriptor.h"

namespace keyrite::disc {

namespace {

constexpr int kListenEveryMs = 100;
constexpr size_t kMaxLine = 400;

int waitFor(pid_t child)
{
    int status = 0;
    while (::waitpid(child, &status, 0) < 0 && errno == EINTR) {
    }
    return status;
}

// Splits what arrives into lines; a carriage return ends one as well (progress on a terminal).
class Lines {
public:
    explicit Lines(const Listener& listener) : m_listener(listener) {}

    bool add(std::string_view text)
    {
        for (const char c : text) {
            if (c != '\n' && c != '\r') {
                if (m_line.size() < kMaxLine)
                    m_line += c;
                continue;
            }
            if (m_line.empty())
                continue;
            m_last = std::exchange(m_line, {});
            if (!m_listener(m_last))
                return false;
        }
        return true;
    }
    const std::string& last() const { return m_line.empty() ? m_last : m_line; }

private:
    const Listener& m_listener;
    std::string m_line, m_last;
};

// Until it ends what it says; false when the listener stopped it.
bool listen(int from, Lines& lines, const Listener& listener)
{
    for (;;) {
        pollfd wait{from, POLLIN, 0};
        if (::poll(&wait, 1, kListenEveryMs) == 0) {
            if (!listener({}))
                return false;
            continue;
        }
        char buffer[4096];
        const ssize_t count = ::read(from, buffer, sizeof buffer);
        if (count < 0 && errno == EINTR)
            continue;
        if (count <= 0)
            return true;
        if (!lines.add({buffer, static_cast<size_t>(count)}))
            return false;
    }
}

}  // namespace

Result<void> runProgram(const std::vector<std::string>& arguments, const Listener& listener)
{
    const std::string& name = arguments.front();
    const auto cannot = [&](int error) {
        return fail(error == ENOENT ? Errc::NotFound : Errc::MediumFailed,
                    message("The program cannot be started: %1.", std::strerror(error)), name,
                    message("Run from the disc, which has it, or install it."));
    };
    int ends[2];
    if (::pipe2(ends, O_CLOEXEC) != 0)
        return cannot(errno);
    base::Descriptor ours(ends[0]), theirs(ends[1]);
    posix_spawn_file_actions_t actions;
    posix_spawn_file_actions_init(&actions);
    posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, "/dev/null", O_RDONLY, 0);
    posix_spawn_file_actions_adddup2(&actions, theirs.get(), STDOUT_FILENO);
    posix_spawn_file_actions_adddup2(&actions, theirs.get(), STDERR_FILENO);
    std::vector<char*> argv;
    for (const std::string& argument : arguments)
        argv.push_back(const_cast<char*>(argument.c_str()));
    argv.push_back(nullptr);
    char locale[] = "LC_ALL=C", path[] = "PATH=/usr/bin:/bin:/usr/sbin:/sbin";
    char* environment[] = {locale, path, nullptr};
    pid_t child = -1;
    const int error = ::posix_spawnp(&child, name.c_str(), &actions, nullptr, argv.data(), environment);
    posix_spawn_file_actions_destroy(&actions);
    if (error != 0)
        return cannot(error);
    theirs.close();

    Lines lines(listener);
    if (!listen(ours.get(), lines, listener)) {
        ::kill(child, SIGTERM);
        waitFor(child);
        return fail(Errc::Aborted, message("The program was stopped."), name, message("Start again."));
    }
    const int status = waitFor(child);
    if (WIFEXITED(status) && WEXITSTATUS(status) == 0)
        return {};
    return fail(Errc::MediumFailed, message("The program failed: %1", lines.last()), name,
                message("Read its words above; take another medium or drive."));
}

}  // namespace keyrite::disc
