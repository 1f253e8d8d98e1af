#include "support/vectors.h"

#include <cstdlib>
#include <fstream>
#include <iterator>
#include <stdexcept>

namespace keyrite::tests {

namespace fs = std::filesystem;

std::optional<fs::path> vectorPath(const std::string& relative)
{
    const char* const named = std::getenv("KEYRITE_VECTORS");
    const fs::path folder = named != nullptr ? fs::path(named) : fs::path(KEYRITE_SOURCE_DIR) / "../shared/vectors";
    const fs::path path = folder / relative;
    if (!fs::exists(path))
        return std::nullopt;
    return path;
}

fs::path sourcePath(const std::string& relative) { return fs::path(KEYRITE_SOURCE_DIR) / relative; }

std::string slurp(const fs::path& path)
{
    std::ifstream in(path, std::ios::binary);
    if (!in)
        throw std::runtime_error("cannot read " + path.string());
    return {std::istreambuf_iterator<char>(in), {}};
}

}  // namespace keyrite::tests
