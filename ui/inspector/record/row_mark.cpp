// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "ui/inspector/record/row_mark.h"

#include "ui/style/accents.h"

namespace onecake {

std::optional<LogicalState> logicalStateOf(RowState state)
{
    switch (state) {
    case RowState::InProgress:
        return LogicalState::InProgress;
    case RowState::Stuck:
        return LogicalState::Stuck;
    case RowState::Completed:
        return LogicalState::Completed;
    case RowState::Failed:
        return LogicalState::Failed;
    case RowState::ExpiredStillStored:
        return LogicalState::ExpiredStillStored;
    case RowState::Unreadable:
        return std::nullopt;
    }
    Q_UNREACHABLE();
}

Mark markOf(RowState state)
{
    const std::optional<LogicalState> logical = logicalStateOf(state);
    return logical ? markOf(*logical) : Mark::Dash;
}

QColor colorOf(RowState state, const QPalette &palette)
{
    const std::optional<LogicalState> logical = logicalStateOf(state);
    return logical ? colorOf(*logical, palette) : accentsOf(palette).aside;
}

} // namespace onecake
