#include "sheets/paper_reader.h"

#include <algorithm>
#include <regex>
#include <set>
#include <sstream>

#include "sheets/recovery_pages.h"
#include "sheets/share_sheet.h"
#include "support/vectors.h"

namespace keyrite::tests {

namespace {

std::string ran(const std::vector<std::string>& command)
{
    const CommandResult result = run(command);
    EXPECT_EQ(result.status, 0) << command.front() << ": " << result.err;
    return result.out;
}

}  // namespace

std::string sheetFile(const MadeBackup& made, size_t share, print::Paper paper)
{
    const auto file = sheets::shareSheet(made.facts, share, made.words.at(share), paper);
    EXPECT_TRUE(file) << file.error().english();
    return file ? std::string(base::textOf(file->expose())) : "";
}

std::string recoveryFile(const MadeBackup& made, print::Paper paper)
{
    const auto file = sheets::recoveryPages(made.facts, paper);
    EXPECT_TRUE(file) << file.error().english();
    return file ? std::string(base::textOf(*file)) : "";
}

PrintedPaper::PrintedPaper(const std::string& pdf)
{
    spit(m_folder / "sheet.pdf", pdf);
    const std::string info = ran({"pdfinfo", (m_folder / "sheet.pdf").string()});
    std::smatch found;
    if (std::regex_search(info, found, std::regex("Pages: +([0-9]+)")))
        m_pages = std::stoul(found[1].str());
}

std::vector<std::string> PrintedPaper::lines(size_t page) const
{
    const std::string number = std::to_string(page);
    std::istringstream in(ran({"pdftotext", "-raw", "-f", number, "-l", number, (m_folder / "sheet.pdf").string(), "-"}));
    std::vector<std::string> out;
    for (std::string line; std::getline(in, line);) {
        std::string one;
        std::istringstream words(line);
        for (std::string word; words >> word;)
            one += (one.empty() ? "" : " ") + word;
        if (!one.empty())
            out.push_back(one);
    }
    return out;
}

std::string PrintedPaper::text(size_t page) const
{
    std::string out;
    for (const std::string& line : lines(page))
        out += line + "\n";
    return out;
}

std::vector<PlacedWord> PrintedPaper::words(size_t page) const
{
    const std::string number = std::to_string(page);
    const std::string xml = ran({"pdftotext", "-bbox", "-f", number, "-l", number, (m_folder / "sheet.pdf").string(), "-"});
    static const std::regex word("<word xMin=\"([0-9.]+)\" yMin=\"([0-9.]+)\" xMax=\"([0-9.]+)\" yMax=\"([0-9.]+)\">([^<]*)<");
    constexpr double kMillimetres = 25.4 / 72;
    std::vector<PlacedWord> out;
    for (std::sregex_iterator it(xml.begin(), xml.end(), word), end; it != end; ++it)
        out.push_back({std::stod((*it)[1]) * kMillimetres, std::stod((*it)[2]) * kMillimetres,
                       std::stod((*it)[3]) * kMillimetres, std::stod((*it)[4]) * kMillimetres, (*it)[5]});
    return out;
}

std::vector<std::string> PrintedPaper::commands(size_t page) const
{
    std::vector<std::string> out;
    for (const std::string& line : lines(page))
        if (line.compare(0, 2, "$ ") == 0)
            out.push_back(line.substr(2));
    return out;
}

std::vector<std::filesystem::path> PrintedPaper::render(int dotsPerInch) const
{
    ran({"pdftoppm", "-r", std::to_string(dotsPerInch), "-gray", "-png", (m_folder / "sheet.pdf").string(),
         (m_folder / "page").string()});
    std::set<std::filesystem::path> out;
    for (const auto& entry : std::filesystem::directory_iterator(m_folder.path()))
        if (entry.path().extension() == ".png")
            out.insert(entry.path());
    return {out.begin(), out.end()};
}

std::vector<std::string> PrintedPaper::codes(const std::filesystem::path& picture)
{
    std::istringstream in(run({"zbarimg", "-q", "--nodbus", "--raw", picture.string()}).out);
    std::set<std::string> out;
    for (std::string line; std::getline(in, line);)
        out.insert(line);
    return {out.begin(), out.end()};
}

}  // namespace keyrite::tests
