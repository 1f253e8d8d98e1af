#include "engine/resume.h"

#include <algorithm>

#include "base/check_words.h"
#include "engine/engine.h"

namespace keyrite::engine {

namespace {

constexpr std::string_view kHeadFact = "head noted by hand ";
constexpr std::string_view kField = "words";
constexpr std::string_view kNone = "none";

// The bytes of the words that were noted last, or nothing when the interruption came before.
Bytes notedHead(const transcript::Transcript& past)
{
    const auto it = std::find_if(past.entries.rbegin(), past.entries.rend(), [](const transcript::Entry& e) {
        return e.kind == transcript::EntryKind::Fact && e.text.substr(0, kHeadFact.size()) == kHeadFact;
    });
    if (it == past.entries.rend())
        return {};
    auto head = base::fromHex(std::string_view(it->text).substr(kHeadFact.size()), 32);
    if (!head)
        return {};
    head->resize(kHeadWords);
    return *std::move(head);
}

}  // namespace

const Step kResumeStep{"resume.head",
                       StepKind::Enter,
                       Confirm::Two,
                       Commit::No,
                       text("Resume an interrupted ceremony"),
                       text("The ceremony was interrupted. I will read the words that were written by hand last."),
                       text("Type the words from the paper record, or 'none' if none had been written yet."),
                       text("Find and destroy what is listed: it was intended and may exist."),
                       "",
                       nullptr,
                       nullptr,
                       nullptr};

std::string headFact(const transcript::Head& head) { return std::string(kHeadFact) + base::toHex(head); }

void showResume(const transcript::Transcript& past, StepView& view)
{
    const transcript::Entry& last = past.entries.back();
    view.lines.push_back(
        message("Last line of the record: %1", base::formatUtc(last.time) + " " + last.step + " " + last.text));
    for (const transcript::Entry& intent : past.unmatchedIntents())
        view.lines.push_back(message("Assume that it exists; find and destroy: %1", intent.text));
    view.fields.push_back({std::string(kField),
                           Field::Kind::Text,
                           message("Words written by hand (%1 words, or 'none')", std::to_string(kHeadWords)),
                           {},
                           false});
}

Result<std::string> acceptResume(const transcript::Transcript& past, Turn& turn)
{
    const Bytes noted = notedHead(past);
    const std::string_view typed = turn.answer().text(kField);
    const auto bytes = typed == kNone ? Result<Bytes>(Bytes{}) : base::parseCheckWords(typed);
    if (!bytes)
        return fail(bytes.error());
    // The words must be in the chain itself: a line that merely quotes them proves nothing.
    if (*bytes != noted || !past.hasHead(noted))
        return fail(
            Errc::WrongAnswer, message("The words written by hand do not belong to this record."), std::string(kResumeStep.id),
            message("Check the words. If they are right, the record on the medium was exchanged: do not resume; start anew."));
    for (const transcript::Entry& intent : past.unmatchedIntents())
        KR_OK(turn.fact("unmatched intent of entry " + std::to_string(intent.number) + ": " + intent.text));
    return std::string("resumed after entry ") + std::to_string(past.entries.size());
}

}  // namespace keyrite::engine
