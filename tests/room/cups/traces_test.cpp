// What a job leaves behind: at the print service nothing but its public title, in this process nothing at all.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <sys/mman.h>

#include <algorithm>
#include <cstring>
#include <sstream>
#include <thread>

#include "print/cups_printers.h"
#include "print/residue.h"
#include "room/cups/eye.h"
#include "room/cups/print_room.h"
#include "room/cups/word_forms.h"
#include "sheets/paper_reader.h"
#include "support/said.h"

namespace keyrite::tests {
namespace {

using print::CupsPrinters;
using ::testing::HasSubstr;
using ::testing::IsEmpty;
using Takes = PrintRoom::Takes;

void expectNoTraces(const char* printer, const PrintRoom& room)
{
    const MadeBackup made = makeBackup();
    const std::string sheet = sheetFile(made, 2);
    const auto forms = wordForms(made.words[2].expose());
    ASSERT_GE(countIn(sheet, forms), 10u) << "the search does not find what is on the page";
    // While it waits for paper the service has it: the search finds it there.
    size_t meanwhile = 0;
    room.trouble(printer, "media-empty");
    Eye eye;
    eye.onWaiting = [&](Eye&) {
        meanwhile = countIn(room.kept(), forms);
        room.mend(printer);
    };
    const auto done = CupsPrinters({room.server()}).print({printer, "Sheet of a test"}, bytesOf(sheet), eye);
    EXPECT_TRUE(done) << said(describe(done.problem()));
    EXPECT_GT(meanwhile, 0u);

    const auto kept = room.kept();
    EXPECT_EQ(countIn(kept, forms), 0u);
    EXPECT_THAT(room.spooled(), IsEmpty());
    EXPECT_THAT(room.administer({"lpstat", "-W", "all", "-o"}).out, IsEmpty());
    EXPECT_THAT(room.log("page_log"), HasSubstr("Sheet of a test"));
}

TEST(Traces, ServiceKeepsNoneOfAPdf)
{
    KR_NEED_PRINT_ROOM();
    const PrintRoom room({{"office", Takes::Pdf}});
    expectNoTraces("office", room);
}

TEST(Traces, ServiceKeepsNoneOfItsDrawing)
{
    KR_NEED_PRINT_ROOM();
    const PrintRoom room({{"laser", Takes::Raster}});
    expectNoTraces("laser", room);
}

// As services are that nobody has set up for a ceremony: what they would keep is taken away.
TEST(Traces, ServiceThatKeepsEverythingForgetsOursToo)
{
    KR_NEED_PRINT_ROOM();
    const PrintRoom room({{"office", Takes::Pdf}}, PrintRoom::Keeps::Everything);
    expectNoTraces("office", room);
}

// Memory that is wiped when it ends, and that no search sees.
class SharedBytes {
public:
    SharedBytes() : m_bytes(::mmap(nullptr, kRoom, PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0)) {}
    ~SharedBytes() { ::munmap(m_bytes, kRoom); }
    SharedBytes(const SharedBytes&) = delete;
    SharedBytes& operator=(const SharedBytes&) = delete;
    bool add(std::span<const uint8_t> piece)
    {
        if (m_size + piece.size() > kRoom)
            return false;
        std::memcpy(static_cast<uint8_t*>(m_bytes) + m_size, piece.data(), piece.size());
        m_size += piece.size();
        return true;
    }
    std::span<const uint8_t> view() const { return {static_cast<const uint8_t*>(m_bytes), m_size}; }

private:
    static constexpr size_t kRoom = size_t{4} << 20;
    void* m_bytes;
    size_t m_size = 0;
};

// Looks through this process's memory at every occasion.
class Searcher final : public print::Progress {
public:
    explicit Searcher(const std::vector<Masked>& forms) : m_forms(forms) {}
    bool keepGoing() override
    {
        most = std::max(most, occurrences(m_forms));
        return true;
    }
    size_t most = 0;

private:
    const std::vector<Masked>& m_forms;
};

TEST(Traces, ThisProcessKeepsNone)
{
    KR_NEED_PRINT_ROOM();
#ifdef KR_ADDRESS_SANITIZER
    GTEST_SKIP() << "AddressSanitizer keeps freed stacks and its own shadow of memory";
#endif
    const PrintRoom room({{"office", Takes::Pdf}});
    const Masked letters = freshLetters();
    const auto forms = formsOf(letters);
    SharedBytes document;
    // On a thread, because nothing runs over a finished thread's stack before the search.
    std::thread([&] {
        {
            // Nobody here reads it as a PDF, and so every piece of it can be one that must not be found.
            const Letters plain(letters);
            EXPECT_EQ(occurrences(forms), 1u) << "the search does not find what is there";
            for (int line = 0; line < 20'000; ++line)
                EXPECT_TRUE(document.add({reinterpret_cast<const uint8_t*>(plain.view().data()), kLetters}));
        }
        EXPECT_EQ(occurrences(forms), 0u);
        Searcher searcher(forms);
        const auto done = CupsPrinters({room.server()}).print({"office", "Sheet"}, document.view(), searcher);
        EXPECT_TRUE(done) << said(describe(done.problem()));
        EXPECT_EQ(searcher.most, 0u) << "a piece of the document lies in the ordinary heap while it is sent";
    }).join();
    EXPECT_EQ(occurrences(forms), 0u);
}

}  // namespace
}  // namespace keyrite::tests
