// What printed sheets restore, in every form in which a program could hold it.
#pragma once

#include <string>
#include <vector>

#include "scripts/sheet_pile.h"
#include "support/memory_search.h"

namespace keyrite::tests {

// One sheet, or all of a folder.
scripts::SheetPile readSheets(const std::filesystem::path& path);

// From 1, of a pile of one sheet.
std::string wordOf(const scripts::SheetPile& sheet, size_t number);

// Three words in a row from every place of the share: small letters, capitals, four letters of each, each of these also as
// 16-bit characters; five in a row as numbers; the value behind them, and its digits.
std::vector<Needle> needlesOfShare(const scripts::HeldShare& share);

// Pieces of the sheet's file that no other file has: the page's words are in them, compressed.
std::vector<Needle> needlesOfFile(const std::filesystem::path& file, const std::vector<std::filesystem::path>& others);

// Seed, private key, PEM, and the secret that the shares hold, which is the capsule's passphrase.
std::vector<Needle> needlesOfKey(const std::filesystem::path& set, const scripts::SheetPile& sheets);

}  // namespace keyrite::tests
