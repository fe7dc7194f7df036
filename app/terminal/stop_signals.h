// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// Ctrl-C, and the request of a system that shuts down, as a call in the event loop: the first lets
// work end where it is, the second ends the process at once.
#pragma once

#include <QSocketNotifier>

#include <functional>
#include <memory>

namespace onecake {

// One at a time; before and after it, these signals end the process as usual.
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
