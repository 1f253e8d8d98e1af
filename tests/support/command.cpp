#include "support/command.h"

#include <fcntl.h>
#include <poll.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cstdlib>
#include <sstream>
#include <stdexcept>

namespace keyrite::tests {

namespace {

struct Pipe {
    int read = -1, write = -1;
    Pipe()
    {
        int ends[2];
        if (::pipe2(ends, O_CLOEXEC) != 0)
            throw std::runtime_error("pipe failed");
        read = ends[0];
        write = ends[1];
    }
};

void feed(int descriptor, const std::string& text)
{
    // A child that exits early must not kill the test with SIGPIPE: the write end is used from a forked writer.
    if (::fork() == 0) {
        size_t at = 0;
        while (at < text.size()) {
            const ssize_t n = ::write(descriptor, text.data() + at, text.size() - at);
            if (n <= 0)
                break;
            at += static_cast<size_t>(n);
        }
        ::_exit(0);
    }
    ::close(descriptor);
}

void drain(int outPipe, int errPipe, CommandResult& result)
{
    pollfd polled[2] = {{outPipe, POLLIN, 0}, {errPipe, POLLIN, 0}};
    std::string* const sinks[2] = {&result.out, &result.err};
    int open = 2;
    while (open > 0) {
        ::poll(polled, 2, -1);
        for (int i = 0; i < 2; ++i) {
            if (polled[i].fd < 0 || polled[i].revents == 0)
                continue;
            char buffer[65536];
            const ssize_t n = ::read(polled[i].fd, buffer, sizeof buffer);
            if (n <= 0) {
                ::close(polled[i].fd);
                polled[i].fd = -1;
                --open;
            } else {
                sinks[i]->append(buffer, static_cast<size_t>(n));
            }
        }
    }
}

}  // namespace

CommandResult run(const std::vector<std::string>& argv, const CommandOptions& options)
{
    Pipe in, out, err, secrets;
    const pid_t child = ::fork();
    if (child < 0)
        throw std::runtime_error("fork failed");
    if (child == 0) {
        ::dup2(in.read, 0);
        ::dup2(out.write, 1);
        ::dup2(err.write, 2);
        if (!options.passphrases.empty()) {
            if (secrets.read == 3)
                ::fcntl(3, F_SETFD, 0);
            else
                ::dup2(secrets.read, 3);
        }
        for (const std::string& setting : options.environment)
            ::putenv(const_cast<char*>(setting.c_str()));
        if (options.folder && ::chdir(options.folder->c_str()) != 0)
            ::_exit(126);
        std::vector<char*> arguments;
        for (const std::string& a : argv)
            arguments.push_back(const_cast<char*>(a.c_str()));
        arguments.push_back(nullptr);
        ::execvp(arguments[0], arguments.data());
        ::_exit(127);
    }
    ::close(in.read);
    ::close(out.write);
    ::close(err.write);
    ::close(secrets.read);
    feed(in.write, options.input);
    feed(secrets.write, options.passphrases);
    CommandResult result;
    drain(out.read, err.read, result);
    int status = 0;
    ::waitpid(child, &status, 0);
    result.status = WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
    while (::waitpid(-1, nullptr, WNOHANG) > 0) {
    }
    return result;
}

bool installed(const std::string& program)
{
    const char* const path = std::getenv("PATH");
    std::istringstream folders(path != nullptr ? path : "/usr/bin:/bin");
    for (std::string folder; std::getline(folders, folder, ':');)
        if (::access((folder + "/" + program).c_str(), X_OK) == 0)
            return true;
    return false;
}

}  // namespace keyrite::tests
