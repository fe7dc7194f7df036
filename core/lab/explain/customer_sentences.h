// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// What the customers of a run were left with: what they were told, and what had been done.
#pragma once

#include "core/lab/explain/causes.h"
#include "core/lab/sim/verdicts/verdicts.h"

#include <QStringList>

namespace onecake {

QStringList customerSentences(const RunCauses &causes, RunPhase phase);

} // namespace onecake
