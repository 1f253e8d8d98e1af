// How a sheet comes to paper: a printer of the room, or a file that somebody prints elsewhere. A printer is chosen before there
// is a key, and where it has seen enough sheets to know the key, its end is part of the ceremony (docs/threat-model.md, 8.8).
#include <algorithm>

#include "base/file.h"
#include "base/message_of.h"
#include "scripts/effects.h"
#include "scripts/generate.h"
#include "secret/secret_file.h"

namespace keyrite::scripts::generate {

using engine::Field;

namespace {

class PrintProgress final : public print::Progress {
public:
    PrintProgress(engine::Watcher& watcher, std::string printer) : m_watcher(watcher), m_printer(std::move(printer)) {}
    bool keepGoing() override { return m_watcher.keepGoing(); }
    void waiting(print::Sentence reasons) override
    {
        m_watcher.progress(reasons.empty() ? message("Printer %1 goes on.", m_printer)
                                           : message("Printer %1 waits: %2", m_printer, messageOf(reasons)),
                           0, 0);
    }

private:
    engine::Watcher& m_watcher;
    std::string m_printer;
};

Result<void> sendTo(GenerateSession& session, engine::Turn& turn, const print::PrintJob& job, ByteView pages)
{
    PrintProgress progress(turn.watcher(), job.printer);
    const auto done = session.printers.print(job, pages, progress);
    if (done)
        return {};
    const print::Problem& problem = done.problem();
    return fail(problem.fault == print::Fault::Stopped ? Errc::Aborted : Errc::PrinterFailed,
                messageOf(print::describe(problem)), job.printer,
                message("Mend the printer and print again. Whatever came out is marked VOID and shredded."));
}

const PlannedPaper& paperOf(const GenerateSession& session) { return *session.plan.paper; }

// Before the sheet is sent: afterwards nobody knows how far it came.
Result<void> noteSeen(GenerateSession& session, engine::Turn& turn, ChosenPrinter& printer, const SharePlace& place)
{
    printer.sheets.push_back(place);
    if (printer.seesKey || !knowsKey(paperOf(session), printer.sheets))
        return {};
    printer.seesKey = true;
    return turn.exception("printer " + printer.name + " has seen the key: it printed sheets that suffice to restore it");
}

Result<void> printOnPrinter(GenerateSession& session, engine::Turn& turn, size_t share, ByteView pages)
{
    const SharePlace place = sharePlaces(paperOf(session))[share];
    ChosenPrinter& printer = session.chosen[printerOf(paperOf(session), place)];
    const std::string effect = "print " + session.paper->describe(share) + " on printer " + printer.name;
    KR_OK(turn.intent(effect));
    session.printed.push_back(effect);
    KR_OK(noteSeen(session, turn, printer, place));
    KR_OK(sendTo(session, turn, {printer.name, "share " + std::to_string(share + 1), paperOf(session).page}, pages));
    return turn.result(effect);
}

Result<void> printToFile(GenerateSession& session, engine::Turn& turn, size_t share, ByteView pages)
{
    const std::string file = sheetFileName(share + 1, session.paper->prints(share));
    const std::string effect = "print " + session.paper->describe(share) + " to the file " + file;
    KR_OK(turn.intent(effect));
    session.printed.push_back(effect);
    KR_OK(base::createFolder(session.sheets));
    KR_OK(secret::createSecretFile(session.sheets / file, pages));
    return turn.result(effect);
}

}  // namespace

Result<void> printSheet(GenerateSession& session, engine::Turn& turn, size_t share, ByteView pages)
{
    session.paper->printed(share);
    if (paperOf(session).printing == Printing::Printers)
        KR_OK(printOnPrinter(session, turn, share, pages));
    else
        KR_OK(printToFile(session, turn, share, pages));
    session.paper->chooseTypedWords(share, session.kernel);
    return {};
}

// One copy for every envelope. They are public.
Result<std::string> printPublicPages(GenerateSession& session, engine::Turn& turn, ByteView pages)
{
    if (paperOf(session).printing == Printing::Files) {
        KR_OK(turn.exception("the sheets are PDF files in " + session.sheets.string() +
                             ": whoever copies enough of them has the key; print them, then destroy the files"));
        KR_OK(writeToSet(turn, session.sheets, "recovery.pdf", pages));
        return std::string("recovery pages written; one copy belongs into every envelope");
    }
    const std::string& printer = session.chosen.front().name;
    const size_t copies = session.paper->count();
    for (size_t i = 0; i < copies; ++i) {
        turn.watcher().progress(text("Printing the recovery pages"), i, copies);
        KR_OK(sendTo(session, turn, {printer, "recovery pages", paperOf(session).page}, pages));
    }
    return std::to_string(copies) + " copies of the recovery pages printed on printer " + printer;
}

void showPrinter(engine::Session& base, size_t index, engine::StepView& view)
{
    GenerateSession& session = generating(base);
    view.lines.push_back(message("Printer %1 of the plan", printerLabel(index)));
    const auto seers = printersThatSeeTheKey(paperOf(session));
    if (std::find(seers.begin(), seers.end(), index) != seers.end())
        view.lines.push_back(text("It will print enough sheets to know the key: it does not leave this room as it is."));
    Field choice{"printer", Field::Kind::Choice, text("The printer of this room"), {}, false};
    if (const auto list = session.printers.list()) {
        for (const print::Printer& printer : *list) {
            choice.choices.push_back(Message::verbatim(printer.name));
            view.lines.push_back(message("%1: %2", printer.name, printer.model));
        }
    }
    view.fields.push_back(std::move(choice));
    view.fields.push_back({"serial", Field::Kind::Text, text("Its serial number, from the back (empty: none)"), {}, true});
}

Result<std::string> choosePrinter(engine::Session& base, engine::Turn& turn)
{
    GenerateSession& session = generating(base);
    const std::string name(turn.answer().text("printer")), serial(turn.answer().text("serial"));
    const auto list = session.printers.list();
    if (!list)
        return fail(Errc::PrinterFailed, messageOf(print::describe(list.problem())), "printers",
                    message("Connect the printer and switch it on."));
    const auto found = std::find_if(list->begin(), list->end(), [&](const print::Printer& p) { return p.name == name; });
    if (found == list->end())
        return fail(Errc::WrongAnswer, message("There is no printer of this name."), name,
                    message("Choose a printer of the list, or connect it and switch it on."));
    for (size_t i = 0; i < session.chosen.size(); ++i)
        if (i != turn.index() && session.chosen[i].name == name)
            return fail(Errc::Duplicate, message("This printer is already printer %1 of the plan.", printerLabel(i)), name,
                        message("Choose another one: the sheets are spread so that no printer knows the key."));
    if (!serial.empty())
        KR_OK(base::checkLabel(serial, 60));
    session.chosen[turn.index()] = {name, serial, {}, false};
    return "printer " + printerLabel(turn.index()) + " is " + name + (serial.empty() ? "" : ", serial number " + serial);
}

void showPrinterEnd(engine::Session& base, size_t index, engine::StepView& view)
{
    const GenerateSession& session = generating(base);
    const size_t printer = printersThatSeeTheKey(paperOf(session))[index];
    const std::string& name = session.chosen[printer].name;
    view.lines.push_back(name.empty() ? message("Printer %1 of the plan has seen the key.", printerLabel(printer))
                                      : message("Printer %1 (%2 of the plan) has seen the key.", name, printerLabel(printer)));
    view.fields.push_back({"fate",
                           Field::Kind::Choice,
                           text("What happens to it, now, in view of all"),
                           {text("destroyed"), text("sealed")},
                           false});
    view.fields.push_back({"bag", Field::Kind::Text, text("Serial number of the tamper bag or seal (sealed)"), {}, true});
}

Result<std::string> endPrinter(engine::Session& base, engine::Turn& turn)
{
    const GenerateSession& session = generating(base);
    const size_t printer = printersThatSeeTheKey(paperOf(session))[turn.index()];
    const std::string fate(turn.answer().text("fate")), bag(turn.answer().text("bag"));
    if ((fate != "destroyed" && fate != "sealed") || (fate == "sealed") == bag.empty())
        return fail(Errc::WrongAnswer, message("It is either destroyed, or sealed with a serial number that is written down."),
                    printerLabel(printer), message("Answer 'destroyed'; or 'sealed' and the serial number of the seal."));
    if (!bag.empty())
        KR_OK(base::checkLabel(bag, 60));
    return "printer " + printerLabel(printer) + " " + session.chosen[printer].name + " " + fate +
           (bag.empty() ? "" : ", bag " + bag);
}

}  // namespace keyrite::scripts::generate

namespace keyrite::scripts {

std::string sheetFileName(size_t share, unsigned print)
{
    return "share-" + std::to_string(share) + (print > 1 ? "-print-" + std::to_string(print) : "") + ".pdf";
}

}  // namespace keyrite::scripts
