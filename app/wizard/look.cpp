#include "wizard/look.h"

#include <QLabel>
#include <QStyle>
#include <QVariant>
#include <QWidget>
#include <algorithm>

namespace keyrite::wizard {

namespace {

struct Colours {
    const char *back, *text, *panel, *line, *focus, *faint, *here;
};
constexpr Colours kNormal{"#ffffff", "#101010", "#f1f3f5", "#8a9199", "#0b57d0", "#5a6068", "#d7e6ff"};
constexpr Colours kContrast{"#000000", "#ffffff", "#000000", "#ffffff", "#ffff00", "#ffffff", "#303030"};

constexpr const char* kSheet = R"(
* { font-family: "DejaVu Sans", sans-serif; font-size: %BASE%px; color: %TEXT%; }
QWidget#keyrite, QWidget#body, *[role="page"] { background: %BACK%; }
QScrollArea, QScrollArea > QWidget > QWidget { background: %BACK%; border: none; }
*[role="frame-rehearsal"] { background: #ffd200; }
*[role="frame-real"] { background: %BACK%; }
*[role="head"] { background: %PANEL%; border-bottom: 1px solid %LINE%; }
*[role="foot"] { background: %PANEL%; border-top: 1px solid %LINE%; }
*[role="name"] { font-weight: bold; }
*[role="mode-rehearsal"] { background: #ffd200; color: #000000; font-weight: bold; padding: 2px 10px; }
*[role="mode-real"] { background: #202020; color: #ffffff; font-weight: bold; padding: 2px 10px; border: 1px solid #ffffff; }
*[role="clock"] { font-family: "DejaVu Sans Mono", monospace; }
*[role="keys"] { font-size: %SMALL%px; color: %FAINT%; }
*[role="title"] { font-size: %TITLE%px; font-weight: bold; }
*[role="place"] { color: %FAINT%; }
*[role="caption"] { font-weight: bold; color: %FAINT%; }
*[role="label"] { font-weight: bold; }
*[role="advice"] { font-size: %SMALL%px; color: %FAINT%; }
*[role="more"] { font-size: %SMALL%px; font-weight: bold; color: %FOCUS%; }
*[role="hex"] { font-family: "DejaVu Sans Mono", monospace; font-size: %SMALL%px; color: %FAINT%; }
*[role="words"] { font-size: %WORDS%pt; }
*[role="copied"] { font-size: %COPIED%pt; }
*[role="commit"] { background: #b00020; color: #ffffff; font-weight: bold; padding: 6px 10px; }
*[role="error"] { background: %BACK%; border: 3px solid #b00020; }
*[role="error-caption"] { font-weight: bold; color: %TEXT%; }
*[role="light-green"] { background: #1b6e2c; color: #ffffff; font-weight: bold; padding: 1px 6px; }
*[role="light-red"] { background: #b00020; color: #ffffff; font-weight: bold; padding: 1px 6px; }
*[role="light-note"] { background: #505860; color: #ffffff; font-weight: bold; padding: 1px 6px; }
*[role="shade"] { background: rgba(0, 0, 0, 120); }
*[role="panel"] { background: %BACK%; border: 2px solid %TEXT%; }
*[role="cover"] { background: #000000; color: #ffffff; font-size: %TITLE%px; }
QListWidget { background: %BACK%; border: 1px solid %LINE%; font-size: %SMALL%px; }
QListWidget#steps { background: %PANEL%; border: none; border-right: 1px solid %LINE%; }
QListWidget::item { padding: 3px 4px; border-bottom: 1px solid %HERE%; }
QListWidget#steps::item { padding: 3px 0px; }
QListWidget::item:selected { background: %HERE%; color: %TEXT%; }
QListWidget:focus { border: 3px solid %FOCUS%; }
QLineEdit, QPlainTextEdit, *[role="entry"] { background: %BACK%; border: 2px solid %LINE%; padding: 4px 6px; }
QLineEdit:focus, QPlainTextEdit:focus, *[role="entry"]:focus { border: 3px solid %FOCUS%; padding: 3px 5px; }
QRadioButton { padding: 4px 8px; border: 2px solid transparent; }
QRadioButton:focus { border: 2px solid %FOCUS%; }
QRadioButton::indicator { width: %MARK%px; height: %MARK%px; border: 2px solid %TEXT%; border-radius: %ROUND%px; background: %BACK%; }
QRadioButton::indicator:checked { background: %TEXT%; }
QPushButton { background: %PANEL%; border: 2px solid %LINE%; padding: 5px 14px; font-weight: bold; }
QPushButton:focus { border: 3px solid %FOCUS%; padding: 4px 13px; }
QPushButton:disabled { color: %LINE%; }
QPushButton[role="verb"] { background: %TEXT%; color: %BACK%; border-color: %TEXT%; }
QPushButton[role="verb"]:focus { border-color: %FOCUS%; }
QPushButton[role="verb"]:disabled { background: %PANEL%; color: %LINE%; border-color: %LINE%; }
QPushButton[role="last"] { background: #b00020; color: #ffffff; border-color: #b00020; }
QPushButton[role="last"]:focus { border-color: %FOCUS%; }
QPushButton[role="last"]:disabled { background: %PANEL%; color: %LINE%; border-color: #b00020; }
QProgressBar { border: 2px solid %LINE%; text-align: center; background: %BACK%; }
QProgressBar::chunk { background: %HERE%; }
)";

}  // namespace

void Look::enlarge(int steps) { percent = std::clamp(percent + steps * kStep, kLeast, kMost); }

QString styleSheetOf(const Look& look)
{
    const Colours& c = look.contrast ? kContrast : kNormal;
    QString out = QString::fromLatin1(kSheet);
    const auto put = [&](const char* name, const QString& value) { out.replace(QLatin1String(name), value); };
    put("%BASE%", QString::number(look.pixels(18)));
    put("%SMALL%", QString::number(look.pixels(16)));
    put("%TITLE%", QString::number(look.pixels(26)));
    put("%MARK%", QString::number(look.pixels(16)));
    put("%ROUND%", QString::number(look.pixels(16) / 2 + 2));
    put("%COPIED%", QString::number(look.pixels(22)));
    put("%WORDS%", QString::number(look.pixels(28)));
    put("%BACK%", QLatin1String(c.back));
    put("%TEXT%", QLatin1String(c.text));
    put("%PANEL%", QLatin1String(c.panel));
    put("%LINE%", QLatin1String(c.line));
    put("%FOCUS%", QLatin1String(c.focus));
    put("%FAINT%", QLatin1String(c.faint));
    put("%HERE%", QLatin1String(c.here));
    return out;
}

void setRole(QWidget* widget, const char* role)
{
    widget->setProperty("role", QString::fromLatin1(role));
    widget->style()->unpolish(widget);
    widget->style()->polish(widget);
}

QLabel* makeText(const QString& text, const char* role, QWidget* parent)
{
    auto* const label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    if (role != nullptr)
        setRole(label, role);
    return label;
}

}  // namespace keyrite::wizard
