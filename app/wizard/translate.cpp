#include "wizard/translate.h"

#include <QCoreApplication>

#include "base/text_document.h"

namespace keyrite::wizard {

namespace {

constexpr int kLongToken = 28;  // letters that may stand without a break

bool isControl(QChar c)
{
    switch (c.category()) {
        case QChar::Other_Control:
        case QChar::Other_Format:  // overrides of the writing direction among them
        case QChar::Separator_Line:
        case QChar::Separator_Paragraph:
            return true;
        default:
            return false;
    }
}

QString escaped(const QString& text)
{
    QString out;
    for (const QChar c : text)
        out += isControl(c) ? QStringLiteral("\\x%1").arg(c.unicode(), 2, 16, QLatin1Char('0')) : QString(c);
    return out;
}

}  // namespace

QString shown(const Message& message)
{
    const std::string text =
        message.in([](Text source) { return QCoreApplication::translate("keyrite", source.source).toStdString(); });
    return plain(text);
}

QString plain(std::string_view text)
{
    if (base::isUtf8(text))
        return escaped(QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size())));
    QString out;
    for (const char c : text) {
        const auto byte = static_cast<unsigned char>(c);
        out +=
            byte >= 0x20 && byte < 0x7F ? QString(QLatin1Char(c)) : QStringLiteral("\\x%1").arg(byte, 2, 16, QLatin1Char('0'));
    }
    return out;
}

QString breakable(const QString& text)
{
    constexpr QChar kHere(0x200B);  // ZERO WIDTH SPACE
    QString out;
    int run = 0;
    for (const QChar c : text) {
        run = c.isSpace() ? 0 : run + 1;
        if (run > 1 && run % kLongToken == 1)
            out += kHere;
        out += c;
    }
    return out;
}

QString withMnemonic(const QString& text, QString& taken)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar letter = text[i].toLower();
        if (!letter.isLetter() || taken.contains(letter))
            continue;
        taken += letter;
        return text.left(i) + QLatin1Char('&') + text.mid(i);
    }
    return text;
}

}  // namespace keyrite::wizard
