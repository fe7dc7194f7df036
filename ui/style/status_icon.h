// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// The shapes for states, each different in outline as well as in colour, and the pictures on
// buttons. They are painted in the colours of the palette, at any scale of the screen.
#pragma once

#include "core/lab/sim/verdicts/verdicts.h"
#include "core/model/key_record.h"
#include "core/store/store_report.h"
#include "ui/models/log_model.h"

#include <QIcon>

class QPainter;

namespace onecake {

enum class StatusIcon {
    Nothing,
    Disc,
    Square,
    Triangle,
    Ring,
    Diamond,
    Hexagon,
    Cross,
    Check,
    Dash,
    Play,
    Pause,
    Step,
    Skip,
    End,
    Start,
    Back,
    Hourglass,
    Again,
    Close
};

void paintStatusIcon(QPainter &painter, const QRectF &area, StatusIcon mark, const QColor &color);

// An icon that follows the application's palette, also when it changes.
QIcon iconOf(StatusIcon mark);

// How a state is shown: a LogicalState, a VerdictState, a LogTone or a ReportState.
template<typename State>
StatusIcon statusIconOf(State state);
template<typename State>
QColor colorOf(State state, const QPalette &palette);

} // namespace onecake
