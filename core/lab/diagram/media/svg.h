// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// A run as a picture of its own: an SVG document that needs no other file, follows the light or
// dark scheme of whoever shows it, and says in words, element by element, what it shows. Slants are
// true: an arrow leaves when the message left and ends when it arrived.
#pragma once

#include "core/lab/sim/verdicts/verdicts.h"
#include "core/model/timeline.h"

#include <QByteArray>

namespace onecake {

// No picture shows more; what is left out is said at its end.
inline constexpr size_t mostEventsInSvg = 3000;

// `state` is what the run's verdicts come to: see overall().
QByteArray toSvg(const Timeline &timeline, VerdictState state);

} // namespace onecake
