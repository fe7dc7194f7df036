// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// Remembers how a table is to be read: the layout or mapping that the user chose for a table of a
// store.
#pragma once

#include "core/inspect/browse/opening/opened_table.h"

namespace onecake {

// The path of the user's own file.
QString chosenLayoutsFile();

// The choice for that table or, if `table` is empty, the latest choice for any table of that store;
// an empty choice if there is none. The error is InvalidInput and names every broken rule of the
// file.
Result<TableChoice> chosenLayout(const QString &file, const StoreUrl &store,
                                 const QString &table = {});

// Replaces the earlier choice for that table; a choice with neither layout nor mapping is
// forgotten. The file keeps the latest 200 choices. It is written atomically, and without losing
// what another process remembers meanwhile. A file that cannot be read is left as it is.
Result<void> rememberLayout(const QString &file, const StoreUrl &store, const TableChoice &choice);

} // namespace onecake
