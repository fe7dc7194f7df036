// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// From a store's name to the store.
#pragma once

#include "core/store/aws/store_services.h"
#include "core/store/store.h"
#include "core/store/store_url.h"

#include <memory>

namespace onecake {

// The store belongs to the calling thread, which needs an event loop for the stores that do not
// answer at once. One whose name says that nothing may be written there is a ReadOnlyStore.
[[nodiscard]] QCoro::Task<Result<std::unique_ptr<Store>>>
openStore(StoreUrl url, StoreServices services = StoreServices::ofThisProcess());

} // namespace onecake
