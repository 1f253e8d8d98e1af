#include "keys/json_vectors.h"

#include <nlohmann/json.hpp>

#include "support/vectors.h"

namespace keyrite::tests {

namespace {

nlohmann::json load(const std::filesystem::path& file) { return nlohmann::json::parse(slurp(file)); }

Bytes hex(const nlohmann::json& value) { return base::fromHex(value.get<std::string>()).value(); }
Bytes base64(const nlohmann::json& value) { return base::fromBase64(value.get<std::string>(), base::Padding::Yes).value(); }

}  // namespace

std::vector<DetKeygenVector> detKeygenVectors(const std::filesystem::path& file)
{
    std::vector<DetKeygenVector> out;
    for (const auto& entry : load(file)) {
        DetKeygenVector vector;
        vector.curve = entry.value("curve", "");
        vector.bits = entry.value("bits", 0u);
        vector.seed = base64(entry.at("seed"));
        vector.pkcs8 = base64(entry.at("private_key_pkcs8"));
        out.push_back(std::move(vector));
    }
    return out;
}

std::vector<VerifyVector> verifyVectors(const std::filesystem::path& file)
{
    std::vector<VerifyVector> out;
    const nlohmann::json all = load(file);
    for (const auto& group : all.at("testGroups")) {
        const Bytes spki = hex(group.at("publicKeyDer"));
        for (const auto& test : group.at("tests"))
            out.push_back({test.at("tcId").get<int>(), test.at("comment").get<std::string>(), spki, hex(test.at("msg")),
                           hex(test.at("sig")), test.at("result").get<std::string>() == "valid"});
    }
    return out;
}

std::vector<HkdfVector> hkdfVectors(const std::filesystem::path& file)
{
    std::vector<HkdfVector> out;
    const nlohmann::json all = load(file);
    for (const auto& group : all.at("testGroups")) {
        for (const auto& test : group.at("tests")) {
            HkdfVector vector;
            vector.id = test.at("tcId").get<int>();
            vector.ikm = hex(test.at("ikm"));
            vector.salt = hex(test.at("salt"));
            vector.info = hex(test.at("info"));
            vector.okm = hex(test.at("okm"));
            vector.size = test.at("size").get<size_t>();
            vector.valid = test.at("result").get<std::string>() == "valid";
            out.push_back(std::move(vector));
        }
    }
    return out;
}

}  // namespace keyrite::tests
