// A page as a scanner would see it: rendered by poppler, in grey.
#pragma once

#include <cstdint>
#include <filesystem>
#include <string>
#include <vector>

namespace keyrite::tests {

struct Picture {
    int width = 0, height = 0;
    std::vector<uint8_t> grey;  // row after row, 0 is black

    bool dark(int x, int y) const
    {
        return grey[static_cast<size_t>(y) * static_cast<size_t>(width) + static_cast<size_t>(x)] < 128;
    }
};

struct Box {
    int left, top, right, bottom;  // the last two are the first pixels outside
};

inline constexpr int kDotsPerInch = 300;

// Writes page-1.pgm and so on into the folder.
void render(const std::string& pdf, const std::filesystem::path& folder);

Picture readPgm(const std::filesystem::path& file);

// Around everything dark.
Box darkBox(const Picture& picture);

// What zbarimg reads, sorted.
std::vector<std::string> decoded(const std::filesystem::path& file);

}  // namespace keyrite::tests
