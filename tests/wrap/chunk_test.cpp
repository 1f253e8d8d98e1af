#include "wrap/chunk.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "support/error_of.h"
#include "wrap/capsule.h"
#include "wrap/fixed_random.h"

namespace keyrite::wrap {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;
using tests::errorOf;

Bytes capsuleOf(size_t bytes, const std::string& seed = "chunks")
{
    Bytes out(bytes);
    tests::FixedRandom(seed).fill(out);
    return out;
}

std::vector<std::string> textsOf(ByteView capsule, Mode mode = Mode::Real) { return *toChunks(kCapsuleChunks, capsule, mode); }

std::vector<Chunk> parsedChunks(ByteView capsule, Mode mode = Mode::Real)
{
    std::vector<Chunk> out;
    for (const std::string& text : textsOf(capsule, mode))
        out.push_back(*parseChunk(kCapsuleChunks, text));
    return out;
}

TEST(Chunks, AreAsTheFormatSays)
{
    const Bytes capsule = capsuleOf(601);
    const auto chunks = textsOf(capsule);
    ASSERT_EQ(chunks.size(), 3u);
    const std::string id = base::toBase32(ByteView(base::sha256(capsule)).first(5));
    EXPECT_EQ(chunkId(capsule), id);
    EXPECT_EQ(chunks[0], "KR1:" + id + ":01/03:" + base::toBase32(ByteView(capsule).first(300)));
    EXPECT_EQ(chunks[1], "KR1:" + id + ":02/03:" + base::toBase32(ByteView(capsule).subspan(300, 300)));
    EXPECT_EQ(chunks[2], "KR1:" + id + ":03/03:" + base::toBase32(ByteView(capsule).last(1)));
    EXPECT_EQ(textsOf(capsule, Mode::Rehearsal)[0], "KRX" + chunks[0].substr(3));
    EXPECT_EQ(chunks[0].size(), kMaxChunkText);
}

// `cut -d: -f4 | tr -d '\n' | base32 -d` restores a capsule: the texts join before they are decoded.
TEST(Chunks, JoinAsText)
{
    const Bytes capsule = capsuleOf(1234);
    std::string joined;
    for (const std::string& chunk : textsOf(capsule))
        joined += chunk.substr(chunk.rfind(':') + 1);
    EXPECT_EQ(*base::fromBase32(joined), capsule);
}

TEST(Chunks, HaveOnlyCharactersOfTheAlphanumericMode)
{
    for (const std::string& chunk : textsOf(capsuleOf(900), Mode::Rehearsal))
        EXPECT_EQ(chunk.find_first_not_of("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:"), std::string::npos);
}

TEST(Chunks, EverySizeReadsBack)
{
    for (const unsigned size : {1u, 2u, 3u, 4u, 5u, 299u, 300u, 301u, 599u, 600u, 601u, 29399u, 29400u, 29401u, 29700u}) {
        const Bytes capsule = capsuleOf(size);
        ChunkCollector collector(kCapsuleChunks);
        for (const Chunk& chunk : parsedChunks(capsule))
            ASSERT_TRUE(collector.add(chunk));
        EXPECT_EQ(*collector.joined(chunkId(capsule)), capsule) << size;
    }
    EXPECT_EQ(errorOf(toChunks(kCapsuleChunks, {}, Mode::Real)), Errc::Malformed);
    EXPECT_EQ(errorOf(toChunks(kCapsuleChunks, Bytes(29701), Mode::Real)), Errc::TooLarge);
    EXPECT_EQ(textsOf(Bytes(29700)).size(), 99u);
}

TEST(Chunks, AreToldFromOtherCodesByTheirPrefix)
{
    EXPECT_TRUE(looksLikeChunk(kCapsuleChunks, "KR1:anything"));
    EXPECT_TRUE(looksLikeChunk(kCapsuleChunks, "KRX:"));
    for (const char* other : {"", "K", "KR1", "KRX", "kr1:", "KR2:", " KR1:", "KRXX:", "WIFI:T:WPA;;", "ACADEMIC ACID"})
        EXPECT_FALSE(looksLikeChunk(kCapsuleChunks, other)) << other;
}

TEST(Chunks, HaveOneFormOnly)
{
    const std::string full = base::toBase32(capsuleOf(300));
    const std::string shorter = base::toBase32(capsuleOf(295)), longer = base::toBase32(capsuleOf(305));
    ASSERT_TRUE(parseChunk(kCapsuleChunks, "KR1:ABCDEFGH:01/02:" + full));
    ASSERT_TRUE(parseChunk(kCapsuleChunks, "KR1:ABCDEFGH:02/02:" + full));
    ASSERT_TRUE(parseChunk(kCapsuleChunks, "KRX:ABCDEFGH:02/02:" + shorter));
    ASSERT_TRUE(parseChunk(kCapsuleChunks, "KR1:ABCDEFGH:99/99:MY"));
    for (const std::string& bad : std::vector<std::string>{"",
                                                           "KR1:",
                                                           "KR1:ABCDEFGH:01/02:",
                                                           "KR1:ABCDEFGH:02/02:",
                                                           "kr1:ABCDEFGH:02/02:MY",
                                                           "KR2:ABCDEFGH:02/02:MY",
                                                           "KR1:abcdefgh:02/02:MY",
                                                           "KR1:ABCDEFG1:02/02:MY",
                                                           "KR1:ABCDEFG=:02/02:MY",
                                                           "KR1:ABCDEFG:02/02:MY",
                                                           "KR1:ABCDEFGHI:02/02:MY",
                                                           "KR1:ABCDEFGH:2/2:MY",
                                                           "KR1:ABCDEFGH:2/02:MYA",
                                                           "KR1:ABCDEFGH: 2/ 2:MY",
                                                           "KR1:ABCDEFGH:+2/+2:MY",
                                                           "KR1:ABCDEFGH:00/02:" + full,
                                                           "KR1:ABCDEFGH:03/02:MY",
                                                           "KR1:ABCDEFGH:00/00:MY",
                                                           "KR1:ABCDEFGH:01/00:MY",
                                                           "KR1:ABCDEFGH:100/100:MY",
                                                           "KR1:ABCDEFGH:0A/0B:MY",
                                                           "KR1:ABCDEFGH:02-02:MY",
                                                           "KR1 ABCDEFGH:02/02:MY",
                                                           "KR1:ABCDEFGH.02/02:MY",
                                                           "KR1:ABCDEFGH:02/02.MY",
                                                           "KR1:ABCDEFGH:01/02:MY",
                                                           "KR1:ABCDEFGH:01/02:" + shorter,
                                                           "KR1:ABCDEFGH:01/02:" + longer,
                                                           "KR1:ABCDEFGH:02/02:" + longer,
                                                           "KR1:ABCDEFGH:02/02:MZ",
                                                           "KR1:ABCDEFGH:02/02:M",
                                                           "KR1:ABCDEFGH:02/02:my",
                                                           "KR1:ABCDEFGH:02/02:MY======",
                                                           "KR1:ABCDEFGH:02/02:MY\n",
                                                           " KR1:ABCDEFGH:02/02:MY",
                                                           "KR1:ABCDEFGH:02/02:M Y",
                                                           "KR1:ABCDEFGH:02/02:" + std::string("MY\0", 3),
                                                           "KR1:ABCDEFGH:02/02:" + std::string(1000000, 'A')})
        EXPECT_EQ(errorOf(parseChunk(kCapsuleChunks, bad)), Errc::Malformed) << bad.substr(0, 60);
}

TEST(ChunkCollector, TakesChunksInAnyOrderAndRepeatedly)
{
    const Bytes capsule = capsuleOf(1000);
    auto chunks = parsedChunks(capsule);
    ChunkCollector collector(kCapsuleChunks);
    EXPECT_THAT(collector.found(), IsEmpty());
    for (const unsigned i : {3u, 0u, 3u, 2u})
        EXPECT_TRUE(collector.add(chunks[i]));
    ASSERT_EQ(collector.found().size(), 1u);
    const auto found = collector.found()[0];
    EXPECT_EQ(found.id, chunkId(capsule));
    EXPECT_EQ(found.mode, Mode::Real);
    EXPECT_EQ(found.count, 4u);
    EXPECT_THAT(found.missing, ElementsAre(2));
    const auto early = collector.joined(found.id);
    ASSERT_EQ(errorOf(early), Errc::Incomplete);
    EXPECT_THAT(early.error().english(), HasSubstr("02"));

    EXPECT_TRUE(collector.add(chunks[1]));
    EXPECT_THAT(collector.found()[0].missing, IsEmpty());
    EXPECT_EQ(*collector.joined(found.id), capsule);
    EXPECT_EQ(errorOf(collector.joined("AAAAAAAA")), Errc::NotFound);
}

TEST(ChunkCollector, KeepsSeveralCapsulesApart)
{
    const Bytes first = capsuleOf(700, "first"), second = capsuleOf(500, "second");
    ChunkCollector collector(kCapsuleChunks);
    for (const Chunk& chunk : parsedChunks(first, Mode::Rehearsal))
        EXPECT_TRUE(collector.add(chunk));
    EXPECT_TRUE(collector.add(parsedChunks(second)[1]));
    EXPECT_EQ(collector.found().size(), 2u);
    EXPECT_EQ(*collector.joined(chunkId(first)), first);
    EXPECT_EQ(errorOf(collector.joined(chunkId(second))), Errc::Incomplete);
}

TEST(ChunkCollector, AContradictionIsNamedAndLeavesWhatIsWhole)
{
    const Bytes capsule = capsuleOf(700);
    const auto chunks = parsedChunks(capsule);
    ChunkCollector collector(kCapsuleChunks);
    for (const Chunk& chunk : chunks)
        ASSERT_TRUE(collector.add(chunk));

    Chunk other = chunks[1];
    other.bytes[17] ^= 1;
    const auto differs = collector.add(other);
    ASSERT_EQ(errorOf(differs), Errc::Duplicate);
    EXPECT_EQ(differs.error().subject, chunkId(capsule) + " 02/03");

    other = chunks[1];
    other.count = 4;
    EXPECT_EQ(errorOf(collector.add(other)), Errc::Malformed);
    other = chunks[1];
    other.mode = Mode::Rehearsal;
    EXPECT_EQ(errorOf(collector.add(other)), Errc::ModeMismatch);

    EXPECT_EQ(collector.found().size(), 1u);
    EXPECT_EQ(*collector.joined(chunkId(capsule)), capsule);
}

// A false page that is read first must not keep the right one out for the rest of a ceremony.
TEST(ChunkCollector, AFalseCodeThatCameFirstSpoilsNothingForLater)
{
    const Bytes capsule = capsuleOf(700);
    const auto chunks = parsedChunks(capsule);
    std::vector<std::pair<Chunk, Errc>> wrong(3, {chunks[0], Errc::Duplicate});
    wrong[0].first.bytes[0] ^= 1;
    wrong[1].first.count = 4;
    wrong[1].second = Errc::Malformed;
    wrong[2].first.mode = Mode::Rehearsal;
    wrong[2].second = Errc::ModeMismatch;
    for (const auto& [chunk, expected] : wrong) {
        ChunkCollector collector(kCapsuleChunks);
        ASSERT_TRUE(collector.add(chunk));
        EXPECT_EQ(errorOf(collector.add(chunks[0])), expected);
        for (const Chunk& right : chunks)
            ASSERT_TRUE(collector.add(right));
        EXPECT_EQ(*collector.joined(chunkId(capsule)), capsule);
    }
}

TEST(ChunkCollector, ACapsuleIsTheOneThatItsNameTellsOf)
{
    const Bytes capsule = capsuleOf(700);
    const auto chunks = parsedChunks(capsule);
    Chunk wrong = chunks[0];
    wrong.bytes[0] ^= 1;
    ChunkCollector collector(kCapsuleChunks);
    ASSERT_TRUE(collector.add(wrong));
    ASSERT_TRUE(collector.add(chunks[1]));
    EXPECT_EQ(errorOf(collector.add(chunks[2])), Errc::HashMismatch);
    EXPECT_EQ(errorOf(collector.joined(wrong.id)), Errc::NotFound);
    for (const Chunk& right : chunks)
        ASSERT_TRUE(collector.add(right));
    EXPECT_EQ(*collector.joined(wrong.id), capsule);
}

TEST(ChunkCollector, TenThousandChunksTakeBoundedMemory)
{
    ChunkCollector collector(kCapsuleChunks);
    size_t refused = 0;
    for (unsigned i = 0; i < 10000; ++i) {
        const auto name = base::u32be(i);
        const Bytes five = {0, name[0], name[1], name[2], name[3]};
        const auto chunk =
            parseChunk(kCapsuleChunks, "KR1:" + base::toBase32(five) + ":01/99:" + base::toBase32(Bytes(300, 7)));
        ASSERT_TRUE(chunk);
        refused += errorOf(collector.add(*chunk)) == Errc::TooLarge ? 1 : 0;
    }
    EXPECT_EQ(collector.found().size(), ChunkCollector::kMaxWholes);
    EXPECT_EQ(refused, 10000 - ChunkCollector::kMaxWholes);
    // A capsule that is known already still grows.
    auto second = parseChunk(kCapsuleChunks, "KR1:" + collector.found()[0].id + ":02/99:" + base::toBase32(Bytes(300, 7)));
    EXPECT_TRUE(collector.add(*second));
}

}  // namespace
}  // namespace keyrite::wrap
