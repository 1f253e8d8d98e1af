#include "scan/reading.h"

#include <algorithm>
#include <iterator>

namespace keyrite::tests {

std::vector<std::string> Collector::texts() const
{
    std::vector<std::string> out;
    std::transform(codes.begin(), codes.end(), std::back_inserter(out), [](const Code& c) { return c.text; });
    return out;
}

std::multiset<std::string> Collector::textsOf(size_t page) const
{
    std::multiset<std::string> out;
    for (const Code& code : codes)
        if (code.page == page)
            out.insert(code.text);
    return out;
}

scan::Options builtOptions()
{
    scan::Options options;
    options.decoder = KEYRITE_DECODER;
    return options;
}

Read readWith(const std::filesystem::path& file, const scan::Options& options, scan::Progress* progress)
{
    std::vector<char> scratch(scan::kScratchBytes);
    Collector sink;
    auto outcome = scan::readFile(file, scratch, sink, progress, options);
    return {std::move(outcome), std::move(sink)};
}

}  // namespace keyrite::tests
