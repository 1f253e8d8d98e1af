// Where things lie in the folder of a set. Every path of a set comes from here.
#pragma once

#include <string>
#include <vector>

#include "set/manifest.h"

namespace keyrite::set {

inline constexpr std::string_view kManifestFile = "manifest";
inline constexpr std::string_view kSelfSignatureFile = "manifest.self.sig";
inline constexpr std::string_view kTranscriptFile = "transcript";
inline constexpr std::string_view kPlanFile = "plan.toml";
inline constexpr std::string_view kCapsuleFile = "paper/capsule.age";

std::string manifestSignatureFile(std::string_view officer);
std::string transcriptSignatureFile(std::string_view officer);
std::string cardFile(std::string_view device);
std::string cardSignatureFile(std::string_view device);
std::string wrapFile(std::string_view device);
std::string acceptanceFile(std::string_view device);
std::string acceptanceSignatureFile(std::string_view device);

// The public key in the forms that its users need: path and content.
struct PublicForm {
    std::string path;
    std::string content;
};
// public/key.pub (OpenSSH), public/key.pem (SPKI), public/key.hex (raw), and with a zone public/key.dnskey and public/key.ds.
Result<std::vector<PublicForm>> publicForms(const Core& core);

// The files that a manifest with this core must list, sorted: exactly these.
Result<std::vector<std::string>> listedFiles(const Core& core);
// Whether a file may lie in the set without being listed: the manifest itself, detached signatures, the transcript (bound
// by the workstation key in the core) and later acceptances.
bool isNamedByRule(const Core& core, std::string_view path);

}  // namespace keyrite::set
