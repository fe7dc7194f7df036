// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// Shows on standard error how far something is that takes a while: in a terminal as one line that
// is rewritten, otherwise as a line after two seconds and then every few.
#pragma once

#include "app/terminal/stop_signals.h"

#include <QElapsedTimer>
#include <QTimer>

#include <functional>
#include <optional>

namespace onecake {

class ProgressWatch
{
public:
    // `progress` returns one line without a line feed; empty: nothing is shown for now. If quiet,
    // it is not called. `cancel` is called on Ctrl-C; without it, Ctrl-C ends the process as usual.
    ProgressWatch(bool isQuiet, std::function<QString()> progress,
                  std::function<void()> cancel = {});
    // Clears the line in the terminal.
    ~ProgressWatch();
    Q_DISABLE_COPY_MOVE(ProgressWatch)

    [[nodiscard]] bool wasCancelled() const { return m_signals && m_signals->wereHeard(); }

private:
    void show();

    std::function<QString()> m_progress;
    bool m_isTerminal;
    bool m_isShown = false;
    QTimer m_timer;
    std::optional<StopSignals> m_signals;
};

// Whether somebody has waited long enough to wonder.
bool isLong(const QElapsedTimer &waited);
// "4 s"
QString secondsText(const QElapsedTimer &waited);

} // namespace onecake
