// What a recipient of a shared age file can do to the others, and why one wrap is for one device.
#include <gtest/gtest.h>

#include "support/error_of.h"
#include "wrap/age.h"
#include "wrap/age_armor.h"
#include "wrap/age_recipients.h"
#include "wrap/age_stream.h"
#include "wrap/fixed_random.h"

namespace keyrite::wrap {
namespace {

using tests::errorOf;

class AgeForgery : public testing::Test {
protected:
    FileKey freshKey()
    {
        return FileKey::fill([&](ByteSpan out) { m_random.fill(out); });
    }
    Stanza stanzaFor(const Identity& identity, const FileKey& fileKey)
    {
        return *wrapFileKey(fileKey, identity.recipient(), m_random);
    }
    Bytes payload(const FileKey& fileKey, std::string_view text) { return sealPayload(fileKey, base::bytesOf(text), m_random); }

    tests::FixedRandom m_random{"forgery"};
    Identity m_ada = Identity::generate(m_random);
    Identity m_mallory = Identity::generate(m_random);
};

TEST_F(AgeForgery, ACoRecipientReplacesThePayloadUnseenSoSharedFilesAreRefused)
{
    const FileKey fileKey = freshKey();
    const Bytes header = formatHeader({stanzaFor(m_ada, fileKey), stanzaFor(m_mallory, fileKey)}, fileKey);
    const Bytes honest = base::concat({header, payload(fileKey, "the log key")});

    // Mallory takes the file key out of the stanza that is meant for her, as the format allows.
    const auto parsed = parseHeader(honest);
    ASSERT_TRUE(parsed);
    const auto taken = unwrapFileKey(parsed->stanzas[1], m_mallory);
    ASSERT_TRUE(taken && *taken);
    const Bytes forged = base::concat({header, payload(**taken, "a key of Mallory's")});

    const auto fooled = decryptWith(m_ada, forged, AgeRules::Standard);
    ASSERT_TRUE(fooled);
    EXPECT_EQ(base::textOf(fooled->expose()), "a key of Mallory's");
    EXPECT_EQ(errorOf(decryptWith(m_ada, forged, AgeRules::SingleRecipient)), Errc::TooManyRecipients);
    EXPECT_EQ(errorOf(decryptWith(m_ada, honest, AgeRules::SingleRecipient)), Errc::TooManyRecipients);
}

TEST_F(AgeForgery, AStanzaThatIsAddedLaterIsRefused)
{
    const FileKey fileKey = freshKey();
    const Stanza first = stanzaFor(m_ada, fileKey);
    const Stanza added = stanzaFor(m_mallory, fileKey);
    for (const std::vector<Stanza>& stanzas :
         {std::vector{first, added}, std::vector{added, first}, std::vector{first, Stanza{"grease", {}, {}}}}) {
        const Bytes file = base::concat({formatHeader(stanzas, fileKey), payload(fileKey, "text")});
        EXPECT_TRUE(decryptWith(m_ada, file, AgeRules::Standard));
        EXPECT_EQ(errorOf(decryptWith(m_ada, file, AgeRules::SingleRecipient)), Errc::TooManyRecipients);
        EXPECT_EQ(inspect(file)->stanzas, 2u);
    }
}

TEST_F(AgeForgery, AHeaderFromOneWrapDoesNotFitThePayloadOfAnother)
{
    const Bytes one = *encryptTo(m_ada.recipient(), base::bytesOf("one"), m_random);
    const Bytes two = *encryptTo(m_ada.recipient(), base::bytesOf("two"), m_random);
    const size_t cut = parseHeader(one)->bytes;
    const Bytes mixed = base::concat({ByteView(one).first(cut), ByteView(two).subspan(cut)});
    EXPECT_EQ(errorOf(decryptWith(m_ada, mixed, AgeRules::SingleRecipient)), Errc::AgePayload);
}

TEST_F(AgeForgery, AWrapIsBinaryAndForAnX25519Key)
{
    const FileKey fileKey = freshKey();
    const Bytes other =
        base::concat({formatHeader({{"mlkem768x25519", {"AAAA"}, Bytes(32)}}, fileKey), payload(fileKey, "text")});
    EXPECT_EQ(errorOf(decryptWith(m_ada, other, AgeRules::SingleRecipient)), Errc::AgeHeader);
    EXPECT_EQ(errorOf(decryptWith(m_ada, other, AgeRules::Standard)), Errc::NoMatch);

    const Bytes wrap = *encryptTo(m_ada.recipient(), base::bytesOf("text"), m_random);
    std::string text = base::toBase64(wrap, base::Padding::Yes);
    for (size_t at = 64; at < text.size(); at += 65)
        text.insert(at, "\n");
    text = "-----BEGIN AGE ENCRYPTED FILE-----\n" + text + "\n-----END AGE ENCRYPTED FILE-----\n";
    EXPECT_TRUE(inspect(base::bytesOf(text))->armored);
    EXPECT_TRUE(decryptWith(m_ada, base::bytesOf(text), AgeRules::Standard));
    EXPECT_EQ(errorOf(decryptWith(m_ada, base::bytesOf(text), AgeRules::SingleRecipient)), Errc::AgeHeader);
}

TEST(AgeForgeryMemory, NoSecretBufferOutlivesTheTests) { EXPECT_EQ(SecureBuffer::liveCount(), 0); }

}  // namespace
}  // namespace keyrite::wrap
