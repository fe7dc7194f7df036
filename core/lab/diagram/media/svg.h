// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// Exports a run as an SVG picture that needs no other file, follows the viewer's light or dark
// scheme, and describes every element in words. Slants are true: an arrow leaves when the message
// left and ends when it arrived.
#pragma once

#include "core/lab/sim/verdicts/verdicts.h"
#include "core/model/timeline.h"

#include <QByteArray>

namespace onecake {

// The largest number of events in one picture; if events are left out, its end says so.
inline constexpr size_t mostEventsInSvg = 3000;

// `state` is the overall() state of the run's verdicts.
QByteArray toSvg(const Timeline &timeline, VerdictState state);

} // namespace onecake
