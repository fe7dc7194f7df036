// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// A filter as DynamoDB's Query and Scan take it, as far as they can.
#pragma once

#include "core/inspect/layouts/table_shape.h"
#include "core/inspect/records/row_filter.h"

#include <QJsonObject>

namespace onecake {

// What the table is asked for. Rows that come still have to pass the filter: an endpoint compares
// texts by case, and knows no function that reads numbers as text.
struct RowsRequest {
    QString operation; // "Query" where the filter fixes the partition key, "Scan" otherwise
    QJsonObject body; // with the expressions; without the table, the place and the segment
    bool isWhole = false; // the endpoint judges all of the filter
};

RowsRequest rowsRequestFor(const RowFilter &filter, const TableShape &shape);

} // namespace onecake
