// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// Reads a table of DynamoDB step by step: by its key where the filter fixes it, otherwise all of
// it.
#pragma once

#include "core/inspect/browse/key_browser.h"
#include "core/inspect/layouts/table_shape.h"
#include "core/inspect/records/row_filter.h"
#include "core/store/dynamodb/wire/dynamo_link.h"

#include <QJsonObject>

#include <functional>

namespace onecake {

// What the table is asked for: a filter as Query and Scan take it, as far as they can. Rows that
// come still have to pass the filter: an endpoint compares texts by case, and knows no function
// that reads numbers as text.
struct RowsRequest {
    QString operation; // "Query" where the filter fixes the partition key, "Scan" otherwise
    QJsonObject body; // with the expressions; without the table, the place and the segment
    bool isWhole = false; // the endpoint judges all of the filter
};

RowsRequest rowsRequestFor(const RowFilter &filter, const TableShape &shape);

// One step: what one call brought, of one segment.
struct ScanStep {
    std::vector<Item> items; // those that pass; none where only their number is asked for
    qint64 count = 0;
    ReadCost cost;
};

// Thread rule: belongs to the thread of its link, which outlives it.
class RowScan
{
public:
    struct Wish {
        RowFilter filter;
        bool wantsItems = true; // otherwise their number is enough
        // At most, in one call after the other; 0: as many as fit in 1 MB, and a scan is in
        // segments side by side.
        int itemsPerCall = 0;
        bool isReadAhead = false; // each segment's next call is under way while a step is looked at
    };

    // Goes on from `from`, where there is one.
    RowScan(DynamoLink *link, const TableShape &shape, Wish wish, std::optional<PageCursor> from);

    [[nodiscard]] bool isOver() const;
    [[nodiscard]] const PageCursor &cursor() const { return m_cursor; }

    // A step in each segment that is not over, all at once. It outlives the task. After an error
    // it is of no use any more.
    [[nodiscard]] QCoro::Task<Result<ScanStep>> next();

private:
    void begin(std::size_t segment);
    [[nodiscard]] Result<void> moveOn(std::size_t segment, const QJsonObject &body);
    [[nodiscard]] Result<void> take(const QJsonObject &body, ScanStep *step) const;
    [[nodiscard]] Error damaged(const QString &problem) const;

    DynamoLink *m_link;
    Wish m_wish;
    RowsRequest m_request;
    PageCursor m_cursor;
    std::vector<std::optional<QCoro::Task<DynamoAnswer>>> m_calls; // under way, by segment
};

} // namespace onecake
