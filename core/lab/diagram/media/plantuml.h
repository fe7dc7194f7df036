// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// A run as a PlantUML sequence diagram. Long waits are delays, the tunnel lies between two
// dividers, the lease is the store's activation bar.
#pragma once

#include "core/model/timeline.h"

namespace onecake {

QString toPlantUml(const Timeline &timeline);

} // namespace onecake
