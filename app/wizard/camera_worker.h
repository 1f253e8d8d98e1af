// Reads one sheet on a thread of its own: frames from a camera, through a fresh confined decoder, into locked memory.
//
// A camera that is missing, or is pulled out, is waited for. A decoder that fails is started again, a few times. What leaves
// this thread for the screen is CameraNews, and nothing of that is secret.
#pragma once

#include <QImage>
#include <QThread>
#include <atomic>
#include <filesystem>
#include <functional>
#include <memory>
#include <mutex>
#include <optional>
#include <vector>

#include "scan/frame_source.h"
#include "scan/live_reader.h"
#include "secret/secure_string.h"

namespace keyrite::wizard {

// How far a page is read: distinct codes, and how many it has, 0 while nobody knows.
struct CodeCount {
    size_t read = 0, expected = 0;
    bool isComplete() const { return expected > 0 && read >= expected; }
};
// For pages whose codes tell how many they are. Called from the worker's thread with every code so far.
using CodeCounter = std::function<CodeCount(const std::vector<SecureString>&)>;
// Every code counts, up to so many; 0 when nobody knows.
CodeCounter everyCode(size_t expected);

struct CameraNews {
    enum class State {
        Waiting,   // for a camera; `problem` says why
        Watching,  // frames come
        Complete,  // every code that was expected is there
        Failed,    // `problem` says why; nothing more comes
    };
    State state = State::Waiting;
    CodeCount count = {};
    std::optional<scan::Problem> problem = {};
    QImage preview = {};  // CameraWorker::kPreviewWidth wide
};

class CameraWorker final : public QThread, private scan::CodeSink, private scan::PreviewSink {
    Q_OBJECT

public:
    // The words of a share must never be readable on a screen. A frame that sees nothing but one code of a share is 50 mm wide:
    // in so coarse a preview a printed letter of 11 points is less than three pixels wide and no code can be read. It is
    // coarse before it leaves the confined decoder.
    static constexpr size_t kPreviewWidth = 64;

    // `decoder`: empty for the one beside this program.
    CameraWorker(std::unique_ptr<scan::FrameSource> source, CodeCounter counter, std::filesystem::path decoder = {});
    // stop().
    ~CameraWorker() override;

    // A new sheet: what was read before is wiped.
    void begin();
    // Returns within 100 ms; what was read stays.
    void stop();

    CameraNews news();
    // Each distinct text once, in the order of reading. Empty afterwards. After stop(), or when it is complete.
    std::vector<SecureString> take();

Q_SIGNALS:
    // news() is new.
    void changed();

private:
    void run() override;
    void watch(scan::LiveReader& reader);
    bool openCamera();
    void tell(CameraNews::State state, std::optional<scan::Problem> problem = {});
    bool isComplete();
    void pause();

    void code(size_t page, std::span<const char> text) override;
    void preview(const scan::FrameView& picture) override;

    std::unique_ptr<scan::FrameSource> m_source;
    CodeCounter m_counter;
    std::filesystem::path m_decoder;
    std::atomic<bool> m_stop = false;

    std::mutex m_mutex;  // of what follows
    std::vector<SecureString> m_codes;
    CameraNews m_news;
};

}  // namespace keyrite::wizard
