// Printers, and paper that comes out of them: the seam between a finished document and the machine in the room.
//
// What is printed may be secret. It is read from the caller's memory, and nothing of it is kept by an implementation once
// print() has returned; what the printer keeps is out of reach.
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <vector>

#include "print/outcome.h"
#include "print/paper.h"

namespace keyrite::print {

struct Printer {
    std::string name;      // what PrintJob::printer takes
    std::string model;     // as the printer says; may be empty
    std::string location;  // may be empty
    bool ready = false;    // takes jobs, and reports no error that keeps it from printing; it may warn of one
    // RFC 8011, 5.4.12 and its registry ("media-empty", "toner-low-warning"); empty when there is nothing to report.
    std::vector<std::string> reasons = {};
};

struct PrintJob {
    std::string printer;
    // Public: it stands in the print service's log and perhaps on the printer's display. UTF-8; what is longer than 255
    // bytes is cut.
    std::string title;
    Paper paper = Paper::A4;
};

// The caller's eye on a job.
class Progress {
public:
    virtual ~Progress() = default;
    // Called at least every 100 ms, in the thread of the caller of print(). False cancels the job.
    virtual bool keepGoing() = 0;
    // The printer waits for somebody: "out of paper; a cover is open". Called when that changes, with an empty one when it goes
    // on.
    virtual void waiting(Sentence /*reasons*/) {}
};

class Printers {
public:
    virtual ~Printers() = default;
    // In the order of their names. None is a success. PrintService.
    virtual Outcome<std::vector<Printer>> list() = 0;
    // Prints every page once, one-sided and in its true size. Returns when the printer says that the job is done, or with
    // PrintService, PrintServiceLost, PrinterMissing, PrinterStopped, JobFailed, Stopped. `pdf` is only read during the call.
    virtual Outcome<Done> print(const PrintJob& job, std::span<const uint8_t> pdf, Progress& progress) = 0;
};

// The reasons that may keep a printer from printing, in words: "out of paper; a cover is open". Empty when none of them does.
Sentence obstacles(const std::vector<std::string>& reasons);

}  // namespace keyrite::print
