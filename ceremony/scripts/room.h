// What must be true of the machine and its surroundings before a key is made: each fact measured, none assumed. An interface,
// so that tests can pin what they find.
#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "base/mode.h"
#include "engine/step.h"
#include "print/printer.h"

namespace keyrite::scripts {

// What a ceremony will ask of the room.
struct RoomNeeds {
    std::filesystem::path output;
    bool pages = false;   // sheets are read back or brought: a camera is of use
    size_t printers = 0;  // that the plan wants
};

class Room {
public:
    virtual ~Room() = default;
    virtual std::vector<engine::Light> measure(const RoomNeeds& needs) = 0;
};

// This machine.
class MeasuredRoom final : public Room {
public:
    MeasuredRoom(Clock& clock, print::Printers& printers) : m_clock(clock), m_printers(printers) {}
    std::vector<engine::Light> measure(const RoomNeeds& needs) override;

private:
    Clock& m_clock;
    print::Printers& m_printers;
};

// "green memory-lock: memory can be locked", for the record.
std::string describeLight(const engine::Light& light);

// The folder alone, before anything is written: a full or read-only medium stops here.
Result<void> checkOutputFolder(const std::filesystem::path& output);

// What a red light means. A rehearsal only notes it, except for the output folder.
enum class Weight {
    Stops,   // a real ceremony does not go on
    Excuse,  // two people may accept it, as an exception in the record
};
Weight weightOf(const engine::Light& light);

// Red lights that two people must accept, or that stop the ceremony. `reason` is theirs, "" when they gave none.
// Errc::MediumFailed, Errc::RoomNotReady.
Result<void> checkLights(const std::vector<engine::Light>& lights, Mode mode, std::string_view reason);
bool wantsReason(const std::vector<engine::Light>& lights, Mode mode);

}  // namespace keyrite::scripts
