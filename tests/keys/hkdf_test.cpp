// secret/hkdf.h against Wycheproof; it stands here because the reader of JSON vectors does.
#include "secret/hkdf.h"

#include <gtest/gtest.h>

#include "keys/json_vectors.h"
#include "support/vectors.h"

namespace keyrite::secret {
namespace {

TEST(Hkdf, AgreesWithWycheproof)
{
    KR_VECTOR(file, "wycheproof/hkdf_sha256_test.json");
    size_t checked = 0;
    for (const auto& vector : tests::hkdfVectors(file)) {
        if (!vector.valid)  // asks for more than 255 blocks, which no caller can do
            continue;
        SecureBuffer out(vector.size);
        hkdf(vector.salt, vector.ikm, vector.info, out.mutableBytes());
        EXPECT_TRUE(base::equal(out.expose(), vector.okm)) << vector.id;
        ++checked;
    }
    EXPECT_GE(checked, 80u);
}

}  // namespace
}  // namespace keyrite::secret
