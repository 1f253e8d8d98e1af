#include "room/cups/print_room.h"

#include <arpa/inet.h>
#include <netinet/in.h>
#include <sys/mount.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

#include <algorithm>
#include <chrono>
#include <cstdlib>
#include <functional>
#include <sstream>
#include <stdexcept>
#include <thread>

#include "room/cups/raster.h"
#include "room/cups/room_files.h"
#include "support/temp_folder.h"
#include "support/vectors.h"

namespace keyrite::tests {

namespace {

namespace fs = std::filesystem;

constexpr const char* kPrograms[] = {"cupsd", "lpadmin", "ippeveprinter", "dbus-daemon", "avahi-daemon"};
constexpr const char* kFilters[] = {"filter/gstoraster", "filter/rastertopwg", "backend/ipp"};
constexpr const char* kLoopback = "127.0.0.1";

bool within(std::chrono::seconds limit, const std::function<bool()>& done)
{
    const auto until = std::chrono::steady_clock::now() + limit;
    while (!done()) {
        if (std::chrono::steady_clock::now() > until)
            return false;
        std::this_thread::sleep_for(std::chrono::milliseconds(20));
    }
    return true;
}

bool answersAt(const fs::path& socketFile)
{
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    socketFile.string().copy(address.sun_path, sizeof address.sun_path - 1);
    const int end = ::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);
    const bool good = ::connect(end, reinterpret_cast<const sockaddr*>(&address), sizeof address) == 0;
    ::close(end);
    return good;
}

sockaddr_in loopback(uint16_t port)
{
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(port);
    ::inet_pton(AF_INET, kLoopback, &address.sin_addr);
    return address;
}

bool answersAt(uint16_t port)
{
    const sockaddr_in address = loopback(port);
    const int end = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    const bool good = ::connect(end, reinterpret_cast<const sockaddr*>(&address), sizeof address) == 0;
    ::close(end);
    return good;
}

uint16_t freePort()
{
    sockaddr_in address = loopback(0);
    socklen_t size = sizeof address;
    const int end = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    const bool good = ::bind(end, reinterpret_cast<const sockaddr*>(&address), sizeof address) == 0 &&
                      ::getsockname(end, reinterpret_cast<sockaddr*>(&address), &size) == 0;
    ::close(end);
    if (!good)
        throw std::runtime_error("no free port");
    return ntohs(address.sin_port);
}

}  // namespace

std::string PrintRoom::whyNot()
{
    if (::geteuid() != 0)
        return "needs root: cupsd starts its filters as another user";
    if (const MountedFolder folder("size=64k"); !folder.mounted())
        return folder.reason();
    for (const std::string program : kPrograms)
        if (!fs::exists("/usr/sbin/" + program) && !fs::exists("/usr/bin/" + program))
            return "not installed: " + program;
    for (const std::string filter : kFilters)
        if (!fs::exists("/usr/lib/cups/" + filter))
            return "not installed: /usr/lib/cups/" + filter;
    return {};
}

PrintRoom::PrintRoom(const std::vector<Setup>& printers, Keeps keeps) : m_folder("mode=755")
{
    if (!m_folder.mounted())
        giveUp(m_folder.reason());
    writeConfiguration(keeps);
    startBus();
    startService();
    for (const Setup& setup : printers)
        startPrinter(setup);
}

void PrintRoom::writeConfiguration(Keeps keeps) const
{
    for (const char* const name : {"etc", "etc/ssl", "spool", "spool/tmp", "cache", "state", "log", "paper", "said", "home"})
        fs::create_directory(m_folder / name);
    spit(m_folder / "bus.conf", busConfiguration(m_folder.path()));
    spit(m_folder / "avahi.conf", avahiConfiguration());
    spit(m_folder / "etc/cupsd.conf", cupsdConfiguration(m_folder.path(), keeps == Keeps::Everything ? "Yes" : "No"));
    spit(m_folder / "etc/cups-files.conf", cupsFilesConfiguration(m_folder.path()));
    spit(m_folder / "works", printerWorks());
    fs::permissions(m_folder / "works", fs::perms::owner_all | fs::perms::group_read | fs::perms::others_read);
}

std::vector<std::string> PrintRoom::environment() const
{
    return {"DBUS_SYSTEM_BUS_ADDRESS=unix:path=" + (m_folder / "bus").string(), "CUPS_SERVER=" + server(),
            "HOME=" + (m_folder / "home").string(), "TMPDIR=" + (m_folder / "home").string(), "LC_ALL=C"};
}

// ippeveprinter does not start without them, although nobody here looks for it.
void PrintRoom::startBus()
{
    m_bus = Background({"dbus-daemon", "--config-file=" + (m_folder / "bus.conf").string(), "--nofork", "--nopidfile"}, {},
                       m_folder / "said/bus");
    if (!within(std::chrono::seconds(10), [&] { return answersAt(m_folder / "bus"); }))
        giveUp("dbus-daemon does not start");
    m_avahi = Background({"avahi-daemon", "--file=" + (m_folder / "avahi.conf").string(), "--no-drop-root", "--no-chroot",
                          "--no-rlimits", "--debug"},
                         environment(), m_folder / "said/avahi", Background::Where::OwnRun);
    const auto ready = [&] { return slurp(m_folder / "said/avahi").find("Server startup complete") != std::string::npos; };
    if (!within(std::chrono::seconds(60), ready))
        giveUp("avahi-daemon does not start");
}

void PrintRoom::startService()
{
    m_service = Background(
        {"cupsd", "-f", "-c", (m_folder / "etc/cupsd.conf").string(), "-s", (m_folder / "etc/cups-files.conf").string()},
        environment(), m_folder / "said/cupsd");
    if (!within(std::chrono::seconds(20), [&] { return answersAt(fs::path(server())); }))
        giveUp("cupsd does not start");
}

void PrintRoom::stopService() { m_service.stop(); }

void PrintRoom::startPrinter(const Setup& setup)
{
    fs::create_directory(paper(setup.name));
    const uint16_t port = freePort();
    const std::string number = std::to_string(port);
    m_printers.emplace_back(
        std::vector<std::string>{"ippeveprinter", "-k", "-d", paper(setup.name).string(), "-c", (m_folder / "works").string(),
                                 "-f", setup.takes == Takes::Pdf ? "application/pdf" : "image/pwg-raster,image/urf", "-n",
                                 "localhost", "-p", number, "-r", "off", "-l", "Room " + setup.name, "-v", setup.name},
        environment(), m_folder / ("said/" + setup.name));
    if (!within(std::chrono::seconds(20), [&] { return answersAt(port) || !m_printers.back().running(); }) ||
        !m_printers.back().running())
        giveUp("ippeveprinter does not start");
    const CommandResult added =
        administer({"lpadmin", "-p", setup.name, "-E", "-v", std::string("ipp://") + kLoopback + ":" + number + "/ipp/print",
                    "-m", "everywhere"});
    if (added.status != 0)
        giveUp("lpadmin fails: " + added.err);
    // cupsd asks the printer what it is in a thread of its own; until it knows, the queue would send files as they are.
    const auto isKnown = [&] {
        return administer({"lpoptions", "-p", setup.name}).out.find("IPP Everywhere") != std::string::npos;
    };
    if (!within(std::chrono::seconds(20), isKnown))
        giveUp("cupsd does not learn what the printer is");
}

CommandResult PrintRoom::administer(std::vector<std::string> command) const
{
    if (fs::exists("/usr/sbin/" + command.front()))
        command.front() = "/usr/sbin/" + command.front();
    return run(command, {.environment = environment()});
}

std::vector<fs::path> PrintRoom::arrived(const std::string& printer) const
{
    const auto number = [](const fs::path& file) { return std::atoi(file.filename().c_str()); };
    std::vector<fs::path> out;
    for (const auto& entry : fs::directory_iterator(paper(printer)))
        if (number(entry.path()) > 0 && entry.path().extension() != ".prn")  // what the works say
            out.push_back(entry.path());
    std::sort(out.begin(), out.end(), [&](const fs::path& a, const fs::path& b) { return number(a) < number(b); });
    return out;
}

std::vector<std::string> PrintRoom::documents(const std::string& printer) const
{
    std::vector<std::string> out;
    for (const fs::path& file : arrived(printer))
        out.push_back(slurp(file));
    return out;
}

std::vector<RasterPage> PrintRoom::pages(const std::string& printer) const
{
    std::vector<RasterPage> out;
    for (const fs::path& file : arrived(printer))
        for (RasterPage& page : readRaster(file))
            out.push_back(std::move(page));
    return out;
}

std::vector<RasterPage> PrintRoom::pages(const std::string& printer, size_t number) const
{
    return readRaster(arrived(printer).at(number));
}

std::map<std::string, std::string> PrintRoom::told(const std::string& printer) const
{
    std::map<std::string, std::string> out;
    std::istringstream in(slurp(paper(printer) / "told"));
    for (std::string line; std::getline(in, line);)
        out[line.substr(0, line.find('='))] = line.substr(std::min(line.find('='), line.size() - 1) + 1);
    return out;
}

void PrintRoom::trouble(const std::string& printer, const std::string& reason) const
{
    spit(paper(printer) / "trouble", reason);
}

void PrintRoom::mend(const std::string& printer) const
{
    fs::remove(paper(printer) / "trouble");
    fs::remove(paper(printer) / "broken");
}

void PrintRoom::breakDown(const std::string& printer) const { spit(paper(printer) / "broken", ""); }

std::map<std::string, std::string> PrintRoom::kept() const
{
    std::map<std::string, std::string> out;
    for (const char* const name : {"etc", "spool", "cache", "state", "log", "said", "home"})
        for (const auto& entry : fs::recursive_directory_iterator(m_folder / name))
            if (entry.is_regular_file())
                out[entry.path().lexically_relative(m_folder.path()).string()] = slurp(entry.path());
    return out;
}

std::vector<std::string> PrintRoom::spooled() const
{
    std::vector<std::string> out;
    for (const auto& entry : fs::directory_iterator(m_folder / "spool"))
        if (entry.is_regular_file())
            out.push_back(entry.path().filename().string());
    return out;
}

std::string PrintRoom::log(const std::string& name) const
{
    const fs::path file = m_folder / ("log/" + name);
    return fs::exists(file) ? slurp(file) : std::string();
}

void PrintRoom::giveUp(const std::string& what) const
{
    std::string all = what;
    if (fs::exists(m_folder / "said"))
        for (const auto& entry : fs::directory_iterator(m_folder / "said"))
            all += "\n" + entry.path().filename().string() + ": " + slurp(entry.path());
    throw std::runtime_error(all + "\n" + log("error_log"));
}

}  // namespace keyrite::tests
