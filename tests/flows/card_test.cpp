// Device cards as they come on the day: by camera, as a picture or PDF of their page, as a file, typed.
#include <gtest/gtest.h>

#include "device/card_codes.h"
#include "device/software_device.h"
#include "flows/flow.h"
#include "scripts/printed_card.h"
#include "support/error_of.h"
#include "support/pinned.h"
#include "wrap/capsule.h"

namespace keyrite::tests {
namespace {

class CardsOnTheDay : public NoSecretsLeft {
protected:
    // At the card step of device alpha.
    static bool begin(Flow& flow) { return flow.start() && flow.perform(flow.upTo("generate.card/1")); }

    static std::vector<std::string> codesOf(const std::string& card)
    {
        return device::cardCodes(*device::readCard(card).value()).value();
    }
    static Result<void> show(Flow& flow, const std::vector<std::string>& codes)
    {
        engine::Answer answer = answerTo(flow.engine().current(), {"generate.card"});
        for (const std::string& code : codes)
            answer.addCode("card", SecureString::copyOf(code));
        return flow.engine().submit(answer);
    }
    static PlanSpec specOf(Brings alpha, Brings bravo)
    {
        PlanSpec spec;
        spec.devices = {{"alpha", alpha}, {"bravo", bravo}};
        return spec;
    }
};

TEST_F(CardsOnTheDay, ByCameraAndByAPdfOfThePage)
{
    Flow flow(Cast::rehearsal(), specOf(Brings::CardOnTheDay, Brings::CardOnTheDay));
    ASSERT_TRUE(begin(flow));
    const auto shown = show(flow, codesOf(flow.cast().device("alpha").card));
    ASSERT_TRUE(shown) << shown.error().english();
    ASSERT_EQ(keyOf(flow.engine().current()), "generate.card/2");
    const std::string page = (flow.folder() / "bravo-card.pdf").string();
    const auto bravo = device::readCard(flow.cast().device("bravo").card).value();
    spit(page, std::string(base::textOf(scripts::printedCard(*bravo, print::Paper::A4).value())));
    ASSERT_TRUE(flow.perform({{"generate.card/2", {{"card", page}}, {}}}));
    const Scene& whole = flow.scene();
    const auto rest = whole.begin() + static_cast<std::ptrdiff_t>(flow.upTo("generate.compare-card/1").size());
    ASSERT_TRUE(flow.performToTheEnd({rest, whole.end()}));
    expectVerifies(flow, {"admin", "officer"});
    EXPECT_EQ(flow.read("cards/alpha.card"), slurp(flow.cast().device("alpha").card));
    EXPECT_EQ(flow.read("cards/bravo.card.sig"), slurp(flow.cast().device("bravo").card + ".sig"));
}

TEST_F(CardsOnTheDay, APlannedCardMayComeByCameraToo)
{
    Flow flow(Cast::rehearsal(), specOf(Brings::PlannedCard, Brings::PlannedCard));
    ASSERT_TRUE(begin(flow));
    EXPECT_EQ(errorOf(show(flow, {flow.cast().device("delta").recipient})), Errc::WrongAnswer) << "the plan asks for a card";
    EXPECT_TRUE(show(flow, codesOf(flow.cast().device("alpha").card)));
}

TEST_F(CardsOnTheDay, ARecipientMayBeACode)
{
    PlanSpec spec;
    spec.devices = {{"delta", Brings::TypedRecipient, false}, {"alpha"}};
    Flow flow(Cast::rehearsal(), spec);
    ASSERT_TRUE(begin(flow));
    const auto shown = show(flow, {flow.cast().device("delta").recipient});
    EXPECT_TRUE(shown) << shown.error().english();
}

TEST_F(CardsOnTheDay, APlannedRecipientIsThatOneHoweverItComes)
{
    PlanSpec spec;
    spec.devices = {{"delta", Brings::PlannedRecipient, false}, {"alpha"}};
    Flow flow(Cast::rehearsal(), spec);
    ASSERT_TRUE(begin(flow));
    EXPECT_EQ(errorOf(show(flow, {flow.cast().device("bravo").recipient})), Errc::WrongAnswer);
    EXPECT_EQ(errorOf(show(flow, codesOf(flow.cast().device("bravo").card))), Errc::WrongAnswer);
    EXPECT_TRUE(show(flow, {flow.cast().device("delta").recipient}));
}

TEST_F(CardsOnTheDay, AWrongPageIsRefusedRecordedAndForgiven)
{
    Flow flow(Cast::rehearsal(), specOf(Brings::CardOnTheDay, Brings::PlannedCard));
    ASSERT_TRUE(begin(flow));
    const auto alpha = codesOf(flow.cast().device("alpha").card), bravo = codesOf(flow.cast().device("bravo").card);
    FixedRandom random("real card");
    const auto real =
        device::makeSoftwareDevice(Mode::Real, "alpha", flow.cast().device("alpha").holder, flow.clock(), random).value();
    const auto realCodes =
        device::cardCodes({device::parseCard(real.cardText, "real").value(), real.cardText, real.cardSignature}).value();
    const std::string capsule = wrap::toChunks(wrap::kCapsuleChunks, Bytes(10), Mode::Rehearsal)->front();
    std::string share = pinned("shamir/three-of-five-rehearsal").substr(65);
    share.erase(share.find('\n'));
    struct Wrong {
        const char* what;
        std::vector<std::string> codes;
        Errc expected;
    };
    const std::vector<Wrong> wrongs = {{"incomplete", {alpha.front()}, Errc::Incomplete},
                                       {"two cards", {alpha[0], alpha[1], bravo[0]}, Errc::WrongAnswer},
                                       {"the other holder's card", bravo, Errc::WrongAnswer},
                                       {"a real card in a rehearsal", realCodes, Errc::ModeMismatch},
                                       {"a capsule", {capsule}, Errc::WrongAnswer},
                                       {"a share", {share}, Errc::WrongAnswer},
                                       {"a sticker", {"https://example.org"}, Errc::WrongAnswer}};
    for (const Wrong& wrong : wrongs) {
        EXPECT_EQ(errorOf(show(flow, wrong.codes)), wrong.expected) << wrong.what;
        ASSERT_EQ(keyOf(flow.engine().current()), "generate.card/1") << wrong.what;
    }
    size_t recorded = 0;
    for (const std::string& fact : flow.entries(transcript::EntryKind::Fact))
        recorded += fact.starts_with("refused: ") ? 1 : 0;
    EXPECT_EQ(recorded, wrongs.size());
    EXPECT_EQ(flow.read("transcript").find(share.substr(0, share.find(' ', 30))), std::string::npos);
    EXPECT_TRUE(show(flow, alpha));
}

}  // namespace
}  // namespace keyrite::tests
