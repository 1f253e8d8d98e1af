#include "wrap/age_armor.h"

#include <gtest/gtest.h>

#include "support/error_of.h"

namespace keyrite::wrap {
namespace {

using tests::errorOf;

const std::string kBegin = "-----BEGIN AGE ENCRYPTED FILE-----";
const std::string kEnd = "-----END AGE ENCRYPTED FILE-----";

std::string armored(size_t size, const std::string& lineEnd = "\n")
{
    const std::string text = base::toBase64(Bytes(size, 0x42), base::Padding::Yes);
    std::string out = kBegin + lineEnd;
    for (size_t at = 0; at < text.size(); at += 64)
        out += text.substr(at, 64) + lineEnd;
    return out + kEnd + lineEnd;
}

TEST(AgeArmor, IsReadWithEitherLineEndAndWhiteSpaceAround)
{
    for (size_t size : {0u, 1u, 47u, 48u, 49u, 96u, 1000u}) {
        SCOPED_TRACE(size);
        for (const std::string& text : {armored(size), armored(size, "\r\n"), "\n \t\r\n" + armored(size) + "\n\n "}) {
            const auto bytes = readArmor(base::bytesOf(text));
            ASSERT_TRUE(bytes) << bytes.error().english();
            EXPECT_EQ(*bytes, Bytes(size, 0x42));
            EXPECT_TRUE(isArmored(base::bytesOf(text)));
        }
    }
}

TEST(AgeArmor, RefusesEverythingElse)
{
    const std::string full(64, 'A');
    const std::string bodies[] = {
        full + "\n\n",           // an empty line
        "AAAA\n" + full + "\n",  // a short line that is not the last
        full + "AAAA\n",         // a long line
        " " + full + "\n",       // white space in a line
        "AAAA \n",               //
        "AAA\n",
        "AA\n",
        "AAB=\n",               // padding that is missing, and bits that are not zero
        "AA=\n=\n",             // padding on two lines
        "AA==\nAAAA\n",         // data after padding
        "AA\r==\n",             // a CR within a line
        "Header: x\n\nAAAA\n",  // RFC 1421 headers
    };
    for (const std::string& body : bodies)
        EXPECT_EQ(errorOf(readArmor(base::bytesOf(kBegin + "\n" + body + kEnd + "\n"))), Errc::AgeArmor) << body;
    const std::string good = armored(50);
    for (const std::string& text :
         {"x" + good, good + "x", good + good, "x\n" + good, std::string(), std::string("\n"), kBegin, kEnd})
        EXPECT_EQ(errorOf(readArmor(base::bytesOf(text))), Errc::AgeArmor) << text;
    for (size_t length = 0; length + 1 < good.size(); ++length)
        EXPECT_EQ(errorOf(readArmor(base::bytesOf(good.substr(0, length)))), Errc::AgeArmor) << length;
}

}  // namespace
}  // namespace keyrite::wrap
