// One `generate` ceremony in a folder of its own, on the real engine, with a scene that leads to its end.
#pragma once

#include <map>
#include <memory>

#include "flows/cast.h"
#include "scripts/ceremony.h"
#include "set/check_set.h"
#include "support/fake_room.h"
#include "support/scripted_operator.h"

namespace keyrite::tests {

enum class Brings { PlannedCard, CardOnTheDay, PlannedRecipient, TypedRecipient, RecipientFile };

struct DevicePart {
    std::string name;
    Brings brings = Brings::PlannedCard;
    bool present = true;
};

struct PlanSpec {
    std::string algorithm = "ed25519";
    std::string keyLines = {};  // further lines of [key]
    std::string more = {};      // sections after [key]
    std::vector<std::string> officers = {"admin", "officer", "witness"};
    std::vector<DevicePart> devices = {{"alpha"}, {"bravo"}};
    bool dice = false;
    std::string import = {};  // path of the key that exists already
    std::string importPassphrase = {};
    // One group: any `sheetsNeeded` of `sheets`; 0 sheets: no paper backup.
    size_t sheets = 0;
    size_t sheetsNeeded = 2;
    std::string paperForm = "sealed";
    // 0: sheets are files.
    size_t printers = 0;
    bool printerSeesKey = false;
    bool wordsByHand = false;
};

std::string planText(const Cast& cast, const PlanSpec& spec);
// Every step from the first to the last, in the order of the day.
Scene sceneOf(const Cast& cast, const PlanSpec& spec);

class Flow {
public:
    explicit Flow(const Cast& cast = Cast::rehearsal(), PlanSpec spec = {}, const std::string& seed = "flow");

    ::testing::AssertionResult start();
    // What a crash leaves: the ceremony is dropped, nothing is closed.
    void crash() { m_ceremony.reset(); }
    ::testing::AssertionResult resume();
    Result<std::unique_ptr<scripts::Ceremony>> tryToResume();
    // The steps after a resume: the words that were noted by hand, then those that are still to be done.
    Scene sceneAfterResume() const;

    engine::Engine& engine() { return m_ceremony->engine(); }
    // A holder who types what the page says, and who has written by hand what the screen showed.
    PageEyes eyes();
    // The numbered words on the first page of a printed sheet.
    std::string printedWords(size_t share) const;
    // All words of a sheet, printed and written by hand; for who has looked at the screen with eyes().
    std::string finishedSheet(size_t share) const;
    bool running() const { return m_ceremony != nullptr; }
    // Plays and writes down by hand what the screen says shall be written down.
    ::testing::AssertionResult perform(const Scene& scene);
    ::testing::AssertionResult performToTheEnd(const Scene& scene);
    // The scene's lines before the step, and the line of the step.
    Scene upTo(const std::string& step) const;
    Line at(const std::string& step) const;

    const Cast& cast() const { return m_cast; }
    const Scene& scene() const { return m_scene; }
    const std::string& noted() const { return m_noted; }
    FakeClock& clock() { return m_clock; }
    FakeWatcher& watcher() { return m_watcher; }
    FakeRoom& room() { return m_room; }
    FakePrinters& printers() { return m_printers; }
    scripts::Ceremony::World world() { return {m_clock, m_random, m_watcher, m_room, m_printers}; }
    std::filesystem::path planFile() const { return m_folder / "plan.toml"; }
    std::filesystem::path set() const { return m_folder / "set"; }
    // Where the files of sheets are; with printers, what came out of them.
    std::filesystem::path sheets() const { return m_folder / (m_spec.printers > 0 ? "printed" : "set-sheets"); }
    std::filesystem::path folder() const { return m_folder.path(); }
    std::string read(const std::string& relative) const;
    std::vector<std::string> files() const;
    transcript::Transcript transcript(transcript::Tail tail = transcript::Tail::Refuse) const;
    // Texts of the entries of one kind.
    std::vector<std::string> entries(transcript::EntryKind kind) const;

private:
    Onlooker byHand();

    const Cast& m_cast;
    PlanSpec m_spec;
    Scene m_scene;
    TempFolder m_folder;
    FakeClock m_clock;
    FixedRandom m_random;
    FakeWatcher m_watcher;
    FakeRoom m_room;
    FakePrinters m_printers;
    std::unique_ptr<scripts::Ceremony> m_ceremony;
    std::string m_noted = "none";
    std::map<size_t, std::string> m_written;  // by share: what stands in the boxes
};

// Whether a finished set is whole and authentic by its own key, by its genesis hash, and, where every officer with a key has
// signed, by its officers; and that without an anchor it is no more than consistent.
void expectVerifies(const Flow& flow, const std::vector<std::string>& signers);

// Tests with secrets: none is left when the test is over.
class NoSecretsLeft : public ::testing::Test {
protected:
    void TearDown() override { EXPECT_EQ(SecureBuffer::liveCount(), 0) << "a secret outlives its ceremony"; }
};

}  // namespace keyrite::tests
