#include <algorithm>
#include <string_view>
#include <utility>

#include "print/printer.h"

namespace keyrite::print {

namespace {

// RFC 8011, 5.4.12, and the IANA registry of printer-state-reasons: those that stop a printer. Empty for all others.
Sentence wordsOf(std::string_view reason)
{
    static const std::pair<std::string_view, Sentence> kReasons[] = {
        {"connecting-to-device", text("the printer does not answer yet")},
        {"cover-open", text("a cover is open")},
        {"deactivated", text("the printer is switched off for jobs")},
        {"developer-empty", text("out of developer")},
        {"door-open", text("a door is open")},
        {"fuser-over-temp", text("the fuser is too hot")},
        {"fuser-under-temp", text("the fuser is too cold")},
        {"input-tray-missing", text("a paper tray is missing")},
        {"interlock-open", text("a part is not locked in its place")},
        {"marker-supply-empty", text("out of ink or toner")},
        {"marker-supply-missing", text("a cartridge is missing")},
        {"marker-waste-full", text("the waste container is full")},
        {"marker-waste-receptacle-full", text("the waste container is full")},
        {"media-empty", text("out of paper")},
        {"media-jam", text("a paper jam")},
        {"media-needed", text("it needs paper of this size")},
        {"offline", text("the printer is offline")},
        {"opc-life-over", text("the drum is worn out")},
        {"other", text("a trouble that the printer does not name")},
        {"output-area-full", text("the output tray is full")},
        {"output-tray-missing", text("the output tray is missing")},
        {"paused", text("the printer is paused")},
        {"shutdown", text("the printer is switched off")},
        {"spool-area-full", text("the printer's memory is full")},
        {"stopped-partly", text("the printer has stopped")},
        {"timed-out", text("the printer does not answer")},
        {"toner-empty", text("out of toner")},
    };
    for (const auto& [keyword, words] : kReasons)
        if (keyword == reason)
            return words;
    return {};
}

bool takeSuffix(std::string_view& text, std::string_view suffix)
{
    const bool has = text.size() > suffix.size() && text.substr(text.size() - suffix.size()) == suffix;
    text.remove_suffix(has ? suffix.size() : 0);
    return has;
}

// RFC 8011, 5.4.12: a keyword ends in "-report", "-warning" or "-error", or in none of them, which means an error. Printers
// warn of an empty tray both when another one is full and when they wait, so that a known warning counts.
Sentence obstacle(std::string_view reason)
{
    const bool report = takeSuffix(reason, "-report");
    const bool error = !report && takeSuffix(reason, "-error");
    if (!report && !error)
        takeSuffix(reason, "-warning");
    if (report && reason != "offline")  // how the print service says that a printer is not to be reached
        return {};
    const Sentence words = wordsOf(reason);
    return words.empty() && error ? Sentence(std::string(reason)) : words;
}

}  // namespace

Sentence obstacles(const std::vector<std::string>& reasons)
{
    std::vector<Sentence> all;
    Sentence out;
    for (const std::string& reason : reasons) {
        const Sentence one = obstacle(reason);
        if (one.empty() || std::find(all.begin(), all.end(), one) != all.end())
            continue;
        out = all.empty() ? one : text("%1; %2", {out, one});
        all.push_back(one);
    }
    return out;
}

}  // namespace keyrite::print
