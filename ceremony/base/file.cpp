#include "base/file.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstring>

#include "base/descriptor.h"

namespace keyrite::base {

namespace fs = std::filesystem;

namespace {

Message writeHint() { return message("Check that the medium is present, writable and not full."); }

tl::unexpected<Error> mediumFailed(Message what, const fs::path& path, int error)
{
    return fail(Errc::MediumFailed, message("%1: %2.", what, std::strerror(error)), path.string(), writeHint());
}

Result<void> flushFolder(const fs::path& folder)
{
    const Descriptor dir(::open(folder.empty() ? "." : folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    // Some file systems cannot flush a folder; they say EINVAL.
    if (!dir.valid() || (::fsync(dir.get()) != 0 && errno != EINVAL))
        return mediumFailed(message("The folder could not be flushed to the medium"), folder, errno);
    return {};
}

void reserve(int descriptor, size_t bytes)
{
    // A courtesy of the file system: without it the appends still work as long as there is space.
    (void)::fallocate(descriptor, FALLOC_FL_KEEP_SIZE, 0, static_cast<off_t>(bytes));
}

// A stick that was pulled out leaves the folder of the machine that it was mounted on.
bool leadsTo(const fs::path& path, int descriptor)
{
    struct stat open {};
    struct stat named {};
    return ::fstat(descriptor, &open) == 0 && ::stat(path.c_str(), &named) == 0 && open.st_dev == named.st_dev &&
           open.st_ino == named.st_ino;
}

}  // namespace

Result<Bytes> readFile(const fs::path& path, size_t maxBytes)
{
    KR_TRY(const Descriptor file, openRegular(path, maxBytes));
    // As much memory as the file says it needs, and one byte more to see its end: limits are far larger than files.
    struct stat info {};
    const size_t expected = ::fstat(file.get(), &info) == 0 ? static_cast<size_t>(info.st_size) : maxBytes;
    Bytes out(std::min(expected, maxBytes) + 1);
    size_t length = 0;
    for (;;) {
        KR_TRY(const size_t count, readUpTo(file.get(), ByteSpan(out).subspan(length), path));
        length += count;
        if (length < out.size())
            break;
        if (length > maxBytes)
            return tooLarge(path, maxBytes);
        out.resize(std::min(out.size() * 2, maxBytes + 1));
    }
    out.resize(length);
    return out;
}

Result<std::string> readTextFile(const fs::path& path, size_t maxBytes)
{
    return readFile(path, maxBytes).map([](Bytes bytes) { return std::string(textOf(bytes)); });
}

Result<void> createFile(const fs::path& path, ByteView bytes, unsigned mode)
{
    Descriptor file(::open(path.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0600));
    if (!file.valid() && errno == EEXIST)
        return fail(Errc::Exists, message("The file exists already; nothing is overwritten."), path.string(),
                    message("Choose another name, or move the old file away yourself."));
    if (!file.valid())
        return mediumFailed(message("The file could not be created"), path, errno);
    int error = writeAll(file.get(), bytes);
    if (error == 0 && (::fchmod(file.get(), mode) != 0 && errno != EPERM && errno != EOPNOTSUPP))
        error = errno;
    if (error == 0 && (::fsync(file.get()) != 0 || file.close() != 0))
        error = errno;
    if (error != 0) {
        ::unlink(path.c_str());
        return mediumFailed(message("The file could not be written"), path, error);
    }
    return flushFolder(path.parent_path());
}

Result<void> createFile(const fs::path& path, std::string_view text, unsigned mode)
{
    return createFile(path, bytesOf(text), mode);
}

Result<void> createFolder(const fs::path& path)
{
    std::error_code error;
    fs::create_directories(path, error);
    if (error || !fs::is_directory(path, error))
        return fail(
            Errc::MediumFailed,
            message("The folder could not be created: %1.", error ? error.message() : std::string("a file is in the way")),
            path.string(), writeHint());
    return flushFolder(path.parent_path());
}

Result<std::vector<std::string>> listFiles(const fs::path& folder, size_t maxFiles)
{
    std::vector<std::string> out;
    std::error_code error;
    fs::recursive_directory_iterator it(folder, fs::directory_options::none, error), end;
    size_t entries = 0;
    for (; !error && it != end; it.increment(error)) {
        if (++entries > maxFiles)
            return fail(Errc::TooLarge, message("The folder holds more than %1 files and folders.", std::to_string(maxFiles)),
                        folder.string(), message("Name the folder of one set, not a folder above it."));
        const auto status = it->symlink_status(error);
        if (error)
            break;
        if (fs::is_directory(status))
            continue;
        if (!fs::is_regular_file(status))
            return fail(Errc::UnlistedFile, message("Something other than a plain file lies in the folder."),
                        it->path().string(), message("Remove it; a set holds plain files only."));
        out.push_back(it->path().lexically_relative(folder).generic_string());
    }
    if (error)
        return fail(error == std::errc::no_such_file_or_directory ? Errc::NotFound : Errc::Unreadable,
                    message("The folder could not be read: %1.", error.message()), folder.string(),
                    message("Check the path and the medium."));
    std::sort(out.begin(), out.end());
    return out;
}

Result<void> forgetCached(const fs::path& folder, size_t maxFiles)
{
    KR_TRY(const auto files, listFiles(folder, maxFiles));
    for (const std::string& name : files) {
        const Descriptor file(::open((folder / name).c_str(), O_RDONLY | O_NOFOLLOW | O_CLOEXEC));
        if (!file.valid() || ::fsync(file.get()) != 0)
            return mediumFailed(message("The file could not be flushed to the medium"), folder / name, errno);
        if (const int error = ::posix_fadvise(file.get(), 0, 0, POSIX_FADV_DONTNEED); error != 0)
            return mediumFailed(message("The file could not be taken out of the cache"), folder / name, error);
    }
    return {};
}

Result<void> removeFile(const fs::path& path)
{
    if (::unlink(path.c_str()) != 0)
        return mediumFailed(message("The file could not be removed"), path, errno);
    return flushFolder(path.parent_path());
}

Result<AppendFile> AppendFile::create(const fs::path& path, size_t reserveBytes)
{
    KR_OK(createFile(path, std::string_view{}));
    return reopen(path, 0, reserveBytes);
}

Result<AppendFile> AppendFile::reopen(const fs::path& path, size_t keepBytes, size_t reserveBytes)
{
    AppendFile file(::open(path.c_str(), O_WRONLY | O_APPEND | O_NOFOLLOW | O_CLOEXEC), path);
    if (file.m_descriptor < 0 || ::ftruncate(file.m_descriptor, static_cast<off_t>(keepBytes)) != 0)
        return mediumFailed(message("The file could not be opened for writing"), path, errno);
    reserve(file.m_descriptor, reserveBytes);
    return file;
}

AppendFile::AppendFile(AppendFile&& other) noexcept
    : m_descriptor(std::exchange(other.m_descriptor, -1)), m_path(std::move(other.m_path))
{
}

AppendFile& AppendFile::operator=(AppendFile&& other) noexcept
{
    std::swap(m_descriptor, other.m_descriptor);
    std::swap(m_path, other.m_path);
    return *this;
}

AppendFile::~AppendFile()
{
    if (m_descriptor >= 0)
        ::close(m_descriptor);
}

Result<void> AppendFile::append(std::string_view text)
{
    if (!leadsTo(m_path, m_descriptor))
        return fail(Errc::MediumFailed, message("The medium is gone: the record is no longer where it was."), m_path.string(),
                    writeHint());
    const int error = writeAll(m_descriptor, bytesOf(text));
    if (error != 0)
        return mediumFailed(message("The record could not be written"), m_path, error);
    if (::fdatasync(m_descriptor) != 0)
        return mediumFailed(message("The record could not be flushed to the medium"), m_path, errno);
    return {};
}

}  // namespace keyrite::base
