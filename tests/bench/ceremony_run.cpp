#include "bench/ceremony_run.h"

#include <stdexcept>

#include "device/software_device.h"
#include "print/cups_printers.h"
#include "scripts/page_reader.h"
#include "wrap/age.h"
#include "wrap/identity_file.h"

namespace keyrite::tests {

namespace {

template <class T>
T must(Result<T> result)
{
    if (!result)
        throw std::runtime_error(result.error().english());
    if constexpr (!std::is_void_v<T>)
        return *std::move(result);
}

class Patient final : public engine::Watcher {
public:
    bool keepGoing() override { return true; }
    engine::Stop stop() const override { return {}; }
};

}  // namespace

CeremonyRun::CeremonyRun(size_t present, size_t away, size_t sheets)
{
    m_plan =
        "version = 1\nceremony = \"generate\"\nmode = \"rehearsal\"\nname = \"Benchmark\"\n\n[key]\nalgorithm = \"ed25519\"\n"
        "\n[[officer]]\nid = \"admin\"\nname = \"Administrator\"\nrole = \"administrator\"\n"
        "\n[[officer]]\nid = \"witness\"\nname = \"Witness\"\nrole = \"witness\"\n";
    if (sheets > 0) {
        m_plan +=
            "\n[paper]\nform = \"sealed\"\npage = \"a4\"\nprinting = \"files\"\n\n[[paper.group]]\nname = \"Holders\"\n"
            "threshold = 3\nholders = [";
        for (size_t i = 0; i < sheets; ++i)
            m_plan += std::string(i == 0 ? "" : ", ") + "\"Custodian " + std::to_string(i) + "\"";
        m_plan += "]\n";
    }
    for (size_t i = 0; i < present; ++i)
        addPresent("device" + std::to_string(i), "Holder " + std::to_string(i));
    base::KernelRandom random;
    for (size_t i = 0; i < away; ++i)
        m_plan += "\n[[device]]\nname = \"away" + std::to_string(i) + "\"\nholder = \"Owner " + std::to_string(i) +
                  "\"\nrecipient = \"" + wrap::Identity::generate(random).recipient().format() + "\"\n";
    spit(m_folder / "plan.toml", m_plan);
}

// A rehearsal's device file has little scrypt work; here it gets that of a real one.
void CeremonyRun::addPresent(const std::string& name, const std::string& holder)
{
    base::KernelRandom random;
    base::SystemClock clock;
    auto made = must(device::makeSoftwareDevice(Mode::Rehearsal, name, holder, clock, random));
    const SecureBuffer plain = must(wrap::decryptWithPassphrase(made.identityPassphrase, made.identityFile, wrap::kMaxLogN));
    const Bytes file =
        must(wrap::encryptWithPassphrase(made.identityPassphrase, plain.expose(), wrap::kDeviceFileLogN, random));
    spit(m_folder / (name + ".identity"), std::string(base::textOf(file)));
    spit(m_folder / (name + ".card"), made.cardText);
    spit(m_folder / (name + ".card.sig"), made.cardSignature);
    m_present.push_back({m_folder / (name + ".identity"), std::move(made.identityPassphrase)});
    m_plan += "\n[[device]]\nname = \"" + name + "\"\nholder = \"" + holder + "\"\ncard = \"" + name + ".card\"\n";
}

void CeremonyRun::hold()
{
    ++m_runs;
    m_deviceFileSeconds = 0;
    base::KernelRandom kernel;
    base::SystemClock clock;
    Patient patient;
    engine::PreparedAnswers answers;
    answers.set("*.performer", "admin")
        .set("*.witness", "witness")
        .set("*.word", "@word")
        .set("*.assent", "@assent")
        .set("generate.sign.how", "ink");
    answers.set("generate.possession.identity", "absent");
    for (const char* const word : {"word-1", "word-2", "word-3", "word-4"})
        answers.set(std::string("generate.read-back.") + word, "@secret");
    for (size_t i = 0; i < m_present.size(); ++i) {
        const std::string step = "generate.possession/" + std::to_string(i + 1);
        answers.set(step + ".identity", m_present[i].identity.string()).set(step + ".passphrase", "@secret");
    }
    size_t next = 0;
    const scripts::Ceremony::Places places{m_folder / "plan.toml", set()};
    scripts::PageReader pages(scripts::Ceremony::sheetsFolder(places), patient);
    size_t share = 0;
    const auto secrets = [&](const std::string&, const engine::Field& field) -> Result<SecureString> {
        if (field.kind == engine::Field::Kind::PageWord)
            return pages.word(share, field.number);
        return m_present[next++].passphrase.clone();
    };

    const auto start = std::chrono::steady_clock::now();
    print::CupsPrinters printers;
    scripts::MeasuredRoom room(clock, printers);
    const auto ceremony = must(scripts::Ceremony::start(places, {clock, kernel, patient, room, printers}));
    engine::Engine& engine = ceremony->engine();
    m_machineSeconds = secondsSince(start);
    while (engine.state() == engine::State::Running) {
        const auto shown = std::chrono::steady_clock::now();
        const engine::StepView view = engine.current();
        m_machineSeconds += secondsSince(shown);
        share = view.instance;
        const engine::Answer answer = must(answers.answer(view, secrets));
        const auto step = std::chrono::steady_clock::now();
        must(engine.submit(answer));
        (view.id == "generate.possession" ? m_deviceFileSeconds : m_machineSeconds) += secondsSince(step);
    }
}

}  // namespace keyrite::tests
