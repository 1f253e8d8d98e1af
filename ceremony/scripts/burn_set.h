// The script `burn`: a finished set onto a blank optical disc, read back from it and compared before anybody is told that it is
// there. The set's own record is closed, so nothing is written to it; the disc's words go onto paper.
#pragma once

#include <optional>

#include "disc/drives.h"
#include "disc/volume.h"
#include "engine/step.h"
#include "set/check_set.h"

namespace keyrite::scripts {

extern const engine::Script kBurnSet;

class BurnSession final : public engine::Session {
public:
    BurnSession(disc::DriveFolders where, std::filesystem::path memory) : folders(std::move(where)), scratch(std::move(memory))
    {
    }

    Mode mode() const override { return set ? (*set)->manifest.core.mode : Mode::Real; }
    // The two who are named at the first step.
    const std::vector<engine::Person>& roster() const override { return people; }
    void wipe() override {}

    disc::DriveFolders folders;
    std::filesystem::path scratch;  // a folder in memory, for the image of the disc
    std::vector<engine::Person> people;
    std::filesystem::path folder;  // of the set
    std::optional<set::ConsistentSet> set;
    std::optional<disc::Drive> drive;
    std::optional<disc::ReadDisc> burnt;
};

}  // namespace keyrite::scripts
