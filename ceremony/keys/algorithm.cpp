#include "keys/algorithm.h"

#include <string>

namespace keyrite::keys {

std::string_view name(Algorithm algorithm)
{
    switch (algorithm) {
        case Algorithm::Ed25519:
            return "ed25519";
        case Algorithm::P256:
            return "p256";
        case Algorithm::P384:
            return "p384";
        case Algorithm::Rsa2048:
            return "rsa2048";
        case Algorithm::Rsa3072:
            return "rsa3072";
        case Algorithm::Rsa4096:
            return "rsa4096";
    }
    return {};
}

Result<Algorithm> parseAlgorithm(std::string_view word)
{
    for (Algorithm algorithm : kAlgorithms) {
        if (name(algorithm) == word)
            return algorithm;
    }
    return fail(Errc::Malformed, message("There is no kind of key called \"%1\".", word), {},
                message("Use one of: ed25519, p256, p384, rsa2048, rsa3072, rsa4096."));
}

bool isRsa(Algorithm algorithm)
{
    return algorithm == Algorithm::Rsa2048 || algorithm == Algorithm::Rsa3072 || algorithm == Algorithm::Rsa4096;
}

bool isEcdsa(Algorithm algorithm) { return algorithm == Algorithm::P256 || algorithm == Algorithm::P384; }

size_t fieldBytes(Algorithm algorithm)
{
    switch (algorithm) {
        case Algorithm::Ed25519:
            return 32;
        case Algorithm::P256:
            return 32;
        case Algorithm::P384:
            return 48;
        case Algorithm::Rsa2048:
            return 256;
        case Algorithm::Rsa3072:
            return 384;
        case Algorithm::Rsa4096:
            return 512;
    }
    return 0;
}

ByteView algorithmIdentifier(Algorithm algorithm)
{
    static constexpr std::array<uint8_t, 5> kEd25519 = {0x06, 0x03, 0x2B, 0x65, 0x70};
    static constexpr std::array<uint8_t, 19> kP256 = {0x06, 0x07, 0x2A, 0x86, 0x48, 0xCE, 0x3D, 0x02, 0x01, 0x06,
                                                      0x08, 0x2A, 0x86, 0x48, 0xCE, 0x3D, 0x03, 0x01, 0x07};
    static constexpr std::array<uint8_t, 16> kP384 = {0x06, 0x07, 0x2A, 0x86, 0x48, 0xCE, 0x3D, 0x02,
                                                      0x01, 0x06, 0x05, 0x2B, 0x81, 0x04, 0x00, 0x22};
    static constexpr std::array<uint8_t, 13> kRsa = {0x06, 0x09, 0x2A, 0x86, 0x48, 0x86, 0xF7,
                                                     0x0D, 0x01, 0x01, 0x01, 0x05, 0x00};
    switch (algorithm) {
        case Algorithm::Ed25519:
            return kEd25519;
        case Algorithm::P256:
            return kP256;
        case Algorithm::P384:
            return kP384;
        default:
            return kRsa;
    }
}

Result<Algorithm> rsaOfSize(size_t modulusBytes)
{
    for (Algorithm algorithm : {Algorithm::Rsa2048, Algorithm::Rsa3072, Algorithm::Rsa4096}) {
        if (fieldBytes(algorithm) == modulusBytes)
            return algorithm;
    }
    return fail(Errc::WeakKey, message("An RSA key has about %1 bits.", std::to_string(modulusBytes * 8)), {},
                message("Use a key of exactly 2048, 3072 or 4096 bits."));
}

}  // namespace keyrite::keys
