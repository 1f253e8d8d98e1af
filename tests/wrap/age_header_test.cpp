#include "wrap/age_header.h"

#include <algorithm>

#include <gtest/gtest.h>

#include "support/error_of.h"

namespace keyrite::wrap {
namespace {

using tests::errorOf;

FileKey someFileKey()
{
    return FileKey::fill([](ByteSpan out) { std::fill(out.begin(), out.end(), uint8_t{7}); });
}

Bytes bytesFrom(const std::string& text)
{
    const ByteView view = base::bytesOf(text);
    return {view.begin(), view.end()};
}

// A header around the given stanza text; the code is not the right one, which parsing does not ask.
Bytes headerAround(const std::string& stanzas)
{
    return bytesFrom("age-encryption.org/v1\n" + stanzas + "--- " + std::string(43, 'A') + "\n");
}

TEST(AgeHeader, IsReadAsItWasWrittenForEveryBodyLength)
{
    for (size_t size : {0u, 1u, 32u, 47u, 48u, 49u, 95u, 96u, 97u, 1120u}) {
        const std::vector<Stanza> stanzas = {
            {"first", {}, Bytes(size, 0x5a)}, {"X", {"a", "~!"}, {}}, {"last", {"b"}, Bytes(size, 1)}};
        Bytes file = formatHeader(stanzas, someFileKey());
        const size_t bytes = file.size();
        file.push_back('x');
        const auto header = parseHeader(file);
        ASSERT_TRUE(header) << size << header.error().english();
        EXPECT_EQ(header->stanzas, stanzas);
        EXPECT_EQ(header->bytes, bytes);
        EXPECT_TRUE(checkMac(*header, file, someFileKey()));
    }
}

TEST(AgeHeader, EveryChangeIsSeenByTheCode)
{
    const Bytes file = formatHeader({{"X", {"a"}, Bytes(32, 9)}}, someFileKey());
    for (size_t bit = 0; bit < file.size() * 8; ++bit) {
        Bytes changed = file;
        changed[bit / 8] = static_cast<uint8_t>(changed[bit / 8] ^ 1u << bit % 8);
        const auto header = parseHeader(changed);
        if (header) {
            EXPECT_EQ(errorOf(checkMac(*header, changed, someFileKey())), Errc::AgeMac) << bit;
        } else {
            EXPECT_EQ(header.error().code, Errc::AgeHeader);
        }
    }
    for (size_t length = 0; length < file.size(); ++length)
        EXPECT_EQ(errorOf(parseHeader(ByteView(file).first(length))), Errc::AgeHeader) << length;
}

TEST(AgeHeader, RefusesOtherSpellings)
{
    EXPECT_TRUE(parseHeader(headerAround("-> a\n\n")));
    for (const char* stanzas :
         {"", "-> \n\n", "->\n\n", "-> a \n\n", "->  a\n\n", "-> a  b\n\n", "-> a\tb\n\n", "-> a\n", "-> a\r\n\n",
          "-> a\nAA==\n", "-> a\nAB\n", "-> a\nA\n", "-> a\n\n\n", "-> \x7f\n\n", "-> \xc3\xa4\n\n", "\n", "# a\n\n"})
        EXPECT_EQ(errorOf(parseHeader(headerAround(stanzas))), Errc::AgeHeader) << stanzas;
    for (const char* text :
         {"age-encryption.org/v2\n", "age-encryption.org/v1\r\n", "Age-encryption.org/v1\n", "\nage-encryption.org/v1\n", " "})
        EXPECT_EQ(errorOf(parseHeader(bytesFrom(text + std::string("-> a\n\n--- ") + std::string(43, 'A') + "\n"))),
                  Errc::AgeHeader)
            << text;
    for (const char* end : {"---", "--- ", "---A", "---  A", "--- A", "--- AA=="})
        EXPECT_EQ(errorOf(parseHeader(bytesFrom("age-encryption.org/v1\n-> a\n\n" + std::string(end) + "\n"))), Errc::AgeHeader)
            << end;
    EXPECT_EQ(errorOf(parseHeader(headerAround("-> a\n" + std::string(65, 'A') + "\n\n"))), Errc::AgeHeader);
    EXPECT_EQ(errorOf(parseHeader(headerAround("-> a\n" + std::string(64, 'A') + "\n"))), Errc::AgeHeader);
}

TEST(AgeHeader, HasLimits)
{
    std::string many;
    for (size_t i = 0; i < kMaxStanzas; ++i)
        many += "-> a\n\n";
    EXPECT_TRUE(parseHeader(headerAround(many)));
    EXPECT_EQ(errorOf(parseHeader(headerAround(many + "-> a\n\n"))), Errc::AgeHeader);

    const auto ofSize = [](size_t bytes) {
        const size_t frame = headerAround("-> \n\n").size();
        return headerAround("-> " + std::string(bytes - frame, 'a') + "\n\n");
    };
    EXPECT_TRUE(parseHeader(ofSize(kMaxHeaderBytes)));
    EXPECT_EQ(errorOf(parseHeader(ofSize(kMaxHeaderBytes + 1))), Errc::AgeHeader);
    EXPECT_EQ(SecureBuffer::liveCount(), 0);
}

}  // namespace
}  // namespace keyrite::wrap
