// PDFBox says that every sheet is PDF/A-1b.
#include <filesystem>

#include "sheets/paper_reader.h"
#include "support/preflight.h"
#include "support/vectors.h"

namespace keyrite::tests {
namespace {

using print::Paper;

TEST(SheetArchive, EverySheetIsValidForPreflight)
{
    Preflight judge = preflight();
    if (!judge.missing.empty())
        GTEST_SKIP() << "not installed: " << judge.missing;
    const TempFolder folder;
    std::vector<std::string>& command = judge.command;
    std::string expected;
    const auto add = [&](const std::string& name, const std::string& file) {
        spit(folder / (name + ".pdf"), file);
        command.push_back((folder / (name + ".pdf")).string());
        expected += name + ".pdf VALID\n";
    };
    for (const Mode mode : {Mode::Real, Mode::Rehearsal})
        for (const sheets::Form form : {sheets::Form::Sealed, sheets::Form::Direct})
            for (const Paper paper : {Paper::A4, Paper::Letter}) {
                BackupOptions options;
                options.mode = mode;
                options.form = form;
                options.keyName =
                    "\u041a\u043b\u044e\u0447 <\u0395\u03bb\u03bb\u03ac\u03b4\u03b1> & \u017dlu\u0165ou\u010dk\u00fd";
                options.holder = "\u03a0\u03c1\u03ce\u03c4\u03bf\u03c2";
                const MadeBackup made = makeBackup(options);
                const std::string name = std::to_string(command.size());
                add("share" + name, sheetFile(made, 1, paper));
                add("recovery" + name, recoveryFile(made, paper));
                options.wordsByHand = true;
                add("by-hand" + name, sheetFile(makeBackup(options), 1, paper));
            }
    const CommandResult result = run(command);
    EXPECT_EQ(result.status, 0) << result.err;
    EXPECT_EQ(result.out, expected);
}

}  // namespace
}  // namespace keyrite::tests
