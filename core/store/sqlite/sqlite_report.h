// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// Looks a store's file over without changing it.
#pragma once

#include "core/store/store_report.h"

namespace onecake {

// Rows: file, schema, and where it is a store of ours integrity, as SQLite's quick_check judges it.
// Blocks for as long as that reads, which is the whole file: not for the thread of a window.
StoreReport checkSqliteFile(const QString &file);

} // namespace onecake
