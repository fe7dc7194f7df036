// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "core/inspect/changes/jobs/edit_job.h"

#include "core/base/invariant.h"
#include "core/inspect/changes/jobs/row_run.h"

using namespace Qt::StringLiterals;

namespace onecake {

namespace {

class EditRun final : public ChangingRun
{
public:
    EditRun(std::shared_ptr<KeyBrowser> browser, const JobSetup &setup, EditPlan plan)
        : ChangingRun(JobKind::Edit, std::move(browser), setup)
        , m_plan(std::move(plan))
        , m_edited(editedItem(m_plan, this->browser()->shape().kind))
    {}

protected:
    QCoro::Task<void> work() override
    {
        const auto batch = std::make_shared<RowBatch>();
        batch->rows.push_back({0, m_plan.seen});
        co_await apply(batch);
        if (batch->results.front()) {
            m_result = *batch->results.front();
            co_return;
        }
        const std::optional<Error> &error = control().stopError();
        m_result = {batch->rows.front().mayHaveRun ? RowOutcome::Unknown : RowOutcome::Failed,
                    error ? sentence(*error) : u"It was cancelled."_s};
        note(batch->rows.front(), m_result);
    }

    QCoro::Task<Result<RowChangeAnswer>> change(StoredRow row) override
    {
        return browser()->change(std::move(row), m_plan.changes);
    }

    RowResult resultOf(const PlannedRow &row, const RowChangeAnswer &answer) override
    {
        const Item now = answer.now.value_or(Item());
        if (answer.change == RowChange::Done || (row.mayHaveRun && now == m_edited)) {
            m_record = m_edited;
            return {RowOutcome::Done};
        }
        if (answer.change == RowChange::Gone)
            return {RowOutcome::Gone, u"There is no such record any more."_s};
        m_record = now;
        return {row.mayHaveRun ? RowOutcome::Unknown : RowOutcome::Changed,
                u"It is not what was seen any more: "_s
                    + differencesText(differencesBetween(m_plan.seen.item, now))};
    }

    void conclude(JobSummary *summary) const override
    {
        summary->planned = m_plan.says;
        summary->edit = m_result;
        summary->record = m_record;
    }

private:
    EditPlan m_plan;
    Item m_edited; // the record as it is when it is done
    Item m_record;
    RowResult m_result;
};

} // namespace

std::unique_ptr<RowJob> editJob(WritePermit permit, const JobSetup &setup, EditPlan plan)
{
    ONECAKE_INVARIANT(!plan.isRemoval);
    return std::make_unique<RowJob>(
        std::make_shared<EditRun>(permit.browser(), setup, std::move(plan)));
}

} // namespace onecake
