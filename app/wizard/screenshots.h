// Plays a rehearsal by itself, the check of what it made, and the way back from its sheets, and saves a picture of every page,
// named by its step: for the operator's guide, and to be looked at after a change. Its answers are those of throw-away people
// and devices; it exists for a rehearsal alone.
#pragma once

#include <QObject>
#include <filesystem>

#include "scripts/page_reader.h"
#include "scripts/plan.h"
#include "wizard/window.h"

namespace keyrite::wizard {

class Screenshots final : public QObject {
    Q_OBJECT

public:
    // `pictures` takes the PNG files, and the rehearsal in a folder below it; it is new or empty.
    Screenshots(Window& window, std::filesystem::path pictures);

    Result<void> begin();

Q_SIGNALS:
    // At the end, or where an answer is refused.
    void finished();

private:
    class Patience final : public engine::Watcher {
    public:
        bool keepGoing() override { return true; }
        engine::Stop stop() const override { return {}; }
    };

    enum class Act { Generate, Audit, Reconstitute };

    void look();
    // The next ceremony after the one that ended; false after the last.
    Result<bool> next();
    void save(const QString& name);
    void saveOver(int key, const QString& name);
    void fill(FieldEditor* editor);
    std::string answerTo(const engine::StepView& view, const engine::Field& field) const;
    Result<SecureString> secretFor(const engine::StepView& view, const engine::Field& field);

    Window& m_window;
    std::filesystem::path m_pictures, m_rehearsal;
    Patience m_patience;
    scripts::PageReader m_pages;
    std::optional<scripts::Plan> m_plan;
    Act m_act = Act::Generate;
    SecureString m_passphrase;  // of the file that the way back ends in
    std::string m_last;         // the step that was answered last
    bool m_overlays = false;    // their pictures are taken
};

}  // namespace keyrite::wizard
