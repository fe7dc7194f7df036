// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// The stores that were opened lately, the latest first, in a small file of the user's own. The
// stores' names hold no secret.
#pragma once

#include "core/store/store_url.h"

#include <vector>

namespace onecake {

inline constexpr std::size_t recentStoresMax = 10;

// The path of the user's own file.
QString recentStoresFile();

// Leaves out entries that cannot be read, so a damaged file gives a shorter list.
std::vector<StoreUrl> loadRecentStores(const QString &file);

// Puts the store first.
Result<void> noteRecentStore(const QString &file, const StoreUrl &store);

} // namespace onecake
