#include "image/the_disc.h"

#include <cstdlib>

#include "support/vectors.h"

namespace keyrite::tests {

namespace fs = std::filesystem;

fs::path testDisc()
{
    if (const char* const named = std::getenv("KEYRITE_DISC"))
        return named;
    fs::path newest;
    std::error_code error;
    for (const fs::directory_entry& entry : fs::directory_iterator(sourcePath("build/live-image/out"), error)) {
        const std::string name = entry.path().filename().string();
        if (name.ends_with("-test.iso") && (newest.empty() || entry.last_write_time() > fs::last_write_time(newest)))
            newest = entry.path();
    }
    return newest;
}

std::string whyNoDisc()
{
    const fs::path disc = testDisc();
    if (disc.empty())
        return "no disc was built: live-image/build --flavour test";
    return fs::exists(disc) ? std::string() : disc.string() + " does not exist";
}

}  // namespace keyrite::tests
