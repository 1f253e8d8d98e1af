// What the type system must refuse. Each snippet is given to the compiler that built the tests; the last one of every test is
// a control that differs in the refused expression alone, so that a snippet is not refused for another reason.
#include <gtest/gtest.h>

#include "support/command.h"
#include "support/temp_folder.h"
#include "support/vectors.h"

namespace keyrite::tests {
namespace {

constexpr const char* kPrelude = R"(
#include "base/result.h"
#include "secret/secure_string.h"
using namespace keyrite;
struct TagA; struct TagB;
Result<int> number();
Result<void> nothing();
Secret<32, TagA> makeSecret();
SecureBuffer makeBuffer();
SecureString makeString();
void takeA(Secret<32, TagA>);
void test() {
)";

bool compiles(const std::string& statements)
{
    const TempFolder folder;
    const auto file = folder / "snippet.cpp";
    spit(file, std::string(kPrelude) + statements + "\n}\n");
    const auto result = run({KEYRITE_COMPILER, "-std=c++20", "-fsyntax-only", "-Werror=unused-result", "-I",
                             sourcePath("ceremony").string(), file.string()});
    return result.status == 0;
}

TEST(MustNotCompile, DroppingAResult)
{
    EXPECT_FALSE(compiles("number();"));
    EXPECT_FALSE(compiles("nothing();"));
    EXPECT_TRUE(compiles("(void)number(); (void)nothing();"));
}

TEST(MustNotCompile, DroppingAChainOfResults)
{
    EXPECT_FALSE(compiles("number().map([](int x) { return x; });"));
    EXPECT_FALSE(compiles("number().andThen([](int) { return nothing(); });"));
    EXPECT_TRUE(compiles("(void)number().map([](int x) { return x; }).andThen([](int) { return nothing(); });"));
}

// tl::expected's own names would give back its own type, which may be dropped.
TEST(MustNotCompile, TheInheritedChains)
{
    EXPECT_FALSE(compiles("(void)number().and_then([](int) { return number(); });"));
    EXPECT_FALSE(compiles("(void)number().transform([](int x) { return x; });"));
    EXPECT_FALSE(compiles("(void)number().or_else([](Error) { return number(); });"));
    EXPECT_FALSE(compiles("(void)number().map_error([](Error e) { return e; });"));
    EXPECT_TRUE(compiles("(void)number().andThen([](int) { return number(); });"));
}

TEST(MustNotCompile, CopyingASecret)
{
    EXPECT_FALSE(compiles("SecureBuffer a = makeBuffer(); SecureBuffer b = a;"));
    EXPECT_FALSE(compiles("SecureBuffer a = makeBuffer(), b; b = a;"));
    EXPECT_FALSE(compiles("SecureString a = makeString(); SecureString b = a;"));
    EXPECT_FALSE(compiles("Secret<32, TagA> a = makeSecret(); Secret<32, TagA> b = a;"));
    EXPECT_TRUE(compiles("Secret<32, TagA> a = makeSecret(), b = a.clone(); SecureBuffer c = makeBuffer(), d = std::move(c);"));
}

TEST(MustNotCompile, AViewOfATemporarySecret)
{
    EXPECT_FALSE(compiles("ByteView v = makeBuffer().expose();"));
    EXPECT_FALSE(compiles("ByteView v = makeSecret().expose();"));
    EXPECT_FALSE(compiles("std::string_view v = makeString().expose();"));
    EXPECT_FALSE(compiles("ByteView v = makeString().exposeBytes();"));
    EXPECT_FALSE(compiles("ByteSpan v = makeBuffer().mutableBytes();"));
    EXPECT_TRUE(compiles("SecureBuffer b = makeBuffer(); ByteView v = b.expose(); (void)v;"));
}

TEST(MustNotCompile, OneKindOfSecretForAnother)
{
    EXPECT_FALSE(compiles("takeA(Secret<32, TagB>::fill([](auto) {}));"));
    EXPECT_FALSE(compiles("(void)(makeSecret() == Secret<32, TagB>::fill([](auto) {}));"));
    EXPECT_FALSE(compiles("Secret<32, TagA> a;"));
    EXPECT_TRUE(compiles("takeA(Secret<32, TagA>::fill([](auto) {}));"));
}

}  // namespace
}  // namespace keyrite::tests
