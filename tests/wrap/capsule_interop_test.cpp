// A paper backup is restored with other people's programs: age and base32 of the distribution.
#include <gtest/gtest.h>

#include <algorithm>

#include "support/vectors.h"
#include "wrap/at_terminal.h"
#include "wrap/capsule.h"
#include "wrap/fixed_random.h"

namespace keyrite::wrap {
namespace {

using tests::run;
using tests::runAtTerminal;
using tests::slurp;
using tests::spit;

class CapsuleInterop : public testing::Test {
protected:
    std::string path(const std::string& name) const { return (m_folder / name).string(); }
    std::string passphrase() const
    {
        const SecureString text = capsulePassphrase(m_secret);
        return std::string(text.expose());
    }

    tests::TempFolder m_folder;
    tests::FixedRandom m_random{"capsule interop"};
    CapsuleSecret m_secret = CapsuleSecret::fill([this](ByteSpan out) { m_random.fill(out); });
};

// What the page with the codes tells people to do: join the fourth fields, decode, age.
TEST_F(CapsuleInterop, CoreutilsAndAgeRestoreThePayloadFromTheTextsOfTheCodes)
{
    KR_NEED_PROGRAM("age");
    KR_NEED_PROGRAM("expect");
    KR_NEED_PROGRAM("base32");
    for (size_t size : {size_t{118}, size_t{400}, size_t{2400}}) {
        const std::string text(size, 'k');
        const Bytes capsule = *sealCapsule(m_secret, SecureString::copyOf(text), m_random);
        auto chunks = *toChunks(kCapsuleChunks, capsule, Mode::Real);
        std::reverse(chunks.begin(), chunks.end());
        chunks.push_back(chunks[0]);
        std::string scanned;
        for (const std::string& chunk : chunks)
            scanned += chunk + "\n";
        const auto joined = run({"sh", "-c",
                                 "sort -u | cut -d: -f4 | tr -d '\\n' > t; s=$(cat t); "
                                 "while [ $(( ${#s} % 8 )) -ne 0 ]; do s=\"$s=\"; done; "
                                 "printf %s \"$s\" | base32 -d > capsule.age; sha256sum capsule.age | cut -c1-10"},
                                {.input = scanned, .folder = m_folder.path()});
        ASSERT_EQ(joined.status, 0) << joined.err;
        EXPECT_EQ(joined.out, base::toHex(base::sha256(capsule)).substr(0, 10) + "\n");
        std::filesystem::remove(m_folder / "out");
        const auto opened = runAtTerminal(passphrase(), {"age", "-d", "-o", path("out"), path("capsule.age")}, m_folder);
        ASSERT_EQ(opened.status, 0) << opened.out << opened.err;
        EXPECT_EQ(slurp(m_folder / "out"), text);
    }
}

TEST_F(CapsuleInterop, AgeRefusesTheDigitsInUpperCase)
{
    KR_NEED_PROGRAM("age");
    KR_NEED_PROGRAM("expect");
    const Bytes capsule = *sealCapsule(m_secret, SecureString::copyOf("text"), m_random);
    spit(m_folder / "capsule.age", std::string(base::textOf(capsule)));
    std::string upper = passphrase();
    for (char& c : upper)
        c = static_cast<char>(std::toupper(static_cast<unsigned char>(c)));
    EXPECT_NE(runAtTerminal(upper, {"age", "-d", "-o", path("out"), path("capsule.age")}, m_folder).status, 0);
    EXPECT_EQ(runAtTerminal(passphrase(), {"age", "-d", "-o", path("out"), path("capsule.age")}, m_folder).status, 0);
}

// age writes the work factor 2^18.
TEST_F(CapsuleInterop, WeOpenACapsuleThatAgeMade)
{
    KR_NEED_PROGRAM("age");
    KR_NEED_PROGRAM("expect");
    spit(m_folder / "plain", "the text\n");
    const auto made = runAtTerminal(passphrase(), {"age", "-p", "-o", path("capsule.age"), path("plain")}, m_folder);
    ASSERT_EQ(made.status, 0) << made.out << made.err;
    const std::string capsule = slurp(m_folder / "capsule.age");
    const auto payload = openCapsule(m_secret, base::bytesOf(capsule));
    ASSERT_TRUE(payload) << payload.error().english();
    EXPECT_EQ(payload->expose(), "the text\n");
}

}  // namespace
}  // namespace keyrite::wrap
