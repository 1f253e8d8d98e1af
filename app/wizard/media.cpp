#include "wizard/media.h"

#include <algorithm>
#include <fstream>
#include <sstream>

namespace keyrite::wizard {

namespace fs = std::filesystem;

namespace {

// proc(5): a space, tab, line end or backslash in a mount point stands as an octal number.
std::string unescaped(const std::string& text)
{
    std::string out;
    for (size_t i = 0; i < text.size(); ++i) {
        const auto digit = [&](size_t at) { return at < text.size() && text[at] >= '0' && text[at] <= '7'; };
        if (text[i] == '\\' && digit(i + 1) && digit(i + 2) && digit(i + 3)) {
            out += static_cast<char>((text[i + 1] - '0') * 64 + (text[i + 2] - '0') * 8 + (text[i + 3] - '0'));
            i += 3;
        } else {
            out += text[i];
        }
    }
    return out;
}

bool saysOne(const fs::path& file)
{
    std::ifstream in(file);
    char c = 0;
    return in.get(c) && c == '1';
}

// The device, or the disk of which it is a partition.
bool isRemovable(const fs::path& device)
{
    std::error_code error;
    const fs::path real = fs::canonical(device, error);
    return !error && (saysOne(real / "removable") || saysOne(real.parent_path() / "removable"));
}

}  // namespace

std::vector<fs::path> MediaRoots::now() const
{
    std::vector<fs::path> out = named;
    std::ifstream in(mountinfo);
    for (std::string line; std::getline(in, line);) {
        std::istringstream fields(line);
        std::string id, parent, device, root, point;
        if (!(fields >> id >> parent >> device >> root >> point) || !isRemovable(devices / device))
            continue;
        const fs::path path = unescaped(point);
        if (std::find(out.begin(), out.end(), path) == out.end())
            out.push_back(path);
    }
    return out;
}

MediaListing listFolder(const fs::path& folder)
{
    MediaListing out;
    std::error_code error;
    fs::directory_iterator it(folder, error);
    for (; !error && it != fs::directory_iterator(); it.increment(error)) {
        std::error_code ignored;
        const fs::file_status status = it->symlink_status(ignored);
        if (status.type() != fs::file_type::regular && status.type() != fs::file_type::directory)
            continue;
        if (out.entries.size() == kMaxEntries) {
            out.more = true;
            break;
        }
        const bool isFolder = status.type() == fs::file_type::directory;
        out.entries.push_back({it->path(), isFolder, isFolder ? 0 : it->file_size(ignored)});
    }
    out.readable = !error;
    std::sort(out.entries.begin(), out.entries.end(),
              [](const MediaEntry& a, const MediaEntry& b) { return a.folder != b.folder ? a.folder : a.path < b.path; });
    return out;
}

}  // namespace keyrite::wizard
