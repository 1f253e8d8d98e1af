#include "print/cups_job.h"

#include <cstdlib>
#include <thread>

#include "print/utf8.h"

namespace keyrite::print {

namespace {

using Group = IppAttribute::Group;
using Kind = IppAttribute::Kind;
using Status = IppAnswer::Status;
using std::chrono::milliseconds;
using std::chrono::steady_clock;

constexpr milliseconds kLookEvery{300};
constexpr milliseconds kAskEvery{50};
constexpr milliseconds kTakingBack{5'000};
constexpr int kSubscriptionSeconds = 86'400;
constexpr int kBestQuality = 5;    // RFC 8011, 5.2.13
constexpr int kCompleted = 9;      // RFC 8011, 5.3.7
constexpr size_t kMostName = 255;  // bytes of an IPP name

int numberOf(const IppObject& object, const std::string& name) { return std::atoi(firstOf(object, name).c_str()); }

std::string cutToName(std::string_view text)
{
    std::string_view rest = text;
    size_t good = 0;
    while (!rest.empty() && takeCharacter(rest) && text.size() - rest.size() <= kMostName)
        good = text.size() - rest.size();
    return std::string(text.substr(0, good));
}

const char* mediaOf(Paper paper) { return paper == Paper::A4 ? "iso_a4_210x297mm" : "na_letter_8.5x11in"; }

// RFC 8011, 5.3.8: why a job ended, where people can do something with it.
Sentence wordsOf(const std::vector<std::string>& jobReasons)
{
    for (const std::string& reason : jobReasons) {
        if (reason == "job-canceled-at-device")
            return text("it was cancelled at the printer");
        if (reason == "job-canceled-by-user" || reason == "job-canceled-by-operator")
            return text("it was cancelled at the print service");
        if (reason == "document-format-error" || reason == "unsupported-document-format")
            return text("the printer cannot print such documents");
    }
    return {};
}

}  // namespace

CupsJob::CupsJob(IppService& service, const PrintJob& job, Progress& progress, milliseconds patience)
    : m_service(service), m_job(job), m_progress(progress), m_patience(patience), m_uri(printerUri(job.printer))
{
}

Outcome<Done> CupsJob::print(std::span<const uint8_t> pdf)
{
    if (const auto begun = begin(); !begun)
        return begun;
    auto done = send(pdf);
    if (done)
        done = wait();
    // Once the document is under way nobody can say what the printer did with it.
    if (!done && done.problem().fault == Fault::PrintService)
        return Problem{Fault::PrintServiceLost, done.problem().detail};
    if (!done && done.problem().fault == Fault::PrinterMissing)
        return Problem{Fault::JobFailed, text("it was removed from the print service")};
    return done;
}

Problem CupsJob::problemOf(const Outcome<IppAnswer>& answer) const
{
    if (!answer)
        return answer.problem();
    if (answer->status == Status::NotFound)
        return {Fault::PrinterMissing, m_job.printer};
    return {Fault::JobFailed, text("the print service says: %1", {answer->message})};
}

Outcome<Done> CupsJob::begin()
{
    const auto subscribed =
        m_service.ask(IppOperation::CreateSubscription,
                      {{Group::Operation, Kind::Uri, "printer-uri", {m_uri}},
                       {Group::Subscription, Kind::Keyword, "notify-events", {"job-completed"}},
                       {Group::Subscription, Kind::Keyword, "notify-pull-method", {"ippget"}},
                       {Group::Subscription, Kind::Integer, "notify-lease-duration", {}, kSubscriptionSeconds}});
    if (!subscribed || subscribed->status != Status::Good)
        return problemOf(subscribed);
    for (const IppObject& object : subscribed->objects)
        m_subscription = numberOf(object, "notify-subscription-id");

    const auto created =
        m_service.ask(IppOperation::CreateJob, {{Group::Operation, Kind::Uri, "printer-uri", {m_uri}},
                                                {Group::Operation, Kind::Name, "job-name", {cutToName(m_job.title)}},
                                                {Group::Job, Kind::Integer, "copies", {}, 1},
                                                {Group::Job, Kind::Name, "job-sheets", {"none"}},
                                                {Group::Job, Kind::Keyword, "media", {mediaOf(m_job.paper)}},
                                                {Group::Job, Kind::Keyword, "print-color-mode", {"monochrome"}},
                                                {Group::Job, Kind::Enum, "print-quality", {}, kBestQuality},
                                                {Group::Job, Kind::Keyword, "print-scaling", {"none"}},
                                                {Group::Job, Kind::Keyword, "sides", {"one-sided"}}});
    if (!created || created->status != Status::Good)
        return problemOf(created);
    for (const IppObject& object : created->objects)
        m_id = numberOf(object, "job-id");
    return Done{};
}

Outcome<Done> CupsJob::send(std::span<const uint8_t> pdf)
{
    const auto sent = m_service.ask(IppOperation::SendDocument,
                                    {{Group::Operation, Kind::Uri, "printer-uri", {m_uri}},
                                     {Group::Operation, Kind::Integer, "job-id", {}, m_id},
                                     {Group::Operation, Kind::MimeType, "document-format", {"application/vnd.cups-pdf"}},
                                     {Group::Operation, Kind::Boolean, "last-document", {}, 1}},
                                    pdf);
    if (!sent || sent->status != Status::Good)
        return problemOf(sent);
    return Done{};
}

Outcome<Done> CupsJob::wait()
{
    m_free = steady_clock::now();
    for (;;) {
        const auto ended = end(m_service);
        if (!ended)
            return ended.problem();
        if (*ended) {
            m_ended = true;
            return judge(**ended);
        }
        if (const auto looked = look(); !looked)
            return looked;
        if (!pause(kLookEvery))
            return Problem{Fault::Stopped};
    }
}

Outcome<Done> CupsJob::look()
{
    const auto answer = m_service.ask(IppOperation::GetPrinter,
                                      {{Group::Operation, Kind::Uri, "printer-uri", {m_uri}},
                                       {Group::Operation, Kind::Keyword, "requested-attributes", {"printer-state-reasons"}}});
    if (!answer || answer->status != Status::Good)
        return problemOf(answer);
    Sentence now;
    for (const IppObject& object : answer->objects)
        if (const auto found = object.find("printer-state-reasons"); found != object.end())
            now = obstacles(found->second);
    if (now != m_obstacles)
        m_progress.waiting(now);
    m_obstacles = now;
    if (now.empty())
        m_free = steady_clock::now();
    else if (steady_clock::now() - m_free > m_patience)
        return Problem{Fault::PrinterStopped, now};
    return Done{};
}

Outcome<std::optional<CupsJob::End>> CupsJob::end(IppService& service) const
{
    const auto answer = service.ask(IppOperation::GetNotifications,
                                    {{Group::Operation, Kind::Uri, "printer-uri", {m_uri}},
                                     {Group::Operation, Kind::Integer, "notify-subscription-ids", {}, m_subscription},
                                     {Group::Operation, Kind::Boolean, "notify-wait", {}, 0}});
    if (!answer || answer->status != Status::Good)
        return problemOf(answer);
    for (const IppObject& event : answer->objects) {
        if (numberOf(event, "notify-job-id") != m_id)
            continue;
        const auto reasons = event.find("job-state-reasons");
        return std::optional(
            End{numberOf(event, "job-state"), reasons == event.end() ? std::vector<std::string>() : reasons->second});
    }
    return std::optional<End>();
}

// The ipp backend of CUPS 2.4 sometimes reports a job as completed that the printer has given up, when it hears of that before
// the thread that looks for reasons does. Nothing at the service tells the difference: a page counts when it was read back.
Outcome<Done> CupsJob::judge(const End& end) const
{
    if (end.state == kCompleted)
        return Done{};
    const Sentence words = wordsOf(end.reasons);
    return Problem{Fault::JobFailed, words.empty() ? m_obstacles : words};
}

bool CupsJob::pause(milliseconds time)
{
    const auto until = steady_clock::now() + time;
    while (steady_clock::now() < until) {
        if (!m_progress.keepGoing())
            return false;
        std::this_thread::sleep_for(kAskEvery);
    }
    return true;
}

void CupsJob::cancel(IppService& service, bool purge) const
{
    // That there is nothing left to cancel is no failure, and there is nothing that could be done about another one.
    static_cast<void>(
        service.ask(IppOperation::CancelJob, {{Group::Operation, Kind::Uri, "job-uri", {jobUri(m_id)}},
                                              {Group::Operation, Kind::Boolean, "purge-job", {}, purge ? 1 : 0}}));
}

void CupsJob::forget(IppService& service)
{
    if (m_id != 0 && !m_ended) {
        // Purged at once, the job would be forgotten before the printer is told to stop.
        cancel(service, false);
        const auto until = steady_clock::now() + kTakingBack;
        for (auto ended = end(service); ended && !*ended && steady_clock::now() < until; ended = end(service))
            std::this_thread::sleep_for(kLookEvery);
    }
    if (m_id != 0)
        cancel(service, true);
    if (m_subscription != 0)
        static_cast<void>(service.ask(IppOperation::CancelSubscription,
                                      {{Group::Operation, Kind::Uri, "printer-uri", {m_uri}},
                                       {Group::Operation, Kind::Integer, "notify-subscription-id", {}, m_subscription}}));
}

}  // namespace keyrite::print
