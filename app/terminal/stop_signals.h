// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// Calls a function in the event loop when the user presses Ctrl-C or the system asks the process to
// stop. The function can end the work where it is; a second signal ends the process at once.
#pragma once

#include <QSocketNotifier>

#include <functional>
#include <memory>

namespace onecake {

// Only one at a time. Before and after it, these signals end the process as usual.
class StopSignals
{
public:
    explicit StopSignals(std::function<void()> stop);
    ~StopSignals();
    Q_DISABLE_COPY_MOVE(StopSignals)

    [[nodiscard]] bool wereHeard() const { return m_wereHeard; }

private:
    std::function<void()> m_stop;
    bool m_wereHeard = false;
    std::unique_ptr<QSocketNotifier> m_notifier;
};

} // namespace onecake
