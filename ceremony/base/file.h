// Files that hold public bytes. Files that hold secrets are read and written by secret/secret_file.h.
#pragma once

#include <filesystem>
#include <string_view>
#include <vector>

#include "base/bytes.h"

namespace keyrite::base {

// A regular file of at most `maxBytes`. Never follows a FIFO or device.
Result<Bytes> readFile(const std::filesystem::path& path, size_t maxBytes);
Result<std::string> readTextFile(const std::filesystem::path& path, size_t maxBytes);

// Creates the file, writes, flushes it and its folder to the medium. An existing file is never touched: Errc::Exists.
// `mode` is the final permission, whatever the umask.
Result<void> createFile(const std::filesystem::path& path, ByteView bytes, unsigned mode = 0644);
Result<void> createFile(const std::filesystem::path& path, std::string_view text, unsigned mode = 0644);

// Creates a folder (and its parents) and flushes; an existing folder is fine.
Result<void> createFolder(const std::filesystem::path& path);

// Relative paths of all files below `folder`, sorted, '/' between parts. A symbolic link, FIFO, socket or device is an
// error; so are more than `maxFiles` files and folders together.
Result<std::vector<std::string>> listFiles(const std::filesystem::path& folder, size_t maxFiles);

// Flushes every file below `folder` and takes it out of the machine's cache, so that who reads it next reads the medium. At
// most `maxFiles`, as listFiles(). A file system in memory has no medium, and stays as it is.
Result<void> forgetCached(const std::filesystem::path& folder, size_t maxFiles);

// Removes one file and flushes its folder.
Result<void> removeFile(const std::filesystem::path& path);

// A file that only grows; every append is on the medium when the call returns. A path that no longer leads to the file is
// Errc::MediumFailed: what comes after the record would go into another folder of the same name.
class AppendFile {
public:
    // Creates it; `reserveBytes` are set aside on the medium, so that later appends up to that size succeed
    // on a full medium too (where the file system can do that).
    static Result<AppendFile> create(const std::filesystem::path& path, size_t reserveBytes);
    // Opens it and cuts it to `keepBytes`.
    static Result<AppendFile> reopen(const std::filesystem::path& path, size_t keepBytes, size_t reserveBytes);

    AppendFile(AppendFile&& other) noexcept;
    AppendFile& operator=(AppendFile&& other) noexcept;
    ~AppendFile();

    Result<void> append(std::string_view text);

private:
    AppendFile(int descriptor, std::filesystem::path path) : m_descriptor(descriptor), m_path(std::move(path)) {}
    int m_descriptor = -1;
    std::filesystem::path m_path;
};

}  // namespace keyrite::base
