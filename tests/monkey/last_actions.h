// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// What the monkey did last, kept so that it can be told when nothing else works any more: after a
// signal, a sanitizer's report or a hang.
#pragma once

#include <array>
#include <atomic>
#include <string>

#include <pthread.h>

namespace onecake::monkey {

// Begins to watch the calling thread: when the process dies, or when one action keeps the thread
// busy for longer than `longestAction` of its own time (or blocked for ten times as long), the seed
// and the last twenty actions are written to stderr; of a hang, also where the thread is. There is
// one in a process.
class LastActions
{
public:
    LastActions(unsigned long long seed, double longestActionSeconds);
    ~LastActions();
    LastActions(const LastActions &) = delete;
    LastActions &operator=(const LastActions &) = delete;

    // From now on it is this that is being done.
    void begin(const std::string &action);
    void end();
    // The next letter of what is typed, the next step of a drag: each has its own time.
    void goOn() { ++m_steps; }

    [[nodiscard]] unsigned long long count() const { return m_count.load(); }

    // Async-signal-safe.
    void tell(const char *why) const;

private:
    static constexpr std::size_t kept = 20;
    static constexpr std::size_t longest = 240;

    static void *watch(void *self);
    void lookForHang();
    [[nodiscard]] double threadSeconds() const;

    unsigned long long m_seed;
    double m_longestAction;
    std::array<std::array<char, longest>, kept> m_texts{};
    std::atomic<unsigned long long> m_count = 0;
    std::atomic<unsigned long long> m_steps = 0;
    std::atomic<bool> m_isActing = false;
    std::atomic<bool> m_isOver = false;
    clockid_t m_threadClock{};
    pthread_t m_watched{};
    pthread_t m_watcher{};
};

} // namespace onecake::monkey
