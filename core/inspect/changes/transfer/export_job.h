// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// Writes the matching rows of a table page by page, so that memory does not grow with the table.
// Throttling and a lost connection are survived.
#pragma once

#include "core/inspect/changes/jobs/row_job.h"
#include "core/inspect/changes/transfer/row_writer.h"
#include "core/inspect/changes/transfer/save_file.h"

namespace onecake {

struct ExportRequest {
    RowFormat format = RowFormat::JsonLines;
    std::shared_ptr<const RecordReader> reader;
    RowFilter filter = {};
    Instant now{}; // the time at which the rows are judged
};

// A file is as it was before unless it is finished.
std::unique_ptr<RowJob> exportJob(std::shared_ptr<KeyBrowser> browser,
                                  std::unique_ptr<TextSink> sink, const JobSetup &setup,
                                  ExportRequest request);

} // namespace onecake
