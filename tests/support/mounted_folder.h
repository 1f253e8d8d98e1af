// A small file system of its own, for media that are full or read-only: root ignores file modes.
#pragma once

#include <sys/mount.h>

#include <cerrno>
#include <cstring>
#include <string>

#include "support/temp_folder.h"

namespace keyrite::tests {

class MountedFolder {
public:
    // `options` are tmpfs's: "size=64k,mode=755".
    explicit MountedFolder(const std::string& options)
        : m_error(::mount("tmpfs", m_folder.path().c_str(), "tmpfs", 0, options.c_str()) == 0 ? 0 : errno)
    {
    }
    ~MountedFolder()
    {
        if (mounted())
            ::umount2(m_folder.path().c_str(), MNT_DETACH);
    }
    MountedFolder(const MountedFolder&) = delete;
    MountedFolder& operator=(const MountedFolder&) = delete;

    // Mounting needs root; tests skip without it, and say so.
    bool mounted() const { return m_error == 0; }
    std::string reason() const { return std::string("a file system cannot be mounted here: ") + std::strerror(m_error); }
    void makeReadOnly() { ::mount(nullptr, m_folder.path().c_str(), nullptr, MS_REMOUNT | MS_RDONLY, nullptr); }

    const std::filesystem::path& path() const { return m_folder.path(); }
    std::filesystem::path operator/(const std::string& name) const { return m_folder / name; }

private:
    TempFolder m_folder;
    int m_error;
};

}  // namespace keyrite::tests
