// Wrong answers at each step: the step stays, the refusal is on the record, and the ceremony can be finished.
#include <gtest/gtest.h>

#include "device/software_device.h"
#include "engine/people.h"
#include "flows/flow.h"
#include "keys/openssl_runtime.h"
#include "keys/private_key_text.h"
#include "keys/public_key_text.h"
#include "support/error_of.h"
#include "support/vectors.h"
#include "wrap/identity_file.h"

namespace keyrite::tests {
namespace {

struct Wrong {
    Line line;
    Errc expected;
};

class WrongAnswers : public NoSecretsLeft {
protected:
    // What every step refuses by the rules that it has.
    static std::vector<Wrong> byTheStepsOwnRules(const engine::StepView& view, const Line& right)
    {
        std::vector<Wrong> out;
        const auto with = [&](std::string_view field, const std::string& value, Errc expected) {
            Line line = right;
            line.answers[std::string(field)] = value;
            out.push_back({line, expected});
        };
        for (const engine::Field& field : view.fields) {
            if (field.kind == engine::Field::Kind::Word) {
                with(field.name, "", Errc::WrongAnswer);
                with(field.name, engine::expectedWord(view) + "x", Errc::WrongAnswer);
            } else if (field.kind == engine::Field::Kind::Assent) {
                with(field.name, "", Errc::WrongAnswer);
                with(field.name, "yes", Errc::WrongAnswer);
                with(field.name, field.choices.front().english() + " ", Errc::WrongAnswer);
            } else if (field.name == engine::kPerformerField) {
                for (const char* name : {"", "nobody", "witness", "Person admin"})
                    with(field.name, name, Errc::NotOnRoster);
            } else if (field.name == engine::kWitnessField) {
                for (const char* name : {"", "nobody", "admin", "officer"})
                    with(field.name, name, Errc::NotOnRoster);
            }
        }
        return out;
    }

    static void expectRefused(Flow& flow, const Wrong& wrong)
    {
        const engine::StepView before = flow.engine().current();
        EXPECT_EQ(errorOf(flow.engine().submit(answerTo(before, wrong.line))), wrong.expected)
            << keyOf(before) << " " << wrong.line.step;
        ASSERT_EQ(flow.engine().state(), engine::State::Running) << keyOf(before);
        EXPECT_EQ(keyOf(flow.engine().current()), keyOf(before));
    }
};

using Special = std::map<std::string, std::vector<Wrong>>;

// The name of the line says what is wrong; its answers are given at the step of the key.
Special specialsOf(Flow& flow)
{
    const Cast& cast = flow.cast();
    const TestDevice &alpha = cast.device("alpha"), &bravo = cast.device("bravo"), &delta = cast.device("delta");
    const auto path = [&](const char* name) { return (flow.folder() / name).string(); };
    spit(path("swapped.card"), slurp(alpha.card));
    spit(path("swapped.card.sig"), slurp(bravo.card + ".sig"));
    spit(path("unsigned.card"), slurp(alpha.card));
    FixedRandom random("real card");
    const auto real = device::makeSoftwareDevice(Mode::Real, "alpha", alpha.holder, flow.clock(), random).value();
    spit(path("real.card"), real.cardText);
    spit(path("real.card.sig"), real.cardSignature);
    const SecureString passphrase = SecureString::copyOf(alpha.identityPassphrase);
    const auto identity = device::openIdentity(alpha.identity, &passphrase, nullptr).value();
    const SecureString realIdentity = wrap::formatIdentityFile({"mode: real"}, identity.identity);
    spit(path("real.identity"), std::string(realIdentity.expose()));
    spit(path("garbage"), "garbage\n");

    const auto card = [&](const char* what, const std::string& file, Errc code) {
        return Wrong{{what, {{"card", file}}, {}}, code};
    };
    const auto opens = [&](const char* what, const std::string& file, const std::string& secret, Errc code) {
        return Wrong{{what, {{"identity", file}}, {{"passphrase", secret}}}, code};
    };
    const auto signs = [&](const char* what, const std::string& how, const std::string& file, Errc code) {
        return Wrong{{what, {{"how", how}, {"path", file}}, {}}, code};
    };
    Special out;
    out["generate.card/1"] = {card("no card", "", Errc::WrongAnswer),
                              card("a file that is not there", path("nothing"), Errc::NotFound),
                              card("a card without signature", path("unsigned.card"), Errc::NotFound),
                              card("a card signed by another key", path("swapped.card"), Errc::SignatureInvalid),
                              card("a card of another device", bravo.card, Errc::WrongAnswer),
                              card("a real card", path("real.card"), Errc::ModeMismatch),
                              card("no card at all", path("garbage"), Errc::Malformed),
                              card("half a recipient", delta.recipient.substr(0, 30), Errc::Malformed)};
    out["generate.card/2"] = {card("a recipient where the plan has a card", delta.recipient, Errc::WrongAnswer)};
    out["generate.card/3"] = {card("a key that was accepted for another device", alpha.recipient, Errc::Duplicate),
                              card("the card of another device", alpha.card, Errc::WrongAnswer)};
    out["generate.possession/1"] = {
        opens("no file", "", "", Errc::NotFound),
        opens("wrong passphrase", alpha.identity, "wrong", Errc::WrongPassphrase),
        opens("no passphrase", alpha.identity, "", Errc::WrongPassphrase),
        opens("the approval passphrase", alpha.identity, alpha.approvalPassphrase, Errc::WrongPassphrase),
        opens("the approval file", alpha.approval, alpha.approvalPassphrase, Errc::Malformed),
        opens("another device's identity", bravo.identity, bravo.identityPassphrase, Errc::NoMatch),
        opens("the identity marked as real", path("real.identity"), "", Errc::ModeMismatch)};
    out["generate.dice"] = {Wrong{{"no throw"}, Errc::WrongAnswer},
                            Wrong{{"a seven", {}, {{"throws", "1 2 7"}}}, Errc::WrongAnswer}};
    const TestOfficer &admin = cast.officer("admin"), &away = cast.officer("away");
    out["generate.sign/1"] = {signs("nothing chosen", "", "", Errc::WrongAnswer),
                              signs("ink by an officer with a key", "ink", "", Errc::WrongAnswer),
                              signs("no key file", "key", path("nothing"), Errc::NotFound),
                              signs("another officer's key", "key", away.keyFile, Errc::KeyMismatch),
                              signs("no signature at all", "file", path("garbage"), Errc::KeyMismatch),
                              signs("a key file as signature", "file", admin.keyFile, Errc::KeyMismatch)};
    out["generate.sign/2"] = {
        Wrong{{"wrong passphrase", {{"how", "key"}, {"path", cast.officer("officer").keyFile}}, {{"passphrase", "wrong"}}},
              Errc::WrongPassphrase}};
    out["generate.sign/3"] = {signs("a key of somebody who has none", "key", admin.keyFile, Errc::WrongAnswer),
                              signs("later, in ink", "later", "", Errc::WrongAnswer)};
    return out;
}

TEST_F(WrongAnswers, AtEveryStepAreRefusedRecordedAndForgiven)
{
    PlanSpec spec;
    spec.devices = {{"alpha", Brings::CardOnTheDay}, {"bravo"}, {"delta", Brings::TypedRecipient, false}};
    spec.dice = true;
    Flow flow(Cast::rehearsal(), spec);
    const Special specials = specialsOf(flow);
    ASSERT_TRUE(flow.start());
    size_t refused = 0, used = 0;
    for (const Line& right : flow.scene()) {
        std::vector<Wrong> wrongs = byTheStepsOwnRules(flow.engine().current(), right);
        if (const auto it = specials.find(right.step); it != specials.end()) {
            wrongs.insert(wrongs.end(), it->second.begin(), it->second.end());
            ++used;
        }
        for (const Wrong& wrong : wrongs)
            expectRefused(flow, wrong);
        refused += wrongs.size();
        ASSERT_TRUE(flow.perform({right}));
    }
    EXPECT_EQ(used, specials.size()) << "a list of wrong answers is for a step that is not there";
    size_t recorded = 0;
    for (const std::string& fact : flow.entries(transcript::EntryKind::Fact))
        recorded += fact.substr(0, 9) == "refused: " ? 1 : 0;
    EXPECT_EQ(recorded, refused);
    EXPECT_GT(refused, 100u);
    expectVerifies(flow, {"admin", "officer"});
}

TEST_F(WrongAnswers, AtTheImportOfAKeyAreForgiven)
{
    (void)keys::prepareOpenSsl();
    TempFolder folder;
    const SecureString right = keys::formatPkcs8Pem(fixedKey(keys::Algorithm::Ed25519, "import"));
    const SecureString other = keys::formatPkcs8Pem(fixedKey(keys::Algorithm::P256, "import"));
    spit(folder / "right.pem", std::string(right.expose()));
    spit(folder / "other.pem", std::string(other.expose()));
    spit(folder / "public.pem", keys::formatSpkiPem(fixedKey(keys::Algorithm::Ed25519, "import").publicKey()));
    PlanSpec spec;
    spec.import = (folder / "right.pem").string();
    Flow flow(Cast::rehearsal(), spec);
    ASSERT_TRUE(flow.start());
    ASSERT_TRUE(flow.perform(flow.upTo("generate.import")));
    expectRefused(flow, {{"not there", {{"key", (folder / "nothing").string()}}, {}}, Errc::NotFound});
    expectRefused(flow, {{"another algorithm", {{"key", (folder / "other.pem").string()}}, {}}, Errc::KeyMismatch});
    expectRefused(flow, {{"a public key", {{"key", (folder / "public.pem").string()}}, {}}, Errc::Malformed});
    expectRefused(flow, {{"no assent", {{"assent", "import"}}, {}}, Errc::WrongAnswer});
    Scene rest(flow.scene().begin() + static_cast<std::ptrdiff_t>(flow.upTo("generate.import").size()), flow.scene().end());
    ASSERT_TRUE(flow.performToTheEnd(rest));
}

// What somebody typed at the wrong question may be a passphrase; the record is public.
TEST_F(WrongAnswers, DoNotPutWhatWasTypedIntoTheRecord)
{
    Flow flow;
    ASSERT_TRUE(flow.start());
    ASSERT_TRUE(flow.perform(flow.upTo("generate.possession/1")));
    const std::string slip = "aardvark-adroitness-absurd";
    for (const char* field : {"identity", "performer", "witness"}) {
        Line line = flow.at("generate.possession/1");
        line.answers[field] = slip;
        ASSERT_FALSE(flow.engine().submit(answerTo(flow.engine().current(), line)));
    }
    EXPECT_EQ(flow.read("transcript").find(slip), std::string::npos);
}

}  // namespace
}  // namespace keyrite::tests
