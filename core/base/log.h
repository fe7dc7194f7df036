// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// The log categories, one for each part of the program. Warnings and worse are always logged.
// "info" is what a fault report needs (a store that opens, a retry with its reason, how a job
// ended), "debug" is every single request; both are off until --verbose or QT_LOGGING_RULES turns
// them on.
//
// No line holds a secret, a stored result or anything else from a record or a message: only names
// of stores and tables, kinds, counts, codes and times.
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
Q_DECLARE_LOGGING_CATEGORY(inspect)
Q_DECLARE_LOGGING_CATEGORY(session)
Q_DECLARE_LOGGING_CATEGORY(live)

} // namespace onecake::logs
