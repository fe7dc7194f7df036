// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// Puts the rows of a file or of another table into a table, each only where its key is absent, so
// that repeating it does nothing twice. Rows that do not fit are refused one by one. Throttling and
// a lost connection are survived.
#pragma once

#include "core/inspect/changes/jobs/row_job.h"
#include "core/inspect/changes/jobs/write_permit.h"
#include "core/inspect/changes/transfer/file_rows.h"

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

} // namespace onecake
