#include "wizard/keyboard_page.h"

#include <QKeyEvent>
#include <QLabel>
#include <QListWidget>
#include <QVBoxLayout>

#include "wizard/language.h"
#include "wizard/look.h"

namespace keyrite::wizard {

namespace {

struct Named {
    const char* code;
    const char* name;  // each in its own words: whoever needs it must find it
};

// By their codes of XKB (xkeyboard-config, rules/evdev.lst).
constexpr Named kLayouts[] = {{"us", "English (US)"},
                              {"gb", "English (UK)"},
                              {"de", "Deutsch"},
                              {"at", "Deutsch (Österreich)"},
                              {"ch", "Deutsch (Schweiz)"},
                              {"se", "Svenska"},
                              {"no", "Norsk"},
                              {"dk", "Dansk"},
                              {"fi", "Suomi"},
                              {"is", "Íslenska"},
                              {"fr", "Français"},
                              {"be", "Belge"},
                              {"nl", "Nederlands"},
                              {"es", "Español"},
                              {"pt", "Português"},
                              {"br", "Português (Brasil)"},
                              {"it", "Italiano"},
                              {"pl", "Polski"},
                              {"cz", "Čeština"},
                              {"sk", "Slovenčina"},
                              {"hu", "Magyar"},
                              {"si", "Slovenščina"},
                              {"hr", "Hrvatski"},
                              {"ro", "Română"},
                              {"ee", "Eesti"},
                              {"lv", "Latviešu"},
                              {"lt", "Lietuvių"},
                              {"tr", "Türkçe"},
                              {"ca", "Canadien"},
                              {"jp", "日本語 (JP)"}};

QString nameOf(const QString& language)
{
    static constexpr Named kNames[] = {{"en", "English"}, {"de", "Deutsch"}, {"sv", "Svenska"}};
    for (const Named& named : kNames)
        if (language == QLatin1String(named.code))
            return QString::fromUtf8(named.name);
    return language;
}

}  // namespace

KeyboardPage::KeyboardPage(QWidget* parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("keyboard"));
    setStyleSheet(styleSheetOf({}));
    setRole(this, "page");
    setAttribute(Qt::WA_StyledBackground);
    auto* const column = new QVBoxLayout(this);
    column->setContentsMargins(24, 16, 24, 16);
    column->addWidget(makeText(QStringLiteral("Keyboard · Tastatur · Tangentbord"), "title", this));
    m_layouts = addList(QStringLiteral("keyboard.layout"), QStringLiteral("↑ ↓ Enter"));
    for (const Named& layout : kLayouts)
        m_layouts->addItem(QString::fromUtf8(layout.name));
    m_languages = addList(QStringLiteral("keyboard.language"), QStringLiteral("Language · Sprache · Språk"));
    for (const QString& language : languages())
        m_languages->addItem(nameOf(language));
    m_languages->setMaximumHeight(140);
    m_layouts->setCurrentRow(0);
    m_languages->setCurrentRow(0);
    m_layouts->setFocus();
}

QListWidget* KeyboardPage::addList(const QString& name, const QString& question)
{
    auto* const list = new QListWidget(this);
    list->setObjectName(name);
    list->setAccessibleName(question);
    list->installEventFilter(this);
    layout()->addWidget(makeText(question, "label", this));
    layout()->addWidget(list);
    return list;
}

bool KeyboardPage::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            if (watched == m_layouts)
                m_languages->setFocus();
            else
                Q_EMIT chosen(QLatin1String(kLayouts[m_layouts->currentRow()].code), languages().at(m_languages->currentRow()));
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

}  // namespace keyrite::wizard
