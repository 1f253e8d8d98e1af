#include "image/officer.h"

#include <algorithm>
#include <nlohmann/json.hpp>
#include <regex>
#include <sstream>
#include <stdexcept>
#include <thread>

namespace keyrite::tests {

using std::chrono::milliseconds;
using std::chrono::seconds;

namespace {

constexpr seconds kPatience{60};
constexpr int kMostTabs = 40;

// The label of a field: what is said for who cannot see, or its label beside it.
std::string labelOf(const Seen& field, const std::vector<Seen>& all)
{
    if (!field.says.empty())
        return field.says;
    const auto label = std::find_if(all.begin(), all.end(), [&](const Seen& s) { return s.name == field.name + ".label"; });
    return label == all.end() ? std::string() : label->text;
}

int numberIn(const std::string& text)
{
    std::smatch found;
    return std::regex_search(text, found, std::regex("([0-9]+)")) ? std::stoi(found[1]) : 0;
}

}  // namespace

std::vector<Seen> Officer::look() const
{
    std::vector<Seen> out;
    const auto json = nlohmann::json::parse(m_machine.eye(), nullptr, false);
    if (!json.is_array())
        return out;
    for (const auto& one : json) {
        const auto text = [&](const char* key) { return one.value(key, std::string()); };
        out.push_back({text("name"), text("text"), text("says"), text("more"), one.value("focus", false),
                       one.value("on", false), one.value("can", true)});
    }
    return out;
}

std::optional<Seen> Officer::find(const std::string& name) const
{
    for (Seen& seen : look())
        if (seen.name == name)
            return std::move(seen);
    return std::nullopt;
}

std::string Officer::everything() const
{
    std::string out;
    for (const Seen& seen : look())
        out += seen.name + (seen.focus ? "* " : " ") + seen.text + (seen.more.empty() ? "" : " (" + seen.more + ")") + "\n";
    return out;
}

std::string Officer::page() const
{
    static const std::regex step("(generate|reconstitute|audit|disc|burn|resume)\\.[a-z-]+");
    for (const Seen& seen : look())
        if (seen.name == "start" || seen.name == "keyboard" || seen.name == "end" || std::regex_match(seen.name, step))
            return seen.name;
    return {};
}

void Officer::waitUntil(const std::string& what, const std::function<bool()>& there, seconds patience) const
{
    const auto end = std::chrono::steady_clock::now() + patience;
    while (!there()) {
        if (std::chrono::steady_clock::now() > end || !m_machine.running())
            throw std::runtime_error(what + " does not come. On the screen:\n" + everything() + "\nOn the console:\n" +
                                     m_machine.console());
        std::this_thread::sleep_for(milliseconds(100));
    }
}

void Officer::waitForPage(const std::string& name, seconds patience) const
{
    waitUntil(
        "the page " + name, [&] { return page() == name; }, patience);
}

void Officer::goTo(const std::string& name) const
{
    for (int i = 0; i < kMostTabs; ++i) {
        const std::string before = m_machine.eye();
        if (const auto seen = find(name); seen && seen->focus)
            return;
        m_machine.press({"tab"});
        waitUntil(
            "a move by Tab", [&] { return m_machine.eye() != before; }, kPatience);
    }
    throw std::runtime_error("Tab does not lead to " + name + ":\n" + everything());
}

void Officer::write(const std::string& name, const std::string& text) const
{
    goTo(name);
    for (int attempt = 0; attempt < 4; ++attempt) {
        m_machine.press({"ctrl", "a"});
        m_machine.press({"delete"});
        m_machine.type(text);
        // A secret is shown as dots: their number counts.
        const auto stands = [&] {
            const auto seen = find(name);
            if (!seen)
                return false;
            const bool dots = seen->text.find("\u25cf") != std::string::npos || seen->text.find("\u2022") != std::string::npos;
            return dots ? seen->text.size() == 3 * text.size() : seen->text == text || seen->text.empty();
        };
        for (int i = 0; i < 50; ++i) {
            if (stands())
                return;
            std::this_thread::sleep_for(milliseconds(100));
        }
    }
    throw std::runtime_error("'" + text + "' cannot be typed into " + name + ":\n" + everything());
}

void Officer::choose(const std::string& group, const std::string& choice) const
{
    const std::string wanted = group + "." + choice;
    const auto buttons = [&] {
        std::vector<Seen> out;
        for (Seen& seen : look())
            if (seen.name.rfind(group + ".", 0) == 0 && seen.name.rfind(".editor") != seen.name.size() - 7)
                out.push_back(std::move(seen));
        return out;
    };
    const auto all = buttons();
    const auto index = [&](const auto& is) { return std::find_if(all.begin(), all.end(), is) - all.begin(); };
    const auto there = index([&](const Seen& s) { return s.name == wanted; });
    auto here = index([](const Seen& s) { return s.on; });
    if (there == static_cast<std::ptrdiff_t>(all.size()))
        throw std::runtime_error(group + " has no choice " + choice + ":\n" + everything());
    if (here == static_cast<std::ptrdiff_t>(all.size()))
        here = 0;
    goTo(all[static_cast<size_t>(here)].name);
    m_machine.press({"spc"});
    for (; here != there; here < there ? ++here : --here)
        m_machine.press({here < there ? "right" : "left"});
    waitUntil(
        "the choice " + choice,
        [&] {
            const auto seen = find(wanted);
            return seen && seen->on;
        },
        kPatience);
}

void Officer::pressVerb() const
{
    for (const char* const name : {"verb", "start.begin", "end.close"})
        if (const auto verb = find(name)) {
            const size_t mark = verb->text.find('&');
            m_machine.press({"alt", std::string(1, static_cast<char>(std::tolower(verb->text.at(mark + 1))))});
            return;
        }
    throw std::runtime_error("there is nothing to press:\n" + everything());
}

std::string Officer::answerTo(const std::string& step, const std::string& field, const std::string& label,
                              const Answers& answers) const
{
    for (const std::string& key : {step + "." + field, "." + field})
        if (const auto found = answers.find(key); found != answers.end())
            return found->second(label);
    if (field == "assent") {
        std::smatch word;
        if (std::regex_search(label, word, std::regex("Type ([A-Z]+) ")))
            return word[1];
    }
    if (field == "word")
        for (const Seen& seen : look())
            if (!seen.more.empty() && seen.more.find(' ') != std::string::npos) {
                std::istringstream words(seen.more);
                std::string out;
                for (int i = numberIn(label); i > 0; --i)
                    words >> out;
                return out;
            }
    return {};
}

void Officer::fill(const std::string& step, const Answers& answers) const
{
    const std::vector<Seen> all = look();
    std::set<std::string> groups;
    for (const Seen& seen : all) {
        if (seen.name.rfind(step + ".", 0) != 0)
            continue;
        const std::string rest = seen.name.substr(step.size() + 1);
        const size_t dot = rest.find('.');
        const std::string field = rest.substr(0, dot);
        const bool isChoice = dot != std::string::npos && rest.substr(dot) != ".label" && rest.substr(dot) != ".editor";
        if ((dot != std::string::npos && !isChoice) || !groups.insert(field).second)
            continue;
        const std::string answer = answerTo(step, field, labelOf(seen, all), answers);
        if (answer.empty())
            continue;
        if (isChoice)
            choose(step + "." + field, answer);
        else
            write(seen.name, answer);
    }
}

// Nothing has moved for a while, and no work goes on.
void Officer::waitUntilStill() const
{
    constexpr int kStillTimes = 8;
    std::string last;
    int still = 0;
    waitUntil(
        "rest",
        [&] {
            const std::string now = m_machine.eye();
            still = now == last && !find("cancel") ? still + 1 : 0;
            last = now;
            return still >= kStillTimes;
        },
        seconds(900));
}

void Officer::playTo(const std::string& last, const Answers& answers) const
{
    for (;;) {
        waitUntilStill();
        const std::string step = page();
        if (step == last || step == "end")
            return;
        fill(step, answers);
        const std::string before = m_machine.eye();
        const auto verb = find("verb");
        if (verb && !verb->can) {
            // The machine works by itself, and goes on by itself.
            waitUntil(
                "the end of " + step, [&] { return m_machine.eye() != before; }, seconds(900));
            continue;
        }
        pressVerb();
        waitUntil(
            "the page after " + step, [&] { return m_machine.eye() != before; }, seconds(120));
        waitUntilStill();
        if (const auto error = find("error"); error && !error->says.empty())
            throw std::runtime_error("refused at " + step + ":\n" + everything());
    }
}

}  // namespace keyrite::tests
