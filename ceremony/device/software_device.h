// A software device: two files under two generated passphrases, and a card.
//
//   NAME.identity   age-encrypted age identity file: opens wraps           (`age -d -i NAME.identity WRAP`)
//   NAME.approval   age-encrypted OpenSSH private key (Ed25519): approves  (`age -d NAME.approval`)
//
// They are two files so that approving never opens the identity (docs/threat-model.md, 8.3).
#pragma once

#include <filesystem>
#include <optional>

#include "device/device_card.h"
#include "keys/private_key.h"
#include "secret/secure_string.h"

namespace keyrite::device {

inline constexpr size_t kMaxDeviceFileBytes = 64 * 1024;
// Eight words of the PGP list: 64 bits, behind scrypt.
inline constexpr size_t kPassphraseWords = 8;

struct NewSoftwareDevice {
    std::string cardText;
    std::string cardSignature;
    Bytes identityFile;
    Bytes approvalFile;
    SecureString identityPassphrase;
    SecureString approvalPassphrase;
};
Result<NewSoftwareDevice> makeSoftwareDevice(Mode mode, std::string_view name, std::string_view holder, Clock& clock,
                                             Random& random);

// "word-word-…", made in place.
SecureString generatePassphrase(Random& random);

// An age identity file of ours or of somebody else's, encrypted or not.
struct OpenedIdentity {
    wrap::Identity identity;
    std::optional<Mode> mode;  // ours say it
};
// Whether a passphrase is needed for this file (identity or private key).
Result<bool> isEncrypted(const std::filesystem::path& path);
// `passphrase` is null for a plain file. The identity is the one of `recipient` where the file holds several and one is
// given; a file with one identity only needs none.
Result<OpenedIdentity> openIdentity(const std::filesystem::path& path, const SecureString* passphrase,
                                    const wrap::Recipient* recipient);
// An OpenSSH or PKCS#8 private key, plain or in an age file with a passphrase: approval keys and officers' keys.
Result<keys::PrivateKey> openPrivateKey(const std::filesystem::path& path, const SecureString* passphrase);

}  // namespace keyrite::device
