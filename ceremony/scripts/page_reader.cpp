#include "scripts/page_reader.h"

#include <algorithm>

#include "scripts/generate.h"

namespace keyrite::scripts {

Result<SecureString> PageReader::word(size_t share, size_t number)
{
    if (m_share != share || !m_page) {
        const std::filesystem::path file = m_sheets / sheetFileName(share, 1);
        SheetPile page(Mode::Rehearsal);
        KR_OK(page.addPictures(file, *m_watcher));
        if (page.shares().size() != 1)
            return fail(Errc::Unreadable, message("The sheet cannot be read."), file.string(), message("Print it again."));
        m_page = page.shares().front().clone();
        m_share = share;
    }
    const SecureString text = m_page->text();
    std::string_view rest = text.expose();
    for (size_t i = 1; i < number; ++i)
        rest.remove_prefix(std::min(rest.size(), rest.find(' ') + 1));
    return SecureString::copyOf(rest.substr(0, rest.find(' ')));
}

}  // namespace keyrite::scripts
