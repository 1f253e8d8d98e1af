#include "wrap/recovery_payload.h"

#include <algorithm>

#include "base/text_document.h"
#include "keys/private_key_text.h"

namespace keyrite::wrap {

namespace {

constexpr std::string_view kVersion = "keyrite-payload/1";
constexpr std::string_view kNoSeed = "none";
constexpr std::string_view kHexDigits = "0123456789abcdef";

void appendLine(SecureString& out, std::string_view key, std::string_view value)
{
    out.append(key);
    out.append('=');
    out.append(value);
    out.append('\n');
}

// The digits of a seed pass through locked memory only, so base/bytes.h does not serve here.
void appendSeedLine(SecureString& out, const keys::Seed& seed)
{
    out.append("seed=");
    for (uint8_t b : seed.expose()) {
        out.append(kHexDigits[b >> 4]);
        out.append(kHexDigits[b & 15]);
    }
    out.append('\n');
}

Result<keys::Seed> parseSeed(std::string_view hex)
{
    bool good = hex.size() == 2 * keys::Seed::kSize;
    auto seed = keys::Seed::fill([&](std::span<uint8_t, keys::Seed::kSize> out) {
        for (size_t i = 0; good && i < out.size(); ++i) {
            const size_t high = kHexDigits.find(hex[2 * i]);
            const size_t low = kHexDigits.find(hex[2 * i + 1]);
            good = high != std::string_view::npos && low != std::string_view::npos;
            out[i] = static_cast<uint8_t>(high << 4 | low);
        }
    });
    if (!good)
        return fail(Errc::Malformed, message("The line 'seed=' is not 64 hexadecimal digits in lower case."));
    return seed;
}

struct Lead {
    Mode mode;
    Sha256 core;
    keys::Algorithm algorithm;
    Origin origin;
    std::string_view seed;  // a view into the locked text
};

// The value of the next line through its own parser; its errors get the place.
template <class Parse>
auto parsed(base::LineReader& reader, std::string_view key, Parse parse) -> decltype(parse(std::string_view()))
{
    KR_TRY(const std::string_view value, reader.value(key));
    auto result = parse(value);
    if (!result)
        return reader.at(std::move(result).error());
    return result;
}

Result<Lead> parseLead(base::LineReader& reader)
{
    Lead lead{};
    KR_OK(reader.version(kVersion));
    KR_TRY(lead.mode, parsed(reader, "mode", base::parseMode));
    KR_TRY(const Bytes core, reader.hex("core", lead.core.size()));
    std::copy(core.begin(), core.end(), lead.core.begin());
    KR_TRY(lead.algorithm, parsed(reader, "algorithm", keys::parseAlgorithm));
    KR_TRY(lead.origin, parsed(reader, "origin", base::parseOrigin));
    KR_TRY(lead.seed, reader.value("seed"));
    if ((lead.seed == kNoSeed) != (lead.origin == Origin::Imported))
        return reader.bad(message("A generated key has a seed and an imported key has none; this payload says otherwise."));
    return lead;
}

Result<keys::PrivateKey> makeKey(const Lead& lead, std::string_view pem, keys::Progress* progress)
{
    if (lead.origin == Origin::Imported)
        return keys::parsePkcs8Pem(SecureString::copyOf(pem));
    KR_TRY(keys::Seed seed, parseSeed(lead.seed));
    return keys::PrivateKey::fromSeed(lead.algorithm, std::move(seed), progress);
}

}  // namespace

SecureString formatPayload(Mode mode, const Sha256& core, Origin origin, const keys::PrivateKey& key)
{
    SecureString out(1024);
    appendLine(out, "version", kVersion);
    appendLine(out, "mode", base::name(mode));
    appendLine(out, "core", base::toHex(core));
    appendLine(out, "algorithm", keys::name(key.algorithm()));
    appendLine(out, "origin", base::name(origin));
    if (origin == Origin::Generated && key.seed())
        appendSeedLine(out, *key.seed());
    else
        appendLine(out, "seed", kNoSeed);
    out.append('\n');
    const SecureString pem = keys::formatPkcs8Pem(key);
    out.append(pem.expose());
    return out;
}

SecureString format(const RecoveryPayload& payload)
{
    return formatPayload(payload.mode, payload.core, payload.origin, payload.key);
}

Result<keys::PrivateKey> keyOfPayload(ByteView secretText, std::string_view subject)
{
    const std::string_view text = base::textOf(secretText);
    const size_t begin = text.find("\n\n");
    if (begin == std::string_view::npos)
        return fail(Errc::Malformed, message("The payload has no private key."), std::string(subject),
                    message("Fetch the wrap again."));
    return keys::parsePkcs8Pem(SecureString::copyOf(text.substr(begin + 2)));
}

Result<RecoveryPayload> parseRecoveryPayload(const SecureString& text, std::string_view subject, keys::Progress* progress)
{
    KR_TRY(base::LineReader reader,
           base::LineReader::open(text.expose(), "recovery payload", subject, {kMaxRecoveryPayloadBytes, 4096}));
    KR_TRY(const Lead lead, parseLead(reader));
    KR_OK(reader.blank());
    auto key = makeKey(lead, text.expose().substr(reader.position()), progress);
    if (!key) {
        Error error = std::move(key).error();
        error.subject = subject;
        return fail(std::move(error));
    }
    RecoveryPayload payload{lead.mode, lead.core, lead.origin, *std::move(key)};
    const SecureString again = format(payload);
    if (!secret::constantTimeEqual(again.exposeBytes(), text.exposeBytes()))
        return fail(
            Errc::KeyMismatch,
            message(
                "The parts of a recovery payload do not belong together: its key is not the one that its other lines tell of."),
            std::string(subject), message("Do not use this key; open another wrap, and find out who made this one."));
    return payload;
}

}  // namespace keyrite::wrap
