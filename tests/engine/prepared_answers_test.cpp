// Answers that were written down before: for rehearsals and tests.
#include "engine/prepared_answers.h"

#include <gtest/gtest.h>

#include "engine/people.h"
#include "support/error_of.h"
#include "support/pinned.h"

namespace keyrite::engine {
namespace {

using tests::errorOf;

StepView view()
{
    StepView out;
    out.id = "generate.card";
    out.instance = 2;
    out.instances = 3;
    out.words.push_back({message("Words"), Bytes(16, 1)});
    out.fields = {{"card", Field::Kind::Path, message("Card"), {}, false},
                  {"maybe", Field::Kind::Text, message("Maybe"), {}, true},
                  {"pin", Field::Kind::Secret, message("Pin"), {}, false},
                  {"word", Field::Kind::Word, message("Word"), {}, false, 4},
                  {"assent", Field::Kind::Assent, message("Assent"), {text("GO")}, false}};
    return out;
}

Result<SecureString> noSecret(const std::string&, const Field&) { return fail(Errc::NotFound, message("There is no secret.")); }
Result<SecureString> keyAsSecret(const std::string& key, const Field&) { return SecureString::copyOf(key); }

PreparedAnswers complete()
{
    PreparedAnswers out;
    out.set("*.card", "c").set("*.pin", "@secret").set("*.word", "@word").set("*.assent", "@assent");
    return out;
}

TEST(PreparedAnswers, FillInWhatOnlyTheScreenKnows)
{
    {
        const Answer answer = complete().answer(view(), keyAsSecret).value();
        EXPECT_EQ(answer.text("word"), expectedWord(view()));
        EXPECT_EQ(answer.text("assent"), "GO");
        EXPECT_EQ(answer.secret("pin")->expose(), "generate.card/2.pin");
        EXPECT_EQ(answer.text("maybe"), "");
    }
    EXPECT_EQ(SecureBuffer::liveCount(), 0);
}

TEST(PreparedAnswers, TheMostPreciseKeyIsTaken)
{
    PreparedAnswers answers = complete();
    const auto card = [&] { return std::string(answers.answer(view(), keyAsSecret).value().text("card")); };
    EXPECT_EQ(card(), "c");
    answers.set("generate.card.card", "step");
    EXPECT_EQ(card(), "step");
    answers.set("generate.card/2.card", "instance");
    EXPECT_EQ(card(), "instance");
    answers.set("generate.card/1.card", "another instance").set("generate.car.card", "another step");
    EXPECT_EQ(card(), "instance");
}

TEST(PreparedAnswers, AMissingAnswerIsNamedWithItsLine)
{
    PreparedAnswers answers;
    answers.set("*.pin", "@secret");
    const auto missing = answers.answer(view(), keyAsSecret);
    ASSERT_EQ(errorOf(missing), Errc::WrongAnswer);
    EXPECT_EQ(missing.error().hint.english(), "Add the line: answer=generate.card/2.card VALUE");
}

TEST(PreparedAnswers, ASecretInTheFileIsRefused)
{
    PreparedAnswers answers = complete();
    answers.set("generate.card.pin", "hunter2");
    const auto refused = answers.answer(view(), keyAsSecret);
    ASSERT_EQ(errorOf(refused), Errc::WrongAnswer);
    EXPECT_EQ(refused.error().english().find("hunter2"), std::string::npos);
    EXPECT_EQ(errorOf(complete().answer(view(), noSecret)), Errc::NotFound) << "the source's own error";
}

TEST(PreparedAnswers, AreReadFromTheirFile)
{
    const auto answers = PreparedAnswers::parse(
        "version=keyrite-answers/1\nanswer=*.card a path with spaces\nanswer=*.pin @secret\nanswer=*.word "
        "@word\nanswer=*.assent @assent\n",
        "answers");
    ASSERT_TRUE(answers) << answers.error().english();
    EXPECT_EQ(answers->answer(view(), keyAsSecret).value().text("card"), "a path with spaces");
}

TEST(PreparedAnswers, FilesThatAreNoneAreRefused)
{
    const std::string version = "version=keyrite-answers/1\n";
    EXPECT_TRUE(PreparedAnswers::parse(version, "answers"));
    for (const std::string& text :
         {std::string(), std::string("answer=a b\n"), version + "answer=a\n", version + "answer=a \n", version + "answer=a b",
          version + "answer= b\n", version + "reply=a b\n", version + "\n", version + "answer=a b\nanswer=a c\n",
          version + "answer=a b\r\n", version + "answer=a \xFF\n"})
        EXPECT_FALSE(PreparedAnswers::parse(text, "answers")) << text;
    EXPECT_EQ(errorOf(PreparedAnswers::parse("version=keyrite-answers/2\n", "answers")), Errc::UnsupportedVersion);
    EXPECT_EQ(errorOf(PreparedAnswers::parse(std::string(2 * 1024 * 1024, 'x'), "answers")), Errc::TooLarge);
    EXPECT_EQ(PreparedAnswers::parse(version + "answer=a b\nanswer=a c\n", "answers").error().subject, "answers:3");
}

TEST(PinnedAnswers, AreReadAsEver)
{
    const auto answers = PreparedAnswers::parse(tests::pinned("answers/rehearsal"), "rehearsal");
    ASSERT_TRUE(answers) << answers.error().english();
    EXPECT_EQ(answers->answer(view(), keyAsSecret).value().text("card"), "devices/bravo.card");
}

}  // namespace
}  // namespace keyrite::engine
