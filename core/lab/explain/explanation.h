// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// Explains a run in a few plain sentences derived from its chain of causes: what happened to each
// request and why, what was done twice and why, and what each customer was left with.
#pragma once

#include "core/lab/explain/causes.h"
#include "core/lab/sim/verdicts/verdicts.h"

#include <QStringList>

namespace onecake {

// One sentence per element; empty as long as nobody has ordered anything. While a run is under way
// it tells what has happened so far, and nothing about the end.
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
