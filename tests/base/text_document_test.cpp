#include "base/text_document.h"

#include <gtest/gtest.h>

#include "support/error_of.h"

namespace keyrite::base {
namespace {

using namespace std::string_literals;
using tests::errorOf;

Result<LineReader> open(std::string_view bytes, DocumentLimits limits = {})
{
    return LineReader::open(bytes, "card", "a.card", limits);
}

TEST(Decimal, HasOneFormOnly)
{
    EXPECT_EQ(parseDecimal("0").value(), 0u);
    EXPECT_EQ(parseDecimal("10").value(), 10u);
    EXPECT_EQ(parseDecimal("9223372036854775807").value(), (uint64_t{1} << 63) - 1);
    for (const char* bad : {"", "00", "01", "-1", "+1", " 1", "1 ", "1.0", "0x1", "1e3", "9223372036854775808",
                            "9999999999999999999", "18446744073709551616", "10000000000000000000", "1,000", "\xc2\xb2"})
        EXPECT_EQ(errorOf(parseDecimal(bad)), Errc::Malformed) << bad;
    EXPECT_EQ(errorOf(parseDecimal("1\0"s)), Errc::Malformed);
}

TEST(Name, IsNeverAPathAnOptionOrAHiddenFile)
{
    EXPECT_TRUE(isName("a"));
    EXPECT_TRUE(isName("hsm-1"));
    EXPECT_TRUE(isName("0"));
    EXPECT_TRUE(isName(std::string(32, 'z')));
    for (const std::string& bad : {""s, std::string(33, 'z'), "-a"s, "A"s, "a_b"s, "a b"s, "a/b"s, ".."s, "."s, "a."s, ".a"s,
                                   "a\n"s, "a\0"s, "\xc3\xa4"s, "~"s, "a\\b"s, "a:"s}) {
        EXPECT_FALSE(isName(bad)) << bad;
        const auto checked = checkName(bad);
        ASSERT_EQ(errorOf(checked), Errc::Malformed) << bad;
        EXPECT_FALSE(checked.error().hint.empty());
    }
}

// RFC 3629 §3 and §4, with the boundaries of every length.
TEST(Utf8, TakesEveryCodePointInItsShortestForm)
{
    for (const char* good :
         {"", "a", "\x7f", "\xc2\x80", "\xdf\xbf", "\xe0\xa0\x80", "\xed\x9f\xbf", "\xee\x80\x80", "\xef\xbf\xbf",
          "\xf0\x90\x80\x80", "\xf4\x8f\xbf\xbf", "J\xc3\xbcrgen \xe6\xbc\xa2 \xf0\x9f\x94\x91"})
        EXPECT_TRUE(isUtf8(good)) << good;
    EXPECT_TRUE(isUtf8("\0"s));
}

TEST(Utf8, RefusesOverlongSurrogateCutAndForeignBytes)
{
    for (const char* bad : {"\x80",
                            "\xbf",
                            "\xc0\x80",
                            "\xc1\xbf",
                            "\xc2",
                            "\xc2 ",
                            "\xc2\xc0",
                            "\xe0\x80\x80",
                            "\xe0\x9f\xbf",
                            "\xe0\xa0",
                            "\xe2\x82 ",
                            "\xed\xa0\x80",
                            "\xed\xbf\xbf",
                            "\xf0\x80\x80\x80",
                            "\xf0\x8f\xbf\xbf",
                            "\xf0\x90\x80",
                            "\xf4\x90\x80\x80",
                            "\xf5\x80\x80\x80",
                            "\xf8\x88\x80\x80\x80",
                            "\xfe",
                            "\xff",
                            "a\xff",
                            "J\xfcrgen"})
        EXPECT_FALSE(isUtf8(bad)) << bad;
}

TEST(Label, IsVisibleTextOfBoundedLength)
{
    EXPECT_TRUE(checkLabel("Ada Lovelace"));
    EXPECT_TRUE(checkLabel("\xe6\xbc\xa2\xe5\xad\x97, J\xc3\xbcrgen"));
    EXPECT_TRUE(checkLabel("../../etc/passwd"));  // shown, never used as a path
    EXPECT_TRUE(checkLabel(std::string(200, 'x')));
    EXPECT_EQ(errorOf(checkLabel(std::string(201, 'x'))), Errc::Malformed);
    EXPECT_EQ(errorOf(checkLabel("abc", 2)), Errc::Malformed);
    EXPECT_EQ(errorOf(checkLabel("")), Errc::Malformed);
    EXPECT_EQ(errorOf(checkLabel(" a")), Errc::Malformed);
    EXPECT_EQ(errorOf(checkLabel("a ")), Errc::Malformed);
    EXPECT_EQ(errorOf(checkLabel("\xff")), Errc::NotUtf8);
}

// A name that looks like another on the screen is an attack on the people who compare.
TEST(Label, RefusesWhatCannotBeSeenOrTurnsItsNeighbours)
{
    for (const std::string& bad : {
             "a\nb"s,
             "a\tb"s,
             "a\rb"s,
             "\x1b[31m"s,
             "a\0b"s,
             "\x7f"s,  // C0 and DEL
             "\xc2\x85"s,
             "\xc2\x9b"s,  // C1
             "\xc2\xad"s,
             "\xcd\x8f"s,  // soft hyphen, grapheme joiner
             "\xd8\x9c"s,
             "\xe1\xa0\x8e"s,  // Arabic letter mark, Mongolian separator
             "\xe1\x85\x9f"s,
             "\xe3\x85\xa4"s,
             "\xef\xbe\xa0"s,  // Hangul fillers
             "\xe2\x80\x8b"s,
             "\xe2\x80\x8d"s,
             "\xe2\x80\x8e"s,  // zero width, joiner, left-to-right mark
             "\xe2\x80\xa8"s,
             "\xe2\x80\xa9"s,
             "\xe2\x80\xae"s,  // line and paragraph separator, override
             "\xe2\x81\xa0"s,
             "\xe2\x81\xa6"s,
             "\xe2\x81\xa9"s,  // word joiner, isolates
             "\xef\xbb\xbf"s,
             "\xef\xb8\x8f"s,
             "\xef\xbf\xba"s,  // byte order mark, variation selector, annotation
             "\xf3\xa0\x80\x81"s,
             "\xf3\xa0\x81\xa1"s,  // tags
         })
        EXPECT_EQ(errorOf(checkLabel("x" + bad + "y")), Errc::NotUtf8) << bad;
}

TEST(LineReader, RefusesBadFramingAndNamesTheLine)
{
    struct Case {
        std::string bytes;
        Errc code;
        std::string subject;
    };
    for (const Case& c :
         {Case{"", Errc::Malformed, "a.card:1"}, Case{"version=x/1", Errc::Malformed, "a.card:1"},
          Case{"version=x/1\nname=a", Errc::Malformed, "a.card:2"}, Case{"version=x/1\r\n", Errc::NotUtf8, "a.card:1"},
          Case{"version=x/1\nname=a\tb\n", Errc::NotUtf8, "a.card:2"},
          Case{"version=x/1\nname=\xff\n", Errc::NotUtf8, "a.card:2"},
          Case{"version=x/1\n\na\0=b\n"s, Errc::NotUtf8, "a.card:3"},
          Case{"\xef\xbb\xbfversion=x/1\n", Errc::NotUtf8, "a.card:1"},
          Case{"version=x/1\nname=\xe2\x80\xae\n", Errc::NotUtf8, "a.card:2"}}) {
        const auto reader = open(c.bytes);
        ASSERT_EQ(errorOf(reader), c.code) << c.bytes;
        EXPECT_EQ(reader.error().subject, c.subject);
        EXPECT_FALSE(reader.error().hint.empty());
    }
}

TEST(LineReader, BoundsTheDocumentAndItsLines)
{
    const DocumentLimits limits{64, 16};
    EXPECT_TRUE(open("version=x/1\n" + std::string(16, 'a') + "\n", limits));
    EXPECT_EQ(errorOf(open("version=x/1\n" + std::string(17, 'a') + "\n", limits)), Errc::TooLarge);
    EXPECT_TRUE(open(std::string(64, '\n'), limits));
    EXPECT_EQ(errorOf(open(std::string(65, '\n'), limits)), Errc::TooLarge);
}

TEST(LineReader, ReadsADocumentInOrder)
{
    auto reader = open("version=x/1\nname=a\nhash=00ff\ncount=12\nkind=b\nrow=1 2 the rest \xc3\xbc\n\nlast=z\n").value();
    EXPECT_TRUE(reader.version("x/1"));
    EXPECT_EQ(reader.lineNumber(), 1u);
    EXPECT_EQ(reader.position(), 12u);
    EXPECT_TRUE(reader.nextIs("name"));
    EXPECT_FALSE(reader.nextIs("nam"));
    EXPECT_FALSE(reader.nextIs("name=a"));
    EXPECT_EQ(reader.value("name").value(), "a");
    EXPECT_EQ(reader.hex("hash", 2).value(), (Bytes{0, 0xff}));
    EXPECT_EQ(reader.decimal("count").value(), 12u);
    EXPECT_EQ(reader.oneOf("kind", {"a", "b"}).value(), 1u);
    EXPECT_EQ(reader.values("row", 3).value(), (std::vector<std::string_view>{"1", "2", "the rest \xc3\xbc"}));
    EXPECT_TRUE(reader.atBlank());
    EXPECT_TRUE(reader.blank());
    EXPECT_EQ(reader.value("last").value(), "z");
    EXPECT_EQ(reader.place(), "a.card:8");
    EXPECT_TRUE(reader.atEnd());
    EXPECT_FALSE(reader.atBlank());
    EXPECT_TRUE(reader.end());
}

// Every reader of one line, and the lines that it must refuse.
TEST(LineReader, RefusesEachLineThatIsNotTheExpectedOne)
{
    const auto refuses = [](const std::string& line, auto read) {
        const std::string bytes = "version=x/1\n" + line;
        auto reader = open(bytes).value();
        EXPECT_TRUE(reader.version("x/1"));
        const auto result = read(reader);
        EXPECT_EQ(errorOf(result), Errc::Malformed) << line;
        if (!result) {
            EXPECT_EQ(result.error().subject, "a.card:2") << line;
            EXPECT_FALSE(result.error().hint.empty()) << line;
        }
    };
    const auto value = [](LineReader& r) { return r.value("name"); };
    for (const char* line : {"other=a\n", "name\n", "name =a\n", " name=a\n", "Name=a\n", "name=\n", "name= a\n", "name=a \n",
                             "\n", "names=a\n", "=a\n"})
        refuses(line, value);
    refuses("", value);  // the document ended

    const auto three = [](LineReader& r) { return r.values("row", 3); };
    for (const char* line :
         {"row=1\n", "row=1 2\n", "row=1  2 3\n", "row=1 2  3\n", "row= 1 2 3\n", "row=1 2 3 \n", "row=1 2 \n"})
        refuses(line, three);

    const auto hex = [](LineReader& r) { return r.hex("hash", 2); };
    for (const char* line : {"hash=00\n", "hash=000000\n", "hash=00FF\n", "hash=00f\n", "hash=00 ff\n", "hash=0x00\n"})
        refuses(line, hex);

    const auto decimal = [](LineReader& r) { return r.decimal("count"); };
    for (const char* line : {"count=01\n", "count=-1\n", "count=1 2\n", "count=x\n", "count=9223372036854775808\n"})
        refuses(line, decimal);

    const auto word = [](LineReader& r) { return r.oneOf("kind", {"a", "b"}); };
    for (const char* line : {"kind=c\n", "kind=A\n", "kind=a b\n", "kind=ab\n"})
        refuses(line, word);

    refuses("name=a\n", [](LineReader& r) { return r.blank(); });
    refuses("", [](LineReader& r) { return r.blank(); });
    refuses("\n", [](LineReader& r) { return r.end(); });
    refuses("name=a\n", [](LineReader& r) { return r.end(); });
}

TEST(LineReader, TellsAnUnknownVersionFromAMalformedOne)
{
    auto newer = open("version=x/2\n").value();
    const auto result = newer.version("x/1");
    ASSERT_EQ(errorOf(result), Errc::UnsupportedVersion);
    EXPECT_EQ(result.error().subject, "a.card:1");
    EXPECT_EQ(errorOf(open("Version=x/1\n").value().version("x/1")), Errc::Malformed);
    EXPECT_EQ(errorOf(open("version=x/1 \n").value().version("x/1")), Errc::Malformed);
}

TEST(LineReader, PutsThePlaceIntoAValuesOwnError)
{
    auto reader = open("version=x/1\nname=a/b\n").value();
    ASSERT_TRUE(reader.version("x/1"));
    const auto name = reader.value("name").value();
    const Result<void> result = reader.at(checkName(name).error());
    EXPECT_EQ(result.error().subject, "a.card:2");
    EXPECT_EQ(result.error().code, Errc::Malformed);
}

TEST(LineWriter, WritesWhatTheReaderReads)
{
    LineWriter writer("x/1");
    writer.line("name", "a").hex("hash", Bytes{0, 255}).decimal("count", 7).blank().line("row", {"1", "2", "the rest"});
    const std::string text = "version=x/1\nname=a\nhash=00ff\ncount=7\n\nrow=1 2 the rest\n";
    EXPECT_EQ(writer.text(), text);
    auto reader = open(text).value();
    EXPECT_TRUE(reader.version("x/1"));
    EXPECT_EQ(reader.value("name").value(), "a");
    EXPECT_EQ(reader.hex("hash", 2).value(), (Bytes{0, 255}));
    EXPECT_EQ(reader.decimal("count").value(), 7u);
    EXPECT_TRUE(reader.blank());
    EXPECT_EQ(reader.values("row", 3).value().back(), "the rest");
    EXPECT_TRUE(reader.end());
    EXPECT_EQ(std::move(writer).take(), text);
}

}  // namespace
}  // namespace keyrite::base
