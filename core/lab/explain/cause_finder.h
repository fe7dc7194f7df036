// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/lab/explain/causes.h"

#include <span>

namespace onecake {

// Reads the chain of causes from a run's events. Any beginning of a run can be read so; nothing is
// said of what had not happened by its end.
RunCauses causesOf(std::span<const Event> events);

} // namespace onecake
