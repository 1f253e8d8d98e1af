#include "wizard/runner.h"

#include <exception>
#include <new>

#include "scripts/plan.h"
#include "scripts/rehearsal.h"
#include "set/layout.h"

namespace keyrite::wizard {

namespace {

constexpr int kProgressEveryMs = 80;

std::string nameOfPlan(const std::filesystem::path& file)
{
    const auto plan = scripts::readPlan(file);
    return plan ? plan->name : std::string();
}

}  // namespace

Opening startOf(const scripts::Ceremony::Places& places)
{
    return {[places](scripts::Ceremony::World world) { return scripts::Ceremony::start(places, world); },
            [places] { return nameOfPlan(places.plan); }, places.output};
}

Opening resumeOf(const scripts::Ceremony::Places& places)
{
    const std::filesystem::path plan = places.plan.empty() ? places.output / set::kPlanFile : places.plan;
    return {[places](scripts::Ceremony::World world) { return scripts::Ceremony::resume(places, world); },
            [plan] { return nameOfPlan(plan); }, places.output};
}

Opening rehearsalIn(const std::filesystem::path& folder)
{
    const scripts::Ceremony::Places places{folder / "plan.toml", folder / "set", folder / "sheets"};
    return {[folder, places](scripts::Ceremony::World world) -> Opening::Opened {
                KR_OK(scripts::prepareRehearsal(folder, world));
                return scripts::Ceremony::start(places, world);
            },
            [places] { return nameOfPlan(places.plan); }, places.output};
}

Opening audit()
{
    return {[](scripts::Ceremony::World world) { return scripts::Ceremony::audit(world); }, [] { return std::string(); }, {}};
}

Opening verifyDisc(const std::filesystem::path& output)
{
    return {[output](scripts::Ceremony::World world) { return scripts::Ceremony::verifyDisc(output, world); },
            [] { return std::string(); }, output};
}

Opening burnSet()
{
    return {[](scripts::Ceremony::World world) { return scripts::Ceremony::burnSet(world); }, [] { return std::string(); }, {}};
}

void CeremonyRunner::Eye::progress(const Message& what, size_t done, size_t total)
{
    const std::lock_guard lock(m_mutex);
    m_seen = Seen{what, done, total};
}

engine::Stop CeremonyRunner::Eye::stop() const
{
    const std::lock_guard lock(m_mutex);
    return m_stop;
}

void CeremonyRunner::Eye::halt(engine::Stop stop)
{
    const std::lock_guard lock(m_mutex);
    m_stop = std::move(stop);
    m_halted = true;
}

std::optional<CeremonyRunner::Eye::Seen> CeremonyRunner::Eye::take()
{
    const std::lock_guard lock(m_mutex);
    return std::exchange(m_seen, std::nullopt);
}

CeremonyRunner::CeremonyRunner(const World& world) : m_world(world), m_worker(new QObject)
{
    m_worker->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    m_thread.start();
    m_progressTimer.setInterval(kProgressEveryMs);
    connect(&m_progressTimer, &QTimer::timeout, this, &CeremonyRunner::lookAtProgress);
}

CeremonyRunner::~CeremonyRunner()
{
    m_eye.halt({"the program was ended while it worked", "keyrite"});
    m_thread.quit();
    m_thread.wait();
}

void CeremonyRunner::open(Opening how)
{
    post([this, how = std::move(how)]() -> Result<void> {
        KR_TRY(m_ceremony, how.open({m_world.clock, m_world.kernel, m_eye, m_world.room, m_world.printers}));
        m_name = how.name();
        m_output = how.output;
        return {};
    });
}

void CeremonyRunner::submit(std::shared_ptr<engine::Answer> answer)
{
    post([this, answer = std::move(answer)] { return m_ceremony->engine().submit(*answer); });
}

void CeremonyRunner::goBack()
{
    post([this] { return m_ceremony->engine().goBack(); });
}

void CeremonyRunner::note(std::string text)
{
    post([this, text = std::move(text)] { return m_ceremony->engine().note(text); });
}

void CeremonyRunner::abort(engine::Stop stop)
{
    m_eye.halt(stop);
    post([this, stop = std::move(stop)]() -> Result<void> {
        m_eye.goOn();
        engine::Engine& engine = m_ceremony->engine();
        return engine.state() == engine::State::Running ? engine.abort(stop) : Result<void>();
    });
}

void CeremonyRunner::post(Job job)
{
    if (++m_waiting == 1) {
        m_progressTimer.start();
        Q_EMIT busyChanged(true);
    }
    QMetaObject::invokeMethod(
        m_worker,
        [this, job = std::move(job)]() mutable {
            Result<void> done = guarded(job);
            job = nullptr;  // what the answer held is wiped here, not when the event is freed
            auto report = std::make_shared<Report>(look());
            auto error = std::make_shared<std::optional<Error>>();
            if (!done)
                *error = std::move(done).error();
            QMetaObject::invokeMethod(
                this, [this, report, error] { arrived(std::move(*report), std::move(*error)); }, Qt::QueuedConnection);
        },
        Qt::QueuedConnection);
}

// Nothing may leave the worker thread as an exception: what the programmer did not foresee closes the ceremony as void.
Result<void> CeremonyRunner::guarded(const Job& job)
{
    std::string what;
    try {
        return job();
    } catch (const std::bad_alloc&) {
        what = "there is not enough memory, or not enough that may be locked";
    } catch (const std::exception& error) {
        what = error.what();
    }
    if (m_ceremony && m_ceremony->engine().state() == engine::State::Running)
        (void)m_ceremony->engine().abort({"internal error: " + what, "keyrite"});
    return fail(Errc::Internal, message("keyrite has found a defect of its own: %1.", what), "keyrite",
                message("Do not use what was made. Note it on paper, and report it."));
}

Report CeremonyRunner::look()
{
    Report out;
    out.name = m_name;
    out.output = m_output;
    if (!m_ceremony)
        return out;
    engine::Engine& engine = m_ceremony->engine();
    out.state = engine.state();
    out.outline = engine.outline();
    out.roster = engine.session().roster();
    out.head = engine.recorder().head();
    out.exceptions = m_output.empty() ? 0 : engine.recorder().exceptions();
    if (out.state == engine::State::Running)
        out.view = engine.current();
    if (out.state == engine::State::Void && !m_output.empty())
        out.left = scripts::Ceremony::leftBy(m_output);
    return out;
}

void CeremonyRunner::lookAtProgress()
{
    if (const auto seen = m_eye.take())
        Q_EMIT progressed(seen->what, seen->done, seen->total);
}

void CeremonyRunner::arrived(Report report, std::optional<Error> error)
{
    --m_waiting;
    if (m_waiting == 0)
        m_progressTimer.stop();
    const bool opened = report.view.has_value() || m_isOpen;
    m_isOpen = opened;
    m_report = std::move(report);
    if (m_waiting == 0)
        Q_EMIT busyChanged(false);
    if (!opened && error)
        Q_EMIT failedToOpen(*error);
    else
        Q_EMIT reported(error ? &*error : nullptr);
}

}  // namespace keyrite::wizard
