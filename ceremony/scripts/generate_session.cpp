#include "scripts/generate_session.h"

namespace keyrite::scripts {

set::DeviceEntry DeviceInHand::entry(const PlannedDevice& planned) const
{
    return {planned.name,
            deferred ? set::Possession::Unproven : set::Possession::Proven,
            deferred,
            *recipient,
            card ? std::optional<Sha256>(hash) : std::nullopt,
            planned.holder};
}

GenerateSession::GenerateSession(Plan decided, Places where, Around around)
    : plan(std::move(decided)),
      planFolder(std::move(where.plan)),
      output(std::move(where.output)),
      sheets(std::move(where.sheets)),
      kernel(around.kernel),
      room(around.room),
      printers(around.printers),
      devices(plan.devices.size()),
      pool(std::in_place, around.kernel),
      chosen(plan.paper && plan.paper->printing == Printing::Printers ? plan.paper->printers : 0),
      officerKeys(plan.officers.size())
{
    for (const PlannedOfficer& officer : plan.officers)
        m_roster.push_back({officer.id, officer.name, officer.role == set::Role::Witness});
}

void GenerateSession::wipe()
{
    key.reset();
    paper.reset();
    source.reset();
    pool.reset();
    for (DeviceInHand& device : devices)
        device.identity.reset();
    for (auto& officerKey : officerKeys)
        officerKey.reset();
}

}  // namespace keyrite::scripts
