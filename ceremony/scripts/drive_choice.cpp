#include "scripts/drive_choice.h"

namespace keyrite::scripts {

using engine::Field;

namespace {

constexpr std::string_view kField = "drive";

}  // namespace

std::string describeDrive(const disc::Drive& drive)
{
    std::string out = drive.device.filename().string();
    if (!drive.model.empty())
        out += ": " + drive.model;
    return out + (drive.bytes == 0 ? ", empty" : ", " + std::to_string(drive.bytes / 1'000'000) + " MB");
}

Field driveField(const disc::DriveFolders& folders)
{
    Field out{std::string(kField), Field::Kind::Choice, text("The drive"), {}};
    for (const disc::Drive& drive : disc::drives(folders))
        out.choices.push_back(Message::verbatim(describeDrive(drive)));
    return out;
}

Result<disc::Drive> chosenDrive(const engine::Answer& answer, const disc::DriveFolders& folders)
{
    const std::string described(answer.text(kField));
    for (disc::Drive& drive : disc::drives(folders))
        if (describeDrive(drive) == described)
            return std::move(drive);
    return fail(Errc::NotFound, message("There is no such drive, or another medium is in it now."), described,
                message("Put the disc in, wait until the drive is still, and choose it again."));
}

}  // namespace keyrite::scripts
