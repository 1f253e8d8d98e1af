#include "sheets/sheet_parts.h"

namespace keyrite::sheets {

std::string shareInWords(const SheetFacts& sheet)
{
    const std::string place = std::to_string(sheet.facts().member + 1) + " of " + std::to_string(sheet.group().count);
    return sheet.hasGroups() ? "Key share: group " + sheet.group().name + ", member " + place : "Key share " + place;
}

std::string shareNumber(const Backup& backup, const ShareFacts& share)
{
    const std::string member = std::to_string(share.member + 1);
    return backup.groups.size() == 1 ? member : std::to_string(share.group + 1) + "." + member;
}

std::string footer(const SheetFacts& sheet, size_t page, std::string_view kind)
{
    return "Share " + shareNumber(sheet.backup, sheet.facts()) + " of set " + base::toHex(sheet.backup.setId).substr(0, 8) +
           " - page " + std::to_string(page) + " of " + std::to_string(sheet.pages) + " - " + std::string(kind);
}

std::string grouped(std::string_view hex)
{
    std::string out;
    for (size_t i = 0; i < hex.size(); ++i) {
        if (i > 0 && i % 4 == 0)
            out += ' ';
        out += hex[i];
    }
    return out;
}

std::string shortCommitment(const Sha256& commitment) { return grouped(base::toHex(ByteView(commitment).first(10))); }

std::vector<std::string> holdersByGroup(const Backup& backup)
{
    std::vector<std::string> out;
    for (size_t group = 0; group < backup.groups.size(); ++group) {
        const GroupFacts& facts = backup.groups[group];
        std::string line = backup.groups.size() > 1 ? facts.name + ", any " : "any ";
        line += std::to_string(facts.threshold) + " of: ";
        const char* separator = "";
        for (const ShareFacts& share : backup.shares)
            if (share.group == group) {
                line += separator + share.holder;
                separator = "; ";
            }
        out.push_back(std::move(line));
    }
    if (backup.groups.size() > 1)
        out.insert(out.begin(), std::to_string(backup.groupsNeeded) + " of the " + std::to_string(backup.groups.size()) +
                                    " groups are needed:");
    return out;
}

}  // namespace keyrite::sheets
