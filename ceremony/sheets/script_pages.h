// A ceremony's steps on paper, before the day: what is read aloud, done and looked for, with places for initials and times;
// then forms for head words, exceptions and signatures. Nothing of it is secret.
#pragma once

#include <functional>
#include <string>
#include <vector>

#include "base/bytes.h"
#include "base/message.h"
#include "base/mode.h"
#include "base/result.h"
#include "print/paper.h"

namespace keyrite::sheets {

struct ScriptRow {
    std::string number;  // "10"; "10.2" for the second instance of a step
    std::string title, say, act, check;
    bool noWayBack = false;
    bool twoPeople = false;           // performer and witness; otherwise nobody witnesses
    std::vector<std::string> blanks;  // to be written by hand: "Bag serial"
};

struct ScriptPaper {
    Mode mode = Mode::Rehearsal;
    std::string ceremony;             // the title of the script: "Generate a key and wrap it to devices"
    std::string name;                 // of the key
    std::string planHash;             // 64 hex digits
    std::string planWords;            // the check words that people compare
    std::vector<std::string> people;  // the roster, name and role
    std::vector<ScriptRow> rows;
    std::string tool;    // name and version
    std::string moment;  // base::formatUtc, for the document's own date
    // Puts the sentences of the forms into the language of the steps; empty: English.
    std::function<std::string(const Message&)> words = {};
};

// A PDF/A-1b file. Errc::NotPermitted where a character is in none of the fonts, with the text named; Errc::PlanRejected where
// a name is too long for a page.
Result<Bytes> scriptPages(const ScriptPaper& script, print::Paper paper);

}  // namespace keyrite::sheets
