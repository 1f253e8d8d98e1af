// Where a code lies in a picture.
#pragma once

#include <utility>
#include <vector>

#include "scan/frame.h"
#include "scan/symbols.h"

namespace keyrite::scan {

class Outline {
public:
    // Four corners, around; any other number is not sound.
    explicit Outline(std::vector<Point> corners) : m_corners(std::move(corners)) {}

    // ZBar extrapolates the fourth corner: an outline that is far from a parallelogram is not to be trusted, and nothing else
    // here may be asked of it.
    bool isSound() const;
    // `margin` pixels outside still count.
    bool holds(Point point, double margin) const;
    // Fills the inside with the colour of its paper.
    void paintOver(Frame& frame) const;

private:
    template <class Each>
    void eachRow(Frame& frame, Each each) const;
    std::pair<size_t, size_t> bounds(double Point::*axis, size_t side) const;

    std::vector<Point> m_corners;
};

}  // namespace keyrite::scan
