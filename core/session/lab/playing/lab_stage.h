// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// Holds the current run: begins it, brings it to an instant, judges it, and keeps it for comparison
// when another run takes its place. LabPlayer lets its time flow.
#pragma once

#include "core/base/clock.h"
#include "core/base/latest_job.h"
#include "core/lab/sim/assumptions.h"
#include "core/lab/sim/verdicts/verdicts.h"
#include "core/session/lab/playing/lab_player.h"

#include <QObject>
#include <QThreadPool>

#include <optional>

namespace onecake {

// The verdicts on a run that is over. They are judged once, with further asking; a little later
// they also name the assumptions that they rest on. To find those takes many short runs, which are
// played on a thread of their own.
class EndedVerdicts final : public QObject
{
    Q_OBJECT
public:
    explicit EndedVerdicts(QObject *parent = nullptr);
    // Waits for the short run that is being played, if there is one.
    ~EndedVerdicts() override;
    Q_DISABLE_COPY_MOVE(EndedVerdicts)

    // Judges a run that is over; from now on there are verdicts.
    void judge(const RunInputs &inputs, const Timeline &timeline);

    // Drops the verdicts: the run goes on, or there is another one.
    void forget();

    // Empty as long as no run is over.
    [[nodiscard]] const std::optional<std::vector<Verdict>> &verdicts() const { return m_verdicts; }

Q_SIGNALS:
    // The verdicts now name the assumptions that they rest on; there is at least one.
    void assumptionsFound();

private:
    void search(const RunInputs &inputs);
    void take(std::vector<Verdict> verdicts);

    std::optional<std::vector<Verdict>> m_verdicts;
    LatestJob m_search;
    QThreadPool m_thread; // last, so that it ends first
};

// A run that another one has replaced, kept for comparison.
struct ComparisonRun {
    QString title; // what it was played under: "No protection", "OneCake, before the fork at 4.3 s"
    Timeline timeline;
    std::vector<Verdict> verdicts;
    RunOutcome outcome;
    QString explanation; // what had happened until then
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
    [[nodiscard]] LabPlayer &player() { return m_player; }
    [[nodiscard]] const LabPlayer &player() const { return m_player; }

    [[nodiscard]] const RunInputs &inputs() const { return m_run->simulation().inputs(); }
    [[nodiscard]] Duration elapsed() const { return m_run->simulation().elapsed(); }

    // What has happened up to the present, as far as it has been shown.
    [[nodiscard]] const Timeline &timeline() const { return m_run->shown(); }

    // Sets the store of the runs that begin from now on. Without one, each run has a store in
    // memory of its own.
    void setStore(std::shared_ptr<Store> store) { m_store = std::move(store); }

    // Begins a run at its start. Emits begun().
    void begin(RunInputs inputs);

    // Does the same; if there were user actions, it then brings the run to the instant of the
    // present one, and time goes on as before.
    void redo(RunInputs inputs);

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
    // The verdicts on a run that is over now name the assumptions that they rest on.
    void assumptionsFound();

private:
    void retire();
    [[nodiscard]] std::span<const Event> first(size_t eventCount) const;
    [[nodiscard]] bool isWhole(size_t eventCount) const;

    const Clock *m_clock;
    LabPlayer m_player;
    std::shared_ptr<Store> m_store;
    std::unique_ptr<LabRun> m_run;
    // Runs that were replaced while the store worked for them.
    std::vector<std::unique_ptr<LabRun>> m_retired;
    // goOnOver() lets time flow, because the store was lost while it did.
    bool m_playsOnReturn = false;
    EndedVerdicts m_ended;
    mutable GrowingFacts m_facts; // of the events of the last call; more events only add to them
    std::optional<ComparisonRun> m_other;
};

} // namespace onecake
