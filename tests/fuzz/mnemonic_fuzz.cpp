// SLIP-39 shares as text, one a line. What is accepted is written again as it was read; a wrong word is never pointed at in
// a sound share; and whatever shares come together, checking them ends.
#include <algorithm>
#include <vector>

#include "fuzz/check.h"
#include "shamir/slip39.h"
#include "shamir/words.h"
#include "shamir/wrong_word.h"

using namespace keyrite;

namespace {

void checkText(shamir::Words words)
{
    std::vector<char> text(shamir::textRoom(words.size()));
    std::vector<uint16_t> again(words.size());
    const auto length = shamir::writeText(words, shamir::Letters::Capital, text);
    KR_FUZZ_CHECK(length);
    const auto count = shamir::readText({text.data(), *length}, again);
    KR_FUZZ_CHECK(count && *count == words.size());
    KR_FUZZ_CHECK(std::equal(words.begin(), words.end(), again.begin()));
}

void checkShare(shamir::Words words)
{
    const auto header = shamir::readShare(words);
    const std::vector<size_t> places = shamir::locateWrongWord(words);
    if (!header) {
        KR_FUZZ_CHECK(!shamir::describe(header.problem()).empty());
        return;
    }
    KR_FUZZ_CHECK(places.empty());
    std::vector<uint8_t> value(header->valueBytes);
    std::vector<uint16_t> again(shamir::wordCount(header->valueBytes));
    KR_FUZZ_CHECK(again.size() == words.size());
    shamir::readValue(words, value);
    shamir::writeShare(*header, value, again);
    KR_FUZZ_CHECK(std::equal(words.begin(), words.end(), again.begin()));
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    const std::string_view text = fuzz::textOf(data, size);
    std::vector<std::vector<uint16_t>> shares;
    for (size_t at = 0; at < text.size() && shares.size() < 20;) {
        const size_t end = std::min(text.find('\n', at), text.size());
        std::vector<uint16_t> words(shamir::kMaxWords + 1);
        if (const auto count = shamir::readText(text.substr(at, end - at), words)) {
            words.resize(*count);
            checkText(words);
            checkShare(words);
            shares.push_back(words);
        }
        at = end + 1;
    }
    static_cast<void>(shamir::completeWord(text.substr(0, 10)));
    const std::vector<shamir::Words> views(shares.begin(), shares.end());
    if (const auto checked = shamir::checkSpares(views); !checked)
        KR_FUZZ_CHECK(!shamir::describe(checked.problem()).empty());

    // The same bytes as raw indices: what a caller may hand over without any text.
    std::vector<uint16_t> raw;
    for (size_t i = 0; i + 1 < size && raw.size() < 70; i += 2)
        raw.push_back(static_cast<uint16_t>(data[i] << 8 | data[i + 1]));
    checkShare(raw);
    return 0;
}
