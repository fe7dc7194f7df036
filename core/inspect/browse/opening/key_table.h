// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// A table of records that is open to be looked at: its browser, and how its rows are read.
#pragma once

#include "core/inspect/browse/key_browser.h"
#include "core/inspect/layouts/layout_detection.h"
#include "core/inspect/layouts/record_reader.h"
#include "core/store/aws/store_services.h"
#include "core/store/store_url.h"

namespace onecake {

// What a person chose; what is left empty is found out.
struct KeyTableChoice {
    QString table; // of a file with several
    QString layoutId;
    std::optional<SavedMapping> mapping; // in place of a layout
};

struct KeyTable {
    StoreUrl store;
    std::shared_ptr<KeyBrowser> browser; // with the jobs on it
    RecordReader reader;
    QStringList reasons; // for this layout, a sentence each

    [[nodiscard]] const Layout &layout() const { return reader.layout(); }
};

// Whether the table has an attribute of the field. DynamoDB's may each be in any item, so that
// there all that the mapping names are taken to be.
[[nodiscard]] bool mayHave(const KeyTable &table, RowField field);

// Reads the table's description and a few rows. InvalidInput where what was chosen is not there or
// nothing could be recognised: its remedy lists what there is.
[[nodiscard]] QCoro::Task<Result<KeyTable>> openKeyTable(StoreUrl store, KeyTableChoice choice,
                                                         StoreServices services);

} // namespace onecake
