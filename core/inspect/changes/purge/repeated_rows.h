// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// A RepeatedRows hands out the rows that a removal took and that were put back since, to remove
// them again.
#pragma once

#include "core/base/worker.h"
#include "core/inspect/changes/purge/row_source.h"
#include "core/inspect/changes/trash/trash.h"

namespace onecake {

class RepeatedRows final : public RowSource
{
public:
    struct Terms {
        Trash trash;
        QString removalId;
        std::shared_ptr<const RecordReader> reader; // may be null
        qint64 firstNumber = 0;
        std::unordered_set<quint64> settled;
    };

    RepeatedRows(std::shared_ptr<KeyBrowser> browser, std::shared_ptr<JobControl> control,
                 Worker *side, Terms terms);

    [[nodiscard]] QCoro::Task<Result<std::vector<PlannedRow>>> next(int most) override;

private:
    [[nodiscard]] Result<std::vector<PlannedRow>> read(int most);
    // Finds the row in the table: a row of a file may have another rowid since it was put back.
    [[nodiscard]] QCoro::Task<Result<StoredRow>> found(StoredRow row);

    std::shared_ptr<KeyBrowser> m_browser;
    std::shared_ptr<JobControl> m_control;
    Worker *m_side;
    Terms m_terms;
    qint64 m_nextNumber;
    std::unique_ptr<TrashReader> m_kept; // used only by the side thread
};

} // namespace onecake
