#include "scan/live_wire.h"

#include <gtest/gtest.h>
#include <unistd.h>

#include <algorithm>
#include <string>

#include "scan/reader.h"
#include "scan/wire_message.h"

namespace keyrite::tests {
namespace {

using scan::Fault;
using scan::LiveListener;
using Event = LiveListener::Event;

std::string preview(size_t width, size_t height, size_t pixels)
{
    return message('P', std::string{static_cast<char>(width >> 8), static_cast<char>(width), static_cast<char>(height >> 8),
                                    static_cast<char>(height)} +
                            std::string(pixels, '\x55'));
}

std::string done(char opened, char codes) { return message('D', std::string{opened, '\0', codes}); }

std::string fault(Fault which) { return message('F', std::string(1, static_cast<char>(which)) + std::string(24, '\0')); }

struct Heard {
    Event last = Event::More;
    std::vector<std::string> texts;
    size_t previews = 0;
    size_t frames = 0;
    size_t damaged = 0;
    size_t width = 0;
    size_t taken = 0;
};

// A frame is asked for at the beginning and whenever one is done, `frames` times. `step`: at most so many bytes at once.
Heard hear(const std::string& bytes, size_t frames = 1, size_t step = 100'000)
{
    std::vector<char> text(scan::kMaxCodeBytes), picture(scan::kMaxPreviewBytes);
    LiveListener listener(text, picture);
    Heard heard;
    if (frames > 0)
        listener.asked();
    while (heard.taken < bytes.size() && !listener.room().empty()) {
        const auto room = listener.room();
        const size_t count = std::min({room.size(), step, bytes.size() - heard.taken});
        std::copy_n(bytes.begin() + static_cast<std::ptrdiff_t>(heard.taken), count, room.begin());
        heard.taken += count;
        heard.last = listener.received(count);
        if (heard.last == Event::Code)
            heard.texts.emplace_back(listener.text());
        if (heard.last == Event::Preview) {
            ++heard.previews;
            heard.width = listener.preview().width;
            EXPECT_EQ(listener.preview().pixels.size(), listener.preview().width * listener.preview().height);
        }
        if (heard.last == Event::Done) {
            heard.damaged += listener.wasOpened() ? 0 : 1;
            if (++heard.frames < frames)
                listener.asked();
        }
    }
    return heard;
}

TEST(LiveWire, HearsOneFrameAfterTheOther)
{
    const std::string bytes = preview(160, 90, 14'400) + message('C', "FIRST") + message('C', "SECOND") + done(1, 2) +
                              done(0, 0) + preview(1, 640, 640) + done(1, 0);
    for (const size_t step : {1u, 3u, 1000u, 100'000u}) {
        const Heard heard = hear(bytes, 3, step);
        EXPECT_EQ(heard.last, Event::Done);
        EXPECT_EQ(heard.texts, (std::vector<std::string>{"FIRST", "SECOND"}));
        EXPECT_EQ(heard.previews, 2u);
        EXPECT_EQ(heard.frames, 3u);
        EXPECT_EQ(heard.damaged, 1u);
        EXPECT_EQ(heard.taken, bytes.size());
    }
}

TEST(LiveWire, HearsWhatTheDecoderSays)
{
    int ends[2];
    ASSERT_EQ(::pipe(ends), 0);
    EXPECT_TRUE(scan::tellPreview(ends[1], scan::Frame::blank(64, 36, 7)));
    EXPECT_TRUE(scan::tellCode(ends[1], std::string(scan::kMaxCodeBytes, 'B')));
    EXPECT_TRUE(scan::tellDone(ends[1], true, 1));
    EXPECT_TRUE(scan::tellFault(ends[1], {.fault = Fault::TooManyCodes, .limit = 64}));
    ::close(ends[1]);
    std::string bytes(60'000, '\0');
    bytes.resize(static_cast<size_t>(::read(ends[0], bytes.data(), bytes.size())));
    ::close(ends[0]);
    const Heard heard = hear(bytes);
    EXPECT_EQ(heard.last, Event::Broken);
    EXPECT_EQ(heard.texts, std::vector<std::string>{std::string(scan::kMaxCodeBytes, 'B')});
    EXPECT_EQ(heard.width, 64u);
    EXPECT_EQ(heard.frames, 1u);
}

TEST(LiveWire, RefusesWhatNoDecoderOfOursSays)
{
    const std::string small = preview(2, 2, 4);
    ASSERT_EQ(hear(small + message('C', "a") + done(1, 1)).last, Event::Done);
    const std::pair<const char*, std::string> cases[] = {
        {"another kind", message('E', "aa")},
        {"a text before the preview", message('C', "a")},
        {"an empty text", small + message('C', "")},
        {"a text longer than a code", small + message('C', std::string(scan::kMaxCodeBytes + 1, 'a'))},
        {"a length of four gigabytes", std::string("P\xff\xff\xff\xff", 5)},
        {"a preview without pixels", preview(0, 0, 0)},
        {"a preview with too few pixels", preview(2, 2, 3)},
        {"a preview with too many pixels", preview(2, 2, 5)},
        {"a preview that is too wide", preview(641, 1, 641)},
        {"a preview that is too high", preview(1, 641, 641)},
        {"a second preview", small + small},
        {"a preview after a text", small + message('C', "a") + small},
        {"a wrong number of texts", small + message('C', "a") + done(1, 2)},
        {"an opened frame without a preview", done(1, 0)},
        {"a preview of a frame that was not opened", small + done(0, 0)},
        {"neither opened nor not", small + done(2, 0)},
        {"an end of two bytes", small + message('D', "aa")},
        {"an answer without a question", small + done(1, 0) + small},
        {"an end without a question", small + done(1, 0) + done(0, 0)},
        {"a fault of files", fault(Fault::TooManyPages)},
        {"a fault of one picture", fault(Fault::Damaged)},
        {"a fault that there is not", fault(static_cast<Fault>(0xee))},
        {"a fault that is too long", message('F', std::string(26, '\4'))},
    };
    for (const auto& [what, bytes] : cases)
        EXPECT_EQ(hear(bytes).last, Event::Nonsense) << what;
}

TEST(LiveWire, MayBreakOffAtAnyTime)
{
    for (const Fault which : {Fault::NotConfined, Fault::System, Fault::TooManyCodes}) {
        EXPECT_EQ(hear(fault(which), 0).last, Event::Broken);
        EXPECT_EQ(hear(preview(2, 2, 4) + message('C', "a") + fault(which)).last, Event::Broken);
    }
    EXPECT_EQ(hear(done(0, 0), 0).last, Event::Nonsense);
    EXPECT_EQ(hear(fault(Fault::System) + "more", 0).taken, 30u);
}

TEST(LiveWire, TakesNoMoreTextsThanASheetHas)
{
    std::string bytes;
    for (size_t i = 0; i < scan::kMaxCodes; ++i)
        bytes += preview(2, 2, 4) + message('C', "a") + done(1, 1);
    EXPECT_EQ(hear(bytes, 100).texts.size(), scan::kMaxCodes);
    EXPECT_EQ(hear(bytes + preview(2, 2, 4) + message('C', "a"), 100).last, Event::Nonsense);
}

TEST(LiveWire, AFrameHeadHasOneForm)
{
    const auto read = [](const std::string& bytes) {
        std::array<char, scan::kFrameHeadBytes> head{};
        std::copy_n(bytes.begin(), head.size(), head.begin());
        return scan::readFrameHead(head);
    };
    const auto grey = scan::writeFrameHead({.width = 1920, .height = 1080, .length = 2'073'600});
    EXPECT_EQ(std::string(grey.data(), grey.size()), std::string("Y\x07\x80\x04\x38\x00\x1f\xa4\x00", 9));
    const auto back = scan::readFrameHead(grey);
    ASSERT_TRUE(back);
    EXPECT_FALSE(back->jpeg);
    EXPECT_EQ(back->width, 1920u);
    EXPECT_EQ(back->height, 1080u);
    const auto jpeg = scan::readFrameHead(scan::writeFrameHead({.jpeg = true, .length = 70'000}));
    ASSERT_TRUE(jpeg);
    EXPECT_TRUE(jpeg->jpeg);
    EXPECT_EQ(jpeg->length, 70'000u);

    EXPECT_TRUE(read(std::string("Y\0\2\0\3\0\0\0\6", 9)));
    EXPECT_FALSE(read(std::string("X\0\2\0\3\0\0\0\6", 9)));
    EXPECT_FALSE(read(std::string("Y\0\2\0\3\0\0\0\7", 9)));
    EXPECT_FALSE(read(std::string("Y\0\0\0\0\0\0\0\0", 9)));
    EXPECT_FALSE(read(std::string("Y\x10\0\x10\0\1\0\0\0", 9))) << "16 million pixels";
    EXPECT_FALSE(read(std::string("J\0\2\0\0\0\0\0\6", 9))) << "a JPEG's own header says its size";
    EXPECT_FALSE(read(std::string("J\0\0\0\0\0\0\0\0", 9)));
    EXPECT_FALSE(read(std::string("J\0\0\0\0\0\x40\0\1", 9)));
    EXPECT_TRUE(read(std::string("J\0\0\0\0\0\x40\0\0", 9)));
}

}  // namespace
}  // namespace keyrite::tests
