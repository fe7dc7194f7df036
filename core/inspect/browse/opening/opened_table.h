// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// An OpenedTable is a table of records that is open for browsing: its browser, and how to read its
// rows.
#pragma once

#include "core/inspect/browse/key_browser.h"
#include "core/inspect/layouts/layout_detection.h"
#include "core/inspect/layouts/record_reader.h"
#include "core/store/aws/store_services.h"
#include "core/store/store_url.h"

namespace onecake {

// The choices of a person; whatever is empty is detected.
struct TableChoice {
    QString table; // for a file with several tables
    QString layoutId;
    std::optional<SavedMapping> mapping; // instead of a layout
};

struct OpenedTable {
    StoreUrl store;
    std::shared_ptr<KeyBrowser> browser; // with the jobs on it
    RecordReader reader;
    QStringList reasons; // why this layout was chosen, a sentence each

    [[nodiscard]] const Layout &layout() const { return reader.layout(); }
};

// Whether the table may have an attribute of the field. In DynamoDB any item may have any
// attribute, so every attribute that the mapping names counts as present.
[[nodiscard]] bool mayHave(const OpenedTable &table, RowField field);

// Opens a table: reads its description and a few rows. Returns InvalidInput if what was chosen does
// not exist or if nothing was recognised; the error then says what to choose.
[[nodiscard]] QCoro::Task<Result<OpenedTable>> openTable(StoreUrl store, TableChoice choice,
                                                         StoreServices services);

} // namespace onecake
