// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "tests/monkey/last_actions.h"

#include <algorithm>
#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <ctime>

#include <execinfo.h>
#include <unistd.h>

#if defined(__SANITIZE_ADDRESS__)
extern "C" void __sanitizer_set_death_callback(void (*callback)());
#endif

namespace onecake::monkey {

namespace {

LastActions *theOne = nullptr;

void write(const char *text)
{
    const ssize_t written = ::write(STDERR_FILENO, text, std::strlen(text));
    (void)written; // nothing is left to be done about it
}

void tellOfSignal(int signal)
{
    if (theOne != nullptr)
        theOne->tell(signal == SIGABRT ? "an assertion failed, or the program gave itself up"
                                       : "a signal ended the program");
    std::signal(signal, SIG_DFL);
    std::raise(signal);
}

// Where the thread is that was taken for dead.
void tellWhere(int)
{
    std::array<void *, 96> frames{};
    const int count = backtrace(frames.data(), static_cast<int>(frames.size()));
    backtrace_symbols_fd(frames.data(), count, STDERR_FILENO);
}

double secondsOf(const timespec &time)
{
    return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_nsec) / 1e9;
}

double secondsOn(clockid_t clock)
{
    timespec now{};
    return clock_gettime(clock, &now) == 0 ? secondsOf(now) : 0;
}

} // namespace

LastActions::LastActions(unsigned long long seed, double longestActionSeconds)
    : m_seed(seed)
    , m_longestAction(longestActionSeconds)
{
    theOne = this;
    m_watched = pthread_self();
    pthread_getcpuclockid(m_watched, &m_threadClock);
    std::signal(SIGABRT, tellOfSignal);
#if defined(__SANITIZE_ADDRESS__)
    // The sanitizer reports every other signal itself, and then calls this.
    __sanitizer_set_death_callback([] {
        if (theOne != nullptr)
            theOne->tell("a sanitizer ended the program");
    });
#else
    for (const int signal : {SIGSEGV, SIGBUS, SIGFPE, SIGILL})
        std::signal(signal, tellOfSignal);
#endif
    pthread_create(&m_watcher, nullptr, watch, this);
}

LastActions::~LastActions()
{
    m_isOver = true;
    pthread_join(m_watcher, nullptr);
    theOne = nullptr;
}

void LastActions::begin(const std::string &action)
{
    std::array<char, longest> &text = m_texts[m_count.load() % kept];
    text.fill('\0');
    std::copy_n(action.begin(), std::min(action.size(), longest - 1), text.begin());
    ++m_count;
    m_isActing = true;
}

void LastActions::end()
{
    m_isActing = false;
}

void LastActions::tell(const char *why) const
{
    std::array<char, longest + 64> line{};
    std::snprintf(line.data(), line.size(),
                  "\nmonkey: %s. Seed %llu, action %llu. The last actions:\n", why, m_seed,
                  m_count.load());
    write(line.data());
    const unsigned long long count = m_count.load();
    const unsigned long long first = count > kept ? count - kept : 0;
    for (unsigned long long action = first; action < count; ++action) {
        std::snprintf(line.data(), line.size(), "  %llu  %s\n", action + 1,
                      m_texts[action % kept].data());
        write(line.data());
    }
}

double LastActions::threadSeconds() const
{
    return secondsOn(m_threadClock);
}

// A machine that is slow, or busy with something else, is no hang: what counts is how long the
// thread itself was at work. One that waits for a lock does no work; it is given more time.
void LastActions::lookForHang()
{
    const timespec pause{0, 100'000'000};
    unsigned long long seen = 0;
    double workedUntilThen = 0;
    double then = 0;
    while (!m_isOver) {
        nanosleep(&pause, nullptr);
        const unsigned long long count = m_count.load() + m_steps.load();
        const double worked = threadSeconds();
        const double now = secondsOn(CLOCK_MONOTONIC);
        if (count != seen || !m_isActing) {
            seen = count;
            workedUntilThen = worked;
            then = now;
            continue;
        }
        const bool isBusy = worked - workedUntilThen > m_longestAction;
        const bool isBlocked = now - then > 10 * m_longestAction && worked - workedUntilThen < 0.1;
        if (isBusy || isBlocked) {
            tell(isBusy ? "the last action kept the window busy for too long"
                        : "the window has been blocked since the last action");
            std::signal(SIGUSR2, tellWhere);
            pthread_kill(m_watched, SIGUSR2);
            const timespec untilTold{1, 0};
            nanosleep(&untilTold, nullptr);
            std::signal(SIGABRT, SIG_DFL);
            std::abort();
        }
    }
}

void *LastActions::watch(void *self)
{
    static_cast<LastActions *>(self)->lookForHang();
    return nullptr;
}

} // namespace onecake::monkey
