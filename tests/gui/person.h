// A person at the keyboard of the wizard: there is no mouse, and no call into the program but what a key would bring about.
#pragma once

#include <QTest>

#include "flows/flow.h"
#include "wizard/window.h"

namespace keyrite::tests {

// A window on a ceremony of tests/flows' cast, with pinned clock, random bytes, room, printers and keyboards.
class Wizard {
public:
    // What may be real instead.
    struct Devices {
        print::Printers* printers = nullptr;  // null: the flow's, which print into memory
        wizard::CameraMaker camera = {};      // empty: there is none
        PageEyes eyes = {};                   // empty: they see what the flow has printed
    };
    explicit Wizard(PlanSpec spec = {}, const std::string& seed = "flow");
    Wizard(PlanSpec spec, const std::string& seed, Devices devices);
    ~Wizard();

    // Before the window is there: other random bytes and other eyes than the pinned ones.
    void replace(Random& random, PageEyes eyes);
    ::testing::AssertionResult start();
    ::testing::AssertionResult resume();
    // The window with its first page, where nothing is chosen yet; files come from these folders.
    void openStart(std::vector<std::filesystem::path> media = {}, const std::string& proposal = {});
    // A ceremony that is not the one of the flow's own plan and folder.
    ::testing::AssertionResult begin(const wizard::Opening& opening);
    // What a crash leaves: the window is gone, nothing is closed.
    void crash();

    wizard::Window& window() { return *m_window; }
    Flow& flow() { return m_flow; }
    // "generate.card/2"; "" where no step waits.
    std::string here() const;
    const engine::StepView& view() const { return m_window->page()->view(); }

    // One key, to whatever has the keyboard.
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    void type(std::string_view text);
    // Tab until the widget of this name has the keyboard.
    ::testing::AssertionResult goTo(const std::string& name);
    // Types what the line says into every field, by Tab and in the order of the page.
    ::testing::AssertionResult fill(const Line& line);
    // Alt and the digit open the list of files; then the lines that begin so, one after the other, by arrow keys and Enter.
    ::testing::AssertionResult chooseFile(Qt::Key digit, const QStringList& lines);
    // The verb by its underlined letter.
    void pressVerb();
    ::testing::AssertionResult waitForPage(size_t before);
    size_t pages() const { return m_pages; }
    // Fill, press, and wait for the next page.
    ::testing::AssertionResult answer(const Line& line);
    ::testing::AssertionResult play(const Scene& scene, const std::function<void()>& atEachStep = {});
    ::testing::AssertionResult playToTheEnd(const Scene& scene);

    // What is on the screen under this name; "" when it is not visible.
    QString shownText(const char* name) const;
    QWidget* find(const std::string& name) const { return m_window->findChild<QWidget*>(QString::fromStdString(name)); }
    bool has(const char* name) const;

    wizard::InputDevices keyboards = {{"The keyboard", "one", "input1"}};
    const std::string& noted() const { return m_noted; }

private:
    ::testing::AssertionResult takeFromList(const QString& line);
    ::testing::AssertionResult choose(const std::string& name, const engine::Field& field, const std::string& wanted);
    ::testing::AssertionResult fillOne(const engine::Field& field, const engine::Answer& answer);

    Flow m_flow;
    FixedRandom m_pinned;
    Random* m_random = &m_pinned;
    Devices m_devices;
    std::unique_ptr<wizard::Window> m_window;
    size_t m_pages = 0;
    std::string m_noted = "none";
};

}  // namespace keyrite::tests
