// BIND computes the same DS record from our DNSKEY record.
#include "interop/held_room.h"

namespace keyrite::tests {
namespace {

class Dns : public ::testing::TestWithParam<std::string> {};

TEST_P(Dns, TheDelegationSignerIsTheOneOfBind)
{
    KR_NEED_PROGRAM("dnssec-dsfromkey");
    const Room& room = heldRoom(GetParam().c_str());
    // BIND wants its own ending for a file without time to live.
    const std::filesystem::path file = room / "zone.key";
    spit(file, slurp(room.set() / "public/key.dnskey"));
    const CommandResult made = run({"dnssec-dsfromkey", "-2", file.string()});
    ASSERT_EQ(made.status, 0) << made.err;
    EXPECT_EQ(made.out, slurp(room.set() / "public/key.ds"));
}

INSTANTIATE_TEST_SUITE_P(Kind, Dns, ::testing::Values("ed25519", "p256", "p384", "rsa2048", "rsa4096"),
                         [](const auto& kind) { return std::string(kind.param); });

}  // namespace
}  // namespace keyrite::tests
