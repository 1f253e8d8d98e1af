// Children of this process: started clean, waited for with a limit, never left behind.
#pragma once

#include <sys/types.h>

#include <filesystem>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "scan/outcome.h"

namespace keyrite::scan {

// An open descriptor, closed with it.
class Descriptor {
public:
    Descriptor() = default;
    explicit Descriptor(int number) : m_number(number) {}
    ~Descriptor() { close(); }
    Descriptor(Descriptor&& other) noexcept : m_number(std::exchange(other.m_number, -1)) {}
    Descriptor& operator=(Descriptor&& other) noexcept
    {
        close();
        m_number = std::exchange(other.m_number, -1);
        return *this;
    }
    int get() const { return m_number; }
    void close();

private:
    int m_number = -1;
};

// Both ends are closed on exec and above the three standard descriptors, even where a caller has closed one of those.
struct Pipe {
    Descriptor read;
    Descriptor write;
};
Outcome<Pipe> makePipe();
// The same for a descriptor that came from elsewhere.
Outcome<Descriptor> aboveStandard(Descriptor descriptor);

// How a child ended.
struct End {
    bool known = true;  // not where somebody else has waited for it, or SIGCHLD is ignored
    int status = 0;
    int signal = 0;  // 0: it ended by itself

    bool isGood() const { return known && status == 0 && signal == 0; }
};

class Child {
public:
    // `in` and `out` become its standard input and output; standard error is discarded; it has no other descriptor, an empty
    // environment, no blocked or ignored signals, and a process group of its own, so that a key press at the terminal
    // reaches the parent alone. It is a new program from its first instruction: no page of this process is in its memory.
    static Outcome<Child> start(const std::filesystem::path& program, const std::vector<std::string>& arguments, int in,
                                int out);

    Child(Child&& other) noexcept : m_process(std::exchange(other.m_process, -1)) {}
    Child& operator=(Child&&) = delete;
    // Kills it if it still runs.
    ~Child();

    // How it ended; nothing while it runs.
    std::optional<End> end();

private:
    explicit Child(pid_t process) : m_process(process) {}

    pid_t m_process;
    std::optional<End> m_end = {};
};

// keyrite-decode beside this program.
std::filesystem::path builtDecoder();

// How a child ended, for `detail`.
Sentence describe(const End& end);

// What the system says about errno.
std::string systemSays(int error);

}  // namespace keyrite::scan
