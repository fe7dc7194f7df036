// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// A job as a person at a terminal follows it: its progress on standard error, as one line that is
// written anew, or a line every few seconds where nobody watches; and Ctrl-C, which cancels it.
#pragma once

#include "app/terminal/stop_signals.h"
#include "core/inspect/changes/jobs/row_job.h"

#include <QTimer>

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

// "4200 of 500000 settled, 1390/s, 5 min 56 s left", with what the store is waited for.
QString progressText(const JobProgress &progress);

} // namespace onecake
