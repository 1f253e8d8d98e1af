#include "scripts/plan.h"

namespace keyrite::scripts {

std::string planTemplate()
{
    return R"TOML(# The plan of a key ceremony: the one file that the officers decide on. Lines that begin with '#' are comments.
# Check it with     keyrite plan check plan.toml
# Run it with       keyrite ceremony plan.toml --out FOLDER
# The check words that 'plan check' prints are compared aloud at the first step of the ceremony: print them.

version = 1
# "generate" makes a key; "reconstitute" restores one from its backups (docs/ceremony-reconstitute.md has a plan for that).
ceremony = "generate"

# "rehearsal" practises with keys to be thrown away; "real" makes the key. Nothing of one is accepted in the other.
mode = "rehearsal"

# A name that people recognise in ten years.
name = "Example log key 2027"

[key]
# ed25519, p256, p384, rsa2048, rsa3072 or rsa4096.
algorithm = "ed25519"

# Add throws of dice to the kernel's randomness (100 throws of a six-sided die are enough by themselves).
# dice = true

# Bring in a key that exists already (OpenSSH or PKCS#8 file, path relative to this plan) instead of making one.
# import = "old-key.pem"

# A DNS zone: DNSKEY and DS records are written as well.
# zone = "example.org."

# The day on which the key begins to be used.
# go-live = "2027-03-01"

# The fingerprint (64 hex digits) of the key that this one replaces.
# supersedes = "…"

# How many persons have agreed to come together to rebuild the key. Every device below gets a wrap of the whole key and
# opens it alone, so this is an agreement among people, and the plan must say so.
# [recovery]
# persons = 2
# quorum = "advisory"

# The roster: everybody who confirms steps. At least one administrator and one witness; two people confirm every step.
# `id` is what is typed at each step. With `key` (an OpenSSH public key line) the officer signs the result, otherwise in ink.
[[officer]]
id = "admin"
name = "Name of the administrator"
role = "administrator"

[[officer]]
id = "officer1"
name = "Name of an officer"
role = "officer"
# key = "ssh-ed25519 AAAA… comment"

[[officer]]
id = "witness1"
name = "Name of the witness"
role = "witness"

# The devices: each gets a wrap of its own. `holder` is the person who keeps it.
# `card` is the device card made by 'keyrite device new'; leave it out to bring the card on the day.
# `recipient` names a bare age key (age1…) instead; such a device stays 'unproven' until its owner runs 'keyrite device accept'.
[[device]]
name = "alpha"
holder = "Name of the first holder"
# card = "alpha.card"

[[device]]
name = "bravo"
holder = "Name of the second holder"
# recipient = "age1…"

# A backup on paper. "sealed": every sheet carries the encrypted key and one share of its secret, of which `threshold` open it.
# "direct": the shares are of an Ed25519 key's own seed. The sheets become PDF files beside the set (printing = "files"):
# whoever copies enough of them has the key. With several groups, `groups-needed` of them must be complete.
# Or they come out of printers (printing = "printers"), of which none may print enough sheets to know the key: plan several with
# `printers`; or leave sixteen words of each sheet blank, which its holder writes by hand, with `words-by-hand`.
# Without any [[device]] the key is on paper alone; then [recovery] may say quorum = "shares", and the check computes it.
# [paper]
# form = "sealed"
# page = "a4"
# printing = "files"
# groups-needed = 1
# [[paper.group]]
# name = "Holders"
# threshold = 3
# holders = ["First custodian", "Second custodian", "Third custodian", "Fourth custodian", "Fifth custodian"]
)TOML";
}

}  // namespace keyrite::scripts
