// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// The run of a lesson in a lab of its own, so that diagram, key table and log show it as they show
// any run, and the run that somebody was working on stays as it is. The lab knows what may be seen
// now and nothing beyond it: see LabSession::playBounded().
//
// What may be seen now and was not there before comes event by event, in a time that a class can
// follow: long waits are shortened. Going back shows at once what belongs there.
#pragma once

#include "core/session/lab/lab_session.h"
#include "core/session/lessons/lesson_player.h"

namespace onecake {

class LessonLab final : public QObject
{
    Q_OBJECT
public:
    // `player` must outlive this, and so must `frames`; where that is null, all is shown at once.
    LessonLab(const LessonPlayer *player, const Clock *clock, FrameSource *frames,
              QObject *parent = nullptr);
    ~LessonLab() override;
    Q_DISABLE_COPY_MOVE(LessonLab)

    [[nodiscard]] LabSession &session() { return m_session; }

    // Whether the step has a run.
    [[nodiscard]] bool hasRun() const { return m_inputs != nullptr; }

    // True while events are coming that may be seen and are not there yet.
    [[nodiscard]] bool isArriving() const { return m_isArriving; }

public Q_SLOTS:
    // Shows at once what is still coming.
    void arrive();

Q_SIGNALS:
    // isArriving() has changed.
    void arrivingChanged();

private:
    // Time flows by steps and leaps alone.
    class NoFrames final : public FrameSource
    {
    public:
        void start() override {}
        void stop() override {}
    };

    void follow();
    void showAll();
    void flow(std::chrono::microseconds real);
    void setArriving(bool isArriving);
    [[nodiscard]] std::chrono::microseconds pauseBeforeNext() const;

    const LessonPlayer *m_player;
    FrameSource *m_frames;
    NoFrames m_still;
    LabSession m_session;
    std::shared_ptr<const RunInputs> m_inputs;
    std::optional<RunBounds> m_bounds; // of the run on show
    qsizetype m_step = 0; // that is on show
    bool m_isArriving = false;
    std::chrono::microseconds m_waited{0}; // since the last event
};

} // namespace onecake
