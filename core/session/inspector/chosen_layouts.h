// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// How a person wants a table to be read, kept from one opening to the next: which layout or which
// mapping was chosen for which table of which store.
#pragma once

#include "core/inspect/browse/opening/key_table.h"

namespace onecake {

// The user's own.
QString chosenLayoutsFile();

// What was chosen for that table, or, where `table` is empty, last for a table of that store; an
// empty choice where nothing was. The error is InvalidInput and names every broken rule of the
// file.
Result<KeyTableChoice> chosenLayout(const QString &file, const StoreUrl &store,
                                    const QString &table = {});

// In place of what was chosen for that table before; a choice without a layout and a mapping is
// forgotten. At once or not at all, and without losing what another process remembers meanwhile. Of
// the oldest, those beyond 200 are forgotten too. A file that cannot be read is left as it is.
Result<void> rememberLayout(const QString &file, const StoreUrl &store,
                            const KeyTableChoice &choice);

} // namespace onecake
