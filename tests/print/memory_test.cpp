// The caller's memory: all of it comes back, wiped; when it runs out there is an error; and drawn text stands nowhere else.
#include <thread>

#include "print/counted_memory.h"
#include "print/documents.h"
#include "print/typeface.h"

namespace keyrite::tests {
namespace {

using print::Haru;
using print::Typeface;

void expectEverythingBack()
{
    EXPECT_EQ(CountedMemory::live(), 0u);
    EXPECT_EQ(CountedMemory::unwiped(), 0u);
    EXPECT_EQ(CountedMemory::oddSizes(), 0u);
}

TEST(PrintMemory, AllOfItComesBackWiped)
{
    for (const size_t block : {size_t{1}, size_t{65536}}) {
        CountedMemory::reset();
        Pdf pdf = begun(sampleInfo(), CountedMemory::memory(block));
        EXPECT_TRUE(good(drawSample(pdf)));
        EXPECT_GT(CountedMemory::live(), 0u);
        EXPECT_TRUE(good(pdf.finish([](auto) { return true; })));
        expectEverythingBack();  // when it is finished, not only when it is dropped
        RecordProperty(block == 1 ? "piecewiseBytes" : "bytes", static_cast<int>(CountedMemory::bytes()));
    }
}

TEST(PrintMemory, ADroppedDocumentGivesItBackToo)
{
    CountedMemory::reset();
    {
        Pdf pdf = begun(sampleInfo(), CountedMemory::memory());
        EXPECT_TRUE(good(drawSample(pdf)));
        Pdf moved = std::move(pdf);
        Pdf other = begun(sampleInfo(), CountedMemory::memory());
        other = std::move(moved);
        EXPECT_TRUE(good(drawSample(other)));
    }
    expectEverythingBack();
}

// Locked memory is scarce: 8 MiB for an ordinary user.
TEST(PrintMemory, IsAskedForInFewLargeBlocks)
{
    CountedMemory::reset();
    Pdf pdf = begun(sampleInfo(), CountedMemory::memory());
    EXPECT_TRUE(good(drawSample(pdf)));
    finished(std::move(pdf));
    EXPECT_LT(CountedMemory::allocations(), 60u);
    EXPECT_LT(CountedMemory::bytes(), size_t{4} << 20);
}

// One of everything in one face, so that the sweep below stays short.
Outcome<Done> drawSmall(Pdf& pdf)
{
    if (const auto page = pdf.newPage(); !page)
        return page;
    if (const auto mark = pdf.watermark("REHEARSAL"); !mark)
        return mark;
    if (const auto text = pdf.text(15, 20, Face::SansBold, 12, "Share 2 of 5"); !text)
        return text;
    if (const auto line = pdf.line(15, 70, 195, 70, 0.3); !line)
        return line;
    if (const auto box = pdf.box(15, 75, 60, 20, 0.5); !box)
        return box;
    if (const auto code = pdf.qr(15, 110, 0.8, Correction::Q, 0, std::string(200, 'A')); !code)
        return code.problem();
    return Done{};
}

// What a document of the sweep comes to: nothing, or the fault.
std::optional<Fault> made(size_t failing, size_t block)
{
    CountedMemory::reset(failing);
    Outcome<Pdf> pdf = Pdf::begin(sampleInfo(), CountedMemory::memory(block));
    if (!pdf)
        return pdf.problem().fault;
    if (const auto sample = drawSmall(*pdf); !sample) {
        // After running out of memory the document stays spoiled, also when there would be memory again.
        EXPECT_EQ(faultOf(pdf->newPage()), Fault::Finished);
        EXPECT_EQ(faultOf(pdf->text(20, 20, Face::Sans, 10, "x")), Fault::Finished);
        return sample.problem().fault;
    }
    size_t written = 0;
    const auto done = pdf->finish([&](std::span<const uint8_t> piece) {
        written += piece.size();
        return true;
    });
    if (!done)
        return done.problem().fault;
    EXPECT_GT(written, 10000u);
    return std::nullopt;
}

// libharu allocates in a thousand places; each of them is made to fail.
TEST(PrintMemory, RunningOutAnywhereIsAnError)
{
    for (const size_t block : {size_t{1}, size_t{65536}}) {
        ASSERT_EQ(made(0, block), std::nullopt);
        const size_t all = CountedMemory::allocations();
        EXPECT_GT(all, block == 1 ? 500u : 5u);
        for (size_t failing = 1; failing <= all; ++failing) {
            const std::optional<Fault> fault = made(failing, block);
            ASSERT_TRUE(fault.has_value()) << "allocation " << failing << " of " << all << " failed unnoticed";
            ASSERT_EQ(*fault, Fault::Memory) << "allocation " << failing << " of " << all;
            expectEverythingBack();
        }
        EXPECT_EQ(made(all + 1, block), std::nullopt);
    }
}

TEST(PrintMemory, ASinkThatRefusesIsAnError)
{
    for (const size_t pieces : {0u, 1u, 2u}) {
        CountedMemory::reset();
        Pdf pdf = begun(sampleInfo(), CountedMemory::memory());
        EXPECT_TRUE(good(drawSample(pdf)));
        size_t calls = 0;
        EXPECT_EQ(faultOf(pdf.finish([&](auto) { return calls++ < pieces; })), Fault::Sink);
        EXPECT_EQ(calls, pieces + 1) << "no call after a refusal";
        expectEverythingBack();
        EXPECT_EQ(faultOf(pdf.finish([](auto) { return true; })), Fault::Finished);
    }
}

TEST(PrintMemory, ASinkThatThrowsIsAnErrorToo)
{
    CountedMemory::reset();
    Pdf pdf = begun(sampleInfo(), CountedMemory::memory());
    EXPECT_TRUE(good(drawSample(pdf)));
    EXPECT_EQ(faultOf(pdf.finish([](auto) -> bool { throw std::bad_alloc(); })), Fault::Sink);
    expectEverythingBack();
}

// One document may be made while another one is written, and on two threads.
TEST(PrintMemory, DocumentsDoNotShareTheirs)
{
    const auto sample = [] {
        Pdf pdf = begun();
        EXPECT_TRUE(good(drawSample(pdf)));
        return pdf;
    };
    const std::string expected = finished(sample());
    std::string inner, outer;
    Pdf pdf = sample();
    EXPECT_TRUE(good(pdf.finish([&](std::span<const uint8_t> piece) {
        outer.append(piece.begin(), piece.end());
        if (inner.empty())
            inner = finished(sample());
        return true;
    })));
    EXPECT_EQ(inner, expected);
    EXPECT_EQ(outer, expected);

    std::string besides;
    std::thread other([&] { besides = finished(sample()); });
    EXPECT_EQ(finished(sample()), expected);
    other.join();
    EXPECT_EQ(besides, expected);
}

TEST(PrintFiles, AMissingOrForeignFontIsNamed)
{
    const TempFolder folder;
    spit(folder / "foreign.ttf", std::string(5000, 'x'));
    for (const std::string& file :
         {(folder / "absent.ttf").string(), (folder / "foreign.ttf").string(), folder.path().string()}) {
        const auto haru = Haru::open(plainMemory());
        ASSERT_TRUE(good(haru));
        const Haru::Turn turn(**haru);
        Typeface face;
        const Outcome<Done> loaded = face.load(**haru, Face::Sans, file);
        EXPECT_EQ(faultOf(loaded), Fault::Font);
        EXPECT_EQ(said(loaded.problem().detail), file);
    }
}

}  // namespace
}  // namespace keyrite::tests
