#include "scripts/burn_set.h"

#include <cstdlib>

#include "disc/burn.h"
#include "scripts/drive_choice.h"
#include "scripts/two_people.h"

namespace keyrite::scripts {

using engine::Commit;
using engine::Confirm;
using engine::Field;
using engine::StepKind;

namespace fs = std::filesystem;

namespace {

BurnSession& burning(engine::Session& session) { return static_cast<BurnSession&>(session); }

void showSet(engine::Session& base, size_t, engine::StepView& view)
{
    view.fields.push_back({"set", Field::Kind::Path, text("The folder of the set"), {}});
    view.fields.push_back(driveField(burning(base).folders));
    askForTwoPeople(view);
}

Result<std::string> chooseSet(engine::Session& base, engine::Turn& turn)
{
    BurnSession& session = burning(base);
    session.folder = turn.answer().text("set");
    KR_TRY(session.people, twoPeople(turn.answer()));
    KR_TRY(session.drive, chosenDrive(turn.answer(), session.folders));
    KR_TRY(session.set, set::SetVerifier::check(session.folder, set::Stage::Closed));
    return session.folder.string() + " onto " + describeDrive(*session.drive);
}

void showWords(engine::Session& base, size_t, engine::StepView& view)
{
    const Sha256 fingerprint = (*burning(base).set)->manifest.core.publicKey.fingerprint();
    view.words.push_back({message("Check words of the key"), Bytes(fingerprint.begin(), fingerprint.end())});
}

// A folder of its own in memory, gone with its image when the step ends.
class Scratch {
public:
    explicit Scratch(const fs::path& below) : m_path((below / "keyrite-burn-XXXXXX").string())
    {
        m_made = ::mkdtemp(m_path.data()) != nullptr;
    }
    ~Scratch()
    {
        std::error_code ignored;
        if (m_made)
            fs::remove_all(m_path, ignored);
    }
    Scratch(const Scratch&) = delete;
    Scratch& operator=(const Scratch&) = delete;
    bool isMade() const { return m_made; }
    fs::path image() const { return fs::path(m_path) / "set.iso"; }

private:
    std::string m_path;
    bool m_made = false;
};

Result<std::string> burnIt(engine::Session& base, engine::Turn& turn)
{
    BurnSession& session = burning(base);
    const Scratch scratch(session.scratch);
    if (!scratch.isMade())
        return fail(Errc::Unreadable, message("There is no room for the image of the disc."), session.scratch.string(),
                    message("Free some memory, and start again."));
    KR_OK(disc::makeImage(session.folder, scratch.image(), "KEYRITE_SET"));
    KR_TRY(session.burnt, disc::burn(scratch.image(), session.drive->device, [&](disc::BurnStep step, unsigned percent) {
               turn.watcher().progress(step == disc::BurnStep::Write ? message("Burning the disc, percent")
                                                                     : message("Reading the disc back, percent"),
                                       percent, 100);
               return turn.watcher().keepGoing();
           }));
    return "burnt and read back, " + std::to_string(session.burnt->volume.bytes) + " bytes, sha256 " +
           base::toHex(session.burnt->hash);
}

void showBurnt(engine::Session& base, size_t, engine::StepView& view)
{
    const disc::ReadDisc& burnt = *burning(base).burnt;
    view.lines.push_back(text("The disc reads as what was burnt."));
    view.words.push_back(
        {message("Hash of the disc (SHA-256): write it on the bag"), Bytes(burnt.hash.begin(), burnt.hash.end())});
}

constexpr engine::Step kSteps[] = {
    {"burn.set", StepKind::Collect, Confirm::None, Commit::No, text("Choose the set and the drive"),
     text("We burn a finished set onto a blank disc, and read it back."),
     text("Put a blank disc into the drive. Name the folder of the set, the drive, and the two people."),
     text("The disc is new and blank."), "", nullptr, showSet, chooseSet},
    {"burn.words", StepKind::Compare, Confirm::Two, Commit::No, text("Compare the key's words"),
     text("I will read the thirty-two words of the set's key."), text("Compare them with the paper record, a row at a time."),
     text("It is the set of this ceremony."), "", nullptr, showWords, nullptr},
    {"burn.disc", StepKind::Work, Confirm::Two, Commit::Yes, text("Burn the disc and read it back"),
     text("The disc is written once, and then read by the drive."), text("Type the word of assent, and wait."),
     text("Nobody touches the drive."), "BURN", nullptr, nullptr, burnIt},
    {"burn.result", StepKind::Finish, Confirm::None, Commit::No, text("Mark the disc"),
     text("The disc was read back, and every byte is the one that was burnt."),
     text("Write the words, or the digits, on the disc's bag, and seal it."),
     text("The bag's serial number is on the paper record."), "", nullptr, showBurnt, nullptr},
};

}  // namespace

const engine::Script kBurnSet{"burn/1", text("Burn a set onto a disc"), kSteps, nullptr, nullptr};

}  // namespace keyrite::scripts
