// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// The model of the lab's window: what is played, over which store, and how time flows. Windows and
// scripts call the slots and listen to the signals; nothing here knows a widget. Choices, store and
// looking back are parts of the session with headers of their own.
//
// Virtual time flows by frames at the chosen speed, and stands still while the store works. No call
// blocks or is awaited: results come as signals. What is shown is always the beginning of a
// Timeline, event by event; records and verdicts follow from it.
#pragma once

#include "core/session/lab/lab_store.h"
#include "core/session/lab/planned_faults.h"
#include "core/session/lab/side_by_side.h"

namespace onecake {

class LabSession final : public QObject
{
    Q_OBJECT
public:
    // Begins with the tunnel story, ready to play, over a store in memory. `frames` and `clock`
    // must outlive the session.
    LabSession(FrameSource *frames, const Clock *clock,
               StoreServices services = StoreServices::ofThisProcess(), QObject *parent = nullptr);
    ~LabSession() override;
    Q_DISABLE_COPY_MOVE(LabSession)

    [[nodiscard]] LabChoices &choices() { return m_choices; }
    [[nodiscard]] LabStore &store() { return m_store; }
    [[nodiscard]] TimeTravel &travel() { return m_travel; }
    [[nodiscard]] const TimeTravel &travel() const { return m_travel; }
    [[nodiscard]] PlannedFaults &faults() { return m_faults; }
    [[nodiscard]] const PlannedFaults &faults() const { return m_faults; }
    [[nodiscard]] SideBySide &beside() { return m_beside; }
    [[nodiscard]] const SideBySide &beside() const { return m_beside; }

    // The current run at the present instant.
    [[nodiscard]] const RunInputs &inputs() const { return m_stage.inputs(); }
    [[nodiscard]] const Timeline &timeline() const { return m_stage.timeline(); }
    [[nodiscard]] Duration elapsed() const { return m_stage.elapsed(); }
    [[nodiscard]] LabState state() const;

    // The exact faults that the seed has chosen so far from the faults by chance.
    [[nodiscard]] const Faults &fallenByChance() const;

    // When the next event happens; empty if none is to come, or while the store works.
    [[nodiscard]] std::optional<Duration> nextEventAt() const;

    // What the website's quota of retries had lost and gained by the instant on show.
    [[nodiscard]] std::vector<QuotaChange> quotaChanges() const;

    // What is shown: the present, unless the user looks back.
    [[nodiscard]] const KeyRecords &records() const { return m_travel.records(); }
    [[nodiscard]] std::vector<Verdict> verdicts() const { return m_travel.verdicts(); }
    [[nodiscard]] RunOutcome outcome() const { return m_travel.outcome(); }
    [[nodiscard]] Instant now() const { return storyStart + m_travel.lookedAt(); }

    // The run before the last fork or the last choice of another policy, key algorithm or retry,
    // for comparison.
    [[nodiscard]] const std::optional<ComparisonRun> &comparisonRun() const
    {
        return m_stage.comparisonRun();
    }

    // Plays a run of a lesson, of which no more can be known than the bounds say, in whatever way
    // it is asked for: playing on, looking ahead, records, verdicts, saving. Nothing in it can be
    // changed. It stands at its start, and steps or leaps up to its bound, which can be moved on.
    void playBounded(const RunInputs &inputs, const RunBounds &bounds);
    void setBounds(const RunBounds &bounds);

public Q_SLOTS:
    // Lets time flow. While the user looks back, play() first shows again what has happened up to
    // the present. A run that is over begins again, with all user actions.
    void play();
    void pause();
    void setSpeed(onecake::Speed speed);

    // Pauses, and shows exactly one event more.
    void step();

    // Skips the time in which nothing happens, up to the next event, end of a lease or end of a
    // retention.
    void skipAhead();

    // Skips to the instant at which the next key expires.
    void skipToExpiry();

    // Plays at once what is left until that instant, or altogether.
    void playUntil(onecake::Duration sinceStart);
    void playToEnd();

    // Does a user action at the present instant, and adds it to the inputs' user actions; looking
    // back ends. Only the kind has to be set, and for some kinds where a crash happens or how long
    // a message takes. An action that would change nothing is not done. If no event was to come, an
    // order lets time flow.
    void act(onecake::UserAction action);

Q_SIGNALS:
    // Everything is empty again: no events, no records, time at 0.
    void runStarted();
    void eventsAppended(qsizetype first, qsizetype count);
    void recordsChanged(const onecake::KeyRecords &records);
    void verdictsChanged(const std::vector<onecake::Verdict> &verdicts,
                         const onecake::RunOutcome &outcome);
    void timeChanged(onecake::Duration onShow);
    void lookedAtChanged(onecake::Duration instant, qsizetype shownCount);
    void otherRunChanged();
    void stateChanged(const onecake::LabState &state);
    // Also emitted for the errors of the session's parts.
    void failed(const onecake::Error &error);

private:
    // What was signalled last, so that each thing is signalled only when it has changed.
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
    PlannedFaults m_faults;
    SideBySide m_beside;
    Said m_said;
};

} // namespace onecake
