// The only file that sees toml++.
#define TOML_EXCEPTIONS 0
#define TOML_ENABLE_FORMATTERS 0
#define TOML_MAX_NESTED_VALUES 8
#include <toml++/toml.h>

#include <algorithm>
#include <set>
#include <utility>

#include "base/clock.h"
#include "base/text_document.h"
#include "device/device_card.h"
#include "keys/dnssec.h"
#include "keys/public_key_text.h"
#include "scripts/plan.h"

namespace keyrite::scripts {

namespace {

constexpr int64_t kPlanVersion = 1;
// Every dot in a key is a table inside another one, and toml++ walks over them by recursion: a key of a hundred thousand parts
// would exhaust the stack. A key stands on one line.
constexpr size_t kMaxDotsInALine = 32;

// Reads the tables of one plan and collects everything that is wrong.
class Reader {
public:
    explicit Reader(std::string_view subject) : m_subject(subject) {}

    void find(const toml::node* node, Message what, Message hint, Errc code = Errc::PlanRejected)
    {
        const auto line = node == nullptr ? 0u : static_cast<unsigned>(node->source().begin.line);
        m_findings.push_back(
            {code, std::move(what), m_subject + (line > 0 ? ":" + std::to_string(line) : ""), std::move(hint)});
    }
    void find(const toml::node* node, const Error& error)
    {
        const Message hint =
            error.hint.empty() ? message("Correct this line; 'keyrite plan new' writes an example of every line.") : error.hint;
        find(node, error.what, hint, error.code);
    }

    // Keys that no one reads are keys that no one obeys.
    void onlyKeys(const toml::table& table, std::initializer_list<std::string_view> known)
    {
        for (const auto& [key, node] : table)
            if (std::find(known.begin(), known.end(), key.str()) == known.end())
                find(&node, message("The plan has a key that this program does not know: '%1'.", printable(key.str())),
                     message("Correct the spelling, or remove the line."));
    }

    std::string text(const toml::table& table, std::string_view key, bool required)
    {
        const toml::node* const node = table.get(key);
        if (node == nullptr) {
            if (required)
                find(&table, message("'%1' is missing.", key), message("'keyrite plan new' writes an example of every line."));
            return {};
        }
        const auto value = node->value_exact<std::string>();
        if (!value) {
            find(node, message("'%1' is not a text in quotes.", key), message("Write it as %1 = \"…\".", key));
            return {};
        }
        if (auto valid = base::checkLabel(*value, 1000); !valid) {
            find(node, Error{valid.error().code,
                             message("'%1' is not usable: %2", key, valid.error().what.english()),
                             {},
                             valid.error().hint});
            return {};
        }
        return *value;
    }

    std::optional<int64_t> number(const toml::table& table, std::string_view key)
    {
        const toml::node* const node = table.get(key);
        if (node == nullptr)
            return std::nullopt;
        const auto value = node->value_exact<int64_t>();
        if (!value)
            find(node, message("'%1' is not a whole number.", key), message("Write it as %1 = 2.", key));
        return value;
    }

    const toml::table* table(const toml::table& parent, std::string_view key, bool required)
    {
        const toml::node* const node = parent.get(key);
        if (node == nullptr) {
            if (required)
                find(&parent, message("The section [%1] is missing.", key),
                     message("'keyrite plan new' writes an example of every section."));
            return nullptr;
        }
        if (!node->is_table())
            find(node, message("'%1' is not a section.", key), message("Write it as [%1].", key));
        return node->as_table();
    }

    std::vector<const toml::table*> tables(const toml::table& parent, std::string_view key, size_t most)
    {
        std::vector<const toml::table*> out;
        const toml::node* const node = parent.get(key);
        const toml::array* const array = node == nullptr ? nullptr : node->as_array();
        if (array == nullptr || array->empty() || array->size() > most) {
            find(node, message("The plan needs between 1 and %1 sections [[%2]].", std::to_string(most), key),
                 message("'keyrite plan new' writes an example of every section."));
            return out;
        }
        for (const toml::node& element : *array) {
            if (element.is_table())
                out.push_back(element.as_table());
            else
                find(&element, message("'%1' is not a list of sections.", key), message("Write each as [[%1]].", key));
        }
        return out;
    }

    static std::string printable(std::string_view text)
    {
        return base::checkLabel(text, 64) ? std::string(text) : "(unprintable)";
    }

    std::vector<Error> take() && { return std::move(m_findings); }
    bool clean() const { return m_findings.empty(); }

private:
    std::string m_subject;
    std::vector<Error> m_findings;
};

struct Finding {
    size_t line = 0;
    Message what;
    Message hint;
};

// What toml++ must not be given: deep keys (above), and letters beyond ASCII outside of quotes, or in quotes that begin in the
// middle of a value, on which toml++ 3.3 runs into code that it calls unreachable (is_non_ascii_horizontal_whitespace). Texts
// of several lines have no use here and would need a second set of rules.
std::optional<Finding> findBeforeParsing(std::string_view text)
{
    enum class In { Plain, Comment, Text, Literal };
    In in = In::Plain;
    size_t line = 1, dots = 0;
    bool assigned = false;  // after the '=' of a value
    char before = '\n';     // the last character that is not a space
    for (size_t i = 0; i < text.size(); ++i) {
        const char c = text[i];
        const char last = std::exchange(before, c == ' ' || c == '\t' ? before : c);
        const std::string_view three = text.substr(i, 3);
        if (c == '\n') {
            in = In::Plain;
            dots = 0;
            assigned = false;
            ++line;
        } else if (in == In::Plain) {
            if (three == "\"\"\"" || three == "'''")
                return Finding{line, message("A text goes over several lines."),
                               message("Write it on one line, in simple quotes.")};
            const bool opens = std::string_view("\"'[{").find(c) != std::string_view::npos;
            const bool mayOpen = std::string_view("\n=[,{").find(last) != std::string_view::npos;
            if ((opens && !mayOpen) || (c == '=' && assigned))
                return Finding{line, message("A value is not one of the kinds that a plan has."),
                               message("Write it as KEY = \"TEXT\", true, false or a number.")};
            assigned = c == '=' || (assigned && std::string_view(",[{").find(c) == std::string_view::npos);
            in = c == '#' ? In::Comment : c == '"' ? In::Text : c == '\'' ? In::Literal : In::Plain;
            dots += c == '.' ? 1 : 0;
            if (static_cast<unsigned char>(c) >= 0x80)
                return Finding{line, message("A letter that is not ASCII stands outside of quotes."),
                               message("Put the text in quotes.")};
            if (dots > kMaxDotsInALine)
                return Finding{line, message("The line has more than %1 dots.", std::to_string(kMaxDotsInALine)),
                               message("Correct the key.")};
        } else if (in == In::Text && c == '\\' && i + 1 < text.size() && text[i + 1] != '\n') {
            ++i;
        } else if ((in == In::Text && c == '"') || (in == In::Literal && c == '\'')) {
            in = In::Plain;
        }
    }
    return std::nullopt;
}

unsigned lineOf(const toml::table& table, std::string_view key)
{
    const toml::node* const node = table.get(key);
    return static_cast<unsigned>((node == nullptr ? static_cast<const toml::node&>(table) : *node).source().begin.line);
}

void readKey(Reader& reader, const toml::table& root, Plan& plan)
{
    const toml::table* const key = reader.table(root, "key", true);
    if (key == nullptr)
        return;
    reader.onlyKeys(*key, {"algorithm", "import", "dice", "zone", "go-live", "supersedes"});
    if (const std::string algorithm = reader.text(*key, "algorithm", true); !algorithm.empty()) {
        if (auto parsed = keys::parseAlgorithm(algorithm))
            plan.algorithm = *parsed;
        else
            reader.find(key->get("algorithm"), message("'%1' is not an algorithm of this program.", algorithm),
                        message("Use one of ed25519, p256, p384, rsa2048, rsa3072, rsa4096."));
    }
    plan.import = reader.text(*key, "import", false);
    plan.importLine = lineOf(*key, "import");
    if (const toml::node* const dice = key->get("dice")) {
        const auto value = dice->value_exact<bool>();
        if (!value || (*value && !plan.import.empty()))
            reader.find(dice, message("'dice' is not true or false, or stands beside 'import'."),
                        message("Dice make a new key; an imported key exists already."));
        plan.dice = value.value_or(false);
    }
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

void readOfficers(Reader& reader, const toml::table& root, Plan& plan)
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

void readDevices(Reader& reader, const toml::table& root, Plan& plan)
{
    std::set<std::string> names, cards, recipients;
    for (const toml::table* const table : reader.tables(root, "device", 1000)) {
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

void readRecovery(Reader& reader, const toml::table& root, Plan& plan)
{
    const toml::table* const recovery = reader.table(root, "recovery", false);
    if (recovery == nullptr)
        return;
    reader.onlyKeys(*recovery, {"persons", "quorum"});
    const auto persons = reader.number(*recovery, "persons");
    const std::string quorum = reader.text(*recovery, "quorum", false);
    std::set<std::string> holders;
    for (const PlannedDevice& device : plan.devices)
        holders.insert(device.holder);
    if (!persons || *persons < 2 || static_cast<size_t>(*persons) > holders.size()) {
        reader.find(recovery,
                    message("A quorum of %1 is impossible with %2 holders.", persons ? std::to_string(*persons) : "?",
                            std::to_string(holders.size())),
                    message("Set 'persons' between 2 and the number of holders, or remove [recovery]."));
        return;
    }
    if (quorum != "advisory") {
        reader.find(recovery,
                    message("A quorum stands beside wraps of the whole key, each of which opens alone: it would not be real."),
                    message("Write quorum = \"advisory\" if people only agree on it, or remove [recovery]."));
        return;
    }
    plan.advisoryQuorum = static_cast<unsigned>(*persons);
}

}  // namespace

PlanReading parsePlan(std::string text, std::string_view subject)
{
    Reader reader(subject);
    const auto refuse = [&](Errc code, Message what, Message hint) {
        return PlanReading{std::nullopt, {Error{code, std::move(what), std::string(subject), std::move(hint)}}};
    };
    if (text.size() > kMaxPlanBytes)
        return refuse(Errc::TooLarge, message("The plan has more than %1 bytes.", std::to_string(kMaxPlanBytes)),
                      message("Check that this is a plan."));
    if (!base::isUtf8(text) || text.find('\0') != std::string::npos)
        return refuse(Errc::NotUtf8, message("The plan is not UTF-8 text."), message("Save it as UTF-8 text."));
    if (auto found = findBeforeParsing(text))
        return PlanReading{std::nullopt,
                           {Error{Errc::Malformed, std::move(found->what),
                                  std::string(subject) + ":" + std::to_string(found->line), std::move(found->hint)}}};
    const toml::parse_result parsed = toml::parse(text, subject);
    if (!parsed) {
        const auto line = std::to_string(parsed.error().source().begin.line);
        return PlanReading{
            std::nullopt,
            {Error{Errc::Malformed,
                   message("The plan is not TOML: %1.", Reader::printable(parsed.error().description().substr(0, 60))),
                   std::string(subject) + ":" + line, message("Correct this line; texts stand in quotes.")}}};
    }
    const toml::table& root = parsed.table();
    Plan plan;
    reader.onlyKeys(root, {"version", "ceremony", "mode", "name", "key", "recovery", "officer", "device"});
    if (const auto version = reader.number(root, "version"); version != kPlanVersion)
        reader.find(root.get("version"), message("The plan does not say 'version = 1'."),
                    message("Use the release of keyrite that the plan was written for."), Errc::UnsupportedVersion);
    if (const std::string ceremony = reader.text(root, "ceremony", true); !ceremony.empty() && ceremony != "generate")
        reader.find(root.get("ceremony"), message("'%1' is not a ceremony of this program.", ceremony),
                    message("Use ceremony = \"generate\"."));
    if (const std::string mode = reader.text(root, "mode", true); mode == "real")
        plan.mode = Mode::Real;
    else if (!mode.empty() && mode != "rehearsal")
        reader.find(root.get("mode"), message("'%1' is not a mode.", mode),
                    message("Use mode = \"rehearsal\" or mode = \"real\"."));
    plan.name = reader.text(root, "name", true);
    if (plan.name.size() > 200)
        reader.find(root.get("name"), message("The name has more than 200 bytes."), message("Choose a shorter name."));
    readKey(reader, root, plan);
    readOfficers(reader, root, plan);
    readDevices(reader, root, plan);
    readRecovery(reader, root, plan);
    if (!reader.clean())
        return PlanReading{std::nullopt, std::move(reader).take()};
    plan.text = std::move(text);
    return PlanReading{std::move(plan), {}};
}

}  // namespace keyrite::scripts
