#include "print/cups_printers.h"

#include <algorithm>
#include <cstring>
#include <iterator>

#include "print/cups_job.h"

namespace keyrite::print {

namespace {

using Group = IppAttribute::Group;
using Kind = IppAttribute::Kind;
using Status = IppAnswer::Status;

// cups/cups.h: bits of printer-type. A class of printers hides which one has seen a page; a fax and a scanner print nothing.
constexpr int kNoPrinters = 0x0001 | 0x40000 | 0x2000000;
constexpr const char* kStopped = "5";  // RFC 8011, 5.4.11

bool isWarning(std::string_view reason)
{
    constexpr std::string_view kEnd = "-warning";
    return reason.size() > kEnd.size() && reason.substr(reason.size() - kEnd.size()) == kEnd;
}

Printer printerOf(const IppObject& object)
{
    Printer out;
    out.name = firstOf(object, "printer-name");
    out.model = firstOf(object, "printer-make-and-model");
    out.location = firstOf(object, "printer-location");
    if (const auto found = object.find("printer-state-reasons"); found != object.end())
        for (const std::string& reason : found->second)
            if (reason != "none")
                out.reasons.push_back(reason);
    std::vector<std::string> errors;
    std::copy_if(out.reasons.begin(), out.reasons.end(), std::back_inserter(errors),
                 [](const auto& one) { return !isWarning(one); });
    out.ready = firstOf(object, "printer-state") != kStopped && firstOf(object, "printer-is-accepting-jobs") == "true" &&
                obstacles(errors).empty();
    return out;
}

// A name that is part of an address and nothing else.
bool isPrinterName(const std::string& name)
{
    return !name.empty() && name.size() <= 127 && std::all_of(name.begin(), name.end(), [](unsigned char letter) {
        return letter > ' ' && letter != 0x7f && std::strchr("/#?%'\"<>\\", letter) == nullptr;
    });
}

}  // namespace

Outcome<std::vector<Printer>> CupsPrinters::list()
{
    IppService service(m_options.server, {});
    const auto answer =
        service.ask(IppOperation::GetPrinters, {{Group::Operation, Kind::Enum, "printer-type", {}, 0},
                                                {Group::Operation, Kind::Enum, "printer-type-mask", {}, kNoPrinters},
                                                {Group::Operation,
                                                 Kind::Keyword,
                                                 "requested-attributes",
                                                 {"printer-name", "printer-make-and-model", "printer-location", "printer-state",
                                                  "printer-state-reasons", "printer-is-accepting-jobs"}}});
    if (!answer)
        return answer.problem();
    if (answer->status == Status::Refused)
        return Problem{Fault::PrintService, service.server() + " (" + answer->message + ")"};
    std::vector<Printer> out;  // a service without printers says that there are none to be found
    for (const IppObject& object : answer->objects)
        out.push_back(printerOf(object));
    std::sort(out.begin(), out.end(), [](const Printer& a, const Printer& b) { return a.name < b.name; });
    return out;
}

Outcome<Done> CupsPrinters::print(const PrintJob& job, std::span<const uint8_t> pdf, Progress& progress)
{
    if (!isPrinterName(job.printer))
        return Problem{Fault::PrinterMissing, job.printer};
    IppService service(m_options.server, [&] { return progress.keepGoing(); });
    CupsJob one(service, job, progress, m_options.patience);
    const auto outcome = one.print(pdf);
    IppService last(m_options.server, {});
    one.forget(last);
    return outcome;
}

}  // namespace keyrite::print
