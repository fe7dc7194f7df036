// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "core/inspect/removal/purge_run.h"

#include "core/inspect/removal/removal_answers.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace onecake {

namespace {

RowCall removalBy(KeyBrowser *browser)
{
    return [browser](const StoredRow &row) {
        return browser->remove(row);
    };
}

RemovalHead headOf(const PurgeOrder &order, const KeyBrowser &browser, std::uint64_t seed)
{
    Random random(seed);
    RemovalHead head;
    head.id = order.resumedId.isEmpty() ? uuidFrom(random) : order.resumedId;
    head.store = order.store;
    head.table = browser.shape().table;
    if (order.reader)
        head.layout = order.reader->layout().id;
    head.query = order.query;
    head.confirmedAt = order.confirmedAt;
    head.isList = !order.filter.has_value();
    head.total = head.isList ? std::optional(static_cast<qint64>(order.rows.size())) : order.total;
    head.isKept = head.isList || order.isKept;
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
    const auto batch = std::make_shared<Batch>();
    Result<std::vector<PlannedRow>> rows = co_await m_source->next(m_terms.rowsPerBatch);
    if (!rows) {
        m_control->stop(rows.error());
        co_return batch;
    }
    if (rows->empty() || m_control->isStopped())
        co_return batch;
    batch->rows = *std::move(rows);
    batch->outcomes.resize(batch->rows.size());
    batch->isInFile = m_source->isInFile();
    const auto work = [this, batch] {
        return m_journal.plan(batch->rows, batch->isInFile, m_order.reader);
    };
    const Result<JournalEntry> written = co_await m_side.run(work);
    if (!written) {
        m_control->stop(written.error());
        co_return std::make_shared<Batch>();
    }
    m_bytesKept += written->bytes;
    m_dropped += written->dropped;
    co_return batch;
}

QCoro::Task<void> PurgeRun::remove(BatchPtr batch)
{
    const auto calls = std::min(static_cast<std::size_t>(m_terms.callsAtOnce), batch->rows.size());
    std::vector<QCoro::Task<void>> removing;
    for (std::size_t call = 0; call < calls; ++call)
        removing.push_back(removeNext(batch));
    for (QCoro::Task<void> &each : removing)
        co_await each;
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

QCoro::Task<void> PurgeRun::removeNext(BatchPtr batch)
{
    const bool isWhole = m_head.isKept || !batch->isInFile;
    while (batch->next < batch->rows.size() && !m_control->isStopped()) {
        const std::size_t index = batch->next++;
        PlannedRow row = batch->rows.at(index);
        std::optional<RowOutcome> outcome = co_await removeOne(std::move(row), isWhole);
        if (!outcome)
            continue;
        note(*outcome);
        batch->outcomes.at(index) = std::move(outcome);
    }
}

QCoro::Task<std::optional<RowOutcome>> PurgeRun::removeOne(PlannedRow planned, bool isWhole)
{
    StoredRow row = planned.row;
    if (!isWhole) {
        std::optional<RowOutcome> settled = co_await settleUnkept(std::move(row));
        co_return settled;
    }
    RowCall call = removalBy(m_browser);
    const AttemptEnd end =
        co_await attempt(m_control, std::move(call), std::move(row), planned.mayBeRemoved);
    if (!end.answer && !end.error)
        co_return std::nullopt;
    co_return removalOutcomeOf(planned.row, end);
}

// Of a row that is not kept, only its name is known: if it is there, it will be met again among
// those that match.
QCoro::Task<std::optional<RowOutcome>> PurgeRun::settleUnkept(StoredRow row)
{
    for (int number = 1;; ++number) {
        co_await m_control->unpaused();
        if (m_control->isStopped())
            co_return std::nullopt;
        Item id = row.id;
        const Result<std::optional<StoredRow>> now = co_await m_browser->read(std::move(id));
        if (now && *now)
            co_return RowOutcome{RemovalOutcome::NotTried, {}, {}};
        if (now)
            co_return RowOutcome{RemovalOutcome::Removed,
                                 u"It was found gone after the removal had been interrupted."_s,
                                 {}};
        if (!isPassing(now.error().code))
            co_return RowOutcome{RemovalOutcome::Unknown, sentence(now.error()), {}};
        Error error = now.error();
        co_await m_control->backOff(std::move(error), number);
    }
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
