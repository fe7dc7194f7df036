// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// One call that changes a row, repeated until the store has answered it.
#pragma once

#include "core/inspect/browse/key_browser.h"
#include "core/inspect/changes/jobs/job_control.h"

#include <functional>

namespace onecake {

// How often an answer may be lost before the outcome is called unknown: each of them costs all the
// patience that the browser itself has.
inline constexpr int unknownAnswersMax = 5;

struct AttemptEnd {
    // Nothing where there was none: `error` says why, or else the job was stopped.
    std::optional<RowChangeAnswer> answer;
    std::optional<Error> error;
    // An attempt before the last one may have had its effect.
    bool mayHaveRun = false;
};

using RowCall = std::function<QCoro::Task<Result<RowChangeAnswer>>(const StoredRow &)>;

// Throttling and a lost connection are survived. A lost answer is settled by asking again, which
// tells as much as reading would: the call is conditional on what was seen.
QCoro::Task<AttemptEnd> attempt(std::shared_ptr<JobControl> control, RowCall call, StoredRow row,
                                bool mayHaveRun);

} // namespace onecake
