// SIGINT, SIGTERM and SIGHUP close a ceremony as void. They are taken as bytes from a descriptor, in the thread of the screen.
#pragma once

#include <QObject>

class QSocketNotifier;

namespace keyrite::wizard {

class QuitSignals final : public QObject {
    Q_OBJECT

public:
    // Before any other thread is started: threads inherit what is blocked.
    static void block();

    explicit QuitSignals(QObject* parent = nullptr);
    ~QuitSignals() override;

Q_SIGNALS:
    // "SIGTERM"
    void caught(const QString& name);

private:
    void read();

    int m_descriptor;
    QSocketNotifier* m_notifier = nullptr;
};

}  // namespace keyrite::wizard
