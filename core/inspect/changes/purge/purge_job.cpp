// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "core/inspect/changes/purge/purge_job.h"

#include "core/base/text/tr.h"
#include "core/inspect/changes/jobs/row_job.h"
#include "core/inspect/changes/purge/repeated_rows.h"
#include "core/inspect/changes/purge/row_source.h"
#include "core/inspect/changes/trash/state_opening.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace onecake {

namespace {

constexpr int firstRows = 100;
constexpr qint64 batchBytes = 8LL * 1024 * 1024;
// A writer that waits for the file meanwhile is not to notice.
constexpr Duration longestRemoval{30};
// Where no row is read as a whole, the file is held for most of the time: each transaction writes
// pages of every index, and few long ones write a third of what many short ones do.
constexpr Duration longestRemovalByName{100};

RemovalHead headOf(const PurgeRequest &request, const KeyBrowser &browser, std::uint64_t seed)
{
    Random random(seed);
    RemovalHead head;
    head.id = request.resumedId.isEmpty() ? uuidFrom(random) : request.resumedId;
    static_cast<RecordedTable &>(head) = recordedTable(request.store, browser);
    if (request.reader)
        head.layout = request.reader->layout().id;
    head.query = request.query;
    head.confirmedAt = request.confirmedAt;
    head.isList = !request.filter && request.repeatedId.isEmpty();
    head.total =
        head.isList ? std::optional(static_cast<qint64>(request.rows.size())) : request.total;
    head.isKept = head.isList || request.isKept || !request.repeatedId.isEmpty();
    return head;
}

// A batch is written to the trash while the one before it is being removed.
class PurgeRun final : public ChangingRun
{
public:
    PurgeRun(std::shared_ptr<KeyBrowser> table, Trash trash, const JobSetup &setup,
             PurgeRequest request)
        : ChangingRun(JobKind::Purge, std::move(table), setup)
        , m_request(std::move(request))
        , m_head(headOf(m_request, *browser(), setup.seed))
        , m_rowsPerBatch(std::min(firstRows, terms().rowsPerBatch))
        , m_trash(trash)
        , m_journal(std::move(trash))
    {
        setTotal(m_head.total);
    }

protected:
    QCoro::Task<void> work() override;
    QCoro::Task<Result<void>> end(bool isFinished) override;
    void interrupt() override
    {
        if (m_source)
            m_source->interrupt();
    }
    void addTo(JobProgress *progress) const override;

    QCoro::Task<Result<RowChangeAnswer>> change(StoredRow row) override
    {
        return browser()->remove(std::move(row));
    }
    QCoro::Task<RowChanges> changeMany(std::vector<StoredRow> rows) override
    {
        if (areNamesEnough())
            return browser()->removeMatching(std::move(rows), *m_request.filter,
                                             longestRemovalByName);
        return browser()->removeMany(std::move(rows), longestRemoval);
    }
    RowResult resultOf(const PlannedRow &row, const RowChangeAnswer &answer) override;
    QCoro::Task<void> applyOne(BatchPtr batch, std::size_t index) override
    {
        return batch->areNamesOnly ? settleByReading(batch, index)
                                   : ChangingRun::applyOne(batch, index);
    }

private:
    // What is kept nowhere is not read as a whole, where the store itself knows what matches.
    [[nodiscard]] bool areNamesEnough() const
    {
        return !m_head.isKept && m_request.filter && browser()->shape().kind == LayoutKind::Sqlite;
    }
    void makeSource(ResumedPurge taken);
    [[nodiscard]] QCoro::Task<void> removeFromSource();
    [[nodiscard]] QCoro::Task<BatchPtr> prepare();
    [[nodiscard]] QCoro::Task<void> remove(BatchPtr batch);
    [[nodiscard]] QCoro::Task<void> settleByReading(BatchPtr batch, std::size_t index);

    PurgeRequest m_request;
    RemovalHead m_head;
    int m_rowsPerBatch;
    std::unique_ptr<RowSource> m_source;
    std::unique_ptr<RowSource> m_matching; // after it, if there is no list
    qint64 m_bytesKept = 0;
    QStringList m_dropped;
    Trash m_trash;
    // Used by the side thread alone, one call after the other.
    PurgeJournal m_journal;

    Worker m_side; // the last, so that it ends before what it touches
};

// What was under way is settled before anything is read: it is among what matches.
QCoro::Task<void> PurgeRun::work()
{
    const auto open = [this] {
        return m_request.resumedId.isEmpty()
            ? m_journal.begin(m_head, std::move(m_request.rows), m_request.bytes)
            : m_journal.resumePurge(m_head, m_request.reader);
    };
    Result<ResumedPurge> taken = co_await m_side.run(open);
    if (taken)
        makeSource(*std::move(taken));
    else
        control().stop(taken.error());
    while (m_source && !control().isStopped()) {
        co_await removeFromSource();
        if (!m_matching || control().isStopped())
            co_return;
        m_source = std::move(m_matching);
    }
}

void PurgeRun::makeSource(ResumedPurge taken)
{
    m_head = taken.head;
    setTotal(m_head.total);
    m_bytesKept += taken.written.bytes;
    m_dropped += taken.written.dropped;
    begin(taken.tally);
    m_source = std::make_unique<ListedRows>(std::move(taken.rows));
    if (m_head.isList)
        return;
    if (!m_request.repeatedId.isEmpty()) {
        m_matching = std::make_unique<RepeatedRows>(
            browser(), sharedControl(), &m_side,
            RepeatedRows::Terms{m_trash, m_request.repeatedId, m_request.reader, taken.nextNumber,
                                std::move(taken.settled)});
        return;
    }
    if (!m_request.filter) {
        control().stop(Error{ErrorCode::InvalidInput,
                             m_head.id,
                             tr("this removal is of everything that matches a query, and the query "
                                "is missing"),
                             {}});
        return;
    }
    m_matching = std::make_unique<MatchingRows>(
        browser(), sharedControl(),
        MatchingRows::Terms{*m_request.filter, m_request.reader, m_head.confirmedAt,
                            taken.nextNumber, std::move(taken.settled), areNamesEnough()});
}

QCoro::Task<void> PurgeRun::removeFromSource()
{
    BatchPtr batch = co_await prepare();
    while (!batch->rows.empty() && !control().isStopped()) {
        QCoro::Task<BatchPtr> preparing = prepare();
        co_await remove(batch);
        BatchPtr next = co_await preparing;
        batch = std::move(next);
    }
}

QCoro::Task<PurgeRun::BatchPtr> PurgeRun::prepare()
{
    const auto batch = std::make_shared<RowBatch>();
    Result<std::vector<PlannedRow>> rows = co_await m_source->next(m_rowsPerBatch);
    if (!rows) {
        control().stop(rows.error());
        co_return batch;
    }
    if (rows->empty() || control().isStopped())
        co_return batch;
    batch->rows = *std::move(rows);
    batch->isInFile = m_source->isInFile();
    batch->areNamesOnly = batch->isInFile && !m_head.isKept;
    const auto work = [this, batch] {
        return m_journal.plan(batch->rows, batch->isInFile, m_request.reader);
    };
    const Result<JournalEntry> written = co_await m_side.run(work);
    if (!written) {
        control().stop(written.error());
        co_return std::make_shared<RowBatch>();
    }
    m_bytesKept += written->bytes;
    // Rows may be of 400 KB each, and a batch is held in memory.
    const qint64 bytesPerRow = written->bytes / static_cast<qint64>(batch->rows.size()) + 1;
    m_rowsPerBatch =
        static_cast<int>(std::clamp<qint64>(batchBytes / bytesPerRow, 1, terms().rowsPerBatch));
    m_dropped += written->dropped;
    co_return batch;
}

QCoro::Task<void> PurgeRun::remove(BatchPtr batch)
{
    co_await apply(batch);
    std::vector<SettledRow> settled;
    for (std::size_t index = 0; index < batch->rows.size(); ++index) {
        if (batch->results.at(index))
            settled.push_back({batch->rows.at(index).number, *batch->results.at(index)});
    }
    const auto work = [this, &settled] {
        return m_journal.settle(settled);
    };
    const Result<void> written = co_await m_side.run(work);
    if (!written)
        control().stop(written.error());
}

RowResult PurgeRun::resultOf(const PlannedRow &row, const RowChangeAnswer &answer)
{
    if (answer.change == RowChange::Done)
        return {RowOutcome::Done};
    if (answer.change == RowChange::Gone && !row.mayHaveRun)
        return {RowOutcome::Gone};
    if (answer.change == RowChange::Gone)
        return {RowOutcome::Done,
                tr("It was gone after an attempt to remove it whose answer was lost.")};
    if (areNamesEnough() && !row.mayHaveRun)
        return {RowOutcome::Changed, tr("It does not match any more, or was made anew.")};
    const auto differences = differencesBetween(row.row.item, answer.now.value_or(Item()));
    const QString says = differencesText(differences);
    if (!row.mayHaveRun)
        return {RowOutcome::Changed, says, differences};
    return {RowOutcome::Unknown,
            tr("An answer was lost: either the row has changed, or it was removed and created "
               "again. Now "
               "it differs: ")
                + says,
            differences};
}

QCoro::Task<void> PurgeRun::settleByReading(BatchPtr batch, std::size_t index)
{
    for (int attempt = 1;; ++attempt) {
        co_await control().unpaused();
        if (control().isStopped())
            co_return;
        Item id = batch->rows.at(index).row.id;
        const Result<std::optional<StoredRow>> now = co_await browser()->read(std::move(id));
        if (now)
            control().hearAnswer();
        if (now && *now) {
            settle(batch.get(), index, {RowOutcome::NotTried});
            co_return;
        }
        if (now) {
            settle(batch.get(), index,
                   {RowOutcome::Done,
                    tr("It was found gone after the removal had been interrupted.")});
            co_return;
        }
        if (!isTransient(now.error().code)) {
            settle(batch.get(), index, {RowOutcome::Unknown, sentence(now.error())});
            co_return;
        }
        Error error = now.error();
        co_await control().backOff(std::move(error), attempt);
    }
}

QCoro::Task<Result<void>> PurgeRun::end(bool isFinished)
{
    const auto work = [this, isFinished, now = control().now()]() -> Result<void> {
        if (isFinished)
            return m_journal.end(now);
        m_journal.close();
        return {};
    };
    Result<void> written = co_await m_side.run(work);
    co_return written;
}

void PurgeRun::addTo(JobProgress *progress) const
{
    progress->removalId = m_head.id;
    progress->newer = m_source ? m_source->newer() : 0;
    progress->bytes = m_bytesKept;
    progress->dropped = m_dropped;
    progress->isKept = m_head.isKept;
}

} // namespace

std::unique_ptr<RowJob> purgeJob(WritePermit permit, Trash trash, const JobSetup &setup,
                                 PurgeRequest request)
{
    return std::make_unique<RowJob>(
        std::make_shared<PurgeRun>(permit.browser(), std::move(trash), setup, std::move(request)));
}

Result<void> PurgeJournal::open(const QString &id)
{
    // The folder is there with it.
    Result<std::unique_ptr<StateFile>> state = openState(m_trash.folder());
    if (!state)
        return state.error();
    Result<std::unique_ptr<QLockFile>> lock = m_trash.lock(id);
    if (!lock)
        return lock.error();
    m_state = *std::move(state);
    m_lock = *std::move(lock);
    return {};
}

void PurgeJournal::close()
{
    m_state.reset();
    m_lock.reset();
}

JournalEntry PurgeJournal::write(const std::vector<PlannedRow> &rows)
{
    JournalEntry entry;
    entry.bytes = insertRows(m_state.get(), m_number, rows);
    // What cannot be taken back is a journal and no trash, and not bound by the trash's size.
    if (m_isKept)
        entry.dropped = m_trash.makeRoom(m_state.get());
    return entry;
}

Result<ResumedPurge> PurgeJournal::begin(const RemovalHead &head, std::vector<StoredRow> rows,
                                         qint64 bytes)
{
    if (const Result<void> opened = open(head.id); !opened)
        return opened.error();
    ResumedPurge taken;
    taken.head = head;
    for (StoredRow &row : rows)
        taken.rows.push_back({taken.nextNumber++, std::move(row), false});
    m_isKept = head.isKept;
    const Result<void> written = m_state->change(StateFile::Durability::Durable, [&] {
        m_number = insertRemoval(m_state.get(), head);
        if (!taken.rows.empty())
            taken.written = write(taken.rows);
        else if (m_isKept && bytes > 0)
            taken.written.dropped = m_trash.makeRoom(m_state.get(), bytes);
    });
    if (written)
        return taken;
    close();
    return written.error();
}

Result<ResumedPurge> PurgeJournal::resumePurge(const RemovalHead &expected,
                                               const std::shared_ptr<const RecordReader> &reader)
{
    const auto refused = [&expected](const QString &problem) {
        return Error{ErrorCode::InvalidInput, expected.id, problem, {}};
    };
    if (!m_trash.find(expected.id))
        return refused(tr("there is no such removal to resume"));
    if (const Result<void> opened = open(expected.id); !opened)
        return opened.error();
    // As it is now that nobody else works on it.
    const Result<TrashEntry> entry = m_trash.entry(expected.id);
    if (!entry)
        return entry.error();
    if (!entry->problem.isEmpty())
        return refused(entry->problem);
    if (const auto same = checkSameTable(expected.id, entry->head, expected); !same)
        return same.error();
    if (entry->end)
        return refused(tr("this removal has ended already"));
    return readRows(*entry, reader.get());
}

Result<ResumedPurge> PurgeJournal::readRows(TrashEntry entry, const RecordReader *reader)
{
    ResumedPurge taken;
    taken.head = std::move(entry.head);
    taken.tally = entry.tally;
    m_isKept = taken.head.isKept;
    QSqlQuery head = m_state->run(
        u"SELECT number, (SELECT coalesce(max(row.number) + 1, 0) FROM removed_row row "
        "WHERE removal = removal.number) FROM removal WHERE id = ?"_s,
        {taken.head.id});
    while (m_state->next(head)) { // to its end: a query that is not keeps others from writing
        m_number = head.value(0).toLongLong();
        taken.nextNumber = head.value(1).toLongLong();
    }
    std::vector<SettledRow> damaged;
    QSqlQuery rows = m_state->run(
        u"SELECT number, id, item, is_settled, outcome = 'u' FROM row_state WHERE removal = ? "
        "AND NOT (is_settled AND (? OR outcome = '-')) ORDER BY number"_s,
        {m_number, taken.head.isList});
    while (m_state->next(rows)) {
        const qint64 number = rows.value(0).toLongLong();
        const bool isSettled = rows.value(3).toBool();
        auto row = rowFrom(rows.value(1).toByteArray(), rows.value(2).toByteArray());
        if (row && isSettled) {
            taken.settled.insert(nameHash(*row, reader));
        } else if (row) {
            taken.rows.push_back({number, *std::move(row), rows.value(4).toBool()});
        } else if (!isSettled) {
            damaged.push_back(
                {number,
                 {RowOutcome::Unknown,
                  tr("Its line in the journal is damaged: what it was cannot be told.")}});
            taken.tally.count(RowOutcome::Unknown);
        }
    }
    if (const std::optional<Error> failed = m_state->takeError())
        return *failed;
    if (const Result<void> written = settle(damaged); !written)
        return written.error();
    return taken;
}

Result<JournalEntry> PurgeJournal::plan(const std::vector<PlannedRow> &rows, bool isInFile,
                                        const std::shared_ptr<const RecordReader> &reader)
{
    std::vector<PlannedRow> named;
    for (const PlannedRow &row : rows) {
        if (!m_isKept && !isInFile)
            named.push_back({row.number, {row.row.id, namingItem(row.row, reader.get())}, false});
    }
    JournalEntry entry;
    const Result<void> written = m_state->change(StateFile::Durability::Durable, [&] {
        if (!isInFile)
            entry = write(m_isKept ? rows : named);
        m_state->run(u"UPDATE removal SET begun = max(begun, ?) WHERE number = ?"_s,
                     {rows.back().number + 1, m_number});
    });
    if (!written)
        return written.error();
    return entry;
}

Result<void> PurgeJournal::settle(const std::vector<SettledRow> &rows)
{
    return m_state->change(StateFile::Durability::Buffered,
                           [&] { insertOutcomes(m_state.get(), m_number, rows); });
}

Result<void> PurgeJournal::end(Instant now)
{
    Result<void> written = m_state->change(StateFile::Durability::Durable, [&] {
        m_state->run(u"UPDATE removal SET ended = ? WHERE number = ?"_s,
                     {toEpochMs(now), m_number});
        m_state->run(u"DELETE FROM removal WHERE number = ? AND NOT EXISTS "
                     "(SELECT 1 FROM removed_row WHERE removal = ?)"_s,
                     {m_number, m_number});
    });
    close();
    return written;
}

} // namespace onecake
