// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "core/inspect/changes/jobs/mend_job.h"

#include "core/inspect/changes/jobs/row_attempts.h"

using namespace Qt::StringLiterals;

namespace onecake {

namespace {

MendAnswer answerOf(const MendPlan &plan, const Item &mended, const AttemptEnd &end)
{
    if (!end.answer) {
        const auto outcome = end.mayHaveRun ? MendOutcome::Unknown : MendOutcome::Failed;
        return {outcome, {}, end.error ? sentence(*end.error) : u"It was cancelled."_s};
    }
    switch (end.answer->change) {
    case RowChange::Done:
        return {MendOutcome::Done, mended, {}};
    case RowChange::Gone:
        return {MendOutcome::Gone, {}, u"There is no such record any more."_s};
    case RowChange::Changed:
    case RowChange::Present:
        break;
    }
    const Item now = end.answer->now.value_or(Item());
    if (end.mayHaveRun && now == mended)
        return {MendOutcome::Done, mended, {}};
    const auto outcome = end.mayHaveRun ? MendOutcome::Unknown : MendOutcome::Changed;
    return {outcome, now,
            u"It is not what was seen any more: "_s
                + differencesText(differencesBetween(plan.seen.item, now))};
}

} // namespace

QCoro::Task<MendAnswer> mend(WritePermit permit, std::shared_ptr<JobControl> control, MendPlan plan)
{
    if (plan.isRemoval)
        co_return MendAnswer{MendOutcome::Failed, {}, u"This is a removal."_s};
    KeyBrowser *const browser = permit.browser();
    const Item mended = mendedItem(plan, browser->shape().kind);
    RowCall call = [browser, changes = plan.changes](const StoredRow &row) {
        return browser->change(row, changes);
    };
    StoredRow seen = plan.seen;
    const AttemptEnd end = co_await attempt(control, std::move(call), std::move(seen), false);
    co_return answerOf(plan, mended, end);
}

} // namespace onecake
