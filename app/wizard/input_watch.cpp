#include "wizard/input_watch.h"

#include <fcntl.h>
#include <unistd.h>

#include <QSocketNotifier>
#include <algorithm>
#include <fstream>
#include <sstream>

namespace keyrite::wizard {

namespace {

constexpr const char* kDevices = "/proc/bus/input/devices";
constexpr int kLookEveryMs = 500;

std::string afterEquals(const std::string& line)
{
    const size_t at = line.find('=');
    return at == std::string::npos ? std::string() : line.substr(at + 1);
}

bool startsWith(const std::string& line, const char* start) { return line.rfind(start, 0) == 0; }

// A handler "kbd" is the kernel's mark of a device that has keys to type with.
bool sendsKeys(const std::string& handlers)
{
    std::istringstream words(handlers);
    for (std::string word; words >> word;)
        if (word == "kbd")
            return true;
    return false;
}

QString named(const InputDevice& device)
{
    // It goes into the record: printable ASCII, not too long.
    QString out;
    for (const char c : device.name.substr(0, 100))
        out += c >= 0x20 && c < 0x7F ? QLatin1Char(c) : QLatin1Char('?');
    return out.trimmed().isEmpty() ? QStringLiteral("(without a name)") : out.trimmed();
}

}  // namespace

InputDevices parseKeyboards(const std::string& text)
{
    InputDevices out;
    InputDevice device;
    bool keys = false;
    const auto finish = [&] {
        if (keys)
            out.push_back(device);
        device = {};
        keys = false;
    };
    std::istringstream lines(text);
    for (std::string line; std::getline(lines, line);) {
        if (line.empty()) {
            finish();
        } else if (startsWith(line, "N: Name=")) {
            device.name = afterEquals(line);
            device.name.erase(std::remove(device.name.begin(), device.name.end(), '"'), device.name.end());
            device.identity += line;
        } else if (startsWith(line, "I: ") || startsWith(line, "P: Phys=")) {
            device.identity += line;
        } else if (startsWith(line, "S: Sysfs=")) {
            device.node = afterEquals(line);
        } else if (startsWith(line, "H: Handlers=")) {
            keys = sendsKeys(afterEquals(line));
        }
    }
    finish();
    return out;
}

InputDevices keyboardsNow()
{
    std::ifstream in(kDevices);
    std::ostringstream text;
    text << in.rdbuf();
    return parseKeyboards(text.str());
}

InputWatch::Change InputWatch::look()
{
    Change out;
    const InputDevices now = m_list();
    const auto isThere = [&](const InputDevice& device) { return std::find(now.begin(), now.end(), device) != now.end(); };
    for (const InputDevice& device : now) {
        if (std::find(m_known.begin(), m_known.end(), device) != m_known.end())
            continue;
        // A second one of the same make is a stranger for as long as the first is there.
        const auto away = std::find_if(m_known.begin(), m_known.end(), [&](const InputDevice& known) {
            return known.identity == device.identity && !isThere(known);
        });
        if (away != m_known.end()) {
            *away = device;
            out.returned.push_back(device);
            continue;
        }
        out.strangers.push_back(device);
        if (std::find(m_strangers.begin(), m_strangers.end(), device) == m_strangers.end())
            out.appeared.push_back(device);
    }
    m_strangers = out.strangers;
    return out;
}

InputGuard::InputGuard(InputWatch::List list, QObject* parent) : QObject(parent), m_watch(std::move(list))
{
    m_timer.setInterval(kLookEveryMs);
    connect(&m_timer, &QTimer::timeout, this, &InputGuard::look);
}

InputGuard::~InputGuard() { setArmed(false); }

void InputGuard::setArmed(bool armed)
{
    if (armed == isArmed())
        return;
    if (armed) {
        m_watch.arm();
        m_timer.start();
        // The kernel wakes whoever polls this file when a device comes or goes.
        m_descriptor = ::open(kDevices, O_RDONLY | O_CLOEXEC);
        if (m_descriptor >= 0) {
            m_notifier = new QSocketNotifier(m_descriptor, QSocketNotifier::Read, this);
            connect(m_notifier, &QSocketNotifier::activated, this, &InputGuard::look);
        }
        return;
    }
    m_timer.stop();
    delete std::exchange(m_notifier, nullptr);
    if (m_descriptor >= 0)
        ::close(std::exchange(m_descriptor, -1));
    if (std::exchange(m_covered, false))
        Q_EMIT strangers({});
}

void InputGuard::look()
{
    const InputWatch::Change change = m_watch.look();
    for (const InputDevice& device : change.appeared)
        Q_EMIT happened(QStringLiteral("a new keyboard-like device appeared: %1; input was blocked").arg(named(device)));
    for (const InputDevice& device : change.returned)
        Q_EMIT happened(QStringLiteral("a keyboard was away and came back at the same port: %1").arg(named(device)));
    if (change.strangers.empty() && !m_covered)
        return;
    m_covered = !change.strangers.empty();
    Q_EMIT strangers(change.strangers);
}

}  // namespace keyrite::wizard
