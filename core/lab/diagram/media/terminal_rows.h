// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// What the rows of a terminal picture say, before anything is drawn: which arrow runs from which
// lane to which, and what is noted beside the lanes. Rows are in the order in which things were
// known: a message stands where it arrived or was lost, so that every row follows from those above.
#pragma once

#include "core/lab/diagram/diagram_steps.h"
#include "core/lab/diagram/text/terminal_labels.h"

#include <QStringList>

namespace onecake {

enum class ArrowEnd {
    Arrives,
    ArrivesLate, // its departure has a row of its own
    OnItsWay, // the departure
    Lost,
    Unknown, // it says that nobody knows
};

struct TerminalArrow {
    Lane from = Lane::Customer;
    Lane to = Lane::Customer;
    ArrowEnd end = ArrowEnd::Arrives;
    QStringList labels; // the first that fits is taken
    Ink ink = Ink::Plain;
};

struct TerminalNote {
    Lane lane = Lane::Customer;
    QString sign; // stands on the lane; empty for words beside an arrow's head
    QString text;
    Ink ink = Ink::Plain;
};

struct TerminalRow {
    size_t event = 0;
    Duration at{0};
    int api = 0; // the process that it concerns, where there are several
    std::optional<TerminalArrow> arrow;
    std::vector<TerminalNote> notes;
};

// The column of a lane: payment shares the kitchen's.
Lane columnLaneOf(Lane lane);

std::vector<TerminalRow> terminalRowsOf(const Timeline &timeline);

} // namespace onecake
