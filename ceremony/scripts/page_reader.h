// The eyes of a holder in a rehearsal without people: looks words up on the file of a printed sheet.
#pragma once

#include <filesystem>
#include <optional>

#include "scripts/sheet_pile.h"

namespace keyrite::scripts {

class PageReader {
public:
    // `sheets` is the folder into which the ceremony prints.
    PageReader(std::filesystem::path sheets, engine::Watcher& watcher) : m_sheets(std::move(sheets)), m_watcher(&watcher) {}

    // Word `number` of share `share`, both from 1.
    Result<SecureString> word(size_t share, size_t number);

private:
    std::filesystem::path m_sheets;
    engine::Watcher* m_watcher;
    size_t m_share = 0;
    std::optional<HeldShare> m_page;  // of m_share
};

}  // namespace keyrite::scripts
