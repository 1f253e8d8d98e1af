// The fields of a step beneath its text: as high as they need to be, at most half of the page; then they scroll, and the field
// that is typed into stays in sight.
#pragma once

#include <QScrollArea>

namespace keyrite::wizard {

class FieldArea final : public QScrollArea {
    Q_OBJECT

public:
    explicit FieldArea(QWidget* parent);
    ~FieldArea() override;

    // As high as the fields, and at most this.
    void fit(int most);

protected:
    bool eventFilter(QObject* object, QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void followFocus(QWidget* now);

    int m_most = 0;
};

}  // namespace keyrite::wizard
