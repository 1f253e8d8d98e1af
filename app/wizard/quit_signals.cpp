#include "wizard/quit_signals.h"

#include <signal.h>
#include <sys/signalfd.h>
#include <unistd.h>

#include <QSocketNotifier>

namespace keyrite::wizard {

namespace {

sigset_t quitting()
{
    sigset_t out;
    ::sigemptyset(&out);
    for (const int number : {SIGINT, SIGTERM, SIGHUP})
        ::sigaddset(&out, number);
    return out;
}

QString nameOf(uint32_t number)
{
    switch (number) {
        case SIGINT:
            return QStringLiteral("SIGINT");
        case SIGTERM:
            return QStringLiteral("SIGTERM");
        default:
            return QStringLiteral("SIGHUP");
    }
}

}  // namespace

void QuitSignals::block()
{
    const sigset_t mask = quitting();
    ::pthread_sigmask(SIG_BLOCK, &mask, nullptr);
}

QuitSignals::QuitSignals(QObject* parent) : QObject(parent)
{
    const sigset_t mask = quitting();
    m_descriptor = ::signalfd(-1, &mask, SFD_CLOEXEC | SFD_NONBLOCK);
    if (m_descriptor < 0)
        return;
    m_notifier = new QSocketNotifier(m_descriptor, QSocketNotifier::Read, this);
    connect(m_notifier, &QSocketNotifier::activated, this, &QuitSignals::read);
}

QuitSignals::~QuitSignals()
{
    delete m_notifier;
    if (m_descriptor >= 0)
        ::close(m_descriptor);
}

void QuitSignals::read()
{
    signalfd_siginfo info{};
    if (::read(m_descriptor, &info, sizeof info) == static_cast<ssize_t>(sizeof info))
        Q_EMIT caught(nameOf(info.ssi_signo));
}

}  // namespace keyrite::wizard
