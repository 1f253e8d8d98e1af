#include "room/cups/background.h"

#include <fcntl.h>
#include <poll.h>
#include <sched.h>
#include <signal.h>
#include <sys/mount.h>
#include <sys/prctl.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cerrno>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <stdexcept>
#include <utility>

namespace keyrite::tests {

namespace {

constexpr const char* kAvahiFolder = "/run/avahi-daemon";

[[noreturn]] void become(const std::vector<std::string>& argv, const std::vector<std::string>& environment, int log,
                         Background::Where where, pid_t parent)
{
    ::prctl(PR_SET_PDEATHSIG, SIGTERM);
    if (::getppid() != parent)
        ::_exit(126);
    const int in = ::open("/dev/null", O_RDONLY);
    ::dup2(in, 0);
    ::dup2(log, 1);
    ::dup2(log, 2);
    for (int descriptor = 3; descriptor < 64; ++descriptor)
        ::close(descriptor);
    if (where == Background::Where::OwnRun) {
        ::mkdir(kAvahiFolder, 0755);
        if (::unshare(CLONE_NEWNS) != 0 || ::mount("none", "/", nullptr, MS_REC | MS_PRIVATE, nullptr) != 0 ||
            ::mount("tmpfs", kAvahiFolder, "tmpfs", 0, "size=1m,mode=755") != 0) {
            ::dprintf(2, "no empty %s can be mounted: %s\n", kAvahiFolder, std::strerror(errno));
            ::_exit(125);
        }
    }
    for (const std::string& setting : environment)
        ::putenv(const_cast<char*>(setting.c_str()));
    ::setenv("PATH", "/usr/sbin:/usr/bin:/sbin:/bin", 1);
    std::vector<char*> arguments;
    for (const std::string& one : argv)
        arguments.push_back(const_cast<char*>(one.c_str()));
    arguments.push_back(nullptr);
    ::execvp(arguments[0], arguments.data());
    ::_exit(127);
}

}  // namespace

Background::Background(const std::vector<std::string>& argv, const std::vector<std::string>& environment,
                       const std::filesystem::path& log, Where where)
{
    const pid_t parent = ::getpid();
    const int out = ::open(log.c_str(), O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600);
    m_process = ::fork();
    if (m_process < 0)
        throw std::runtime_error("fork failed");
    if (m_process == 0)
        become(argv, environment, out, where, parent);
    ::close(out);
    m_descriptor = static_cast<int>(::syscall(SYS_pidfd_open, m_process, 0));
}

Background::Background(Background&& other) noexcept
    : m_process(std::exchange(other.m_process, -1)), m_descriptor(std::exchange(other.m_descriptor, -1))
{
}

Background& Background::operator=(Background&& other) noexcept
{
    stop();
    m_process = std::exchange(other.m_process, -1);
    m_descriptor = std::exchange(other.m_descriptor, -1);
    return *this;
}

bool Background::running() const
{
    pollfd ended{m_descriptor, POLLIN, 0};
    return m_descriptor >= 0 && ::poll(&ended, 1, 0) == 0;
}

void Background::stop()
{
    if (m_descriptor < 0)
        return;
    pollfd ended{m_descriptor, POLLIN, 0};
    ::syscall(SYS_pidfd_send_signal, m_descriptor, SIGTERM, nullptr, 0);
    if (::poll(&ended, 1, 5000) == 0) {
        ::syscall(SYS_pidfd_send_signal, m_descriptor, SIGKILL, nullptr, 0);
        ::poll(&ended, 1, 5000);
    }
    ::waitpid(m_process, nullptr, WNOHANG);  // somebody else may have waited for it
    ::close(m_descriptor);
    m_descriptor = m_process = -1;
}

}  // namespace keyrite::tests
