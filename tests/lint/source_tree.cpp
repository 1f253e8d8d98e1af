#include "lint/source_tree.h"

#include <filesystem>
#include <sstream>

#include "support/vectors.h"

namespace keyrite::tests {

namespace fs = std::filesystem;

namespace {

bool endsWith(const std::string& text, const std::string& end)
{
    return text.size() >= end.size() && text.compare(text.size() - end.size(), end.size(), end) == 0;
}

// What git ignores, and data that is no text.
bool isLeftOut(const std::string& path)
{
    for (const char* folder :
         {".git", "build", "rehearsal", "node_modules", "tests/fuzz/corpus", "tests/vectors", "tests/golden"})
        if (path == folder || (std::string(folder) == "build" && path.compare(0, 5, "build") == 0))
            return true;
    return endsWith(path, ".png") || endsWith(path, ".pdf");
}

std::vector<SourceFile> readTree()
{
    std::vector<SourceFile> out;
    const fs::path root = sourcePath(".");
    for (fs::recursive_directory_iterator it(root), end; it != end; ++it) {
        const std::string path = it->path().lexically_relative(root).generic_string();
        if (isLeftOut(path)) {
            if (it->is_directory())
                it.disable_recursion_pending();
        } else if (it->is_regular_file()) {
            out.push_back({path, slurp(it->path())});
        }
    }
    return out;
}

}  // namespace

bool SourceFile::isHeader() const { return endsWith(path, ".h"); }

bool SourceFile::isSource() const { return isHeader() || endsWith(path, ".cpp") || endsWith(path, ".inc"); }

std::string SourceFile::folder() const
{
    const size_t slash = path.rfind('/');
    return slash == std::string::npos ? "" : path.substr(0, slash);
}

std::vector<std::string> SourceFile::lines() const
{
    std::vector<std::string> out;
    std::istringstream in(text);
    for (std::string line; std::getline(in, line);)
        out.push_back(line);
    return out;
}

const std::vector<SourceFile>& sourceTree()
{
    static const std::vector<SourceFile> tree = readTree();
    return tree;
}

std::string codeOf(const SourceFile& file)
{
    enum class In { Code, LineComment, BlockComment, String, Character };
    std::string out;
    In in = In::Code;
    const std::string& text = file.text;
    for (size_t i = 0; i < text.size(); ++i) {
        const std::string two = text.substr(i, 2);
        const char c = text[i];
        if (c == '\n') {
            out += c;
            in = in == In::BlockComment ? in : In::Code;
        } else if (in == In::Code) {
            if (two == "//" || two == "/*") {
                in = two == "//" ? In::LineComment : In::BlockComment;
                continue;
            }
            out += c;
            // A digit separator (1'000) opens nothing.
            const bool separator = c == '\'' && i > 0 && std::isxdigit(static_cast<unsigned char>(text[i - 1])) != 0;
            if (c == '"' || (c == '\'' && !separator))
                in = c == '"' ? In::String : In::Character;
        } else if (in == In::BlockComment && two == "*/") {
            in = In::Code;
            ++i;
        } else if (in == In::String || in == In::Character) {
            if (c == '\\')
                ++i;
            else if (c == (in == In::String ? '"' : '\'')) {
                out += c;
                in = In::Code;
            }
        }
    }
    return out;
}

}  // namespace keyrite::tests
