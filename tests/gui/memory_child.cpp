// A whole ceremony at the keyboard in a process of its own, whose memory memory_test.cpp looks through. It knows no word of a
// sheet: what a holder has to type it asks for on standard output, one word at a time, and reads from standard input.
//
//   > folder /tmp/…            where the set and the sheets come to lie
//   > word 2 17                word 17 of sheet 2, please
//   < acid
//   > end 0                    the exit status; the last page stays on the screen
//   < plant acid acne acquire  put something where it does not belong
//   > planted
//
// The end of input ends it.
#include <sodium.h>
#include <unistd.h>

#include <QApplication>
#include <array>
#include <cstdio>
#include <cstring>
#include <stdexcept>

#include "gui/person.h"
#include "keys/openssl_runtime.h"
#include "secret/process_guard.h"

namespace keyrite::tests {
namespace {

// A line of standard input, byte by byte, so that no buffer of a library holds what a holder types.
class TypedLine {
public:
    bool read()
    {
        m_size = 0;
        for (char c = 0; ::read(STDIN_FILENO, &c, 1) == 1;) {
            if (c == '\n')
                return true;
            if (m_size == m_bytes.size())
                throw std::length_error("a line is too long");
            m_bytes[m_size++] = c;
        }
        return false;
    }
    std::string_view text() const { return {m_bytes.data(), m_size}; }
    void wipe() { sodium_memzero(m_bytes.data(), m_bytes.size()); }

private:
    std::array<char, 200> m_bytes{};
    size_t m_size = 0;
};

SecureString ask(size_t share, size_t number)
{
    std::printf("word %zu %zu\n", share, number);
    std::fflush(stdout);
    TypedLine line;
    if (!line.read())
        throw std::runtime_error("nobody knows the word");
    SecureString out = SecureString::copyOf(line.text());
    line.wipe();
    return out;
}

void lookAtPage(const engine::StepView& view, engine::Answer& answer)
{
    for (const engine::Field& field : view.fields)
        if (field.kind == engine::Field::Kind::PageWord)
            answer.setSecret(field.name, ask(view.instance, field.number));
}

int playAlone(const std::string& form)
{
    PlanSpec spec;
    spec.sheets = 2;
    spec.paperForm = form;
    spec.dice = true;
    base::KernelRandom random;
    Wizard wizard(spec);
    wizard.replace(random, lookAtPage);
    std::printf("folder %s\n", wizard.flow().folder().c_str());
    auto played = wizard.start();
    if (played)
        played = wizard.playToTheEnd(wizard.flow().scene());
    if (!played)
        std::fprintf(stderr, "%s\n", played.message());
    std::printf("end %d\n", played ? wizard.window().exitStatus() : -1);
    std::fflush(stdout);
    // As a defect would leave it: in an ordinary string, and in one of Qt's.
    std::string planted;
    QString shown;
    for (TypedLine line; line.read();) {
        planted = line.text().substr(line.text().find(' ') + 1);
        shown = QString::fromStdString(planted);
        line.wipe();
        std::printf("planted\n");
        std::fflush(stdout);
    }
    return 0;
}

}  // namespace
}  // namespace keyrite::tests

// As keyrite-wizard begins, but for keeping others from looking.
int main(int argc, char** argv)
{
    if (auto started = keyrite::secret::startWithWipedHeap(argv); !started)
        return 1;
    qputenv("QT_QPA_PLATFORM", "offscreen");
    keyrite::keys::prepareOpenSsl();
    QApplication application(argc, argv);
    return argc == 2 ? keyrite::tests::playAlone(argv[1]) : 1;
}
