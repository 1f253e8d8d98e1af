// SSHSIG: detached signatures over files, as `ssh-keygen -Y sign` makes and `-Y verify` takes them (OpenSSH's PROTOCOL.sshsig).
#pragma once

#include <string>

#include "keys/private_key.h"

namespace keyrite::keys {

inline constexpr size_t kMaxSshSignatureText = 16 * 1024;

// The armored signature: hash sha512, 70 columns, LF at the end; RSA as rsa-sha2-512. The namespace says what kind of document
// is signed: 1 to 255 printable ASCII characters without space.
Result<std::string> signSsh(const PrivateKey& key, std::string_view nameSpace, ByteView document);

// A signature that verified: who made it, and for what.
struct SshSignature {
    PublicKey signer;
    std::string nameSpace;
};
// The signature with whatever namespace it carries, for callers that then look the pair up (allowed_signers.h).
Result<SshSignature> openSsh(std::string_view armored, ByteView document);

// Who signed `document` in this namespace. One signature has one accepted text: 70 columns, minimal numbers, nothing reserved,
// nothing after it. Hashes sha256 and sha512; RSA as rsa-sha2-256 or rsa-sha2-512. SHA-1, certificates and security keys are
// refused by name. Whether the signer is the right one is the caller's question.
Result<PublicKey> verifySsh(std::string_view armored, std::string_view nameSpace, ByteView document);

// The same, and by this signer: Errc::SignatureInvalid otherwise.
Result<void> verifySshBy(const PublicKey& signer, std::string_view armored, std::string_view nameSpace, ByteView document);

}  // namespace keyrite::keys
