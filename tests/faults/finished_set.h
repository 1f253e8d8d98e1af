// A finished set with everything in it that a set can hold, to be damaged.
#pragma once

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "base/file.h"
#include "set/check_set.h"
#include "support/cli.h"
#include "support/english.h"
#include "support/vectors.h"

namespace keyrite::tests {

// Held once in a program: three devices, two of them accepted afterwards, two officers' signatures, a zone.
inline const Room& finishedRoom()
{
    struct Finished {
        Room room{{.zone = "example.org."}};
        Finished()
        {
            room.hold();
            room.acceptAll();
        }
    };
    static const Finished finished;
    return finished.room;
}

// A private copy of a set.
class SetCopy {
public:
    explicit SetCopy(const std::filesystem::path& original)
    {
        std::filesystem::copy(original, set(), std::filesystem::copy_options::recursive);
    }
    std::filesystem::path set() const { return m_folder / "set"; }
    std::filesystem::path operator/(const std::string& name) const { return set() / name; }
    std::vector<std::string> files() const { return base::listFiles(set(), 1000).value(); }

    // Nothing when the set verifies.
    std::optional<Error> fault() const
    {
        const auto checked = set::SetVerifier::check(set(), set::Stage::Closed);
        return checked ? std::nullopt : std::optional<Error>(checked.error());
    }
    // What authenticating against an anchor says: nothing when it succeeds.
    std::optional<Error> faultWith(const std::string& anchorArgument) const
    {
        auto checked = set::SetVerifier::check(set(), set::Stage::Closed);
        if (!checked)
            return checked.error();
        const auto anchor = set::readAnchor(anchorArgument);
        if (!anchor)
            return anchor.error();
        const auto authentic = set::SetVerifier::authenticate(*std::move(checked), *anchor);
        return authentic ? std::nullopt : std::optional<Error>(authentic.error());
    }
    std::vector<std::string> remarks() const
    {
        const auto checked = set::SetVerifier::check(set(), set::Stage::Closed);
        return checked ? english((*checked)->remarks)
                       : std::vector<std::string>{"does not verify: " + checked.error().english()};
    }

private:
    TempFolder m_folder;
};

}  // namespace keyrite::tests
