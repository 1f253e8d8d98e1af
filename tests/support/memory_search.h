// Looks for secrets in the memory of another process.
#pragma once

#include <sys/types.h>

#include <string>
#include <vector>

namespace keyrite::tests {

// What is searched, by a name that the report may show.
struct Needle {
    std::string name;
    std::string bytes;
};

struct Finding {
    std::string needle;
    std::string place;  // "[stack] at 7ffc…", never the bytes
};

struct MemorySearch {
    std::string refused;  // why it could not be read; "" when it could
    size_t bytesRead = 0;
    std::vector<Finding> findings;

    bool found(const std::string& needle) const;
    std::string report() const;
};

// Reads everything that the process can read; the process should be stopped.
MemorySearch searchMemory(pid_t process, const std::vector<Needle>& needles);

}  // namespace keyrite::tests
