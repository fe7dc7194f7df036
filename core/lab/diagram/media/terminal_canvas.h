// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// A terminal picture whose lanes are columns, one row per message or event.
#pragma once

#include "core/lab/diagram/text/terminal_labels.h"

namespace onecake {

bool hasRoomForLanes(int width);

QString pictureInLanes(const Timeline &timeline, const TerminalOptions &options);

} // namespace onecake
