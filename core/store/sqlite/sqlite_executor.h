// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// Executes batches of jobs: as far as possible by reading, the rest in one write transaction that
// is committed before anybody is answered.
#pragma once

#include "core/store/sqlite/sqlite_channel.h"

namespace onecake {

class SqliteExecutor
{
public:
    SqliteExecutor(SqliteRecords &records, SqliteChannel &channel);

    void execute(SqliteBatch batch);

    [[nodiscard]] bool hasSightings() const { return !m_sightings.isEmpty(); }
    void writeSightingsIfFree();
    void writeSightings();

private:
    using Jobs = std::vector<SqliteJob *>;

    void run(const Jobs &jobs);
    [[nodiscard]] bool isLikelyToWrite(const Jobs &jobs) const;
    Jobs answerByReading(const Jobs &jobs); // those that need a write transaction
    void write(const Jobs &jobs, const Result<void> &begun);
    void endWriting(Result<void> begun);
    Result<void> runAndCommit(const Jobs &jobs);
    Result<void> runAll(const Jobs &jobs);

    SqliteRecords &m_records;
    SqliteChannel &m_channel;
    SqliteSightings m_sightings;
    bool m_lastOneWrote = true;
};

} // namespace onecake
