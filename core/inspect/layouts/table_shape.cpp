// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "core/inspect/layouts/table_shape.h"

namespace onecake {

QStringList attributeNames(const TableShape &shape, const std::vector<Item> &samples)
{
    QStringList names = shape.columns;
    for (const Item &item : samples)
        names += item.keys();
    names.removeDuplicates();
    names.sort();
    return names;
}

} // namespace onecake
