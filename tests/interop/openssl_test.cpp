// openssl reads what `keyrite unwrap` and the set give out.
#include "interop/held_room.h"

namespace keyrite::tests {
namespace {

class Pkcs8 : public ::testing::TestWithParam<std::string> {};

TEST_P(Pkcs8, TheUnwrappedKeyIsSoundAndIsThePublishedOne)
{
    KR_NEED_PROGRAM("openssl");
    const Room& room = heldRoom(GetParam().c_str());
    const std::string key = room.unwrap("pkcs8");
    const CommandResult checked = run({"openssl", "pkey", "-check", "-pubout"}, {.input = key});
    EXPECT_EQ(checked.status, 0) << checked.err;
    EXPECT_THAT(checked.out, ::testing::HasSubstr(slurp(room.set() / "public/key.pem")));
}

TEST_P(Pkcs8, ThePublicPemIsRead)
{
    KR_NEED_PROGRAM("openssl");
    const std::string pem = slurp(heldRoom(GetParam().c_str()).set() / "public/key.pem");
    const CommandResult read = run({"openssl", "pkey", "-pubin", "-pubout"}, {.input = pem});
    EXPECT_EQ(read.status, 0) << read.err;
    EXPECT_EQ(read.out, pem);
}

INSTANTIATE_TEST_SUITE_P(Kind, Pkcs8, ::testing::ValuesIn(kKinds), [](const auto& kind) { return kind.param; });

}  // namespace
}  // namespace keyrite::tests
