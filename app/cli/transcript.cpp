#include "transcript/transcript.h"

#include <filesystem>

#include "base/check_words.h"
#include "base/file.h"
#include "options.h"
#include "report.h"
#include "set/layout.h"
#include "verbs.h"

namespace keyrite::cli {

using Kind = OptionSpec::Kind;

namespace {

const VerbSpec kShow{"transcript show",
                     "Prints the record of a ceremony for people. The chain is followed; a broken one is refused.",
                     {{"transcript", Kind::Positional, true, "FILE", "the transcript, or the folder of its set"},
                      {"format", Kind::Value, false, "text|lines", "lines: the transcript's own lines"}},
                     "  keyrite transcript show set"};

const VerbSpec kVerify{
    "transcript verify",
    "Verifies the chain and the workstation's signatures of a record. With the words that were written by hand during the "
    "ceremony\n"
    "it also says that this is the record that people saw; without them: 'consistent, NOT authenticated' (status 1).",
    {{"transcript", Kind::Positional, true, "FILE", "the transcript, or the folder of its set"},
     {"head", Kind::Value, false, "WORDS", "head words from the paper record, in quotes, at least 8"}},
    "  keyrite transcript verify set --head \"…eight words…\""};

struct Loaded {
    std::string text;
    transcript::Transcript transcript;
};

Result<Loaded> load(const Options& options)
{
    std::filesystem::path path = options.get("transcript");
    std::error_code ignored;
    if (std::filesystem::is_directory(path, ignored))
        path /= set::kTranscriptFile;
    Loaded out;
    KR_TRY(out.text, base::readTextFile(path, transcript::kMaxBytes));
    KR_TRY(out.transcript, transcript::parse(out.text, path.string(), transcript::Tail::Refuse));
    return out;
}

std::string closingOf(const transcript::Transcript& found)
{
    switch (found.closing) {
        case transcript::Closing::Done:
            return "done";
        case transcript::Closing::Void:
            return found.entries.back().text;
        default:
            return "open: the ceremony was interrupted or is still going on";
    }
}

void summary(const transcript::Transcript& found)
{
    say(std::to_string(found.entries.size()) + " entries, " + std::to_string(found.exceptions()) + " exceptions, " +
        std::to_string(found.workstations.size()) + " sitting(s); outcome: " + closingOf(found));
    for (const transcript::Entry& intent : found.unmatchedIntents())
        say("Assume that it exists; find and destroy: " + intent.text);
    say("Head of the record:\n\n" + wordTable(ByteView(found.head).first(base::kComparedWords)));
}

Result<int> show(const Options& options)
{
    KR_TRY(const Loaded loaded, load(options));
    if (options.lines()) {
        say(loaded.text.substr(0, loaded.text.size() - 1));
        return kDone;
    }
    const transcript::Header& header = loaded.transcript.header;
    say(std::string(header.mode == Mode::Real ? "Ceremony " : "REHEARSAL ") + header.script + ", run " +
        base::toHex(header.run) + ", " + header.tool);
    for (const transcript::Entry& entry : loaded.transcript.entries)
        say(base::formatUtc(entry.time) + "  " + std::string(name(entry.kind)) + "  " + entry.step + "  " + entry.text);
    summary(loaded.transcript);
    return kDone;
}

Result<int> verifyChain(const Options& options)
{
    KR_TRY(const Loaded loaded, load(options));
    summary(loaded.transcript);
    if (!options.has("head"))
        return fail(
            Errc::NotAuthenticated, message("The record is consistent, NOT authenticated."), options.get("transcript"),
            message("Give --head with words that were written by hand, or verify the whole set with 'keyrite verify'."));
    const auto head = base::parseCheckWords(options.get("head"));
    if (!head)
        return fail(head.error().code, head.error().what, "--head", head.error().hint);
    if (head->size() < 8 || head->size() > 32 || !loaded.transcript.hasHead(*head))
        return fail(
            Errc::NotAuthenticated, message("The words do not belong to this record."), options.get("transcript"),
            message("Check the words, at least 8. If they are right, this is another record than the one that people saw."));
    say("The record is the one whose head was written by hand.");
    return kDone;
}

}  // namespace

int transcriptShow(const Arguments& arguments) { return runVerb(kShow, arguments, show); }
int transcriptVerify(const Arguments& arguments) { return runVerb(kVerify, arguments, verifyChain); }

}  // namespace keyrite::cli
