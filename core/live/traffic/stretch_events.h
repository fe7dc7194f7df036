// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// Tells when lasting faults begin and end.
#pragma once

#include "core/lab/sim/scenario/fault.h"
#include "core/live/traffic/traffic.h"

#include <QObject>

namespace onecake {

// `context` must not outlive `traffic`.
void tellStretches(QObject *context, Traffic *traffic, const Faults &stretches);

} // namespace onecake
