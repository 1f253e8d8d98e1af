// Words to be read or copied: numbered, four a row. A word of the list that would not fit its quarter of the row is drawn
// narrower, all words alike, and never smaller: the height is what is read from two metres.
#pragma once

#include <QWidget>

namespace keyrite::wizard {

class NumberedGrid : public QWidget {
    Q_OBJECT

public:
    static constexpr int kColumns = 4;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }
    // 1 when the longest word of the list fits in its full width.
    double narrowing() const;
    // Where word `index` (from 0) is drawn; inside rect().
    QRect wordRect(size_t index) const;

protected:
    // `role` is that of the style sheet; numbers have `numberSize` of the words' size, and begin with `first`.
    NumberedGrid(const char* role, size_t count, size_t first, double numberSize, QWidget* parent);

    // The width of the widest word of the list, as it is painted.
    virtual int longest() const = 0;
    // With the painter's origin at the beginning of the word's base line.
    virtual void paintWord(QPainter& painter, size_t index) const = 0;
    // False: lines stand in the place of the words.
    virtual bool showsWords() const { return true; }
    void paintEvent(QPaintEvent*) override;

private:
    QFont numberFont() const;
    int numberHeight() const;

    size_t m_count, m_first;
    double m_numberSize;
};

}  // namespace keyrite::wizard
