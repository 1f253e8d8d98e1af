// Any bytes as one of our documents: read line by line as generically as a document can be; what was accepted must come out
// of the writer as the same bytes.
#include "base/text_document.h"
#include "fuzz/check.h"

#include <algorithm>

using namespace keyrite;

namespace {

std::string_view keyOfNextLine(std::string_view rest)
{
    const size_t end = std::min(rest.find('='), rest.find('\n'));
    return end == std::string_view::npos || rest[end] == '\n' ? std::string_view{} : rest.substr(0, end);
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    const std::string_view bytes = fuzz::textOf(data, size);
    auto opened = base::LineReader::open(bytes, "document", "input");
    if (!opened)
        return 0;
    base::LineReader reader = *std::move(opened);
    if (!reader.version("fuzz/1"))
        return 0;
    base::LineWriter writer("fuzz/1");
    while (!reader.atEnd()) {
        if (reader.atBlank()) {
            KR_FUZZ_CHECK(reader.blank());
            writer.blank();
            continue;
        }
        const std::string_view key = keyOfNextLine(bytes.substr(reader.position()));
        auto values = key == "three" ? reader.values(key, 3) : reader.values(key, 1);
        if (!values) {
            KR_FUZZ_CHECK(!values.error().hint.empty() && values.error().subject.find(':') != std::string::npos);
            return 0;
        }
        if (values->size() == 3)
            writer.line(key, {(*values)[0], (*values)[1], (*values)[2]});
        else
            writer.line(key, values->front());
        if (const auto number = base::parseDecimal(values->back()))
            KR_FUZZ_CHECK(std::to_string(*number) == values->back());
        if (base::checkLabel(values->back()))
            KR_FUZZ_CHECK(base::isUtf8(values->back()));
    }
    KR_FUZZ_CHECK(reader.end());
    KR_FUZZ_CHECK(writer.text() == bytes);
    return 0;
}
