// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// Takes a removal back: puts its rows where their keys are still absent, with everything that was
// in them, their times included.
#pragma once

#include "core/inspect/changes/jobs/row_job.h"
#include "core/inspect/changes/jobs/write_permit.h"
#include "core/inspect/changes/trash/trash.h"

namespace onecake {

struct RestoreRequest {
    QString removalId; // in the trash; that of another table is refused
    // Of everything the removal took, only these rows, by their ids; nothing: all.
    std::optional<std::vector<Item>> only = {};
};

// Doing it again does the rest.
std::unique_ptr<RowJob> restoreJob(WritePermit permit, Trash trash, const JobSetup &setup,
                                   RestoreRequest request, RowJob::Hear hear = {});

} // namespace onecake
