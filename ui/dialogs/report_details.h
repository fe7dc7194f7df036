// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// What somebody who is to mend a fault needs to know, as plain text. Nothing of what is stored
// anywhere is in it, nor where that is.
#pragma once

#include "core/store/store_url.h"

namespace onecake {

// Versions, platform, the kind of store, and the last lines of the log.
QString detailsForReport(StoreKind store);

} // namespace onecake
