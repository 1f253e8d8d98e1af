// The acceptance of an unproven device.
#include "set/acceptance.h"

#include <gtest/gtest.h>

#include "set/check_set.h"
#include "set/layout.h"
#include "set/small_set.h"
#include "support/error_of.h"
#include "support/temp_folder.h"

namespace keyrite::set {
namespace {

using tests::errorOf;
using tests::SmallSet;
using tests::TempFolder;

const SmallSet& small()
{
    static const SmallSet set = tests::makeSmallSet();
    return set;
}

const DeviceEntry& charlie() { return small().manifest.core.devices[1]; }

Result<void> check(const Acceptance& acceptance, const Core& core, const DeviceEntry& device)
{
    return checkAcceptance(acceptance, core, device, small().charlie.wrap, "acceptance");
}

TEST(Acceptance, IsReadAsItWasWritten)
{
    const std::string text = formatAcceptance(small().charlie);
    EXPECT_EQ(formatAcceptance(parseAcceptance(text, "acceptance").value()), text);
    EXPECT_TRUE(check(small().charlie, small().manifest.core, charlie()));
}

TEST(Acceptance, EveryFlippedBitIsRefused)
{
    const std::string text = formatAcceptance(small().charlie);
    for (size_t i = 0; i < text.size(); ++i)
        for (int bit = 0; bit < 8; ++bit) {
            std::string flipped = text;
            flipped[i] = static_cast<char>(flipped[i] ^ (1 << bit));
            const auto parsed = parseAcceptance(flipped, "acceptance");
            EXPECT_TRUE(!parsed || !check(*parsed, small().manifest.core, charlie())) << i << "." << bit;
        }
}

TEST(Acceptance, EveryCutIsRefused)
{
    const std::string text = formatAcceptance(small().charlie);
    for (size_t size = 0; size < text.size(); ++size)
        EXPECT_FALSE(parseAcceptance(text.substr(0, size), "acceptance")) << size;
    EXPECT_FALSE(parseAcceptance(text + "\n", "acceptance"));
    EXPECT_EQ(errorOf(parseAcceptance(std::string(kMaxAcceptanceBytes + 1, 'x'), "acceptance")), Errc::TooLarge);
}

TEST(Acceptance, OfAnotherSetWrapOrDeviceIsRefused)
{
    Acceptance other = small().charlie;
    other.setId[0] ^= 1;
    EXPECT_EQ(errorOf(check(other, small().manifest.core, charlie())), Errc::HashMismatch);
    other = small().charlie;
    other.wrap[0] ^= 1;
    EXPECT_EQ(errorOf(check(other, small().manifest.core, charlie())), Errc::HashMismatch);
    other = small().charlie;
    other.device = "delta";
    EXPECT_EQ(errorOf(check(other, small().manifest.core, charlie())), Errc::HashMismatch);
    EXPECT_EQ(errorOf(check(small().delta, small().manifest.core, charlie())), Errc::HashMismatch);
    Core changed = small().manifest.core;
    changed.diceThrows += 1;
    EXPECT_EQ(errorOf(check(small().charlie, changed, charlie())), Errc::HashMismatch) << "another core";
}

// The file names the right things, but whoever wrote it could not open the wrap.
TEST(Acceptance, WithAWrongAnswerIsRefused)
{
    Acceptance other = small().charlie;
    other.answer[31] ^= 0x80;
    EXPECT_EQ(errorOf(check(other, small().manifest.core, charlie())), Errc::SignatureInvalid);
    other.answer = charlie().deferred->commitment;
    EXPECT_EQ(errorOf(check(other, small().manifest.core, charlie())), Errc::SignatureInvalid) << "what is public already";
    other.answer = {};
    EXPECT_EQ(errorOf(check(other, small().manifest.core, charlie())), Errc::SignatureInvalid);
}

TEST(Acceptance, OfAProvenDeviceIsRefused)
{
    const DeviceEntry& alpha = small().manifest.core.devices[0];
    Acceptance other = small().charlie;
    other.device = "alpha";
    EXPECT_EQ(errorOf(check(other, small().manifest.core, alpha)), Errc::SignatureInvalid);
}

class AcceptedSet : public ::testing::Test {
protected:
    AcceptedSet()
    {
        small().writeTo(m_folder.path());
        put(acceptanceFile("charlie"), formatAcceptance(small().charlie));
        put(acceptanceSignatureFile("charlie"), small().charlieSignature);
        put(acceptanceFile("delta"), formatAcceptance(small().delta));
    }

    void put(const std::string& path, const std::string& text) { tests::spit(m_folder / path, text); }
    Result<ConsistentSet> checked() const { return SetVerifier::check(m_folder.path(), Stage::Closed); }

    TempFolder m_folder;
};

TEST_F(AcceptedSet, SaysWhoAccepted)
{
    const auto set = checked().value();
    EXPECT_EQ(set->devices,
              (std::vector<DeviceState>{DeviceState::ProvenInRoom, DeviceState::Accepted, DeviceState::Accepted}));
}

TEST_F(AcceptedSet, WithoutTheApprovalSignatureIsRefused)
{
    std::filesystem::remove(m_folder / acceptanceSignatureFile("charlie"));
    EXPECT_EQ(errorOf(checked()), Errc::NotFound);
}

TEST_F(AcceptedSet, WithTheSignatureOfAnotherKeyIsRefused)
{
    put(acceptanceSignatureFile("charlie"), small().files.at("manifest.admin.sig"));
    EXPECT_EQ(errorOf(checked()), Errc::SignatureInvalid);
}

TEST_F(AcceptedSet, WithTheAcceptanceOfTheOtherDeviceIsRefused)
{
    put(acceptanceFile("delta"), formatAcceptance(small().charlie));
    EXPECT_EQ(errorOf(checked()), Errc::HashMismatch);
}

}  // namespace
}  // namespace keyrite::set
