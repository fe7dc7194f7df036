// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// Makes one change to one record, if it is still as it was seen.
#pragma once

#include "core/inspect/changes/jobs/edit_plan.h"
#include "core/inspect/changes/jobs/row_job.h"
#include "core/inspect/changes/jobs/write_permit.h"

namespace onecake {

// A plan whose isRemoval is set is a purge's, and none for this.
std::unique_ptr<RowJob> editJob(WritePermit permit, const JobSetup &setup, EditPlan plan);

} // namespace onecake
