// A ceremony per kind of key, held once in a program; and what `keyrite rehearse` leaves.
#pragma once

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <memory>
#include <utility>

#include "support/cli.h"
#include "support/vectors.h"

namespace keyrite::tests {

// Not a std::string: g++ 14 takes the room for a part of a temporary argument.
inline const Room& heldRoom(const char* algorithm)
{
    static std::map<std::string, std::unique_ptr<Room>> rooms;
    std::unique_ptr<Room>& room = rooms[algorithm];
    if (!room) {
        auto made = std::make_unique<Room>(RoomOptions{.algorithm = algorithm, .zone = "example.org."});
        made->hold();
        made->acceptAll();
        room = std::move(made);
    }
    return *room;
}

// The folder of one rehearsal.
inline const std::filesystem::path& rehearsed()
{
    struct Rehearsed {
        TempFolder folder;
        std::filesystem::path path = folder / "rehearsal";
        Rehearsed() { expectStatus(runKeyrite({"rehearse", "--out", path.string()}), 0); }
    };
    static const Rehearsed once;
    return once.path;
}

// `age -d` of a file under a passphrase, which age takes from a terminal only: `expect` types it.
inline CommandResult ageWithPassphrase(const std::string& passphrase, const std::vector<std::string>& arguments)
{
    std::string command = "spawn -noecho age";
    for (const std::string& argument : arguments)
        command += " " + argument;
    const std::string script = "set timeout 60\nlog_user 0\n" + command +
                               "\nexpect {\n \"assphrase\" {}\n timeout { exit 99 }\n eof { exit 98 }\n}\nsend -- \"" +
                               passphrase + "\\r\"\nexpect eof\nexit [lindex [wait] 3]\n";
    return run({"expect", "-c", script});
}

inline const std::vector<std::string> kKinds = {"ed25519", "p256", "p384", "rsa2048"};

}  // namespace keyrite::tests
