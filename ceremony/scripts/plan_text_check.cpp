#include "scripts/plan_text_check.h"

#include <utility>

namespace keyrite::scripts {

namespace {

// A key stands on one line, and a key of a hundred thousand parts would exhaust the stack.
constexpr size_t kMaxDotsInALine = 32;

// Where the walk over a text stands.
class Walk {
public:
    explicit Walk(std::string_view text) : m_text(text) {}

    std::optional<PlanTextFinding> run()
    {
        for (; m_at < m_text.size(); ++m_at)
            if (auto found = step())
                return found;
        return std::nullopt;
    }

private:
    enum class In { Plain, Comment, Text, Literal };

    std::optional<PlanTextFinding> step()
    {
        const char c = m_text[m_at];
        const char last = std::exchange(m_before, c == ' ' || c == '\t' ? m_before : c);
        if (c == '\n') {
            m_in = In::Plain;
            m_dots = 0;
            m_assigned = false;
            ++m_line;
        } else if (m_in == In::Plain) {
            return plain(c, last);
        } else if (m_in == In::Text && c == '\\' && m_at + 1 < m_text.size() && m_text[m_at + 1] != '\n') {
            ++m_at;
        } else if ((m_in == In::Text && c == '"') || (m_in == In::Literal && c == '\'')) {
            m_in = In::Plain;
        }
        return std::nullopt;
    }

    std::optional<PlanTextFinding> plain(char c, char last)
    {
        const std::string_view three = m_text.substr(m_at, 3);
        if (three == "\"\"\"" || three == "'''")
            return PlanTextFinding{m_line, message("A text goes over several lines."),
                                   message("Write it on one line, in simple quotes.")};
        const bool opens = std::string_view("\"'[{").find(c) != std::string_view::npos;
        const bool mayOpen = std::string_view("\n=[,{").find(last) != std::string_view::npos;
        if ((opens && !mayOpen) || (c == '=' && m_assigned))
            return PlanTextFinding{m_line, message("A value is not one of the kinds that a plan has."),
                                   message("Write it as KEY = \"TEXT\", true, false or a number.")};
        m_assigned = c == '=' || (m_assigned && std::string_view(",[{").find(c) == std::string_view::npos);
        m_in = c == '#' ? In::Comment : c == '"' ? In::Text : c == '\'' ? In::Literal : In::Plain;
        m_dots += c == '.' ? 1 : 0;
        if (static_cast<unsigned char>(c) >= 0x80)
            return PlanTextFinding{m_line, message("A letter that is not ASCII stands outside of quotes."),
                                   message("Put the text in quotes.")};
        if (m_dots > kMaxDotsInALine)
            return PlanTextFinding{m_line, message("The line has more than %1 dots.", std::to_string(kMaxDotsInALine)),
                                   message("Correct the key.")};
        return std::nullopt;
    }

    std::string_view m_text;
    size_t m_at = 0, m_line = 1, m_dots = 0;
    In m_in = In::Plain;
    bool m_assigned = false;  // after the '=' of a value
    char m_before = '\n';     // the last character that is not a space
};

}  // namespace

std::optional<PlanTextFinding> findInPlanText(std::string_view text) { return Walk(text).run(); }

}  // namespace keyrite::scripts
