#include "image/machine.h"

#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

#include <nlohmann/json.hpp>
#include <stdexcept>
#include <thread>

#include "support/command.h"
#include "support/vectors.h"

namespace keyrite::tests {

namespace fs = std::filesystem;
using std::chrono::milliseconds;

namespace {

constexpr const char* kOvmf = "/usr/share/OVMF/";
// A guest without hardware to help it takes keys slowly.
constexpr milliseconds kBetweenKeys{25};

void addFirmware(const MachineParts& parts, const fs::path& variables, std::vector<std::string>& argv)
{
    const bool secure = parts.firmware == Firmware::SecureBoot;
    argv.insert(argv.end(), {"-machine", secure ? "q35,smm=on" : "q35"});
    if (parts.firmware == Firmware::Bios)
        return;
    const std::string code = std::string(kOvmf) + (secure ? "OVMF_CODE_4M.secboot.fd" : "OVMF_CODE_4M.fd");
    fs::copy_file(
        !parts.variables.empty() ? parts.variables : fs::path(kOvmf) / (secure ? "OVMF_VARS_4M.ms.fd" : "OVMF_VARS_4M.fd"),
        variables);
    if (secure)
        argv.insert(argv.end(), {"-global", "driver=cfi.pflash01,property=secure,value=on"});
    argv.insert(argv.end(), {"-drive", "if=pflash,format=raw,unit=0,readonly=on,file=" + code, "-drive",
                             "if=pflash,format=raw,unit=1,file=" + variables.string()});
}

std::vector<std::string> argvOf(const MachineParts& parts, const fs::path& folder)
{
    std::vector<std::string> argv{"qemu-system-x86_64",
                                  "-accel",
                                  "tcg,thread=multi",
                                  "-cpu",
                                  "max",
                                  "-smp",
                                  "2",
                                  "-m",
                                  std::to_string(parts.megabytes),
                                  "-display",
                                  "none",
                                  "-no-reboot",
                                  "-nodefaults",
                                  "-vga",
                                  "std",
                                  "-rtc",
                                  "base=utc",
                                  "-serial",
                                  "file:" + (folder / "console").string(),
                                  "-serial",
                                  "file:" + (folder / "eye").string(),
                                  "-qmp",
                                  "unix:" + (folder / "qmp").string() + ",server=on,wait=off"};
    if (parts.stays)
        argv.emplace_back("-no-shutdown");
    addFirmware(parts, folder / "variables", argv);
    argv.insert(argv.end(), {"-device", "qemu-xhci,p2=8,p3=8", "-device", "usb-kbd"});
    int number = 0, inside = 0;
    // A place of AHCI for each drive inside the machine; what is on USB finds its own.
    const auto drive = [&](const fs::path& image, std::string device, const std::string& options) {
        const std::string id = "d" + std::to_string(number++);
        if (device.starts_with("ide-"))
            device += ",bus=ide." + std::to_string(inside++);
        argv.insert(argv.end(), {"-drive", "if=none,id=" + id + ",format=raw,file=" + image.string() + options, "-device",
                                 device + ",drive=" + id});
    };
    if (parts.from == StartFrom::Drive)
        drive(parts.disc, "ide-cd,bootindex=0", ",media=cdrom,readonly=on");
    else
        drive(parts.disc, "usb-storage,removable=on,bootindex=0", ",readonly=on");
    if (!parts.secondDrive.empty())
        drive(parts.secondDrive, "ide-cd", ",media=cdrom,readonly=on");
    for (const fs::path& stick : parts.sticks)
        drive(stick, "usb-storage,removable=on", "");
    for (const fs::path& disk : parts.disks)
        drive(disk, "ide-hd", "");
    if (parts.network)
        argv.insert(argv.end(), {"-netdev", "user,id=n0", "-device", "e1000,netdev=n0", "-netdev", "user,id=n1", "-device",
                                 "usb-net,netdev=n1"});
    else
        argv.insert(argv.end(), {"-nic", "none"});
    return argv;
}

int connectTo(const fs::path& path)
{
    const int out = ::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    path.string().copy(address.sun_path, sizeof address.sun_path - 1);
    for (int i = 0; i < 500; ++i) {
        if (::connect(out, reinterpret_cast<const sockaddr*>(&address), sizeof address) == 0)
            return out;
        std::this_thread::sleep_for(milliseconds(20));
    }
    throw std::runtime_error("QEMU does not start");
}

// The name of a key, and whether shift is held with it.
std::pair<std::string, bool> keyOf(char c)
{
    if (c >= 'a' && c <= 'z')
        return {std::string(1, c), false};
    if (c >= 'A' && c <= 'Z')
        return {std::string(1, static_cast<char>(c + 32)), true};
    if (c >= '0' && c <= '9')
        return {std::string(1, c), false};
    switch (c) {
        case ' ':
            return {"spc", false};
        case '-':
            return {"minus", false};
        case '_':
            return {"minus", true};
        case '.':
            return {"dot", false};
        case '/':
            return {"slash", false};
        case ',':
            return {"comma", false};
        case '\t':
            return {"tab", false};
        case '\n':
            return {"ret", false};
        default:
            throw std::runtime_error(std::string("no key is known for ") + c);
    }
}

}  // namespace

std::string Machine::whyNot(Firmware firmware)
{
    for (const char* const program : {"qemu-system-x86_64", "mkfs.fat", "mcopy"})
        if (!installed(program))
            return std::string("not installed: ") + program;
    if (firmware != Firmware::Bios && !fs::exists(std::string(kOvmf) + "OVMF_CODE_4M.secboot.fd"))
        return "not installed: ovmf";
    return {};
}

Machine::Machine(const MachineParts& parts) : m_megabytes(parts.megabytes)
{
    m_qemu = Background(argvOf(parts, m_folder.path()), {}, m_folder / "qemu");
    m_socket = connectTo(m_folder / "qmp");
    command("qmp_capabilities");
}

bool Machine::waitForEnd(std::chrono::seconds patience)
{
    const auto end = std::chrono::steady_clock::now() + patience;
    while (running() && std::chrono::steady_clock::now() < end)
        std::this_thread::sleep_for(milliseconds(200));
    return !running();
}

std::string Machine::console() const { return fs::exists(m_folder / "console") ? slurp(m_folder / "console") : std::string(); }

std::string Machine::eye() const
{
    const std::string all = fs::exists(m_folder / "eye") ? slurp(m_folder / "eye") : std::string();
    const size_t end = all.rfind('\n');
    if (end == std::string::npos)
        return {};
    const size_t start = end == 0 ? std::string::npos : all.rfind('\n', end - 1);
    std::string line =
        all.substr(start == std::string::npos ? 0 : start + 1, end - (start == std::string::npos ? 0 : start + 1));
    while (!line.empty() && line.back() == '\r')
        line.pop_back();
    return line;
}

void Machine::key(const std::string& name, bool down)
{
    command("input-send-event", R"({"events":[{"type":"key","data":{"down":)" + std::string(down ? "true" : "false") +
                                    R"(,"key":{"type":"qcode","data":")" + name + "\"}}}]}");
    std::this_thread::sleep_for(kBetweenKeys);
}

void Machine::press(const std::vector<std::string>& keys)
{
    for (const std::string& name : keys)
        key(name, true);
    for (auto it = keys.rbegin(); it != keys.rend(); ++it)
        key(*it, false);
}

void Machine::type(std::string_view text)
{
    for (const char c : text) {
        const auto [name, shift] = keyOf(c);
        press(shift ? std::vector<std::string>{"shift", name} : std::vector<std::string>{name});
    }
}

void Machine::savePicture(const fs::path& png)
{
    command("screendump", R"({"format":"png","filename":")" + png.string() + "\"}");
}

void Machine::saveMemory(const fs::path& file)
{
    command("pmemsave",
            R"({"val":0,"size":)" + std::to_string(uint64_t{m_megabytes} << 20) + R"(,"filename":")" + file.string() + "\"}");
}

std::string Machine::state()
{
    return nlohmann::json::parse(command("query-status")).at("return").at("status").get<std::string>();
}

std::string Machine::command(const std::string& name, const std::string& arguments)
{
    const std::string line = R"({"execute":")" + name + R"(","arguments":)" + arguments + "}\n";
    if (::send(m_socket, line.data(), line.size(), MSG_NOSIGNAL) != static_cast<ssize_t>(line.size()))
        throw std::runtime_error("QEMU has ended: " + slurp(m_folder / "qemu"));
    for (;;) {
        const size_t end = m_read.find('\n');
        if (end == std::string::npos) {
            char buffer[65536];
            const ssize_t count = ::recv(m_socket, buffer, sizeof buffer, 0);
            if (count <= 0)
                throw std::runtime_error("QEMU has ended: " + slurp(m_folder / "qemu"));
            m_read.append(buffer, static_cast<size_t>(count));
            continue;
        }
        const std::string answer = m_read.substr(0, end);
        m_read.erase(0, end + 1);
        // Greetings and events come between.
        if (answer.find("\"error\"") != std::string::npos)
            throw std::runtime_error("QEMU refuses " + name + ": " + answer);
        if (answer.find("\"return\"") != std::string::npos)
            return answer;
    }
}

void makeStick(const fs::path& image, const std::string& label, unsigned megabytes)
{
    spit(image, {});
    fs::resize_file(image, uint64_t{megabytes} << 20);
    const CommandResult made = run({"mkfs.fat", "-F", "32", "-n", label, image.string()});
    if (made.status != 0)
        throw std::runtime_error("mkfs.fat: " + made.err);
}

}  // namespace keyrite::tests
