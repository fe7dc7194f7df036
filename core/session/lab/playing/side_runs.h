// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// The runs beside the run on show: the same story, faults and user actions with other parts, each
// over a store in memory of its own. LabPlayer lets their time flow with that of the run.
#pragma once

#include "core/lab/beside/sides.h"
#include "core/session/lab/playing/ended_verdicts.h"
#include "core/session/lab/playing/lab_run.h"

namespace onecake {

// What stands beside the run on show.
struct SideChoice {
    SideParts parts;
    // An earlier run, as it was: what is done now is not done there. Empty: the present run, with
    // these parts.
    std::optional<RunInputs> earlier = {};
    // The ids or files that the parts came from; empty where that is the part's own id.
    QString policySource = {};
    QString keyAlgorithmSource = {};
    QString retrySource = {};
};

class SideRuns final : public QObject
{
    Q_OBJECT
public:
    explicit SideRuns(QObject *parent = nullptr);
    ~SideRuns() override;

    [[nodiscard]] const std::vector<SideChoice> &choices() const { return m_choices; }
    void choose(std::vector<SideChoice> choices);
    // Chooses no earlier runs any more; takes effect with begin().
    void dropEarlier();

    // Begins all of them at their start. A run that cannot be as it was chosen is left out, and is
    // not chosen any more; the error says why.
    Result<void> begin(const RunInputs &first);

    [[nodiscard]] size_t count() const { return m_sides.size(); }
    [[nodiscard]] const LabRun &run(size_t side) const { return *m_sides[side].run; }
    [[nodiscard]] size_t eventCount() const; // of all of them

    // When the next event happens in any of them; empty where none does.
    [[nodiscard]] std::optional<Duration> nextAt() const;
    // The next event, or end of a lease or retention.
    [[nodiscard]] std::optional<Duration> nextMoment() const;
    void step();
    void advanceTo(Duration sinceStart);

    // Does a user action at that instant, which is the present one.
    void act(const UserAction &action, Duration sinceStart);

    // What is known of a side after its first `eventCount` events.
    [[nodiscard]] RunPhase phaseAfter(size_t side, size_t eventCount) const;
    [[nodiscard]] std::vector<Verdict> verdictsAfter(size_t side, size_t eventCount) const;
    [[nodiscard]] RunOutcome outcomeAfter(size_t side, size_t eventCount) const;

    // Judges each run that is over, once. Returns true if anything of that is new.
    [[nodiscard]] bool judgeEnds();

Q_SIGNALS:
    // The verdicts on a run that is over now name the assumptions that they rest on.
    void assumptionsFound();

private:
    struct Side {
        std::unique_ptr<LabRun> run;
        std::unique_ptr<GrowingFacts> facts; // of the events that were asked about last
        std::unique_ptr<EndedVerdicts> ended;
        size_t judgedCount = 0; // events of the run when its end was judged
    };

    [[nodiscard]] std::span<const Event> first(size_t side, size_t eventCount) const;
    [[nodiscard]] bool isWhole(size_t side, size_t eventCount) const;

    std::vector<SideChoice> m_choices;
    std::vector<Side> m_sides;
};

} // namespace onecake
