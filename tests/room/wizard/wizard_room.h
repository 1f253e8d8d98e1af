// A ceremony on the wizard's real window, in a room with real printing and a desk with a camera.
#pragma once

#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "gui/person.h"
#include "print/cups_printers.h"
#include "room/wizard/desk.h"
#include "wizard/camera_view.h"

namespace keyrite::tests {

class RoomWithWizard : public NoSecretsLeft {
protected:
    static constexpr int kPatienceMs = 120'000;  // printing at 600 dots to the inch, where others work too
    static constexpr size_t kThreshold = 2;

    // Skips where there can be no such room.
    void SetUp() override;
    void TearDown() override;

    // A paper backup of kThreshold of as many sheets as there are printers; the wizard is at its first step.
    void begin(const std::vector<std::string>& printers);

    Line& line(const std::string& step);
    // From the step that waits until `step`, which is not answered; "": to the end.
    ::testing::AssertionResult playUntil(const std::string& step);

    // Share `number`, from 1, as it came out when it was first asked for here.
    const PrintedSheet& sheet(size_t number);
    // The last document of a printer.
    PrintedSheet lastOf(const std::string& printer) const;

    wizard::CameraView* cameraView() const { return m_wizard->window().findChild<wizard::CameraView*>(); }
    ::testing::AssertionResult cameraSays(const QString& text) const;
    ::testing::AssertionResult openCamera();
    // Until the camera has every code of the sheet that lies there.
    ::testing::AssertionResult waitForCamera(const PrintedSheet& lying);
    ::testing::AssertionResult readWithCamera(const PrintedSheet& lying);
    ::testing::AssertionResult readBack(size_t number);

    std::vector<std::string> m_names;  // of the printers
    std::optional<PrintRoom> m_room;
    std::optional<print::CupsPrinters> m_printers;
    Desk m_desk;
    std::unique_ptr<Wizard> m_wizard;

private:
    // A holder with the sheet in hand types its words.
    void look(const engine::StepView& view, engine::Answer& answer);
    Scene::iterator at(const std::string& step);

    Scene m_scene;
    std::map<size_t, PrintedSheet> m_sheets;
};

}  // namespace keyrite::tests
