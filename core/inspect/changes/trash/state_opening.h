// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/inspect/changes/trash/state_file.h"

namespace onecake {

// Opens the state of a folder as StateFile::open() does, and takes over what an older version kept
// there as files of lines: all of it at once, and its files are deleted after that. What cannot be
// read of them costs nothing else; what a process of an older version is at work on waits.
Result<std::unique_ptr<StateFile>> openState(const QString &folder);

// Hands the rows of a query on, one by one, as long as `take` wants more; none where there is no
// folder yet.
Result<void> readState(const QString &folder, const QString &sql, const QVariantList &values,
                       const std::function<bool(const QSqlQuery &row)> &take);

// As StateFile::change(), durably.
Result<void> changeState(const QString &folder, const std::function<void(StateFile *)> &work);

} // namespace onecake
