// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "core/store/sqlite/sqlite_worker.h"

#include "core/base/detach.h"
#include "core/base/invariant.h"
#include "core/base/log.h"

#include <algorithm>

namespace onecake {

namespace {

// Hits are written when nothing else has happened for this long.
constexpr Duration idleTime{50};

// Executes batches of jobs: as far as possible by reading, the rest in one write transaction that
// is committed before anybody is answered.
class SqliteExecutor
{
public:
    SqliteExecutor(SqliteRecords &records, SqliteJobQueue &channel)
        : m_records(records)
        , m_channel(channel)
    {}

    void execute(SqliteBatch batch);

    [[nodiscard]] bool hasHits() const { return !m_hits.isEmpty(); }
    void writeHitsIfFree();
    void writeHits();

private:
    using Jobs = std::vector<SqliteJob *>;

    Result<JobState> runOne(SqliteJob *job, bool canWrite);
    void run(const Jobs &jobs);
    [[nodiscard]] bool isLikelyToWrite(const Jobs &jobs) const;
    Jobs answerByReading(const Jobs &jobs); // those that need a write transaction
    void write(const Jobs &jobs, const Result<void> &begun);
    void endWriting(Result<void> begun);
    Result<void> runAndCommit(const Jobs &jobs);
    Result<void> runAll(const Jobs &jobs);

    SqliteRecords &m_records;
    SqliteJobQueue &m_channel;
    SqliteHitCounter m_hits;
    bool m_lastOneWrote = true;
};

void SqliteExecutor::execute(SqliteBatch batch)
{
    for (const Hit &hit : batch.hits)
        m_hits.add(hit);
    run(batch.jobs);
    if (m_hits.isOverdue())
        writeHitsIfFree();
}

void SqliteExecutor::run(const Jobs &jobs)
{
    if (isLikelyToWrite(jobs)) {
        // While another process writes, looking is all that a claim that is refused needs.
        const Result<void> begun = m_records.beginWritingIfFree();
        if (begun) {
            write(jobs, begun);
            return;
        }
    }
    const bool mustWrite = std::any_of(jobs.begin(), jobs.end(), [](const SqliteJob *job) {
        return job->access() == JobAccess::Writes;
    });
    const Jobs rest = mustWrite ? jobs : answerByReading(jobs);
    if (!rest.empty())
        write(rest, m_records.beginWriting());
}

// A claim that looks before it writes spares others the write lock if it is refused, and looks
// twice if it is granted. Several share the look; one alone goes by what the last one came to.
bool SqliteExecutor::isLikelyToWrite(const Jobs &jobs) const
{
    return m_lastOneWrote && jobs.size() == 1 && jobs.front()->access() == JobAccess::MayWrite;
}

// Whoever waits for the answer gets one, also where memory runs out.
Result<JobState> SqliteExecutor::runOne(SqliteJob *job, bool canWrite)
{
    try {
        return job->run({m_records, m_hits, canWrite});
    } catch (...) {
        return unexpectedFailure(m_records.file(), std::current_exception());
    }
}

SqliteExecutor::Jobs SqliteExecutor::answerByReading(const Jobs &jobs)
{
    Jobs answered;
    Jobs rest;
    // One snapshot for all is cheaper than one each; without it the answers are just as true.
    const bool hasSnapshot = jobs.size() > 1 && m_records.begin();
    for (SqliteJob *job : jobs) {
        const Result<JobState> state = runOne(job, false);
        if (!state)
            job->fail(state.error());
        const bool needsWriting = state && *state == JobState::NeedsWriting;
        (needsWriting ? rest : answered).push_back(job);
    }
    if (hasSnapshot)
        m_records.rollBack();
    m_lastOneWrote = !rest.empty();
    m_channel.answer(answered);
    return rest;
}

void SqliteExecutor::write(const Jobs &jobs, const Result<void> &begun)
{
    const Result<void> written = begun ? runAndCommit(jobs) : begun;
    const bool canSingleOut = begun && jobs.size() > 1;
    if (!written && canSingleOut && written.error().code != ErrorCode::OutcomeUnknown) {
        // Nothing was applied, and only some of the jobs may be to blame: each is tried alone.
        for (SqliteJob *job : jobs)
            run({job});
        return;
    }
    if (!written) {
        for (SqliteJob *job : jobs)
            job->fail(written.error());
    }
    m_channel.answer(jobs);
}

Result<void> SqliteExecutor::runAndCommit(const Jobs &jobs)
{
    Result<void> done = runAll(jobs);
    if (done)
        done = m_records.commit();
    if (done) {
        m_hits.committed();
    } else {
        m_records.rollBack();
        m_hits.rolledBack();
    }
    return done;
}

Result<void> SqliteExecutor::runAll(const Jobs &jobs)
{
    if (const auto written = m_hits.write(m_records); !written)
        return written.error();
    const qint64 changesBefore = m_records.changeCount();
    for (SqliteJob *job : jobs) {
        const Result<JobState> state = runOne(job, true);
        if (!state)
            return state.error();
        ONECAKE_INVARIANT(*state == JobState::Answered);
    }
    m_lastOneWrote = m_records.changeCount() != changesBefore;
    return {};
}

void SqliteExecutor::writeHitsIfFree()
{
    endWriting(m_records.beginWritingIfFree());
}

void SqliteExecutor::writeHits()
{
    endWriting(m_records.beginWriting());
}

// Hits that cannot be written now stay for the next time.
void SqliteExecutor::endWriting(Result<void> begun)
{
    if (begun)
        (void)runAndCommit({});
}

void refuseAll(const Error &error, SqliteJobQueue &channel)
{
    SqliteBatch batch;
    while (channel.take(batch, std::nullopt)) {
        for (SqliteJob *job : batch.jobs)
            job->fail(error);
        channel.answer(batch.jobs);
    }
}

void serve(SqliteRecords &records, SqliteJobQueue &channel)
{
    SqliteExecutor executor(records, channel);
    const auto patience = [&executor] {
        return executor.hasHits() ? std::optional(idleTime) : std::nullopt;
    };
    SqliteBatch batch;
    while (channel.take(batch, patience())) {
        if (batch.isEmpty())
            executor.writeHitsIfFree();
        else
            executor.execute(std::move(batch));
    }
    if (executor.hasHits())
        executor.writeHits();
}

} // namespace

void runSqliteWorker(const QString &file, const SqliteOptions &options, SqliteJobQueue &channel)
{
    const Result<std::unique_ptr<SqliteConnection>> connection = openSqliteFile(file, options);
    if (!connection)
        return refuseAll(connection.error(), channel);
    qCInfo(logs::sqlite).noquote() << "opened" << file;
    SqliteRecords records(**connection);
    if (const auto prepared = records.prepare(); !prepared)
        return refuseAll(prepared.error(), channel);
    serve(records, channel);
    qCInfo(logs::sqlite).noquote() << "closes" << file;
}

} // namespace onecake
