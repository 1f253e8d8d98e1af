// Printers of a CUPS service (2.4 or newer), driverless or not. The service should be a private one whose spool is in memory:
// a document lies there in clear until its job has ended.
#pragma once

#include <chrono>

#include "print/printer.h"

namespace keyrite::print {

struct CupsOptions {
    std::string server = {};  // host:port, the path of a socket, or "": what libcups chooses
    // How long a printer may wait for paper, or not answer, before the job is taken back.
    std::chrono::milliseconds patience = std::chrono::minutes(5);
};

class CupsPrinters final : public Printers {
public:
    explicit CupsPrinters(CupsOptions options = {}) : m_options(std::move(options)) {}

    // Every queue of the service, but no classes of printers. Where the service is silent it takes 30 seconds to say so.
    Outcome<std::vector<Printer>> list() override;
    // However it ends, the service is asked to forget the job, its title and its document.
    Outcome<Done> print(const PrintJob& job, std::span<const uint8_t> pdf, Progress& progress) override;

private:
    CupsOptions m_options;
};

}  // namespace keyrite::print
