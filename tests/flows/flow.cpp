#include "flows/flow.h"

#include <algorithm>
#include <regex>
#include <sstream>
#include <stdexcept>

#include "base/check_words.h"
#include "base/file.h"
#include "scripts/generate.h"
#include "scripts/page_reader.h"
#include "set/layout.h"
#include "support/command.h"
#include "support/vectors.h"

namespace keyrite::tests {

using ::testing::AssertionFailure;
using ::testing::AssertionResult;
using ::testing::AssertionSuccess;

namespace {

std::string quoted(const std::string& text) { return "\"" + text + "\"\n"; }

std::string instanceOf(const std::string& step, size_t index, size_t count)
{
    return count > 1 ? step + "/" + std::to_string(index + 1) : step;
}

Line cardLine(const Cast& cast, const DevicePart& part)
{
    const TestDevice& device = cast.device(part.name);
    switch (part.brings) {
        case Brings::CardOnTheDay:
            return {"generate.card", {{"card", device.card}}, {}};
        case Brings::TypedRecipient:
            return {"generate.card", {{"card", device.recipient}}, {}};
        case Brings::RecipientFile:
            return {"generate.card", {{"card", cast.recipientFile()}}, {}};
        default:
            return {"generate.card"};
    }
}

Line possessionLine(const Cast& cast, const DevicePart& part)
{
    const TestDevice& device = cast.device(part.name);
    if (!part.present)
        return {"generate.possession", {{"identity", "absent"}}, {}};
    Line line{"generate.possession", {{"identity", device.identity}}, {}};
    if (!device.identityPassphrase.empty())
        line.secrets["passphrase"] = device.identityPassphrase;
    return line;
}

Line signLine(const TestOfficer& officer)
{
    if (officer.keyFile.empty())
        return {"generate.sign", {{"how", "ink"}}, {}};
    if (officer.id == "away")
        return {"generate.sign", {{"how", "later"}}, {}};
    Line line{"generate.sign", {{"how", "key"}, {"path", officer.keyFile}}, {}};
    if (!officer.passphrase.empty())
        line.secrets["passphrase"] = officer.passphrase;
    return line;
}

// The step once for each device.
template <class Make>
void forEach(Scene& scene, size_t count, Make make)
{
    for (size_t i = 0; i < count; ++i) {
        Line line = make(i);
        line.step = instanceOf(line.step, i, count);
        scene.push_back(std::move(line));
    }
}

bool isSkippedWhenFinalised(const std::string& step)
{
    for (const char* kept : {"generate.plan", "generate.preflight", "generate.compare-key", "generate.head-set",
                             "generate.sign", "generate.verify", "generate.close"})
        if (step.compare(0, std::string(kept).size(), kept) == 0)
            return false;
    return true;
}

}  // namespace

namespace {

std::string printingLines(const PlanSpec& spec)
{
    if (spec.printers == 0)
        return "printing = \"files\"\n";
    return "printing = \"printers\"\nprinters = " + std::to_string(spec.printers) + "\n" +
           (spec.printerSeesKey ? "printer-sees-key = true\n" : "") + (spec.wordsByHand ? "words-by-hand = true\n" : "");
}

}  // namespace

std::string planText(const Cast& cast, const PlanSpec& spec)
{
    std::string out = "version = 1\nceremony = \"generate\"\nmode = " + quoted(std::string(name(cast.mode()))) +
                      "name = \"Test key\"\n\n[key]\nalgorithm = " + quoted(spec.algorithm) +
                      (spec.dice ? "dice = true\n" : "") + (spec.import.empty() ? "" : "import = " + quoted(spec.import)) +
                      spec.keyLines + spec.more;
    if (spec.sheets > 0) {
        out += "\n[paper]\nform = " + quoted(spec.paperForm) + "page = \"a4\"\n" + printingLines(spec) + "\n[[paper.group]]\n" +
               "name = \"Holders\"\nthreshold = " + std::to_string(spec.sheetsNeeded) + "\nholders = [";
        for (size_t i = 0; i < spec.sheets; ++i)
            out += std::string(i == 0 ? "" : ", ") + "\"Custodian " + std::to_string(i + 1) + "\"";
        out += "]\n";
    }
    for (const std::string& id : spec.officers) {
        const TestOfficer& officer = cast.officer(id);
        out += "\n[[officer]]\nid = " + quoted(id) + "name = " + quoted("Person " + id) + "role = " + quoted(officer.role);
        out += officer.publicLine.empty() ? "" : "key = " + quoted(officer.publicLine);
    }
    for (const DevicePart& part : spec.devices) {
        const TestDevice& device = cast.device(part.name);
        out += "\n[[device]]\nname = " + quoted(part.name) + "holder = " + quoted(device.holder);
        if (part.brings == Brings::PlannedCard)
            out += "card = " + quoted(device.card);
        if (part.brings == Brings::PlannedRecipient)
            out += "recipient = " + quoted(device.recipient);
    }
    return out;
}

Scene sceneOf(const Cast& cast, const PlanSpec& spec)
{
    const auto& devices = spec.devices;
    Scene scene{{"generate.plan"}, {"generate.preflight"}};
    forEach(scene, spec.printers, [](size_t i) {
        return Line{"generate.printer", {{"printer", i == 0 ? "left" : "right"}, {"serial", "SN-" + std::to_string(i)}}, {}};
    });
    forEach(scene, devices.size(), [&](size_t i) { return cardLine(cast, devices[i]); });
    forEach(scene, devices.size(), [&](size_t) { return Line{"generate.compare-card"}; });
    forEach(scene, devices.size(), [&](size_t i) { return possessionLine(cast, devices[i]); });
    scene.push_back({"generate.head-room"});
    scene.push_back({"generate.coalitions"});
    if (spec.dice)
        scene.push_back({"generate.dice", {}, {{"throws", "1234 5612 3456 3332 2214 6512"}}});
    if (spec.import.empty())
        scene.push_back({"generate.key"});
    else if (spec.importPassphrase.empty())
        scene.push_back({"generate.import"});
    else
        scene.push_back({"generate.import", {}, {{"passphrase", spec.importPassphrase}}});
    if (spec.sheets > 0)
        scene.push_back({"generate.split"});
    scene.push_back({"generate.compare-key"});
    forEach(scene, devices.size(), [](size_t) { return Line{"generate.wrap"}; });
    forEach(scene, devices.size(), [](size_t) { return Line{"generate.open"}; });
    if (spec.sheets > 0) {
        if (spec.paperForm == "sealed")
            scene.push_back({"generate.capsule"});
        scene.push_back({"generate.recovery-pages"});
        for (size_t i = 0; i < spec.sheets; ++i)
            for (const char* step : {"generate.print", "generate.copy", "generate.read-back"})
                if (spec.wordsByHand || std::string(step) != "generate.copy")
                    scene.push_back({instanceOf(step, i, spec.sheets)});
        scene.push_back({"generate.restore"});
    }
    for (const char* step : {"generate.public", "generate.manifest"})
        scene.push_back({step});
    if (spec.printerSeesKey)
        scene.push_back({"generate.printer-end", {{"fate", "sealed"}, {"bag", "P-77"}}, {}});
    scene.push_back({"generate.head-set"});
    forEach(scene, spec.officers.size(), [&](size_t i) { return signLine(cast.officer(spec.officers[i])); });
    scene.push_back({"generate.verify"});
    scene.push_back({"generate.close"});
    return scene;
}

Flow::Flow(const Cast& cast, PlanSpec spec, const std::string& seed)
    : m_cast(cast), m_spec(std::move(spec)), m_scene(sceneOf(cast, m_spec)), m_random(seed)
{
    spit(planFile(), planText(cast, m_spec));
    if (m_spec.printers > 0)
        m_printers.copies = sheets();
}

AssertionResult Flow::start()
{
    auto ceremony = scripts::Ceremony::start({planFile(), set()}, world());
    if (!ceremony)
        return AssertionFailure() << ceremony.error().english();
    m_ceremony = *std::move(ceremony);
    return AssertionSuccess();
}

Result<std::unique_ptr<scripts::Ceremony>> Flow::tryToResume()
{
    return scripts::Ceremony::resume({planFile(), set()}, world());
}

AssertionResult Flow::resume()
{
    auto ceremony = tryToResume();
    if (!ceremony)
        return AssertionFailure() << ceremony.error().english();
    m_ceremony = *std::move(ceremony);
    return AssertionSuccess();
}

Scene Flow::sceneAfterResume() const
{
    Scene out{{"resume.head", {{"words", m_noted}}, {}}};
    const bool finalised = std::filesystem::exists(set() / set::kSelfSignatureFile);
    for (const Line& line : m_scene)
        if (!finalised || !isSkippedWhenFinalised(line.step))
            out.push_back(line);
    return out;
}

Onlooker Flow::byHand()
{
    return [this](const engine::StepView& view) {
        if (view.kind == engine::StepKind::Present)
            m_noted = base::checkPhrase(view.words.front().bytes);
    };
}

namespace {

bool asksForPage(const engine::StepView& view)
{
    return std::any_of(view.fields.begin(), view.fields.end(), [](const engine::Field& f) { return f.name == "page"; });
}

}  // namespace

std::string Flow::printedWords(size_t share) const
{
    const std::string sheet = (sheets() / scripts::sheetFileName(share, 1)).string();
    static const std::regex word("^[0-9]+ ([a-z]+)$");
    std::istringstream lines(run({"pdftotext", "-raw", "-l", "1", sheet, "-"}).out);
    std::string out;
    std::smatch found;
    for (std::string line; std::getline(lines, line);)
        if (std::regex_match(line, found, word))
            out += (out.empty() ? "" : " ") + found[1].str();
    return out;
}

std::string Flow::finishedSheet(size_t share) const { return printedWords(share) + " " + m_written.at(share); }

// A holder looks at the page that was printed last.
PageEyes Flow::eyes()
{
    const auto reader = std::make_shared<scripts::PageReader>(sheets(), m_watcher);
    return [this, reader](const engine::StepView& view, engine::Answer& answer) {
        // A sheet that came out of a printer is scanned; of a file the step knows itself.
        if (view.id == "generate.read-back" && m_spec.printers > 0 && answer.text("page").empty() && asksForPage(view))
            answer.set("page", (sheets() / scripts::sheetFileName(view.instance, 1)).string());
        if (view.copied != nullptr) {
            std::string& written = m_written[view.instance];
            written.clear();
            for (size_t i = 0; i < view.copied->count(); ++i)
                written += (i > 0 ? " " : "") + std::string(view.copied->expose(i));
        }
        for (const engine::Field& field : view.fields) {
            if (answer.secret(field.name) != nullptr)
                continue;
            if (field.kind == engine::Field::Kind::ShareWords && m_written.count(view.instance) > 0)
                answer.setSecret(field.name, SecureString::copyOf(finishedSheet(view.instance)));
            if (field.kind != engine::Field::Kind::PageWord)
                continue;
            if (auto word = reader->word(view.instance, field.number))
                answer.setSecret(field.name, *std::move(word));
        }
    };
}

AssertionResult Flow::perform(const Scene& scene) { return play(engine(), scene, byHand(), eyes()); }

AssertionResult Flow::performToTheEnd(const Scene& scene) { return playToTheEnd(engine(), scene, byHand(), eyes()); }

Scene Flow::upTo(const std::string& step) const
{
    const auto it = std::find_if(m_scene.begin(), m_scene.end(), [&](const Line& l) { return l.step == step; });
    if (it == m_scene.end())
        throw std::runtime_error("the scene has no step " + step);
    return {m_scene.begin(), it};
}

Line Flow::at(const std::string& step) const { return m_scene[upTo(step).size()]; }

std::string Flow::read(const std::string& relative) const { return slurp(set() / relative); }

std::vector<std::string> Flow::files() const { return base::listFiles(set(), 1000).value(); }

transcript::Transcript Flow::transcript(transcript::Tail tail) const
{
    return transcript::parse(read(std::string(set::kTranscriptFile)), "transcript", tail).value();
}

std::vector<std::string> Flow::entries(transcript::EntryKind kind) const
{
    std::vector<std::string> out;
    for (const transcript::Entry& entry : transcript().entries)
        if (entry.kind == kind)
            out.push_back(entry.text);
    return out;
}

void expectVerifies(const Flow& flow, const std::vector<std::string>& signers)
{
    const auto check = [&] { return set::SetVerifier::check(flow.set(), set::Stage::Closed); };
    const auto consistent = check();
    ASSERT_TRUE(consistent) << consistent.error().english();
    const auto by = [&](const std::string& anchor) {
        auto authentic = set::SetVerifier::authenticate(check().value(), set::readAnchor(anchor).value());
        return authentic ? (*authentic)->by.english() : authentic.error().english();
    };
    EXPECT_EQ(by((flow.set() / "public/key.pub").string()), "the public key");
    EXPECT_EQ(by((flow.set() / "public/key.pem").string()), "the public key");
    EXPECT_EQ(by(base::toHex(base::sha256(flow.read("manifest")))), "the genesis hash");
    EXPECT_EQ(by(base::toHex((*consistent)->manifest.core.publicKey.fingerprint())), "the key fingerprint");
    if (signers.empty())
        return;
    TempFolder folder;
    spit(folder / "allowed_signers", flow.cast().allowedSigners(signers));
    std::string expected = "the officers ";
    for (const std::string& id : signers)
        expected += (id == signers.front() ? "" : ", ") + id;
    EXPECT_EQ(by((folder / "allowed_signers").string()), expected);
}

}  // namespace keyrite::tests
