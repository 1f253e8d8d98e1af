// The one door through which something computed from secrets becomes public: "the checksum holds", "the digest agrees",
// "these two are equal", "this word is known", "this word ends here". Everything else in the room runs the same way for every
// secret.
//
// It is a function of its own, out of line, so that the constant-time test can put a door there that tells valgrind.
#pragma once

namespace keyrite::shamir {

bool verdict(bool holds);

}  // namespace keyrite::shamir
