// One disc vouches for another, and a finished set goes onto a disc: both scripts from the first step to the last.
#include <fstream>

#include "base/check_words.h"
#include "disc/volume.h"
#include "flows/flow.h"
#include "scripts/verify_disc.h"
#include "set/layout.h"
#include "support/command.h"
#include "support/disc_image.h"
#include "support/error_of.h"
#include "support/vectors.h"

namespace keyrite::tests {
namespace {

namespace fs = std::filesystem;

// A drive of the test: the kernel's word for it, and a file in the place of the device.
class DriveRoom : public NoSecretsLeft {
protected:
    void SetUp() override
    {
        fs::create_directories(m_folder / "block" / "sr0" / "device");
        fs::create_directories(m_folder / "dev");
        spit(m_folder / "block" / "sr0" / "removable", "1\n");
        spit(m_folder / "block" / "sr0" / "device" / "model", "DVD-RW\n");
    }
    void putIn(const Bytes& disc)
    {
        spit(device(), std::string(base::textOf(disc)));
        spit(m_folder / "block" / "sr0" / "size", std::to_string(disc.size() / 512) + "\n");
    }
    fs::path device() const { return m_folder / "dev" / "sr0"; }
    disc::DriveFolders drives() const { return {m_folder / "block", m_folder / "dev"}; }
    scripts::Ceremony::World world() { return {m_clock, m_random, m_watcher, m_room, m_printers}; }

    // The two who have named themselves.
    static Line byTwo(const std::string& step, std::map<std::string, std::string> answers = {})
    {
        answers.insert({{"performer", "ada"}, {"witness", "bo"}});
        return {step, std::move(answers), {}};
    }
    void TearDown() override
    {
        m_ceremony.reset();
        NoSecretsLeft::TearDown();
    }
    engine::Engine& engine() { return m_ceremony->engine(); }

    TempFolder m_folder;
    std::unique_ptr<scripts::Ceremony> m_ceremony;
    FakeClock m_clock;
    FixedRandom m_random{"disc"};
    FakeWatcher m_watcher;
    FakeRoom m_room;
    FakePrinters m_printers;
};

class VerifyDisc : public DriveRoom {
protected:
    void SetUp() override
    {
        DriveRoom::SetUp();
        putIn(m_disc);
    }
    ::testing::AssertionResult start()
    {
        auto ceremony = scripts::Ceremony::verifyDisc(m_folder / "record", world(), drives());
        if (!ceremony)
            return ::testing::AssertionFailure() << ceremony.error().english();
        m_ceremony = *std::move(ceremony);
        return ::testing::AssertionSuccess();
    }
    Line driveLine() const { return {"disc.drive", {{"drive", "sr0: DVD-RW, 1 MB"}, {"first", "ada"}, {"second", "bo"}}, {}}; }
    static Line compareLine(const std::string& trusted) { return byTwo("disc.compare", {{"trusted", trusted}}); }
    std::string record() const { return slurp(m_folder / "record" / std::string(set::kTranscriptFile)); }

    const Bytes m_disc = discImage(700);
    const std::string m_hash = base::toHex(base::sha256(m_disc));
};

TEST_F(VerifyDisc, TheTrustedHashIsRecordedAsTheDiscs)
{
    for (const std::string& trusted : {m_hash, base::checkPhrase(base::sha256(m_disc))}) {
        fs::remove_all(m_folder / "record");
        ASSERT_TRUE(start());
        std::string shown;
        ASSERT_TRUE(playToTheEnd(engine(),
                                 {driveLine(), {"disc.read"}, compareLine(trusted), byTwo("disc.head"), {"disc.result"}},
                                 [&](const engine::StepView& view) {
                                     if (view.id == "disc.result")
                                         shown = view.lines.at(0).english();
                                 }));
        EXPECT_EQ(shown.rfind("VERIFIED: ", 0), 0u) << shown;
        const auto record = transcript::parse(this->record(), "record", transcript::Tail::Refuse);
        ASSERT_TRUE(record) << record.error().english();
        EXPECT_EQ(record->closing, transcript::Closing::Done);
        EXPECT_EQ(record->header.script, "disc/1");
        EXPECT_EQ(record->header.plan, Sha256{});
        EXPECT_NE(this->record().find("sha256 " + m_hash), std::string::npos);
        EXPECT_NE(this->record().find("the hash is the one that was trusted"), std::string::npos);
    }
}

TEST_F(VerifyDisc, AnotherHashIsRefusedAndThatStandsInTheRecord)
{
    ASSERT_TRUE(start());
    ASSERT_TRUE(play(engine(), {driveLine(), {"disc.read"}}));
    const engine::Answer wrong = answerTo(engine().current(), compareLine(std::string(64, '0')));
    const auto refused = engine().submit(wrong);
    EXPECT_EQ(errorOf(refused), Errc::HashMismatch);
    EXPECT_EQ(engine().current().id, "disc.compare");
    EXPECT_NE(record().find("refused: This disc does not have the hash"), std::string::npos);
    ASSERT_TRUE(engine().abort({"another disc", "ada, witness bo"}));
    EXPECT_NE(record().find("void at disc.compare by ada, witness bo: another disc"), std::string::npos);
}

TEST_F(VerifyDisc, NothingTrustedIsNotVerified)
{
    ASSERT_TRUE(start());
    std::string shown;
    ASSERT_TRUE(playToTheEnd(engine(), {driveLine(), {"disc.read"}, compareLine(""), byTwo("disc.head"), {"disc.result"}},
                             [&](const engine::StepView& view) {
                                 if (view.id == "disc.result")
                                     shown = view.lines.at(0).english();
                             }));
    EXPECT_EQ(shown.rfind("NOT VERIFIED: ", 0), 0u) << shown;
    EXPECT_NE(record().find("compared with nothing"), std::string::npos);
}

TEST_F(VerifyDisc, ADriveThatWasEmptiedAndOnePersonTwiceAreRefused)
{
    ASSERT_TRUE(start());
    Line line = driveLine();
    line.answers["second"] = "ada";
    EXPECT_EQ(errorOf(engine().submit(answerTo(engine().current(), line))), Errc::NotOnRoster);
    spit(m_folder / "block" / "sr0" / "size", "0\n");
    EXPECT_EQ(errorOf(engine().submit(answerTo(engine().current(), driveLine()))), Errc::NotFound);
    // The list is looked up anew for the next try.
    EXPECT_EQ(engine().current().fields.at(0).choices.at(0).english(), "sr0: DVD-RW, empty");
}

TEST_F(VerifyDisc, ADiscThatEndsTooSoonNamesThePlace)
{
    fs::resize_file(device(), 600 * disc::kBlockBytes);
    ASSERT_TRUE(start());
    ASSERT_TRUE(play(engine(), {driveLine()}));
    EXPECT_EQ(errorOf(engine().submit(answerTo(engine().current(), {"disc.read"}))), Errc::Incomplete);
}

class BurnSet : public DriveRoom {
protected:
    void SetUp() override
    {
        KR_NEED_PROGRAM("xorriso");
        DriveRoom::SetUp();
        spit(m_folder / "block" / "sr0" / "size", "0\n");
        ASSERT_TRUE(m_flow.start());
        ASSERT_TRUE(m_flow.performToTheEnd(m_flow.scene()));
        m_flow.crash();
        auto ceremony = scripts::Ceremony::burnSet(world(), drives());
        ASSERT_TRUE(ceremony);
        m_ceremony = *std::move(ceremony);
    }
    Line setLine() const
    {
        return {"burn.set",
                {{"set", m_flow.set().string()}, {"drive", "sr0: DVD-RW, empty"}, {"first", "ada"}, {"second", "bo"}},
                {}};
    }

    Flow m_flow;
};

TEST_F(BurnSet, WhatTheDriveReadsIsTheSet)
{
    Bytes shown;
    ASSERT_TRUE(playToTheEnd(engine(), {setLine(), byTwo("burn.words"), byTwo("burn.disc"), {"burn.result"}},
                             [&](const engine::StepView& view) {
                                 if (view.id == "burn.result")
                                     shown = view.words.at(0).bytes;
                             }));
    const auto read = disc::readDisc(device(), [](uint64_t, uint64_t) { return true; });
    ASSERT_TRUE(read) << read.error().english();
    EXPECT_EQ(read->volume.name, "KEYRITE_SET");
    EXPECT_EQ(shown, Bytes(read->hash.begin(), read->hash.end()));
    const fs::path back = m_folder / "back";
    ASSERT_EQ(run({"xorriso", "-osirrox", "on", "-indev", "stdio:" + device().string(), "-extract", "/", back.string()}).status,
              0);
    for (const std::string& file : m_flow.files())
        EXPECT_EQ(slurp(back / file), m_flow.read(file)) << file;
}

TEST_F(BurnSet, WhatIsThereAlreadyIsNotBurntOver)
{
    ASSERT_TRUE(play(engine(), {setLine(), byTwo("burn.words")}));
    spit(device(), "another disc");
    EXPECT_EQ(errorOf(engine().submit(answerTo(engine().current(), byTwo("burn.disc")))), Errc::Exists);
    EXPECT_EQ(slurp(device()), "another disc");
}

TEST_F(BurnSet, ADamagedSetIsNotBurnt)
{
    std::ofstream(m_flow.set() / "manifest", std::ios::app) << "x";
    EXPECT_FALSE(engine().submit(answerTo(engine().current(), setLine())));
    EXPECT_EQ(engine().current().id, "burn.set");
    EXPECT_FALSE(fs::exists(device()));
}

}  // namespace
}  // namespace keyrite::tests
