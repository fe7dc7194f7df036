// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// A TransferReport writes the outcome of every row of an import or a copy to a file for people, one
// line for each row.
#pragma once

#include "core/inspect/changes/transfer/save_file.h"
#include "core/inspect/changes/transfer/transfer_job.h"
#include "core/inspect/changes/trash/removal_report.h"

namespace onecake {

class TransferReport
{
public:
    // Like SaveFile: the file appears when it is finished. `reader` must outlive the report.
    static Result<std::unique_ptr<TransferReport>> open(const QString &path, ReportFormat format,
                                                        const RecordReader *reader);

    // Adds a row; finish() returns any error.
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
