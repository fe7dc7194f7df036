// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// A RowScan reads a DynamoDB table step by step: only one partition if the filter fixes the
// partition key, otherwise the whole table.
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
    // Has the expressions, but not the table, the position and the segment.
    QJsonObject body;
    bool isWhole = false; // the endpoint evaluates the whole filter
};

RowsRequest rowsRequestFor(const RowFilter &asked, const TableShape &shape);

// What one step read: the answer of one call for each segment.
struct ScanStep {
    std::vector<Item> items; // the items that pass; empty if only their number is wanted
    qint64 count = 0;
    ReadCost cost;
};

// Thread rule: belongs to the thread of its link. The link must outlive it.
class RowScan
{
public:
    struct Wish {
        RowFilter filter;
        bool wantsItems = true; // false: their number is enough
        // The most items that one call reads, with one call at a time. 0: as many as fit in 1 MB,
        // and a scan reads several segments in parallel.
        int itemsPerCall = 0;
        // The next call of each segment is sent while the caller looks at a step.
        bool isReadAhead = false;
    };

    // Continues from `from`, if it is set.
    RowScan(DynamoLink *link, const TableShape &shape, Wish wish, std::optional<PageCursor> from);

    [[nodiscard]] bool isOver() const;
    [[nodiscard]] const PageCursor &cursor() const { return m_cursor; }

    // Reads one step of every unfinished segment, all at once. The scan must outlive the task.
    // After an error the scan cannot be used any more.
    [[nodiscard]] QCoro::Task<Result<ScanStep>> next();

private:
    void begin(std::size_t segment);
    [[nodiscard]] Result<void> moveOn(std::size_t segment, const QJsonObject &body);
    [[nodiscard]] Result<void> take(const QJsonObject &body, ScanStep *step) const;
    [[nodiscard]] QString lackIn(const Item &item) const;
    [[nodiscard]] Error damaged(const QString &problem) const;

    DynamoLink *m_link;
    Wish m_wish;
    std::vector<KeyAttribute> m_keys;
    RowsRequest m_request;
    PageCursor m_cursor;
    std::vector<std::optional<QCoro::Task<DynamoAnswer>>> m_calls; // calls under way, by segment
};

} // namespace onecake
