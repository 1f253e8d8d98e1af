#include "scripts/describe_set.h"

#include "scripts/plan.h"

namespace keyrite::scripts {

namespace {

Message stateOf(set::DeviceState state)
{
    switch (state) {
        case set::DeviceState::ProvenInRoom:
            return text("proven");
        case set::DeviceState::Accepted:
            return text("accepted");
        case set::DeviceState::Unproven:
            return text("unproven");
    }
    return {};
}

Message signedBy(const set::OfficerEntry& officer, const set::OfficerState& state)
{
    if (!officer.key)
        return message("  officer %1: signs in ink", officer.name);
    if (!state.signedManifest)
        return message("  officer %1: has NOT signed the manifest", officer.name);
    return message(state.signedTranscript ? text("  officer %1: signed the manifest and the transcript")
                                          : text("  officer %1: signed the manifest"),
                   officer.name);
}

void describePaper(const set::PaperBackup& paper, std::vector<Message>& out)
{
    for (const set::PaperGroup& group : paper.groups)
        out.push_back(message("  paper, %1, group %2: any %3 of %4 sheets", name(paper.form), group.name,
                              std::to_string(group.threshold), std::to_string(group.count)));
}

}  // namespace

std::string describeDescent(const set::Descent& descent)
{
    return descent.manifest ? base::toHex(*descent.manifest) : "unseen";
}

std::vector<Message> describeSet(const set::SetContent& set)
{
    const set::Core& core = set.manifest.core;
    std::vector<Message> out;
    out.push_back(message("Set '%1' (%2), %3 key, %4", core.name, base::toHex(core.setId),
                          keys::name(core.publicKey.algorithm()), name(core.origin)));
    if (core.mode == Mode::Rehearsal)
        out.push_back(text("It is the set of a REHEARSAL."));
    out.push_back(message("Fingerprint %1", base::toHex(core.publicKey.fingerprint())));
    out.push_back(message("Genesis     %1", base::toHex(base::sha256(set.manifestText))));
    out.push_back(message("%1 listed files and %2 transcript entries verify.", std::to_string(set.manifest.files.size()),
                          std::to_string(set.transcript.entries.size())));
    for (size_t i = 0; i < core.devices.size(); ++i)
        out.push_back(message("  device %1 of %2: recovery wrap, %3", core.devices[i].name, core.devices[i].holder,
                              stateOf(set.devices[i])));
    if (core.paper)
        describePaper(*core.paper, out);
    if (core.previous)
        out.push_back(message("  restored from the backups of an older set: %1", describeDescent(*core.previous)));
    for (size_t i = 0; i < core.officers.size(); ++i)
        out.push_back(signedBy(core.officers[i], set.officers[i]));
    out.push_back(text("Who could rebuild the key:"));
    for (const std::string& line : core.coalitions)
        out.push_back(message("  %1", line));
    for (const Message& remark : set.remarks)
        out.push_back(message("Note: %1", remark));
    return out;
}

}  // namespace keyrite::scripts
