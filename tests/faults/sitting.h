// A ceremony at a "terminal" that is a pipe: keyrite asks, the people of a Room answer, and the test may stop at any question.
#pragma once

#include <sys/types.h>

#include <functional>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "support/cli.h"

namespace keyrite::tests {

class Sitting {
public:
    // `arguments` follow the program's name; `secrets` are what --passphrase-fd 3 carries, which stays open afterwards.
    // `before` runs in the child, before keyrite is started.
    Sitting(const Room& room, const std::vector<std::string>& arguments, const std::string& secrets,
            const std::function<void()>& before = {});
    // keyrite ceremony plan.toml --out OUT
    Sitting(const Room& room, const std::filesystem::path& output, const std::function<void()>& before = {});
    ~Sitting();
    Sitting(const Sitting&) = delete;
    Sitting& operator=(const Sitting&) = delete;

    pid_t pid() const { return m_child; }

    // Waits for the next question that is not answered yet; false when the program has ended.
    bool waitForQuestion();
    // Of the question that waits: its prompt, the title of its step, and which repetition of the step it is.
    const std::string& prompt() const { return m_prompt; }
    const std::string& title() const { return m_title; }
    size_t instance() const { return m_instance; }
    // Of the screen that shows: "GENERATE" where the step asks for a word of assent.
    std::string screen() const { return m_out.substr(m_screenStart); }

    void type(const std::string& line);
    // What the right people would type.
    void answer();
    // Answers until the first question of a step is asked; false when the program ended before.
    bool reach(const std::string& title);
    // Answers everything; the exit status (128 + N when signal N ended it).
    int finish();

    void signal(int number);
    // The end of the program; -1 when it did not come within the time.
    int wait(double seconds = 60);

    const std::string& out() const { return m_out; }
    const std::string& err() const { return m_err; }
    // What people have written by hand last, and confirmed: "none", or eight words.
    const std::string& noted() const { return m_noted; }
    // What is typed at the resume step.
    void bringNotes(const std::string& noted) { m_brought = noted; }

private:
    bool isAsleep() const;
    bool readMore(int milliseconds);
    void takeQuestion(size_t lineStart);
    void readScreen(size_t begin, size_t end);
    void readWords(const std::string& screen);
    std::string rightAnswer() const;

    const Room& m_room;
    pid_t m_child = -1;
    int m_in = -1, m_outPipe = -1, m_errPipe = -1, m_secrets = -1;
    std::string m_out, m_err;
    size_t m_seen = 0;         // of m_out, up to the answered question
    size_t m_screenStart = 0;  // of the step that shows
    std::string m_title, m_prompt, m_device;
    size_t m_instance = 1;
    std::map<size_t, std::string> m_words;  // of the screen's first table
    std::string m_noted = "none", m_brought;
    std::optional<int> m_status;
    int m_questions = 0;
};

// Titles of the steps that ask something, in the order of the day; the first repetition of each.
extern const std::vector<std::string> kAskingSteps;

}  // namespace keyrite::tests
