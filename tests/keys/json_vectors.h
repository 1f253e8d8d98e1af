// Third-party vectors in JSON. The JSON library is expensive to compile, so only json_vectors.cpp includes it.
#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "base/bytes.h"

namespace keyrite::tests {

struct DetKeygenVector {
    std::string curve;  // empty for RSA
    unsigned bits = 0;
    Bytes seed;
    Bytes pkcs8;
};
std::vector<DetKeygenVector> detKeygenVectors(const std::filesystem::path& file);

struct VerifyVector {
    int id = 0;
    std::string comment;
    Bytes spki;
    Bytes message;
    Bytes signature;
    bool valid = false;
};
// Wycheproof's EddsaVerify and EcdsaVerify.
std::vector<VerifyVector> verifyVectors(const std::filesystem::path& file);

struct HkdfVector {
    int id = 0;
    Bytes ikm, salt, info, okm;
    size_t size = 0;
    bool valid = false;
};
std::vector<HkdfVector> hkdfVectors(const std::filesystem::path& file);

}  // namespace keyrite::tests
