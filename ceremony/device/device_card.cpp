#include "device/device_card.h"

#include <algorithm>

#include "base/file.h"
#include "base/text_document.h"
#include "keys/sshsig.h"

namespace keyrite::device {

namespace {

constexpr std::string_view kAttestation = "none";
constexpr size_t kMaxSignatureBytes = 4096;

}  // namespace

Result<void> checkHolder(std::string_view name)
{
    if (name.find(';') != std::string_view::npos)
        return fail(Errc::Malformed, message("A holder's name holds a ';'."), {}, message("Write the name of one person."));
    return base::checkLabel(name, 100);
}

std::string formatCard(const DeviceCard& card)
{
    base::LineWriter out(kCardVersion);
    out.line("mode", name(card.mode)).line("name", card.name).line("holder", card.holder).line("kind", kCardKind);
    out.line("recipient", card.recipient.format()).hex("approval-key", card.approvalKey.raw());
    out.line("attestation", kAttestation).line("made", base::formatUtc(card.made));
    return std::move(out).take();
}

Result<DeviceCard> parseCard(std::string_view text, std::string_view subject)
{
    KR_TRY(auto reader, base::LineReader::open(text, "device card", subject, {kMaxCardBytes, 1024}));
    KR_OK(reader.version(kCardVersion));
    KR_TRY(const size_t mode, reader.oneOf("mode", {name(Mode::Rehearsal), name(Mode::Real)}));
    KR_TRY(const std::string_view name, reader.value("name"));
    if (auto valid = base::checkName(name); !valid)
        return reader.at(std::move(valid).error());
    KR_TRY(const std::string_view holder, reader.value("holder"));
    if (auto valid = checkHolder(holder); !valid)
        return reader.at(std::move(valid).error());
    KR_OK(reader.oneOf("kind", {kCardKind}));
    KR_TRY(const std::string_view recipientText, reader.value("recipient"));
    auto recipient = wrap::Recipient::parse(recipientText);
    if (!recipient)
        return reader.at(std::move(recipient).error());
    KR_TRY(const Bytes raw, reader.hex("approval-key", 32));
    auto approvalKey = keys::PublicKey::fromEd25519(raw);
    if (!approvalKey)
        return reader.at(std::move(approvalKey).error());
    KR_OK(reader.oneOf("attestation", {kAttestation}));
    KR_TRY(const std::string_view madeText, reader.value("made"));
    auto made = base::parseUtc(madeText);
    if (!made)
        return reader.at(std::move(made).error());
    KR_OK(reader.end());
    DeviceCard card{
        mode == 0 ? Mode::Rehearsal : Mode::Real, std::string(name), std::string(holder), *recipient, *approvalKey, *made};
    if (formatCard(card) != text)
        return reader.bad(message("The device card is not in its canonical form."));
    return card;
}

Result<VerifiedCard> CardVerifier::verify(std::string text, std::string signature, std::string_view subject)
{
    KR_TRY(DeviceCard card, parseCard(text, subject));
    auto valid = keys::verifySshBy(card.approvalKey, signature, kCardNamespace, base::bytesOf(text));
    if (!valid)
        return fail(
            Errc::SignatureInvalid, message("The device card is not signed by its own approval key: %1", valid.error().what),
            std::string(subject), message("Ask %1 for the card and its .sig again, straight from the device.", card.holder));
    return VerifiedCard(SignedCard{std::move(card), std::move(text), std::move(signature)});
}

Result<VerifiedCard> readCard(const std::string& path)
{
    KR_TRY(std::string text, base::readTextFile(path, kMaxCardBytes));
    KR_TRY(std::string signature, base::readTextFile(path + ".sig", kMaxSignatureBytes));
    return CardVerifier::verify(std::move(text), std::move(signature), path);
}

Result<wrap::Recipient> readRecipient(const std::string& typed)
{
    if (typed.substr(0, 4) == "age1")
        return wrap::Recipient::parse(typed);
    KR_TRY(const std::string text, base::readTextFile(typed, kMaxCardBytes));
    for (size_t start = 0; start < text.size();) {
        const size_t end = std::min(text.find('\n', start), text.size());
        const std::string_view line = std::string_view(text).substr(start, end - start);
        if (!line.empty() && line[0] != '#')
            return wrap::Recipient::parse(line);
        start = end + 1;
    }
    return fail(Errc::Malformed, message("The file holds neither a device card nor an age recipient."), typed,
                message("Name a card made by 'keyrite device new'."));
}

bool isCardFile(const std::string& path)
{
    const auto text = base::readTextFile(path, kMaxCardBytes);
    return text && text->substr(0, 8) == "version=";
}

Sha256 cardHash(std::string_view cardText) { return base::sha256(cardText); }

Sha256 recipientHash(const wrap::Recipient& recipient) { return base::sha256(recipient.format()); }

}  // namespace keyrite::device
