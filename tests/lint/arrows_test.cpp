// The arrows of docs/architecture.md, held to what the files include and what the rooms link.
#include <gtest/gtest.h>

#include <map>
#include <optional>
#include <regex>
#include <set>

#include "lint/source_tree.h"

namespace keyrite::tests {
namespace {

using Names = std::set<std::string>;

const std::map<std::string, Names>& arrows()
{
    static const std::map<std::string, Names> table = {
        {"base", {}},
        {"secret", {"base"}},
        {"keys", {"secret", "base"}},
        {"wrap", {"keys", "secret", "base"}},
        {"transcript", {"keys", "secret", "base"}},
        {"hashsig", {"keys", "secret", "base"}},
        {"threshold", {"keys", "secret", "base"}},
        {"device", {"wrap", "keys", "secret", "base"}},
        {"set", {"transcript", "wrap", "device", "keys", "secret", "base"}},
        {"vault", {"device", "wrap", "secret", "base"}},
        {"admit", {"set", "keys", "base"}},
        {"engine", {"transcript", "secret", "base"}},
        {"disc", {"base"}},
        {"sheets", {"print", "shamir", "transcript", "secret", "base"}},
        {"shamir", {}},
        {"print", {}},
        {"scan", {}},
    };
    return table;
}

// The room of a file: ceremony/keys/seed.h is of `keys`, shamir/gf256.h of `shamir`, app/cli/main.cpp of `app`.
std::optional<std::string> roomOf(const SourceFile& file)
{
    static const std::regex inCeremony("ceremony/([a-z]+)/.*");
    static const std::regex atTop("(app|shamir|print|scan)/.*");
    std::smatch found;
    if (file.isSource() && (std::regex_match(file.path, found, inCeremony) || std::regex_match(file.path, found, atTop)))
        return found[1].str();
    return std::nullopt;
}

bool mayUse(const std::string& room, const std::string& other)
{
    if (room == other)
        return true;
    if (room == "scripts" || room == "app")
        return arrows().count(other) == 1 || (room == "app" && other == "scripts");
    const auto row = arrows().find(room);
    return row != arrows().end() && row->second.count(other) == 1;
}

std::vector<std::string> includesOf(const SourceFile& file, char open, char close)
{
    const std::regex pattern(std::string("^\\s*#\\s*include\\s*") + open + "([^" + close + "]+)" + close);
    std::vector<std::string> out;
    for (const std::string& line : file.lines())
        if (std::smatch found; std::regex_search(line, found, pattern))
            out.push_back(found[1].str());
    return out;
}

TEST(Arrows, EveryRoomStandsInTheTable)
{
    size_t rooms = 0;
    for (const SourceFile& file : sourceTree())
        if (const auto room = roomOf(file)) {
            EXPECT_TRUE(*room == "app" || *room == "scripts" || arrows().count(*room) == 1)
                << file.path << ": a room without arrows";
            ++rooms;
        }
    EXPECT_GT(rooms, 20u) << "the source tree was not found";
}

TEST(Arrows, PointDownOnly)
{
    for (const auto& [room, targets] : arrows())
        for (const std::string& target : targets)
            EXPECT_FALSE(mayUse(target, room)) << room << " and " << target << " point at each other";
}

TEST(Arrows, HoldForEveryInclude)
{
    for (const SourceFile& file : sourceTree()) {
        const auto room = roomOf(file);
        if (!room)
            continue;
        for (const std::string& include : includesOf(file, '"', '"')) {
            const std::string first = include.substr(0, include.find('/'));
            // A front end's own headers: "verbs.h", "cli/verbs.h".
            const bool own = first == include || (*room == "app" && file.isBelow("app/" + first));
            EXPECT_TRUE(own || mayUse(*room, first)) << file.path << " includes " << include << ", which its room may not";
        }
    }
}

// keyrite_room(… ARROWS …) must not link more than the table allows.
TEST(Arrows, HoldForEveryLink)
{
    static const std::regex call("keyrite_room\\(\\s*([a-z]+)([^)]*)\\)");
    static const std::regex list("ARROWS([a-z\\s]*)");
    size_t rooms = 0;
    for (const SourceFile& file : sourceTree()) {
        if (file.name() != "CMakeLists.txt" ||
            !(file.isBelow("ceremony") || file.isBelow("shamir") || file.isBelow("print") || file.isBelow("scan")))
            continue;
        std::smatch room, links;
        if (!std::regex_search(file.text, room, call))
            continue;
        ++rooms;
        const std::string rest = room[2].str();
        if (!std::regex_search(rest, links, list))
            continue;
        const std::string names = links[1].str();
        static const std::regex word("[a-z]+");
        for (std::sregex_iterator it(names.begin(), names.end(), word), end; it != end; ++it)
            EXPECT_TRUE(mayUse(room[1].str(), it->str())) << file.path << " links " << it->str();
    }
    EXPECT_GE(rooms, 2u);
}

struct Library {
    const char* name;
    const char* include;  // what its headers look like
    const char* files;    // the files that may include them
};

// One library, one place, so that it can be replaced and audited there.
const Library kLibraries[] = {
    {"libsodium", "sodium(\\.h|/.*)", "(ceremony/(base|secret|keys|wrap|disc|threshold)|shamir)/.*"},
    {"OpenSSL", "openssl/.*", "ceremony/(keys|wrap|threshold)/[^/]*\\.cpp"},
    {"Boost.Program_options", "boost/.*", "app/.*"},
    {"Qt", "(Q[A-Z]|Qt).*", "app/wizard/.*"},
    {"tl::expected", "tl/.*", "ceremony/base/result\\.h"},
    {"toml++", "toml(\\+\\+|\\.hpp|plusplus).*", "ceremony/scripts/plan_toml[^/]*"},
    {"nlohmann-json", "nlohmann/.*", "ceremony/wrap/cryptech[^/]*\\.cpp"},
    {"libqrencode", "qrencode\\.h", "print/.*"},
    {"libharu", "hpdf.*", "print/.*"},
    {"CUPS", "cups/.*", "print/.*"},
    {"ZBar", "zbar.*", "scan/.*"},
    {"V4L2", "linux/videodev2\\.h", "scan/.*"},
    {"libpng", "(libpng.*/)?png.*", "scan/.*"},
    {"libjpeg", "j(peglib|error|config)\\.h", "scan/.*"},
    {"libseccomp", "seccomp\\.h", "scan/.*"},
    {"p11-kit", "p11-kit.*", "ceremony/device/.*"},
    {"SOCI", "soci/.*", "ceremony/vault/.*"},
};

TEST(Libraries, StayBehindTheirRooms)
{
    for (const Library& library : kLibraries) {
        const std::regex include(library.include), allowed(library.files);
        for (const SourceFile& file : sourceTree()) {
            if (!roomOf(file) || std::regex_match(file.path, allowed))
                continue;
            for (const std::string& name : includesOf(file, '<', '>'))
                EXPECT_FALSE(std::regex_match(name, include))
                    << file.path << " includes <" << name << ">; " << library.name << " belongs to " << library.files;
        }
    }
}

// A header that is neither ours, nor one of the libraries above, nor of C++, C or Linux has come in unnoticed.
TEST(Libraries, AreAllNamedHere)
{
    static const std::regex standard(
        "[a-z_0-9]+|(sys|linux|netinet|arpa)/"
        "[a-z_0-9]+\\.h|(dirent|fcntl|grp|poll|pty|pwd|sched|signal|spawn|termios|unistd|stdlib)\\.h");
    for (const SourceFile& file : sourceTree()) {
        if (!roomOf(file))
            continue;
        for (const std::string& name : includesOf(file, '<', '>')) {
            bool known = std::regex_match(name, standard);
            for (const Library& library : kLibraries)
                known = known || std::regex_match(name, std::regex(library.include));
            EXPECT_TRUE(known) << file.path << " includes <" << name << ">, which tests/lint/arrows_test.cpp does not know";
        }
    }
}

TEST(Libraries, QtStaysOutOfTheTestsToo)
{
    static const std::regex qt("(Q[A-Z]|Qt).*");
    for (const SourceFile& file : sourceTree()) {
        const bool hasScreen =
            file.isBelow("tests/gui") || file.isBelow("tests/room/wizard") || file.isBelow("tests/image/eye");
        if (!file.isSource() || !file.isBelow("tests") || hasScreen)
            continue;
        for (const std::string& name : includesOf(file, '<', '>'))
            EXPECT_FALSE(std::regex_match(name, qt)) << file.path << " includes <" << name << ">";
    }
}

}  // namespace
}  // namespace keyrite::tests
