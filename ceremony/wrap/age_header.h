// The textual header of an age file (C2SP age.md, "Header"): version line, recipient stanzas, MAC.
#pragma once

#include <string>
#include <vector>

#include "secret/secure_buffer.h"

namespace keyrite::wrap {

struct FileKeyTag;
// What a header carries to each recipient, and what the payload is encrypted with.
using FileKey = Secret<16, FileKeyTag>;

inline constexpr std::string_view kAgeVersionLine = "age-encryption.org/v1\n";
inline constexpr size_t kMaxHeaderBytes = 64 * 1024;
inline constexpr size_t kMaxStanzas = 100;

struct Stanza {
    std::string type;                    // the first argument
    std::vector<std::string> arguments;  // the others; each 1 or more characters from 33 to 126
    Bytes body;

    bool operator==(const Stanza&) const = default;
};

struct Header {
    std::vector<Stanza> stanzas;  // 1 to kMaxStanzas
    Sha256 mac{};
    size_t authenticatedBytes = 0;  // the MAC covers so many bytes from the start, up to and including "---"
    size_t bytes = 0;               // the payload begins here
};

// Parses the header at the start of a binary file; Errc::AgeHeader. Exactly one text is accepted for one header. The MAC is
// read, not checked.
Result<Header> parseHeader(ByteView file);

// The text of a header with its MAC under `fileKey`.
Bytes formatHeader(const std::vector<Stanza>& stanzas, const FileKey& fileKey);

// Errc::AgeMac when the header of `file` is not the one that was made with `fileKey`.
Result<void> checkMac(const Header& header, ByteView file, const FileKey& fileKey);

}  // namespace keyrite::wrap
