// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// Puts the rows of a file or of another table into a table, each only where its key is absent, so
// that repeating it does nothing twice. Rows that do not fit are refused one by one. Throttling and
// a lost connection are survived.
#pragma once

#include "core/inspect/browse/key_browser.h"
#include "core/inspect/changes/jobs/row_job.h"
#include "core/inspect/changes/transfer/file_rows.h"
#include "core/inspect/changes/transfer/save_file.h"
#include "core/inspect/changes/trash/removal_report.h"

namespace onecake {

struct TableToCopy {
    std::shared_ptr<KeyBrowser> browser;
    RowFilter filter = {};
};
using TransferFrom = std::variant<std::unique_ptr<ItemLines>, TableToCopy>;

struct TransferRequest {
    TransferFrom from;
    std::optional<qint64> total = {}; // if known
    RowJob::Hear hear = {};
};

std::unique_ptr<RowJob> transferJob(WritePermit permit, const JobSetup &setup,
                                    TransferRequest request);

// A TransferReport writes the outcome of every row of an import or a copy to a file for people, one
// line for each row.
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
