// The file of PROTOCOL.key (OpenSSH), unencrypted:
//
//   "openssh-key-v1" 0  string cipher  string kdf  string kdf options  uint32 1  string public key  string private part
//   private part = uint32 check, twice  string type  the kind's own fields  string comment  padding 1 2 3 …
//
// Everything but the comment is checked by recomputing it.

#include "keys/armor.h"
#include "keys/comment.h"
#include "keys/pkcs8.h"
#include "keys/private_key_text.h"
#include "keys/ssh_wire.h"

#include <algorithm>

namespace keyrite::keys {

namespace {

constexpr std::string_view kLabel = "OPENSSH PRIVATE KEY";
constexpr std::string_view kMagic{"openssh-key-v1\0", 15};
constexpr size_t kBlock = 8;  // the padding's unit for the cipher "none"
constexpr size_t kMaxNumber = 512;

tl::unexpected<Error> damaged(Text what)
{
    return fail(Errc::Malformed, message("The OpenSSH private key file is damaged: %1.", what), {},
                message("Get the file again from where it was made."));
}

tl::unexpected<Error> halvesDiffer()
{
    return fail(Errc::KeyMismatch,
                message("The public key in the OpenSSH private key file does not belong to the private key."), {},
                message("The file is damaged or was tampered with; get it again from where it was made."));
}

void writeFields(SecretSshWriter& out, const PrivateKey& key, const Pkcs8Parts& parts)
{
    out.string(sshType(key.algorithm()));
    const Bytes raw = key.publicKey().raw();
    if (key.algorithm() == Algorithm::Ed25519) {
        const SecureBuffer expanded = expandEd25519(parts.secret);
        out.string(raw).string(expanded.expose());
    } else if (isEcdsa(key.algorithm())) {
        const std::string_view type = sshType(key.algorithm());
        out.string(type.substr(type.rfind('-') + 1)).string(raw).mpint(parts.secret);
    } else {
        const RsaParts& rsa = parts.rsa;
        out.mpint(rsa.n).mpint(rsa.e).mpint(rsa.d).mpint(rsa.qinv).mpint(rsa.p).mpint(rsa.q);
    }
}

// A kind's own fields, as views.
struct Fields {
    ByteView publicBytes;  // as PublicKey::raw(); RSA: the modulus
    ByteView secret;       // Ed25519: seed and public key; ECDSA: the scalar in its shortest form
    RsaParts rsa;
};

Result<Fields> readFields(SshReader& reader, Algorithm algorithm)
{
    Fields out;
    if (isRsa(algorithm)) {
        RsaParts& rsa = out.rsa;
        for (ByteView* number : {&rsa.n, &rsa.e, &rsa.d, &rsa.qinv, &rsa.p, &rsa.q}) {
            KR_TRY(*number, reader.mpint(kMaxNumber));
        }
        out.publicBytes = rsa.n;
        return out;
    }
    if (isEcdsa(algorithm)) {
        KR_TRY(const ByteView curve, reader.string());
        const std::string_view type = sshType(algorithm);
        if (base::textOf(curve) != type.substr(type.rfind('-') + 1))
            return damaged(text("it names two different curves"));
    }
    KR_TRY(out.publicBytes, reader.string());
    KR_TRY(out.secret, isEcdsa(algorithm) ? reader.mpint(fieldBytes(algorithm)) : reader.string());
    if (algorithm == Algorithm::Ed25519 && out.secret.size() != 64)
        return damaged(text("the private key does not have 64 bytes"));
    return out;
}

// The comment and the padding.
Result<void> readEnd(SshReader& reader)
{
    KR_OK(reader.string());
    const ByteView padding = reader.rest();
    if (padding.size() >= kBlock)
        return damaged(text("something follows the key"));
    for (size_t i = 0; i < padding.size(); ++i) {
        if (padding[i] != i + 1)
            return damaged(text("its padding is wrong"));
    }
    return {};
}

Result<Pkcs8> makeKey(const Fields& fields, Algorithm algorithm)
{
    if (isRsa(algorithm)) {
        KR_TRY(const RsaNumbers numbers, checkRsaParts(fields.rsa));
        return makeRsaPkcs8(numbers);
    }
    if (algorithm == Algorithm::Ed25519)
        return makeEd25519Pkcs8(fields.secret.first(32));
    SecureBuffer scalar(fieldBytes(algorithm));
    std::copy(fields.secret.begin(), fields.secret.end(), scalar.mutableBytes().last(fields.secret.size()).begin());
    return makeEcPkcs8(algorithm, scalar.expose());
}

Result<Pkcs8> readPrivatePart(ByteView bytes, const PublicKey& outside)
{
    if (bytes.size() % kBlock != 0)
        return damaged(text("its private part is not a whole number of blocks"));
    SshReader reader(bytes);
    KR_TRY(const uint32_t check, reader.u32());
    KR_TRY(const uint32_t checkAgain, reader.u32());
    if (check != checkAgain)
        return damaged(text("its two check words differ"));
    KR_TRY(const ByteView type, reader.string());
    const Algorithm algorithm = outside.algorithm();
    if (base::textOf(type) != sshType(algorithm))
        return halvesDiffer();
    KR_TRY(const Fields fields, readFields(reader, algorithm));
    KR_OK(readEnd(reader));

    const Bytes expected = isRsa(algorithm) ? rsaModulus(outside) : outside.raw();
    if (!base::equal(fields.publicBytes, expected))
        return halvesDiffer();
    if (algorithm == Algorithm::Ed25519 && !base::equal(fields.secret.last(32), expected))
        return halvesDiffer();
    KR_TRY(Pkcs8 key, makeKey(fields, algorithm));
    if (!(key.publicKey == outside))
        return halvesDiffer();
    return key;
}

Result<Pkcs8> readContainer(ByteView bytes)
{
    SshReader reader(bytes);
    KR_TRY(const ByteView magic, reader.bytes(kMagic.size()));
    if (base::textOf(magic) != kMagic)
        return damaged(text("it does not begin as such files do"));
    KR_TRY(const ByteView cipher, reader.string());
    KR_TRY(const ByteView kdf, reader.string());
    KR_TRY(const ByteView kdfOptions, reader.string());
    if (base::textOf(cipher) != "none" || base::textOf(kdf) != "none" || !kdfOptions.empty())
        return fail(Errc::Malformed, message("The OpenSSH private key file is encrypted with a passphrase."), {},
                    message("On the machine where it was made, decrypt a copy: ssh-keygen -p -N '' -f COPY"));
    KR_TRY(const uint32_t count, reader.u32());
    if (count != 1)
        return damaged(text("it holds not exactly one key"));
    KR_TRY(const ByteView blob, reader.string());
    KR_TRY(const ByteView privatePart, reader.string());
    if (!reader.atEnd())
        return damaged(text("something follows the key"));
    KR_TRY(const PublicKey outside, PublicKey::fromSshBlob(blob));
    return readPrivatePart(privatePart, outside);
}

}  // namespace

SecureString formatOpenSshPrivate(const PrivateKey& key, std::string_view comment, Random& checkBytes)
{
    SecretSshWriter part;
    std::array<uint8_t, 4> check;
    checkBytes.fill(check);
    part.bytes(check).bytes(check);
    // The encoding is our own, so it splits.
    if (const auto parts = splitPkcs8(key.pkcs8().expose()); parts)
        writeFields(part, key, *parts);
    part.string(cleanComment(comment));
    for (uint8_t i = 1; part.size() % kBlock != 0; ++i)
        part.bytes(ByteView(&i, 1));

    SecretSshWriter out;
    out.bytes(base::bytesOf(kMagic))
        .string(std::string_view("none"))
        .string(std::string_view("none"))
        .string(std::string_view());
    out.u32(1).string(key.publicKey().sshBlob()).string(part.store().exposeBytes());
    return writeSecretArmor(out.store().exposeBytes(), kLabel, kOpenSshColumns);
}

Result<PrivateKey> parseOpenSshPrivate(const SecureString& text, std::string_view subject)
{
    auto bytes = named(readSecretArmor(text, kLabel, {kOpenSshColumns, kPemColumns, 76}, kMaxPrivateKeyText), subject);
    if (!bytes)
        return fail(std::move(bytes).error());
    const SecureBuffer& decoded = *bytes;
    KR_TRY(Pkcs8 key, named(readContainer(decoded.expose()), subject));
    return PrivateKey(std::move(key.publicKey), std::move(key.der), std::nullopt);
}

}  // namespace keyrite::keys
