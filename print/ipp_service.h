// Questions to a print service in IPP (RFC 8010, RFC 8011) by libcups, with errors as values. Its functions for whole requests
// are not used: they ask for passwords at the terminal, and wait without asking whether to go on.
#pragma once

#include <cstdint>
#include <functional>
#include <map>
#include <span>
#include <string>
#include <vector>

#include "print/outcome.h"

namespace keyrite::print {

enum class IppOperation {
    GetPrinters,
    GetPrinter,
    CreateJob,
    SendDocument,
    CancelJob,
    CreateSubscription,
    GetNotifications,
    CancelSubscription,
};

struct IppAttribute {
    enum class Group { Operation, Job, Subscription };
    enum class Kind { Uri, Name, MimeType, Keyword, Integer, Enum, Boolean };
    Group group;
    Kind kind;
    const char* name;
    std::vector<std::string> texts = {};  // Uri, Name, MimeType, Keyword
    int number = 0;                       // Integer, Enum, Boolean
};

// One printer, job, subscription or event of an answer. Numbers are in decimal.
using IppObject = std::map<std::string, std::vector<std::string>>;
// The first value; "" where there is none.
std::string firstOf(const IppObject& object, const std::string& name);

// Addresses of a printer and of a job, as every request names what it is about.
std::string printerUri(const std::string& printer);
std::string jobUri(int job);

struct IppAnswer {
    enum class Status { Good, NotFound, Refused };
    Status status = Status::Refused;
    std::string message = {};  // of a refusal
    std::vector<IppObject> objects = {};
};

class IppService {
public:
    // `server` is host:port, the path of a socket, or "" for the library's own choice. `keepGoing` is asked every 100 ms while
    // the service does not answer; it may be empty.
    IppService(std::string server, std::function<bool()> keepGoing)
        : m_server(std::move(server)), m_keepGoing(std::move(keepGoing))
    {
    }

    // With the user's name added. PrintService: not reached, or no answer within 30 seconds. Stopped. The document goes from
    // the caller's memory to the socket, unless it has fewer than 2 KiB: libcups collects small pieces before it writes them.
    Outcome<IppAnswer> ask(IppOperation operation, const std::vector<IppAttribute>& attributes,
                           std::span<const uint8_t> document = {});

    const std::string& server() const { return m_server; }

private:
    std::string m_server;
    std::function<bool()> m_keepGoing;
};

}  // namespace keyrite::print
