// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// Shows a job's progress on standard error: in a terminal as one line that is rewritten, otherwise
// as a line every few seconds. Ctrl-C cancels the job.
#pragma once

#include "app/terminal/stop_signals.h"
#include "core/inspect/changes/jobs/row_job.h"

#include <QTimer>

namespace onecake {

class JobWatch
{
public:
    // `progress` returns one line without a line feed. If quiet, it is not called and nothing is
    // shown.
    JobWatch(bool isQuiet, std::function<QString()> progress, std::function<void()> cancel);
    // Clears the line in the terminal.
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
