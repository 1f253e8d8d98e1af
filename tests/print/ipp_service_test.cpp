// Print services that are not there, are silent, or talk nonsense: an error soon, and never a question to anybody.
#include <arpa/inet.h>
#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

#include <algorithm>
#include <atomic>
#include <chrono>
#include <thread>

#include "print/cups_printers.h"
#include "print/documents.h"
#include "support/said.h"

namespace keyrite::tests {
namespace {

using print::CupsPrinters;
using std::chrono::milliseconds;
using std::chrono::steady_clock;

// Answers every connection with this text, or with nothing at all, until it is dropped.
class FalseService {
public:
    explicit FalseService(std::string answer) : m_answer(std::move(answer))
    {
        sockaddr_in address{};
        address.sin_family = AF_INET;
        address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        socklen_t size = sizeof address;
        m_socket = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
        EXPECT_EQ(::bind(m_socket, reinterpret_cast<const sockaddr*>(&address), sizeof address), 0);
        EXPECT_EQ(::listen(m_socket, 8), 0);
        ::getsockname(m_socket, reinterpret_cast<sockaddr*>(&address), &size);
        m_port = ntohs(address.sin_port);
        if (!m_answer.empty())
            m_thread = std::thread([this] { serve(); });
    }
    ~FalseService()
    {
        ::shutdown(m_socket, SHUT_RDWR);
        if (m_thread.joinable())
            m_thread.join();
        ::close(m_socket);
    }
    FalseService(const FalseService&) = delete;
    FalseService& operator=(const FalseService&) = delete;

    std::string server() const { return "localhost" + std::string(":") + std::to_string(m_port); }

private:
    void serve() const
    {
        for (int one = ::accept(m_socket, nullptr, nullptr); one >= 0; one = ::accept(m_socket, nullptr, nullptr)) {
            char request[4096];
            if (::recv(one, request, sizeof request, 0) > 0) {
                EXPECT_GE(::send(one, m_answer.data(), m_answer.size(), MSG_NOSIGNAL), 0);
            }
            ::close(one);
        }
    }

    std::string m_answer;
    int m_socket = -1;
    uint16_t m_port = 0;
    std::thread m_thread;
};

class Eye final : public print::Progress {
public:
    explicit Eye(milliseconds limit) : m_until(steady_clock::now() + limit) {}
    bool keepGoing() override
    {
        const auto now = steady_clock::now();
        longest = std::max(longest, std::chrono::duration_cast<milliseconds>(now - m_last));
        m_last = now;
        return now < m_until;
    }
    milliseconds longest{0};  // between two looks

private:
    steady_clock::time_point m_until, m_last = steady_clock::now();
};

constexpr uint8_t kDocument[] = {'%', 'P', 'D', 'F'};

Fault faultAt(const std::string& server, Eye& eye)
{
    return faultOf(CupsPrinters({server}).print({"printer", "title"}, kDocument, eye));
}

TEST(IppService, ThatIsNotThereIsSaid)
{
    const TempFolder folder;
    Eye eye(std::chrono::hours(1));
    for (const std::string& server :
         {(folder / "nothing").string(), std::string("localhost"), std::string(":631"), std::string("localhost") + ":0",
          std::string("localhost") + ":65536", std::string("localhost") + ":6x"}) {
        EXPECT_EQ(faultAt(server, eye), Fault::PrintService) << server;
        const auto listed = CupsPrinters({server}).list();
        EXPECT_EQ(faultOf(listed), Fault::PrintService) << server;
        EXPECT_THAT(said(describe(listed.problem())), ::testing::HasSubstr(server));
    }
}

TEST(IppService, ThatTalksNonsenseIsSaid)
{
    Eye eye(std::chrono::minutes(1));
    for (const std::string answer :
         {"nonsense\r\n\r\n", "HTTP/1.1 200 OK\r\nContent-Type: application/ipp\r\nContent-Length: 12\r\n\r\nnonsense....",
          "HTTP/1.1 200 OK\r\nContent-Type: application/ipp\r\nContent-Length: 9999\r\n\r\n\x02\x01"}) {
        const FalseService service(answer);
        const auto outcome = CupsPrinters({service.server()}).print({"printer", "title"}, kDocument, eye);
        EXPECT_EQ(faultOf(outcome), Fault::PrintService) << answer;
    }
}

// libcups would ask at the terminal.
TEST(IppService, ThatWantsAPasswordGetsNone)
{
    Eye eye(std::chrono::minutes(1));
    const FalseService service(
        "HTTP/1.1 401 Unauthorized\r\nWWW-Authenticate: Basic realm=\"CUPS\"\r\nContent-Length: 0\r\n\r\n");
    const auto outcome = CupsPrinters({service.server()}).print({"printer", "title"}, kDocument, eye);
    EXPECT_FALSE(outcome);
}

TEST(IppService, ThatIsSilentCanBeLeft)
{
    const FalseService service("");
    Eye eye(milliseconds(400));
    const auto begun = steady_clock::now();
    EXPECT_EQ(faultAt(service.server(), eye), Fault::Stopped);
    EXPECT_LT(steady_clock::now() - begun, std::chrono::seconds(2));
    EXPECT_LT(eye.longest, milliseconds(300));
}

TEST(CupsPrinters, NamesThatAreNoNamesAreNotSentOn)
{
    Eye eye(std::chrono::minutes(1));
    for (const std::string& name : {std::string(), std::string("../jobs"), std::string("a b"), std::string("a?b"),
                                    std::string("a\nb"), std::string(128, 'a')})
        EXPECT_EQ(faultOf(CupsPrinters({"/nowhere"}).print({name, "title"}, kDocument, eye)), Fault::PrinterMissing) << name;
}

}  // namespace
}  // namespace keyrite::tests
