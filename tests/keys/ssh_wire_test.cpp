#include "keys/ssh_wire.h"

#include <gtest/gtest.h>

namespace keyrite::keys {
namespace {

// RFC 4251 §5 gives these two examples.
TEST(SshWire, WritesTheNumbersOfTheStandard)
{
    SshWriter out;
    out.mpint(base::fromHex("09a378f9b2e332a7").value()).mpint(base::fromHex("80").value());
    EXPECT_EQ(base::toHex(out.store()), "0000000809a378f9b2e332a7000000020080");
}

TEST(SshWire, ReadsWhatItWrites)
{
    SshWriter out;
    out.u32(0x01020304)
        .string(std::string_view("testing"))
        .mpint(base::fromHex("000080").value())
        .bytes(base::fromHex("ff").value());
    SshReader in(out.store());
    EXPECT_EQ(in.u32().value(), 0x01020304u);
    EXPECT_EQ(base::textOf(in.string().value()), "testing");
    EXPECT_EQ(base::toHex(in.mpint(1).value()), "80");
    EXPECT_EQ(base::toHex(in.rest()), "ff");
    EXPECT_FALSE(in.atEnd());
}

TEST(SshWire, RefusesNumbersInAnotherForm)
{
    for (const char* hex :
         {"00000000", "0000000100", "0000000180", "000000020001", "00000003000080", "0000000401020304", "00000002", "0000"}) {
        const Bytes bytes = base::fromHex(hex).value();
        EXPECT_EQ(SshReader(bytes).mpint(3).error().code, Errc::Malformed) << hex;
    }
}

TEST(SshWire, RefusesLengthsBeyondTheEnd)
{
    for (const char* hex : {"", "000000", "00000001", "ffffffff", "ffffffff00", "7fffffff00"}) {
        const Bytes bytes = base::fromHex(hex).value();
        EXPECT_EQ(SshReader(bytes).string().error().code, Errc::Malformed) << hex;
    }
}

}  // namespace
}  // namespace keyrite::keys
