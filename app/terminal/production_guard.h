// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// Asked by every command before it writes to a store.
#pragma once

#include "core/store/store_url.h"

namespace onecake {

// Whether a command may write to the store, for all that the user's saved connections say of it;
// `confirmed` is what was given as --confirm. An error too if their file cannot be read: then
// nobody knows whether others depend on the store.
Result<void> mayWriteTo(const StoreUrl &store, const QString &confirmed);

} // namespace onecake
