// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// A run as a Mermaid sequence diagram. Mermaid has no true time, so every step starts with its own.
// The lease is the store's activation bar, the tunnel a shaded rectangle.
#pragma once

#include "core/model/timeline.h"

namespace onecake {

QString toMermaid(const Timeline &timeline);

} // namespace onecake
