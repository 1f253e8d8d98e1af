// The section "paper": the secret is split, each sheet printed and read back from its page, the key restored from all pages
// once. Only after that anything is wiped (docs/threat-model.md, 8.8).
#include "base/clock.h"
#include "scripts/effects.h"
#include "scripts/generate.h"
#include "set/layout.h"
#include "sheets/recovery_pages.h"
#include "sheets/share_sheet.h"

namespace keyrite::scripts::generate {

using engine::Field;

namespace {

// What is asked of the printed pages: four words and every code; where words are written by hand, all words and the codes of
// the capsule.
//
// The fields have the same names in every ceremony; which word each asks for is drawn.
constexpr const char* kAllWords = "words";
constexpr const char* kBlankPlaces = "words 18 to 33";
std::string wordField(size_t place) { return "word-" + std::to_string(place + 1); }

bool printsFiles(const GenerateSession& session) { return session.plan.paper->printing == Printing::Files; }

std::filesystem::path fileOf(const GenerateSession& session, size_t share)
{
    return session.sheets / sheetFileName(share + 1, session.paper->prints(share));
}

Result<void> printOne(GenerateSession& session, engine::Turn& turn, size_t share)
{
    KR_TRY(const sheets::Backup facts, session.paper->facts(*session.core, session.coreHash, session.paperMoment));
    const SecureString words = session.paper->share(share).text();
    KR_TRY(const SecureBuffer pages, sheets::shareSheet(facts, share, words, session.plan.paper->page));
    return printSheet(session, turn, share, pages.expose());
}

// From the camera, from a picture that somebody names, or from the file itself.
Result<SheetPile> readPage(const GenerateSession& session, engine::Turn& turn)
{
    SheetPile out(session.plan.mode);
    const std::string path(turn.answer().text("page"));
    const auto& codes = turn.answer().codes("page");
    if (!codes.empty())
        KR_OK(out.addCodes(codes, text("camera")));
    else if (path.empty() && session.plan.paper->wordsByHand && session.paper->codes() == 0)
        return out;  // all of the sheet is typed
    else if (path.empty() && !printsFiles(session))
        return fail(Errc::WrongAnswer, message("No page was brought."), session.paper->describe(turn.index()),
                    message("Put the printed page under the camera, or name its scan."));
    else
        KR_OK(out.addPictures(path.empty() ? fileOf(session, turn.index()) : std::filesystem::path(path), turn.watcher()));
    return out;
}

void addPageField(const GenerateSession& session, engine::StepView& view)
{
    const PaperInHand& paper = *session.paper;
    const Text label = session.plan.paper->wordsByHand
                           ? text("The pages of the capsule: by camera, or their scan, or a folder with their pictures")
                       : printsFiles(session) ? text("The scanned page, or a folder with its pictures (empty: the file itself)")
                                              : text("The printed page: by camera, or its scan, or a folder with its pictures");
    if (paper.codes() > 0)
        view.fields.push_back({"page", Field::Kind::Pages, label, {}, true, paper.codes()});
}

void addPageFields(const GenerateSession& session, size_t share, engine::StepView& view)
{
    addPageField(session, view);
    if (session.plan.paper->wordsByHand) {
        view.fields.push_back({kAllWords,
                               Field::Kind::ShareWords,
                               text("All 33 words of the finished sheet, in their order; four letters of each are enough"),
                               {},
                               true});
        return;
    }
    for (size_t i = 0; i < kTypedWords; ++i) {
        const size_t number = session.paper->typedWords(share)[i] + 1;
        view.fields.push_back(
            {wordField(i), Field::Kind::PageWord, message("Word %1 on the page", std::to_string(number)), {}, true, number});
    }
}

// The holder's words against the share; a share that is typed as a whole joins what was read.
Result<void> takeTypedWords(const GenerateSession& session, const engine::Turn& turn, SheetPile& read)
{
    const PaperInHand& paper = *session.paper;
    const size_t share = turn.index();
    if (session.plan.paper->wordsByHand) {
        const SecureString* const typed = turn.answer().secret(kAllWords);
        if (typed == nullptr)
            return fail(Errc::WrongAnswer, message("The words were not typed."), paper.describe(share),
                        message("The holder types all 33 words from the finished sheet."));
        KR_OK(paper.checkTypedShare(share, *typed));
        return read.addWords(*typed);
    }
    for (size_t i = 0; i < kTypedWords; ++i) {
        const size_t word = paper.typedWords(share)[i];
        const SecureString* const typed = turn.answer().secret(wordField(i));
        if (typed == nullptr)
            return fail(Errc::WrongAnswer, message("Word %1 was not typed.", std::to_string(word + 1)), paper.describe(share),
                        message("The holder types the four words from the printed page."));
        KR_OK(paper.checkTypedWord(share, word, *typed));
    }
    return {};
}

}  // namespace

Result<std::string> splitBackup(engine::Session& base, engine::Turn& turn)
{
    GenerateSession& session = generating(base);
    session.paperMoment = base::formatUtc(turn.recorder().now());
    KR_TRY(session.paper, PaperInHand::split(*session.plan.paper, session.plan.mode, *session.key, *session.pool));
    return "split into " + std::to_string(session.paper->count()) + " shares";
}

Result<std::string> sealCapsule(engine::Session& base, engine::Turn& turn)
{
    GenerateSession& session = generating(base);
    KR_OK(session.paper->seal(payloadOf(session), *session.pool));
    const Bytes& capsule = session.paper->capsule();
    KR_OK(writeToSet(turn, session.output, std::string(set::kCapsuleFile), capsule));
    return "capsule sealed, " + std::to_string(capsule.size()) + " bytes";
}

Result<std::string> printRecoveryPages(engine::Session& base, engine::Turn& turn)
{
    GenerateSession& session = generating(base);
    KR_TRY(const sheets::Backup facts, session.paper->facts(*session.core, session.coreHash, session.paperMoment));
    KR_TRY(const Bytes pages, sheets::recoveryPages(facts, session.plan.paper->page));
    return printPublicPages(session, turn, pages);
}

void showPrint(engine::Session& base, size_t index, engine::StepView& view)
{
    const GenerateSession& session = generating(base);
    view.lines.push_back(message("Next: %1", session.paper->name(index)));
    if (printsFiles(session)) {
        view.lines.push_back(message("It becomes a file in %1", session.sheets.string()));
        return;
    }
    const PlannedPaper& paper = *session.plan.paper;
    view.lines.push_back(
        message("It comes out of printer %1", session.chosen[printerOf(paper, sharePlaces(paper)[index])].name));
}

Result<std::string> printShare(engine::Session& base, engine::Turn& turn)
{
    GenerateSession& session = generating(base);
    KR_OK(printOne(session, turn, turn.index()));
    if (session.plan.paper->wordsByHand)
        KR_OK(turn.fact(session.paper->describe(turn.index()) + ": " + kBlankPlaces +
                        " are left blank, and no code has the share"));
    return session.paper->describe(turn.index()) + " printed";
}

// After the print and before the read back, which is answered from the paper: the words are not on the screen then.
void showCopy(engine::Session& base, size_t index, engine::StepView& view)
{
    const PaperInHand& paper = *generating(base).paper;
    view.lines.push_back(message("For the holder of %1 alone", paper.name(index)));
    view.copied = std::make_shared<const engine::CopiedWords>(paper.blankWords(index), sheets::kPrintedWords + 1);
}

Result<std::string> copyShare(engine::Session& base, engine::Turn& turn)
{
    return std::string(kBlankPlaces) + " of " + generating(base).paper->describe(turn.index()) +
           " were shown to its holder and written by hand";
}

void showReadBack(engine::Session& base, size_t index, engine::StepView& view)
{
    const GenerateSession& session = generating(base);
    const PaperInHand& paper = *session.paper;
    view.lines.push_back(message("Page of %1", paper.name(index)));
    if (printsFiles(session))
        view.lines.push_back(message("File %1", fileOf(session, index).string()));
    view.fields.push_back({"misprint",
                           Field::Kind::Choice,
                           text("Is the page a misprint, to be shredded and printed again?"),
                           {text("no"), text("yes")},
                           true});
    addPageFields(session, index, view);
    view.fields.push_back({"bag", Field::Kind::Text, message("Serial number of the tamper bag (empty: none)"), {}, true});
}

Result<std::string> readBackShare(engine::Session& base, engine::Turn& turn)
{
    GenerateSession& session = generating(base);
    PaperInHand& paper = *session.paper;
    const size_t share = turn.index();
    const std::string bag(turn.answer().text("bag"));
    if (turn.answer().text("misprint") == "yes") {
        KR_OK(turn.exception("misprint of " + paper.describe(share) + ": the page is marked VOID and shredded in view of all"));
        KR_OK(printOne(session, turn, share));
        return fail(Errc::NotPermitted, message("The page is printed again."), paper.describe(share),
                    session.plan.paper->wordsByHand
                        ? message("Write VOID on the misprint and shred it now. Then go back, and write the words on the new "
                                  "sheet.")
                        : message("Write VOID on the misprint and shred it now. Then read the new page back."));
    }
    if (!bag.empty())
        KR_OK(base::checkLabel(bag, 60));
    KR_TRY(SheetPile read, readPage(session, turn));
    KR_OK(takeTypedWords(session, turn, read));
    KR_OK(paper.takeReadBack(share, read));
    return paper.describe(share) +
           (session.plan.paper->wordsByHand ? " read back, all 33 words typed from the sheet"
                                            : " read back from its page, four words typed") +
           (bag.empty() ? "" : ", bag " + bag);
}

Result<std::string> restoreFromPages(engine::Session& base, engine::Turn&)
{
    GenerateSession& session = generating(base);
    KR_TRY(const keys::PrivateKey restored, session.paper->restore(session.core->publicKey.fingerprint(), *session.core));
    if (!(restored.publicKey() == session.core->publicKey))
        return fail(Errc::Internal, message("The pages give another key."), "paper");
    return "the key was restored from the pages that were read back; all " + std::to_string(session.paper->count()) +
           " shares belong together";
}

}  // namespace keyrite::scripts::generate
