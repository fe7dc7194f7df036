// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// Holds the current run: begins it, brings it to an instant, judges it, and keeps it for comparison
// when another run takes its place. LabPlayer lets its time flow.
#pragma once

#include "core/base/clock.h"
#include "core/lab/sim/verdicts/verdicts.h"
#include "core/session/lab/playing/ended_verdicts.h"
#include "core/session/lab/playing/lab_player.h"

#include <QObject>

#include <optional>

namespace onecake {

// A run that another one has replaced, kept for comparison.
struct ComparisonRun {
    QString title; // what it was played under: "No protection", "OneCake, before the fork at 4.3 s"
    Timeline timeline;
    std::vector<Verdict> verdicts;
    RunOutcome outcome;
    QString explanation; // what had happened until then
    RunInputs inputs;
};

class LabStage final : public QObject
{
    Q_OBJECT
public:
    // `frames` and `clock` must outlive the stage. begin() must be called before anything else.
    LabStage(FrameSource *frames, const Clock *clock, QObject *parent = nullptr);
    ~LabStage() override;
    Q_DISABLE_COPY_MOVE(LabStage)

    [[nodiscard]] LabRun &run() { return *m_run; }
    [[nodiscard]] const LabRun &run() const { return *m_run; }
    [[nodiscard]] SideRuns &sides() { return m_sides; }
    [[nodiscard]] const SideRuns &sides() const { return m_sides; }
    [[nodiscard]] LabPlayer &player() { return m_player; }
    [[nodiscard]] const LabPlayer &player() const { return m_player; }

    [[nodiscard]] const RunInputs &inputs() const { return m_run->simulation().inputs(); }
    [[nodiscard]] Duration elapsed() const { return m_run->elapsed(); }

    // Over when nothing more comes in the run, nor in those beside it.
    [[nodiscard]] LabPhase phase() const;

    // What has happened up to the present, as far as it has been shown.
    [[nodiscard]] const Timeline &timeline() const { return m_run->shown(); }

    // Sets the store of the runs that begin from now on. Without one, each run has a store in
    // memory of its own.
    void setStore(std::shared_ptr<Store> store) { m_store = std::move(store); }

    // Begins a run at its start. Emits begun().
    void begin(RunInputs inputs);

    // Begins a run of which no more can be known than the bounds say. From then on it is played as
    // it is: it cannot be replaced but by another one of that sort, and nobody acts in it, forks it
    // or puts anything beside it.
    void beginBounded(RunInputs inputs, const RunBounds &bounds);
    void setBounds(const RunBounds &bounds);
    [[nodiscard]] bool isBounded() const { return m_bounds.has_value(); }
    [[nodiscard]] bool isVeiled() const { return m_bounds && m_bounds->isVeiled; }
    // Why something is refused there.
    [[nodiscard]] static Error boundedError();

    // Does the same; if there were user actions, it then brings the run to the instant of the
    // present one, and time goes on as before.
    void redo(RunInputs inputs);

    // Begins a run and brings it to where the present one stands; where that is over, the new one
    // is played to its end. Time goes on as before.
    void rerun(RunInputs inputs);

    // Begins a run and brings it to that instant, where time stands still.
    void standAt(RunInputs inputs, Duration instant);

    // Does a user action, in the run and in those beside it.
    void act(const UserAction &action);

    // Puts other runs beside the run, and brings them to its instant.
    void chooseSides(std::vector<SideChoice> sides);

    // pause() stops time. pauseForStore() does so because the store has failed; when it is back,
    // goOnOver() plays the run again to where it stood, and lets time flow if it did.
    void pause();
    void pauseForStore();
    void goOnOver(std::shared_ptr<Store> store);

    // What is known after the run's first `eventCount` events. A verdict holds only if the run is
    // over and these are all its events.
    [[nodiscard]] RunPhase phaseAfter(size_t eventCount) const;
    [[nodiscard]] std::vector<Verdict> verdictsAfter(size_t eventCount) const;
    [[nodiscard]] RunOutcome outcomeAfter(size_t eventCount) const;

    // Judges the run when it is over, once. Returns true if that, or that it goes on after all, is
    // new.
    [[nodiscard]] bool judgeEnd();

    // Drops that judgement, because more has happened.
    void reopen() { m_ended.forget(); }

    // The run before the last fork or the last choice of another policy, key algorithm or retry.
    [[nodiscard]] const std::optional<ComparisonRun> &comparisonRun() const { return m_other; }
    void keepAsOther(const QString &title);
    void dropOther();

Q_SIGNALS:
    void begun();
    void otherRunChanged();
    // There are other runs beside the run, or they began again.
    void sidesBegun();
    // A run cannot be beside the run as it was chosen.
    void sidesFailed(const onecake::Error &error);
    // The verdicts on a run that is over now name the assumptions that they rest on.
    void assumptionsFound();

private:
    void retire();
    void replaceRun(RunInputs inputs);
    [[nodiscard]] std::span<const Event> first(size_t eventCount) const;
    [[nodiscard]] bool isWhole(size_t eventCount) const;

    void beginSides(const RunInputs &inputs);

    const Clock *m_clock;
    SideRuns m_sides;
    LabPlayer m_player;
    std::shared_ptr<Store> m_store;
    std::unique_ptr<LabRun> m_run;
    std::optional<RunBounds> m_bounds;
    // Runs that were replaced while the store worked for them.
    std::vector<std::unique_ptr<LabRun>> m_retired;
    bool m_endsWhenRebuilt = false; // rerun() plays to the end, because the run before was over
    // goOnOver() lets time flow, because the store was lost while it did.
    bool m_playsOnReturn = false;
    EndedVerdicts m_ended;
    mutable GrowingFacts m_facts; // of the events of the last call; more events only add to them
    std::optional<ComparisonRun> m_other;
};

} // namespace onecake
