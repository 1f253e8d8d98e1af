// After the preflight no new keyboard is taken.
#include <gtest/gtest.h>

#include <QApplication>

#include "gui/person.h"
#include "wizard/input_watch.h"

namespace keyrite::tests {
namespace {

using wizard::InputDevice;
using wizard::InputDevices;
using wizard::InputWatch;

constexpr const char* kDevices =
    "I: Bus=0011 Vendor=0001 Product=0001 Version=ab41\n"
    "N: Name=\"AT Translated Set 2 keyboard\"\n"
    "P: Phys=isa0060/serio0/input0\n"
    "S: Sysfs=/devices/platform/i8042/serio0/input/input0\n"
    "H: Handlers=sysrq kbd event0 leds \n"
    "B: EV=120013\n\n"
    "I: Bus=0003 Vendor=046d Product=c077 Version=0111\n"
    "N: Name=\"A mouse\"\n"
    "P: Phys=usb-0000:00:14.0-2/input0\n"
    "S: Sysfs=/devices/pci0000:00/usb1/input/input7\n"
    "H: Handlers=mouse0 event5 \n\n";

TEST(InputDevicesOfTheKernel, AreThoseThatSendKeys)
{
    const InputDevices found = wizard::parseKeyboards(kDevices);
    ASSERT_EQ(found.size(), 1u);
    EXPECT_EQ(found[0].name, "AT Translated Set 2 keyboard");
    EXPECT_EQ(found[0].node, "/devices/platform/i8042/serio0/input/input0");
    EXPECT_TRUE(wizard::parseKeyboards("").empty());
    EXPECT_TRUE(wizard::parseKeyboards("\n\nnonsense\nH: Handlers=\n\n").empty());
    EXPECT_EQ(wizard::parseKeyboards("H: Handlers=kbd").size(), 1u) << "without a name and without an empty line";
}

const InputDevice kOwn{"own", "port 1", "input1"}, kStick{"stick", "port 2", "input2"};

TEST(InputWatching, ANewDeviceIsAStrangerUntilItIsGone)
{
    InputDevices now{kOwn};
    InputWatch watch([&] { return now; });
    watch.arm();
    EXPECT_TRUE(watch.look().strangers.empty());
    now.push_back(kStick);
    auto seen = watch.look();
    EXPECT_EQ(seen.strangers, InputDevices{kStick});
    EXPECT_EQ(seen.appeared, InputDevices{kStick});
    seen = watch.look();
    EXPECT_EQ(seen.strangers, InputDevices{kStick});
    EXPECT_TRUE(seen.appeared.empty()) << "said once";
    now = {kOwn};
    EXPECT_TRUE(watch.look().strangers.empty());
}

TEST(InputWatching, TheKeyboardItselfMayComeBackAtItsPort)
{
    InputDevices now{kOwn};
    InputWatch watch([&] { return now; });
    watch.arm();
    now = {};
    EXPECT_TRUE(watch.look().strangers.empty());
    const InputDevice again{"own", "port 1", "input9"};
    now = {again};
    auto seen = watch.look();
    EXPECT_TRUE(seen.strangers.empty());
    EXPECT_EQ(seen.returned, InputDevices{again});
    EXPECT_TRUE(watch.look().returned.empty()) << "said once";
    // A second one that says it is the same.
    const InputDevice twin{"own", "port 1", "input10"};
    now = {again, twin};
    EXPECT_EQ(watch.look().strangers, InputDevices{twin});
}

class Stranger : public NoSecretsLeft {};

TEST_F(Stranger, CoversEverythingTypesNothingAndIsInTheRecord)
{
    Wizard wizard;
    ASSERT_TRUE(wizard.start());
    wizard.keyboards.push_back(kStick);
    ASSERT_TRUE(wizard.play({{"generate.plan"}, {"generate.preflight"}})) << "before the preflight it is no stranger";
    wizard.keyboards.push_back({"rubber duck", "port 3", "input3"});
    ASSERT_TRUE(QTest::qWaitFor([&] { return wizard.has("cover"); }, 5'000));
    EXPECT_TRUE(wizard.shownText("cover").contains(QStringLiteral("rubber duck")));
    ASSERT_TRUE(QTest::qWaitFor([&] { return wizard.has("notice"); }, 5'000));
    const std::string before = wizard.here();
    const size_t pages = wizard.pages();
    wizard.type("evil");
    wizard.key(Qt::Key_F12);
    wizard.key(Qt::Key_Return);
    EXPECT_EQ(wizard.window().overlay(), nullptr);
    EXPECT_EQ(wizard.pages(), pages);
    wizard.keyboards.pop_back();
    ASSERT_TRUE(QTest::qWaitFor([&] { return !wizard.has("cover"); }, 5'000));
    EXPECT_EQ(wizard.here(), before);
    const Scene& whole = wizard.flow().scene();
    ASSERT_TRUE(wizard.playToTheEnd({whole.begin() + 2, whole.end()})) << "nothing of what it typed has stayed";
    const auto notes = wizard.flow().entries(transcript::EntryKind::Note);
    ASSERT_EQ(notes.size(), 1u);
    EXPECT_EQ(notes[0], "E1 a new keyboard-like device appeared: rubber duck; input was blocked");
}

}  // namespace
}  // namespace keyrite::tests
