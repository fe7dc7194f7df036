// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// The thread function of a SQLite store: it opens the file, executes the jobs from the queue, and
// closes the file. The connection never leaves this thread.
#pragma once

#include "core/store/sqlite/sqlite_job_queue.h"
#include "core/store/sqlite/sqlite_opening.h"

namespace onecake {

void runSqliteWorker(const QString &file, const SqliteOptions &options, SqliteJobQueue &channel);

} // namespace onecake
