// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// A job as a person at a terminal follows it: its progress on standard error, as one line that is
// written anew, or a line every few seconds where nobody watches; and Ctrl-C, which cancels it.
#pragma once

#include "app/terminal/stop_signals.h"
#include "core/base/clock.h"

#include <QTimer>

#include <optional>

namespace onecake {

class JobWatch
{
public:
    // `progress` as one line without a line feed; not called, and nothing shown, where it is quiet.
    JobWatch(bool isQuiet, std::function<QString()> progress, std::function<void()> cancel);
    // Leaves the line clean.
    ~JobWatch();
    Q_DISABLE_COPY_MOVE(JobWatch)

    [[nodiscard]] bool wasCancelled() const { return m_signals.wereHeard(); }

private:
    void show();

    std::function<QString()> m_progress;
    bool m_isTerminal;
    bool m_isShown = false;
    QTimer m_timer;
    StopSignals m_signals;
};

// "4200 of 500000 removed, 1390/s, 5 min 56 s left".
struct JobSpeed {
    qint64 done = 0;
    std::optional<qint64> total;
    double perSecond = 0;
    std::optional<Duration> timeLeft;
};
QString speedText(const JobSpeed &speed, const QString &verb);

// The same of any job's progress, with what its store is waited for.
template<typename Progress>
QString progressText(const Progress &progress, qint64 done, const QString &verb)
{
    const QString text =
        speedText({done, progress.total, progress.perSecond, progress.timeLeft}, verb);
    return progress.trouble ? text + QStringLiteral("; waiting: ") + sentence(*progress.trouble)
                            : text;
}

} // namespace onecake
