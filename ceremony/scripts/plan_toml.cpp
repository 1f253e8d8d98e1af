#include <set>

#include "base/clock.h"
#include "device/device_card.h"
#include "keys/dnssec.h"
#include "keys/public_key_text.h"
#include "scripts/plan_text_check.h"
#include "scripts/plan_toml_reader.h"

namespace keyrite::scripts {

namespace {

constexpr int64_t kPlanVersion = 1;

void readKey(PlanReader& reader, const toml::table& root, Plan& plan)
{
    const toml::table* const key = reader.table(root, "key", true);
    if (key == nullptr)
        return;
    if (plan.kind == Plan::Kind::Generate)
        reader.onlyKeys(*key, {"algorithm", "import", "dice", "zone", "go-live", "supersedes"});
    else
        reader.onlyKeys(*key, {"algorithm", "dice", "zone"});
    if (const std::string algorithm = reader.text(*key, "algorithm", true); !algorithm.empty()) {
        if (auto parsed = keys::parseAlgorithm(algorithm))
            plan.algorithm = *parsed;
        else
            reader.find(key->get("algorithm"), message("'%1' is not an algorithm of this program.", algorithm),
                        message("Use one of ed25519, p256, p384, rsa2048, rsa3072, rsa4096."));
    }
    plan.import = reader.text(*key, "import", false);
    plan.importLine = lineOf(*key, "import");
    plan.dice = reader.yes(*key, "dice");
    if (plan.dice && !plan.import.empty())
        reader.find(key->get("dice"), message("'dice' stands beside 'import'."),
                    message("Dice make a new key; an imported key exists already."));
    if (const std::string zone = reader.text(*key, "zone", false); !zone.empty()) {
        if (auto canonical = keys::canonicalZone(zone))
            plan.zone = *canonical;
        else
            reader.find(key->get("zone"), canonical.error());
    }
    if (const std::string date = reader.text(*key, "go-live", false); !date.empty()) {
        if (auto valid = base::checkDate(date))
            plan.goLive = date;
        else
            reader.find(key->get("go-live"), valid.error());
    }
    if (const std::string hex = reader.text(*key, "supersedes", false); !hex.empty()) {
        if (auto bytes = base::arrayFromHex<32>(hex)) {
            plan.supersedes = *bytes;
        } else {
            reader.find(key->get("supersedes"), bytes.error());
        }
    }
}

void readOfficers(PlanReader& reader, const toml::table& root, Plan& plan)
{
    std::set<std::string> ids, names, keysSeen;
    for (const toml::table* const table : reader.tables(root, "officer", 64)) {
        reader.onlyKeys(*table, {"id", "name", "role", "key"});
        PlannedOfficer officer{reader.text(*table, "id", true), reader.text(*table, "name", true), set::Role::Officer,
                               std::nullopt};
        const std::string role = reader.text(*table, "role", true), key = reader.text(*table, "key", false);
        if (!officer.id.empty() && !base::isName(officer.id))
            reader.find(table->get("id"), base::checkName(officer.id).error());
        if (officer.id == set::kSelfSigner)
            reader.find(table->get("id"), message("'%1' is the word for the key's own signature.", officer.id),
                        message("Choose another id for this person."));
        if (officer.name.size() > 200)
            reader.find(table->get("name"), message("The officer's name has more than 200 bytes."),
                        message("Write the name of one person."));
        if (auto parsed = set::parseRole(role))
            officer.role = *parsed;
        else if (!role.empty())
            reader.find(table->get("role"), parsed.error());
        if (!key.empty()) {
            if (auto parsed = keys::parseOpenSshPublic(key))
                officer.key = *parsed;
            else
                reader.find(table->get("key"), parsed.error());
        }
        const bool sameKey = officer.key && !keysSeen.insert(base::toHex(officer.key->spki())).second;
        if (!ids.insert(officer.id).second || !names.insert(officer.name).second || sameKey)
            reader.find(table, message("The officer '%1' shares id, name or key with another one.", officer.id),
                        message("List every person once."), Errc::Duplicate);
        plan.officers.push_back(std::move(officer));
    }
    const auto has = [&](set::Role role) {
        return std::any_of(plan.officers.begin(), plan.officers.end(), [&](const auto& o) { return o.role == role; });
    };
    if (!plan.officers.empty() && (!has(set::Role::Administrator) || !has(set::Role::Witness)))
        reader.find(root.get("officer"), message("The roster needs an administrator and a witness."),
                    message("Two people confirm every step."));
}

void readDevices(PlanReader& reader, const toml::table& root, Plan& plan)
{
    std::set<std::string> names, cards, recipients;
    // A key may be on paper alone; a key that is restored may go into a file alone.
    const auto needed = plan.paper || plan.source ? PlanReader::Needed::No : PlanReader::Needed::Yes;
    for (const toml::table* const table : reader.tables(root, "device", 1000, needed)) {
        reader.onlyKeys(*table, {"name", "holder", "card", "recipient"});
        PlannedDevice device{reader.text(*table, "name", true), reader.text(*table, "holder", true),
                             reader.text(*table, "card", false), std::nullopt, lineOf(*table, "name")};
        const std::string recipient = reader.text(*table, "recipient", false);
        if (!device.name.empty() && !base::isName(device.name))
            reader.find(table->get("name"), base::checkName(device.name).error());
        if (auto valid = device::checkHolder(device.holder); !valid && !device.holder.empty())
            reader.find(table->get("holder"), valid.error());
        if (!device.card.empty() && !recipient.empty())
            reader.find(table->get("recipient"), message("Device '%1' has a card and a recipient.", device.name),
                        message("Keep the card; it holds the recipient."));
        if (!recipient.empty()) {
            if (auto parsed = wrap::Recipient::parse(recipient))
                device.recipient = *parsed;
            else
                reader.find(table->get("recipient"), parsed.error());
        }
        if (!names.insert(device.name).second || (!device.card.empty() && !cards.insert(device.card).second) ||
            (!recipient.empty() && !recipients.insert(recipient).second))
            reader.find(table, message("The device '%1' shares its name, card or key with another one.", device.name),
                        message("List every device once."), Errc::Duplicate);
        plan.devices.push_back(std::move(device));
    }
}

}  // namespace

PlanReading parsePlan(std::string text, std::string_view subject)
{
    PlanReader reader(subject);
    const auto refuse = [&](Errc code, Message what, Message hint) {
        return PlanReading{std::nullopt, {Error{code, std::move(what), std::string(subject), std::move(hint)}}};
    };
    if (text.size() > kMaxPlanBytes)
        return refuse(Errc::TooLarge, message("The plan has more than %1 bytes.", std::to_string(kMaxPlanBytes)),
                      message("Check that this is a plan."));
    if (!base::isUtf8(text) || text.find('\0') != std::string::npos)
        return refuse(Errc::NotUtf8, message("The plan is not UTF-8 text."), message("Save it as UTF-8 text."));
    if (auto found = findInPlanText(text))
        return PlanReading{std::nullopt,
                           {Error{Errc::Malformed, std::move(found->what),
                                  std::string(subject) + ":" + std::to_string(found->line), std::move(found->hint)}}};
    const toml::parse_result parsed = toml::parse(text, subject);
    if (!parsed) {
        const auto line = std::to_string(parsed.error().source().begin.line);
        return PlanReading{
            std::nullopt,
            {Error{Errc::Malformed,
                   message("The plan is not TOML: %1.", PlanReader::printable(parsed.error().description().substr(0, 60))),
                   std::string(subject) + ":" + line, message("Correct this line; texts stand in quotes.")}}};
    }
    const toml::table& root = parsed.table();
    Plan plan;
    reader.onlyKeys(
        root, {"version", "ceremony", "mode", "name", "key", "recovery", "officer", "device", "paper", "source", "result"});
    if (const auto version = reader.number(root, "version"); version != kPlanVersion)
        reader.find(root.get("version"), message("The plan does not say 'version = 1'."),
                    message("Use the release of keyrite that the plan was written for."), Errc::UnsupportedVersion);
    if (const std::string ceremony = reader.text(root, "ceremony", true); ceremony == "reconstitute")
        plan.kind = Plan::Kind::Reconstitute;
    else if (!ceremony.empty() && ceremony != "generate")
        reader.find(root.get("ceremony"), message("'%1' is not a ceremony of this program.", ceremony),
                    message("Use ceremony = \"generate\" or ceremony = \"reconstitute\"."));
    if (const std::string mode = reader.text(root, "mode", true); mode == "real")
        plan.mode = Mode::Real;
    else if (!mode.empty() && mode != "rehearsal")
        reader.find(root.get("mode"), message("'%1' is not a mode.", mode),
                    message("Use mode = \"rehearsal\" or mode = \"real\"."));
    plan.name = reader.text(root, "name", true);
    if (plan.name.size() > 200)
        reader.find(root.get("name"), message("The name has more than 200 bytes."), message("Choose a shorter name."));
    readKey(reader, root, plan);
    readSource(reader, root, plan);
    readOfficers(reader, root, plan);
    readPaper(reader, root, plan);
    readDevices(reader, root, plan);
    readResult(reader, root, plan);
    readRecovery(reader, root, plan);
    if (!reader.clean())
        return PlanReading{std::nullopt, std::move(reader).take()};
    plan.text = std::move(text);
    return PlanReading{std::move(plan), {}};
}

}  // namespace keyrite::scripts
