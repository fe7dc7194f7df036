// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// What a person most likely meant by a name that is not known.
#pragma once

#include <QStringList>

#include <limits>

namespace onecake {

// The known name that takes the fewest letters to insert, remove or replace, capitals aside; empty
// where all take more than `mostEdits`.
QString closestName(const QString &name, const QStringList &known,
                    qsizetype mostEdits = std::numeric_limits<qsizetype>::max());

} // namespace onecake
