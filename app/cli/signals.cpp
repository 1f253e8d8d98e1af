#include "signals.h"

#include <fcntl.h>
#include <unistd.h>

#include <csignal>

namespace keyrite::cli {

namespace {

volatile std::sig_atomic_t caught = 0;
int wakePipe[2] = {-1, -1};

extern "C" void onSignal(int number)
{
    caught = number;
    const char byte = 0;
    // The pipe only wakes poll(); when it is full it has done so already.
    [[maybe_unused]] const ssize_t ignored = ::write(wakePipe[1], &byte, 1);
}

}  // namespace

void catchSignals()
{
    if (::pipe2(wakePipe, O_CLOEXEC | O_NONBLOCK) != 0)
        return;
    struct sigaction action {};
    action.sa_handler = onSignal;
    for (const int number : {SIGINT, SIGTERM, SIGHUP})
        ::sigaction(number, &action, nullptr);
}

std::string caughtSignal()
{
    switch (caught) {
        case 0:
            return {};
        case SIGINT:
            return "SIGINT";
        case SIGTERM:
            return "SIGTERM";
        default:
            return "SIGHUP";
    }
}

engine::Stop stopBySignal() { return {"signal " + caughtSignal(), "the operating system"}; }

int signalDescriptor() { return wakePipe[0]; }

}  // namespace keyrite::cli
