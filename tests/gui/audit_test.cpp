// The check of a set by keyboard: what is good, what is damaged, and that nothing is written.
#include <map>

#include "base/check_words.h"
#include "gui/person.h"
#include "set/layout.h"
#include "support/vectors.h"
#include "wizard/end_page.h"

namespace keyrite::tests {
namespace {

namespace fs = std::filesystem;

// Names, bytes and times of everything below a folder.
std::map<std::string, std::pair<std::string, fs::file_time_type>> picture(const fs::path& folder)
{
    std::map<std::string, std::pair<std::string, fs::file_time_type>> out;
    for (const fs::directory_entry& entry : fs::recursive_directory_iterator(folder))
        out[entry.path().string()] = {entry.is_regular_file() ? slurp(entry.path()) : std::string(), entry.last_write_time()};
    return out;
}

class Audit : public NoSecretsLeft {
protected:
    void SetUp() override
    {
        Flow& flow = m_wizard.flow();
        ASSERT_TRUE(flow.start());
        ASSERT_TRUE(flow.performToTheEnd(flow.scene()));
        flow.crash();
        ASSERT_TRUE(m_wizard.begin(wizard::audit()));
        ASSERT_EQ(m_wizard.here(), "audit.set");
    }
    void TearDown() override
    {
        m_wizard.crash();
        NoSecretsLeft::TearDown();
    }

    ::testing::AssertionResult check(const fs::path& set, const std::string& anchor = {})
    {
        // What stood in the field of an earlier try goes.
        ::testing::AssertionResult there = m_wizard.goTo("audit.set.anchor");
        m_wizard.key(Qt::Key_A, Qt::ControlModifier);
        m_wizard.key(Qt::Key_Delete);
        return there ? m_wizard.answer({"audit.set", {{"set", set.string()}, {"anchor", anchor}}, {}}) : there;
    }
    std::string shown(const char* name) { return m_wizard.shownText(name).toStdString(); }
    // The words of the key as people have them on paper.
    std::string keyWords()
    {
        const set::Core core = set::parseManifest(m_wizard.flow().read("manifest"), "manifest").value().core;
        return base::checkPhrase(core.publicKey.fingerprint());
    }

    TempFolder m_folder;
    Wizard m_wizard;
};

TEST_F(Audit, AGoodSetIsVouchedForByWhatIsTrustedAndNothingIsWritten)
{
    const auto before = picture(m_wizard.flow().folder());
    ASSERT_TRUE(check(m_wizard.flow().set(), keyWords()));
    ASSERT_EQ(m_wizard.here(), "audit.words") << shown("error");
    EXPECT_NE(shown("content").find("AUTHENTIC: vouched for by the key fingerprint"), std::string::npos) << shown("content");
    ASSERT_TRUE(m_wizard.play({{"audit.words"}}));
    ASSERT_EQ(m_wizard.here(), "audit.result");
    EXPECT_NE(shown("content").find("alpha"), std::string::npos) << "who has a wrap";
    ASSERT_TRUE(m_wizard.playToTheEnd({{"audit.result"}}));
    EXPECT_EQ(m_wizard.window().exitStatus(), 0);
    EXPECT_EQ(picture(m_wizard.flow().folder()), before);
}

TEST_F(Audit, WithoutSomethingTrustedItSaysHowLittleThatIs)
{
    ASSERT_TRUE(check(m_wizard.flow().set()));
    ASSERT_EQ(m_wizard.here(), "audit.words");
    EXPECT_NE(shown("content").find("NOT authenticated: a complete forgery would look the same"), std::string::npos);
}

TEST_F(Audit, WhatIsDamagedIsNamedAndAnotherSetCanBeChecked)
{
    const fs::path set = m_wizard.flow().set();
    const auto damage = [&](const std::string& name, auto&& how) {
        const fs::path copy = m_folder / name;
        fs::copy(set, copy, fs::copy_options::recursive);
        how(copy);
        const auto before = picture(copy);
        ASSERT_TRUE(check(copy, keyWords()));
        EXPECT_EQ(m_wizard.here(), "audit.set") << name;
        EXPECT_NE(shown("error").find(name), std::string::npos) << shown("error");
        EXPECT_NE(shown("error").find("What to do"), std::string::npos);
        EXPECT_EQ(picture(copy), before) << name;
    };
    const auto flip = [](const fs::path& file) {
        std::string bytes = slurp(file);
        bytes[bytes.size() / 2] = static_cast<char>(bytes[bytes.size() / 2] ^ 1);
        spit(file, bytes);
    };
    damage("wrap-changed", [&](const fs::path& copy) { flip(copy / set::wrapFile("alpha")); });
    EXPECT_NE(shown("error").find("alpha"), std::string::npos) << shown("error");
    damage("record-changed", [&](const fs::path& copy) { flip(copy / set::kTranscriptFile); });
    EXPECT_NE(shown("error").find("transcript"), std::string::npos) << shown("error");
    damage("manifest-missing", [&](const fs::path& copy) { fs::remove(copy / set::kManifestFile); });
    damage("file-added", [&](const fs::path& copy) { spit(copy / "more", "a file of somebody else"); });
    EXPECT_NE(shown("error").find("more"), std::string::npos) << shown("error");
    ASSERT_TRUE(check(set, "acrobat " + keyWords()));
    EXPECT_EQ(m_wizard.here(), "audit.set") << "33 words are no anchor";
    ASSERT_TRUE(check(m_folder / "nowhere", keyWords()));
    EXPECT_EQ(m_wizard.here(), "audit.set");
    ASSERT_TRUE(check(set, keyWords()));
    EXPECT_EQ(m_wizard.here(), "audit.words") << shown("error");
}

}  // namespace
}  // namespace keyrite::tests
