// After the preflight no new keyboard comes in. A stick that is a keyboard can type faster than people look.
//
// A keyboard that was there and comes back at the same port is taken again: a pulled cable must not end a ceremony. That it was
// away is an exception of the record, as a stranger is.
#pragma once

#include <QObject>
#include <QTimer>
#include <functional>
#include <memory>
#include <string>
#include <vector>

class QSocketNotifier;

namespace keyrite::wizard {

struct InputDevice {
    std::string name;
    std::string identity;  // bus, vendor, product, version, name and port: the same when it is pulled out and put in again
    std::string node;      // the kernel's own name of this connection: another one each time

    bool operator==(const InputDevice&) const = default;
};
using InputDevices = std::vector<InputDevice>;

// The devices of /proc/bus/input/devices that send keys.
InputDevices parseKeyboards(const std::string& text);
InputDevices keyboardsNow();

class InputWatch {
public:
    using List = std::function<InputDevices()>;
    explicit InputWatch(List list) : m_list(std::move(list)) {}

    // What is there now is trusted from here on.
    void arm() { m_known = m_list(); }
    struct Change {
        InputDevices strangers;  // there now, and not trusted
        InputDevices appeared;   // of them, those that were not there at the last look
        InputDevices returned;   // trusted, and connected anew
    };
    Change look();

private:
    List m_list;
    InputDevices m_known;
    InputDevices m_strangers;
};

// Looks twice a second, and at once when the kernel says that something changed.
class InputGuard final : public QObject {
    Q_OBJECT

public:
    InputGuard(InputWatch::List list, QObject* parent);
    ~InputGuard() override;

    void setArmed(bool armed);
    bool isArmed() const { return m_timer.isActive(); }
    // Now, without waiting for the next look.
    void look();

Q_SIGNALS:
    // Those that are there now; none: the screen is free again.
    void strangers(const keyrite::wizard::InputDevices& devices);
    // For the record.
    void happened(const QString& sentence);

private:
    InputWatch m_watch;
    QTimer m_timer;
    int m_descriptor = -1;
    QSocketNotifier* m_notifier = nullptr;
    bool m_covered = false;
};

}  // namespace keyrite::wizard
