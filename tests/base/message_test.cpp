#include "base/message.h"

#include <gtest/gtest.h>

#include "base/error.h"
#include "base/join.h"
#include "base/message_of.h"

namespace keyrite::base {
namespace {

TEST(Message, FillsItsPlacesInAnyOrder)
{
    const Message m = message("%1 of %2", "Ada", std::string("three"));
    EXPECT_EQ(m.english(), "Ada of three");
    EXPECT_EQ(m.in([](Text) { return "%2: %1, %1"; }), "three: Ada, Ada");
    EXPECT_STREQ(m.text().source, "%1 of %2");
}

TEST(Message, TakesArgumentsAsTheyAre) { EXPECT_EQ(message("<%1><%2>", "%2", "100%").english(), "<%2><100%>"); }

TEST(Message, TranslatesMessagesInsideMessages)
{
    const Message inner = message("%1 sheets", "3");
    const Message outer = message("Bring %1.", inner);
    EXPECT_EQ(outer.english(), "Bring 3 sheets.");
    const auto translate = [](Text source) {
        return std::string(source.source) == "%1 sheets" ? std::string("%1 Blätter") : std::string("Bringen Sie %1.");
    };
    EXPECT_EQ(outer.in(translate), "Bringen Sie 3 Blätter.");
    EXPECT_EQ(outer.withoutArguments(), "Bring … sheets.");
}

// A public record keeps why something was refused, and nothing that somebody typed, however deep it stands.
TEST(Message, WithoutArgumentsKeepsSentencesAndNothingElse)
{
    const Message typed = message("'%1' is not a word.", "hunter2");
    EXPECT_EQ(message("%1", typed).withoutArguments(), "'…' is not a word.");
    EXPECT_EQ(message("%1: %2 (%3)", "page 3", message("%1 %2", typed, text("Type it again.")), "hunter2").withoutArguments(),
              "…: '…' is not a word. Type it again. (…)");
    EXPECT_EQ(Message::verbatim("hunter2").withoutArguments(), "…");
    EXPECT_EQ(message("%1 and %2", Message::verbatim("hunter2")).withoutArguments(), "… and …");
    EXPECT_EQ(message("%1", "%1 hunter2").withoutArguments(), "…");
}

// What a room below says, as the callers of shamir, print and scan get it.
struct Said {
    const char* english = "";
    std::vector<Said> arguments = {};
    std::string verbatim = {};
};

TEST(Message, IsMadeOfTheSentencesOfOtherRooms)
{
    const Said page{"Page %1: %2", {{"", {}, "3"}, {"The file %1 is empty.", {{"", {}, "%2"}}, ""}}, ""};
    EXPECT_EQ(messageOf(page).english(), "Page 3: The file %2 is empty.");
    const auto translate = [](Text source) {
        return std::string(source.source) == "Page %1: %2" ? std::string("Seite %1: %2")
                                                           : std::string("Die Datei %1 ist leer.");
    };
    EXPECT_EQ(messageOf(page).in(translate), "Seite 3: Die Datei %2 ist leer.");
    EXPECT_EQ(messageOf(page).withoutArguments(), "Page …: The file … is empty.");
    EXPECT_TRUE(messageOf(Said{}).empty());
}

TEST(Message, IsAListInOneLine)
{
    const Text comma = text("%1, %2");
    EXPECT_TRUE(join({}, comma).empty());
    EXPECT_EQ(join({text("one")}, comma).english(), "one");
    EXPECT_EQ(join({text("one"), Message::verbatim("%1"), text("three")}, comma).english(), "one, %1, three");
}

TEST(Message, SurvivesMissingArgumentsAndLonePercentSigns)
{
    EXPECT_EQ(message("%1 %3|").english(), " |");
    EXPECT_EQ(message("100% %0 %").english(), "100% %0 %");
    EXPECT_EQ(message("%11", "x").english(), "x1");
    EXPECT_TRUE(Message().empty());
    EXPECT_EQ(Message().english(), "");
}

TEST(Error, SaysWhatWhichAndWhatToDo)
{
    const Error error{Errc::NotFound, message("A file is missing: %1.", "gone"), "set/manifest", message("Fetch it.")};
    EXPECT_EQ(error.english(), "A file is missing: gone. [set/manifest] Fetch it.");
    EXPECT_EQ((Error{Errc::NotFound, message("Gone."), "", {}}).english(), "Gone.");
}

}  // namespace
}  // namespace keyrite::base
