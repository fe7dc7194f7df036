// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// A JobControl pauses, delays and stops a job on many rows, for a person or for a store in trouble.
#pragma once

#include "core/base/clock.h"
#include "core/base/one_shot.h"
#include "core/base/retry.h"

#include <memory>
#include <vector>

namespace onecake {

// Thread rule: belongs to one thread.
class JobControl
{
public:
    // `patience`: for how long without a single answer a store in trouble is waited for.
    JobControl(std::shared_ptr<Clock> clock, std::uint64_t seed, Duration patience);
    Q_DISABLE_COPY_MOVE(JobControl)

    void pause() { m_isPaused = true; }
    void resume();
    // Stops the job: every waiting call resumes at once and finds it stopped. `error` is set if the
    // store is the reason.
    void stop(std::optional<Error> error = {});

    [[nodiscard]] bool isPaused() const { return m_isPaused; }
    [[nodiscard]] bool isStopped() const { return m_isStopped; }
    [[nodiscard]] const std::optional<Error> &stopError() const { return m_stopError; }

    // Resumes when the job is not paused, or is stopped.
    [[nodiscard]] QCoro::Task<void> unpaused();

    // Waits before a call is repeated that failed for the `attempt`-th time in a row, counted from
    // 1; the wait grows with `attempt`. Stops the job when its patience is over.
    [[nodiscard]] QCoro::Task<void> backOff(Error error, int attempt);
    // To be called for every answer of the store.
    void hearAnswer();
    // The error that the job waits to pass, if any.
    [[nodiscard]] const std::optional<Error> &trouble() const { return m_trouble; }

    [[nodiscard]] Instant now() const { return m_clock->now(); }

private:
    void wakeAll();

    std::shared_ptr<Clock> m_clock;
    Random m_random;
    Duration m_patience;
    bool m_isPaused = false;
    bool m_isStopped = false;
    std::optional<Error> m_stopError;
    std::optional<Error> m_trouble;
    std::optional<Instant> m_troubleSince;
    std::vector<std::shared_ptr<OneShot>> m_waiting;
};

} // namespace onecake
