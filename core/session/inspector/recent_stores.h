// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// The stores that were looked into of late, the latest first, in a small file of the user's own.
// Their names hold no secret.
#pragma once

#include "core/store/store_url.h"

#include <vector>

namespace onecake {

inline constexpr std::size_t recentStoresMax = 10;

// The user's own.
QString recentStoresFile();

// What cannot be read is left out: a list that is damaged is a short one.
std::vector<StoreUrl> loadRecentStores(const QString &file);

// Puts the store first.
Result<void> noteRecentStore(const QString &file, const StoreUrl &store);

} // namespace onecake
