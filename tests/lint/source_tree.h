// The files of the checkout, as the lint tests read them.
#pragma once

#include <string>
#include <vector>

namespace keyrite::tests {

struct SourceFile {
    std::string path;  // relative to the checkout, '/' between parts
    std::string text;

    bool isSource() const;  // .h, .cpp or .inc
    bool isHeader() const;
    bool isBelow(const std::string& folder) const { return path.compare(0, folder.size() + 1, folder + "/") == 0; }
    std::string name() const { return path.substr(path.rfind('/') + 1); }
    std::string folder() const;
    std::vector<std::string> lines() const;
};

// Every text file, read once. Build folders, rehearsals and the binary data of tests are left out.
const std::vector<SourceFile>& sourceTree();

// The same without comments and the content of string literals, line by line: what the compiler sees.
std::string codeOf(const SourceFile& file);

}  // namespace keyrite::tests
