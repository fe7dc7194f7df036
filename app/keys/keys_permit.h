// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// The leave to change a store from the command line: --yes, and for a store that the saved
// connections mark as production, its name.
#pragma once

#include "app/keys/keys_request.h"
#include "core/inspect/changes/jobs/write_permit.h"

namespace onecake {

// How the user calls the store, and whether others depend on it. The error names a file of
// connections that cannot be read: then nobody knows.
Result<StoreMark> markOf(const StoreUrl &store);

Result<WritePermit> permitFor(const KeysRequest &request, const StoreUrl &store,
                              KeyBrowser *browser);

// "To do it, say it again with --yes": the command that does what was only said now.
void printHowToConfirm(const KeysRequest &request, const StoreUrl &store, const QString &undone);

} // namespace onecake
