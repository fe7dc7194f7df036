// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/inspect/layouts/table_shape.h"

namespace onecake {

// What a stored row is made of, as its kind of store calls it: "column", "attributes".
QString partsWord(LayoutKind kind, qsizetype count);

// "1 column", "7 attributes".
QString partsInWords(LayoutKind kind, qsizetype count);

} // namespace onecake
