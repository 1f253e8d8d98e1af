// Two people, a word that only the screen knows, a word of assent.
#include "engine/people.h"

#include <gtest/gtest.h>

#include "base/check_words.h"
#include "support/error_of.h"

namespace keyrite::engine {
namespace {

using tests::errorOf;

const std::vector<Person> kRoster = {
    {"ada", "Person ada", false}, {"bo", "Person bo", false}, {"cy", "Person cy", true}, {"di", "Person di", true}};

constexpr Step step(StepKind kind, Confirm confirm, std::string_view assent)
{
    return {"step",    kind,   confirm, Commit::No, text("t"), text("s"), text("d"),
            text("c"), assent, nullptr, nullptr,    nullptr,   false};
}

TEST(People, AreAPerformerAndAWitnessOfTheRoster)
{
    EXPECT_TRUE(checkTwoPeople(kRoster, "ada", "cy"));
    EXPECT_TRUE(checkTwoPeople(kRoster, "bo", "di"));
    for (const auto& [performer, witness] :
         {std::pair{"ada", "ada"}, std::pair{"ada", "bo"}, std::pair{"cy", "di"}, std::pair{"cy", "cy"}, std::pair{"", "cy"},
          std::pair{"ada", ""}, std::pair{"eve", "cy"}, std::pair{"ada", "eve"}, std::pair{"Ada", "cy"},
          std::pair{"Person ada", "Person cy"}, std::pair{"ada ", "cy"}})
        EXPECT_EQ(errorOf(checkTwoPeople(kRoster, performer, witness)), Errc::NotOnRoster) << performer << " " << witness;
}

TEST(People, AreToldWhomTheyMayName)
{
    EXPECT_EQ(checkTwoPeople(kRoster, "eve", "cy").error().hint.english(), "Type one of: ada, bo.");
    EXPECT_EQ(checkTwoPeople(kRoster, "ada", "eve").error().hint.english(), "Type one of: cy, di.");
}

TEST(People, StepsWithoutConfirmationAskNobody)
{
    constexpr Step quiet = step(StepKind::Work, Confirm::None, "");
    StepView view;
    addPeopleFields(quiet, 0, kRoster, view);
    EXPECT_TRUE(view.fields.empty());
    EXPECT_TRUE(checkPeopleAnswers(quiet, view, kRoster, {}));
    EXPECT_EQ(describePeople(quiet, {}), "done");
}

// Every place of the block can be asked for, and only the word at that place is taken.
TEST(People, TheWordIsTheOneAtThePlaceOnTheScreen)
{
    constexpr Step compare = step(StepKind::Compare, Confirm::Two, "");
    Bytes bytes(16);
    for (size_t i = 0; i < bytes.size(); ++i)
        bytes[i] = static_cast<uint8_t>(37 * i);
    const auto words = base::checkWords(bytes);
    for (uint32_t draw = 0; draw < 32; ++draw) {
        StepView view;
        view.words.push_back({message("Words"), bytes});
        addPeopleFields(compare, draw, kRoster, view);
        const size_t place = draw % 16;
        EXPECT_EQ(view.fields[0].label.english(), "Witness: type word " + std::to_string(place + 1));
        for (size_t i = 0; i < words.size(); ++i) {
            Answer answer;
            answer.set("performer", "ada").set("witness", "cy").set("word", words[i]);
            EXPECT_EQ(checkPeopleAnswers(compare, view, kRoster, answer).has_value(), i == place);
        }
    }
}

TEST(People, AssentIsTypedExactly)
{
    constexpr Step commit = step(StepKind::Work, Confirm::None, "WIPE");
    StepView view;
    addPeopleFields(commit, 0, kRoster, view);
    for (const char* typed : {"", "wipe", "Wipe", "WIPE ", "WIPED", "yes"}) {
        Answer answer;
        answer.set("assent", typed);
        EXPECT_EQ(errorOf(checkPeopleAnswers(commit, view, kRoster, answer)), Errc::WrongAnswer) << typed;
    }
    Answer answer;
    answer.set("assent", "WIPE");
    EXPECT_TRUE(checkPeopleAnswers(commit, view, kRoster, answer));
}

TEST(Answers, KeepTextsAndSecretsApart)
{
    {
        Answer answer;
        answer.set("a", "one").setSecret("b", SecureString::copyOf("two")).setSecret("c", SecureString());
        EXPECT_EQ(answer.text("a"), "one");
        EXPECT_EQ(answer.text("b"), "");
        EXPECT_EQ(answer.secret("a"), nullptr);
        EXPECT_EQ(answer.secret("b")->expose(), "two");
        EXPECT_EQ(answer.secret("c"), nullptr) << "left empty";
        answer.set("a", "three");
        EXPECT_EQ(answer.text("a"), "three");
    }
    EXPECT_EQ(SecureBuffer::liveCount(), 0);
}

}  // namespace
}  // namespace keyrite::engine
