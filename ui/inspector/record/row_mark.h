// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// The shapes and colours of states, of whatever library the rows are.
#pragma once

#include "core/inspect/records/key_row.h"
#include "ui/style/mark.h"

namespace onecake {

// Nothing where a row is unreadable, and so in none.
std::optional<LogicalState> logicalStateOf(RowState state);

Mark markOf(RowState state);
QColor colorOf(RowState state, const QPalette &palette);

} // namespace onecake
