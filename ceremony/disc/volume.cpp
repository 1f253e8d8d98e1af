#include "disc/volume.h"

#include <fcntl.h>
#include <sodium.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstdlib>
#include <cstring>
#include <memory>

#include "base/descriptor.h"

namespace keyrite::disc {

namespace fs = std::filesystem;

namespace {

constexpr size_t kChunkBytes = 1 << 20;
constexpr size_t kAlignment = 4096;

struct Free {
    void operator()(uint8_t* bytes) const { std::free(bytes); }
};
// Aligned as reading past the cache wants it.
using Chunk = std::unique_ptr<uint8_t, Free>;

uint32_t littleEndian(ByteView b) { return b[0] | uint32_t{b[1]} << 8 | uint32_t{b[2]} << 16 | uint32_t{b[3]} << 24; }
uint32_t bigEndian(ByteView b) { return b[3] | uint32_t{b[2]} << 8 | uint32_t{b[1]} << 16 | uint32_t{b[0]} << 24; }

tl::unexpected<Error> notADisc(const Message& why, const std::string& subject)
{
    return fail(Errc::Malformed, message("This is not a disc of the kind that can be read here: %1.", why), subject,
                message("Put in a data disc (ISO 9660), or name another drive."));
}

Message cleanIt() { return message("Clean the disc, try another drive, or take another copy."); }

// Past the cache where that is possible: what was read before, or written, is not asked of the drive again otherwise.
base::Descriptor openDrive(const fs::path& drive)
{
    constexpr int kFlags = O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY;
    base::Descriptor direct(::open(drive.c_str(), kFlags | O_DIRECT));
    if (direct.valid() || errno != EINVAL)
        return direct;
    return base::Descriptor(::open(drive.c_str(), kFlags));
}

// `length` bytes from `offset`, into `chunk`; fewer only at the end of the medium.
Result<size_t> readAt(const base::Descriptor& drive, uint64_t offset, size_t length, const Chunk& chunk, const fs::path& path)
{
    size_t have = 0;
    while (have < length) {
        // Past the cache, whole blocks only: the last one is cut below.
        const size_t wanted = (length - have + kAlignment - 1) / kAlignment * kAlignment;
        const ssize_t count =
            ::pread(drive.get(), chunk.get() + have, std::min(wanted, kChunkBytes - have), static_cast<off_t>(offset + have));
        if (count < 0 && errno == EINTR)
            continue;
        if (count < 0)
            return fail(
                Errc::Unreadable,
                message("The drive cannot read the disc at byte %1: %2.", std::to_string(offset + have), std::strerror(errno)),
                path.string(), cleanIt());
        if (count == 0)
            break;
        have += static_cast<size_t>(count);
    }
    return std::min(have, length);
}

}  // namespace

Result<Volume> parseVolume(ByteView block, const std::string& subject)
{
    static constexpr uint8_t kBeginning[] = {1, 'C', 'D', '0', '0', '1', 1};
    if (block.size() != kBlockBytes || !base::equal(block.first(sizeof kBeginning), kBeginning))
        return notADisc(message("it has no ISO 9660 volume"), subject);
    // Numbers stand twice, in both byte orders.
    const uint32_t blocks = littleEndian(block.subspan(80, 4));
    if (blocks != bigEndian(block.subspan(84, 4)))
        return notADisc(message("its volume states two lengths"), subject);
    const bool blockSize = block[128] == 0 && block[129] == 8 && block[130] == 8 && block[131] == 0;
    if (!blockSize)
        return notADisc(message("its blocks are not of 2048 bytes"), subject);
    Volume out{{}, uint64_t{blocks} * kBlockBytes};
    if (out.bytes <= kDescriptorOffset || out.bytes > kMaxVolumeBytes)
        return notADisc(message("its volume states an impossible length"), subject);
    for (const uint8_t byte : block.subspan(40, 32)) {
        if (byte < 0x20 || byte > 0x7e)
            return notADisc(message("the name of its volume is not text"), subject);
        out.name += static_cast<char>(byte);
    }
    out.name.erase(out.name.find_last_not_of(' ') + 1);
    return out;
}

Result<ReadDisc> readDisc(const fs::path& drive, const ReadProgress& progress)
{
    const base::Descriptor file = openDrive(drive);
    struct stat info {};
    if (!file.valid() || ::fstat(file.get(), &info) != 0)
        return fail(errno == ENOENT ? Errc::NotFound : Errc::Unreadable,
                    errno == ENOMEDIUM ? message("There is no disc in this drive.")
                                       : message("The drive cannot be read: %1.", std::strerror(errno)),
                    drive.string(), message("Put the disc in, close the drive, and wait until it is still."));
    if (!S_ISREG(info.st_mode) && !S_ISBLK(info.st_mode))
        return fail(Errc::Unreadable, message("This is neither a drive nor an image of a disc."), drive.string(),
                    message("Name a drive such as /dev/sr0, or an .iso file."));
    const Chunk chunk(static_cast<uint8_t*>(std::aligned_alloc(kAlignment, kChunkBytes)));
    if (chunk == nullptr)
        throw std::bad_alloc();
    KR_TRY(const size_t head, readAt(file, kDescriptorOffset, kBlockBytes, chunk, drive));
    ReadDisc out;
    KR_TRY(out.volume, parseVolume(ByteView(chunk.get(), head), drive.string()));

    crypto_hash_sha256_state state;
    crypto_hash_sha256_init(&state);
    const uint64_t total = out.volume.bytes;
    for (uint64_t done = 0; done < total;) {
        if (!progress(done, total))
            return fail(Errc::Aborted, message("Reading the disc was stopped."), drive.string(), message("Start again."));
        const size_t wanted = static_cast<size_t>(std::min<uint64_t>(total - done, kChunkBytes));
        KR_TRY(const size_t count, readAt(file, done, wanted, chunk, drive));
        if (count < wanted)
            return fail(Errc::Incomplete,
                        message("The medium ends after %1 bytes; its volume has %2.", std::to_string(done + count),
                                std::to_string(total)),
                        drive.string(), message("The copy is not whole: take another one, or burn it again."));
        crypto_hash_sha256_update(&state, chunk.get(), count);
        done += count;
    }
    crypto_hash_sha256_final(&state, out.hash.data());
    return out;
}

Result<KnownDisc> DiscVerifier::compare(ReadDisc disc, const Sha256& trusted, const std::string& subject)
{
    if (disc.hash != trusted)
        return fail(Errc::HashMismatch, message("This disc does not have the hash that you gave."), subject,
                    message("Compare the digits once more. If they were copied rightly, do not use the disc."));
    return KnownDisc(std::move(disc));
}

}  // namespace keyrite::disc
