// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// What a search for faults found out about a design.
#pragma once

#include "core/lab/explore/design_limits.h"
#include "core/lab/explore/savers.h"
#include "core/lab/sim/scenario/run_inputs.h"
#include "core/lab/sim/verdicts/verdicts.h"
#include "core/model/timeline.h"

#include <QJsonObject>

#include <optional>
#include <vector>

namespace onecake {

// What became of the promise in a run with only some of the faults.
struct WithoutSome {
    Faults left;
    VerdictState state = VerdictState::Holds;
};

// The first event of a run after which no continuation keeps the promise any more, as far as the
// search's faults and their number go.
struct PointOfNoReturn {
    size_t index = 0; // in the run's events
    Event event;
};

// A placement that breaks a promise, and no part of it does.
struct CounterExample {
    Faults faults; // in the order in which they take effect
    QString why;
    // Of each proper subset of the faults; none of them breaks the promise.
    std::vector<WithoutSome> proof;
    std::optional<PointOfNoReturn> pointOfNoReturn;
    // The policy's unverified fields on which this rests: see Verdict.
    QStringList assumptions;
    // Where it is not the engine that is wrong.
    std::optional<DesignLimit> limit;
    // The single fields of the policy by which this very run would have kept the promise.
    std::vector<Saver> savers;
};

// The placements of the same kinds of faults that break a promise, without those that are built
// upon a shorter one that was tried.
struct BreakingKinds {
    std::vector<FaultKind> kinds; // in the vocabulary's order; one kind may stand there twice
    quint64 placements = 0;
    Faults example; // the first one
};

struct PromiseReport {
    VerdictName name = VerdictName::AtMostOneCake;
    // Placements by what became of the promise.
    quint64 holds = 0;
    quint64 broken = 0;
    quint64 notObserved = 0;
    quint64 undecided = 0;
    std::optional<CounterExample> shortest;
    std::vector<BreakingKinds> kinds;
};

enum class PromiseState {
    Holds, // in all placements that tested it
    Broken,
    NotObserved, // no placement tested it
    Undecided, // not broken, but in some placements nobody could tell
};
template<>
inline constexpr std::array enumNames<PromiseState>{
    EnumName{PromiseState::Holds, u"holds"},
    EnumName{PromiseState::Broken, u"broken"},
    EnumName{PromiseState::NotObserved, u"never-observed"},
    EnumName{PromiseState::Undecided, u"undecided"},
};
PromiseState stateOf(const PromiseReport &promise);

enum class ExploreEnd {
    Complete,
    Stopped, // somebody asked for it
    TooMany, // more placements than fit
};
template<>
inline constexpr std::array enumNames<ExploreEnd>{
    EnumName{ExploreEnd::Complete, u"complete"},
    EnumName{ExploreEnd::Stopped, u"stopped"},
    EnumName{ExploreEnd::TooMany, u"too-many"},
};

struct ExploreReport {
    RunInputs design;
    int mostFaults = 0; // that were to be placed
    int faultsDone = -1; // up to so many faults, all placements were tried; -1: none
    ExploreEnd end = ExploreEnd::Complete;
    quint64 placements = 0; // tried
    quint64 histories = 0; // different ones among their runs
    quint64 endless = 0; // runs that did not end
    std::optional<Faults> firstEndless; // the faults of the first of them
    quint64 breaking = 0; // placements that break one of the promises at least
    std::vector<quint64> byFaults; // placements tried, by number of faults
    std::vector<PromiseReport> promises;

    [[nodiscard]] bool isPartial() const { return end != ExploreEnd::Complete; }
    [[nodiscard]] const PromiseReport *promise(VerdictName name) const;
};

std::vector<VerdictName> allPromises();

bool isAnyBroken(const ExploreReport &report);

// The run that shows it.
RunInputs runOf(const ExploreReport &report, const Faults &faults);

// For other programs; no time that the search took is in it.
QJsonObject toJson(const ExploreReport &report);

} // namespace onecake
