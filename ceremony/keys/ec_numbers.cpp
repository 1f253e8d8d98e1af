#include "keys/ec_numbers.h"

#include <openssl/bn.h>
#include <openssl/ec.h>
#include <openssl/err.h>
#include <openssl/obj_mac.h>

#include "keys/openssl_runtime.h"
#include "keys/owned.h"

namespace keyrite::keys {

namespace {

using Group = Owned<EC_GROUP, EC_GROUP_free>;
using Point = Owned<EC_POINT, EC_POINT_free>;
using Number = Owned<BIGNUM, BN_clear_free>;
using Context = Owned<BN_CTX, BN_CTX_free>;

Group groupOf(Algorithm curve)
{
    prepareOpenSsl();
    return Group(EC_GROUP_new_by_curve_name(curve == Algorithm::P256 ? NID_X9_62_prime256v1 : NID_secp384r1));
}

tl::unexpected<Error> defect()
{
    ERR_clear_error();
    return fail(Errc::Internal, message("The cryptographic library failed at elliptic-curve arithmetic."), "OpenSSL",
                message("Start keyrite again; if it fails again, report it."));
}

}  // namespace

bool isOnCurve(Algorithm curve, ByteView point)
{
    if (point.size() != 1 + 2 * fieldBytes(curve) || point[0] != 0x04)
        return false;
    const Group group = groupOf(curve);
    const Point decoded(group ? EC_POINT_new(group.get()) : nullptr);
    // EC_POINT_oct2point checks the range of the coordinates and the curve's equation; infinity has another first byte.
    const bool good = decoded && EC_POINT_oct2point(group.get(), decoded.get(), point.data(), point.size(), nullptr) == 1;
    ERR_clear_error();
    return good;
}

Result<bool> isScalar(Algorithm curve, ByteView scalar)
{
    const Group group = groupOf(curve);
    const Number d(BN_secure_new());
    if (!group || !d || BN_bin2bn(scalar.data(), static_cast<int>(scalar.size()), d.get()) == nullptr)
        return defect();
    return !BN_is_zero(d.get()) && BN_cmp(d.get(), EC_GROUP_get0_order(group.get())) < 0;
}

Result<Bytes> pointOf(Algorithm curve, ByteView scalar)
{
    KR_TRY(const bool inRange, isScalar(curve, scalar));
    if (!inRange)
        return fail(Errc::WeakKey, message("A private key of kind %1 is not in the range that its curve allows.", name(curve)),
                    {}, message("The key is damaged; get it again."));
    const Group group = groupOf(curve);
    const Point point(group ? EC_POINT_new(group.get()) : nullptr);
    const Context context(BN_CTX_secure_new());
    const Number d(BN_secure_new());
    if (!point || !context || !d || BN_bin2bn(scalar.data(), static_cast<int>(scalar.size()), d.get()) == nullptr)
        return defect();
    BN_set_flags(d.get(), BN_FLG_CONSTTIME);
    Bytes out(1 + 2 * fieldBytes(curve));
    const bool done = EC_POINT_mul(group.get(), point.get(), d.get(), nullptr, nullptr, context.get()) == 1 &&
                      EC_POINT_point2oct(group.get(), point.get(), POINT_CONVERSION_UNCOMPRESSED, out.data(), out.size(),
                                         context.get()) == out.size();
    wipeStack();
    if (!done)
        return defect();
    return out;
}

Result<void> lowerS(Algorithm curve, ByteSpan s)
{
    const Group group = groupOf(curve);
    const Number value(BN_bin2bn(s.data(), static_cast<int>(s.size()), nullptr));
    const Number mirrored(BN_new());
    if (!group || !value || !mirrored || BN_sub(mirrored.get(), EC_GROUP_get0_order(group.get()), value.get()) != 1)
        return defect();
    const BIGNUM* const lower = BN_cmp(mirrored.get(), value.get()) < 0 ? mirrored.get() : value.get();
    if (BN_bn2binpad(lower, s.data(), static_cast<int>(s.size())) < 0)
        return defect();
    return {};
}

}  // namespace keyrite::keys
