// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// What a file holds, judged by its header before anything is written to it, and the numbered
// migrations that bring a store of ours to the schema that this version knows.
#pragma once

#include "core/store/sqlite/sqlite_connection.h"

namespace onecake {

// Marks the file as ours (PRAGMA application_id): "Cake" in ASCII.
inline constexpr int sqliteApplicationId = 0x43616b65;

// The schema that the newest migration leads to.
int sqliteSchemaVersion();

// The schema version of a store of ours, 0 for a database that is still empty; an error for
// anything else.
Result<int> recognisedVersion(const SqliteConnection &connection);

// Runs the migrations that are missing, all or none.
Result<void> migrate(const SqliteConnection &connection);

} // namespace onecake
