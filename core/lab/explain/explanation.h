// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// What happened in a run, in a few plain sentences derived from its chain of causes: what became of
// each request and why, what was done twice and why, and what each customer was left with.
#pragma once

#include "core/lab/explain/causes.h"
#include "core/lab/sim/verdicts/verdicts.h"

#include <QStringList>

namespace onecake {

// A sentence each; none as long as nobody has ordered anything. While a run is under way it tells
// what has happened so far, and nothing of the end.
QStringList explanationOf(std::span<const Event> events, RunPhase phase);
inline QStringList explanationOf(const Timeline &timeline, RunPhase phase)
{
    return explanationOf(timeline.events(), phase);
}

// The same as one paragraph.
inline QString explanationText(std::span<const Event> events, RunPhase phase)
{
    return explanationOf(events, phase).join(u' ');
}

} // namespace onecake
