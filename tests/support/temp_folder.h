// A folder that lives as long as the test.
#pragma once

#include <filesystem>
#include <string>

namespace keyrite::tests {

class TempFolder {
public:
    TempFolder();
    ~TempFolder();
    TempFolder(const TempFolder&) = delete;
    TempFolder& operator=(const TempFolder&) = delete;

    const std::filesystem::path& path() const { return m_path; }
    std::filesystem::path operator/(const std::string& name) const { return m_path / name; }

private:
    std::filesystem::path m_path;
};

// Overwrites or creates, as only tests may.
void spit(const std::filesystem::path& path, const std::string& bytes);

}  // namespace keyrite::tests
