// The live state of one `generate` ceremony. Everything secret of it is here and dies in wipe().
#pragma once

#include <filesystem>
#include <optional>
#include <vector>

#include "device/device_card.h"
#include "device/possession.h"
#include "engine/step.h"
#include "keys/private_key.h"
#include "print/printer.h"
#include "scripts/paper_in_hand.h"
#include "scripts/plan.h"
#include "scripts/printing.h"
#include "scripts/room.h"
#include "secret/entropy_pool.h"
#include "set/manifest.h"
#include "wrap/age_x25519.h"

namespace keyrite::scripts {

// What the ceremony learnt of one planned device.
struct DeviceInHand {
    std::optional<device::VerifiedCard> card;  // none: a bare recipient
    std::optional<wrap::Recipient> recipient;
    std::optional<wrap::Identity> identity;  // while its owner is in the room
    std::optional<set::DeferredPossession> deferred;
    Sha256 hash{};  // of the card, or of the recipient

    set::DeviceEntry entry(const PlannedDevice& planned) const;
};

// A printer of the room that plays one of the plan's printers.
struct ChosenPrinter {
    std::string name;                // of the print service
    std::string serial;              // as read from its back; "" when nobody wrote it down
    std::vector<SharePlace> sheets;  // that it has printed, misprints too
    bool seesKey = false;            // they suffice, and the record says so
};

class GenerateSession final : public engine::Session {
public:
    struct Places {
        std::filesystem::path plan;    // folder: what relative paths of the plan start from
        std::filesystem::path output;  // the set
        std::filesystem::path sheets;  // PDF files of sheets; secret, and no part of the set
    };
    // What a ceremony has around it; everything outlives the session.
    struct Around {
        Random& kernel;  // for what is not secret
        Room& room;
        print::Printers& printers;
    };
    GenerateSession(Plan decided, Places where, Around around);

    Mode mode() const override { return plan.mode; }
    const std::vector<engine::Person>& roster() const override { return m_roster; }
    // The key, the identities, the officers' keys, the pool.
    void wipe() override;

    const Plan plan;
    const std::filesystem::path planFolder;
    const std::filesystem::path output;
    const std::filesystem::path sheets;
    Random& kernel;
    Room& room;
    print::Printers& printers;

    std::vector<DeviceInHand> devices;  // one for each of plan.devices
    std::optional<secret::EntropyPool> pool;
    std::optional<keys::PrivateKey> key;
    Origin origin = Origin::Generated;     // of the key, wherever it was made
    std::optional<set::Descent> previous;  // of a key that was restored
    std::vector<ChosenPrinter> chosen;     // one for each of the plan's printers
    std::optional<PaperInHand> paper;
    std::string paperMoment;           // the same on every sheet
    std::vector<std::string> printed;  // "print share 2 of 5, … on printer …": what a void ceremony must find and destroy
    std::optional<SheetPile> source;   // what a reconstitution was brought
    std::optional<set::Core> core;
    Sha256 coreHash{};  // computed once: the core names every device, and every device's payload holds this
    std::vector<std::optional<keys::PrivateKey>> officerKeys;  // one for each of plan.officers, until the transcript is closed

    // The manifest is whole and signed by the key: a resume goes on with the signatures, and makes no new key.
    bool finalised = false;
    bool resumed = false;

private:
    std::vector<engine::Person> m_roster;
};

inline GenerateSession& generating(engine::Session& session) { return static_cast<GenerateSession&>(session); }
inline const GenerateSession& generating(const engine::Session& session)
{
    return static_cast<const GenerateSession&>(session);
}

}  // namespace keyrite::scripts
