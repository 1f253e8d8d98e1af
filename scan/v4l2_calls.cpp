#include "scan/v4l2_calls.h"

#include <fcntl.h>
#include <poll.h>
#include <sys/ioctl.h>
#include <sys/mman.h>
#include <unistd.h>

#include <cerrno>

namespace keyrite::scan {

namespace {

class KernelCalls final : public V4l2Calls {
public:
    int open(const char* path) override { return ::open(path, O_RDWR | O_NONBLOCK | O_CLOEXEC | O_NOCTTY); }

    int control(int camera, unsigned long request, void* argument) override
    {
        int result = 0;
        do
            result = ::ioctl(camera, request, argument);
        while (result < 0 && errno == EINTR);
        return result;
    }

    void* map(int camera, size_t length, int64_t offset) override
    {
        void* const memory = ::mmap(nullptr, length, PROT_READ | PROT_WRITE, MAP_SHARED, camera, offset);
        return memory == MAP_FAILED ? nullptr : memory;
    }

    void unmap(void* memory, size_t length) override { ::munmap(memory, length); }

    int wait(int camera, int milliseconds) override
    {
        pollfd waiting{camera, POLLIN, 0};
        const int ready = ::poll(&waiting, 1, milliseconds);
        return ready < 0 && errno == EINTR ? 0 : ready;
    }

    void close(int camera) override { ::close(camera); }
};

}  // namespace

V4l2Calls& kernelCalls()
{
    static KernelCalls calls;
    return calls;
}

}  // namespace keyrite::scan
