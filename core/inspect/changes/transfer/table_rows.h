// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// The rows of a table that match, to be copied to another one.
#pragma once

#include "core/inspect/changes/purge/row_source.h"
#include "core/inspect/changes/transfer/transfer_source.h"

namespace onecake {

class TableRows final : public TransferSource
{
public:
    TableRows(KeyBrowser *browser, std::shared_ptr<JobControl> control, RowFilter filter);

    [[nodiscard]] QCoro::Task<Result<std::vector<TransferRow>>> next(int most) override;
    void interrupt() override { m_rows.interrupt(); }

private:
    KeyBrowser *m_browser;
    MatchingRows m_rows;
};

// The columns that the row lacks because their values are too large to be read; none of a table of
// DynamoDB.
QStringList leftOut(const TableShape &table, const Item &item);

} // namespace onecake
