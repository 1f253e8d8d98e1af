// The kinds of keys that take their time.
#include <gtest/gtest.h>

#include "flows/flow.h"
#include "keys/openssl_runtime.h"

namespace keyrite::tests {
namespace {

class GenerateSlow : public NoSecretsLeft {
protected:
    void runsToTheEnd(const std::string& algorithm)
    {
        (void)keys::prepareOpenSsl();
        Flow flow(Cast::rehearsal(), {algorithm});
        ASSERT_TRUE(flow.start());
        ASSERT_TRUE(flow.performToTheEnd(flow.scene()));
        expectVerifies(flow, {"admin", "officer"});
    }
};

TEST_F(GenerateSlow, Rsa3072) { runsToTheEnd("rsa3072"); }

TEST_F(GenerateSlow, Rsa4096) { runsToTheEnd("rsa4096"); }

}  // namespace
}  // namespace keyrite::tests
