// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "core/inspect/changes/purge/purge_run.h"

#include "core/inspect/changes/purge/repeated_rows.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace onecake {

namespace {

constexpr int firstRows = 100;
constexpr qint64 batchBytes = 8LL * 1024 * 1024;

RemovalHead headOf(const PurgeOrder &order, const KeyBrowser &browser, std::uint64_t seed)
{
    Random random(seed);
    RemovalHead head;
    head.id = order.resumedId.isEmpty() ? uuidFrom(random) : order.resumedId;
    static_cast<RecordedTable &>(head) = recordedTable(order.store, browser);
    if (order.reader)
        head.layout = order.reader->layout().id;
    head.query = order.query;
    head.confirmedAt = order.confirmedAt;
    head.isList = !order.filter && order.repeatedId.isEmpty();
    head.total = head.isList ? std::optional(static_cast<qint64>(order.rows.size())) : order.total;
    head.isKept = head.isList || order.isKept || !order.repeatedId.isEmpty();
    return head;
}

} // namespace

PurgeRun::PurgeRun(WritePermit permit, Trash trash, Clock *clock, std::uint64_t seed,
                   PurgeOrder order, PurgeTerms terms)
    : m_browser(permit.browser())
    , m_order(std::move(order))
    , m_terms(terms)
    , m_head(headOf(m_order, *m_browser, seed))
    , m_control(std::make_shared<JobControl>(clock, seed, terms.patience))
    , m_remover(m_browser, m_control, terms.callsAtOnce,
                [this](const RowOutcome &outcome) { note(outcome); })
    , m_rowsPerBatch(std::min(firstRows, terms.rowsPerBatch))
    , m_trash(trash)
    , m_journal(std::move(trash))
{}

QCoro::Task<PurgeSummary> PurgeRun::run(std::shared_ptr<PurgeRun> self)
{
    co_await self->open();
    if (!self->m_control->isStopped())
        co_await self->removeAll();
    co_await self->close();
    co_return self->summary();
}

void PurgeRun::cancel()
{
    m_control->stop();
    if (m_source)
        m_source->interrupt();
}

QCoro::Task<void> PurgeRun::open()
{
    const auto work = [this] {
        return m_order.resumedId.isEmpty() ? m_journal.begin(m_head, std::move(m_order.rows))
                                           : m_journal.takeUp(m_head, m_order.reader);
    };
    Result<TakenUp> taken = co_await m_side.run(work);
    if (taken)
        makeSource(*std::move(taken));
    else
        m_control->stop(taken.error());
}

void PurgeRun::makeSource(TakenUp taken)
{
    m_head = taken.head;
    m_tally = taken.tally;
    m_rate.add(m_control->now(), m_tally.settled());
    m_source = std::make_unique<ListedRows>(std::move(taken.rows));
    if (m_head.isList)
        return;
    if (!m_order.repeatedId.isEmpty()) {
        m_matching = std::make_unique<RepeatedRows>(
            m_browser, m_control, &m_side,
            RepeatedRows::Terms{m_trash, m_order.repeatedId, m_order.reader, taken.nextNumber,
                                std::move(taken.settled)});
        return;
    }
    if (!m_order.filter) {
        m_control->stop(Error{ErrorCode::InvalidInput,
                              m_head.id,
                              u"this removal is of everything that matches a query, and the query "
                              "is missing"_s,
                              {}});
        return;
    }
    m_matching = std::make_unique<MatchingRows>(
        m_browser, m_control,
        MatchingRows::Terms{*m_order.filter, m_order.reader, m_head.confirmedAt, taken.nextNumber,
                            std::move(taken.settled)});
}

// What was under way is settled before anything is read: it is among what matches.
QCoro::Task<void> PurgeRun::removeAll()
{
    co_await removeFromSource();
    if (!m_matching || m_control->isStopped())
        co_return;
    m_source = std::move(m_matching);
    co_await removeFromSource();
}

QCoro::Task<void> PurgeRun::removeFromSource()
{
    BatchPtr batch = co_await prepare();
    while (!batch->rows.empty() && !m_control->isStopped()) {
        QCoro::Task<BatchPtr> preparing = prepare();
        co_await remove(batch);
        BatchPtr next = co_await preparing;
        batch = std::move(next);
    }
}

QCoro::Task<PurgeRun::BatchPtr> PurgeRun::prepare()
{
    const auto batch = std::make_shared<RemovalBatch>();
    Result<std::vector<PlannedRow>> rows = co_await m_source->next(m_rowsPerBatch);
    if (!rows) {
        m_control->stop(rows.error());
        co_return batch;
    }
    if (rows->empty() || m_control->isStopped())
        co_return batch;
    batch->rows = *std::move(rows);
    batch->isInFile = m_source->isInFile();
    batch->isWhole = m_head.isKept || !batch->isInFile;
    const auto work = [this, batch] {
        return m_journal.plan(batch->rows, batch->isInFile, m_order.reader);
    };
    const Result<JournalEntry> written = co_await m_side.run(work);
    if (!written) {
        m_control->stop(written.error());
        co_return std::make_shared<RemovalBatch>();
    }
    m_bytesKept += written->bytes;
    // Rows may be of 400 KB each, and a batch is held in memory.
    const qint64 bytesPerRow = written->bytes / static_cast<qint64>(batch->rows.size()) + 1;
    m_rowsPerBatch =
        static_cast<int>(std::clamp<qint64>(batchBytes / bytesPerRow, 1, m_terms.rowsPerBatch));
    m_dropped += written->dropped;
    co_return batch;
}

QCoro::Task<void> PurgeRun::remove(BatchPtr batch)
{
    co_await m_remover.remove(batch);
    std::vector<SettledRow> settled;
    for (std::size_t index = 0; index < batch->rows.size(); ++index) {
        if (batch->outcomes.at(index))
            settled.push_back({batch->rows.at(index).number, *batch->outcomes.at(index)});
    }
    const auto work = [this, &settled] {
        return m_journal.settle(settled);
    };
    const Result<JournalEntry> written = co_await m_side.run(work);
    if (!written)
        m_control->stop(written.error());
}

void PurgeRun::note(const RowOutcome &outcome)
{
    m_tally.count(outcome.outcome);
    m_rate.add(m_control->now(), m_tally.settled());
    m_failuresInARow = outcome.outcome == RemovalOutcome::Failed ? m_failuresInARow + 1 : 0;
    if (m_failuresInARow < m_terms.failuresInARowMax)
        return;
    m_control->stop(Error{ErrorCode::StoreUnusable, m_browser->place(),
                          u"%1 removals in a row were refused, the last one with: %2"_s.arg(
                              QString::number(m_failuresInARow), outcome.says),
                          u"Mend the store or your permissions, then go on with the removal"_s});
}

QCoro::Task<void> PurgeRun::close()
{
    const bool hasEnded = !m_control->isStopped();
    const RemovalEnd end{m_control->now(), m_tally};
    const auto work = [this, hasEnded, end] {
        if (hasEnded)
            return m_journal.end(end);
        m_journal.close();
        return Result<JournalEntry>(JournalEntry());
    };
    const Result<JournalEntry> written = co_await m_side.run(work);
    if (!written)
        m_control->stop(written.error());
    m_hasEnded = hasEnded && static_cast<bool>(written);
}

PurgeProgress PurgeRun::progress() const
{
    const Instant now = m_control->now();
    const qint64 done = m_tally.settled();
    PurgeProgress progress;
    progress.total = m_head.total;
    progress.tally = m_tally;
    progress.newer = m_source ? m_source->newer() : 0;
    progress.bytesKept = m_bytesKept;
    progress.perSecond = m_rate.perSecond(now, done);
    if (m_head.total)
        progress.timeLeft = m_rate.timeLeft(now, done, *m_head.total);
    progress.isPaused = m_control->isPaused();
    progress.trouble = m_control->trouble();
    progress.dropped = m_dropped;
    return progress;
}

PurgeSummary PurgeRun::summary() const
{
    PurgeSummary summary;
    summary.error = m_control->stopError();
    if (!m_hasEnded)
        summary.end = summary.error ? PurgeEnd::Interrupted : PurgeEnd::Cancelled;
    summary.removalId = m_head.id;
    summary.progress = progress();
    return summary;
}

} // namespace onecake
