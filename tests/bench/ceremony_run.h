// A rehearsal without people: devices made beforehand, answers at hand, so that only the machine's own work is measured.
#pragma once

#include <chrono>
#include <filesystem>

#include "engine/prepared_answers.h"
#include "scripts/ceremony.h"
#include "support/temp_folder.h"

namespace keyrite::tests {

using Seconds = std::chrono::duration<double>;

inline double secondsSince(std::chrono::steady_clock::time_point start)
{
    return Seconds(std::chrono::steady_clock::now() - start).count();
}

class CeremonyRun {
public:
    // `present` devices have cards and are opened in the room; the others are bare recipients whose owners are away.
    // With sheets: a sealed paper backup, any three of them.
    CeremonyRun(size_t present, size_t away, size_t sheets = 0);

    // Holds the ceremony once, into a folder of its own. Throws what went wrong.
    void hold();

    std::filesystem::path set() const { return m_folder / ("set" + std::to_string(m_runs)); }
    // Of the last run: the steps in which device files are opened, which is scrypt and little else, and all other steps. What
    // people would do, such as typing words from a page, is not counted.
    double deviceFileSeconds() const { return m_deviceFileSeconds; }
    double machineSeconds() const { return m_machineSeconds; }

private:
    void addPresent(const std::string& name, const std::string& holder);

    struct Opened {
        std::filesystem::path identity;
        SecureString passphrase;
    };
    TempFolder m_folder;
    std::vector<Opened> m_present;
    std::string m_plan;
    size_t m_runs = 0;
    double m_deviceFileSeconds = 0, m_machineSeconds = 0;
};

}  // namespace keyrite::tests
