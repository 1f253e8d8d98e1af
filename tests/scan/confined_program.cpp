// Locks itself in as keyrite-decode does, then tries one thing that it must not be able to do, and says how that went:
//   confined_program decode|watch|draw ATTEMPT
#include <fcntl.h>
#include <sched.h>
#include <signal.h>
#include <sys/mman.h>
#include <sys/ptrace.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

#include <cerrno>
#include <cstdio>
#include <functional>
#include <map>
#include <string>

#include "scan/confine.h"

namespace {

int openAs(int flags, const char* path) { return ::open(path, flags | O_CLOEXEC, 0600); }

int makeThread()
{
    // What a thread's creation looks like to the kernel.
    return static_cast<int>(::syscall(SYS_clone,
                                      CLONE_VM | CLONE_FS | CLONE_FILES | CLONE_SIGHAND | CLONE_THREAD | CLONE_SYSVSEM, nullptr,
                                      nullptr, nullptr, nullptr));
}

int forkAndEnd()
{
    const auto child = static_cast<int>(::syscall(SYS_clone, SIGCHLD, nullptr, nullptr, nullptr, nullptr));
    if (child == 0)
        ::_exit(0);
    return child;
}

int executableMemory()
{
    void* const memory = ::mmap(nullptr, 4096, PROT_READ | PROT_WRITE | PROT_EXEC, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    return memory == MAP_FAILED ? -1 : 0;
}

int memoryMadeExecutable()
{
    void* const memory = ::mmap(nullptr, 4096, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    return ::mprotect(memory, 4096, PROT_READ | PROT_EXEC);
}

int twoGigabytes()
{
    void* const memory = ::mmap(nullptr, size_t{2} << 30, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    return memory == MAP_FAILED ? -1 : 0;
}

int moreMemoryAllowed()
{
    const rlimit more{RLIM_INFINITY, RLIM_INFINITY};
    return ::setrlimit(RLIMIT_AS, &more);
}

int execute(const char* program)
{
    char name[] = "program";
    char* const arguments[] = {name, nullptr};
    char* const nothing[] = {nullptr};
    return ::execve(program, arguments, nothing);
}

const std::map<std::string, std::function<int()>> kAttempts = {
    {"nothing", [] { return 0; }},
    {"read-file", [] { return openAs(O_RDONLY, "/etc/passwd"); }},
    {"read-library", [] { return openAs(O_RDONLY, "/usr/bin/env"); }},
    {"write-file", [] { return openAs(O_WRONLY | O_CREAT, "/tmp/keyrite-confined"); }},
    {"append-file", [] { return openAs(O_RDWR | O_APPEND, "/dev/null"); }},
    {"stat-file",
     [] {
         struct stat found;
         return ::stat("/etc/passwd", &found);
     }},
    {"remove-file", [] { return ::unlink("/tmp/keyrite-confined"); }},
    {"socket", [] { return ::socket(AF_INET, SOCK_STREAM, 0); }},
    {"local-socket", [] { return ::socket(AF_UNIX, SOCK_STREAM, 0); }},
    {"fork", forkAndEnd},
    {"thread", makeThread},
    {"execute", [] { return execute("/usr/bin/env"); }},
    {"executable-memory", executableMemory},
    {"memory-made-executable", memoryMadeExecutable},
    {"two-gigabytes", twoGigabytes},
    {"more-memory-allowed", moreMemoryAllowed},
    {"kill-parent", [] { return ::kill(::getppid(), 0); }},
    {"duplicate", [] { return ::dup(0); }},
    {"new-namespace", [] { return ::unshare(CLONE_NEWUSER); }},
    {"trace", [] { return static_cast<int>(::ptrace(PTRACE_TRACEME, 0, nullptr, nullptr)); }},
};

void say(const std::string& text) { static_cast<void>(!::write(STDOUT_FILENO, text.data(), text.size())); }

}  // namespace

int main(int argc, char** argv)
{
    const auto attempt = argc == 3 ? kAttempts.find(argv[2]) : kAttempts.end();
    if (attempt == kAttempts.end())
        return 2;
    using keyrite::scan::Task;
    const std::map<std::string, Task> tasks = {{"decode", Task::Decode}, {"watch", Task::Watch}, {"draw", Task::Draw}};
    if (!keyrite::scan::confine(tasks.at(argv[1])))
        say("not confined");
    else if (attempt->second() >= 0)
        say("done");
    else
        say(errno == EACCES ? "denied" : std::string("refused: ") + std::to_string(errno));
    ::_exit(0);
}
