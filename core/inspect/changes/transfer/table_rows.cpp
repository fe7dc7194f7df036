// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "core/inspect/changes/transfer/table_rows.h"

#include "core/base/text/shown_text.h"

using namespace Qt::StringLiterals;

namespace onecake {

QStringList leftOut(const TableShape &table, const Item &item)
{
    QStringList names;
    for (const QString &column : table.columns) {
        if (!item.contains(column))
            names.append(spelledOut(column));
    }
    return names;
}

TableRows::TableRows(KeyBrowser *browser, std::shared_ptr<JobControl> control, RowFilter filter)
    : m_browser(browser)
    , m_rows(browser, std::move(control), {std::move(filter), nullptr, {}, 1, {}})
{}

QCoro::Task<Result<std::vector<TransferRow>>> TableRows::next(int most)
{
    Result<std::vector<PlannedRow>> planned = co_await m_rows.next(most);
    if (!planned)
        co_return planned.error();
    std::vector<TransferRow> rows;
    for (PlannedRow &row : *planned) {
        const QStringList lacks = leftOut(m_browser->shape(), row.row.item);
        const QString problem = lacks.isEmpty()
            ? QString()
            : u"%1: the value is too large to be read."_s.arg(lacks.join(u", "_s));
        rows.push_back({row.number, std::move(row.row.item), problem});
    }
    co_return rows;
}

} // namespace onecake
