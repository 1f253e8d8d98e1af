// House rules that a program can hold better than a reader.
#include <gtest/gtest.h>

#include <algorithm>
#include <array>
#include <cstdint>
#include <iterator>
#include <map>
#include <random>
#include <regex>
#include <sstream>

#include "lint/source_tree.h"
#include "support/vectors.h"

namespace keyrite::tests {
namespace {

bool isProduct(const SourceFile& file)
{
    return file.isSource() && (file.isBelow("ceremony") || file.isBelow("app") || file.isBelow("shamir") ||
                               file.isBelow("print") || file.isBelow("scan"));
}

// Calls check(line, number) for every line of the text.
template <class Check>
void eachLine(const std::string& text, Check check)
{
    std::istringstream in(text);
    size_t number = 1;
    for (std::string line; std::getline(in, line); ++number)
        check(line, number);
}

TEST(Style, TextFilesAreClean)
{
    for (const SourceFile& file : sourceTree()) {
        const bool licence = file.path == "LICENSE";
        EXPECT_TRUE(file.text.empty() || file.text.back() == '\n') << file.path << ": the last line does not end";
        EXPECT_EQ(file.text.find('\r'), std::string::npos) << file.path << ": a carriage return";
        EXPECT_EQ(file.text.find('\0'), std::string::npos) << file.path << ": not a text file";
        eachLine(file.text, [&](const std::string& line, size_t number) {
            EXPECT_TRUE(line.empty() || (line.back() != ' ' && line.back() != '\t'))
                << file.path << ":" << number << ": a space at the end";
            EXPECT_TRUE(licence || line.find('\t') == std::string::npos) << file.path << ":" << number << ": a tab";
        });
    }
}

TEST(Style, NothingIsLeftForLater)
{
    // Built from halves, so that this file does not find itself.
    const std::regex later(std::string("\\b(TO") + "DO|FIX" + "ME)\\b");
    for (const SourceFile& file : sourceTree())
        eachLine(file.text, [&](const std::string& line, size_t number) {
            EXPECT_FALSE(std::regex_search(line, later)) << file.path << ":" << number << ": do it, or say in docs/ why not";
        });
}

TEST(Style, TheProjectSpeaksOfItselfAlone)
{
    for (const std::string& word : {std::string("/wo") + "rk/", std::string("/ro") + "ot/",
                                    std::string("local") + "host:", std::string("127.0.") + "0.1:"})
        for (const SourceFile& file : sourceTree())
            EXPECT_EQ(file.text.find(word), std::string::npos) << file.path << " names " << word << ", a place of one machine";
}

TEST(Style, AFileHasOneSubject)
{
    for (const SourceFile& file : sourceTree()) {
        const bool table = file.name().find(".inc") != std::string::npos;
        EXPECT_TRUE(!file.isSource() || table || file.lines().size() <= 450) << file.path << ": split it";
    }
}

TEST(Style, EveryHeaderIsGuarded)
{
    for (const SourceFile& file : sourceTree())
        EXPECT_TRUE(!file.isHeader() || file.text.find("#pragma once\n") != std::string::npos) << file.path;
}

TEST(Style, EveryRoomHasAReadme)
{
    std::map<std::string, bool> rooms;
    static const std::regex room("(ceremony/[a-z]+|app/[a-z]+|shamir|print|scan)/[^/]+");
    for (const SourceFile& file : sourceTree())
        if (std::smatch found; std::regex_match(file.path, found, room)) {
            bool& has = rooms[found[1].str()];
            has = has || file.name() == "README.md";
        }
    EXPECT_GE(rooms.size(), 2u);
    for (const auto& [folder, has] : rooms)
        EXPECT_TRUE(has) << folder << " has no README.md: what lives there, what it refuses, which file to open first";
}

// A source file that no CMakeLists.txt names is neither compiled nor tested.
TEST(Style, EverySourceFileIsBuilt)
{
    std::map<std::string, std::string> lists;
    for (const SourceFile& file : sourceTree())
        if (file.name() == "CMakeLists.txt")
            lists[file.folder()] = file.text;
    for (const SourceFile& file : sourceTree()) {
        const bool found = file.path.size() > 4 && file.path.substr(file.path.size() - 4) == ".cpp";
        if (!found || file.folder() == "tests/fuzz")  // taken by pattern
            continue;
        std::string folder = file.folder();
        while (!folder.empty() && lists.count(folder) == 0)
            folder = folder.find('/') == std::string::npos ? "" : folder.substr(0, folder.rfind('/'));
        ASSERT_FALSE(folder.empty()) << file.path << ": no CMakeLists.txt above it";
        const std::string name = file.path.substr(folder.size() + 1);
        EXPECT_TRUE(std::regex_search(lists[folder], std::regex("(^|[\\s(;])" + name + "([\\s);]|$)")))
            << file.path << " is not in " << folder << "/CMakeLists.txt";
    }
}

// Secrets live in locked memory only. A view (string_view, ByteView, span) owns nothing and is allowed.
TEST(Secrets, AreNotDeclaredInOrdinaryMemory)
{
    static const std::string type =
        "\\b(std::string|std::vector<[a-z0-9_ ]+>|std::array<(uint8_t|unsigned "
        "char|char),[^>]*>|Bytes|QString|QByteArray|uint8_t|unsigned char|char)[ &]+";
    static const std::string word = "(passphrase|password|secret|seed|mnemonic|privatekey|filekey|wrapkey|identitykey)";
    // The second form is a constructor call; a function such as sealFileKey(…) is none.
    static const std::regex declaration(
        type + "((m_)?[a-zA-Z]*" + word + "(\\[[^\\]]*\\])?\\s*([;={,)]|$)|(m_)?" + word + "\\()", std::regex::icase);
    for (const SourceFile& file : sourceTree()) {
        if (!isProduct(file))
            continue;
        eachLine(codeOf(file), [&](const std::string& line, size_t number) {
            EXPECT_FALSE(std::regex_search(line, declaration))
                << file.path << ":" << number << ": " << line << "\n  a secret outside of Secret, SecureBuffer, SecureString";
        });
    }
}

// Streams and formatted printing of what expose() gives would put a secret on a screen or into a log.
TEST(Secrets, AreNotPrinted)
{
    static const std::regex printed("(<<|printf|message\\().*\\bexpose(Bytes)?\\(");
    for (const SourceFile& file : sourceTree()) {
        if (!isProduct(file))
            continue;
        eachLine(codeOf(file), [&](const std::string& line, size_t number) {
            EXPECT_FALSE(std::regex_search(line, printed)) << file.path << ":" << number << ": " << line;
        });
    }
}

// Random bytes come through a Random& parameter, so that the entropy pool cannot be passed by (and tests can fix them). The two
// exceptions are the kernel's generator itself and the one that OpenSSL is given for its blinding.
TEST(Secrets, ComeFromTheOneRandom)
{
    static const std::regex direct(
        "\\b(randombytes_|RAND_bytes|RAND_priv_bytes|getrandom|getentropy|arc4random|std::random_device|std::mt19937|rand\\(|"
        "crypto_[a-z0-9_]*_keygen|"
        "crypto_(sign|box|kx)_keypair\\()");
    for (const SourceFile& file : sourceTree()) {
        if (!isProduct(file) || file.path == "ceremony/base/random.cpp" || file.path == "ceremony/keys/openssl_runtime.cpp")
            continue;
        eachLine(codeOf(file), [&](const std::string& line, size_t number) {
            EXPECT_FALSE(std::regex_search(line, direct)) << file.path << ":" << number << ": " << line;
        });
    }
}

TEST(Secrets, AreExposedInAuditedPlacesOnly)
{
    std::map<std::string, size_t> audited;
    std::istringstream list(slurp(sourcePath("tests/lint/expose.txt")));
    for (std::string line; std::getline(list, line);) {
        if (line.empty() || line[0] == '#')
            continue;
        std::istringstream fields(line);
        std::string path;
        size_t count = 0;
        ASSERT_TRUE(fields >> count >> path) << line;
        audited[path] = count;
    }
    static const std::regex use("\\bexpose(Bytes)?\\(");
    std::map<std::string, size_t> found;
    for (const SourceFile& file : sourceTree()) {
        if (!isProduct(file))
            continue;
        const std::string code = codeOf(file);
        if (const auto count = std::distance(std::sregex_iterator(code.begin(), code.end(), use), std::sregex_iterator());
            count > 0)
            found[file.path] = static_cast<size_t>(count);
    }
    std::string listNow;
    for (const auto& [path, count] : found) {
        EXPECT_EQ(count, audited[path]) << path;
        listNow += std::to_string(count) + " " + path + "\n";
    }
    for (const auto& [path, count] : audited)
        EXPECT_EQ(found.count(path), 1u) << path << " is listed and takes no view any more";
    EXPECT_FALSE(HasFailure()) << "Read each use in these files again; then tests/lint/expose.txt becomes:\n" << listNow;
}

}  // namespace
}  // namespace keyrite::tests
