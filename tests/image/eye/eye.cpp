// What stands on the wizard's screen, as lines of JSON on a serial line: a plugin of Qt that the test flavour of the disc loads
// into the unchanged wizard (QT_QPA_GENERIC_PLUGINS=keyrite_eye:/dev/ttyS1). It presses nothing and changes nothing.
//
// A line is the list of all visible widgets: [{"name", "text", "says", "more", "focus", "on", "can"}, …], whenever it has
// changed and stood still for two looks. A clock that ticks is left out.
#include <QAbstractButton>
#include <QApplication>
#include <QFile>
#include <QGenericPlugin>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QTimer>

namespace {

constexpr int kLookEveryMs = 150;

class Eye final : public QObject {
public:
    explicit Eye(const QString& device) : m_out(device)
    {
        if (!m_out.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
            return;
        connect(&m_timer, &QTimer::timeout, this, [this] { look(); });
        m_timer.start(kLookEveryMs);
    }

private:
    static QString textOf(const QWidget* widget)
    {
        if (const auto* const label = qobject_cast<const QLabel*>(widget))
            return label->text();
        if (const auto* const button = qobject_cast<const QAbstractButton*>(widget))
            return button->text();
        if (const auto* const line = qobject_cast<const QLineEdit*>(widget))
            return line->displayText();
        QStringList rows;
        if (const auto* const list = qobject_cast<const QListWidget*>(widget))
            for (int i = 0; i < list->count(); ++i)
                rows.append(list->item(i)->text());
        return rows.join(QLatin1Char('\n'));
    }

    void look()
    {
        QJsonArray seen;
        for (const QWidget* const top : QApplication::topLevelWidgets()) {
            QList<const QWidget*> widgets{top};
            for (const QWidget* const child : top->findChildren<QWidget*>())
                widgets.append(child);
            for (const QWidget* const widget : widgets) {
                const QString text = textOf(widget), says = widget->accessibleName(), more = widget->accessibleDescription();
                const QString name = widget->objectName();
                if (!widget->isVisible() || (text + more + name).isEmpty() || name.startsWith(QLatin1String("qt_")) ||
                    text.endsWith(QLatin1String(" UTC")))
                    continue;
                QJsonObject one{{QStringLiteral("name"), name}, {QStringLiteral("text"), text}};
                if (!says.isEmpty() && says != text)
                    one.insert(QStringLiteral("says"), says);
                if (!more.isEmpty())
                    one.insert(QStringLiteral("more"), more);
                if (widget->hasFocus())
                    one.insert(QStringLiteral("focus"), true);
                if (const auto* const button = qobject_cast<const QAbstractButton*>(widget)) {
                    one.insert(QStringLiteral("on"), button->isChecked());
                    one.insert(QStringLiteral("can"), button->isEnabled());
                }
                seen.append(one);
            }
        }
        const QByteArray line = QJsonDocument(seen).toJson(QJsonDocument::Compact);
        if (line == m_last && line != m_told) {
            m_out.write(line + '\n');
            m_told = line;
        }
        m_last = line;
    }

    QFile m_out;
    QTimer m_timer;
    QByteArray m_last, m_told;
};

class EyePlugin final : public QGenericPlugin {
    Q_OBJECT
    Q_PLUGIN_METADATA(IID QGenericPluginFactoryInterface_iid FILE "keyrite_eye.json")

public:
    QObject* create(const QString&, const QString& specification) override { return new Eye(specification); }
};

}  // namespace

#include "eye.moc"
