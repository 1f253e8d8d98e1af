// Printers by keyboard: one is chosen, one fails, a page is a misprint, one has seen the key.
#include "gui/person.h"
#include "wizard/end_page.h"

namespace keyrite::tests {
namespace {

using transcript::EntryKind;

PlanSpec onPrinters(size_t printers, bool seesKey)
{
    PlanSpec spec;
    spec.devices = {{"alpha"}};
    spec.sheets = 2;
    spec.paperForm = "direct";  // one code, which is quickly read
    spec.printers = printers;
    spec.printerSeesKey = seesKey;
    return spec;
}

class PrintersAtTheKeyboard : public NoSecretsLeft {
protected:
    static std::string error(const Wizard& wizard) { return wizard.shownText("error").toStdString(); }
    static Scene from(Wizard& wizard, const std::string& step)
    {
        const Scene& whole = wizard.flow().scene();
        return {whole.begin() + static_cast<std::ptrdiff_t>(wizard.flow().upTo(step).size()), whole.end()};
    }
};

TEST_F(PrintersAtTheKeyboard, TwoPrintersAJobThatFailsAndAMisprint)
{
    Wizard wizard(onPrinters(2, false));
    FakePrinters& printers = wizard.flow().printers();
    ASSERT_TRUE(wizard.start());
    ASSERT_TRUE(wizard.play(wizard.flow().upTo("generate.printer/1")));
    // Switched on only after the people were told to.
    const auto there = std::exchange(printers.there, {});
    ASSERT_TRUE(wizard.answer({"generate.printer/1"}));
    ASSERT_EQ(wizard.here(), "generate.printer/1");
    EXPECT_NE(error(wizard).find("connect it and switch it on"), std::string::npos) << error(wizard);
    printers.there = there;
    ASSERT_TRUE(wizard.answer({"generate.printer/1"}));
    ASSERT_TRUE(wizard.play({wizard.flow().at("generate.printer/1")}));
    ASSERT_TRUE(wizard.answer({"generate.printer/2", {{"printer", "left"}}, {}}));
    EXPECT_NE(error(wizard).find("already printer A"), std::string::npos) << error(wizard);
    ASSERT_TRUE(wizard.play(
        {wizard.flow().scene().begin() + static_cast<std::ptrdiff_t>(wizard.flow().upTo("generate.printer/2").size()),
         wizard.flow().scene().begin() + static_cast<std::ptrdiff_t>(wizard.flow().upTo("generate.print/1").size())}));

    printers.failNext = print::Fault::JobFailed;
    ASSERT_TRUE(wizard.answer({"generate.print/1"}));
    ASSERT_EQ(wizard.here(), "generate.print/1");
    EXPECT_NE(error(wizard).find("Mend the printer and print again"), std::string::npos) << error(wizard);
    EXPECT_NE(error(wizard).find("VOID and shredded"), std::string::npos) << error(wizard);
    ASSERT_TRUE(wizard.play({{"generate.print/1"}}));

    ASSERT_TRUE(wizard.answer({"generate.read-back/1", {{"misprint", "yes"}}, {}}));
    ASSERT_EQ(wizard.here(), "generate.read-back/1");
    EXPECT_NE(error(wizard).find("Write VOID on the misprint and shred it now"), std::string::npos) << error(wizard);
    ASSERT_TRUE(wizard.answer({"generate.read-back/1", {{"misprint", "no"}, {"bag", "A-1"}}, {}}));
    ASSERT_EQ(wizard.here(), "generate.print/2") << error(wizard);
    ASSERT_TRUE(wizard.playToTheEnd(from(wizard, "generate.print/2")));
    EXPECT_EQ(wizard.window().exitStatus(), 0);
    wizard.crash();
    expectVerifies(wizard.flow(), {"admin", "officer"});
    std::vector<std::string> sheets;
    for (const FakePrinters::Job& job : printers.jobs)
        if (job.title.rfind("share", 0) == 0)
            sheets.push_back(job.printer + ": " + job.title);
    EXPECT_EQ(sheets, (std::vector<std::string>{"left: share 1", "left: share 1", "right: share 2"}));
    const auto notes = wizard.flow().entries(EntryKind::Note);
    EXPECT_TRUE(std::any_of(notes.begin(), notes.end(), [](const std::string& note) {
        return note.find("misprint of share 1 of 2") != std::string::npos;
    }));
}

// What happens to a printer that knows the key.
struct Fate {
    const char* name;
    const char* bag;
};

class PrinterThatKnows : public PrintersAtTheKeyboard, public ::testing::WithParamInterface<Fate> {};

TEST_P(PrinterThatKnows, EndsInViewOfAll)
{
    Wizard wizard(onPrinters(1, true));
    ASSERT_TRUE(wizard.start());
    ASSERT_TRUE(wizard.play(wizard.flow().upTo("generate.printer")));
    EXPECT_NE(wizard.shownText("content").toStdString().find("does not leave this room as it is"), std::string::npos);
    const Scene rest = from(wizard, "generate.printer");
    const size_t end = wizard.flow().upTo("generate.printer-end").size() - wizard.flow().upTo("generate.printer").size();
    ASSERT_TRUE(wizard.play({rest.begin(), rest.begin() + static_cast<std::ptrdiff_t>(end)}));
    ASSERT_EQ(wizard.here(), "generate.printer-end");
    EXPECT_NE(wizard.shownText("content").toStdString().find("has seen the key"), std::string::npos);
    ASSERT_TRUE(wizard.answer({"generate.printer-end", {{"fate", "sealed"}}, {}}));
    ASSERT_EQ(wizard.here(), "generate.printer-end");
    EXPECT_NE(error(wizard).find("serial number"), std::string::npos) << error(wizard);
    ASSERT_TRUE(wizard.play({{"generate.printer-end", {{"fate", GetParam().name}, {"bag", GetParam().bag}}, {}}}));
    ASSERT_TRUE(wizard.playToTheEnd({rest.begin() + static_cast<std::ptrdiff_t>(end) + 1, rest.end()}));
    wizard.crash();
    expectVerifies(wizard.flow(), {"admin", "officer"});
    const std::string said = std::string("printer A left ") + GetParam().name +
                             (*GetParam().bag == '\0' ? "" : std::string(", bag ") + GetParam().bag);
    EXPECT_NE(wizard.flow().read("transcript").find(said), std::string::npos);
}

INSTANTIATE_TEST_SUITE_P(Each, PrinterThatKnows, ::testing::Values(Fate{"destroyed", ""}, Fate{"sealed", "P-77"}),
                         [](const auto& fate) { return std::string(fate.param.name); });

}  // namespace
}  // namespace keyrite::tests
