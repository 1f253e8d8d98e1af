// A machine that starts from the disc: QEMU in software, with a drive, sticks, a keyboard, a screen and two serial lines.
#pragma once

#include <chrono>
#include <filesystem>
#include <string>
#include <vector>

#include "room/cups/background.h"
#include "support/temp_folder.h"

namespace keyrite::tests {

enum class Firmware { Bios, Uefi, SecureBoot };
enum class StartFrom { Drive, Stick };

struct MachineParts {
    std::filesystem::path disc;
    Firmware firmware = Firmware::Bios;
    StartFrom from = StartFrom::Drive;
    std::vector<std::filesystem::path> sticks = {};  // images of USB media, written to
    std::vector<std::filesystem::path> disks = {};   // images of disks inside the machine, written to where the guest does
    std::filesystem::path secondDrive = {};          // a disc in another optical drive
    bool network = false;                            // a network card and a USB Ethernet adapter
    unsigned megabytes = 2048;
    std::filesystem::path variables = {};  // of the firmware; "": as Debian ships them
    bool stays = false;                    // after it has switched itself off, so that its memory can be looked at
};

class Machine {
public:
    // Why there is none; "" when there is.
    static std::string whyNot(Firmware firmware);

    explicit Machine(const MachineParts& parts);

    bool running() const { return m_qemu.running(); }
    // Until it has switched itself off; false when the time is over first.
    bool waitForEnd(std::chrono::seconds patience);
    // What the kernel and the first program have said so far (test flavour).
    std::string console() const;
    // The last whole line of the eye; "" before the first.
    std::string eye() const;
    // Keys that are held together, by QEMU's names: {"alt", "b"}.
    void press(const std::vector<std::string>& keys);
    // Text of a keyboard of the United States.
    void type(std::string_view text);
    void savePicture(const std::filesystem::path& png);
    // All of the guest's memory.
    void saveMemory(const std::filesystem::path& file);
    // "running", "shutdown", "guest-panicked"
    std::string state();

private:
    std::string command(const std::string& name, const std::string& arguments = "{}");
    void key(const std::string& name, bool down);

    TempFolder m_folder;
    unsigned m_megabytes;
    Background m_qemu;
    int m_socket = -1;
    std::string m_read;
};

// An empty FAT medium with this label.
void makeStick(const std::filesystem::path& image, const std::string& label, unsigned megabytes = 64);

}  // namespace keyrite::tests
