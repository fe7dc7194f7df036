// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "core/base/log.h"

namespace onecake::logs {

Q_LOGGING_CATEGORY(invariants, "onecake.invariants", QtWarningMsg)
Q_LOGGING_CATEGORY(tasks, "onecake.tasks", QtWarningMsg)
Q_LOGGING_CATEGORY(http, "onecake.http", QtWarningMsg)
Q_LOGGING_CATEGORY(store, "onecake.store", QtWarningMsg)
Q_LOGGING_CATEGORY(sqlite, "onecake.store.sqlite", QtWarningMsg)
Q_LOGGING_CATEGORY(dynamodb, "onecake.store.dynamodb", QtWarningMsg)
Q_LOGGING_CATEGORY(engine, "onecake.engine", QtWarningMsg)
Q_LOGGING_CATEGORY(inspect, "onecake.inspect", QtWarningMsg)
Q_LOGGING_CATEGORY(session, "onecake.session", QtWarningMsg)
Q_LOGGING_CATEGORY(live, "onecake.live", QtWarningMsg)

} // namespace onecake::logs
