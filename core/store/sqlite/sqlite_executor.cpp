// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "core/store/sqlite/sqlite_executor.h"

#include "core/base/invariant.h"

#include <algorithm>

namespace onecake {

SqliteExecutor::SqliteExecutor(SqliteRecords &records, SqliteChannel &channel)
    : m_records(records)
    , m_channel(channel)
{}

void SqliteExecutor::execute(SqliteBatch batch)
{
    for (const Sighting &sighting : batch.sightings)
        m_sightings.add(sighting);
    run(batch.jobs);
    if (m_sightings.isOverdue())
        writeSightingsIfFree();
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

SqliteExecutor::Jobs SqliteExecutor::answerByReading(const Jobs &jobs)
{
    Jobs answered;
    Jobs rest;
    // One snapshot for all is cheaper than one each; without it the answers are just as true.
    const bool hasSnapshot = jobs.size() > 1 && m_records.begin();
    for (SqliteJob *job : jobs) {
        const Result<JobState> state = job->run({m_records, m_sightings, false});
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
        m_sightings.committed();
    } else {
        m_records.rollBack();
        m_sightings.rolledBack();
    }
    return done;
}

Result<void> SqliteExecutor::runAll(const Jobs &jobs)
{
    if (const auto written = m_sightings.write(m_records); !written)
        return written.error();
    const qint64 changesBefore = m_records.changeCount();
    for (SqliteJob *job : jobs) {
        const Result<JobState> state = job->run({m_records, m_sightings, true});
        if (!state)
            return state.error();
        ONECAKE_INVARIANT(*state == JobState::Answered);
    }
    m_lastOneWrote = m_records.changeCount() != changesBefore;
    return {};
}

void SqliteExecutor::writeSightingsIfFree()
{
    endWriting(m_records.beginWritingIfFree());
}

void SqliteExecutor::writeSightings()
{
    endWriting(m_records.beginWriting());
}

// Sightings that cannot be written now stay for the next time.
void SqliteExecutor::endWriting(Result<void> begun)
{
    if (begun)
        (void)runAndCommit({});
}

} // namespace onecake
