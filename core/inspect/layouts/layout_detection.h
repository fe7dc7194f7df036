// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// Which library wrote a table: judged by the table's description and a few of its rows, with the
// reasons for people.
#pragma once

#include "core/inspect/layouts/layout.h"
#include "core/inspect/layouts/table_shape.h"

namespace onecake {

// How well one layout fits a table and its sample rows.
struct LayoutCandidate {
    std::shared_ptr<const Layout> layout;
    FieldMapping fields; // the layout's own, or with the names that this table seems to use
    int score = 0; // up to 100: to compare candidates by, not a probability
    QStringList reasons; // what speaks for it, and against; a sentence each
};

struct Detection {
    std::vector<LayoutCandidate> candidates; // best first
    QString nothing; // why there are none: a sentence; empty where there are
};

// A dozen of rows is enough; without any, only the table itself is judged.
Detection detectLayout(const LayoutCatalog &catalog, const TableShape &shape,
                       const std::vector<Item> &samples);

} // namespace onecake
