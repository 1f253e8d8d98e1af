#include "base/message.h"

#include <gtest/gtest.h>

#include "base/error.h"

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
    EXPECT_EQ(outer.withoutArguments(), "Bring ….");
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
