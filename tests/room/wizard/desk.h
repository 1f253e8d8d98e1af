// A desk with a camera over it: somebody lays a sheet there and moves it until every part of it was seen.
#pragma once

#include <memory>

#include "room/wizard/printed_sheet.h"
#include "scan/frame_source.h"

namespace keyrite::tests {

class Desk {
public:
    Desk();
    // In place of what lay there; `pages` of its pages, from the first.
    void lay(const PrintedSheet& sheet, size_t pages = SIZE_MAX);
    // The camera's cable.
    void unplug();
    void plugIn();

    // As the wizard opens it; of 1080 lines, with colours.
    std::unique_ptr<scan::FrameSource> camera() const;

private:
    class Camera;
    struct State;
    std::shared_ptr<State> m_state;
};

}  // namespace keyrite::tests
