#include "set/anchor.h"

#include <filesystem>

#include "base/check_words.h"
#include "base/file.h"
#include "keys/public_key_text.h"

namespace keyrite::set {

namespace {

constexpr size_t kMaxAnchorBytes = 256 * 1024;

std::optional<Sha256> asHash(std::string_view text)
{
    while (!text.empty() && (text.back() == '\n' || text.back() == '\r'))
        text.remove_suffix(1);
    const auto hash = base::arrayFromHex<32>(text);
    return hash ? std::optional<Sha256>(*hash) : std::nullopt;
}

}  // namespace

Result<Sha256> parseFingerprint(std::string_view text)
{
    auto bytes = base::fromHex(text, 32);
    if (!bytes)
        bytes = base::parseCheckWords(text);
    if (!bytes)
        return fail(Errc::WrongAnswer,
                    message("The fingerprint is neither 64 hex digits nor check words: %1", bytes.error().what), "fingerprint",
                    message("Copy all 32 words, or the 64 digits in lower case, from the paper record."));
    if (bytes->size() != 32)
        return fail(Errc::WrongAnswer,
                    message("The fingerprint has %1 words; all 32 are needed.", std::to_string(bytes->size())), "fingerprint",
                    message("Copy all 32 words from the paper record."));
    return base::toArray<32>(*bytes);
}

Result<Anchor> readAnchor(const std::string& argument)
{
    if (const auto hash = asHash(argument))
        return Anchor{std::nullopt, hash, {}};
    std::error_code ignored;
    if (argument.find(' ') != std::string::npos && !std::filesystem::exists(argument, ignored))
        return parseFingerprint(argument).map([](const Sha256& hash) { return Anchor{std::nullopt, hash, {}}; });
    KR_TRY(const std::string text, base::readTextFile(argument, kMaxAnchorBytes));
    // One hash in sixteen is also a valid Ed25519 point, so digits are not asked what they are: the set is compared with both.
    if (const auto hash = asHash(text))
        return Anchor{std::nullopt, hash, {}};
    if (auto key = keys::parsePublicKeyText(text, argument))
        return Anchor{*std::move(key), std::nullopt, {}};
    auto signers = keys::parseAllowedSigners(text, argument);
    if (!signers || signers->empty())
        return fail(Errc::Malformed,
                    message("The anchor is neither a public key, a hash of 64 hex digits, nor an allowed_signers file."),
                    argument,
                    message("Name the public key, the genesis hash or the allowed_signers file that you trust already."));
    return Anchor{std::nullopt, std::nullopt, *std::move(signers)};
}

}  // namespace keyrite::set
