// What a camera is asked of the kernel, call by call, so that tests can stand in for one.
#pragma once

#include <cstddef>
#include <cstdint>

namespace keyrite::scan {

// Each answers as the system call does: -1 is a failure, and errno says which.
class V4l2Calls {
public:
    virtual ~V4l2Calls() = default;
    virtual int open(const char* path) = 0;
    // ioctl(), begun again when a signal interrupted it.
    virtual int control(int camera, unsigned long request, void* argument) = 0;
    // Null when it failed.
    virtual void* map(int camera, size_t length, int64_t offset) = 0;
    virtual void unmap(void* memory, size_t length) = 0;
    // 1: a frame is there, or an error that the next control() tells. 0: none within the time, or a signal came.
    virtual int wait(int camera, int milliseconds) = 0;
    virtual void close(int camera) = 0;
};

V4l2Calls& kernelCalls();

}  // namespace keyrite::scan
