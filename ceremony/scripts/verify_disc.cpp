#include "scripts/verify_disc.h"

#include "scripts/drive_choice.h"
#include "scripts/picture_codes.h"
#include "scripts/two_people.h"
#include "set/anchor.h"

namespace keyrite::scripts {

using engine::Commit;
using engine::Confirm;
using engine::Field;
using engine::StepKind;

namespace {

constexpr std::string_view kCodeStart = "sha256:";

DiscSession& verifying(engine::Session& session) { return static_cast<DiscSession&>(session); }

void showDrives(engine::Session& base, size_t, engine::StepView& view)
{
    view.fields.push_back(driveField(verifying(base).folders));
    askForTwoPeople(view);
}

Result<std::string> chooseDrive(engine::Session& base, engine::Turn& turn)
{
    DiscSession& session = verifying(base);
    KR_TRY(session.people, twoPeople(turn.answer()));
    KR_TRY(session.drive, chosenDrive(turn.answer(), session.folders));
    return "by " + session.people[0].id + " and " + session.people[1].id + ", in " + describeDrive(*session.drive);
}

Result<std::string> readIt(engine::Session& base, engine::Turn& turn)
{
    DiscSession& session = verifying(base);
    session.known.reset();
    KR_TRY(session.read, disc::readDisc(session.drive->device, [&](uint64_t done, uint64_t total) {
               turn.watcher().progress(message("Reading the disc, in MB"), done / 1'000'000, total / 1'000'000);
               return turn.watcher().keepGoing();
           }));
    const disc::ReadDisc& read = *session.read;
    return "volume '" + read.volume.name + "', " + std::to_string(read.volume.bytes) + " bytes, sha256 " +
           base::toHex(read.hash);
}

void showHash(engine::Session& base, size_t, engine::StepView& view)
{
    const disc::ReadDisc& read = *verifying(base).read;
    view.lines.push_back(message("Volume %1, %2 bytes", read.volume.name, std::to_string(read.volume.bytes)));
    view.words.push_back({message("Hash of the disc (SHA-256)"), Bytes(read.hash.begin(), read.hash.end())});
    view.fields.push_back(
        {"trusted", Field::Kind::Text, text("The hash that you trust: 64 digits or 32 words (empty: none)"), {}, true});
    view.fields.push_back(
        {"code", Field::Kind::Pages, text("Or the code of its label: before the camera, or a picture"), {}, true, 1});
}

// The hash in the codes that were shown: one, in this form.
class HashSink final : public scan::CodeSink {
public:
    void code(size_t, std::span<const char> code) override
    {
        const std::string_view text(code.data(), code.size());
        if (!text.starts_with(kCodeStart))
            return;
        const auto hash = base::arrayFromHex<32>(text.substr(kCodeStart.size()));
        if (hash && found != *hash) {
            several = found.has_value();
            found = *hash;
        }
    }
    std::optional<Sha256> found;
    bool several = false;
};

// What people trust; nothing where they brought nothing.
Result<std::optional<Sha256>> trusted(engine::Turn& turn)
{
    const std::string_view typed = turn.answer().text("trusted"), picture = turn.answer().text("code");
    const auto& codes = turn.answer().codes("code");
    HashSink sink;
    for (const SecureString& code : codes)
        sink.code(0, code.expose());
    if (!picture.empty())
        KR_OK(readCodes(std::filesystem::path(picture), sink, turn.watcher()));
    if (sink.several || (sink.found && !typed.empty()))
        return fail(Errc::WrongAnswer, message("There is more than one hash."), "code", message("Bring one hash, in one way."));
    if (sink.found)
        return sink.found;
    if (!codes.empty() || !picture.empty())
        return fail(Errc::WrongAnswer, message("This is not the code of a disc's label."), "code",
                    message("Show the label of the release, or type the hash."));
    if (typed.empty())
        return std::optional<Sha256>();
    return set::parseFingerprint(typed).map([](const Sha256& hash) { return std::optional<Sha256>(hash); });
}

Result<std::string> compareHash(engine::Session& base, engine::Turn& turn)
{
    DiscSession& session = verifying(base);
    session.known.reset();
    KR_TRY(const std::optional<Sha256> hash, trusted(turn));
    if (!hash)
        return "the hash was compared with nothing";
    KR_TRY(session.known, disc::DiscVerifier::compare(*session.read, *hash, session.drive->device.string()));
    return "the hash is the one that was trusted";
}

void showVerdict(engine::Session& base, size_t, engine::StepView& view)
{
    const DiscSession& session = verifying(base);
    view.lines.push_back(session.known
                             ? message("VERIFIED: the disc in %1 has the hash that you trust.", session.drive->device.string())
                             : message("NOT VERIFIED: the hash of the disc in %1 was written down, and compared with nothing.",
                                       session.drive->device.string()));
    view.lines.push_back(message("Hash: %1", base::toHex(session.read->hash)));
}

constexpr engine::Step kSteps[] = {
    {"disc.drive", StepKind::Collect, Confirm::None, Commit::No, text("Put in the disc"),
     text("We verify a disc: this machine reads it to its end and shows its hash."),
     text("Put the disc into a drive of its own, choose the drive, and name the two people who verify it."),
     text("It is the disc that leaves this room as verified; it gets a mark now."), "", nullptr, showDrives, chooseDrive},
    {"disc.read", StepKind::Work, Confirm::None, Commit::No, text("Read the disc"), text("The disc is read, block for block."),
     text("Wait."), text("The drive works; nobody touches it."), "", nullptr, nullptr, readIt},
    {"disc.compare", StepKind::Compare, Confirm::Two, Commit::No, text("Compare the disc's hash"),
     text("I will read the thirty-two words of this disc's hash."),
     text("Compare them with the release's paper, a row at a time. Type the hash that you trust, or show its label."),
     text("The paper did not come with the disc."), "", nullptr, showHash, compareHash},
    {"disc.head", StepKind::Present, Confirm::Two, Commit::No, text("Note the head of the record"),
     text("The disc was read and compared."), text("Write the words by hand on the paper record, with the time."),
     text("The words on paper are those on the screen."), "", nullptr, nullptr, nullptr, true},
    {"disc.result", StepKind::Finish, Confirm::None, Commit::No, text("Say the result"), text("This is what was found."),
     text("Read the lines aloud, and write the result on the disc's bag."),
     text("A disc that is not verified leaves the room marked as that."), "", nullptr, showVerdict, nullptr},
};

}  // namespace

const engine::Script kVerifyDisc{"disc/1", text("Verify a disc"), kSteps, nullptr, nullptr};

}  // namespace keyrite::scripts
