// The manifest: the signed list of every wrap (docs/formats/manifest.md).
//
// The core is everything that is decided before the first wrap is made; its hash goes into every recovery payload. The file
// hashes and the `final` line follow after it. The new key signs the whole once; officers sign it too.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "base/mode.h"
#include "keys/public_key.h"
#include "set/paper.h"
#include "wrap/age_x25519.h"

namespace keyrite::set {

inline constexpr std::string_view kManifestVersion = "keyrite-manifest/1";
inline constexpr std::string_view kSelfNamespace = "keyrite-manifest-self/v1";
inline constexpr std::string_view kManifestNamespace = "keyrite-manifest/v1";
inline constexpr size_t kMaxManifestBytes = 8 * 1024 * 1024;
inline constexpr size_t kMaxFiles = 10000;

enum class Role { Administrator, Officer, Witness };
std::string_view name(Role role);
Result<Role> parseRole(std::string_view word);

// manifest.self.sig is the key's own signature, so no officer has this id.
inline constexpr std::string_view kSelfSigner = "self";

struct OfficerEntry {
    std::string id;  // base::isName, not kSelfSigner
    Role role = Role::Officer;
    std::optional<keys::PublicKey> key;  // none: signs in ink
    std::string name;
};

enum class Possession { Proven, Unproven };

// What the owner of an unproven device will have to answer (device/possession.h).
struct DeferredPossession {
    std::array<uint8_t, 32> ephemeral{};
    Sha256 commitment{};
};

struct DeviceEntry {
    std::string name;
    Possession possession = Possession::Unproven;
    std::optional<DeferredPossession> deferred;  // exactly when Unproven
    wrap::Recipient recipient;
    std::optional<Sha256> card;  // none: a bare age recipient
    std::string holder;
};

// Where the key of a set came from that was not made or imported for it.
struct Descent {
    std::optional<Sha256> manifest;  // the genesis hash of the older set; none: that set was not at hand
};

struct Core {
    explicit Core(keys::PublicKey key) : publicKey(std::move(key)) {}

    Mode mode = Mode::Rehearsal;
    std::array<uint8_t, 16> setId{};  // the run that made it
    std::string name;
    keys::PublicKey publicKey;
    Origin origin = Origin::Generated;
    std::optional<std::string> zone;    // canonical, with final dot
    std::optional<std::string> goLive;  // date
    std::optional<Descent> previous;    // the key was restored from the backups of an older set
    std::optional<Sha256> supersedes;   // fingerprint of the key that this one replaces
    Sha256 plan{};
    std::string tool;
    std::optional<Sha256> disc;
    std::array<uint8_t, 32> workstation{};
    unsigned diceThrows = 0;
    // 0: no recovery quorum is claimed. Otherwise the advisory number of persons.
    unsigned advisoryQuorum = 0;
    std::optional<PaperBackup> paper;
    std::vector<OfficerEntry> officers;
    std::vector<DeviceEntry> devices;     // none only beside `paper`
    std::vector<std::string> coalitions;  // set/coalitions.h, computed from `devices` and `paper`
};

struct FileEntry {
    Sha256 hash{};
    std::string path;
};

struct Manifest {
    Core core;
    std::vector<FileEntry> files;  // sorted by path
    Sha256 finalHead{};            // the transcript's head when everything before was done
};

std::string formatCore(const Core& core);
Sha256 coreHash(const Core& core);
std::string formatManifest(const Manifest& manifest);
// Also checks that the coalitions are those of the devices and sheets.
Result<Manifest> parseManifest(std::string_view text, std::string_view subject);

// Who could rebuild the key, from the devices and the paper backup.
Result<std::vector<std::string>> coalitionLines(const std::vector<DeviceEntry>& devices,
                                                const std::optional<PaperBackup>& paper);

}  // namespace keyrite::set
