#include "scan/child.h"

#include <fcntl.h>
#include <signal.h>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cerrno>
#include <system_error>

namespace keyrite::scan {

namespace {

Problem systemProblem(int error) { return {.fault = Fault::System, .detail = systemSays(error)}; }

// What posix_spawn() is told, released with it. The first refusal is kept.
class Orders {
public:
    Orders()
    {
        keep(::posix_spawn_file_actions_init(&files));
        keep(::posix_spawnattr_init(&attributes));
    }
    ~Orders()
    {
        ::posix_spawn_file_actions_destroy(&files);
        ::posix_spawnattr_destroy(&attributes);
    }
    Orders(const Orders&) = delete;
    Orders& operator=(const Orders&) = delete;

    void keep(int result) { error = error == 0 ? result : error; }

    void connect(int in, int out)
    {
        keep(::posix_spawn_file_actions_adddup2(&files, in, STDIN_FILENO));
        keep(::posix_spawn_file_actions_adddup2(&files, out, STDOUT_FILENO));
        keep(::posix_spawn_file_actions_addopen(&files, STDERR_FILENO, "/dev/null", O_WRONLY, 0));
        keep(::posix_spawn_file_actions_addclosefrom_np(&files, STDERR_FILENO + 1));
    }

    void calmSignals()
    {
        sigset_t none, all;
        ::sigemptyset(&none);
        ::sigfillset(&all);
        keep(::posix_spawnattr_setsigmask(&attributes, &none));
        keep(::posix_spawnattr_setsigdefault(&attributes, &all));
        keep(::posix_spawnattr_setpgroup(&attributes, 0));
        keep(::posix_spawnattr_setflags(&attributes, POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETPGROUP));
    }

    posix_spawn_file_actions_t files;
    posix_spawnattr_t attributes;
    int error = 0;
};

}  // namespace

std::filesystem::path builtDecoder()
{
    std::error_code error;
    return std::filesystem::read_symlink("/proc/self/exe", error).parent_path() / "keyrite-decode";
}

Sentence describe(const End& end)
{
    if (!end.known)
        return text("how it ended cannot be learned, because child processes are ignored here");
    if (end.signal != 0)
        return text("signal %1 ended it", {std::to_string(end.signal)});
    return text("it ended with status %1", {std::to_string(end.status)});
}

std::string systemSays(int error) { return std::generic_category().message(error); }

void Descriptor::close()
{
    if (m_number >= 0)
        ::close(std::exchange(m_number, -1));
}

Outcome<Descriptor> aboveStandard(Descriptor descriptor)
{
    if (descriptor.get() > STDERR_FILENO)
        return descriptor;
    Descriptor higher(::fcntl(descriptor.get(), F_DUPFD_CLOEXEC, STDERR_FILENO + 1));
    if (higher.get() < 0)
        return systemProblem(errno);
    return higher;
}

Outcome<Pipe> makePipe()
{
    int ends[2];
    if (::pipe2(ends, O_CLOEXEC) != 0)
        return systemProblem(errno);
    auto read = aboveStandard(Descriptor(ends[0]));
    auto write = aboveStandard(Descriptor(ends[1]));
    if (!read || !write)
        return read ? write.problem() : read.problem();
    return Pipe{*std::move(read), *std::move(write)};
}

Outcome<Child> Child::start(const std::filesystem::path& program, const std::vector<std::string>& arguments, int in, int out)
{
    if (::access(program.c_str(), X_OK) != 0)
        return Problem{.fault = Fault::DecoderMissing, .detail = program.string()};
    Orders orders;
    orders.connect(in, out);
    orders.calmSignals();
    if (orders.error != 0)
        return systemProblem(orders.error);
    const std::string name = program.filename();
    std::vector<char*> words = {const_cast<char*>(name.c_str())};
    for (const std::string& argument : arguments)
        words.push_back(const_cast<char*>(argument.c_str()));
    words.push_back(nullptr);
    char* const nothing[] = {nullptr};
    pid_t process = -1;
    const int error = ::posix_spawn(&process, program.c_str(), &orders.files, &orders.attributes, words.data(), nothing);
    if (error != 0)
        return systemProblem(error);
    return Child(process);
}

Child::~Child()
{
    if (m_process < 0 || m_end)
        return;
    ::kill(m_process, SIGKILL);
    while (::waitpid(m_process, nullptr, 0) < 0 && errno == EINTR) {
    }
}

std::optional<End> Child::end()
{
    if (m_end)
        return m_end;
    int status = 0;
    pid_t found = 0;
    do
        found = ::waitpid(m_process, &status, WNOHANG);
    while (found < 0 && errno == EINTR);
    if (found == 0)
        return std::nullopt;
    if (found < 0)
        m_end = End{.known = false};
    else if (WIFSIGNALED(status))
        m_end = End{.signal = WTERMSIG(status)};
    else
        m_end = End{.status = WEXITSTATUS(status)};
    return m_end;
}

}  // namespace keyrite::scan
