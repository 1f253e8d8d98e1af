#include "scripts/printing.h"

namespace keyrite::scripts {

std::vector<SharePlace> sharePlaces(const PlannedPaper& paper)
{
    std::vector<SharePlace> out;
    for (size_t group = 0; group < paper.groups.size(); ++group)
        for (size_t member = 0; member < paper.groups[group].holders.size(); ++member)
            out.push_back({group, member});
    return out;
}

// The group is added so that one printer does not get the larger half of every group.
size_t printerOf(const PlannedPaper& paper, const SharePlace& place) { return (place.group + place.member) % paper.printers; }

bool suffice(const PlannedPaper& paper, std::span<const SharePlace> shares)
{
    std::vector<size_t> have(paper.groups.size());
    for (const SharePlace& share : shares)
        ++have[share.group];
    size_t complete = 0;
    for (size_t group = 0; group < have.size(); ++group)
        complete += have[group] >= paper.groups[group].threshold ? 1 : 0;
    return complete >= paper.groupsNeeded;
}

bool knowsKey(const PlannedPaper& paper, std::span<const SharePlace> printed)
{
    return !paper.wordsByHand && suffice(paper, printed);
}

std::vector<size_t> printersThatSeeTheKey(const PlannedPaper& paper)
{
    std::vector<size_t> out;
    for (size_t printer = 0; printer < paper.printers; ++printer) {
        std::vector<SharePlace> printed;
        for (const SharePlace& place : sharePlaces(paper))
            if (printerOf(paper, place) == printer)
                printed.push_back(place);
        if (knowsKey(paper, printed))
            out.push_back(printer);
    }
    return out;
}

size_t printersNeeded(PlannedPaper paper)
{
    for (paper.printers = 1; paper.printers <= kMaxPrinters; ++paper.printers)
        if (printersThatSeeTheKey(paper).empty())
            return paper.printers;
    return 0;
}

std::string printerLabel(size_t printer) { return std::string(1, static_cast<char>('A' + printer)); }

}  // namespace keyrite::scripts
