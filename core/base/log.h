// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// What the rooms tell of themselves, one category for each. Warnings and worse are always told;
// "info" is what a report of a fault needs (a store that opens, a repetition with its reason, how a
// job ended), "debug" is every single request. Both are off until they are turned on, by --verbose
// or by QT_LOGGING_RULES.
//
// No line holds a secret, a stored result or anything else that a record or a message carries:
// names of stores and tables, kinds, counts, codes and times only.
#pragma once

#include <QLoggingCategory>

namespace onecake::logs {

Q_DECLARE_LOGGING_CATEGORY(invariants)
Q_DECLARE_LOGGING_CATEGORY(tasks)
Q_DECLARE_LOGGING_CATEGORY(http)
Q_DECLARE_LOGGING_CATEGORY(store)
Q_DECLARE_LOGGING_CATEGORY(sqlite)
Q_DECLARE_LOGGING_CATEGORY(dynamodb)
Q_DECLARE_LOGGING_CATEGORY(engine)
Q_DECLARE_LOGGING_CATEGORY(lab)
Q_DECLARE_LOGGING_CATEGORY(inspect)
Q_DECLARE_LOGGING_CATEGORY(session)
Q_DECLARE_LOGGING_CATEGORY(ui)

} // namespace onecake::logs
