// Pointing at a wrong word. SLIP-0039 ("Checksum") forbids correcting a share automatically and allows saying where the
// error may be; so this gives places, never words.
#pragma once

#include <vector>

#include "shamir/share.h"

namespace keyrite::shamir {

// The places where one other word would make the share valid, from 0, in order. When exactly one word is wrong its place
// is among them, and with 20 to 59 words it is the only one. Two or more wrong words: mostly none, or a misleading one.
// Empty for a share that is already valid, has an impossible number of words, or an index above 1023.
std::vector<size_t> locateWrongWord(Words words);

}  // namespace keyrite::shamir
