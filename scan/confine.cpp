#include "scan/confine.h"

#include <fcntl.h>
#include <linux/landlock.h>
#include <sched.h>
#include <seccomp.h>
#include <signal.h>
#include <sys/mman.h>
#include <sys/mount.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

#include <cerrno>
#include <cstdint>
#include <initializer_list>

namespace keyrite::scan {

namespace {

#if defined(KEYRITE_SANITIZED)
constexpr bool kSanitized = true;
#else
constexpr bool kSanitized = false;
#endif

// The largest picture as interlaced or progressive rows, its copies, and ZBar's.
constexpr rlim_t kMemory = rlim_t{1} << 30;
// Only for a decoder whose parent has died; the parent's own limit is shorter.
constexpr rlim_t kSeconds = 120;
constexpr rlim_t kWatchSeconds = 3600;

bool limit(__rlimit_resource_t what, rlim_t value)
{
    const rlimit both{value, value};
    return ::setrlimit(what, &both) == 0;
}

bool limitAll(Task task)
{
    // AddressSanitizer's shadow takes terabytes of addresses.
    if (!kSanitized && !limit(RLIMIT_AS, kMemory))
        return false;
    return limit(RLIMIT_CORE, 0) && limit(RLIMIT_FSIZE, 0) &&
           limit(RLIMIT_CPU, task == Task::Watch ? kWatchSeconds : kSeconds) && limit(RLIMIT_NPROC, 0) &&
           limit(RLIMIT_MEMLOCK, 0) && limit(RLIMIT_NOFILE, task == Task::Draw ? 64 : 3);
}

// An empty place as the root, for a process that needs no file at all.
void leaveAllFiles()
{
    constexpr const char* kAnyFolder = "/usr";
    if (::mount(nullptr, "/", nullptr, MS_REC | MS_PRIVATE, nullptr) == 0 &&
        ::mount("none", kAnyFolder, "tmpfs", MS_RDONLY | MS_NOSUID | MS_NODEV | MS_NOEXEC, "size=4k") == 0 &&
        ::chdir(kAnyFolder) == 0 && ::syscall(SYS_pivot_root, ".", ".") == 0)
        static_cast<void>(::umount2(".", MNT_DETACH));
}

void separate(Task task)
{
    // No network of its own: the filter knows no socket, and making and tearing down a network for each child took a second a
    // sheet.
    constexpr int kOwn = CLONE_NEWUSER | CLONE_NEWUTS;
    if (::unshare(kOwn | CLONE_NEWNS) == 0 && task != Task::Draw)
        leaveAllFiles();
}

void allowReading(int rules, const char* path)
{
    const int place = ::open(path, O_PATH | O_CLOEXEC);
    if (place < 0)
        return;  // not every system has every one of them
    landlock_path_beneath_attr rule{};
    rule.parent_fd = place;
    rule.allowed_access = LANDLOCK_ACCESS_FS_READ_FILE | LANDLOCK_ACCESS_FS_EXECUTE;
    struct stat found {};
    if (::fstat(place, &found) == 0 && S_ISDIR(found.st_mode))  // the kernel refuses this right for a file
        rule.allowed_access |= LANDLOCK_ACCESS_FS_READ_DIR;
    static_cast<void>(::syscall(SYS_landlock_add_rule, rules, LANDLOCK_RULE_PATH_BENEATH, &rule, 0));
    ::close(place);
}

// Needs no_new_privs. Every access of the first version of Landlock is taken away, reading given back for what drawing needs.
void lockLand(Task task)
{
    landlock_ruleset_attr taken{};
    taken.handled_access_fs = (LANDLOCK_ACCESS_FS_MAKE_SYM << 1) - 1;
    const auto rules = static_cast<int>(::syscall(SYS_landlock_create_ruleset, &taken, sizeof taken, 0));
    if (rules < 0)
        return;
    if (task == Task::Draw)
        for (const char* path : {"/usr", "/lib", "/lib64", "/etc/ld.so.cache", "/etc/fonts", "/var/cache/fontconfig"})
            allowReading(rules, path);
    static_cast<void>(::syscall(SYS_landlock_restrict_self, rules, 0));
    ::close(rules);
}

class Filter {
public:
    Filter() : m_context(seccomp_init(SCMP_ACT_ERRNO(EACCES)))
    {
        m_good = m_context && seccomp_attr_set(m_context, SCMP_FLTATR_ACT_BADARCH, SCMP_ACT_KILL_PROCESS) == 0;
    }
    ~Filter() { seccomp_release(m_context); }
    Filter(const Filter&) = delete;
    Filter& operator=(const Filter&) = delete;

    void allow(int call) { take(m_good && seccomp_rule_add(m_context, SCMP_ACT_ALLOW, call, 0) == 0); }
    // Only when none of these bits is set in the argument.
    void allowWithout(int call, unsigned argument, uint64_t bits)
    {
        const scmp_arg_cmp none{argument, SCMP_CMP_MASKED_EQ, bits, 0};
        take(m_good && seccomp_rule_add_array(m_context, SCMP_ACT_ALLOW, call, 1, &none) == 0);
    }
    void kill(int call) { take(m_good && seccomp_rule_add(m_context, SCMP_ACT_KILL_PROCESS, call, 0) == 0); }
    bool load() { return m_good && seccomp_load(m_context) == 0; }

private:
    void take(bool good) { m_good = good; }

    scmp_filter_ctx m_context;
    bool m_good = false;
};

void allowComputing(Filter& filter)
{
    for (const int call : {SCMP_SYS(read), SCMP_SYS(write), SCMP_SYS(close), SCMP_SYS(brk), SCMP_SYS(munmap), SCMP_SYS(mremap),
                           SCMP_SYS(madvise), SCMP_SYS(futex), SCMP_SYS(exit), SCMP_SYS(exit_group), SCMP_SYS(rt_sigreturn),
                           SCMP_SYS(rt_sigprocmask), SCMP_SYS(clock_gettime), SCMP_SYS(restart_syscall)})
        filter.allow(call);
    if (kSanitized)  // AddressSanitizer asks before every longjmp and _exit
        filter.allow(SCMP_SYS(sigaltstack));
}

// Nobody who decodes a picture calls these.
void killHostile(Filter& filter)
{
    for (const int call : {SCMP_SYS(ptrace), SCMP_SYS(process_vm_readv), SCMP_SYS(process_vm_writev), SCMP_SYS(bpf),
                           SCMP_SYS(init_module), SCMP_SYS(finit_module), SCMP_SYS(kexec_load), SCMP_SYS(userfaultfd)})
        filter.kill(call);
}

// What the loader, libc, fontconfig and poppler ask for on their way. All of it reads.
void allowDrawing(Filter& filter)
{
    for (const int call : {SCMP_SYS(execve),
                           SCMP_SYS(mmap),
                           SCMP_SYS(mprotect),
                           SCMP_SYS(access),
                           SCMP_SYS(faccessat),
                           SCMP_SYS(faccessat2),
                           SCMP_SYS(stat),
                           SCMP_SYS(lstat),
                           SCMP_SYS(fstat),
                           SCMP_SYS(newfstatat),
                           SCMP_SYS(statx),
                           SCMP_SYS(statfs),
                           SCMP_SYS(fstatfs),
                           SCMP_SYS(readlink),
                           SCMP_SYS(readlinkat),
                           SCMP_SYS(getdents64),
                           SCMP_SYS(lseek),
                           SCMP_SYS(pread64),
                           SCMP_SYS(readv),
                           SCMP_SYS(writev),
                           SCMP_SYS(fadvise64),
                           SCMP_SYS(arch_prctl),
                           SCMP_SYS(set_tid_address),
                           SCMP_SYS(set_robust_list),
                           SCMP_SYS(rseq),
                           SCMP_SYS(rt_sigaction),
                           SCMP_SYS(getcwd),
                           SCMP_SYS(uname),
                           SCMP_SYS(getpid),
                           SCMP_SYS(gettid),
                           SCMP_SYS(getuid),
                           SCMP_SYS(geteuid),
                           SCMP_SYS(getgid),
                           SCMP_SYS(getegid),
                           SCMP_SYS(sysinfo),
                           SCMP_SYS(sched_getaffinity),
                           SCMP_SYS(sched_yield)})
        filter.allow(call);
    constexpr uint64_t kWriting = O_WRONLY | O_RDWR | O_CREAT | O_TRUNC | O_APPEND;
    filter.allowWithout(SCMP_SYS(open), 1, kWriting);
    filter.allowWithout(SCMP_SYS(openat), 2, kWriting);
    filter.allowWithout(SCMP_SYS(prlimit64), 2, ~uint64_t{0});  // asks, does not set
}

bool filterCalls(Task task)
{
    Filter filter;
    allowComputing(filter);
    killHostile(filter);
    if (task == Task::Draw) {
        allowDrawing(filter);
    } else {
        filter.allowWithout(SCMP_SYS(mmap), 2, PROT_EXEC);
        filter.allowWithout(SCMP_SYS(mprotect), 2, PROT_EXEC);
    }
    return filter.load();
}

}  // namespace

bool confine(Task task)
{
    if (::prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) != 0)
        return false;
    separate(task);
    lockLand(task);
    // After the new user namespace, which would reset both.
    return ::prctl(PR_SET_DUMPABLE, 0, 0, 0, 0) == 0 && ::prctl(PR_SET_PDEATHSIG, SIGKILL, 0, 0, 0) == 0 && limitAll(task) &&
           filterCalls(task);
}

}  // namespace keyrite::scan
