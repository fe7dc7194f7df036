// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// What became of every row of an import or a copy, as a file for people: one line for each.
#pragma once

#include "core/inspect/changes/transfer/save_file.h"
#include "core/inspect/changes/transfer/transfer_job.h"
#include "core/inspect/changes/trash/removal_report.h"

namespace onecake {

class TransferReport
{
public:
    // As SaveFile: the file is there when it is finished. The reader outlives it.
    static Result<std::unique_ptr<TransferReport>> open(const QString &path, ReportFormat format,
                                                        const RecordReader *reader);

    // Trouble is told by finish().
    void add(const PlannedRow &row, const RowResult &result);
    [[nodiscard]] Result<void> finish();

private:
    TransferReport(std::unique_ptr<SaveFile> file, ReportFormat format, const RecordReader *reader);
    void write();

    std::unique_ptr<SaveFile> m_file;
    ReportFormat m_format;
    const RecordReader *m_reader;
    QByteArray m_text;
    std::optional<Error> m_error;
};

} // namespace onecake
