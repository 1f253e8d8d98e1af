#include "room/wizard/wizard_room.h"

#include <algorithm>

#include "room/wizard/virtual_screen.h"
#include "support/address_sanitizer.h"
#include "wizard/overlay.h"

namespace keyrite::tests {

using ::testing::AssertionFailure;
using ::testing::AssertionResult;
using ::testing::AssertionSuccess;

void RoomWithWizard::SetUp()
{
    KR_NEED_PRINT_ROOM();
    if (const std::string whyNot = VirtualScreen::whyNot(); !whyNot.empty())
        GTEST_SKIP() << whyNot;
#ifdef KR_ADDRESS_SANITIZER
    GTEST_SKIP() << "takes many minutes under AddressSanitizer; window, printing and reader have tests of their own there";
#endif
}

void RoomWithWizard::TearDown()
{
    m_wizard.reset();
    NoSecretsLeft::TearDown();
}

void RoomWithWizard::begin(const std::vector<std::string>& printers)
{
    m_names = printers;
    std::vector<PrintRoom::Setup> setups;
    for (const std::string& name : printers)
        setups.push_back({name, PrintRoom::Takes::Raster});
    m_room.emplace(setups);
    m_printers.emplace(print::CupsOptions{m_room->server()});
    PlanSpec spec;
    spec.devices = {{"alpha"}};
    spec.sheets = spec.printers = printers.size();
    spec.sheetsNeeded = kThreshold;
    m_wizard = std::make_unique<Wizard>(
        spec, "room",
        Wizard::Devices{&*m_printers, [this] { return m_desk.camera(); },
                        [this](const engine::StepView& view, engine::Answer& answer) { look(view, answer); }});
    m_scene = m_wizard->flow().scene();
    for (size_t i = 0; i < printers.size(); ++i)
        line("generate.printer/" + std::to_string(i + 1)).answers["printer"] = printers[i];
    ASSERT_TRUE(m_wizard->start());
    ASSERT_EQ(QGuiApplication::platformName(), QStringLiteral("xcb"));
}

Scene::iterator RoomWithWizard::at(const std::string& step)
{
    return std::find_if(m_scene.begin(), m_scene.end(), [&](const Line& l) { return l.step == step; });
}

Line& RoomWithWizard::line(const std::string& step) { return *at(step); }

AssertionResult RoomWithWizard::playUntil(const std::string& step)
{
    return m_wizard->play({at(m_wizard->here()), step.empty() ? m_scene.end() : at(step)});
}

const PrintedSheet& RoomWithWizard::sheet(size_t number)
{
    if (const auto found = m_sheets.find(number); found != m_sheets.end())
        return found->second;
    return m_sheets.emplace(number, lastOf(m_names[number - 1])).first->second;
}

PrintedSheet RoomWithWizard::lastOf(const std::string& printer) const
{
    return PrintedSheet(*m_room, printer, m_room->documentCount(printer) - 1);
}

void RoomWithWizard::look(const engine::StepView& view, engine::Answer& answer)
{
    for (const engine::Field& field : view.fields)
        if (field.kind == engine::Field::Kind::PageWord)
            answer.setSecret(field.name, SecureString::copyOf(sheet(view.instance).word(field.number)));
}

AssertionResult RoomWithWizard::cameraSays(const QString& text) const
{
    if (cameraView() == nullptr)
        return AssertionFailure() << "no camera is open";
    const bool says = QTest::qWaitFor([&] { return cameraView()->accessibleDescription().contains(text); }, kPatienceMs);
    return says ? AssertionSuccess()
                : AssertionFailure() << "the camera says: " << cameraView()->accessibleDescription().toStdString();
}

AssertionResult RoomWithWizard::openCamera()
{
    m_wizard->key(Qt::Key_2, Qt::AltModifier);
    return QTest::qWaitFor([&] { return cameraView() != nullptr; }, 5'000)
               ? AssertionSuccess()
               : AssertionFailure() << "no camera opens at " << m_wizard->here();
}

AssertionResult RoomWithWizard::waitForCamera(const PrintedSheet& lying)
{
    const auto left = [&] { return m_wizard->window().overlay() == nullptr; };
    if (!QTest::qWaitFor([&] { return left() || cameraView()->read() >= lying.codes().size(); }, kPatienceMs))
        return AssertionFailure() << "the camera does not read the sheet: "
                                  << cameraView()->accessibleDescription().toStdString();
    QTest::qWait(100);
    if (!left())
        m_wizard->key(Qt::Key_T, Qt::AltModifier);  // a sheet of fewer codes than the wizard waits for
    return QTest::qWaitFor(left, 5'000) ? AssertionSuccess() : AssertionFailure() << "the camera does not close";
}

AssertionResult RoomWithWizard::readWithCamera(const PrintedSheet& lying)
{
    m_desk.lay(lying);
    if (auto opened = openCamera(); !opened)
        return opened;
    return waitForCamera(lying);
}

AssertionResult RoomWithWizard::readBack(size_t number)
{
    const Line& step = line("generate.read-back/" + std::to_string(number));
    if (m_wizard->here() != step.step)
        return AssertionFailure() << "the wizard is at " << m_wizard->here();
    if (auto read = readWithCamera(sheet(number)); !read)
        return read;
    return m_wizard->play({step});
}

}  // namespace keyrite::tests
