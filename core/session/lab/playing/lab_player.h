// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// Lets the time of a run flow: by frames at the chosen speed, or event by event. It never blocks:
// while the store works, or a long leap is under way, it goes on in later turns of the event loop.
#pragma once

#include "core/base/clock.h"
#include "core/session/lab/playing/side_runs.h"

#include <QObject>
#include <QTimer>

namespace onecake {

// The frames by which virtual time flows; each one tells how much real time has passed.
class FrameSource : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    // Each may be called several times; between stop() and start() there are no frames.
    virtual void start() = 0;
    virtual void stop() = 0;

Q_SIGNALS:
    void frame(std::chrono::microseconds sinceLast);
};

// One frame for each picture of a screen. A frame is never longer than 100 ms, even if the program
// was held up, so that a story does not leap.
class TimerFrames final : public FrameSource
{
    Q_OBJECT
public:
    // `clock` must outlive this.
    explicit TimerFrames(const Clock *clock, QObject *parent = nullptr);

    void start() override;
    void stop() override;

private:
    void tick();

    const Clock *m_clock;
    Instant m_last;
    QTimer m_timer;
};

class LabPlayer : public QObject
{
    Q_OBJECT
public:
    // `frames` and `sides`, the runs beside the run, must outlive the player.
    LabPlayer(FrameSource *frames, SideRuns *sides, QObject *parent = nullptr);
    ~LabPlayer() override;
    Q_DISABLE_COPY_MOVE(LabPlayer)

    // Plays this run from now on, from where it stands. The caller owns `run`, which must stay as
    // long as it is played.
    void setRun(LabRun *run);

    // The instant where the run stands, or where it will stand when it is rebuilt.
    [[nodiscard]] Duration destination() const;

    [[nodiscard]] bool isPlaying() const { return m_isPlaying; }
    [[nodiscard]] Speed speed() const { return m_speed; }
    void setSpeed(Speed speed) { m_speed = speed; }

    void play();
    void pause();

    // Pauses, and shows exactly one more event.
    void step();

    // Skips to the next event, end of a lease or end of a retention.
    void skipAhead();

    // Plays at once what is left until that instant, or altogether.
    void playUntil(Duration sinceStart);
    void playToEnd();

    // Brings the runs beside the run to its instant, after they began again.
    void catchUp();

    // Plays a run that has just begun up to an instant; with `eventCount`, only until that many
    // events are shown. Emits rebuilt(), at once or later.
    void rebuild(Duration sinceStart, std::optional<size_t> eventCount);

Q_SIGNALS:
    // Something has happened, or time has passed.
    void moved();
    void rebuilt();

private:
    // What is to be done besides letting time flow, and until when.
    enum class PendingStep {
        None,
        Step, // until one event more is shown
        Leap, // until everything due has happened
        End, // until nothing is to come
        Rebuild // until the run stands where another one stood
    };

    void setPlaying(bool isPlaying);
    void flow(std::chrono::microseconds real);
    void carryOn();
    void advance();
    void arrive();
    void finishStep();
    void stepOnce();
    [[nodiscard]] bool isSideNext() const;
    [[nodiscard]] std::optional<Duration> nextAt() const;
    [[nodiscard]] bool isDue() const;

    FrameSource *m_frames;
    SideRuns *m_sides;
    QTimer m_turn; // goes on while the store works, or a long leap is under way
    LabRun *m_run = nullptr;
    std::chrono::microseconds m_target{0}; // events up to here are due
    PendingStep m_pendingStep = PendingStep::None;
    std::optional<size_t> m_wantedEvents; // for Rebuild
    bool m_isPlaying = false;
    Speed m_speed;
};

} // namespace onecake
