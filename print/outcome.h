// How this room says what went wrong. It includes nothing of ours, so it has an error type of its own: what, and which.
#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

namespace keyrite::print {

// What is said, with the arguments apart, so that a caller can say it in another language.
struct Sentence {
    Sentence() = default;
    // A name, a number, what the system says: it stays as it is in every language.
    Sentence(std::string asItIs) : verbatim(std::move(asItIs)) {}

    bool empty() const { return english[0] == '\0' && verbatim.empty(); }

    friend bool operator==(const Sentence& a, const Sentence& b)
    {
        return std::string_view(a.english) == b.english && a.arguments == b.arguments && a.verbatim == b.verbatim;
    }

    const char* english = "";              // the whole pattern; %1 … %9 are places for the arguments
    std::vector<Sentence> arguments = {};  // a sentence may stand in another one
    std::string verbatim = {};             // where there is no pattern
};
// Marks a pattern for translation.
inline Sentence text(const char* english, std::vector<Sentence> arguments = {})
{
    Sentence out;
    out.english = english;
    out.arguments = std::move(arguments);
    return out;
}

enum class Fault {
    // What the caller gave.
    NotUtf8,       // the text is not UTF-8
    MissingGlyph,  // `detail`: a character that the fonts do not have, or a control character
    RightToLeft,   // `detail`: a character of a script that is written from right to left
    TextTooLong,   // more than a PDF string holds
    Place,         // a coordinate, width or size that is not a number or lies far outside of the page
    Description,   // a title or creator that is empty, too long, or holds a character that XML does not allow
    Moment,        // the date or the time of day does not exist
    CodeText,      // a QR code of ours holds at least one character, and printable ASCII only
    CodeTooLong,   // no QR code holds this text at this level
    CodeVersion,   // the least version is not 0 to 40
    NoPage,        // drawing before the first newPage()
    Finished,      // the document was already written, or an earlier fault has spoiled it

    // What the machine did not give.
    Memory,         // the caller's memory is used up
    Font,           // `detail`: the file of a font that cannot be read
    ColourProfile,  // `detail`: the file of the colour profile, which cannot be read
    Sink,           // the sink did not take the file
    Library,        // `detail`: which, and its error number; a defect of ours or of the library

    // What printers did not do.
    PrintService,      // `detail`: the print service that does not answer; nothing was printed
    PrintServiceLost,  // `detail`: the print service that does not answer any more; perhaps the page came out
    PrinterMissing,    // `detail`: the printer that does not exist, or not any more
    PrinterStopped,    // `detail`: what it waited for until the patience ended, in words; perhaps a page came out
    JobFailed,         // `detail`: why, in words, where that is known; perhaps a page came out
    Stopped,           // the caller stopped it; perhaps a page came out
};

struct Problem {
    Fault fault;
    Sentence detail = {};
};

// One sentence or two. It never holds drawn text, apart from the one character that a Problem names.
Sentence describe(const Problem& problem);

// A value or a Problem. Reading the value of a failure is undefined, as with every expected type: look first.
template <class T>
class [[nodiscard]] Outcome {
public:
    Outcome(T value) : m_state(std::in_place_index<0>, std::move(value)) {}
    Outcome(Problem problem) : m_state(std::in_place_index<1>, std::move(problem)) {}

    explicit operator bool() const { return m_state.index() == 0; }
    T& operator*() & { return *std::get_if<0>(&m_state); }
    const T& operator*() const& { return *std::get_if<0>(&m_state); }
    T&& operator*() && { return std::move(*std::get_if<0>(&m_state)); }
    T* operator->() { return std::get_if<0>(&m_state); }
    const T* operator->() const { return std::get_if<0>(&m_state); }
    const Problem& problem() const { return *std::get_if<1>(&m_state); }

private:
    std::variant<T, Problem> m_state;
};

struct Done {};

}  // namespace keyrite::print
