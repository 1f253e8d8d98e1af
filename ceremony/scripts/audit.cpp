#include "scripts/audit.h"

#include "scripts/describe_set.h"

namespace keyrite::scripts {

using engine::Commit;
using engine::Confirm;
using engine::Field;
using engine::StepKind;

namespace {

AuditSession& auditing(engine::Session& session) { return static_cast<AuditSession&>(session); }

void showSet(engine::Session&, size_t, engine::StepView& view)
{
    view.fields.push_back({"set", Field::Kind::Path, text("The folder of the set"), {}, false});
    view.fields.push_back({"anchor",
                           Field::Kind::Path,
                           text("What you trust: file of a public key or of allowed signers, 64 digits, or 32 words (empty: "
                                "nothing)"),
                           {},
                           true});
}

Result<std::string> verify(engine::Session& base, engine::Turn& turn)
{
    AuditSession& session = auditing(base);
    const std::string folder(turn.answer().text("set")), anchor(turn.answer().text("anchor"));
    KR_TRY(set::ConsistentSet consistent, set::SetVerifier::check(folder, set::Stage::Closed));
    session.authentic.reset();
    if (anchor.empty()) {
        session.consistent = std::move(consistent);
        return "consistent, NOT authenticated: " + folder;
    }
    KR_TRY(const set::Anchor trusted, set::readAnchor(anchor));
    KR_TRY(session.authentic, set::SetVerifier::authenticate(std::move(consistent), trusted));
    return "authentic by " + (*session.authentic)->by.english() + ": " + folder;
}

Message verdict(const AuditSession& session)
{
    return session.authentic ? message("AUTHENTIC: vouched for by %1.", (*session.authentic)->by)
                             : message("Consistent, NOT authenticated: a complete forgery would look the same.");
}

void showWords(engine::Session& base, size_t, engine::StepView& view)
{
    const AuditSession& session = auditing(base);
    const Sha256 fingerprint = session.found()->manifest.core.publicKey.fingerprint();
    view.lines.push_back(verdict(session));
    view.words.push_back({message("Check words of the key"), Bytes(fingerprint.begin(), fingerprint.end())});
}

void showResult(engine::Session& base, size_t, engine::StepView& view)
{
    const AuditSession& session = auditing(base);
    view.lines = describeSet(*session.found());
    view.lines.insert(view.lines.begin(), verdict(session));
}

constexpr engine::Step kSteps[] = {
    {"audit.set", StepKind::Collect, Confirm::None, Commit::No, text("Verify a set"),
     text("We verify a set: every hash, signature, wrap, card and line of its record. No secret is needed."),
     text("Name the folder of the set, and what you trust: the key's words from your own paper are best."),
     text("What you trust does not come from the same medium as the set."), "", nullptr, showSet, verify, false},
    {"audit.words", StepKind::Compare, Confirm::None, Commit::No, text("Compare the key's words"),
     text("I will read the thirty-two words of the key."), text("Compare them with your own paper, a row at a time."),
     text("Every word on the paper is the word on the screen."), "", nullptr, showWords, nullptr, false},
    {"audit.result", StepKind::Finish, Confirm::None, Commit::No, text("Look at the set"),
     text("This is what the set says of itself, and what was found."),
     text("Read the lines aloud. Write down who could rebuild the key, and every note."),
     text("The people, devices and sheets are those that you expect."), "", nullptr, showResult, nullptr, false},
};

}  // namespace

const set::SetContent* AuditSession::found() const
{
    if (authentic)
        return &(*authentic)->set;
    return consistent ? &**consistent : nullptr;
}

const engine::Script kAudit{"audit/1", text("Verify a set"), kSteps, nullptr, nullptr};

}  // namespace keyrite::scripts
