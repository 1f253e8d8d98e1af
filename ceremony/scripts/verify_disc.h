// The script `disc`: another disc is hashed as a drive reads it, compared with what people trust, and that is recorded. One
// disc that was verified can so hand over to the next.
#pragma once

#include <optional>

#include "disc/drives.h"
#include "disc/volume.h"
#include "engine/step.h"

namespace keyrite::scripts {

extern const engine::Script kVerifyDisc;

class DiscSession final : public engine::Session {
public:
    explicit DiscSession(disc::DriveFolders where) : folders(std::move(where)) {}

    Mode mode() const override { return Mode::Real; }
    // The two who are named at the first step.
    const std::vector<engine::Person>& roster() const override { return people; }
    void wipe() override {}

    disc::DriveFolders folders;
    std::vector<engine::Person> people;
    std::optional<disc::Drive> drive;
    std::optional<disc::ReadDisc> read;
    std::optional<disc::KnownDisc> known;  // none where nobody brought a hash
};

}  // namespace keyrite::scripts
