// The section "paper": the secret is split, each sheet printed and read back from its page, the key restored from all pages
// once. Only after that anything is wiped (docs/threat-model.md, 8.8).
#include "base/clock.h"
#include "base/file.h"
#include "scripts/effects.h"
#include "scripts/generate.h"
#include "secret/secret_file.h"
#include "set/layout.h"
#include "sheets/recovery_pages.h"
#include "sheets/share_sheet.h"

namespace keyrite::scripts::generate {

using engine::Field;

namespace {

constexpr std::string_view kRecoveryPages = "recovery.pdf";

std::string sheetFile(const PaperInHand& paper, size_t share) { return sheetFileName(share + 1, paper.prints(share)); }

// The fields have the same names in every ceremony; which word each asks for is drawn.
std::string wordField(size_t place) { return "word-" + std::to_string(place + 1); }

// A sheet as a file: the officers print it, and the record says that the file was there.
Result<void> printToFile(GenerateSession& session, engine::Turn& turn, size_t share)
{
    PaperInHand& paper = *session.paper;
    KR_TRY(const sheets::Backup facts, paper.facts(*session.core, session.coreHash, session.paperMoment));
    const SecureString words = paper.share(share).text();
    KR_TRY(const SecureBuffer pages, sheets::shareSheet(facts, share, words, session.plan.paper->page));
    paper.printed(share);
    const std::string file = sheetFile(paper, share);
    const std::string effect = "print " + paper.describe(share) + " to the file " + file;
    KR_OK(turn.intent(effect));
    KR_OK(base::createFolder(session.sheets));
    KR_OK(secret::createSecretFile(session.sheets / file, pages.expose()));
    KR_OK(turn.result(effect));
    paper.chooseTypedWords(share, session.kernel);
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
    KR_OK(turn.exception("the sheets are PDF files in " + session.sheets.string() +
                         ": whoever copies enough of them has the key; print them, then destroy the files"));
    KR_OK(writeToSet(turn, session.sheets, std::string(kRecoveryPages), pages));
    return std::string("recovery pages written; one copy belongs into every envelope");
}

void showPrint(engine::Session& base, size_t index, engine::StepView& view)
{
    const GenerateSession& session = generating(base);
    view.lines.push_back("Next: " + session.paper->describe(index));
    view.lines.push_back("It becomes a file in " + session.sheets.string());
}

Result<std::string> printShare(engine::Session& base, engine::Turn& turn)
{
    GenerateSession& session = generating(base);
    KR_OK(printToFile(session, turn, turn.index()));
    return session.paper->describe(turn.index()) + " printed";
}

void showReadBack(engine::Session& base, size_t index, engine::StepView& view)
{
    const GenerateSession& session = generating(base);
    const PaperInHand& paper = *session.paper;
    view.lines.push_back("Page of " + paper.describe(index));
    view.lines.push_back("File " + (session.sheets / sheetFile(paper, index)).string());
    view.fields.push_back(
        {"page",
         Field::Kind::Path,
         message("Path of the scanned page or of a folder with its pictures (empty: the file itself; 'misprint': "
                 "print again)"),
         {},
         true});
    for (size_t i = 0; i < kTypedWords; ++i) {
        const size_t number = paper.typedWords(index)[i] + 1;
        view.fields.push_back(
            {wordField(i), Field::Kind::PageWord, message("Word %1 on the page", std::to_string(number)), {}, true, number});
    }
    view.fields.push_back({"bag", Field::Kind::Text, message("Serial number of the tamper bag (empty: none)"), {}, true});
}

Result<std::string> readBackShare(engine::Session& base, engine::Turn& turn)
{
    GenerateSession& session = generating(base);
    PaperInHand& paper = *session.paper;
    const size_t share = turn.index();
    const std::string page(turn.answer().text("page")), bag(turn.answer().text("bag"));
    if (page == "misprint") {
        KR_OK(turn.exception("misprint of " + paper.describe(share) + ": the page is marked VOID and shredded in view of all"));
        KR_OK(printToFile(session, turn, share));
        return fail(Errc::NotPermitted, message("The page is printed again."), sheetFile(paper, share),
                    message("Write VOID on the misprint and shred it now. Then read the new page back."));
    }
    if (!bag.empty())
        KR_OK(base::checkLabel(bag, 60));
    SheetPile read(session.plan.mode);
    KR_OK(read.addPictures(page.empty() ? session.sheets / sheetFile(paper, share) : std::filesystem::path(page),
                           turn.watcher()));
    for (size_t i = 0; i < kTypedWords; ++i) {
        const size_t word = paper.typedWords(share)[i];
        const SecureString* const typed = turn.answer().secret(wordField(i));
        if (typed == nullptr)
            return fail(Errc::WrongAnswer, message("Word %1 was not typed.", std::to_string(word + 1)), paper.describe(share),
                        message("The holder types the four words from the printed page."));
        KR_OK(paper.checkTypedWord(share, word, *typed));
    }
    KR_OK(paper.takeReadBack(share, read));
    return paper.describe(share) + " read back from its page, four words typed" + (bag.empty() ? "" : ", bag " + bag);
}

Result<std::string> restoreFromPages(engine::Session& base, engine::Turn&)
{
    GenerateSession& session = generating(base);
    KR_TRY(const keys::PrivateKey restored,
           session.paper->restore(session.plan.mode, session.core->publicKey.fingerprint(), *session.core));
    if (!(restored.publicKey() == session.core->publicKey))
        return fail(Errc::Internal, message("The pages give another key."), "paper");
    return "the key was restored from the pages that were read back; all " + std::to_string(session.paper->count()) +
           " shares belong together";
}

}  // namespace keyrite::scripts::generate

namespace keyrite::scripts {

std::string sheetFileName(size_t share, unsigned print)
{
    return "share-" + std::to_string(share) + (print > 1 ? "-print-" + std::to_string(print) : "") + ".pdf";
}

}  // namespace keyrite::scripts
