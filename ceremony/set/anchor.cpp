#include "set/anchor.h"

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

Result<Anchor> readAnchor(const std::string& argument)
{
    if (const auto hash = asHash(argument))
        return Anchor{std::nullopt, hash, {}};
    KR_TRY(const std::string text, base::readTextFile(argument, kMaxAnchorBytes));
    // One hash in sixteen is also a valid Ed25519 point, so digits are not asked what they are: the set is compared with both.
    if (const auto hash = asHash(text))
        return Anchor{std::nullopt, hash, {}};
    if (auto key = keys::parsePublicKeyText(text, argument))
        return Anchor{*std::move(key), std::nullopt, {}};
    auto signers = keys::parseAllowedSigners(text, argument);
    if (!signers || signers->empty())
        return fail(Errc::Malformed, message("The anchor is neither a public key, a hash of 64 hex digits, nor an allowed_signers file."), argument,
                    message("Name the public key, the genesis hash or the allowed_signers file that you trust already."));
    return Anchor{std::nullopt, std::nullopt, *std::move(signers)};
}

}  // namespace keyrite::set
