// What is around the steps of a printed script: the cover, and forms that are filled in by hand.
#include "sheets/script_parts.h"

namespace keyrite::sheets {

using print::Align;
using print::Face;

namespace {

constexpr size_t kHeadWords = 8;
constexpr size_t kExceptionSheets = 2;
constexpr double kPersonRow = 13;

double atLeft(const ScriptCanvas& paper, double share) { return paper.left() + share * paper.width(); }

// A table of the roster; what people write stands in the columns after the first.
void peopleTable(ScriptCanvas& paper, const std::vector<double>& columns, const std::vector<Text>& heads)
{
    paper.columnHeads(columns, heads);
    for (const std::string& person : paper.script().people) {
        const auto lines = paper.canvas().wrap(kScriptBody, columns[1] - columns[0] - 2.4, person);
        const double height = std::max(kPersonRow, kScriptBody.pitch() * static_cast<double>(lines.size()) + 2);
        if (paper.room() < height) {
            paper.newPage();
            paper.columnHeads(columns, heads);
        }
        const double top = paper.y;
        paper.canvas().lines(columns[0] + 1.2, top + 1.2, kScriptBody, lines);
        paper.y += height;
        paper.grid(top, columns);
    }
    paper.y += 4;
}

// "After step ___  Time UTC ___ …": places to write in one line, each with its share of the width.
void blanksInLine(ScriptCanvas& paper, const std::vector<Text>& labels)
{
    const double each = paper.width() / static_cast<double>(labels.size());
    paper.y += 8;
    for (size_t i = 0; i < labels.size(); ++i) {
        const double left = paper.left() + each * static_cast<double>(i);
        const std::string label = paper.said(labels[i]);
        paper.canvas().text(left, paper.y, kScriptBody, label);
        paper.canvas().line(left + paper.canvas().widthOf(kScriptBody, label) + 1.5, paper.y + 0.8, left + each - 3,
                            paper.y + 0.8);
    }
    paper.y += 3;
}

void headWordsBlock(ScriptCanvas& paper)
{
    constexpr size_t kInRow = 4;
    constexpr double kRow = 11;
    blanksInLine(paper, {text("After step"), text("Time UTC"), text("Performer"), text("Witness")});
    const double each = paper.width() / static_cast<double>(kInRow);
    for (size_t word = 0; word < kHeadWords; ++word) {
        const double left = paper.left() + each * static_cast<double>(word % kInRow);
        const double y = paper.y + kRow * static_cast<double>(word / kInRow) + 8;
        paper.canvas().text(left + 3.5, y, kScriptBold, std::to_string(word + 1), Align::Right);
        paper.canvas().line(left + 5.5, y + 0.8, left + each - 3, y + 0.8);
    }
    paper.y += kRow * 2 + 3;
}

}  // namespace

void drawScriptCover(ScriptCanvas& paper)
{
    const ScriptPaper& script = paper.script();
    paper.newPage();
    paper.heading(Message::verbatim(script.ceremony));
    paper.paragraph(script.mode == Mode::Real ? text("A real ceremony.")
                                              : text("A rehearsal, with keys that are thrown away."));
    for (const Text label : {text("Date"), text("Place"), text("Began at (UTC)"), text("Ended at (UTC)")})
        paper.blank(label);
    paper.y += 4;
    paper.heading(text("How this script is used"));
    for (const Text rule :
         {text("\u2013 SAY is read aloud, word for word. DO is done by the performer. CHECK is what the witness looks for."),
          text("\u2013 After each step both write their initials, and the performer the time in UTC."),
          text("\u2013 A black bar marks a step after which there is no way back. Stop and ask before it, not after it."),
          text("\u2013 Whatever is not as it stands here is an exception: it gets a number, E1 and so on, on the sheets at the "
               "end, "
               "and does not stop the ceremony."),
          text("\u2013 A wrong entry is struck through once, so that it can still be read, and initialled. Nothing is erased."),
          text("\u2013 No word of a share and no passphrase is ever written on these pages.")})
        paper.paragraph(rule);
    paper.y += 3;
    paper.heading(text("The people, and their initials"));
    peopleTable(paper, {paper.left(), atLeft(paper, 0.65), paper.right()}, {text("Name and role"), text("Initials")});
}

void drawHeadWords(ScriptCanvas& paper)
{
    paper.newPage();
    paper.heading(text("Head words of the record"));
    paper.paragraph(text(
        "Where a step says so, the eight words on the screen are written here. They stand for everything that was recorded up "
        "to then: they are typed when an interrupted ceremony goes on, and compared when somebody checks the record later."));
    for (int block = 0; block < 4; ++block)
        headWordsBlock(paper);
}

void drawExceptions(ScriptCanvas& paper)
{
    constexpr double kRow = 33, kStep = 15, kTime = 22, kPerformer = 23, kWitness = 19;
    for (size_t sheet = 1; sheet <= kExceptionSheets; ++sheet) {
        paper.newPage();
        paper.heading(message("Exceptions, sheet %1 of %2", std::to_string(sheet), std::to_string(kExceptionSheets)));
        const double right = paper.right();
        const std::vector<double> columns = {paper.left(),
                                             paper.left() + kStep,
                                             paper.left() + 2 * kStep,
                                             paper.left() + 2 * kStep + kTime,
                                             right - kWitness - kPerformer,
                                             right - kWitness,
                                             right};
        paper.columnHeads(
            columns, {text("No."), text("Step"), text("Time UTC"), text("What happened"), text("Performer"), text("Witness")});
        while (paper.room() >= kRow) {
            const double top = paper.y;
            paper.canvas().text(columns[0] + 1.2, top + 6, kScriptBold, "E");
            paper.y += kRow;
            paper.grid(top, columns);
        }
    }
}

void drawSignatures(ScriptCanvas& paper)
{
    paper.newPage();
    paper.heading(text("Signatures"));
    paper.paragraph(text("We were in the room. What stands on these pages, and on the exception sheets, is what happened."));
    for (const Text label : {text("Outcome: done or void"), text("Number of exceptions"), text("Pages that were added")})
        paper.blank(label);
    paper.y += 5;
    peopleTable(paper, {paper.left(), atLeft(paper, 0.4), atLeft(paper, 0.74), paper.right()},
                {text("Name and role"), text("Signature"), text("Date and time UTC")});
}

}  // namespace keyrite::sheets
