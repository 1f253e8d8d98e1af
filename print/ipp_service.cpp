#include "print/ipp_service.h"

#include <cups/cups.h>

#include <algorithm>
#include <charconv>
#include <memory>
#include <optional>

namespace keyrite::print {

namespace {

constexpr double kTickSeconds = 0.1;
constexpr int kMostTicks = 300;
constexpr int kConnectMs = 5000;
// Public, and the same for everybody: it stands in the print service's log.
constexpr const char* kUser = "keyrite";

struct Freed {
    void operator()(ipp_t* message) const { ippDelete(message); }
    void operator()(http_t* connection) const { httpClose(connection); }
};
using Message = std::unique_ptr<ipp_t, Freed>;

ipp_op_t codeOf(IppOperation operation)
{
    switch (operation) {
        case IppOperation::GetPrinters:
            return IPP_OP_CUPS_GET_PRINTERS;
        case IppOperation::GetPrinter:
            return IPP_OP_GET_PRINTER_ATTRIBUTES;
        case IppOperation::CreateJob:
            return IPP_OP_CREATE_JOB;
        case IppOperation::SendDocument:
            return IPP_OP_SEND_DOCUMENT;
        case IppOperation::CancelJob:
            return IPP_OP_CANCEL_JOB;
        case IppOperation::CreateSubscription:
            return IPP_OP_CREATE_PRINTER_SUBSCRIPTIONS;
        case IppOperation::GetNotifications:
            return IPP_OP_GET_NOTIFICATIONS;
        case IppOperation::CancelSubscription:
            return IPP_OP_CANCEL_SUBSCRIPTION;
    }
    return IPP_OP_CUPS_INVALID;
}

ipp_tag_t tagOf(IppAttribute::Kind kind)
{
    switch (kind) {
        case IppAttribute::Kind::Uri:
            return IPP_TAG_URI;
        case IppAttribute::Kind::Name:
            return IPP_TAG_NAME;
        case IppAttribute::Kind::MimeType:
            return IPP_TAG_MIMETYPE;
        case IppAttribute::Kind::Keyword:
            return IPP_TAG_KEYWORD;
        case IppAttribute::Kind::Integer:
            return IPP_TAG_INTEGER;
        case IppAttribute::Kind::Enum:
            return IPP_TAG_ENUM;
        case IppAttribute::Kind::Boolean:
            return IPP_TAG_BOOLEAN;
    }
    return IPP_TAG_ZERO;
}

ipp_tag_t tagOf(IppAttribute::Group group)
{
    switch (group) {
        case IppAttribute::Group::Operation:
            return IPP_TAG_OPERATION;
        case IppAttribute::Group::Job:
            return IPP_TAG_JOB;
        case IppAttribute::Group::Subscription:
            return IPP_TAG_SUBSCRIPTION;
    }
    return IPP_TAG_ZERO;
}

void add(ipp_t* message, const IppAttribute& attribute)
{
    const ipp_tag_t group = tagOf(attribute.group), kind = tagOf(attribute.kind);
    if (attribute.kind == IppAttribute::Kind::Boolean) {
        ippAddBoolean(message, group, attribute.name, static_cast<char>(attribute.number != 0));
    } else if (attribute.texts.empty()) {
        ippAddInteger(message, group, kind, attribute.name, attribute.number);
    } else {
        std::vector<const char*> values;
        for (const std::string& text : attribute.texts)
            values.push_back(text.c_str());
        ippAddStrings(message, group, kind, attribute.name, static_cast<int>(values.size()), nullptr, values.data());
    }
}

Message requestOf(IppOperation operation, const std::vector<IppAttribute>& attributes)
{
    Message out(ippNewRequest(codeOf(operation)));
    // RFC 8011, 4.1.5: what the operation is about comes right after character set and language, then the user.
    const auto isTarget = [](const IppAttribute& one) { return one.kind == IppAttribute::Kind::Uri; };
    for (const IppAttribute& attribute : attributes)
        if (isTarget(attribute))
            add(out.get(), attribute);
    ippAddString(out.get(), IPP_TAG_OPERATION, IPP_TAG_NAME, "requesting-user-name", nullptr, kUser);
    for (const IppAttribute& attribute : attributes)
        if (!isTarget(attribute))
            add(out.get(), attribute);
    return out;
}

std::vector<std::string> valuesOf(ipp_attribute_t* attribute)
{
    std::vector<std::string> out;
    for (int i = 0; i < ippGetCount(attribute); ++i) {
        const ipp_tag_t tag = ippGetValueTag(attribute);
        if (tag == IPP_TAG_INTEGER || tag == IPP_TAG_ENUM)
            out.push_back(std::to_string(ippGetInteger(attribute, i)));
        else if (tag == IPP_TAG_BOOLEAN)
            out.push_back(ippGetBoolean(attribute, i) != 0 ? "true" : "false");
        else if (const char* const text = ippGetString(attribute, i, nullptr); text != nullptr)
            out.push_back(text);
    }
    return out;
}

std::vector<IppObject> objectsOf(ipp_t* answer)
{
    std::vector<IppObject> out;
    bool inside = false;
    for (ipp_attribute_t* one = ippFirstAttribute(answer); one != nullptr; one = ippNextAttribute(answer)) {
        const char* const name = ippGetName(one);  // none between two objects
        const ipp_tag_t group = ippGetGroupTag(one);
        if (name == nullptr || group == IPP_TAG_OPERATION || group == IPP_TAG_UNSUPPORTED_GROUP) {
            inside = false;
            continue;
        }
        if (!inside)
            out.emplace_back();
        inside = true;
        out.back()[name] = valuesOf(one);
    }
    return out;
}

std::string messageOf(ipp_t* answer)
{
    ipp_attribute_t* const said = ippFindAttribute(answer, "status-message", IPP_TAG_TEXT);
    return said != nullptr ? ippGetString(said, 0, nullptr) : ippErrorString(ippGetStatusCode(answer));
}

struct Address {
    std::string host;
    int port;
};

std::optional<Address> addressOf(const std::string& server)
{
    if (server.empty())
        return Address{cupsServer(), ippPort()};
    if (server.front() == '/')
        return Address{server, 0};
    const size_t colon = server.rfind(':');
    Address out{server.substr(0, colon), 0};
    if (colon == std::string::npos || out.host.empty())
        return std::nullopt;
    const char* const end = server.data() + server.size();
    const auto read = std::from_chars(server.data() + colon + 1, end, out.port);
    if (read.ec != std::errc() || read.ptr != end || out.port < 1 || out.port > 65535)
        return std::nullopt;
    return out;
}

// One request and its answer. A connection of its own for each: the service may close one that it has not heard from for a
// while, and what was half written would have to be written again.
class Exchange {
public:
    Exchange(const Address& address, const std::function<bool()>& keepGoing)
        : m_keepGoing(keepGoing),
          m_http(httpConnect2(address.host.c_str(), address.port, nullptr, AF_UNSPEC, HTTP_ENCRYPTION_IF_REQUESTED, 1,
                              kConnectMs, nullptr))
    {
        if (m_http)
            httpSetTimeout(m_http.get(), kTickSeconds, tick, this);
    }
    Exchange(const Exchange&) = delete;
    Exchange& operator=(const Exchange&) = delete;

    bool send(ipp_t* request, std::span<const uint8_t> document)
    {
        if (!m_http || !goOn())
            return false;
        httpClearFields(m_http.get());
        httpSetField(m_http.get(), HTTP_FIELD_CONTENT_TYPE, "application/ipp");
        httpSetLength(m_http.get(), ippLength(request) + document.size());
        if (httpPost(m_http.get(), "/") != 0)
            return false;
        ipp_state_t state = IPP_STATE_IDLE;
        while (state != IPP_STATE_DATA && state != IPP_STATE_ERROR)
            state = ippWrite(m_http.get(), request);
        return state == IPP_STATE_DATA && write(document) && httpFlushWrite(m_http.get()) >= 0;
    }

    // Null where there is none; status() may say why.
    Message receive()
    {
        m_ticks = 0;
        do
            m_status = httpUpdate(m_http.get());
        while (m_status == HTTP_STATUS_CONTINUE);
        if (m_status != HTTP_STATUS_OK)
            return nullptr;
        Message out(ippNew());
        ipp_state_t state = IPP_STATE_IDLE;
        while (state != IPP_STATE_DATA && state != IPP_STATE_ERROR)
            state = ippRead(m_http.get(), out.get());
        return state == IPP_STATE_DATA ? std::move(out) : nullptr;
    }

    http_status_t status() const { return m_status; }
    bool stopped() const { return m_stopped; }

private:
    static int tick(http_t*, void* self)
    {
        auto& exchange = *static_cast<Exchange*>(self);
        return exchange.goOn() && ++exchange.m_ticks < kMostTicks ? 1 : 0;
    }

    bool goOn()
    {
        m_stopped = m_stopped || (m_keepGoing && !m_keepGoing());
        return !m_stopped;
    }

    // In pieces that libcups passes on to the socket without a copy.
    bool write(std::span<const uint8_t> document)
    {
        constexpr size_t kPiece = 64 * 1024;
        while (!document.empty()) {
            const size_t count = document.size() < 2 * kPiece ? document.size() : kPiece;
            m_ticks = 0;
            if (httpWrite2(m_http.get(), reinterpret_cast<const char*>(document.data()), count) < 0 || !goOn())
                return false;
            document = document.subspan(count);
        }
        return true;
    }

    const std::function<bool()>& m_keepGoing;
    std::unique_ptr<http_t, Freed> m_http;
    http_status_t m_status = HTTP_STATUS_ERROR;
    int m_ticks = 0;
    bool m_stopped = false;
};

}  // namespace

std::string firstOf(const IppObject& object, const std::string& name)
{
    const auto found = object.find(name);
    return found == object.end() || found->second.empty() ? std::string() : found->second.front();
}

std::string printerUri(const std::string& printer)
{
    char out[HTTP_MAX_URI] = {};
    httpAssembleURIf(HTTP_URI_CODING_ALL, out, sizeof out, "ipp", nullptr, "localhost", 0, "/printers/%s", printer.c_str());
    return out;
}

std::string jobUri(int job) { return "ipp://localhost/jobs/" + std::to_string(job); }

Outcome<IppAnswer> IppService::ask(IppOperation operation, const std::vector<IppAttribute>& attributes,
                                   std::span<const uint8_t> document)
{
    const auto address = addressOf(m_server);
    if (!address)
        return Problem{Fault::PrintService, m_server};
    m_server = address->port == 0 ? address->host : address->host + ":" + std::to_string(address->port);
    Exchange exchange(*address, m_keepGoing);
    const Message request = requestOf(operation, attributes);
    const Message answer = exchange.send(request.get(), document) ? exchange.receive() : nullptr;
    if (exchange.stopped())
        return Problem{Fault::Stopped};
    if (!answer && exchange.status() >= HTTP_STATUS_BAD_REQUEST)
        return IppAnswer{IppAnswer::Status::Refused, httpStatus(exchange.status())};
    if (!answer)
        return Problem{Fault::PrintService, m_server};
    const ipp_status_t status = ippGetStatusCode(answer.get());
    if (status == IPP_STATUS_ERROR_NOT_FOUND || status == IPP_STATUS_ERROR_GONE)
        return IppAnswer{IppAnswer::Status::NotFound, messageOf(answer.get())};
    if (status >= IPP_STATUS_REDIRECTION_OTHER_SITE)
        return IppAnswer{IppAnswer::Status::Refused, messageOf(answer.get())};
    return IppAnswer{IppAnswer::Status::Good, {}, objectsOf(answer.get())};
}

}  // namespace keyrite::print
