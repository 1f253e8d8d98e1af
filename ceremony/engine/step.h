// A ceremony as data: the steps of a script, what a step shows, and what it may do while it runs.
//
// Plans are data that officers write; scripts are code that is reviewed and released. A step's functions are the only code
// of a ceremony that acts; both front ends are loops around the engine.
#pragma once

#include <memory>
#include <span>
#include <string>
#include <vector>

#include "base/message.h"
#include "base/mode.h"
#include "engine/answer.h"
#include "engine/copied_words.h"
#include "transcript/recorder.h"

namespace keyrite::engine {

enum class StepKind {
    Tell,     // read aloud
    Attest,   // people confirm what they see
    Compare,  // check words are compared aloud; the witness types one of them
    Enter,    // something is typed
    Collect,  // something is brought: a file, a card
    Work,     // the program acts
    Print,    // something is printed
    Verify,   // something that was made is checked
    Present,  // something is noted down by hand
    Copy,     // a holder alone copies secret words by hand
    Finish,   // the end
};

enum class Commit { No, Yes };     // Yes: there is no way back after this step
enum class Confirm { None, Two };  // Two: a performer and a witness, both on the roster

struct Person {
    std::string id;
    std::string name;
    bool witness = false;
};

struct Field {
    enum class Kind {
        Text,    // a line; `choices` are suggestions
        Path,    // of a file
        Card,    // path of a device card, of a picture or PDF of its page, or of a recipient file; an age1… recipient as
                 // typed; or codes from a camera (Answer::addCode)
        Pages,   // path of a picture, a PDF or a folder of them; or codes from a camera (Answer::addCode). `number`: how many
                 // distinct codes there are, 0 when that is not known
        Choice,  // one of `choices`
        Secret,  // a passphrase
        ShareWords,  // secret: all words of one share
        PageWord,    // secret: one word of a printed share; `number` says which, from 1
        Word,        // a check word that only the screen knows; `number` says which of the step's first block, from 1
        Assent,      // exactly the first of `choices`
    };
    std::string name;
    Kind kind = Kind::Text;
    Message label;
    std::vector<Message> choices;  // their English is what is answered and recorded
    bool optional = false;
    size_t number = 0;

    bool isSecret() const { return kind == Kind::Secret || kind == Kind::ShareWords || kind == Kind::PageWord; }
};

// One fact about the room, measured.
struct Light {
    enum class State { Green, Red, Note };  // Note: information that is not judged
    std::string id;                         // "memory-lock": stable, for the record
    Message fact;
    Message measured;
    State state = State::Note;
    Message mend = {};  // what to do when it is red
};

// Bytes that people compare: check words, with the hex beneath.
struct WordBlock {
    Message label;
    Bytes bytes;
};

struct StepView {
    std::string id;
    StepKind kind = StepKind::Tell;
    Commit commit = Commit::No;
    Mode mode = Mode::Rehearsal;
    size_t number = 1;    // of the step, from 1; 0 before the first one (a resume)
    size_t steps = 1;     // in this run
    size_t instance = 1;  // from 1
    size_t instances = 1;
    Message title, say, act, check;
    std::vector<Message> lines;  // facts to look at
    std::vector<Light> lights;
    std::vector<WordBlock> words;
    std::shared_ptr<const CopiedWords> copied;  // secret; null but at the step where a holder copies them
    std::vector<Field> fields;
    bool canGoBack = false;
};

// The live state of one run. It owns the run's secrets; the engine can only have them wiped.
class Session {
public:
    virtual ~Session() = default;
    virtual Mode mode() const = 0;
    virtual const std::vector<Person>& roster() const = 0;
    virtual void wipe() = 0;
};

// Why a ceremony ends before its time, and who decided that: "ada, witness cy", "the operating system".
struct Stop {
    std::string reason;
    std::string by;
};

// A front end's eye on long work.
class Watcher {
public:
    virtual ~Watcher() = default;
    // Called every few milliseconds; false stops the work, and the ceremony closes as void.
    virtual bool keepGoing() = 0;
    // For the record, once keepGoing() has said no.
    virtual Stop stop() const = 0;
    // How far long work is: `done` of `total` (pages, wraps, …); total 0 where nobody knows.
    virtual void progress(const Message& /*what*/, size_t /*done*/, size_t /*total*/) {}
};

// What a step has at hand while it runs.
class Turn {
public:
    Turn(const Answer& answer, size_t instance, std::string_view step, transcript::Recorder& recorder, Watcher& watcher)
        : m_answer(answer), m_instance(instance), m_step(step), m_recorder(recorder), m_watcher(watcher)
    {
    }

    const Answer& answer() const { return m_answer; }
    size_t index() const { return m_instance - 1; }  // from 0
    Watcher& watcher() { return m_watcher; }
    transcript::Recorder& recorder() { return m_recorder; }

    Result<void> fact(std::string_view text) { return m_recorder.add(transcript::EntryKind::Fact, m_step, text); }
    // Durable before the effect; result() with the same text after it (docs/threat-model.md, 8.6).
    Result<void> intent(std::string_view text) { return m_recorder.add(transcript::EntryKind::Intent, m_step, text); }
    // What the record must not hide: numbered E1, E2, …
    Result<void> exception(std::string_view text) { return m_recorder.addException(m_step, text); }
    Result<void> result(std::string_view text) { return m_recorder.add(transcript::EntryKind::Result, m_step, text); }

private:
    const Answer& m_answer;
    size_t m_instance;
    std::string_view m_step;
    transcript::Recorder& m_recorder;
    Watcher& m_watcher;
};

struct Step {
    std::string_view id;  // "generate.wrap": stable for ever; in transcripts, printed scripts and object names
    StepKind kind;
    Confirm confirm;
    Commit commit;
    Text title, say, act, check;
    // The word that is typed in assent, for steps with no way back; "" for none.
    std::string_view assent;
    // How often in this run; null = once. 0 leaves the step out.
    size_t (*repeat)(const Session&);
    // Fills in what depends on the run; may be null.
    void (*show)(Session&, size_t index, StepView&);
    // Acts; the string is what the transcript says of it ("" for nothing more). May be null.
    Result<std::string> (*run)(Session&, Turn&);
    // The transcript's head is shown in words to be written by hand, and typed at a resume.
    bool notesHead = false;
    // This step and the one before it take turns: both for the first instance, then both for the second. Several such steps in
    // a row are one round. Their `repeat` gives the same number, or 0 for a step that the rounds of this run do not have; the
    // first of them has 0 only when all have.
    bool alternates = false;
};

struct Script {
    std::string_view id;  // "generate/1"
    Text title;
    std::span<const Step> steps;
    // On void: takes from the medium what must not outlive the ceremony. May be null.
    Result<void> (*undo)(Session&, Turn&);
    // After the transcript has its outcome: what needs the closed transcript, such as signatures over it. May be null.
    Result<void> (*closed)(Session&);
};

}  // namespace keyrite::engine
