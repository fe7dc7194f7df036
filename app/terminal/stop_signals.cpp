// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "app/terminal/stop_signals.h"

#include <array>
#include <csignal>

#include <fcntl.h>
#include <unistd.h>

namespace onecake {

namespace {

constexpr std::array stopSignals{SIGINT, SIGTERM};
constexpr int signalledBase = 128; // of exit codes, as shells count

// A handler may do little more than write(2) and _exit(2). Source: signal-safety(7).
volatile std::sig_atomic_t hasHeard = 0;
std::array<int, 2> pipeEnds{-1, -1};

extern "C" void hearSignal(int signal)
{
    if (hasHeard != 0)
        _exit(signalledBase + signal);
    hasHeard = 1;
    const char byte = 0;
    // The pipe is empty, so that there is room for it.
    if (write(pipeEnds[1], &byte, 1) != 1)
        _exit(signalledBase + signal);
}

void handle(void (*handler)(int))
{
    struct sigaction action = {};
    action.sa_handler = handler;
    action.sa_flags = SA_RESTART;
    for (const int signal : stopSignals)
        sigaction(signal, &action, nullptr);
}

} // namespace

StopSignals::StopSignals(std::function<void()> stop)
    : m_stop(std::move(stop))
{
    hasHeard = 0;
    if (pipe2(pipeEnds.data(), O_CLOEXEC | O_NONBLOCK) != 0)
        return; // then Ctrl-C ends the process, as it does without this
    m_notifier = std::make_unique<QSocketNotifier>(pipeEnds[0], QSocketNotifier::Read);
    QObject::connect(m_notifier.get(), &QSocketNotifier::activated, m_notifier.get(), [this] {
        char byte = 0;
        if (read(pipeEnds[0], &byte, 1) != 1)
            return;
        m_wereHeard = true;
        m_stop();
    });
    handle(hearSignal);
}

StopSignals::~StopSignals()
{
    if (!m_notifier)
        return;
    handle(SIG_DFL);
    m_notifier.reset();
    close(pipeEnds[0]);
    close(pipeEnds[1]);
}

} // namespace onecake
