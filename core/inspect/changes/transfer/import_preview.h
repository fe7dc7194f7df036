// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// Previews the import of a file before it is done.
#pragma once

#include "core/inspect/changes/transfer/file_rows.h"
#include "core/inspect/layouts/table_shape.h"

namespace onecake {

struct LineProblem {
    qint64 line = 0;
    QString says; // a sentence that names the field; safe to show
};

struct ImportPreview {
    qint64 rows = 0; // rows that can be put where their keys are absent
    qint64 refused = 0; // rows that cannot be put
    std::vector<LineProblem> problems; // why the first refused rows were refused
};

// Reads the file to its end, so do not call it in the thread of a window.
Result<ImportPreview> previewImport(ItemLines *lines, const TableShape &table);

// "orders.jsonl: line 17: SK: the table's key needs it, and the item has none."
QString problemText(const QString &file, const LineProblem &problem);

} // namespace onecake
