// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// A run as the text of a sequence diagram, in which the lease is the store's activation bar.
#pragma once

#include "core/model/timeline.h"

namespace onecake {

// Mermaid has no true time, so every step starts with its own. The tunnel is a shaded rectangle.
QString toMermaid(const Timeline &timeline);

// In PlantUML long waits are delays, and the tunnel lies between two dividers.
QString toPlantUml(const Timeline &timeline);

} // namespace onecake
