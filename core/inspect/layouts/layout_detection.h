// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// Which library wrote a table: judged by the table's description and a few of its rows, with the
// reasons for people.
#pragma once

#include "core/inspect/layouts/layout_catalog.h"
#include "core/inspect/layouts/layout_match.h"

namespace onecake {

struct Detection {
    std::vector<LayoutCandidate> candidates; // best first
    QString nothing; // why there are none: a sentence; empty where there are
};

// A dozen of rows is enough; without any, only the table itself is judged.
Detection detectLayout(const LayoutCatalog &catalog, const TableShape &shape,
                       const std::vector<Item> &samples);

} // namespace onecake
