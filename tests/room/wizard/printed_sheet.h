// A document that came out of a printer of the room, in somebody's hand.
#pragma once

#include <map>
#include <set>
#include <string>
#include <vector>

#include "room/cups/print_room.h"

namespace keyrite::tests {

class PrintedSheet {
public:
    // Dots to the inch at which it is looked at: a camera of 1080 lines sees as many when the page nearly fills the width of
    // its picture.
    static constexpr size_t kDots = 200;

    // Document `number` of a printer, from 0.
    PrintedSheet(const PrintRoom& room, const std::string& printer, size_t number);

    const std::vector<scan::Frame>& pages() const { return m_pages; }
    // What a camera of 1080 lines sees while a page (from 0) is moved along under it.
    const std::vector<scan::Frame>& views(size_t page) const;
    // All of its codes, each once.
    const std::set<std::string>& codes() const { return m_codes; }
    // The words of its share in small letters; "" where there is none, and where there are several.
    const std::string& share() const { return m_share; }
    // From 1.
    std::string word(size_t number) const;

private:
    std::vector<scan::Frame> m_pages;
    mutable std::map<size_t, std::vector<scan::Frame>> m_views;  // of pages that were moved
    std::set<std::string> m_codes;
    std::string m_share;
};

}  // namespace keyrite::tests
