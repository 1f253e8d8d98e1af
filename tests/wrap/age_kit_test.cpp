// The test kit of the age format (C2SP CCTV, age): every file, with the category that the kit expects.
#include <gtest/gtest.h>
#include <zlib.h>

#include <map>

#include "support/vectors.h"
#include "wrap/age.h"
#include "wrap/age_armor.h"
#include "wrap/age_header.h"
#include "wrap/age_stream.h"
#include "wrap/fixed_random.h"

namespace keyrite::wrap {
namespace {

struct KitFile {
    std::multimap<std::string, std::string> fields;
    std::string age;

    std::string field(const std::string& name) const
    {
        const auto it = fields.find(name);
        return it == fields.end() ? std::string() : it->second;
    }
};

std::string inflated(const std::string& bytes)
{
    std::string out(kMaxAgeFileBytes, '\0');
    uLongf size = out.size();
    EXPECT_EQ(
        uncompress(reinterpret_cast<Bytef*>(out.data()), &size, reinterpret_cast<const Bytef*>(bytes.data()), bytes.size()),
        Z_OK);
    out.resize(size);
    return out;
}

KitFile readKitFile(const std::filesystem::path& path)
{
    const std::string all = tests::slurp(path);
    KitFile out;
    size_t at = 0;
    while (all[at] != '\n') {
        const size_t end = all.find('\n', at);
        const std::string line = all.substr(at, end - at);
        const size_t colon = line.find(": ");
        out.fields.emplace(line.substr(0, colon), line.substr(colon + 2));
        at = end + 1;
    }
    out.age = all.substr(at + 1);
    if (out.field("compressed") == "zlib")
        out.age = inflated(out.age);
    return out;
}

// keyrite has no hybrid keys, so a file whose only keys are hybrid ones is opened with a key that fits nothing.
bool onlyHybrid(const KitFile& kit)
{
    const auto range = kit.fields.equal_range("identity");
    return range.first != range.second && std::all_of(range.first, range.second, [](const auto& entry) {
               return entry.second.rfind("AGE-SECRET-KEY-PQ-", 0) == 0;
           });
}

Result<SecureBuffer> openWithKeysOf(const KitFile& kit, ByteView age)
{
    if (const std::string passphrase = kit.field("passphrase"); !passphrase.empty())
        return decryptWithPassphrase(SecureString::copyOf(passphrase), age, kMaxLogN);
    tests::FixedRandom random("nobody");
    Result<SecureBuffer> result = decryptWith(Identity::generate(random), age, AgeRules::Standard);
    const auto range = kit.fields.equal_range("identity");
    for (auto it = range.first; it != range.second; ++it) {
        const auto identity = Identity::parse(it->second);
        if (!result && result.error().code == Errc::NoMatch && identity)
            result = decryptWith(*identity, age, AgeRules::Standard);
    }
    return result;
}

std::string categoryOf(Errc code)
{
    switch (code) {
        case Errc::AgeHeader:
            return "header failure";
        case Errc::AgeArmor:
            return "armor failure";
        case Errc::AgeMac:
            return "HMAC failure";
        case Errc::AgePayload:
            return "payload failure";
        case Errc::NoMatch:
        case Errc::WrongPassphrase:
            return "no match";
        default:
            return "another error";
    }
}

// Writes the header and payload of a file that opens once more; they must come out as they were.
void expectSameWhenWrittenAgain(const KitFile& kit, ByteView age, ByteView plaintext)
{
    const auto header = parseHeader(age);
    ASSERT_TRUE(header);
    const Bytes keyBytes = *base::fromHex(kit.field("file key"), FileKey::kSize);
    const auto fileKey = FileKey::fill([&](ByteSpan out) { std::copy(keyBytes.begin(), keyBytes.end(), out.begin()); });
    EXPECT_TRUE(base::equal(formatHeader(header->stanzas, fileKey), age.first(header->bytes)));
    const ByteView payload = age.subspan(header->bytes);
    tests::GivenRandom nonce({payload.begin(), payload.begin() + kPayloadNonceBytes});
    EXPECT_TRUE(base::equal(sealPayload(fileKey, plaintext, nonce), payload));
}

void checkKitFile(const KitFile& kit, std::map<std::string, int>& counts)
{
    std::string category;
    Bytes age(kit.age.begin(), kit.age.end());
    if (kit.field("armored") == "yes") {
        EXPECT_EQ(openWithKeysOf(kit, age).has_value(), kit.field("expect") == "success" && !onlyHybrid(kit));
        auto decoded = readArmor(age);
        if (decoded)
            age = *std::move(decoded);
        else
            category = categoryOf(decoded.error().code);
    }
    if (category.empty()) {
        const auto plain = openWithKeysOf(kit, age);
        category = plain ? "success" : categoryOf(plain.error().code);
        if (plain) {
            EXPECT_EQ(base::toHex(base::sha256(plain->expose())), kit.field("payload"));
            expectSameWhenWrittenAgain(kit, age, plain->expose());
        }
    }
    if (onlyHybrid(kit))
        EXPECT_TRUE(category == "no match" || (category == "header failure" && kit.field("expect") == category)) << category;
    else
        EXPECT_EQ(category, kit.field("expect"));
    ++counts[onlyHybrid(kit) ? "hybrid" : category];
}

TEST(AgeKit, EveryFileEndsInItsExpectedCategory)
{
    KR_VECTOR(folder, "age-cctv");
    std::map<std::string, int> counts;
    for (const auto& entry : std::filesystem::directory_iterator(folder)) {
        if (entry.path().extension() == ".md")
            continue;
        SCOPED_TRACE(entry.path().filename().string());
        checkKitFile(readKitFile(entry.path()), counts);
    }
    int all = 0;
    for (const auto& [category, count] : counts) {
        RecordProperty(category.substr(0, category.find(' ')), count);
        all += count;
    }
    EXPECT_GE(all, 100);
    EXPECT_GE(counts["success"], 12);
    EXPECT_GE(counts["armor failure"], 15);
    EXPECT_GE(counts["header failure"], 35);
    EXPECT_GE(counts["payload failure"], 10);
    EXPECT_GE(counts["hybrid"], 10);
    EXPECT_EQ(SecureBuffer::liveCount(), 0);
}

}  // namespace
}  // namespace keyrite::wrap
