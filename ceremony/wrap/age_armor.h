// ASCII armor of age files (C2SP age.md, "ASCII armor"): strict PEM (RFC 7468 §3, figure 3) around padded base64.
// Read only: keyrite itself writes binary files.
#pragma once

#include "base/bytes.h"

namespace keyrite::wrap {

// Whether the bytes, after white space, begin as armor does.
bool isArmored(ByteView file);

// The binary file. Lines end with LF or CRLF, every line but the last has 64 columns, white space is allowed before and after
// the block only. Errc::AgeArmor.
Result<Bytes> readArmor(ByteView file);

}  // namespace keyrite::wrap
