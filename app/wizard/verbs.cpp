#include "wizard/verbs.h"

#include <QCoreApplication>

namespace keyrite::wizard {

QString verbOf(engine::StepKind kind)
{
    using engine::StepKind;
    const auto verb = [](const char* text) { return QCoreApplication::translate("keyrite::wizard::verbOf", text); };
    switch (kind) {
        case StepKind::Tell:
        case StepKind::Attest:
        case StepKind::Compare:
        case StepKind::Present:
        case StepKind::Copy:
            return verb(QT_TRANSLATE_NOOP("keyrite::wizard::verbOf", "Confirm"));
        case StepKind::Enter:
        case StepKind::Collect:
            return verb(QT_TRANSLATE_NOOP("keyrite::wizard::verbOf", "Accept"));
        case StepKind::Print:
            return verb(QT_TRANSLATE_NOOP("keyrite::wizard::verbOf", "Print"));
        case StepKind::Verify:
            return verb(QT_TRANSLATE_NOOP("keyrite::wizard::verbOf", "Verify"));
        case StepKind::Work:
            return verb(QT_TRANSLATE_NOOP("keyrite::wizard::verbOf", "Start"));
        case StepKind::Finish:
            return verb(QT_TRANSLATE_NOOP("keyrite::wizard::verbOf", "Close"));
    }
    return {};
}

}  // namespace keyrite::wizard
