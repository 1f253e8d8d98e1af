#include "gui/secrets_of_sheets.h"

#include <algorithm>
#include <iterator>
#include <sstream>
#include <stdexcept>

#include "keys/pkcs8.h"
#include "keys/private_key_text.h"
#include "scripts/restore.h"
#include "shamir/slip39.h"
#include "support/scripted_operator.h"
#include "support/vectors.h"

namespace keyrite::tests {

namespace {

namespace fs = std::filesystem;

// The first four words of a share are its number and its set's: they are on the public pages.
constexpr size_t kPublicWords = 4;
constexpr size_t kHalf = 16;

std::vector<std::string> wordsOf(const scripts::HeldShare& share)
{
    const SecureString text = share.text();
    std::istringstream stream{std::string(text.expose())};
    return {std::istream_iterator<std::string>(stream), {}};
}

void add(std::vector<Needle>& needles, std::string name, ByteView bytes)
{
    needles.push_back({std::move(name), std::string(bytes.begin(), bytes.end())});
}

void addText(std::vector<Needle>& needles, const std::string& name, const std::string& text)
{
    add(needles, name, base::bytesOf(text));
    std::string wide;
    for (const char c : text)
        wide += {c, '\0'};
    add(needles, name + " of 16 bits", base::bytesOf(wide));
}

std::string capitals(std::string text)
{
    std::transform(text.begin(), text.end(), text.begin(),
                   [](char c) { return c >= 'a' && c <= 'z' ? static_cast<char>(c - 32) : c; });
    return text;
}

// Both halves, as bytes and as digits: half a secret is no less a find.
void addSecret(std::vector<Needle>& needles, const std::string& name, ByteView secretBytes)
{
    for (const ByteView half : {secretBytes.first(kHalf), secretBytes.last(kHalf)}) {
        add(needles, name + ", half", half);
        addText(needles, name + ", digits,", base::toHex(half));
        addText(needles, name + ", capital digits,", capitals(base::toHex(half)));
    }
}

std::string joined(const std::vector<std::string>& words, size_t begin, size_t count, size_t letters)
{
    std::string out;
    for (size_t i = begin; i < begin + count; ++i)
        out += (i > begin ? " " : "") + words[i].substr(0, letters);
    return out;
}

}  // namespace

scripts::SheetPile readSheets(const fs::path& path)
{
    FakeWatcher watcher;
    scripts::SheetPile out(Mode::Rehearsal);
    if (const auto read = out.addPictures(path, watcher); !read)
        throw std::runtime_error(read.error().english());
    return out;
}

std::string wordOf(const scripts::SheetPile& sheet, size_t number) { return wordsOf(sheet.shares().at(0)).at(number - 1); }

std::vector<Needle> needlesOfShare(const scripts::HeldShare& share)
{
    constexpr size_t kRun = 3, kRunOfNumbers = 5;
    const std::vector<std::string> words = wordsOf(share);
    const std::string start = "share " + std::to_string(share.header().member + 1) + ", words ";
    std::vector<Needle> out;
    for (size_t i = kPublicWords - kRun + 1; i + kRun <= words.size(); ++i) {
        const std::string name = start + std::to_string(i + 1) + " to " + std::to_string(i + kRun) + ",";
        const std::string whole = joined(words, i, kRun, std::string::npos), begun = joined(words, i, kRun, 4);
        addText(out, name, whole);
        addText(out, name + " capitals,", capitals(whole));
        addText(out, name + " four letters,", begun);
        addText(out, name + " four capitals,", capitals(begun));
    }
    const shamir::Words numbers = share.words();
    for (size_t i = kPublicWords; i + kRunOfNumbers <= numbers.size(); ++i) {
        const auto run = numbers.subspan(i, kRunOfNumbers);
        add(out, start + std::to_string(i + 1) + " on, as numbers",
            {reinterpret_cast<const uint8_t*>(run.data()), run.size_bytes()});
    }
    Bytes value(share.header().valueBytes);
    shamir::readValue(numbers, value);
    addSecret(out, "value of share " + std::to_string(share.header().member + 1), value);
    return out;
}

std::vector<Needle> needlesOfFile(const fs::path& file, const std::vector<fs::path>& others)
{
    constexpr size_t kPiece = 32, kStep = 256;
    const std::string bytes = slurp(file);
    std::vector<Needle> out;
    for (size_t at = 0; at + kPiece <= bytes.size(); at += kStep) {
        const std::string piece = bytes.substr(at, kPiece);
        if (std::none_of(others.begin(), others.end(),
                         [&](const fs::path& other) { return slurp(other).find(piece) != std::string::npos; }))
            add(out, file.filename().string() + " at " + std::to_string(at), base::bytesOf(piece));
    }
    return out;
}

std::vector<Needle> needlesOfKey(const fs::path& set, const scripts::SheetPile& sheets)
{
    const set::Core core = set::parseManifest(slurp(set / "manifest"), "manifest").value().core;
    const auto restored = scripts::restoreFromSheets(sheets, {Mode::Rehearsal, core.publicKey.fingerprint(), &core});
    if (!restored)
        throw std::runtime_error(restored.error().english());
    std::vector<Needle> out;
    addSecret(out, "seed", restored->key.seed()->expose());
    const auto parts = keys::splitPkcs8(restored->key.pkcs8().expose());
    addSecret(out, "private key", parts->secret);
    const SecureString pem = keys::formatPkcs8Pem(restored->key);
    const std::string text(pem.expose());
    const size_t body = text.find('\n') + 1;
    addText(out, "PEM, middle,", text.substr(body + 24, 20));
    addText(out, "PEM, end,", text.substr(body + 44, 20));
    Bytes secretBytes(shamir::kMaxValueBytes);
    std::vector<shamir::Words> words;
    for (const scripts::HeldShare& share : sheets.shares())
        words.push_back(share.words());
    const auto size = shamir::combine(words, {}, secretBytes);
    if (!size)
        throw std::runtime_error("the sheets do not belong together");
    addSecret(out, "secret of the shares", ByteView(secretBytes).first(*size));
    return out;
}

}  // namespace keyrite::tests
