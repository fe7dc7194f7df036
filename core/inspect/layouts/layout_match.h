// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// How well one layout fits a table and its sample rows.
#pragma once

#include "core/inspect/layouts/table_shape.h"

namespace onecake {

struct LayoutCandidate {
    std::shared_ptr<const Layout> layout;
    FieldMapping fields; // the layout's own, or with the names that this table seems to use
    int score = 0; // up to 100: to compare candidates by, not a probability
    QStringList reasons; // what speaks for it, and against; a sentence each
};

// Nothing where it cannot be this layout: another kind of store, another key, an attribute missing
// that is always there, a status with other words.
std::optional<LayoutCandidate> matchLayout(const std::shared_ptr<const Layout> &layout,
                                           const TableShape &shape,
                                           const std::vector<Item> &samples);

} // namespace onecake
