// Somebody in front of the machine: sees what the eye (eye/eye.cpp) tells of the wizard's screen, and has a keyboard.
#pragma once

#include <functional>
#include <map>
#include <optional>
#include <set>

#include "image/machine.h"

namespace keyrite::tests {

struct Seen {
    std::string name, text, says, more;
    bool focus = false, on = false, can = true;
};

// What is answered: by "step.field", or by ".field" for every step. A function may look at the field's label.
using Answers = std::map<std::string, std::function<std::string(const std::string& label)>>;

class Officer {
public:
    explicit Officer(Machine& machine) : m_machine(machine) {}

    // Everything that is visible now; empty before the wizard is there.
    std::vector<Seen> look() const;
    std::optional<Seen> find(const std::string& name) const;
    // All texts, for a message.
    std::string everything() const;
    // Of the step ("generate.plan"), the first page ("start"), the first question ("keyboard") or the end ("end"); "" for none.
    std::string page() const;
    // Waits; throws with what is seen when it does not come.
    void waitUntil(const std::string& what, const std::function<bool()>& there, std::chrono::seconds patience) const;
    void waitForPage(const std::string& name, std::chrono::seconds patience = std::chrono::seconds(300)) const;

    // Tab until it has the keyboard.
    void goTo(const std::string& name) const;
    // Types into the field that has the keyboard, and looks whether it stands there; once more where the guest has lost a key.
    void write(const std::string& name, const std::string& text) const;
    void choose(const std::string& group, const std::string& choice) const;
    void pressVerb() const;
    // From this page on, fills every field and goes on, until a page of this name, or "end", stands.
    void playTo(const std::string& last, const Answers& answers) const;

private:
    void waitUntilStill() const;
    void fill(const std::string& step, const Answers& answers) const;
    std::string answerTo(const std::string& step, const std::string& field, const std::string& label,
                         const Answers& answers) const;

    Machine& m_machine;
};

}  // namespace keyrite::tests
