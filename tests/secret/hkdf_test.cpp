#include "secret/hkdf.h"

#include <gtest/gtest.h>

#include "support/vectors.h"

namespace keyrite::secret {
namespace {

using base::fromHex;
using base::toHex;

Bytes range(uint8_t first, uint8_t last)
{
    Bytes out;
    for (unsigned b = first; b <= last; ++b)
        out.push_back(static_cast<uint8_t>(b));
    return out;
}

struct Case {
    Bytes keyMaterial, salt, info;
    std::string prk, okm;
};

// RFC 5869, appendix A.1 to A.3 (those with SHA-256).
const Case kCases[] = {
    {Bytes(22, 0x0b), range(0x00, 0x0c), range(0xf0, 0xf9), "077709362c2e32df0ddc3f0dc47bba6390b6c73bb50f9c3122ec844ad7c2b3e5",
     "3cb25f25faacd57a90434f64d0362f2a2d2d0a90cf1a5a4c5db02d56ecc4c5bf34007208d5b887185865"},
    {range(0x00, 0x4f), range(0x60, 0xaf), range(0xb0, 0xff),
     "06a6b88c5853361a06104c9ceb35b45cef760014904671014a193f40c15fc244",
     "b11e398dc80327a1c8e7f78c596a49344f012eda2d4efad8a050cc4c19afa97c59045a99cac7827271cb41c65e590e09da3275600c2f09b8367793a9a"
     "ca3db71cc30c58179ec3e87c14c0"
     "1d5c1f3434f1d87"},
    {Bytes(22, 0x0b),
     {},
     {},
     "19ef24a32c717b167f33a91d6f648bdf96596776afdb6377ac434c1c293ccb04",
     "8da4e775a563c18f715f802a063c5a31b8a11f5c5ee1879ec3454e5f3c738d2d9d201395faa4b61a96c8"},
};

TEST(Hkdf, FollowsRfc5869)
{
    for (const Case& c : kCases) {
        const Prk prk = hkdfExtract(c.salt, {c.keyMaterial});
        EXPECT_EQ(toHex(prk.expose()), c.prk);
        Bytes out(c.okm.size() / 2);
        hkdfExpand(prk, c.info, out);
        EXPECT_EQ(toHex(out), c.okm);
        Bytes both(out.size());
        hkdf(c.salt, c.keyMaterial, c.info, both);
        EXPECT_EQ(both, out);
    }
    EXPECT_EQ(SecureBuffer::liveCount(), 0);
}

TEST(Hkdf, TakesKeyMaterialInPieces)
{
    const Case& c = kCases[1];
    const ByteView whole = c.keyMaterial;
    const Prk prk = hkdfExtract(c.salt, {whole.first(10), {}, whole.subspan(10)});
    EXPECT_EQ(toHex(prk.expose()), c.prk);
}

TEST(Hkdf, GivesTheSameStartForEveryLength)
{
    const Prk prk = hkdfExtract({}, {base::bytesOf("x")});
    Bytes longest(255 * 32);
    hkdfExpand(prk, {}, longest);
    for (size_t length : {size_t{0}, size_t{1}, size_t{31}, size_t{32}, size_t{33}, size_t{64}, longest.size()}) {
        Bytes out(length);
        hkdfExpand(prk, {}, out);
        EXPECT_TRUE(base::equal(out, ByteView(longest).first(length))) << length;
    }
}

// RFC 4231 §4.2, §4.3 and §4.7 (a key longer than a block).
TEST(Hmac, FollowsRfc4231)
{
    const auto mac = [](const Bytes& key, std::initializer_list<ByteView> pieces) {
        Bytes out(32);
        hmacSha256(key, pieces, std::span<uint8_t, 32>(out));
        return toHex(out);
    };
    EXPECT_EQ(mac(Bytes(20, 0x0b), {base::bytesOf("Hi "), base::bytesOf("There")}),
              "b0344c61d8db38535ca8afceaf0bf12b881dc200c9833da726e9376c2e32cff7");
    EXPECT_EQ(mac({'J', 'e', 'f', 'e'}, {base::bytesOf("what do ya want for nothing?")}),
              "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843");
    EXPECT_EQ(mac(Bytes(131, 0xaa), {base::bytesOf("Test Using Larger Than Block-Size Key - Hash Key First")}),
              "60e431591ee0b67f0d8a26aacbf5b77f8e0bc6213728c5140546040f0ee37f54");
}

}  // namespace
}  // namespace keyrite::secret
