// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// What stands in a cell of the table, and whether it may be believed yet.
#pragma once

#include "core/lab/explore/explore_report.h"

namespace onecake {

enum class ExploreCellState {
    Waiting, // nothing was tried yet
    HoldsSoFar, // not everything was tried
    Holds, // everything was
    Broken,
    NotSeenSoFar, // no placement put it to the test yet
    NotSeen,
    Undecided // not broken, but nobody can tell in some placements
};

struct ExploreCell {
    ExploreCellState state = ExploreCellState::Waiting;
    std::optional<VerdictName> promise; // whose counter-example it opens
    QString words = {}; // "broken by 2", "holds so far"
    QString count = {}; // "207 of 5,557"
    QString sentence = {}; // all of it, with the faults
};

// What was found out about a design. Final once all that was asked for was tried; until then the
// report is that of fewer faults.
struct ExploredDesign {
    std::optional<ExploreReport> report;
    bool isFinal = false;

    [[nodiscard]] bool isWhole() const { return isFinal && report && !report->isPartial(); }
};

ExploreCell cellOfPromise(const ExploredDesign &design, VerdictName name);

// Of all promises together: what is broken by the fewest faults tells.
ExploreCell cellOfDesign(const ExploredDesign &design);

} // namespace onecake
