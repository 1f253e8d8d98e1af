#include "set/manifest.h"

#include <algorithm>
#include <set>

#include "base/clock.h"
#include "base/text_document.h"
#include "device/device_card.h"
#include "keys/algorithm.h"
#include "keys/dnssec.h"
#include "set/coalitions.h"

namespace keyrite::set {

using base::LineReader;
using base::LineWriter;

namespace {

// A coalition line may name every holder.
constexpr base::DocumentLimits kLimits{kMaxManifestBytes, 1024 * 1024};
constexpr std::string_view kRoleNames[] = {"administrator", "officer", "witness"};
constexpr std::string_view kNone = "none";
constexpr std::string_view kUnseen = "unseen";
constexpr size_t kMaxOfficers = 64;
constexpr size_t kMaxDevices = 1000;  // as many as a plan; three listed files each

std::string hexOrNone(const std::optional<Sha256>& hash) { return hash ? base::toHex(*hash) : std::string(kNone); }

std::string officerLine(const OfficerEntry& officer)
{
    const std::string key = officer.key ? base::toBase64(officer.key->sshBlob(), base::Padding::Yes) : "ink";
    return officer.id + ' ' + std::string(name(officer.role)) + ' ' + key + ' ' + officer.name;
}

std::string deviceLine(const DeviceEntry& device)
{
    const bool deferred = device.deferred.has_value();
    return device.name + " recovery " + (device.possession == Possession::Proven ? "proven " : "unproven ") +
           device.recipient.format() + ' ' + hexOrNone(device.card) + ' ' +
           (deferred ? base::toHex(device.deferred->ephemeral) : std::string(kNone)) + ' ' +
           (deferred ? base::toHex(device.deferred->commitment) : std::string(kNone)) + ' ' + device.holder;
}

Result<std::optional<Sha256>> parseHashOrNone(std::string_view word)
{
    if (word == kNone)
        return std::optional<Sha256>{};
    return base::arrayFromHex<32>(word).map([](const Sha256& hash) { return std::optional<Sha256>(hash); });
}

Result<OfficerEntry> parseOfficer(const std::vector<std::string_view>& values)
{
    KR_OK(base::checkName(values[0]));
    if (values[0] == kSelfSigner)
        return fail(Errc::Malformed,
                    message("An officer has the id '%1', which stands for the key's own signature.", kSelfSigner));
    KR_TRY(const Role role, parseRole(values[1]));
    OfficerEntry officer{std::string(values[0]), role, std::nullopt, std::string(values[3])};
    if (values[2] != "ink") {
        KR_TRY(const Bytes blob, base::fromBase64(values[2], base::Padding::Yes));
        KR_TRY(officer.key, keys::PublicKey::fromSshBlob(blob));
    }
    KR_OK(base::checkLabel(officer.name));
    return officer;
}

Result<DeviceEntry> parseDevice(const std::vector<std::string_view>& values)
{
    KR_OK(base::checkName(values[0]));
    if (values[1] != "recovery")
        return fail(Errc::Malformed, message("A wrap is of a class that this program does not know: '%1'.", values[1]));
    if (values[2] != "proven" && values[2] != "unproven")
        return fail(Errc::Malformed, message("A device is neither 'proven' nor 'unproven'."));
    KR_TRY(const wrap::Recipient recipient, wrap::Recipient::parse(values[3]));
    KR_TRY(const auto card, parseHashOrNone(values[4]));
    DeviceEntry device{std::string(values[0]),
                       values[2] == "proven" ? Possession::Proven : Possession::Unproven,
                       std::nullopt,
                       recipient,
                       card,
                       std::string(values[7])};
    if (device.possession == Possession::Unproven) {
        KR_TRY(const Sha256 ephemeral, base::arrayFromHex<32>(values[5]));
        KR_TRY(const Sha256 commitment, base::arrayFromHex<32>(values[6]));
        device.deferred = DeferredPossession{ephemeral, commitment};
    } else if (values[5] != kNone || values[6] != kNone) {
        return fail(Errc::Malformed, message("A proven device carries a challenge."));
    }
    KR_OK(device::checkHolder(device.holder));
    return device;
}

// Reads the lines of one repeated key.
template <class Entry, class Parse>
Result<std::vector<Entry>> parseRepeated(LineReader& reader, std::string_view key, size_t valueCount, size_t most, Parse parse)
{
    std::vector<Entry> out;
    while (reader.nextIs(key)) {
        KR_TRY(const auto values, reader.values(key, valueCount));
        auto entry = parse(values);
        if (!entry)
            return reader.at(std::move(entry).error());
        out.push_back(*std::move(entry));
        if (out.size() > most)
            return reader.bad(message("There are too many lines '%1='.", key));
    }
    return out;
}

Result<void> checkDistinct(const LineReader& reader, const Core& core)
{
    std::set<std::string> officers, devices, recipients;
    for (const OfficerEntry& officer : core.officers)
        if (!officers.insert(officer.id).second)
            return reader.bad(message("The officer '%1' is listed twice.", officer.id));
    for (const DeviceEntry& device : core.devices)
        if (!devices.insert(device.name).second || !recipients.insert(device.recipient.format()).second)
            return reader.bad(message("The device '%1' or its key is listed twice.", device.name));
    if ((core.devices.empty() && !core.paper) || core.officers.empty())
        return reader.bad(message("The manifest lists no officer, or nothing that could give the key back."));
    return {};
}

Result<keys::PublicKey> parsePublicKey(LineReader& reader)
{
    KR_TRY(const std::string_view algorithm, reader.value("algorithm"));
    KR_TRY(const std::string_view hex, reader.value("public-key"));
    auto spki = base::fromHex(hex);
    if (!spki)
        return reader.at(std::move(spki).error());
    auto key = keys::PublicKey::fromSpki(*spki);
    if (!key)
        return reader.at(std::move(key).error());
    if (keys::name(key->algorithm()) != algorithm)
        return reader.bad(message("The public key is not of the algorithm that the manifest names."));
    return key;
}

template <class Parse>
Result<void> optionalWord(LineReader& reader, std::string_view key, std::optional<std::string>& out, Parse check)
{
    KR_TRY(const std::string_view word, reader.value(key));
    if (word == kNone)
        return {};
    auto checked = check(word);
    if (!checked)
        return reader.at(std::move(checked).error());
    out = std::string(word);
    return {};
}

Result<void> optionalHash(LineReader& reader, std::string_view key, std::optional<Sha256>& out)
{
    KR_TRY(const std::string_view word, reader.value(key));
    auto hash = parseHashOrNone(word);
    if (!hash)
        return reader.at(std::move(hash).error());
    out = *hash;
    return {};
}

Result<std::optional<Descent>> readDescent(LineReader& reader)
{
    KR_TRY(const std::string_view word, reader.value("previous"));
    if (word == kUnseen)
        return std::optional<Descent>(Descent{});
    auto hash = parseHashOrNone(word);
    if (!hash)
        return reader.at(std::move(hash).error());
    return *hash ? std::optional<Descent>(Descent{*hash}) : std::nullopt;
}

Result<void> parseDecisions(LineReader& reader, Core& core)
{
    KR_TRY(const size_t origin, reader.oneOf("origin", {name(Origin::Generated), name(Origin::Imported)}));
    core.origin = origin == 0 ? Origin::Generated : Origin::Imported;
    KR_OK(optionalWord(reader, "zone", core.zone, [](std::string_view zone) -> Result<void> {
        KR_TRY(const std::string canonical, keys::canonicalZone(zone));
        if (canonical != zone)
            return fail(Errc::Malformed, message("The zone is not in its canonical form."));
        return {};
    }));
    KR_OK(optionalWord(reader, "go-live", core.goLive, [](std::string_view date) { return base::checkDate(date); }));
    KR_OK(reader.oneOf("sequence", {"0"}));
    KR_TRY(core.previous, readDescent(reader));
    KR_OK(optionalHash(reader, "supersedes", core.supersedes));
    KR_TRY(core.plan, reader.hexArray<32>("plan"));
    KR_TRY(core.tool, reader.value("tool"));
    KR_OK(optionalHash(reader, "disc", core.disc));
    KR_TRY(core.workstation, reader.hexArray<32>("workstation"));
    KR_TRY(const uint64_t dice, reader.decimal("dice"));
    KR_TRY(const uint64_t quorum, reader.decimal("advisory-quorum"));
    if (dice > 1000 || quorum > kMaxDevices)
        return reader.bad(message("A number is out of its range."));
    core.diceThrows = static_cast<unsigned>(dice);
    core.advisoryQuorum = static_cast<unsigned>(quorum);
    KR_TRY(core.paper, readPaper(reader));
    if (core.paper && core.paper->form == PaperForm::Direct && core.publicKey.algorithm() != keys::Algorithm::Ed25519)
        return reader.bad(message("Only an Ed25519 key can be on paper directly."));
    // Words of later kinds of set; a set that has them needs a release that knows them.
    for (const std::string_view later : {"admission", "log-policy", "submitter"})
        KR_OK(reader.oneOf(later, {kNone}));
    return {};
}

Result<Core> parseCore(LineReader& reader)
{
    KR_OK(reader.version(kManifestVersion));
    KR_TRY(const size_t mode, reader.oneOf("mode", {name(Mode::Rehearsal), name(Mode::Real)}));
    KR_TRY(const auto setId, reader.hexArray<16>("set"));
    KR_TRY(const std::string_view label, reader.value("name"));
    if (auto valid = base::checkLabel(label); !valid)
        return reader.at(std::move(valid).error());
    KR_TRY(const keys::PublicKey key, parsePublicKey(reader));
    Core core(key);
    core.mode = mode == 0 ? Mode::Rehearsal : Mode::Real;
    core.name = std::string(label);
    core.setId = setId;
    KR_OK(parseDecisions(reader, core));
    KR_TRY(core.officers, parseRepeated<OfficerEntry>(reader, "officer", 4, kMaxOfficers, parseOfficer));
    KR_TRY(core.devices, parseRepeated<DeviceEntry>(reader, "device", 8, kMaxDevices, parseDevice));
    KR_OK(checkDistinct(reader, core));
    while (reader.nextIs("coalition")) {
        KR_TRY(const std::string_view line, reader.value("coalition"));
        core.coalitions.emplace_back(line);
    }
    KR_TRY(const auto computed, coalitionLines(core.devices, core.paper));
    if (computed != core.coalitions)
        return reader.bad(message("The coalitions are not those of the devices and sheets."));
    return core;
}

}  // namespace

std::string_view name(Role role) { return kRoleNames[static_cast<size_t>(role)]; }

Result<Role> parseRole(std::string_view word)
{
    const auto* const it = std::find(std::begin(kRoleNames), std::end(kRoleNames), word);
    if (it == std::end(kRoleNames))
        return fail(Errc::Malformed, message("'%1' is not a role; the roles are administrator, officer and witness.", word));
    return static_cast<Role>(it - std::begin(kRoleNames));
}

std::string formatCore(const Core& core)
{
    LineWriter out(kManifestVersion);
    out.line("mode", name(core.mode)).hex("set", core.setId).line("name", core.name);
    out.line("algorithm", keys::name(core.publicKey.algorithm())).hex("public-key", core.publicKey.spki());
    out.line("origin", name(core.origin))
        .line("zone", core.zone.value_or(std::string(kNone)))
        .line("go-live", core.goLive.value_or(std::string(kNone)));
    out.line("sequence", "0")
        .line("previous", !core.previous            ? std::string(kNone)
                          : core.previous->manifest ? base::toHex(*core.previous->manifest)
                                                    : std::string(kUnseen))
        .line("supersedes", hexOrNone(core.supersedes));
    out.hex("plan", core.plan).line("tool", core.tool).line("disc", hexOrNone(core.disc)).hex("workstation", core.workstation);
    out.decimal("dice", core.diceThrows).decimal("advisory-quorum", core.advisoryQuorum);
    writePaper(core.paper, out);
    for (const std::string_view later : {"admission", "log-policy", "submitter"})
        out.line(later, kNone);
    for (const OfficerEntry& officer : core.officers)
        out.line("officer", officerLine(officer));
    for (const DeviceEntry& device : core.devices)
        out.line("device", deviceLine(device));
    for (const std::string& coalition : core.coalitions)
        out.line("coalition", coalition);
    return std::move(out).take();
}

Sha256 coreHash(const Core& core) { return base::sha256(formatCore(core)); }

std::string formatManifest(const Manifest& manifest)
{
    std::string out = formatCore(manifest.core) + '\n';
    for (const FileEntry& file : manifest.files)
        out += "file=" + base::toHex(file.hash) + ' ' + file.path + '\n';
    return out + "final=" + base::toHex(manifest.finalHead) + '\n';
}

Result<Manifest> parseManifest(std::string_view text, std::string_view subject)
{
    KR_TRY(LineReader reader, LineReader::open(text, "manifest", subject, kLimits));
    KR_TRY(Core core, parseCore(reader));
    KR_OK(reader.blank());
    Manifest manifest{std::move(core), {}, {}};
    while (reader.nextIs("file")) {
        KR_TRY(const auto values, reader.values("file", 2));
        auto hash = base::arrayFromHex<32>(values[0]);
        if (!hash)
            return reader.at(std::move(hash).error());
        if (!manifest.files.empty() && manifest.files.back().path >= values[1])
            return reader.bad(message("The files are not sorted, or one is listed twice."));
        manifest.files.push_back({*hash, std::string(values[1])});
        if (manifest.files.size() > kMaxFiles)
            return reader.bad(message("The manifest lists more than %1 files.", std::to_string(kMaxFiles)));
    }
    if (reader.atEnd())
        return fail(Errc::Incomplete, message("The manifest has no 'final' line: the ceremony that wrote it did not finish."),
                    std::string(subject), message("Do not use this set."));
    KR_TRY(manifest.finalHead, reader.hexArray<32>("final"));
    KR_OK(reader.end());
    if (formatManifest(manifest) != text)
        return reader.bad(message("The manifest is not in its canonical form."));
    return manifest;
}

Result<std::vector<std::string>> coalitionLines(const std::vector<DeviceEntry>& devices,
                                                const std::optional<PaperBackup>& paper)
{
    std::vector<Way> ways;
    for (const DeviceEntry& device : devices)
        ways.push_back({1, {device.holder}});
    std::vector<GroupedWay> grouped;
    if (paper)
        grouped.push_back(wayOf(*paper));
    KR_TRY(const std::vector<Coalition> coalitions, minimalCoalitions(ways, grouped));
    std::vector<std::string> out;
    for (const Message& line : describe(coalitions))
        out.push_back(line.english());
    return out;
}

}  // namespace keyrite::set
