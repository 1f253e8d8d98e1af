// The disc starts from a drive and from a stick, under every firmware, and reaches its first question; the figure is printed.
#include <gtest/gtest.h>

#include "image/officer.h"
#include "image/the_disc.h"

namespace keyrite::tests {
namespace {

struct Way {
    const char* name;
    Firmware firmware;
    StartFrom from;
};

class Start : public ::testing::TestWithParam<Way> {};

INSTANTIATE_TEST_SUITE_P(Ways, Start,
                         ::testing::Values(Way{"BiosDrive", Firmware::Bios, StartFrom::Drive},
                                           Way{"BiosStick", Firmware::Bios, StartFrom::Stick},
                                           Way{"UefiDrive", Firmware::Uefi, StartFrom::Drive},
                                           Way{"UefiStick", Firmware::Uefi, StartFrom::Stick},
                                           Way{"SecureBootDrive", Firmware::SecureBoot, StartFrom::Drive},
                                           Way{"SecureBootStick", Firmware::SecureBoot, StartFrom::Stick}),
                         [](const auto& way) { return way.param.name; });

TEST_P(Start, ReachesTheFirstQuestion)
{
    KR_NEED_DISC();
    if (const std::string why = Machine::whyNot(GetParam().firmware); !why.empty())
        GTEST_SKIP() << why;
    const auto began = std::chrono::steady_clock::now();
    MachineParts parts{.disc = testDisc(), .firmware = GetParam().firmware, .from = GetParam().from};
    Machine machine(parts);
    Officer(machine).waitForPage("keyboard", std::chrono::seconds(420));
    const auto took = std::chrono::duration_cast<std::chrono::seconds>(std::chrono::steady_clock::now() - began);
    std::printf("  %s: %lld s from power-on to the first question, 10 of them the menu's\n", GetParam().name,
                static_cast<long long>(took.count()));
}

}  // namespace
}  // namespace keyrite::tests
