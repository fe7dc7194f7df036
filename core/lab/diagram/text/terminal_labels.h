// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// The words of a terminal picture, where room is scarce.
#pragma once

#include "core/lab/diagram/text/terminal_line.h"
#include "core/model/event.h"

#include <QStringList>

namespace onecake {

// From the longest to the shortest.
QStringList terminalLabelsOf(const Event &message);

// "a · b · c", "a · b", "a".
QStringList shortenedByParts(const QString &label);

// The same with the customer's name before them, and without it for where there is no room.
QStringList ofCustomer(const Event &event, const QStringList &labels);

Ink inkOf(const Event &event);

// What stands on the lane of an event that is no message.
QString signOf(const Event &event);

} // namespace onecake
