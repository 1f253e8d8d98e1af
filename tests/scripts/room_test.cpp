#include "scripts/room.h"

#include <gtest/gtest.h>
#include <sys/resource.h>

#include "base/clock.h"
#include "support/error_of.h"
#include "support/fake_room.h"
#include "support/temp_folder.h"

namespace keyrite::scripts {
namespace {

using engine::Light;
using tests::errorOf;

class MeasuredRoomTest : public ::testing::Test {
protected:
    Light find(const std::string& id, const RoomNeeds& needs)
    {
        for (const Light& light : m_room.measure(needs))
            if (light.id == id)
                return light;
        ADD_FAILURE() << "no light " << id;
        return {};
    }

    tests::TempFolder m_folder;
    base::SystemClock m_clock;
    tests::FakePrinters m_printers;
    MeasuredRoom m_room{m_clock, m_printers};
};

TEST_F(MeasuredRoomTest, MeasuresEveryFactAndSaysWhatToDo)
{
    std::vector<std::string> ids;
    for (const Light& light : m_room.measure({m_folder.path(), true, 2})) {
        ids.push_back(light.id);
        EXPECT_FALSE(light.fact.empty()) << light.id;
        EXPECT_FALSE(light.measured.empty()) << light.id;
        EXPECT_TRUE(light.state != Light::State::Red || !light.mend.empty()) << light.id;
    }
    EXPECT_EQ(ids, (std::vector<std::string>{"memory-lock", "library-memory", "core-dumps", "swap", "network", "disc", "image",
                                             "start", "clock", "camera", "output-folder", "output-medium", "printers"}));
}

TEST_F(MeasuredRoomTest, SeesCoreDumps)
{
    rlimit before{};
    ::getrlimit(RLIMIT_CORE, &before);
    const auto set = [&](rlim_t soft) {
        rlimit now = before;
        now.rlim_cur = std::min(soft, before.rlim_max);
        ::setrlimit(RLIMIT_CORE, &now);
        return now.rlim_cur;
    };
    set(0);
    EXPECT_EQ(find("core-dumps", {m_folder.path()}).state, Light::State::Green);
    if (set(4096) == 0)
        GTEST_SKIP() << "core dumps cannot be allowed here";
    EXPECT_EQ(find("core-dumps", {m_folder.path()}).state, Light::State::Red);
    ::setrlimit(RLIMIT_CORE, &before);
}

TEST_F(MeasuredRoomTest, SeesAFolderThatCannotBeWritten)
{
    EXPECT_EQ(find("output-folder", {m_folder.path()}).state, Light::State::Green);
    EXPECT_EQ(find("output-folder", {m_folder / "nothing"}).state, Light::State::Red);
    EXPECT_TRUE(checkOutputFolder(m_folder.path()));
    EXPECT_EQ(errorOf(checkOutputFolder(m_folder / "nothing")), Errc::MediumFailed);
}

TEST_F(MeasuredRoomTest, CountsThePrintersThatAreReady)
{
    EXPECT_EQ(find("printers", {m_folder.path(), true, 2}).state, Light::State::Green);
    EXPECT_EQ(find("printers", {m_folder.path(), true, 3}).state, Light::State::Red);
    m_printers.there[1].ready = false;
    m_printers.there[1].reasons = {"media-empty"};
    const Light short_of = find("printers", {m_folder.path(), true, 2});
    EXPECT_EQ(short_of.state, Light::State::Red);
    EXPECT_NE(short_of.measured.english().find("paper"), std::string::npos) << short_of.measured.english();
}

TEST(Lights, ARedOneStopsIsExcusedOrIsNoted)
{
    for (const char* const id : {"memory-lock", "library-memory", "core-dumps", "swap", "network"}) {
        const std::vector<Light> red{tests::FakeRoom::light(id, Light::State::Red)};
        EXPECT_EQ(errorOf(checkLights(red, Mode::Real, "an excuse")), Errc::RoomNotReady) << id;
        EXPECT_FALSE(wantsReason(red, Mode::Real)) << id;
        EXPECT_TRUE(checkLights(red, Mode::Rehearsal, "")) << id;
        EXPECT_TRUE(checkLights({tests::FakeRoom::light(id, Light::State::Green)}, Mode::Real, "")) << id;
    }
    const std::vector<Light> folder{tests::FakeRoom::light("output-folder", Light::State::Red)};
    EXPECT_EQ(errorOf(checkLights(folder, Mode::Rehearsal, "an excuse")), Errc::MediumFailed);
    for (const char* const id : {"disc", "camera", "output-medium", "printers"}) {
        const std::vector<Light> red{tests::FakeRoom::light(id, Light::State::Red)};
        EXPECT_TRUE(wantsReason(red, Mode::Real)) << id;
        EXPECT_FALSE(wantsReason(red, Mode::Rehearsal)) << id;
        EXPECT_EQ(errorOf(checkLights(red, Mode::Real, "")), Errc::RoomNotReady) << id;
        EXPECT_TRUE(checkLights(red, Mode::Real, "an excuse")) << id;
    }
}

}  // namespace
}  // namespace keyrite::scripts
