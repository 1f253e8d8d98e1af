#include "scripts/unwrap.h"

#include <algorithm>

#include "base/file.h"
#include "device/software_device.h"
#include "set/layout.h"
#include "wrap/age.h"

namespace keyrite::scripts {

namespace fs = std::filesystem;

namespace {

// A wrap is public, the key is not: everything that can be refused is refused before the identity is opened.
Result<void> checkListed(const set::Manifest& manifest, const fs::path& wrapPath, ByteView wrapBytes)
{
    const Sha256 hash = base::sha256(wrapBytes);
    const bool listed =
        std::any_of(manifest.files.begin(), manifest.files.end(), [&](const set::FileEntry& f) { return f.hash == hash; });
    if (!listed)
        return fail(Errc::HashMismatch,
                    message("The wrap is not one of those that the manifest lists: it was changed or exchanged."),
                    wrapPath.string(), message("Fetch the set again and run 'keyrite verify' on it."));
    return {};
}

Result<void> expectMode(Mode found, Mode wanted, const fs::path& path)
{
    if (found == wanted)
        return {};
    const bool rehearsal = found == Mode::Rehearsal;
    return fail(Errc::ModeMismatch,
                rehearsal ? text("This is the key of a REHEARSAL; it must never be used.")
                          : text("This is a real key, not a rehearsal's."),
                path.string(), rehearsal ? text("To practise, say --rehearsal.") : text("Leave --rehearsal out."));
}

}  // namespace

Result<wrap::RecoveryPayload> unwrap(const UnwrapRequest& request)
{
    KR_TRY(const Bytes file, base::readFile(request.wrap, wrap::kMaxAgeFileBytes));
    std::optional<set::Manifest> manifest;
    if (!request.manifest.empty()) {
        KR_TRY(const std::string text, base::readTextFile(request.manifest, set::kMaxManifestBytes));
        KR_TRY(manifest, set::parseManifest(text, request.manifest.string()));
        KR_OK(checkListed(*manifest, request.wrap, file));
        KR_OK(expectMode(manifest->core.mode, request.mode, request.manifest));
    }
    if (!manifest && !request.fingerprint)
        return fail(Errc::NotAuthenticated, message("Nothing says which key this wrap must hold."), request.wrap.string(),
                    message("Give --manifest FILE, or --fingerprint with the words or digits from the paper record."));
    if (manifest && request.fingerprint && manifest->core.publicKey.fingerprint() != *request.fingerprint)
        return fail(Errc::KeyMismatch, message("The manifest is of another key than the fingerprint you gave."),
                    request.manifest.string(), message("Do not use this set: it may be a forgery."));

    KR_TRY(const device::OpenedIdentity opened, device::openIdentity(request.identity, request.passphrase, nullptr));
    auto plain = wrap::decryptWith(opened.identity, file, wrap::AgeRules::SingleRecipient);
    if (!plain) {
        Error error = std::move(plain).error();
        error.subject = request.wrap.string();
        return fail(std::move(error));
    }
    KR_TRY(wrap::RecoveryPayload payload,
           wrap::parseRecoveryPayload(SecureString::adopt(*std::move(plain)), request.wrap.string()));
    KR_OK(expectMode(payload.mode, request.mode, request.wrap));
    const keys::PublicKey& key = payload.key.publicKey();
    const bool right = (!manifest || (key == manifest->core.publicKey && payload.core == set::coreHash(manifest->core))) &&
                       (!request.fingerprint || key.fingerprint() == *request.fingerprint);
    if (!right)
        return fail(Errc::KeyMismatch, message("The wrap opens, but it holds another key than the one you expect."),
                    request.wrap.string(), message("Do not use it: somebody may have wrapped a key of theirs to your device."));
    return payload;
}

fs::path manifestBeside(const fs::path& wrapPath)
{
    std::error_code ignored;
    const fs::path candidate = fs::absolute(wrapPath, ignored).parent_path().parent_path() / set::kManifestFile;
    return fs::is_regular_file(candidate, ignored) ? candidate : fs::path();
}

}  // namespace keyrite::scripts
