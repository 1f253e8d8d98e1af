// A drive, chosen by what it calls itself and what is in it.
#pragma once

#include "disc/drives.h"
#include "engine/step.h"

namespace keyrite::scripts {

// "sr0: DVD-RW, 240 MB".
std::string describeDrive(const disc::Drive& drive);

engine::Field driveField(const disc::DriveFolders& folders);
// Errc::NotFound where no drive is called so any more.
Result<disc::Drive> chosenDrive(const engine::Answer& answer, const disc::DriveFolders& folders);

}  // namespace keyrite::scripts
