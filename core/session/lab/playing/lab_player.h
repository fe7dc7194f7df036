// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// Lets the time of a run flow: by frames at the chosen speed, or event by event. It never blocks:
// while the store works, or a long leap is under way, it comes back in the event loop's next turns.
#pragma once

#include "core/base/clock.h"
#include "core/session/lab/playing/lab_run.h"
#include "core/session/lab/playing/lab_state.h"

#include <QObject>
#include <QTimer>

namespace onecake {

// The beat to which the virtual clock flows: so much real time has passed since the last frame.
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

class LabPlayer : public QObject
{
    Q_OBJECT
public:
    // `frames` outlives the player.
    explicit LabPlayer(FrameSource *frames, QObject *parent = nullptr);
    ~LabPlayer() override;

    // From now on this run, from where it stands. `run` is not owned, and outlives its being
    // played.
    void setRun(LabRun *run);

    // Where the run stands, or will when it is rebuilt.
    [[nodiscard]] Duration destination() const;

    [[nodiscard]] bool isPlaying() const { return m_isPlaying; }
    [[nodiscard]] Speed speed() const { return m_speed; }
    void setSpeed(Speed speed) { m_speed = speed; }

    void play();
    void pause();

    // Pauses, and shows exactly one event more.
    void step();

    // Leaps to the next event, end of a lease or end of a retention.
    void skipAhead();

    // Everything that is left by then, or at all, as fast as it goes.
    void playUntil(Duration sinceStart);
    void playToEnd();

    // Plays a run that has just begun up to an instant, or to where that many events are shown if
    // these are not all of that instant. Answered by rebuilt(), at once or later.
    void rebuild(Duration sinceStart, std::optional<size_t> eventCount);

Q_SIGNALS:
    // Something has happened, or time has passed.
    void moved();
    void rebuilt();

private:
    // What is to be done besides letting time flow.
    enum class Errand {
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
    [[nodiscard]] bool isDue() const;

    FrameSource *m_frames;
    QTimer m_turn; // looks again while the store works, or a long leap is under way
    LabRun *m_run = nullptr;
    std::chrono::microseconds m_target{0}; // everything up to here is due
    Errand m_errand = Errand::None;
    std::optional<size_t> m_wantedEvents; // Rebuild
    bool m_isPlaying = false;
    Speed m_speed;
};

} // namespace onecake
