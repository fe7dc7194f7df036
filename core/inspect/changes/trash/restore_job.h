// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// Takes a removal back: puts its rows, complete with their times, where their keys are still
// absent.
#pragma once

#include "core/inspect/browse/key_browser.h"
#include "core/inspect/changes/jobs/row_job.h"
#include "core/inspect/changes/trash/trash.h"

namespace onecake {

struct RestoreRequest {
    QString removalId; // the id in the trash; a removal of another table is refused
    // The ids of the rows to restore; nullopt: all rows that the removal took.
    std::optional<std::vector<Item>> only = {};
};

// Doing it again does the rest.
std::unique_ptr<RowJob> restoreJob(WritePermit permit, Trash trash, const JobSetup &setup,
                                   RestoreRequest request, RowJob::Hear hear = {});

} // namespace onecake
