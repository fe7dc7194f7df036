// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// The beat to which the virtual clock flows: so much real time has passed since the last frame.
#pragma once

#include "core/base/clock.h"

#include <QObject>
#include <QTimer>

namespace onecake {

class FrameSource : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    // Both may be called again; between stop() and start() there are no frames.
    virtual void start() = 0;
    virtual void stop() = 0;

Q_SIGNALS:
    void frame(std::chrono::microseconds sinceLast);
};

// One frame for each picture that a screen shows. However long the program was held up, a frame is
// never longer than a tenth of a second, so that a story does not leap.
class TimerFrames final : public FrameSource
{
    Q_OBJECT
public:
    // `clock` outlives the frames.
    explicit TimerFrames(const Clock *clock, QObject *parent = nullptr);

    void start() override;
    void stop() override;

private:
    void tick();

    const Clock *m_clock;
    Instant m_last;
    QTimer m_timer;
};

} // namespace onecake
