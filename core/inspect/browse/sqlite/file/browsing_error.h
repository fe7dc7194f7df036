// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// What SQLite's result codes mean for a file of any program that is browsed.
#pragma once

#include "core/store/sqlite/sqlite_error.h"

namespace onecake {

// `code` is extended; `reason` is SQLite's own wording.
Error browsingError(const QString &file, int code, const QString &reason, SqlStage stage);

// For what was ended because nobody waits for it any more.
Error closedMeanwhile(const QString &file);

} // namespace onecake
