// One job at a CUPS service, from its first request until nothing of it is left there.
//
// How a job has ended is learnt from an event (RFC 3996): a service that keeps no history has forgotten the job by the time
// that anybody asks.
#pragma once

#include <chrono>
#include <optional>

#include "print/ipp_service.h"
#include "print/printer.h"

namespace keyrite::print {

class CupsJob {
public:
    CupsJob(IppService& service, const PrintJob& job, Progress& progress, std::chrono::milliseconds patience);

    // Everything up to the printer's word that it is done.
    Outcome<Done> print(std::span<const uint8_t> pdf);
    // Takes back what has not ended, waits a moment for the printer to stop, and has everything forgotten. By a service of its
    // own, because the one of the job may have been stopped.
    void forget(IppService& service);

private:
    struct End {
        int state;  // RFC 8011, 5.3.7
        std::vector<std::string> reasons;
    };

    Outcome<Done> begin();
    Outcome<Done> send(std::span<const uint8_t> pdf);
    Outcome<Done> wait();
    Outcome<Done> look();
    Outcome<std::optional<End>> end(IppService& service) const;
    Outcome<Done> judge(const End& end) const;
    bool pause(std::chrono::milliseconds time);
    // The error of an answer that is not good.
    Problem problemOf(const Outcome<IppAnswer>& answer) const;
    void cancel(IppService& service, bool purge) const;

    IppService& m_service;
    const PrintJob& m_job;
    Progress& m_progress;
    std::chrono::milliseconds m_patience;
    std::string m_uri;
    int m_id = 0;            // of the job; 0: there is none
    int m_subscription = 0;  // the same
    bool m_ended = false;
    Sentence m_obstacles;                          // as last told
    std::chrono::steady_clock::time_point m_free;  // when the printer last had none
};

}  // namespace keyrite::print
