// The record of a ceremony as text: one chain, signed, and every change of it refused.
#include "transcript/transcript.h"

#include <gtest/gtest.h>
#include <sodium.h>

#include <sstream>

#include "support/error_of.h"
#include "support/scripted_operator.h"
#include "transcript/memory_sink.h"
#include "wrap/fixed_random.h"

namespace keyrite::transcript {
namespace {

using tests::errorOf;
using tests::FakeClock;
using tests::FixedRandom;
using tests::MemorySink;

Header header()
{
    return {Mode::Rehearsal, "generate/1", {1, 2, 3}, base::sha256(std::string_view("plan")), "keyrite/0.0.0", std::nullopt};
}

struct Made {
    std::string text;
    std::string interrupted;  // the same before the outcome
};

Made make()
{
    MemorySink sink;
    FakeClock clock;
    FixedRandom random("transcript");
    Recorder recorder = Recorder::start(header(), sink, clock, random).value();
    (void)recorder.add(EntryKind::Intent, "generate.wrap/1", "write wraps/alpha").has_value();
    (void)recorder.add(EntryKind::Result, "generate.wrap/1", "write wraps/alpha").has_value();
    (void)recorder.add(EntryKind::Step, "generate.wrap/1", "by ada, witness cy; wrapped").has_value();
    (void)recorder.sign().has_value();
    (void)recorder.add(EntryKind::Note, "generate.open", "E1 the pen was dry").has_value();
    (void)recorder.sign().has_value();
    (void)recorder.add(EntryKind::Intent, "generate.public", "write public/key.pem").has_value();
    const std::string interrupted = sink.text;
    (void)recorder.add(EntryKind::Outcome, "generate.close", "done").has_value();
    (void)recorder.sign().has_value();
    return {sink.text, interrupted};
}

const Made& made()
{
    static const Made one = make();
    return one;
}

const std::string& text() { return made().text; }

std::vector<std::string> lines()
{
    std::vector<std::string> out;
    std::istringstream in(text());
    for (std::string line; std::getline(in, line);)
        out.push_back(line + "\n");
    return out;
}

std::string joined(const std::vector<std::string>& parts)
{
    std::string out;
    for (const std::string& part : parts)
        out += part;
    return out;
}

Result<Transcript> read(const std::string& bytes, Tail tail = Tail::Refuse) { return parse(bytes, "transcript", tail); }

// Neither accepted as closed, nor as signed to its end.
bool isDone(const Result<Transcript>& found) { return found && found->closing != Closing::Open; }

TEST(Transcript, IsReadAsItWasWritten)
{
    const Transcript found = read(text()).value();
    EXPECT_EQ(found.header.mode, Mode::Rehearsal);
    EXPECT_EQ(found.header.script, "generate/1");
    EXPECT_EQ(found.header.run, header().run);
    EXPECT_EQ(found.header.plan, header().plan);
    EXPECT_FALSE(found.header.disc.has_value());
    EXPECT_EQ(found.closing, Closing::Done);
    EXPECT_EQ(found.entries.size(), 7u);
    EXPECT_EQ(found.lastSigned, 7u);
    EXPECT_EQ(found.exceptions(), 1u);
    EXPECT_EQ(found.workstations.size(), 1u);
    EXPECT_FALSE(found.resumed());
    EXPECT_EQ(found.completeBytes, text().size());
    ASSERT_EQ(found.unmatchedIntents().size(), 1u);
    EXPECT_EQ(found.unmatchedIntents()[0].text, "write public/key.pem");
}

TEST(Transcript, ADiscStandsInTheHeader)
{
    Header with = header();
    with.disc = base::sha256(std::string_view("disc"));
    MemorySink sink;
    FakeClock clock;
    FixedRandom random("disc");
    (void)Recorder::start(with, sink, clock, random).value();
    EXPECT_EQ(read(sink.text).value().header.disc, with.disc);
}

// The chain by its definition: SHA-256 of the header, then of the head before and the line.
TEST(Transcript, HeadsAreAChainOfSha256)
{
    const Transcript found = read(text()).value();
    const size_t start = text().find("\n\n") + 2;
    Sha256 head = base::sha256(text().substr(0, start));
    ASSERT_EQ(found.heads.front(), head);
    size_t at = start, n = 1;
    for (; at < text().size(); ++n) {
        const size_t end = text().find('\n', at) + 1;
        head = base::sha256(std::string(base::textOf(head)) + text().substr(at, end - at));
        ASSERT_EQ(found.heads.at(n), head);
        at = end;
    }
    EXPECT_EQ(found.head, head);
    EXPECT_EQ(found.heads.size(), n);
}

TEST(Transcript, EveryFlippedBitIsRefused)
{
    for (size_t i = 0; i < text().size(); ++i)
        for (int bit = 0; bit < 8; ++bit) {
            std::string flipped = text();
            flipped[i] = static_cast<char>(flipped[i] ^ (1 << bit));
            EXPECT_FALSE(isDone(read(flipped))) << i << "." << bit;
            EXPECT_FALSE(isDone(read(flipped, Tail::LeaveOut))) << i << "." << bit;
        }
}

TEST(Transcript, CutAtAnyByteIsNeverDone)
{
    for (size_t size = 0; size < text().size(); ++size) {
        const std::string cut = text().substr(0, size);
        EXPECT_FALSE(isDone(read(cut))) << size;
        const auto left = read(cut, Tail::LeaveOut);
        EXPECT_FALSE(isDone(left)) << size;
        if (left) {
            EXPECT_LE(left->completeBytes, size);
            EXPECT_TRUE(left->completeBytes == 0 || cut[left->completeBytes - 1] == '\n');
        }
    }
}

TEST(Transcript, AnIncompleteTailIsLeftOutOrRefused)
{
    const std::string cut = made().interrupted + "entry=7 2027-";
    EXPECT_EQ(errorOf(read(cut)), Errc::Malformed);
    const Transcript found = read(cut, Tail::LeaveOut).value();
    EXPECT_EQ(found.completeBytes, made().interrupted.size());
    EXPECT_EQ(found.closing, Closing::Open);
    EXPECT_EQ(found.lastSigned, 5u);
    EXPECT_EQ(found.entries.size(), 6u);
}

// Anybody could have written "done" behind an interrupted record.
TEST(Transcript, AnOutcomeThatIsNotSignedIsNone)
{
    const std::string cut = text().substr(0, text().rfind("signed="));
    EXPECT_EQ(read(cut).value().closing, Closing::Open);
    const Transcript left = read(cut, Tail::LeaveOut).value();
    EXPECT_EQ(left.closing, Closing::Open);
    EXPECT_EQ(left.completeBytes, made().interrupted.size());
    EXPECT_NE(left.entries.back().kind, EntryKind::Outcome);
}

TEST(Transcript, AMissingLineIsRefused)
{
    const auto whole = lines();
    for (size_t i = 0; i + 1 < whole.size(); ++i) {
        auto fewer = whole;
        fewer.erase(fewer.begin() + static_cast<std::ptrdiff_t>(i));
        EXPECT_FALSE(read(joined(fewer))) << whole[i];
    }
}

TEST(Transcript, ADoubledLineIsRefused)
{
    const auto whole = lines();
    for (size_t i = 0; i < whole.size(); ++i) {
        auto more = whole;
        more.insert(more.begin() + static_cast<std::ptrdiff_t>(i), whole[i]);
        EXPECT_FALSE(read(joined(more))) << whole[i];
    }
}

TEST(Transcript, LinesInAnotherOrderAreRefused)
{
    const auto whole = lines();
    for (size_t i = 0; i + 1 < whole.size(); ++i) {
        auto swapped = whole;
        std::swap(swapped[i], swapped[i + 1]);
        EXPECT_FALSE(read(joined(swapped))) << whole[i];
    }
}

// Somebody leaves out an embarrassing note and signs again, with a key of their own.
TEST(Transcript, AForeignWorkstationsSignatureIsRefused)
{
    uint8_t publicKey[32], key[64];
    crypto_sign_keypair(publicKey, key);
    const auto whole = lines();
    std::string forged;
    for (const std::string& line : whole)
        if (line.find(" note ") == std::string::npos)
            forged += line;
        else
            break;
    const Transcript before = read(forged).value();
    const Entry outcome{before.entries.size() + 1, before.entries.back().time, EntryKind::Outcome, "generate.close", "done"};
    const std::string line = formatEntry(outcome);
    const Head head = nextHead(before.head, line);
    const Bytes input = signedBytes(before.header.run, outcome.number, head);
    HeadSignature signature;
    crypto_sign_detached(signature.data(), nullptr, input.data(), input.size(), key);
    EXPECT_EQ(errorOf(read(forged + line + formatSignature(outcome.number, head, signature))), Errc::SignatureInvalid);
}

TEST(Transcript, GoingOnAfterTheOutcomeIsRefused)
{
    const Entry more{8, UtcTime{tests::FakeClock::kStart + 100}, EntryKind::Fact, "-", "later"};
    EXPECT_EQ(errorOf(read(text() + formatEntry(more))), Errc::Malformed);
}

TEST(Transcript, AnotherRunsSignaturesAreRefused)
{
    std::string other = text();
    other.replace(other.find("run=01"), 6, "run=02");
    EXPECT_FALSE(read(other));
}

TEST(Transcript, MalformedLinesAreRefused)
{
    const std::string head = text().substr(0, text().find("\n\n") + 2);
    const std::string opened = text().substr(head.size(), text().find('\n', head.size()) + 1 - head.size());
    const auto after = [&](const std::string& line) { return read(head + opened + line); };
    EXPECT_TRUE(after("entry=2 2027-01-01T10:00:09Z fact - a fact\n"));
    for (const char* line : {"entry=3 2027-01-01T10:00:09Z fact - a fact\n",
                             "entry=1 2027-01-01T10:00:09Z fact - a fact\n",
                             "entry=02 2027-01-01T10:00:09Z fact - a fact\n",
                             "entry=2 2027-01-01T10:00:09 fact - a fact\n",
                             "entry=2 2027-13-01T10:00:09Z fact - a fact\n",
                             "entry=2 2027-01-01T10:00:09Z rumour - a fact\n",
                             "entry=2 2027-01-01T10:00:09Z fact Step a fact\n",
                             "entry=2 2027-01-01T10:00:09Z fact - \n",
                             "entry=2 2027-01-01T10:00:09Z fact -\n",
                             "entry=2 2027-01-01T10:00:09Z fact  - a fact\n",
                             "entry=2 2027-01-01T10:00:09Z fact -  a fact\n",
                             "entry=2 2027-01-01T10:00:09Z fact - a fact \n",
                             "entry=2 2027-01-01T10:00:09Z opened - 00\n",
                             "entry=2 2027-01-01T10:00:09Z resumed - xyz\n",
                             "entry=2 2027-01-01T10:00:09Z outcome - perhaps\n",
                             "entry=2 2027-01-01T10:00:09Z fact - a\tfact\n",
                             "entry=2 2027-01-01T10:00:09Z fact - \xC3\n",
                             "\n",
                             "done\n",
                             "signed=2 00 00\n",
                             "signed=1 00 00\n",
                             "remark=2 2027-01-01T10:00:09Z fact - a fact\n"})
        EXPECT_FALSE(after(line)) << line;
    EXPECT_FALSE(read(head)) << "no entries";
    EXPECT_FALSE(read(head + "entry=1 2027-01-01T10:00:09Z fact - a fact\n")) << "a record begins with 'opened'";
    EXPECT_FALSE(read(""));
    EXPECT_FALSE(read("", Tail::LeaveOut));
    EXPECT_FALSE(read("no line end", Tail::LeaveOut));
}

TEST(Transcript, AbsurdSizesAreRefused)
{
    EXPECT_EQ(errorOf(read(std::string(kMaxBytes + 1, '\n'))), Errc::TooLarge);
    EXPECT_EQ(errorOf(read(std::string(kMaxBytes + 1, '\n'), Tail::LeaveOut)), Errc::TooLarge);
    std::string record = made().interrupted;
    EXPECT_EQ(errorOf(read(record + "entry=7 2027-01-01T10:00:09Z fact - " + std::string(3000, 'x') + "\n")), Errc::TooLarge);
    EXPECT_FALSE(read(record + "entry=99999999999999999999 2027-01-01T10:00:09Z fact - x\n"));
}

TEST(Transcript, KnowsTheHeadsOfEveryLineAndNoOther)
{
    const Transcript found = read(text()).value();
    for (const Head& head : found.heads) {
        EXPECT_TRUE(found.hasHead(head));
        EXPECT_TRUE(found.hasHead(ByteView(head).first(8)));
        Head other = head;
        other[7] ^= 1;
        EXPECT_FALSE(found.hasHead(ByteView(other).first(8)));
    }
    EXPECT_TRUE(found.hasHead({}));
}

TEST(Transcript, AnIntentIsMatchedByTheResultOfTheSameTextOnly)
{
    MemorySink sink;
    FakeClock clock;
    FixedRandom random("intents");
    Recorder recorder = Recorder::start(header(), sink, clock, random).value();
    for (const auto& [kind, what] :
         {std::pair{EntryKind::Result, "a"}, std::pair{EntryKind::Intent, "a"}, std::pair{EntryKind::Intent, "a"},
          std::pair{EntryKind::Intent, "b"}, std::pair{EntryKind::Result, "a"}, std::pair{EntryKind::Fact, "b"}})
        (void)recorder.add(kind, "-", what).has_value();
    std::vector<std::string> open;
    const auto unmatched = read(sink.text).value().unmatchedIntents();
    for (const Entry& entry : unmatched)
        open.push_back(std::to_string(entry.number) + entry.text);
    EXPECT_EQ(open, (std::vector<std::string>{"4a", "5b"}));
}

}  // namespace
}  // namespace keyrite::transcript
