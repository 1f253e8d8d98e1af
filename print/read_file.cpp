#include "print/read_file.h"

#include <fstream>

namespace keyrite::print {

std::optional<std::string> readFile(const std::string& path)
{
    constexpr std::streamoff kMost = 16 << 20;
    std::ifstream in(path, std::ios::binary | std::ios::ate);
    const std::streamoff size = in ? static_cast<std::streamoff>(in.tellg()) : 0;
    if (size <= 0 || size > kMost)
        return std::nullopt;
    std::string bytes(static_cast<size_t>(size), '\0');
    in.seekg(0);
    if (!in.read(bytes.data(), size))
        return std::nullopt;
    return bytes;
}

}  // namespace keyrite::print
