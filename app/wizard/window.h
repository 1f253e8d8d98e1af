// The one window. It shows what the engine says and hands on what people type; it decides nothing.
//
//   +- name -------------------------------- REHEARSAL - 14:32:07 UTC -+
//   | steps          | SAY, DO, CHECK; what is looked at               |
//   |                | the fields                                      |
//   +- F1 help  F8 note  F12 abort -------- Alt+B Back   Alt+C Confirm +
#pragma once

#include <QTimer>
#include <QWidget>

#include "wizard/input_watch.h"
#include "wizard/look.h"
#include "wizard/media.h"
#include "wizard/runner.h"
#include "wizard/sheet_camera.h"
#include "wizard/step_page.h"

class QFrame;
class QLabel;
class QVBoxLayout;

namespace keyrite::wizard {

class EndPage;
class Overlay;
class PathEditor;
class PushButton;
class StartPage;
class StepList;

class Window final : public QWidget {
    Q_OBJECT

public:
    struct World {
        CeremonyRunner::World ceremony;
        MediaRoots media;
        InputWatch::List keyboards;
        CameraMaker camera;
        std::string proposal = {};  // of the start page
    };
    explicit Window(World world);
    ~Window() override;

    // A ceremony, in place of the page that lets people choose one.
    void begin(const Opening& opening);
    // What a signal does.
    void abort(const engine::Stop& stop);

    CeremonyRunner& runner() { return m_runner; }
    // The step that waits; null at the start, at the end and while something is opened.
    StepPage* page() const { return m_page; }
    Overlay* overlay() const { return m_overlay; }
    EndPage* end() const { return m_end; }
    // 0 done, 1 nothing was done or something is missing, 3 void: as the command line.
    int exitStatus() const;

Q_SIGNALS:
    // A page stands, with everything in it; another step, or the same again.
    void pageShown();

protected:
    void closeEvent(QCloseEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    enum class Asked { Nothing, Open, Submit, Back, Note, Abort };

    QWidget* makeHead();
    QWidget* makeFoot();
    void addKeys();
    void addKey(const QKeySequence& key, std::function<void()> action);
    void restyle();
    void enlarge(int steps);

    void arrived(const Error* error);
    void showStart();
    void showStep(const engine::StepView& view, const std::optional<Error>& error);
    void showEnd(const std::optional<Error>& error);
    void place(QWidget* page);
    void followOutline();
    void fitStepList();
    void dressButtons();
    void enableButtons();
    void focusPage();
    void runByItself();

    void press();
    void submit();
    void goBack();
    void askForAbort();
    void askForNote();
    void help();
    void choose(PathEditor* editor);
    void watch(PathEditor* editor);
    void open(Overlay* overlay);
    void closeOverlay();
    void notice(const QString& text);
    void showStrangers(const InputDevices& devices);
    void busy(bool isBusy);
    bool isRunning() const;

    World m_world;
    CeremonyRunner m_runner;
    InputGuard m_guard;
    Look m_look;
    QTimer m_clockTimer, m_workTimer;

    QFrame* m_frame;
    QWidget* m_body;
    QLabel *m_name, *m_mode, *m_clock, *m_notice, *m_keys;
    StepList* m_steps;
    QVBoxLayout* m_place;
    PushButton *m_back, *m_cancel, *m_verb;
    QLabel* m_cover;

    StartPage* m_start = nullptr;
    StepPage* m_page = nullptr;
    EndPage* m_end = nullptr;
    Overlay* m_overlay = nullptr;
    Asked m_asked = Asked::Nothing;
    std::optional<Error> m_error;  // of a call before the last one
    Drafts m_drafts;
    std::vector<Message> m_lastLines;
    size_t m_exceptions = 0;
    bool m_failed = false;  // the step failed when it was tried last
    bool m_tried = false;   // a step that runs by itself has begun
};

}  // namespace keyrite::wizard
