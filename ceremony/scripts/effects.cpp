#include "scripts/effects.h"

#include "base/file.h"

namespace keyrite::scripts {

Result<void> writeToSet(engine::Turn& turn, const std::filesystem::path& folder, const std::string& relative, ByteView bytes)
{
    const std::string effect = "write " + relative + " sha256 " + base::toHex(base::sha256(bytes));
    const std::filesystem::path path = folder / relative;
    KR_OK(turn.intent(effect));
    KR_OK(base::createFolder(path.parent_path()));
    KR_OK(base::createFile(path, bytes));
    return turn.result(effect);
}

Result<void> removeFromSet(engine::Turn& turn, const std::filesystem::path& folder, const std::string& relative)
{
    const std::string effect = "remove " + relative;
    KR_OK(turn.intent(effect));
    KR_OK(base::removeFile(folder / relative));
    return turn.result(effect);
}

}  // namespace keyrite::scripts
