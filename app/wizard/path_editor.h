// Files that people bring: Path, Card, Pages. Typed, or chosen from removable media; cards and pages also by camera. A card's
// age1… recipient is looked at while it is typed.
#pragma once

#include <filesystem>
#include <optional>

#include "wizard/camera_worker.h"
#include "wizard/field_editor.h"

class QLabel;
class QLineEdit;
class QPushButton;

namespace keyrite::wizard {

// The most that the room behind the field would read of a file.
uintmax_t largestFile(engine::Field::Kind kind);

// What a text that begins like a recipient is, so far.
enum class Recipiency { NotOne, Unfinished, Wrong, Whole };
Recipiency recipiency(std::string_view text);

class PathEditor final : public FieldEditor {
    Q_OBJECT

public:
    PathEditor(engine::Field field, QWidget* parent);

    void collect(engine::Answer& answer) override;
    bool isEmpty() const override { return draft().empty() && m_codes.empty(); }
    std::string draft() const override;
    void setDraft(const std::string& text) override;

    // Whether a folder may be chosen: a pile of pictures, a set.
    bool takesFolders() const { return field().kind != engine::Field::Kind::Card; }
    // Alt and a digit press the editor's buttons; `used` is the last digit of the page.
    void setDigits(int& used);
    // How far a page before the camera is read.
    CodeCounter counter() const;
    // What a camera has read, in place of a path.
    void setCodes(std::vector<SecureString> codes);

Q_SIGNALS:
    void chooserWanted();
    void cameraWanted();

private:
    void typed();
    void advise(const QString& text);

    QLineEdit* m_line;
    QPushButton* m_choose;
    QPushButton* m_camera = nullptr;  // for pages and cards
    QLabel* m_advice;
    std::vector<SecureString> m_codes;
    std::optional<std::string> m_chosen;  // byte by byte; the line shows it as far as a line can
};

}  // namespace keyrite::wizard
