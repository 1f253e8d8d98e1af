#include "wizard/secret_line.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QStyleOption>
#include <algorithm>

#include "wizard/look.h"

namespace keyrite::wizard {

namespace {

constexpr int kInset = 10;

bool isContinuation(char c) { return (static_cast<unsigned char>(c) & 0xC0) == 0x80; }

// One key is one character or none; Qt holds it in the event for as long as the key is handled.
bool isTyped(const QKeyEvent& event)
{
    const bool command = (event.modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier)) != 0;
    return !command && !event.text().isEmpty() && event.text().at(0).isPrint();
}

}  // namespace

void prepareSecretEntry(QWidget* entry)
{
    setRole(entry, "entry");
    entry->setFocusPolicy(Qt::StrongFocus);
    entry->setAttribute(Qt::WA_InputMethodEnabled, false);
    entry->setContextMenuPolicy(Qt::NoContextMenu);
    entry->setAcceptDrops(false);
}

void paintEntryFrame(QWidget* entry)
{
    QStyleOption option;
    option.initFrom(entry);
    QPainter painter(entry);
    entry->style()->drawPrimitive(QStyle::PE_Widget, &option, &painter, entry);
}

SecretLine::SecretLine(QWidget* parent) : QWidget(parent), m_text(128)
{
    prepareSecretEntry(this);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

SecureString SecretLine::take()
{
    SecureString out = std::exchange(m_text, SecureString());
    m_characters = 0;
    update();
    Q_EMIT changed();
    return out;
}

QSize SecretLine::sizeHint() const { return {200, fontMetrics().height() + 16}; }

void SecretLine::removeCharacter()
{
    if (m_characters == 0)
        return;
    bool more = true;
    while (more && !m_text.empty()) {
        more = isContinuation(m_text.expose().back());
        m_text.removeLast();
    }
    --m_characters;
}

void SecretLine::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Backspace) {
        removeCharacter();
    } else if (event->key() == Qt::Key_U && event->modifiers() == Qt::ControlModifier) {
        m_text.wipe();
        m_characters = 0;
    } else if (isTyped(*event) && m_text.size() + 4 <= kMaxBytes) {
        const QByteArray utf8 = event->text().toUtf8();
        m_text.append(std::string_view(utf8.constData(), static_cast<size_t>(utf8.size())));
        ++m_characters;
    } else {
        event->ignore();
        return;
    }
    update();
    Q_EMIT changed();
}

void SecretLine::focusInEvent(QFocusEvent* event)
{
    QWidget::focusInEvent(event);
    update();
}

void SecretLine::focusOutEvent(QFocusEvent* event)
{
    QWidget::focusOutEvent(event);
    update();
}

void SecretLine::paintEvent(QPaintEvent*)
{
    paintEntryFrame(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(palette().color(foregroundRole()));
    const int size = std::max(6, fontMetrics().height() / 3), pitch = size + size / 2;
    const auto room = static_cast<size_t>(std::max(1, (width() - 2 * kInset - 4) / pitch));
    const auto dots = static_cast<int>(std::min(m_characters, room));
    for (int i = 0; i < dots; ++i)
        painter.drawEllipse(kInset + i * pitch, (height() - size) / 2, size, size);
    if (hasFocus())
        painter.drawRect(kInset + dots * pitch, height() / 4, 2, height() / 2);
}

SecretEditor::SecretEditor(engine::Field field, QWidget* parent)
    : FieldEditor(std::move(field), parent), m_line(new SecretLine(this))
{
    auto* const row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_line);
    takesKeys(m_line);
    connect(m_line, &SecretLine::changed, this, &FieldEditor::changed);
}

void SecretEditor::collect(engine::Answer& answer)
{
    if (!m_line->isEmpty())
        answer.setSecret(field().name, m_line->take());
}

}  // namespace keyrite::wizard
