// Verifies a whole set without any secret.
//
// Two steps, two types: a ConsistentSet hangs together (every hash, signature, wrap and transcript line), which anybody's
// forgery can do; an AuthenticSet is vouched for by an anchor as well.
#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "set/anchor.h"
#include "set/manifest.h"
#include "transcript/transcript.h"

namespace keyrite::set {

enum class Stage {
    Closed,  // a finished set: the transcript must have its outcome
    Open,    // within the ceremony, before the transcript is closed
};

struct OfficerState {
    std::string id;
    bool signedManifest = false;
    bool signedTranscript = false;
};

enum class DeviceState { ProvenInRoom, Accepted, Unproven };

struct SetContent {
    Manifest manifest;
    std::string manifestText;
    transcript::Transcript transcript;
    std::vector<OfficerState> officers;  // in the order of the core
    std::vector<DeviceState> devices;    // in the order of the core
    std::vector<Message> remarks;        // what is allowed, but must be said
};

class SetVerifier;
using ConsistentSet = Verified<SetContent, SetVerifier>;

struct AuthenticContent {
    SetContent set;
    Message by;  // "the public key", "the genesis hash", "the officers ada, bo"
};
using AuthenticSet = Verified<AuthenticContent, SetVerifier>;

class SetVerifier {
public:
    // The error names the file that is wrong.
    static Result<ConsistentSet> check(const std::filesystem::path& folder, Stage stage);
    // With signers: every officer of the roster who has a key must be among them and must have signed the manifest, and
    // there must be one.
    static Result<AuthenticSet> authenticate(ConsistentSet set, const Anchor& anchor);
};

}  // namespace keyrite::set
