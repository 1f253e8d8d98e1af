// What is shown where a card is wanted, by camera or as a file: the card, or a sentence that says what it is instead.
#include "scripts/card_pile.h"

#include <gmock/gmock.h>

#include <algorithm>
#include <sstream>

#include "flows/flow.h"
#include "scripts/printed_card.h"
#include "support/command.h"
#include "support/error_of.h"
#include "support/pinned.h"
#include "wrap/capsule.h"

namespace keyrite::tests {
namespace {

using scripts::CardPile;
using ::testing::HasSubstr;
using ::testing::Not;
using Codes = std::vector<std::string>;

class CardPiles : public NoSecretsLeft {
protected:
    static Codes codesOf(const std::string& device)
    {
        return device::cardCodes(*device::readCard(Cast::rehearsal().device(device).card).value()).value();
    }
    // One share's words as a page has them.
    static std::string share()
    {
        std::string out = pinned("shamir/three-of-five-rehearsal").substr(65);
        out.erase(out.find('\n'));
        for (char& c : out)
            c = c == ' ' ? c : static_cast<char>(c & ~0x20);
        return out;
    }
    static std::string capsule() { return wrap::toChunks(wrap::kCapsuleChunks, Bytes(400), Mode::Rehearsal)->front(); }
    static CardPile pileOf(const Codes& codes)
    {
        CardPile out;
        for (const std::string& code : codes)
            out.take(code);
        return out;
    }
    static Result<scripts::BroughtCard> shown(const Codes& codes) { return pileOf(codes).card("camera"); }
    static std::string countOf(const Codes& codes)
    {
        const CardPile::Count count = pileOf(codes).count();
        return std::to_string(count.read) + " of " + std::to_string(count.expected);
    }
    static void expectSentence(const Codes& codes, Errc code, const std::string& part)
    {
        const auto refused = shown(codes);
        ASSERT_EQ(errorOf(refused), code) << part;
        EXPECT_THAT(refused.error().what.english(), HasSubstr(part));
        EXPECT_FALSE(refused.error().hint.empty()) << part;
    }
};

TEST_F(CardPiles, GiveTheCardWhateverTheOrderOfItsCodes)
{
    Codes codes = codesOf("alpha");
    ASSERT_GE(codes.size(), 2u);
    std::reverse(codes.begin(), codes.end());
    codes.insert(codes.begin() + 1, "https://example.org/a-sticker-on-the-table");
    codes.push_back(codes.front());
    const auto card = shown(codes);
    ASSERT_TRUE(card) << card.error().english();
    ASSERT_TRUE(card->card);
    EXPECT_EQ((*card->card)->card.name, "alpha");
    EXPECT_EQ(card->hash, device::cardHash((*card->card)->text));
}

TEST_F(CardPiles, TakeARecipientThatIsACode)
{
    const std::string recipient = Cast::rehearsal().device("delta").recipient;
    const auto card = shown({recipient});
    ASSERT_TRUE(card) << card.error().english();
    EXPECT_FALSE(card->card);
    EXPECT_EQ(card->recipient.format(), recipient);
    EXPECT_EQ(countOf({recipient}), "1 of 1");
    expectSentence({recipient.substr(0, 40)}, Errc::Malformed, "");
}

TEST_F(CardPiles, CountWhatIsReadOnceACodeHasTold)
{
    const Codes alpha = codesOf("alpha");
    const std::string all = std::to_string(alpha.size());
    EXPECT_EQ(countOf({}), "0 of 0");
    EXPECT_EQ(countOf({"a sticker", "another"}), "2 of 0");
    EXPECT_EQ(countOf({"a sticker", alpha[1]}), "1 of " + all);
    EXPECT_EQ(countOf(alpha), all + " of " + all);
}

// Somebody who holds the wrong page is told at once, and need not wait for codes that never come.
TEST_F(CardPiles, AreCompleteWhereFurtherCodesChangeNothing)
{
    const Codes alpha = codesOf("alpha"), bravo = codesOf("bravo");
    EXPECT_EQ(countOf({share()}), "1 of 1");
    EXPECT_EQ(countOf({capsule()}), "1 of 1");
    EXPECT_EQ(countOf({alpha[0], bravo[0]}), "2 of 2");
    EXPECT_EQ(countOf({"KCX:broken"}), "1 of 1");
}

TEST_F(CardPiles, SayWhatIsWrong)
{
    const Codes alpha = codesOf("alpha"), bravo = codesOf("bravo");
    expectSentence({}, Errc::WrongAnswer, "No code was found");
    expectSentence({"a sticker"}, Errc::WrongAnswer, "something else");
    expectSentence({alpha[0]}, Errc::Incomplete, "Codes of a device card are missing: 02");
    expectSentence({alpha[0], bravo[1]}, Errc::WrongAnswer, "more than one device");
    expectSentence({alpha[0], Cast::rehearsal().device("delta").recipient}, Errc::WrongAnswer, "more than one device");
    expectSentence({capsule()}, Errc::WrongAnswer, "codes of a paper backup");
    expectSentence({"KCX:ABCDEFGH:00/01:MY"}, Errc::Malformed, "of a code of a device card");
    Codes mixed = alpha;
    mixed[0][2] = '1';
    expectSentence(mixed, Errc::ModeMismatch, "rehearsal and of a real ceremony");
    Codes renamed = alpha;
    for (std::string& code : renamed)
        code[2] = '1';
    expectSentence(renamed, Errc::ModeMismatch, "the card in them is for rehearsal");
}

TEST_F(CardPiles, ASignatureOfAnotherKeyIsRefused)
{
    const auto alpha = device::readCard(Cast::rehearsal().device("alpha").card).value();
    const auto bravo = device::readCard(Cast::rehearsal().device("bravo").card).value();
    const auto codes = device::cardCodes({alpha->card, alpha->text, bravo->signature});
    expectSentence(*codes, Errc::SignatureInvalid, "not signed by its own approval key");
}

// A share is named for what it is, also with a word that is wrong; nothing of it is repeated or kept.
TEST_F(CardPiles, AShareIsNamedAndNeverRepeated)
{
    std::string wrong = share();
    wrong.replace(0, wrong.find(' '), "ACADEMIC");
    Codes withCard = codesOf("alpha");
    withCard.push_back(share());
    size_t end = 0;
    for (int i = 0; i < 16; ++i)
        end = share().find(' ', end + 1);
    const std::string half = share().substr(0, end);
    for (const Codes& codes : {Codes{share()}, Codes{half}, Codes{wrong}, withCard}) {
        expectSentence(codes, Errc::WrongAnswer, "page of a share");
        std::string said = shown(codes).error().english();
        std::istringstream words(share());
        for (std::string word; words >> word;)
            EXPECT_THAT(said, Not(HasSubstr(word)));
    }
    EXPECT_EQ(SecureBuffer::liveCount(), 0);
}

TEST_F(CardPiles, ReadThePageAsPdfAndAsAPictureOf150DotsToTheInch)
{
    KR_NEED_PROGRAM("pdftoppm");
    TempFolder folder;
    FakeWatcher watcher;
    const auto card = device::readCard(Cast::rehearsal().device("alpha").card).value();
    for (const print::Paper paper : {print::Paper::A4, print::Paper::Letter}) {
        const std::string name = (folder / (paper == print::Paper::A4 ? "a4" : "letter")).string();
        spit(name + ".pdf", std::string(base::textOf(scripts::printedCard(*card, paper).value())));
        ASSERT_EQ(run({"pdftoppm", "-r", "150", "-gray", "-png", "-singlefile", name + ".pdf", name}).status, 0);
        for (const char* const kind : {".pdf", ".png"}) {
            const auto read = scripts::bringCard(name + kind, watcher);
            ASSERT_TRUE(read) << read.error().english();
            ASSERT_TRUE(read->card);
            EXPECT_EQ((*read->card)->text, card->text);
        }
    }
}

TEST_F(CardPiles, ThePageSaysWhatTheCardSays)
{
    KR_NEED_PROGRAM("pdftotext");
    TempFolder folder;
    const auto card = device::readCard(Cast::rehearsal().device("alpha").card).value();
    spit(folder / "page.pdf", std::string(base::textOf(scripts::printedCard(*card, print::Paper::A4).value())));
    std::string text = run({"pdftotext", "-raw", (folder / "page.pdf").string(), "-"}).out;
    EXPECT_THAT(text, HasSubstr(card->card.holder));
    EXPECT_THAT(text, HasSubstr(base::formatUtc(card->card.made)));
    text.erase(std::remove(text.begin(), text.end(), ' '), text.end());
    EXPECT_THAT(text, HasSubstr(card->card.recipient.format()));
    EXPECT_THAT(text, HasSubstr(base::toHex(card->card.approvalKey.raw())));
    EXPECT_THAT(text, HasSubstr(base::toHex(ByteView(device::cardHash(card->text)).first(16))));
}

TEST_F(CardPiles, APictureThatIsNoneSaysSo)
{
    TempFolder folder;
    FakeWatcher watcher;
    spit(folder / "cut.png", "\x89PNG\r\n\x1a\n");
    EXPECT_EQ(errorOf(scripts::bringCard((folder / "cut.png").string(), watcher)), Errc::Unreadable);
    spit(folder / "card.png", slurp(Cast::rehearsal().device("alpha").card));
    spit(folder / "card.png.sig", slurp(Cast::rehearsal().device("alpha").card + ".sig"));
    EXPECT_TRUE(scripts::bringCard((folder / "card.png").string(), watcher)) << "a name says nothing";
}

}  // namespace
}  // namespace keyrite::tests
