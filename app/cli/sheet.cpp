#include "options.h"
#include "report.h"
#include "scripts/sheet_pile.h"
#include "signal_watcher.h"
#include "verbs.h"

namespace keyrite::cli {

using Kind = OptionSpec::Kind;

namespace {

const VerbSpec kSpec{"sheet scan",
                     "Says what pictures or PDFs of sheets contain: which backups, which shares, which pieces of capsules. It "
                     "never\nprints a word of a share. Nothing is written.",
                     {{"path", Kind::Positional, true, "PATH", "a PNG, JPEG or PDF, or a folder of them"}},
                     "  keyrite sheet scan scan.png\n  keyrite sheet scan scans/"};

Result<int> run(const Options& options)
{
    SignalWatcher watcher;
    scripts::SheetPile pile(std::nullopt);
    KR_OK(pile.addPictures(options.get("path"), watcher));
    say(std::to_string(pile.pages()) + (pile.pages() == 1 ? " page was read." : " pages were read."));
    for (const Message& line : scripts::describePile(pile))
        say(line.english());
    if (pile.shares().empty() && pile.capsules().found().empty())
        return fail(Errc::NotFound, message("No sheet of a paper backup was found."), options.get("path"),
                    message("Scan the sheets flat, at 300 dpi, and name the picture or a folder of pictures."));
    return kDone;
}

}  // namespace

int sheetScan(const Arguments& arguments) { return runVerb(kSpec, arguments, run); }

}  // namespace keyrite::cli
