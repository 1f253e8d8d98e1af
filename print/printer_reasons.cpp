#include <algorithm>
#include <string_view>

#include "print/printer.h"

namespace keyrite::print {

namespace {

struct Reason {
    std::string_view keyword;
    const char* words;
};

// RFC 8011, 5.4.12, and the IANA registry of printer-state-reasons: those that stop a printer.
constexpr Reason kReasons[] = {
    {"connecting-to-device", "the printer does not answer yet"},
    {"cover-open", "a cover is open"},
    {"deactivated", "the printer is switched off for jobs"},
    {"developer-empty", "out of developer"},
    {"door-open", "a door is open"},
    {"fuser-over-temp", "the fuser is too hot"},
    {"fuser-under-temp", "the fuser is too cold"},
    {"input-tray-missing", "a paper tray is missing"},
    {"interlock-open", "a part is not locked in its place"},
    {"marker-supply-empty", "out of ink or toner"},
    {"marker-supply-missing", "a cartridge is missing"},
    {"marker-waste-full", "the waste container is full"},
    {"marker-waste-receptacle-full", "the waste container is full"},
    {"media-empty", "out of paper"},
    {"media-jam", "a paper jam"},
    {"media-needed", "it needs paper of this size"},
    {"offline", "the printer is offline"},
    {"opc-life-over", "the drum is worn out"},
    {"other", "a trouble that the printer does not name"},
    {"output-area-full", "the output tray is full"},
    {"output-tray-missing", "the output tray is missing"},
    {"paused", "the printer is paused"},
    {"shutdown", "the printer is switched off"},
    {"spool-area-full", "the printer's memory is full"},
    {"stopped-partly", "the printer has stopped"},
    {"timed-out", "the printer does not answer"},
    {"toner-empty", "out of toner"},
};

bool takeSuffix(std::string_view& text, std::string_view suffix)
{
    const bool has = text.size() > suffix.size() && text.substr(text.size() - suffix.size()) == suffix;
    text.remove_suffix(has ? suffix.size() : 0);
    return has;
}

// RFC 8011, 5.4.12: a keyword ends in "-report", "-warning" or "-error", or in none of them, which means an error. Printers
// warn of an empty tray both when another one is full and when they wait, so that a known warning counts.
std::string obstacle(std::string_view reason)
{
    const bool report = takeSuffix(reason, "-report");
    const bool error = !report && takeSuffix(reason, "-error");
    if (!report && !error)
        takeSuffix(reason, "-warning");
    if (report && reason != "offline")  // how the print service says that a printer is not to be reached
        return {};
    for (const Reason& known : kReasons)
        if (known.keyword == reason)
            return known.words;
    return error ? std::string(reason) : std::string();
}

}  // namespace

std::string obstacles(const std::vector<std::string>& reasons)
{
    std::vector<std::string> all;
    std::string out;
    for (const std::string& reason : reasons) {
        const std::string one = obstacle(reason);
        if (one.empty() || std::find(all.begin(), all.end(), one) != all.end())
            continue;
        out += (all.empty() ? "" : "; ") + one;
        all.push_back(one);
    }
    return out;
}

}  // namespace keyrite::print
