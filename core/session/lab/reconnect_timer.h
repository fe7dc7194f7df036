// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// When to try a store again that was lost: after a second, and then after twice as long each time,
// up to half a minute. It counts down in seconds, for people to see.
#pragma once

#include "core/base/clock.h"
#include "core/base/latest_job.h"

#include <QObject>

#include <memory>

namespace onecake {

class ReconnectTimer final : public QObject
{
    Q_OBJECT
public:
    explicit ReconnectTimer(std::shared_ptr<Clock> clock, QObject *parent = nullptr);

    // Something was lost and is neither back nor given up.
    [[nodiscard]] bool isActive() const { return m_isActive; }

    // From the shortest pause on.
    void start();
    // After a try that failed.
    void goOn();
    // The next try is due now.
    void hurry();
    void stop();

Q_SIGNALS:
    // Each second, and nought when a try is due.
    void counted(onecake::Duration left);
    void due();

private:
    static QCoro::Task<void> tickLater(std::shared_ptr<Clock> clock, ReconnectTimer *timer,
                                       LatestJob::Ticket counting);
    void countFrom(Duration left);
    void count();

    std::shared_ptr<Clock> m_clock;
    Duration m_pause{0};
    Duration m_left{0};
    LatestJob m_counting;
    bool m_isActive = false;
};

} // namespace onecake
