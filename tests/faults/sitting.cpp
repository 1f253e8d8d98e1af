#include "faults/sitting.h"

#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <chrono>
#include <fstream>
#include <sstream>
#include <stdexcept>
#include <string_view>

namespace keyrite::tests {

namespace {

using Clock = std::chrono::steady_clock;

constexpr int kPatienceMs = 120 * 1000;

struct Ends {
    int read, write;
};

Ends makePipe()
{
    int ends[2];
    if (::pipe2(ends, O_CLOEXEC) != 0)
        throw std::runtime_error("pipe failed");
    return {ends[0], ends[1]};
}

void writeAll(int descriptor, const std::string& text)
{
    if (::write(descriptor, text.data(), text.size()) != static_cast<ssize_t>(text.size()))
        throw std::runtime_error("the program does not take its input");
}

bool startsWith(const std::string& text, std::string_view beginning)
{
    return text.compare(0, beginning.size(), beginning) == 0;
}

}  // namespace

const std::vector<std::string> kAskingSteps = {"Compare the plan",
                                               "Look at the room and the machine",
                                               "Accept a device card",
                                               "Compare the card's words",
                                               "Prove that the device opens",
                                               "Note the head of the record",
                                               "Say who could rebuild the key",
                                               "Make the key",
                                               "Compare the key's words",
                                               "Sign the manifest and wipe the key",
                                               "Officer signs",
                                               "Close the ceremony"};

Sitting::Sitting(const Room& room, const std::filesystem::path& output, const std::function<void()>& before)
    : Sitting(room, {"ceremony", room.plan().string(), "--out", output.string(), "--passphrase-fd", "3"},
              room.secretsForPeople(), before)
{
}

Sitting::Sitting(const Room& room, const std::vector<std::string>& arguments, const std::string& secrets,
                 const std::function<void()>& before)
    : m_room(room)
{
    ::signal(SIGPIPE, SIG_IGN);
    const Ends in = makePipe(), out = makePipe(), err = makePipe(), secret = makePipe();
    m_child = ::fork();
    if (m_child < 0)
        throw std::runtime_error("fork failed");
    if (m_child == 0) {
        ::signal(SIGPIPE, SIG_DFL);
        ::dup2(in.read, 0);
        ::dup2(out.write, 1);
        ::dup2(err.write, 2);
        if (secret.read == 3)
            ::fcntl(3, F_SETFD, 0);
        else
            ::dup2(secret.read, 3);
        if (before)
            before();
        std::vector<std::string> argv{keyriteProgram()};
        argv.insert(argv.end(), arguments.begin(), arguments.end());
        std::vector<char*> pointers;
        for (std::string& argument : argv)
            pointers.push_back(argument.data());
        pointers.push_back(nullptr);
        ::execv(pointers[0], pointers.data());
        ::_exit(127);
    }
    for (const int theirs : {in.read, out.write, err.write, secret.read})
        ::close(theirs);
    m_in = in.write;
    m_outPipe = out.read;
    m_errPipe = err.read;
    m_secrets = secret.write;
    writeAll(m_secrets, secrets);
}

Sitting::~Sitting()
{
    if (!m_status && m_child > 0) {
        ::kill(m_child, SIGKILL);
        ::waitpid(m_child, nullptr, 0);
    }
    for (const int descriptor : {m_in, m_outPipe, m_errPipe, m_secrets})
        if (descriptor >= 0)
            ::close(descriptor);
    everythingSaid() += m_out + m_err;
}

// Takes what both pipes hold; false when nothing came in time, or both are closed.
bool Sitting::readMore(int milliseconds)
{
    pollfd polled[2] = {{m_outPipe, POLLIN, 0}, {m_errPipe, POLLIN, 0}};
    if (::poll(polled, 2, milliseconds) <= 0)
        return false;
    bool any = false;
    int* const pipes[2] = {&m_outPipe, &m_errPipe};
    std::string* const sinks[2] = {&m_out, &m_err};
    for (size_t i = 0; i < 2; ++i) {
        if (*pipes[i] < 0 || polled[i].revents == 0)
            continue;
        char buffer[65536];
        const ssize_t count = ::read(*pipes[i], buffer, sizeof buffer);
        if (count > 0) {
            sinks[i]->append(buffer, static_cast<size_t>(count));
        } else {
            ::close(*pipes[i]);
            *pipes[i] = -1;
        }
        any = true;
    }
    return any;
}

// Whether it sleeps, with nothing said that was not read: it waits for an answer. A screen arrives in pieces, and the end of a
// piece can look like a question; who says the next piece is not asleep.
bool Sitting::isAsleep() const
{
    std::ifstream in("/proc/" + std::to_string(m_child) + "/stat");
    std::string stat;
    std::getline(in, stat);
    const size_t name = stat.rfind(") ");
    pollfd more{m_outPipe, POLLIN, 0};
    return name != std::string::npos && stat[name + 2] == 'S' && ::poll(&more, 1, 0) == 0;
}

// A question is the unfinished last line of the screen; it begins with two spaces and ends with a colon and a space.
bool Sitting::waitForQuestion()
{
    constexpr int kMostQuestions = 2000;
    if (++m_questions > kMostQuestions)
        throw std::runtime_error("it asks without end; at last:\n" +
                                 m_out.substr(m_out.size() - std::min<size_t>(m_out.size(), 3000)));
    for (;;) {
        const size_t newline = m_out.rfind('\n');
        const size_t lineStart = newline == std::string::npos ? 0 : newline + 1;
        if (m_out.size() > m_seen && m_out.size() > lineStart + 4 && m_out.compare(m_out.size() - 2, 2, ": ") == 0 &&
            m_out.compare(lineStart, 2, "  ") == 0) {
            if (isAsleep()) {
                takeQuestion(lineStart);
                return true;
            }
            if (m_outPipe >= 0) {
                readMore(2);
                continue;
            }
        }
        if (m_outPipe < 0)
            return false;
        if (!readMore(kPatienceMs))
            throw std::runtime_error("the program neither asks nor ends; it said:\n" + m_out + m_err);
    }
}

void Sitting::takeQuestion(size_t lineStart)
{
    m_prompt = m_out.substr(lineStart + 2, m_out.size() - lineStart - 4);
    // Prompts of one step follow each other without line ends, since what is typed is not echoed.
    for (size_t at; (at = m_prompt.find(":   ")) != std::string::npos;)
        m_prompt.erase(0, at + 4);
    readScreen(m_seen, m_out.size());
}

void Sitting::readScreen(size_t begin, size_t end)
{
    const std::string text = m_out.substr(begin, end - begin);
    // "=== step 5 of 26: Accept a device card (2 of 3)"
    if (const size_t at = text.rfind("=== step "); at != std::string::npos) {
        const std::string line = text.substr(at, text.find('\n', at) - at);
        const size_t repetition = line.find(" (");
        const size_t title = line.find(": ") + 2;
        m_title = line.substr(title, repetition == std::string::npos ? std::string::npos : repetition - title);
        m_instance = repetition == std::string::npos ? 1 : std::stoul(line.substr(repetition + 2));
        m_screenStart = begin + at;
    }
    const std::string screen = m_out.substr(m_screenStart);
    readWords(screen);
    if (const size_t device = screen.find("Device '"); device != std::string::npos)
        m_device = screen.substr(device + 8, screen.find('\'', device + 8) - device - 8);
}

// The first table of a screen is the one that is compared: rows of numbered words, then their hex.
void Sitting::readWords(const std::string& screen)
{
    m_words.clear();
    const size_t table = screen.find(":\n   1 ");
    if (table == std::string::npos)
        return;
    std::istringstream words(screen.substr(table + 1));
    // By the whole number: a row of hex may begin with it.
    for (std::string place, word; words >> place >> word && place == std::to_string(m_words.size() + 1);)
        m_words.emplace(m_words.size() + 1, word);
}

std::string Sitting::rightAnswer() const
{
    constexpr std::string_view wordPlace = "Witness: type word ", assent = "There is no way back. Type ";
    if (startsWith(m_prompt, wordPlace))
        return m_words.at(std::stoul(m_prompt.substr(wordPlace.size())));
    if (startsWith(m_prompt, assent))
        return m_prompt.substr(assent.size(), m_prompt.find(' ', assent.size()) - assent.size());
    if (startsWith(m_prompt, "Performer"))
        return "admin";
    if (startsWith(m_prompt, "Witness"))
        return "witness";
    if (startsWith(m_prompt, "The card: "))
        return "";
    if (startsWith(m_prompt, "Path of the device's identity"))
        return m_device == "alpha" ? (m_room / "alpha.identity").string() : "absent";
    if (startsWith(m_prompt, "Sign with a key file"))
        return "key";
    if (startsWith(m_prompt, "Signed"))
        return "ink";
    if (startsWith(m_prompt, "Path of the key file or signature"))
        return (m_room / (m_instance == 1 ? "admin.key" : "officer.key")).string();
    if (startsWith(m_prompt, "Why these two people accept"))
        return "";
    if (startsWith(m_prompt, "Words written by hand"))
        return m_brought;
    throw std::runtime_error("the test does not know the question: " + m_prompt);
}

void Sitting::type(const std::string& line)
{
    m_seen = m_out.size();
    writeAll(m_in, line + "\n");
}

void Sitting::answer()
{
    // The last answer of the step in which words are noted: from here on they are on paper.
    if (m_title == "Note the head of the record" && startsWith(m_prompt, "Witness")) {
        m_noted.clear();
        for (const auto& [place, word] : m_words)
            m_noted += (m_noted.empty() ? "" : " ") + word;
    }
    type(rightAnswer());
}

bool Sitting::reach(const std::string& title)
{
    while (waitForQuestion()) {
        if (m_title == title)
            return true;
        answer();
    }
    return false;
}

int Sitting::finish()
{
    while (waitForQuestion())
        answer();
    return wait();
}

void Sitting::signal(int number) { ::kill(m_child, number); }

int Sitting::wait(double seconds)
{
    const auto end = Clock::now() + std::chrono::duration<double>(seconds);
    while (!m_status && Clock::now() < end) {
        if (m_outPipe >= 0 || m_errPipe >= 0)
            readMore(20);
        else
            ::poll(nullptr, 0, 5);
        int status = 0;
        if ((m_outPipe < 0 && m_errPipe < 0) && ::waitpid(m_child, &status, WNOHANG) == m_child)
            m_status = WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
    }
    return m_status.value_or(-1);
}

}  // namespace keyrite::tests
