// The engine on a thread of its own: it works there, and the screen follows what it reports.
//
// The screen never touches the engine. Each call below is queued, runs on the one worker thread, and ends with a report: a copy
// of what people may see (Report), and an error if there was one. Secrets of an answer go one way only, inside the answer.
#pragma once

#include <QObject>
#include <QThread>
#include <QTimer>
#include <atomic>
#include <functional>
#include <mutex>
#include <optional>

#include "scripts/ceremony.h"

namespace keyrite::wizard {

// How a ceremony comes to be; both functions run on the worker thread.
struct Opening {
    using Opened = Result<std::unique_ptr<scripts::Ceremony>>;
    std::function<Opened(scripts::Ceremony::World)> open;
    std::function<std::string()> name;  // as the plan names it; asked once it is open
    std::filesystem::path output;       // "" for what writes nothing
};
Opening startOf(const scripts::Ceremony::Places& places);
Opening resumeOf(const scripts::Ceremony::Places& places);
// With throw-away devices and keys below `folder`, which must be new.
Opening rehearsalIn(const std::filesystem::path& folder);
Opening audit();
// Of another disc, with a record in `output`, a new folder.
Opening verifyDisc(const std::filesystem::path& output);
Opening burnSet();

// What is known of the ceremony after a call.
struct Report {
    engine::State state = engine::State::Running;
    std::optional<engine::StepView> view;  // while it runs
    std::vector<engine::OutlineEntry> outline;
    std::vector<engine::Person> roster;
    std::string name;
    std::filesystem::path output;
    transcript::Head head{};
    size_t exceptions = 0;                                // numbered so far: E1, E2, …
    std::optional<Result<scripts::Ceremony::Left>> left;  // of a void ceremony that wrote something
};

class CeremonyRunner final : public QObject {
    Q_OBJECT

public:
    // What scripts::Ceremony::World needs, but for the eye on long work, which is the runner's own.
    struct World {
        Clock& clock;
        Random& kernel;
        scripts::Room& room;
        print::Printers& printers;
    };
    explicit CeremonyRunner(const World& world);
    // Stops what is going on and waits for it. A ceremony that is not closed can be resumed.
    ~CeremonyRunner() override;

    // Each of these reports by `reported` or `failedToOpen`.
    void open(Opening how);
    void submit(std::shared_ptr<engine::Answer> answer);
    void goBack();
    void note(std::string text);
    // Stops work that is going on, and closes the ceremony as void.
    void abort(engine::Stop stop);

    bool isBusy() const { return m_waiting > 0; }
    bool isOpen() const { return m_isOpen; }
    const Report& report() const { return m_report; }

Q_SIGNALS:
    void busyChanged(bool busy);
    // report() is new; `error` says why the last call was refused, and is null when it was not.
    void reported(const keyrite::base::Error* error);
    void failedToOpen(const keyrite::base::Error& error);
    void progressed(const keyrite::base::Message& what, qulonglong done, qulonglong total);

private:
    class Eye final : public engine::Watcher {
    public:
        bool keepGoing() override { return !m_halted; }
        engine::Stop stop() const override;
        void progress(const Message& what, size_t done, size_t total) override;
        void halt(engine::Stop stop);
        void goOn() { m_halted = false; }
        struct Seen {
            Message what;
            size_t done, total;
        };
        std::optional<Seen> take();

    private:
        std::atomic<bool> m_halted = false;
        mutable std::mutex m_mutex;
        engine::Stop m_stop;
        std::optional<Seen> m_seen;
    };

    using Job = std::function<Result<void>()>;
    void post(Job job);
    Result<void> guarded(const Job& job);
    Report look();
    void lookAtProgress();
    void arrived(Report report, std::optional<Error> error);

    // Of the worker thread, once it runs.
    World m_world;
    std::unique_ptr<scripts::Ceremony> m_ceremony;
    std::string m_name;
    std::filesystem::path m_output;
    Eye m_eye;

    QThread m_thread;
    QObject* m_worker;  // lives in m_thread, which deletes it
    QTimer m_progressTimer;
    Report m_report;
    int m_waiting = 0;
    bool m_isOpen = false;
};

}  // namespace keyrite::wizard
