// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "core/inspect/changes/trash/restore_job.h"

#include "core/base/text/tr.h"
#include "core/inspect/changes/jobs/row_job.h"
#include "core/inspect/changes/trash/trash.h"

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace onecake {

namespace {

constexpr int rowsPerPart = 500;

// Each row that the store refuses is told; however many there are, the rest is put.
JobSetup withoutLimit(JobSetup setup)
{
    setup.terms.failuresInARowMax = std::numeric_limits<int>::max();
    return setup;
}

class RestoreRun final : public PuttingRun
{
public:
    RestoreRun(std::shared_ptr<KeyBrowser> table, Trash trash, const JobSetup &setup,
               RestoreRequest request, Hear hear)
        : PuttingRun(JobKind::Restore, std::move(table), withoutLimit(setup), std::move(hear))
        , m_trash(std::move(trash))
        , m_request(std::move(request))
    {}

protected:
    QCoro::Task<void> work() override;
    void addTo(JobProgress *progress) const override { progress->damaged = m_damaged; }

private:
    [[nodiscard]] Result<std::unique_ptr<TrashReader>> open() const;
    [[nodiscard]] QCoro::Task<void> putAll();
    [[nodiscard]] bool isWanted(const Item &id) const;

    Trash m_trash;
    RestoreRequest m_request;
    std::shared_ptr<TrashReader> m_kept;
    qint64 m_damaged = 0;
    Worker m_side; // the last, so that it ends before what it touches
};

QCoro::Task<void> RestoreRun::work()
{
    const auto opening = [this] {
        // Shared, because the answer of a side thread is copied.
        auto opened = open();
        using Kept = Result<std::shared_ptr<TrashReader>>;
        return opened ? Kept(std::shared_ptr<TrashReader>(*std::move(opened)))
                      : Kept(opened.error());
    };
    const Result<std::shared_ptr<TrashReader>> opened = co_await m_side.run(opening);
    if (!opened) {
        control().stop(opened.error());
        co_return;
    }
    m_kept = *opened;
    co_await putAll();
}

Result<std::unique_ptr<TrashReader>> RestoreRun::open() const
{
    const Result<TrashEntry> entry = m_trash.entry(m_request.removalId);
    if (!entry)
        return entry.error();
    // Where the head cannot be read, whoever restores says where to.
    const auto same =
        checkSameTable(m_request.removalId, entry->head, recordedTable({}, *browser()));
    if (entry->problem.isEmpty() && !same)
        return same.error();
    if (entry->isUnderWay)
        return Error{ErrorCode::InvalidInput, m_request.removalId,
                     tr("this removal is still under way"), tr("Cancel it first")};
    return TrashReader::open(m_trash, m_request.removalId);
}

QCoro::Task<void> RestoreRun::putAll()
{
    begin();
    if (!m_request.only)
        setTotal(m_kept->count());
    while (!control().isStopped()) {
        const auto reading = [this] {
            return m_kept->next(rowsPerPart);
        };
        Result<std::vector<PlannedRow>> rows = co_await m_side.run(reading);
        m_damaged = m_kept->damaged();
        if (!rows)
            control().stop(rows.error());
        if (!rows || rows->empty())
            co_return;
        const auto batch = std::make_shared<RowBatch>();
        batch->rows = *std::move(rows);
        std::erase_if(batch->rows, [this](const PlannedRow &row) { return !isWanted(row.row.id); });
        co_await apply(batch);
    }
}

bool RestoreRun::isWanted(const Item &id) const
{
    return !m_request.only
        || std::find(m_request.only->begin(), m_request.only->end(), id) != m_request.only->end();
}

} // namespace

std::unique_ptr<RowJob> restoreJob(WritePermit permit, Trash trash, const JobSetup &setup,
                                   RestoreRequest request, RowJob::Hear hear)
{
    return std::make_unique<RowJob>(std::make_shared<RestoreRun>(
        permit.browser(), std::move(trash), setup, std::move(request), std::move(hear)));
}

} // namespace onecake
