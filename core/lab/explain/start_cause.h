// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// Why the work of an execution was begun that claimed a key.
#pragma once

#include "core/lab/explain/known_so_far.h"

namespace onecake {

// `claim` is a Claimed or a TookOver of that execution, which is one of those that are known.
void startByClaim(ExecutionCourse &execution, const Event &claim, const KnownSoFar &known);

} // namespace onecake
