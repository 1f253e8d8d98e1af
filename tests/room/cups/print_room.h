// A room with real printing in it and no printer: a private cupsd, and driverless printers that keep what they would put on
// paper. Everything lives in a folder in memory and ends with the object. Needs root: cupsd starts its filters as another user.
#pragma once

#include <filesystem>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "room/cups/background.h"
#include "room/cups/raster.h"
#include "support/command.h"
#include "support/mounted_folder.h"

namespace keyrite::tests {

class PrintRoom {
public:
    enum class Takes {
        Pdf,     // draws PDFs itself
        Raster,  // takes dots only: cupsd's filters draw
    };
    struct Setup {
        std::string name;
        Takes takes;
    };
    // Of jobs that have ended.
    enum class Keeps { Nothing, Everything };

    // Why it cannot be here; "" when it can.
    static std::string whyNot();

    // Throws with what the programs said when something does not start.
    explicit PrintRoom(const std::vector<Setup>& printers, Keeps keeps = Keeps::Nothing);

    // For CupsOptions::server.
    std::string server() const { return (m_folder / "cups.sock").string(); }

    // What has come out of a printer, in order: documents as they arrived, or the sides of all documents as dots.
    std::vector<std::string> documents(const std::string& printer) const;
    std::vector<RasterPage> pages(const std::string& printer) const;
    // The sides of its document `number`, from 0.
    std::vector<RasterPage> pages(const std::string& printer, size_t number) const;
    size_t documentCount(const std::string& printer) const { return arrived(printer).size(); }
    // What the printer was told about its last document: "IPP_SIDES" is "one-sided".
    std::map<std::string, std::string> told(const std::string& printer) const;

    // At the printer: it stops with this reason ("media-empty") at the next document, until it is mended.
    void trouble(const std::string& printer, const std::string& reason) const;
    void mend(const std::string& printer) const;
    // It gives up every document.
    void breakDown(const std::string& printer) const;

    // At the print service: cupsdisable, cupsenable, lpadmin and so on.
    CommandResult administer(std::vector<std::string> command) const;
    void stopService();

    // All that the service keeps in files: configuration, spool, temporary files, state, logs. By path.
    std::map<std::string, std::string> kept() const;
    // The documents and descriptions of jobs among them.
    std::vector<std::string> spooled() const;
    std::string log(const std::string& name) const;  // "page_log"

private:
    void writeConfiguration(Keeps keeps) const;
    void startBus();
    void startService();
    void startPrinter(const Setup& setup);
    std::filesystem::path paper(const std::string& printer) const { return m_folder / "paper" / printer; }
    std::vector<std::filesystem::path> arrived(const std::string& printer) const;
    std::vector<std::string> environment() const;
    [[noreturn]] void giveUp(const std::string& what) const;

    MountedFolder m_folder;
    // In this order, so that they end in the other one.
    Background m_bus, m_avahi, m_service;
    std::vector<Background> m_printers;
};

}  // namespace keyrite::tests

#define KR_NEED_PRINT_ROOM()                                                               \
    if (const std::string whyNot = ::keyrite::tests::PrintRoom::whyNot(); !whyNot.empty()) \
    GTEST_SKIP() << whyNot
