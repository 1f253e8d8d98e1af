// Stands in for keyrite-decode and misbehaves, in the manner that its file name says. "nosy" tells what it can see of its
// parent.
#include <fcntl.h>
#include <signal.h>
#include <unistd.h>

#include <cstdio>
#include <cstring>
#include <filesystem>
#include <fstream>
#include <functional>
#include <map>
#include <sstream>
#include <string>
#include <vector>

#include "scan/child_facts.h"
#include "scan/live_wire.h"
#include "scan/wire.h"

using namespace keyrite;

namespace {

void raw(const std::string& bytes) { static_cast<void>(!::write(STDOUT_FILENO, bytes.data(), bytes.size())); }

void flood()
{
    while (scan::tellCode(STDOUT_FILENO, "AGAIN")) {
    }
}

void endlessGarbage()
{
    const std::string block(65536, 'C');
    while (::write(STDOUT_FILENO, block.data(), block.size()) > 0) {
    }
}

std::string descriptors()
{
    std::string out = "descriptors";
    for (int i = 0; i < 1024; ++i)
        if (::fcntl(i, F_GETFD) >= 0)
            out += " " + std::to_string(i);
    return out;
}

std::string signals()
{
    sigset_t blocked;
    ::sigprocmask(SIG_BLOCK, nullptr, &blocked);
    struct sigaction pipe {};
    ::sigaction(SIGPIPE, nullptr, &pipe);
    return std::string("SIGUSR1 ") + (::sigismember(&blocked, SIGUSR1) ? "blocked" : "open") + ", SIGPIPE " +
           (pipe.sa_handler == SIG_DFL ? "default" : "changed");
}

// Looks for the mark that the parent has written all over its memory.
std::string memory()
{
#if defined(KEYRITE_SANITIZED)
    return "memory not looked at";  // AddressSanitizer's own would take hours, and forbids it
#else
    const std::string mark = tests::markOfParent();
    std::ifstream maps("/proc/self/maps");
    size_t found = 0, regions = 0;
    for (std::string line; std::getline(maps, line);) {
        if (line.find("rw-p") == std::string::npos || line.find("[stack]") != std::string::npos)
            continue;
        unsigned long begin = 0, end = 0;
        std::sscanf(line.c_str(), "%lx-%lx", &begin, &end);
        ++regions;
        // Our own copies of the mark are one or two; the parent's are a hundred thousand.
        for (const char* at = reinterpret_cast<const char*>(begin); at + mark.size() <= reinterpret_cast<const char*>(end);
             at += 16)
            found += std::memcmp(at, mark.data(), mark.size()) == 0;
    }
    return std::string("memory ") + (regions > 0 && found < 100 ? "clean" : "seen");
#endif
}

void nosy()
{
    for (const std::string& fact :
         {descriptors(), signals(), memory(), std::string("environment ") + (*environ ? "full" : "empty")})
        scan::tellCode(STDOUT_FILENO, fact);
    scan::tellRead(STDOUT_FILENO, 4);
}

// Those that stand in for `keyrite-decode frames` begin with "live-". The head and the pixels of one frame of 64 by 48.
void takeFrame()
{
    std::string bytes(scan::kFrameHeadBytes + 64 * 48, '\0');
    for (size_t done = 0; done < bytes.size();) {
        const ssize_t count = ::read(STDIN_FILENO, bytes.data() + done, bytes.size() - done);
        if (count <= 0)
            ::_exit(0);
        done += static_cast<size_t>(count);
    }
}

void answerFrame()
{
    takeFrame();
    scan::tellPreview(STDOUT_FILENO, scan::Frame::blank(8, 6));
}

const std::map<std::string, std::function<void()>> kManners = {
    {"nosy", nosy},
    {"silent", [] {}},
    {"garbage", [] { raw("Segmentation fault, they said, and more"); }},
    {"endless", endlessGarbage},
    {"flood", flood},
    {"long", [] { raw(std::string("C\x7f\xff\xff\xff", 5) + std::string(100'000, 'a')); }},
    {"short", [] { scan::tellCode(STDOUT_FILENO, "ONE"); }},
    {"miscounted",
     [] {
         scan::tellCode(STDOUT_FILENO, "ONE");
         scan::tellRead(STDOUT_FILENO, 2);
     }},
    {"talkative",
     [] {
         scan::tellRead(STDOUT_FILENO, 0);
         raw("more");
     }},
    {"crashed",
     [] {
         scan::tellRead(STDOUT_FILENO, 0);
         ::signal(SIGABRT, SIG_DFL);
         ::abort();
     }},
    {"failed",
     [] {
         scan::tellRead(STDOUT_FILENO, 0);
         ::_exit(3);
     }},
    {"slow", [] { ::pause(); }},
    {"lingering",
     [] {
         scan::tellRead(STDOUT_FILENO, 0);
         ::close(STDOUT_FILENO);
         ::pause();
     }},
    {"live-early",
     [] {
         scan::tellDone(STDOUT_FILENO, false, 0);
         ::pause();
     }},
    {"live-garbage",
     [] {
         takeFrame();
         endlessGarbage();
     }},
    {"live-flood",
     [] {
         answerFrame();
         flood();
     }},
    {"live-previews",
     [] {
         answerFrame();
         while (scan::tellPreview(STDOUT_FILENO, scan::Frame::blank(8, 6))) {
         }
     }},
    {"live-large",
     [] {
         takeFrame();
         scan::tellPreview(STDOUT_FILENO, scan::Frame::blank(2000, 2000));
     }},
    {"live-miscounted",
     [] {
         answerFrame();
         scan::tellCode(STDOUT_FILENO, "ONE");
         scan::tellDone(STDOUT_FILENO, true, 2);
         ::pause();
     }},
    {"live-crashed",
     [] {
         answerFrame();
         ::signal(SIGABRT, SIG_DFL);
         ::abort();
     }},
    {"live-ended", answerFrame},
    {"live-lying",
     [] {
         takeFrame();
         scan::tellFault(STDOUT_FILENO, {.fault = scan::Fault::CameraGone});
         ::pause();
     }},
    {"live-closed",
     [] {
         takeFrame();
         ::close(STDOUT_FILENO);
         ::pause();
     }},
    {"live-slow",
     [] {
         answerFrame();
         ::pause();
     }},
    {"live-deaf", [] { ::pause(); }},
    {"not-confined", [] { scan::tellFault(STDOUT_FILENO, {.fault = scan::Fault::NotConfined}); }},
    {"lying", [] { scan::tellFault(STDOUT_FILENO, {.fault = scan::Fault::TooManyPages}); }},
};

}  // namespace

int main(int, char** argv)
{
    kManners.at(std::filesystem::path(argv[0]).filename())();
    return 0;
}
