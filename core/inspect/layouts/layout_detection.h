// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// Detects which library wrote a table, from the table's description and a few of its rows, and
// gives the reasons for people.
#pragma once

#include "core/inspect/layouts/layout.h"
#include "core/inspect/layouts/table_shape.h"

namespace onecake {

// How well one layout fits a table and its sample rows.
struct LayoutCandidate {
    std::shared_ptr<const Layout> layout;
    // The layout's own fields, or fields with the names that this table seems to use.
    FieldMapping fields;
    int score = 0; // at most 100; only for comparing candidates, not a probability
    QStringList reasons; // reasons for and against it, a sentence each
};

struct Detection {
    std::vector<LayoutCandidate> candidates; // best first
    QString nothing; // a sentence that says why there are no candidates; otherwise empty
};

// About a dozen rows are enough; without rows, only the description of the table is judged.
Detection detectLayout(const LayoutCatalog &catalog, const TableShape &shape,
                       const std::vector<Item> &samples);

} // namespace onecake
