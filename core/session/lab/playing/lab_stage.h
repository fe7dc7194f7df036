// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// The run on the stage: begun, brought to where it is to stand, judged, and kept to compare with
// when it is left for another one. How its time flows is the player's.
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

// The verdicts on a run that has come to its end: judged once, with further asking, and a little
// later with the assumptions that they rest on. Those take many short runs to find, which are
// played on a thread of their own.
class EndedVerdicts final : public QObject
{
    Q_OBJECT
public:
    explicit EndedVerdicts(QObject *parent = nullptr);
    // Waits for the short run that is just being played, if there is one.
    ~EndedVerdicts() override;

    // The run is over: its verdicts are there from now on.
    void judge(const RunInputs &inputs, const Timeline &timeline);

    // It goes on, or there is another one.
    void forget();

    // Nothing as long as no run is over.
    [[nodiscard]] const std::optional<std::vector<Verdict>> &verdicts() const { return m_verdicts; }

Q_SIGNALS:
    // The verdicts now name the assumptions that they rest on, of which there is at least one.
    void assumptionsFound();

private:
    void search(const RunInputs &inputs);
    void take(std::vector<Verdict> verdicts);

    std::optional<std::vector<Verdict>> m_verdicts;
    LatestJob m_search;
    QThreadPool m_thread; // last, so that it ends first
};

// A run that was left for another one, kept to be compared with it.
struct OtherRun {
    QString title; // what it was played under: "No protection", "OneCake, before the fork at 4.3 s"
    Timeline timeline;
    std::vector<Verdict> verdicts;
    RunOutcome outcome;
    QString explanation; // what had happened until it was left
};

class LabStage final : public QObject
{
    Q_OBJECT
public:
    // `frames` and `clock` outlive the stage. Before anything else a run is to begin.
    LabStage(FrameSource *frames, const Clock *clock, QObject *parent = nullptr);
    ~LabStage() override;

    [[nodiscard]] LabRun &run() { return *m_run; }
    [[nodiscard]] const LabRun &run() const { return *m_run; }
    [[nodiscard]] LabPlayer &player() { return m_player; }
    [[nodiscard]] const LabPlayer &player() const { return m_player; }

    [[nodiscard]] const RunInputs &inputs() const { return m_run->simulation().inputs(); }
    [[nodiscard]] Duration elapsed() const { return m_run->simulation().elapsed(); }

    // What has happened up to the present, as far as it has been shown.
    [[nodiscard]] const Timeline &timeline() const { return m_run->shown(); }

    // What the runs that begin from now on are played over. Without one, each is played over a
    // memory of its own.
    void setStore(std::shared_ptr<Store> store) { m_store = std::move(store); }

    // Everything is as at its start; answered by begun().
    void begin(RunInputs inputs);

    // The same, and where something was done by hand, the run is brought to where the present one
    // stands, and time goes on as it did.
    void redo(RunInputs inputs);

    // Stops time. What the store took away by failing, it gives back when it returns: then the run
    // is played once more to where it stood, and time flows on if it did.
    void pause();
    void pauseForStore();
    void goOnOver(std::shared_ptr<Store> store);

    // What is to be said of the run's first events. Nothing holds before the whole of a run that is
    // over is looked at.
    [[nodiscard]] RunPhase phaseAfter(size_t eventCount) const;
    [[nodiscard]] std::vector<Verdict> verdictsAfter(size_t eventCount) const;
    [[nodiscard]] RunOutcome outcomeAfter(size_t eventCount) const;

    // Judges a run that has come to its end, once. Whether that, or that it has not ended after
    // all, is news.
    [[nodiscard]] bool judgeEnd();

    // More has happened: what was judged is the end no more.
    void reopen() { m_ended.forget(); }

    // The run before the last fork or the last choice of another policy, key algorithm or retry.
    [[nodiscard]] const std::optional<OtherRun> &otherRun() const { return m_other; }
    void keepAsOther(const QString &title);
    void dropOther();

Q_SIGNALS:
    void begun();
    void otherRunChanged();
    // The verdicts on the end now name the assumptions that they rest on.
    void assumptionsFound();

private:
    void retire();
    [[nodiscard]] std::span<const Event> first(size_t eventCount) const;
    [[nodiscard]] bool isWhole(size_t eventCount) const;

    const Clock *m_clock;
    LabPlayer m_player;
    std::shared_ptr<Store> m_store;
    std::unique_ptr<LabRun> m_run;
    std::vector<std::unique_ptr<LabRun>>
        m_retired; // left the stage while the store worked for them
    bool m_playsOnReturn = false; // of the store, which was lost while time flowed
    EndedVerdicts m_ended;
    mutable GrowingFacts m_facts; // of what was asked for last: what follows only adds to it
    std::optional<OtherRun> m_other;
};

} // namespace onecake
