// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "core/inspect/changes/purge/repeated_rows.h"

#include "core/base/text/tr.h"

using namespace Qt::StringLiterals;

namespace onecake {

namespace {

// By the table's own key, in which no two rows are the same.
RowFilter keyFilter(const StoredRow &row, const TableShape &shape)
{
    RowFilter filter;
    for (const KeyAttribute &key : shape.keys) {
        if (row.item.contains(key.name))
            filter.all.push_back({{key.name, ClauseKind::Equals, {row.item.value(key.name)}}});
    }
    return filter;
}

} // namespace

RepeatedRows::RepeatedRows(std::shared_ptr<KeyBrowser> browser, std::shared_ptr<JobControl> control,
                           Worker *side, Terms terms)
    : m_browser(std::move(browser))
    , m_control(std::move(control))
    , m_side(side)
    , m_terms(std::move(terms))
    , m_nextNumber(m_terms.firstNumber)
{}

Result<std::vector<PlannedRow>> RepeatedRows::read(int most)
{
    if (!m_kept) {
        const std::optional<TrashEntry> entry = m_terms.trash.find(m_terms.removalId);
        if (!entry)
            return Error{ErrorCode::InvalidInput, m_terms.removalId,
                         tr("there is no such removal in the trash, to do it again"),
                         tr("It may have been dropped to make room")};
        const auto same =
            checkSameTable(m_terms.removalId, entry->head, recordedTable({}, *m_browser));
        if (!same)
            return same.error();
        Result<std::unique_ptr<TrashReader>> kept =
            TrashReader::open(m_terms.trash, m_terms.removalId);
        if (!kept)
            return kept.error();
        m_kept = *std::move(kept);
    }
    return m_kept->next(most);
}

QCoro::Task<Result<StoredRow>> RepeatedRows::found(StoredRow row)
{
    const RowFilter filter = keyFilter(row, m_browser->shape());
    if (m_browser->shape().kind == LayoutKind::DynamoDb || filter.isEmpty())
        co_return row;
    for (int attempt = 1;; ++attempt) {
        co_await m_control->unpaused();
        if (m_control->isStopped())
            co_return row;
        PageRequest request;
        request.filter = filter;
        request.rowsMax = 2;
        Result<RowPage> page = co_await m_browser->page(std::move(request));
        if (page) {
            m_control->hearAnswer();
            if (page->rows.size() == 1)
                row.id = page->rows.front().id;
            co_return row;
        }
        if (!isTransient(page.error().code))
            co_return page.error();
        Error error = page.error();
        co_await m_control->backOff(std::move(error), attempt);
    }
}

QCoro::Task<Result<std::vector<PlannedRow>>> RepeatedRows::next(int most)
{
    std::vector<PlannedRow> rows;
    while (rows.empty() && !m_control->isStopped()) {
        const auto reading = [this, most] {
            return read(most);
        };
        Result<std::vector<PlannedRow>> kept = co_await m_side->run(reading);
        if (!kept)
            co_return kept.error();
        if (kept->empty())
            break;
        for (PlannedRow &each : *kept) {
            const bool isSettled = !m_terms.settled.empty()
                && m_terms.settled.contains(nameHash(each.row, m_terms.reader.get()));
            if (isSettled)
                continue;
            StoredRow row = std::move(each.row);
            Result<StoredRow> again = co_await found(std::move(row));
            if (!again)
                co_return again.error();
            rows.push_back({m_nextNumber++, *std::move(again), false});
        }
    }
    co_return rows;
}

} // namespace onecake
