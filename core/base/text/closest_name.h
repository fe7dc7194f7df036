// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// Guesses which known name a person meant by an unknown one.
#pragma once

#include <QStringList>

#include <limits>

namespace onecake {

// The known name that the fewest inserted, removed or replaced letters lead to, ignoring case;
// empty if every known name takes more than `mostEdits`.
QString closestName(const QString &name, const QStringList &known,
                    qsizetype mostEdits = std::numeric_limits<qsizetype>::max());

} // namespace onecake
