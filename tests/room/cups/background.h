// A program that runs beside the test, for as long as the object lives.
#pragma once

#include <sys/types.h>

#include <filesystem>
#include <string>
#include <vector>

namespace keyrite::tests {

class Background {
public:
    enum class Where {
        Here,
        OwnRun,  // sees an empty folder in place of /run/avahi-daemon; needs root
    };

    Background() = default;
    // argv[0] is searched in the folders of the system's programs. What it says goes to `log`. It ends when the thread ends
    // that has made it, so that a test that dies leaves nothing behind.
    Background(const std::vector<std::string>& argv, const std::vector<std::string>& environment,
               const std::filesystem::path& log, Where where = Where::Here);
    // Asks it to end, waits, and ends it. Only this one process, known by its descriptor, whoever has its number by then.
    ~Background() { stop(); }
    Background(Background&& other) noexcept;
    Background& operator=(Background&& other) noexcept;

    bool running() const;
    void stop();

private:
    pid_t m_process = -1;
    int m_descriptor = -1;
};

}  // namespace keyrite::tests
