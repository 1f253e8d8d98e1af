// The plan: what the officers decided, one TOML file (docs/formats/plan.md). Its hash is read aloud before anything happens.
#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include "base/mode.h"
#include "keys/algorithm.h"
#include "keys/public_key.h"
#include "print/paper.h"
#include "set/manifest.h"

namespace keyrite::scripts {

inline constexpr size_t kMaxPlanBytes = 256 * 1024;

struct PlannedOfficer {
    std::string id;
    std::string name;
    set::Role role = set::Role::Officer;
    std::optional<keys::PublicKey> key;
};

struct PlannedDevice {
    std::string name;
    std::string holder;
    // At most one of the two; with none the card is brought on the day.
    std::string card;  // path, relative to the plan
    std::optional<wrap::Recipient> recipient;
    unsigned line = 0;
};

inline constexpr size_t kMaxGroups = 16;  // SLIP-0039
inline constexpr size_t kMaxMembers = 16;

struct PlannedGroup {
    std::string name;
    unsigned threshold = 2;            // 2 to the number of holders
    std::vector<std::string> holders;  // one a sheet; 2 to kMaxMembers
};

// Files: PDF files beside the set, an exception in the record. Printers: on paper, through the print service.
enum class Printing { Files, Printers };

struct PlannedPaper {
    set::PaperForm form = set::PaperForm::Sealed;
    print::Paper page = print::Paper::A4;
    Printing printing = Printing::Files;
    size_t printers = 1;       // 1 to kMaxPrinters
    bool wordsByHand = false;  // sixteen words of each share are written by hand, so that no printer knows the key
    unsigned groupsNeeded = 1;
    std::vector<PlannedGroup> groups;  // 1 to kMaxGroups
};

// What is restored.
struct PlannedSource {
    Sha256 fingerprint{};  // of the public key: what people have on paper
    std::string manifest;  // of the set that made the backups; path, relative to the plan; "" when it is not at hand
    unsigned line = 0;
};

struct Plan {
    enum class Kind { Generate, Reconstitute } kind = Kind::Generate;
    Mode mode = Mode::Rehearsal;
    std::string name;
    keys::Algorithm algorithm = keys::Algorithm::Ed25519;
    std::string import;  // path, relative to the plan; "" = generate
    bool dice = false;
    std::optional<std::string> zone;
    std::optional<std::string> goLive;
    std::optional<Sha256> supersedes;
    unsigned advisoryQuorum = 0;
    std::vector<PlannedOfficer> officers;
    std::vector<PlannedDevice> devices;
    std::optional<PlannedPaper> paper;
    std::optional<PlannedSource> source;  // exactly with Kind::Reconstitute
    unsigned importLine = 0;

    std::string text;  // the file, byte by byte
    Sha256 hash() const { return base::sha256(text); }
    // A set comes out; otherwise the key itself, in a file under a passphrase.
    bool makesSet() const { return !devices.empty() || paper; }
};

// Everything that is wrong with a plan, each with its line.
struct PlanReading {
    std::optional<Plan> plan;  // present exactly when there are no findings
    std::vector<Error> findings;
};
PlanReading parsePlan(std::string text, std::string_view subject);

// What the plan names must be there and fit: cards (mode, name, holder, signature, no key twice) and the key to import.
std::vector<Error> checkPlanFiles(const Plan& plan, const std::filesystem::path& planFile);

// parsePlan of a file; the first finding as the error.
Result<Plan> readPlan(const std::filesystem::path& file);

// A plan with comments, to be filled in.
std::string planTemplate();

Message nameOf(set::Role role);

// What people decide on: the plan in sentences, then who could rebuild the key.
std::vector<Message> describePlan(const Plan& plan);
Result<std::vector<Message>> planCoalitions(const Plan& plan);
Result<std::vector<set::Coalition>> minimalPlanCoalitions(const Plan& plan);
// "any 3 of 5 sheets: …", one line a group.
std::vector<Message> describePaper(const PlannedPaper& paper);

}  // namespace keyrite::scripts
