// Long work that a person may watch and end.
#pragma once

namespace keyrite::keys {

class Progress {
public:
    virtual ~Progress() = default;
    // Called every few milliseconds during long work. False ends the work with Errc::Aborted.
    virtual bool step() = 0;
};

}  // namespace keyrite::keys
