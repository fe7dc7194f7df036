// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// A story on the stage: what is played, over which store, and how time flows. Windows and scripts
// call the slots and listen to the signals; nothing here knows a widget. What has a subject of its
// own is a part of the session: the choices, the store, and looking back.
//
// Virtual time flows by frames, at the chosen speed, and stands still while the store works.
// Nothing blocks and nothing is awaited: whatever takes time comes back as a signal. What is shown
// is always a Timeline's beginning, event by event; records and verdicts follow from it.
#pragma once

#include "core/session/lab/lab_store.h"
#include "core/session/lab/time_travel.h"

namespace onecake {

class LabSession final : public QObject
{
    Q_OBJECT
public:
    // Begins with the tunnel, ready to play, over a store in memory. `frames` and `clock` outlive
    // the session.
    LabSession(FrameSource *frames, const Clock *clock,
               StoreServices services = StoreServices::ofThisProcess(), QObject *parent = nullptr);
    ~LabSession() override;

    [[nodiscard]] LabChoices &choices() { return m_choices; }
    [[nodiscard]] LabStore &store() { return m_store; }
    [[nodiscard]] TimeTravel &travel() { return m_travel; }
    [[nodiscard]] const TimeTravel &travel() const { return m_travel; }

    // The run, at the present instant.
    [[nodiscard]] const RunInputs &inputs() const { return m_stage.inputs(); }
    [[nodiscard]] const Timeline &timeline() const { return m_stage.timeline(); }
    [[nodiscard]] Duration elapsed() const { return m_stage.elapsed(); }
    [[nodiscard]] LabState state() const;

    // What the seed has decided so far, of the faults by chance.
    [[nodiscard]] const Faults &fallenByChance() const;

    // When the next thing happens; nothing when nothing is to come, or while the store works.
    [[nodiscard]] std::optional<Duration> nextEventAt() const;

    // What is on show: the present, unless somebody looks back.
    [[nodiscard]] const KeyRecords &records() const { return m_travel.records(); }
    [[nodiscard]] std::vector<Verdict> verdicts() const { return m_travel.verdicts(); }
    [[nodiscard]] RunOutcome outcome() const { return m_travel.outcome(); }
    [[nodiscard]] Instant now() const { return storyStart + m_travel.lookedAt(); }

    // The run before the last fork or the last choice of another policy, key algorithm or retry, to
    // compare with.
    [[nodiscard]] const std::optional<OtherRun> &otherRun() const { return m_stage.otherRun(); }

public Q_SLOTS:
    // Time. Played while somebody looks back, what has happened is shown once more up to the
    // present, and time flows on from there.
    void play();
    void pause();
    void setSpeed(onecake::Speed speed);

    // Pauses, and shows exactly one event more.
    void step();

    // Leaps over the time in which nothing happens, to the next event, end of a lease or end of a
    // retention.
    void skipAhead();

    // Leaps to the instant at which the next key is forgotten.
    void skipToExpiry();

    // Plays what is left by then, or at all, as fast as it goes.
    void playUntil(onecake::Duration sinceStart);
    void playToEnd();

    // What a person does by hand, at the present instant; looking back ends by it. It is kept among
    // the inputs' actions. The kind is enough, and where a crash is to happen, or how long a
    // message takes. What would change nothing is not done. If nothing else was to come, an order
    // lets time flow.
    void act(onecake::UserAction action);

Q_SIGNALS:
    // Everything is empty again: no events, no records, time at nought.
    void runStarted();
    void eventsAppended(qsizetype first, qsizetype count);
    void recordsChanged(const onecake::KeyRecords &records);
    void verdictsChanged(const std::vector<onecake::Verdict> &verdicts,
                         const onecake::RunOutcome &outcome);
    void timeChanged(onecake::Duration onShow);
    void lookedAtChanged(onecake::Duration instant, qsizetype shownCount);
    void otherRunChanged();
    void stateChanged(const onecake::LabState &state);
    // Also what a part could not do.
    void failed(const onecake::Error &error);

private:
    // What was said last: each thing is said once, and only when it has changed.
    struct Said {
        qsizetype events = 0;
        Duration time{0};
        Duration instant{0};
        qsizetype shownCount = 0;
        LabState state;
        bool isInTrouble = false;
    };

    void connectParts();
    void sayBegun();
    void report();
    void reportLook();
    void reportEvents();
    void reportTrouble();
    void reportRecords();
    void reportVerdicts();

    LabStore m_store;
    LabStage m_stage;
    LabChoices m_choices;
    TimeTravel m_travel;
    Said m_said;
};

} // namespace onecake
