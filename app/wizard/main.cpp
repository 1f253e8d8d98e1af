// keyrite-wizard: the screen of a ceremony. First the process is made fit for secrets, then the window is shown.
#include <QApplication>
#include <QScreen>
#include <cstdio>
#include <exception>

#include "base/file.h"
#include "keys/openssl_runtime.h"
#include "print/cups_printers.h"
#include "secret/process_guard.h"
#include "wizard/camera_source.h"
#include "wizard/keyboard_page.h"
#include "wizard/language.h"
#include "wizard/options.h"
#include "wizard/quit_signals.h"
#include "wizard/screenshots.h"
#include "wizard/window.h"

namespace {

using namespace keyrite;

constexpr int kRefused = 1, kUsage = 2;

int report(const Error& error)
{
    std::fprintf(stderr, "keyrite-wizard: %s\n  which:      %s\n  what to do: %s\n", error.what.english().c_str(),
                 error.subject.c_str(), error.hint.english().c_str());
    return kRefused;
}

// For the disc, which starts its screen anew with the answer.
int chooseKeyboard(const std::filesystem::path& answer)
{
    wizard::KeyboardPage page;
    QObject::connect(&page, &wizard::KeyboardPage::chosen, &page, [&](const QString& layout, const QString& language) {
        const auto written =
            base::createFile(answer, "layout=" + layout.toStdString() + "\nlanguage=" + language.toStdString() + "\n");
        QApplication::exit(written ? 0 : report(written.error()));
    });
    page.showFullScreen();
    return QApplication::exec();
}

int run(QApplication& application, const wizard::Options& options)
{
    base::SystemClock clock;
    base::KernelRandom kernel;
    print::CupsPrinters printers;
    scripts::MeasuredRoom room(clock, printers);
    wizard::MediaRoots media;
    media.named = options.media;
    wizard::Window window({{clock, kernel, room, printers},
                           std::move(media),
                           wizard::keyboardsNow,
                           [] { return std::make_unique<wizard::AnyCamera>(); },
                           options.propose});
    wizard::QuitSignals signals;
    bool quits = false;
    QObject::connect(&signals, &wizard::QuitSignals::caught, &window, [&](const QString& name) {
        quits = true;
        window.abort({"signal " + name.toStdString(), "the operating system"});
        if (window.page() == nullptr)
            QApplication::exit(window.exitStatus());
    });
    QObject::connect(&window, &wizard::Window::pageShown, &window, [&] {
        if (quits && window.end() != nullptr)
            QApplication::exit(window.exitStatus());
    });
    if (!options.screenshots.empty()) {
        wizard::Screenshots pictures(window, options.screenshots);
        QObject::connect(&pictures, &wizard::Screenshots::finished, &application, &QApplication::quit);
        QObject::connect(&window.runner(), &wizard::CeremonyRunner::failedToOpen, &application, [](const Error& error) {
            report(error);
            QApplication::exit(kRefused);
        });
        window.show();
        if (auto begun = pictures.begin(); !begun)
            return report(begun.error());
        QApplication::exec();
        return window.exitStatus();
    }
    window.showFullScreen();
    if (!options.resume.empty())
        window.begin(wizard::resumeOf({options.plan, options.resume}));
    else if (!options.plan.empty())
        window.begin(wizard::startOf({options.plan, options.output, options.sheets}));
    const int code = QApplication::exec();
    return code != 0 ? code : window.exitStatus();
}

}  // namespace

int main(int argc, char** argv)
{
    if (auto started = secret::startWithWipedHeap(argv); !started)
        return report(started.error());
    const auto options = wizard::parseOptions({argv + 1, argv + argc});
    if (!options) {
        report(options.error());
        return kUsage;
    }
    if (options->help) {
        std::fputs(wizard::helpText().c_str(), stdout);
        return 0;
    }
    wizard::QuitSignals::block();
    if (auto guarded = secret::hardenProcess(); !guarded)
        return report(guarded.error());
    keys::prepareOpenSsl();
    try {
        QApplication application(argc, argv);
        const QString language =
            options->language.empty() ? wizard::languageOfSystem() : QString::fromStdString(options->language);
        if (auto spoken = wizard::speak(language); !spoken) {
            report(spoken.error());
            return kUsage;
        }
        return options->chooseKeyboard.empty() ? run(application, *options) : chooseKeyboard(options->chooseKeyboard);
    } catch (const std::bad_alloc&) {
        std::fputs(
            "keyrite-wizard: There is not enough memory, or not enough that may be locked.\n"
            "  what to do: Close other programs, or raise the limit with 'ulimit -l 16384'.\n",
            stderr);
    } catch (const std::exception& error) {
        std::fprintf(stderr, "keyrite-wizard: internal error: %s\n  what to do: Do not use what was made; report this.\n",
                     error.what());
    }
    return kRefused;
}
