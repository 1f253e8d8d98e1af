#include "keys/sshsig.h"

#include <sodium.h>

#include <algorithm>
#include <array>

#include "keys/armor.h"
#include "keys/ssh_wire.h"

namespace keyrite::keys {

namespace {

constexpr std::string_view kLabel = "SSH SIGNATURE";
constexpr std::string_view kMagic = "SSHSIG";
constexpr uint32_t kVersion = 1;
constexpr std::string_view kSha256 = "sha256";
constexpr std::string_view kSha512 = "sha512";
constexpr size_t kMaxNameSpace = 255;

tl::unexpected<Error> damaged(Text what)
{
    return fail(Errc::Malformed, message("The SSH signature is malformed: %1.", what), {},
                message("Get the signature file again; it must be as ssh-keygen -Y sign wrote it."));
}

Bytes sha512(ByteView document)
{
    Bytes out(crypto_hash_sha512_BYTES);
    crypto_hash_sha512(out.data(), document.data(), document.size());
    return out;
}

bool isNameSpace(std::string_view nameSpace)
{
    return !nameSpace.empty() && nameSpace.size() <= kMaxNameSpace &&
           std::all_of(nameSpace.begin(), nameSpace.end(), [](char c) { return c > 0x20 && c < 0x7F; });
}

// PROTOCOL.sshsig §3. The reserved field is empty.
Bytes signedBytes(std::string_view nameSpace, std::string_view hashName, ByteView hash)
{
    SshWriter out;
    out.bytes(base::bytesOf(kMagic)).string(nameSpace).string(std::string_view()).string(hashName).string(hash);
    return std::move(out).take();
}

// The name of the signature algorithm that we write for a key.
std::string_view signatureType(Algorithm algorithm) { return isRsa(algorithm) ? "rsa-sha2-512" : sshType(algorithm); }

// signature.h's form to SSH's: RFC 5656 §3.1.2 wants r and s as mpints.
Bytes toSsh(Algorithm algorithm, ByteView fixed)
{
    if (!isEcdsa(algorithm))
        return Bytes(fixed.begin(), fixed.end());
    const size_t size = fieldBytes(algorithm);
    SshWriter out;
    out.mpint(fixed.first(size)).mpint(fixed.last(size));
    return std::move(out).take();
}

Result<Bytes> fromSsh(Algorithm algorithm, ByteView body)
{
    if (!isEcdsa(algorithm))
        return Bytes(body.begin(), body.end());
    const size_t size = fieldBytes(algorithm);
    SshReader reader(body);
    KR_TRY(const ByteView r, reader.mpint(size));
    KR_TRY(const ByteView s, reader.mpint(size));
    if (!reader.atEnd())
        return damaged(text("something follows its numbers"));
    Bytes out(2 * size);
    std::copy(r.begin(), r.end(), out.begin() + static_cast<std::ptrdiff_t>(size - r.size()));
    std::copy(s.begin(), s.end(), out.end() - static_cast<std::ptrdiff_t>(s.size()));
    return out;
}

struct Parts {
    PublicKey signer;
    std::string nameSpace;
    std::string hashName;
    std::string signatureType;
    Bytes body;
};

// PROTOCOL.sshsig §2.
Result<Parts> split(ByteView blob)
{
    SshReader reader(blob);
    KR_TRY(const ByteView magic, reader.bytes(kMagic.size()));
    if (base::textOf(magic) != kMagic)
        return damaged(text("it does not begin as such signatures do"));
    KR_TRY(const uint32_t version, reader.u32());
    if (version != kVersion)
        return fail(Errc::UnsupportedVersion, message("The SSH signature has version %1.", std::to_string(version)), {},
                    message("Sign with a program that writes version 1."));
    KR_TRY(const ByteView key, reader.string());
    KR_TRY(const ByteView nameSpace, reader.string());
    KR_TRY(const ByteView reserved, reader.string());
    KR_TRY(const ByteView hashName, reader.string());
    KR_TRY(const ByteView signature, reader.string());
    if (!reader.atEnd() || !reserved.empty())
        return damaged(text("it holds something that this version does not have"));
    KR_TRY(PublicKey signer, PublicKey::fromSshBlob(key));
    SshReader inner(signature);
    KR_TRY(const ByteView type, inner.string());
    KR_TRY(const ByteView body, inner.string());
    if (!inner.atEnd())
        return damaged(text("something follows the signature itself"));
    return Parts{std::move(signer), std::string(base::textOf(nameSpace)), std::string(base::textOf(hashName)),
                 std::string(base::textOf(type)), Bytes(body.begin(), body.end())};
}

Result<void> verifyParts(const Parts& parts, ByteView document)
{
    Bytes hash;
    if (parts.hashName == kSha512) {
        hash = sha512(document);
    } else if (parts.hashName == kSha256) {
        const Sha256 sha = base::sha256(document);
        hash.assign(sha.begin(), sha.end());
    } else {
        return damaged(text("it names a hash other than sha256 and sha512"));
    }
    const Algorithm algorithm = parts.signer.algorithm();
    const Bytes signedPart = signedBytes(parts.nameSpace, parts.hashName, hash);
    KR_TRY(const Bytes body, fromSsh(algorithm, parts.body));
    if (isRsa(algorithm) && parts.signatureType == "rsa-sha2-256")
        return verifyRsaSignature(parts.signer, RsaHash::Sha256, signedPart, body);
    if (isRsa(algorithm) && parts.signatureType == "ssh-rsa")
        return fail(Errc::SignatureInvalid, message("The SSH signature uses SHA-1, which is broken."), {},
                    message("Sign again with a current ssh-keygen, which writes rsa-sha2-512."));
    if (parts.signatureType != signatureType(algorithm))
        return damaged(text("the kind of signature does not fit the kind of key"));
    return verifySignature(parts.signer, signedPart, body);
}

}  // namespace

Result<std::string> signSsh(const PrivateKey& key, std::string_view nameSpace, ByteView document)
{
    if (!isNameSpace(nameSpace))
        return fail(Errc::Malformed, message("A signature's namespace is empty, too long, or has unusual characters."), {},
                    message("Use 1 to 255 printable characters without space."));
    KR_TRY(const Bytes signature, key.sign(signedBytes(nameSpace, kSha512, sha512(document))));
    SshWriter inner;
    inner.string(signatureType(key.algorithm())).string(toSsh(key.algorithm(), signature));
    SshWriter out;
    out.bytes(base::bytesOf(kMagic)).u32(kVersion).string(key.publicKey().sshBlob()).string(nameSpace);
    out.string(std::string_view()).string(kSha512).string(inner.store());
    return writeArmor(out.store(), kLabel, kOpenSshColumns);
}

Result<SshSignature> openSsh(std::string_view armored, ByteView document)
{
    KR_TRY(const Bytes blob, readArmor(armored, kLabel, {kOpenSshColumns}, kMaxSshSignatureText));
    KR_TRY(Parts parts, split(blob));
    if (!isNameSpace(parts.nameSpace))
        return damaged(text("its namespace is empty, too long, or has unusual characters"));
    KR_OK(verifyParts(parts, document));
    return SshSignature{std::move(parts.signer), std::move(parts.nameSpace)};
}

Result<PublicKey> verifySsh(std::string_view armored, std::string_view nameSpace, ByteView document)
{
    KR_TRY(SshSignature signature, openSsh(armored, document));
    if (signature.nameSpace != nameSpace)
        return fail(Errc::SignatureInvalid,
                    message("The SSH signature was made for \"%1\", not for \"%2\".", signature.nameSpace, nameSpace), {},
                    message("It belongs to another kind of document; get the right signature."));
    return std::move(signature.signer);
}

Result<void> verifySshBy(const PublicKey& signer, std::string_view armored, std::string_view nameSpace, ByteView document)
{
    KR_TRY(const PublicKey actual, verifySsh(armored, nameSpace, document));
    if (!(actual == signer))
        return fail(Errc::SignatureInvalid, message("The SSH signature is good, but it is by another key than expected."), {},
                    message("Find out who signed, and get a signature by the right person or device."));
    return {};
}

}  // namespace keyrite::keys
