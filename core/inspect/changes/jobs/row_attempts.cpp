// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "core/inspect/changes/jobs/row_attempts.h"

namespace onecake {

QCoro::Task<AttemptEnd> attempt(std::shared_ptr<JobControl> control, RowCall call, StoredRow row,
                                bool mayHaveRun)
{
    int unknowns = 0;
    for (int number = 1;; ++number) {
        co_await control->unpaused();
        if (control->isStopped())
            co_return AttemptEnd{std::nullopt, std::nullopt, mayHaveRun};
        Result<RowChangeAnswer> answer = co_await call(row);
        if (answer) {
            control->hearAnswer();
            co_return AttemptEnd{*std::move(answer), std::nullopt, mayHaveRun};
        }
        const bool isUnknown = answer.error().code == ErrorCode::OutcomeUnknown;
        mayHaveRun = mayHaveRun || isUnknown;
        unknowns += isUnknown ? 1 : 0;
        if (!isTransient(answer.error().code) || unknowns == unknownAnswersMax)
            co_return AttemptEnd{std::nullopt, answer.error(), mayHaveRun};
        Error error = answer.error();
        co_await control->backOff(std::move(error), number);
    }
}

} // namespace onecake
