// A zone's key-signing key in presentation form: DNSKEY (RFC 4034 §2) and its DS (§5) with SHA-256 (RFC 4509).
// RSA as algorithm 8 (RFC 5702), P-256 13 and P-384 14 (RFC 6605), Ed25519 15 (RFC 8080).
#pragma once

#include <string>

#include "keys/public_key.h"

namespace keyrite::keys {

// Lower case, with the final dot: letters, digits, '-' (not at either end of a label) and '_'; labels of 1 to 63
// characters; at most 255 bytes on the wire (RFC 1035 §2.3.4). "." is the root.
Result<std::string> canonicalZone(std::string_view zone);

// "example.org. IN DNSKEY 257 3 15 <base64>" and LF.
Result<std::string> formatDnskey(const PublicKey& key, std::string_view zone);
// "example.org. IN DS <key tag> 15 2 <HEX>" and LF.
Result<std::string> formatDs(const PublicKey& key, std::string_view zone);

}  // namespace keyrite::keys
