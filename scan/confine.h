// The process locks itself in, for good, before it reads the first byte of anybody's picture.
//
//   always              no new privileges, no core files, no writing of files, limits on memory, time and descriptors, and a
//                       seccomp filter: what is not on its list answers EACCES; what only an attacker calls ends the process
//   where allowed       user, network, IPC, host name and mount namespaces of its own, and Landlock (Linux 5.13). Containers
//                       and hardened kernels may forbid them; the filter alone keeps the promises below
//
// It ends when its parent does.
#pragma once

namespace keyrite::scan {

enum class Task {
    // Reads descriptor 0, computes, writes descriptor 1. No files, no sockets, no processes, no new code in memory.
    Decode,
    // The same for as long as somebody holds a sheet before a camera.
    Watch,
    // Runs poppler's programs, which look for fonts: files can be opened for reading as well, with Landlock only those of
    // the system. Programs can be executed, not forked.
    Draw,
};

// false: what stands under "always" could not be had, and the process must end.
bool confine(Task task);

}  // namespace keyrite::scan
