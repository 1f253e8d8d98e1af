// The script `audit`: a set that exists is verified against what people trust, without any secret, and the words of its key are
// compared with paper. Nothing is written: a set under audit is evidence, and the audit's own record is the people's paper.
#pragma once

#include <memory>
#include <optional>

#include "engine/step.h"
#include "set/check_set.h"

namespace keyrite::scripts {

extern const engine::Script kAudit;

class AuditSession final : public engine::Session {
public:
    // Of the set, once it is known.
    Mode mode() const override { return found() ? found()->manifest.core.mode : Mode::Real; }
    const std::vector<engine::Person>& roster() const override { return m_nobody; }
    void wipe() override {}

    const set::SetContent* found() const;

    std::optional<set::ConsistentSet> consistent;  // without an anchor
    std::optional<set::AuthenticSet> authentic;

private:
    std::vector<engine::Person> m_nobody;
};

}  // namespace keyrite::scripts
