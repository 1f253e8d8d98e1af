// The device card: the public keys of one device, bound to its name and holder, signed by its approval key
// (docs/formats/card.md).
#pragma once

#include <string>

#include "base/clock.h"
#include "base/mode.h"
#include "keys/public_key.h"
#include "wrap/age_x25519.h"

namespace keyrite::device {

inline constexpr std::string_view kCardVersion = "keyrite-card/1";
inline constexpr std::string_view kCardNamespace = "keyrite-card/v1";
inline constexpr size_t kMaxCardBytes = 16 * 1024;
// A card that this release can read is a software device's; token kinds will be further words here.
inline constexpr std::string_view kCardKind = "software";

struct DeviceCard {
    Mode mode = Mode::Rehearsal;
    std::string name;    // base::isName
    std::string holder;  // checkHolder, the person who keeps the device
    wrap::Recipient recipient;
    keys::PublicKey approvalKey;  // Ed25519
    UtcTime made;
};

// One person's name: a label of at most 100 bytes without ';', which separates names in lists of holders.
Result<void> checkHolder(std::string_view name);

std::string formatCard(const DeviceCard& card);
Result<DeviceCard> parseCard(std::string_view text, std::string_view subject);

// The card and the two files that prove it, as they were brought.
struct SignedCard {
    DeviceCard card;
    std::string text;
    std::string signature;  // SSHSIG by card.approvalKey
};

class CardVerifier;
using VerifiedCard = Verified<SignedCard, CardVerifier>;
class CardVerifier {
public:
    static Result<VerifiedCard> verify(std::string text, std::string signature, std::string_view subject);
};

// Reads PATH and PATH.sig.
Result<VerifiedCard> readCard(const std::string& path);

// Whether a file begins as a card does.
bool isCardFile(const std::string& path);

// A bare recipient as people bring it: "age1…" itself, or a file whose first line that is not a comment is one.
Result<wrap::Recipient> readRecipient(const std::string& typed);

// SHA-256 of the card's text. Its first 16 bytes are the words that are compared with the holder's own paper.
Sha256 cardHash(std::string_view cardText);
// The same for a bare recipient, which has no card: SHA-256 of the `age1…` text.
Sha256 recipientHash(const wrap::Recipient& recipient);

}  // namespace keyrite::device
