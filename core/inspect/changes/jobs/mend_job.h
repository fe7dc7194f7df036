// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// Makes one change to one record, if it is still what was seen.
#pragma once

#include "core/inspect/changes/jobs/job_control.h"
#include "core/inspect/changes/jobs/mend_plan.h"
#include "core/inspect/changes/jobs/removal_outcome.h"
#include "core/inspect/changes/jobs/write_permit.h"

namespace onecake {

enum class MendOutcome {
    Done,
    Changed, // it was not what had been seen any more: nothing was done
    Gone,
    Failed,
    Unknown // it may have been done
};

template<>
inline constexpr std::array enumNames<MendOutcome>{
    EnumName<MendOutcome>{MendOutcome::Done, u"done"},
    EnumName<MendOutcome>{MendOutcome::Changed, u"changed"},
    EnumName<MendOutcome>{MendOutcome::Gone, u"gone"},
    EnumName<MendOutcome>{MendOutcome::Failed, u"failed"},
    EnumName<MendOutcome>{MendOutcome::Unknown, u"unknown"},
};

struct MendAnswer {
    MendOutcome outcome = MendOutcome::Failed;
    Item now; // the record, when it is done
    QString says; // a sentence, where there is more to say; safe to show
};

// Trouble with the store is survived for as long as `control` has patience, and until it is
// stopped. A plan whose isRemoval is set is refused: it is a PurgeJob's.
[[nodiscard]] QCoro::Task<MendAnswer> mend(WritePermit permit, std::shared_ptr<JobControl> control,
                                           MendPlan plan);

} // namespace onecake
