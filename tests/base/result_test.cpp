#include "base/result.h"

#include <gtest/gtest.h>

#include <memory>
#include <string>

#include "support/error_of.h"

namespace keyrite::base {
namespace {

using tests::errorOf;

Result<int> good() { return 20; }
Result<int> bad() { return fail(Errc::NotFound, message("Nothing is there."), "place", message("Look again.")); }
Result<void> goodVoid() { return {}; }
Result<void> badVoid() { return fail(Errc::Exists, message("Something is there.")); }
Result<std::unique_ptr<int>> moveOnly() { return std::make_unique<int>(7); }

TEST(Result, MapKeepsValueOrError)
{
    EXPECT_EQ(good().map([](int x) { return std::to_string(x + 1); }).value(), "21");
    const auto failed = bad().map([](int) -> std::string { throw std::logic_error("must not run"); });
    EXPECT_EQ(errorOf(failed), Errc::NotFound);
    EXPECT_EQ(failed.error().subject, "place");
}

TEST(Result, MapFromAndToVoid)
{
    int seen = 0;
    EXPECT_TRUE(good().map([&](int x) { seen = x; }));
    EXPECT_EQ(seen, 20);
    EXPECT_EQ(goodVoid().map([] { return 3; }).value(), 3);
    EXPECT_TRUE(goodVoid().map([&] { seen = 1; }));
    EXPECT_EQ(seen, 1);
    EXPECT_EQ(errorOf(badVoid().map([&] { seen = 2; })), Errc::Exists);
    EXPECT_EQ(errorOf(badVoid().map([&] { return seen = 2; })), Errc::Exists);
    EXPECT_EQ(errorOf(bad().map([&](int) { seen = 2; })), Errc::NotFound);
    EXPECT_EQ(seen, 1);
}

TEST(Result, AndThenChainsAndStopsAtTheFirstError)
{
    int calls = 0;
    const auto next = [&](int x) -> Result<int> {
        ++calls;
        return x * 2;
    };
    EXPECT_EQ(good().andThen(next).andThen(next).value(), 80);
    EXPECT_EQ(errorOf(bad().andThen(next)), Errc::NotFound);
    EXPECT_EQ(errorOf(good().andThen([](int) { return bad(); }).andThen(next)), Errc::NotFound);
    EXPECT_EQ(calls, 2);
    EXPECT_EQ(goodVoid().andThen(good).value(), 20);
    EXPECT_EQ(errorOf(badVoid().andThen(good)), Errc::Exists);
    EXPECT_TRUE(good().andThen([](int) { return goodVoid(); }));
}

TEST(Result, CarriesMoveOnlyValues)
{
    EXPECT_EQ(*moveOnly().map([](std::unique_ptr<int> p) { return std::make_unique<int>(*p + 1); }).value(), 8);
    EXPECT_EQ(*moveOnly().andThen([](std::unique_ptr<int> p) -> Result<std::unique_ptr<int>> { return p; }).value(), 7);
}

Result<int> tries(bool works)
{
    KR_TRY(const int first, works ? good() : bad());
    KR_TRY(auto second, moveOnly());
    KR_OK(goodVoid());
    return first + *second;
}

TEST(Result, TryDeclaresOrReturnsTheWholeError)
{
    EXPECT_EQ(tries(true).value(), 27);
    const auto failed = tries(false);
    ASSERT_EQ(errorOf(failed), Errc::NotFound);
    EXPECT_EQ(failed.error().english(), "Nothing is there. [place] Look again.");
}

struct Checker;
struct Checked {
    int value;
};
using VerifiedThing = Verified<Checked, Checker>;
static_assert(!std::is_default_constructible_v<VerifiedThing>);
static_assert(!std::is_constructible_v<VerifiedThing, Checked>, "only the verifier makes one");

}  // namespace
}  // namespace keyrite::base
