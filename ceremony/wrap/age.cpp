#include "wrap/age.h"

#include <algorithm>

#include "wrap/age_armor.h"
#include "wrap/age_recipients.h"
#include "wrap/age_stream.h"

namespace keyrite::wrap {

namespace {

// Leaves room for the header and the tags of the chunks.
constexpr size_t kMaxPlaintextBytes = kMaxAgeFileBytes - kMaxHeaderBytes;

// A file whose structure is checked.
struct AgeFile {
    Bytes decoded;  // of an armored file
    ByteView bytes;
    Header header;
    bool armored = false;

    ByteView payload() const { return bytes.subspan(header.bytes); }
};

tl::unexpected<Error> tooLarge()
{
    return fail(Errc::TooLarge,
                message("An age file is larger than the %1 bytes that keyrite handles.", std::to_string(kMaxAgeFileBytes)), {},
                message("Check that this is the file you meant."));
}

tl::unexpected<Error> badHeader(Text what, Text hint) { return fail(Errc::AgeHeader, Message(what), {}, Message(hint)); }

Result<AgeFile> open(ByteView file)
{
    if (file.size() > kMaxAgeFileBytes)
        return tooLarge();
    AgeFile out;
    out.bytes = file;
    out.armored = isArmored(file);
    if (out.armored) {
        KR_TRY(out.decoded, readArmor(file));
        out.bytes = out.decoded;
    }
    KR_TRY(out.header, parseHeader(out.bytes));
    KR_OK(checkNativeStanzas(out.header.stanzas));
    if (out.payload().size() < kPayloadNonceBytes)
        return badHeader(text("An age file ends before its payload."), text("Fetch the file again; it was not copied whole."));
    return out;
}

Result<void> checkSingleRecipient(const AgeFile& file)
{
    if (file.header.stanzas.size() > 1)
        return fail(
            Errc::TooManyRecipients,
            message("A wrap has %1 stanzas: more than one key may open it, and any of them could have replaced its contents.",
                    std::to_string(file.header.stanzas.size())),
            {}, message("Do not use this file; fetch the wrap that the manifest lists."));
    if (file.armored || file.header.stanzas.front().type != kX25519Type)
        return badHeader(text("A wrap is not a binary age file to one X25519 recipient."),
                         text("Fetch the file again; check that it is a wrap and not another age file."));
    return {};
}

Result<std::optional<FileKey>> findFileKey(const AgeFile& file, const Identity& identity)
{
    for (const Stanza& stanza : file.header.stanzas) {
        if (stanza.type != kX25519Type)
            continue;
        KR_TRY(std::optional<FileKey> fileKey, unwrapFileKey(stanza, identity));
        if (fileKey)
            return fileKey;
    }
    return std::optional<FileKey>();
}

// What remains once the file key is known.
Result<SecureBuffer> openWith(const FileKey& fileKey, const AgeFile& file)
{
    KR_OK(checkMac(file.header, file.bytes, fileKey));
    return openPayload(fileKey, file.payload());
}

FileKey freshFileKey(Random& random)
{
    return FileKey::fill([&](ByteSpan out) { random.fill(out); });
}

}  // namespace

Result<Bytes> encryptTo(const Recipient& recipient, ByteView secretPlaintext, Random& random)
{
    if (secretPlaintext.size() > kMaxPlaintextBytes)
        return tooLarge();
    const FileKey fileKey = freshFileKey(random);
    KR_TRY(Stanza stanza, wrapFileKey(fileKey, recipient, random));
    const Bytes header = formatHeader({std::move(stanza)}, fileKey);
    return base::concat({header, sealPayload(fileKey, secretPlaintext, random)});
}

Result<SecureBuffer> decryptWith(const Identity& identity, ByteView file, AgeRules rules)
{
    KR_TRY(const AgeFile opened, open(file));
    if (rules == AgeRules::SingleRecipient)
        KR_OK(checkSingleRecipient(opened));
    KR_TRY(const std::optional<FileKey> fileKey, findFileKey(opened, identity));
    if (!fileKey)
        return fail(Errc::NoMatch, message("This key does not open the file: it was made for another one."), {},
                    message("Take the file that bears the name of this device, or the device that the file is for."));
    return openWith(*fileKey, opened);
}

Result<Bytes> encryptWithPassphrase(const SecureString& passphrase, ByteView secretPlaintext, unsigned logN, Random& random)
{
    if (secretPlaintext.size() > kMaxPlaintextBytes)
        return tooLarge();
    if (passphrase.empty())
        return fail(Errc::WrongPassphrase, message("An empty passphrase protects nothing."), {}, message("Give a passphrase."));
    if (logN == 0 || logN > kMaxLogN)
        return fail(Errc::WorkFactorTooLarge,
                    message("The work factor %1 is not between 1 and %2.", std::to_string(logN), std::to_string(kMaxLogN)), {},
                    message("Choose a smaller one; age itself writes 18."));
    const FileKey fileKey = freshFileKey(random);
    KR_TRY(Stanza stanza, wrapFileKey(fileKey, passphrase, logN, random));
    const Bytes header = formatHeader({std::move(stanza)}, fileKey);
    return base::concat({header, sealPayload(fileKey, secretPlaintext, random)});
}

Result<SecureBuffer> decryptWithPassphrase(const SecureString& passphrase, ByteView file, unsigned maxLogN)
{
    KR_TRY(const AgeFile opened, open(file));
    const Stanza& stanza = opened.header.stanzas.front();
    if (stanza.type != kScryptType)
        return fail(Errc::NoMatch, message("This file is not protected by a passphrase."), {},
                    message("Give the identity that it was made for, or another file."));
    const unsigned logN = workFactor(stanza);
    if (logN > maxLogN || logN > kMaxLogN)
        return fail(Errc::WorkFactorTooLarge,
                    message("The file asks for the work factor %1; at most %2 is accepted.", std::to_string(logN),
                            std::to_string(std::min(maxLogN, kMaxLogN))),
                    {}, message("Do not use this file unless you know who made it so; encrypt its contents anew with age."));
    std::optional<FileKey> fileKey;
    if (!passphrase.empty()) {
        KR_TRY(fileKey, unwrapFileKey(stanza, passphrase));
    }
    if (!fileKey)
        return fail(Errc::WrongPassphrase, message("The passphrase does not open the file."), {},
                    message("Type it again: the case of letters, the spaces and the hyphens count."));
    return openWith(*fileKey, opened);
}

Result<AgeFacts> inspect(ByteView file)
{
    KR_TRY(const AgeFile opened, open(file));
    AgeFacts facts;
    facts.stanzas = opened.header.stanzas.size();
    for (const Stanza& stanza : opened.header.stanzas) {
        facts.x25519 = facts.x25519 || stanza.type == kX25519Type;
        facts.scrypt = facts.scrypt || stanza.type == kScryptType;
    }
    if (facts.scrypt)
        facts.logN = workFactor(opened.header.stanzas.front());
    facts.armored = opened.armored;
    KR_TRY(facts.payloadBytes, plaintextBytes(opened.payload().size()));
    return facts;
}

}  // namespace keyrite::wrap
