#include <gtest/gtest.h>
#include <openssl/crypto.h>

#include "keys/openssl_runtime.h"

namespace keyrite::keys {
namespace {

TEST(OpenSslLate, AProcessThatAskedTooLateIsToldSo)
{
    OPENSSL_free(OPENSSL_malloc(1));
    EXPECT_FALSE(prepareOpenSsl().wipesMemory);
    const auto state = checkOpenSsl();
    ASSERT_FALSE(state);
    EXPECT_EQ(state.error().code, Errc::MemoryNotLocked);
    EXPECT_NE(state.error().english().find("before keyrite could tell it"), std::string::npos);
}

}  // namespace
}  // namespace keyrite::keys
