// What went wrong, in the page, in three parts: what happened, which file or thing, what to do now.
#pragma once

#include <QFrame>
#include <optional>

#include "base/error.h"

class QLabel;

namespace keyrite::wizard {

class ErrorPanel final : public QFrame {
    Q_OBJECT

public:
    explicit ErrorPanel(QWidget* parent);

    // What the record has of it: nothing (no ceremony runs), the refusal (0), or an exception by its number.
    void tell(const Error& error, std::optional<size_t> recorded);
    QString text() const;

private:
    QLabel *m_what, *m_which, *m_hint, *m_recordCaption, *m_record;
};

}  // namespace keyrite::wizard
