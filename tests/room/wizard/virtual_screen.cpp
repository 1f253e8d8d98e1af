#include "room/wizard/virtual_screen.h"

#include <QLibraryInfo>
#include <chrono>
#include <filesystem>
#include <sstream>
#include <stdexcept>
#include <thread>

#include "support/command.h"
#include "support/vectors.h"

namespace keyrite::tests {

namespace {

// The line that Xvfb writes once it takes clients; "" before. Its complaints stand in lines of their own.
std::string displayIn(const std::string& said)
{
    std::istringstream in(said);
    for (std::string line; std::getline(in, line) && !in.eof();)
        if (!line.empty() && line.find_first_not_of("0123456789") == std::string::npos)
            return ":" + line;
    return {};
}

}  // namespace

std::string VirtualScreen::whyNot()
{
    if (!installed("Xvfb"))
        return "not installed: Xvfb";
    const std::filesystem::path plugin = QLibraryInfo::path(QLibraryInfo::PluginsPath).toStdString() + "/platforms/libqxcb.so";
    if (!std::filesystem::exists(plugin))
        return "not installed: " + plugin.string();
    return {};
}

VirtualScreen::VirtualScreen()
    : m_server({"Xvfb", "-displayfd", "1", "-nolisten", "tcp", "-screen", "0", kSize}, {}, m_folder / "said")
{
    const auto until = std::chrono::steady_clock::now() + std::chrono::seconds(30);
    while ((m_display = displayIn(slurp(m_folder / "said"))).empty()) {
        if (!m_server.running() || std::chrono::steady_clock::now() > until)
            throw std::runtime_error("Xvfb does not start: " + slurp(m_folder / "said"));
        std::this_thread::sleep_for(std::chrono::milliseconds(20));
    }
}

}  // namespace keyrite::tests
