// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// Finds the fields of a layout whose attributes were renamed in a table, by what the values look
// like.
#pragma once

#include "core/inspect/layouts/table_shape.h"

namespace onecake {

struct RenamedFields {
    FieldMapping fields;
    QStringList reasons; // one for each attribute that stands under another name; not made safe to
                         // show
};

// The key by its place in the table's key, the status by its words, times by their unit, and what
// is left over. What is not found keeps the name that the layout has for it.
RenamedFields findRenamedFields(const Layout &layout, const TableShape &shape,
                                const std::vector<Item> &samples);

} // namespace onecake
