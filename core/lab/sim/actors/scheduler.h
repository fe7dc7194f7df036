// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// Virtual time. Events happen in the order of (time, sequence): of two at the same instant, the one
// that was requested first comes first. Time stands still between events, and only step() makes
// anything happen.
#pragma once

#include "core/base/clock.h"

#include <functional>
#include <vector>

namespace onecake {

class Scheduler final : public Clock
{
public:
    explicit Scheduler(Instant start);
    ~Scheduler() override;
    Q_DISABLE_COPY_MOVE(Scheduler)

    [[nodiscard]] Instant now() const override { return m_now; }
    [[nodiscard]] Duration elapsed() const { return m_now - m_start; }
    [[nodiscard]] QCoro::Task<void> sleep(Duration duration) override;

    void after(Duration delay, std::function<void()> action);

    // Background events alone do not keep a run going: they happen only while something else is
    // still to come.
    void afterInBackground(Duration delay, std::function<void()> action);

    [[nodiscard]] bool isEmpty() const { return m_foreground == 0; }

    // The time of the next event since the start of the run; nothing if there is none.
    [[nodiscard]] std::optional<Duration> nextAt() const;

    // Advances to the next event and runs it.
    void step();

    // Advances to a time before the next event, without running anything. Does nothing if that time
    // is in the past.
    void advanceTo(Duration sinceStart);

    // Ends every sleep by ProcessEnded and drops all other events: the last act of a simulation.
    void endAll();

private:
    class Sleep;

    struct Entry {
        Instant when;
        quint64 sequence = 0;
        bool isBackground = false;
        Sleep *sleep = nullptr;
        std::function<void()> action;
    };

    static bool comesLater(const Entry &left, const Entry &right);
    void push(Entry entry);
    Entry pop();

    Instant m_start;
    Instant m_now;
    quint64 m_sequence = 0;
    size_t m_foreground = 0;
    bool m_isEnding = false;
    std::vector<Entry> m_entries; // a heap
};

} // namespace onecake
