// A disc that somebody has changed.
#pragma once

#include <filesystem>
#include <string>

namespace keyrite::tests {

class ChangedDisc {
public:
    // A copy of `disc` at `path`.
    ChangedDisc(const std::filesystem::path& disc, const std::filesystem::path& path);

    // One bit of the file of that name on the disc ("/live/vmlinuz"), at a byte of it. Throws where there is none.
    void flipIn(const std::string& file, size_t byte);
    // Wherever it stands, by something of the same length; throws where it stands nowhere.
    void replace(const std::string& text, const std::string& by);

    const std::filesystem::path& path() const { return m_path; }

private:
    std::filesystem::path m_path;
};

}  // namespace keyrite::tests
