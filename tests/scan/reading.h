// readFile() with what a test wants to know afterwards.
#pragma once

#include <set>
#include <string>
#include <vector>

#include "scan/reader.h"

namespace keyrite::tests {

class Collector : public scan::CodeSink {
public:
    void code(size_t page, std::span<const char> text) override
    {
        codes.push_back({page, {text.begin(), text.end()}});
        where = text.data();
    }
    std::vector<std::string> texts() const;  // in order of arrival
    std::multiset<std::string> textsOf(size_t page) const;

    struct Code {
        size_t page;
        std::string text;
    };
    std::vector<Code> codes;
    const char* where = nullptr;  // the memory of the last text
};

// The keyrite-decode of this build.
scan::Options builtOptions();

struct Read {
    scan::Outcome<scan::Reading> outcome;
    Collector sink;
};
Read readWith(const std::filesystem::path& file, const scan::Options& options = builtOptions(),
              scan::Progress* progress = nullptr);

}  // namespace keyrite::tests
