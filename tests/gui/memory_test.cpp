// What a whole ceremony at the screen leaves of its secrets in the process's memory: nothing, in the heaps of Qt, libharu and
// ZBar and everywhere else.
//
// The ceremony is played in a process of its own (memory_child.cpp) with real random bytes. Afterwards the secrets are restored
// from the sheets that it made, here, and its memory is looked through from outside: so nothing that is looked for has to be
// hidden from the search.
#include <gtest/gtest.h>

#include <QProcess>
#include <map>

#include "gui/secrets_of_sheets.h"
#include "scripts/generate.h"
#include "support/address_sanitizer.h"
#include "support/memory_search.h"

namespace keyrite::tests {
namespace {

namespace fs = std::filesystem;

constexpr int kPatienceMs = 120'000;

// The other process, and the holders who tell it the words of their sheets.
class Ceremony {
public:
    explicit Ceremony(const char* form) { m_process.start(QStringLiteral(KEYRITE_GUI_CHILD), {QString::fromLatin1(form)}); }
    ~Ceremony()
    {
        m_process.closeWriteChannel();
        if (!m_process.waitForFinished(10'000))
            m_process.kill();
        m_process.waitForFinished();
    }

    // To the end; `atTheLastSheet` once, when all sheets are printed and one is not yet read back.
    ::testing::AssertionResult play(size_t sheets, const std::function<void()>& atTheLastSheet)
    {
        bool last = false;
        for (QByteArrayList line = read(); !line.isEmpty(); line = read()) {
            if (line[0] == "folder")
                m_folder = line[1].toStdString();
            if (line[0] == "end")
                return line[1] == "0" ? ::testing::AssertionSuccess() : ::testing::AssertionFailure() << complaint();
            if (line[0] != "word")
                continue;
            const auto share = line[1].toULongLong();
            if (share == sheets && !std::exchange(last, true))
                atTheLastSheet();
            m_process.write(QByteArray::fromStdString(wordOf(sheet(share), line[2].toULongLong())) + '\n');
        }
        return ::testing::AssertionFailure() << "the ceremony broke off: " << complaint();
    }

    bool plant(const std::string& text)
    {
        m_process.write(QByteArray::fromStdString("plant " + text + "\n"));
        return read().value(0) == "planted";
    }

    MemorySearch find(const std::vector<Needle>& needles) const
    {
        return searchMemory(static_cast<pid_t>(m_process.processId()), needles);
    }

    // As its holder has it, read once.
    const scripts::SheetPile& sheet(size_t share)
    {
        const auto known = m_sheets.find(share);
        return known != m_sheets.end() ? known->second : m_sheets.emplace(share, readSheets(file(share))).first->second;
    }
    fs::path file(size_t share) const { return m_folder / "set-sheets" / scripts::sheetFileName(share, 1); }
    fs::path set() const { return m_folder / "set"; }

private:
    QByteArrayList read()
    {
        while (!m_process.canReadLine())
            if (!m_process.waitForReadyRead(kPatienceMs))
                return {};
        return m_process.readLine().trimmed().split(' ');
    }
    std::string complaint() { return m_process.readAllStandardError().toStdString(); }

    QProcess m_process;
    fs::path m_folder;
    std::map<size_t, scripts::SheetPile> m_sheets;
};

class MemoryAfterACeremony : public ::testing::TestWithParam<const char*> {};

TEST_P(MemoryAfterACeremony, HoldsNothingThatTheSheetsRestore)
{
#ifdef KR_ADDRESS_SANITIZER
    GTEST_SKIP() << "AddressSanitizer keeps freed memory and its own shadow of it";
#endif
    constexpr size_t kSheets = 2;
    Ceremony ceremony(GetParam());
    MemorySearch alive;
    ASSERT_TRUE(ceremony.play(kSheets, [&] { alive = ceremony.find(needlesOfShare(ceremony.sheet(1).shares().at(0))); }));
    if (!alive.refused.empty())
        GTEST_SKIP() << alive.refused;
    EXPECT_FALSE(alive.findings.empty()) << "the search does not find a share that is still needed";

    scripts::SheetPile sheets(Mode::Rehearsal);
    std::vector<Needle> needles;
    for (size_t share = 1; share <= kSheets; ++share) {
        ASSERT_TRUE(sheets.add(ceremony.sheet(share)));
        for (Needle& needle : needlesOfShare(sheets.shares().back()))
            needles.push_back(std::move(needle));
        for (Needle& needle : needlesOfFile(ceremony.file(share), {ceremony.file(share % kSheets + 1)}))
            needles.push_back(std::move(needle));
    }
    for (Needle& needle : needlesOfKey(ceremony.set(), sheets))
        needles.push_back(std::move(needle));
    EXPECT_GT(needles.size(), 400u) << "too little is looked for";
    const MemorySearch left = ceremony.find(needles);
    EXPECT_GT(left.bytesRead, size_t{1} << 20);
    EXPECT_TRUE(left.findings.empty()) << left.report();

    std::string words;
    for (size_t i = 20; i < 23; ++i)
        words += (words.empty() ? "" : " ") + wordOf(ceremony.sheet(2), i);
    ASSERT_TRUE(ceremony.plant(words));
    const MemorySearch planted = ceremony.find(needles);
    for (const char* const name : {"share 2, words 20 to 22,", "share 2, words 20 to 22, of 16 bits"})
        EXPECT_TRUE(planted.found(name)) << name << " was planted and is not found";
}

INSTANTIATE_TEST_SUITE_P(Form, MemoryAfterACeremony, ::testing::Values("sealed", "direct"),
                         [](const auto& form) { return std::string(form.param); });

}  // namespace
}  // namespace keyrite::tests
