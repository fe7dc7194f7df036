// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// The calls of the store's contract, as jobs for the worker thread. A job lives in the frame of the
// coroutine that waits for it; the worker touches it only between its submission and its answer.
#pragma once

#include "core/base/invariant.h"
#include "core/store/sqlite/sqlite_hit_counter.h"
#include "core/store/sqlite/sqlite_records.h"

namespace onecake {

// What a job works on, within a transaction that the caller of run() begins and ends.
struct SqliteTable {
    SqliteRecords &records;
    const SqliteHitCounter &hits;
    bool canWrite = false;

    // The stored row, with its unwritten hits added.
    [[nodiscard]] Result<std::optional<SqliteRow>> find(const KeyId &id) const;
};

enum class JobState {
    Answered,
    NeedsWriting // not answered yet, because this transaction only reads
};

// How a job uses the table. Only running a MayWrite job shows whether it writes.
enum class JobAccess {
    Reads,
    MayWrite,
    Writes
};

class SqliteJob
{
public:
    SqliteJob() = default;
    virtual ~SqliteJob() = default;
    Q_DISABLE_COPY_MOVE(SqliteJob)

    [[nodiscard]] virtual JobAccess access() const { return JobAccess::Reads; }

    // May be run again after a rollback.
    virtual Result<JobState> run(const SqliteTable &table) = 0;
    virtual void fail(const Error &error) = 0;

    std::coroutine_handle<> waiting;
};

template<typename Value>
class SqliteJobFor : public SqliteJob
{
public:
    void fail(const Error &error) final { m_answer.emplace(error); }
    // Call this only once the job is answered.
    [[nodiscard]] Result<Value> takeAnswer()
    {
        ONECAKE_INVARIANT(m_answer.has_value());
        return *std::move(m_answer);
    }

protected:
    JobState answer(Value value)
    {
        m_answer.emplace(std::move(value));
        return JobState::Answered;
    }

private:
    std::optional<Result<Value>> m_answer;
};

struct Done {};

// Answered when the file is open. If it cannot be opened, this job fails, as every job would.
class OpenJob final : public SqliteJobFor<Done>
{
public:
    Result<JobState> run(const SqliteTable &table) override;
};

class ClaimJob final : public SqliteJobFor<ClaimAnswer>
{
public:
    explicit ClaimJob(ClaimTerms terms);
    [[nodiscard]] JobAccess access() const override { return JobAccess::MayWrite; }
    Result<JobState> run(const SqliteTable &table) override;

private:
    ClaimTerms m_terms;
};

class ReadJob final : public SqliteJobFor<std::optional<KeyRecord>>
{
public:
    explicit ReadJob(KeyId id);
    Result<JobState> run(const SqliteTable &table) override;

private:
    KeyId m_id;
};

class WriteJob final : public SqliteJobFor<WriteAnswer>
{
public:
    explicit WriteJob(RecordWrite write);
    [[nodiscard]] JobAccess access() const override { return JobAccess::Writes; }
    Result<JobState> run(const SqliteTable &table) override;

private:
    [[nodiscard]] Result<bool> effectsPass(SqliteRecords &records) const;

    RecordWrite m_write;
};

class RemoveJob final : public SqliteJobFor<WriteAnswer>
{
public:
    explicit RemoveJob(RecordRemoval removal);
    [[nodiscard]] JobAccess access() const override { return JobAccess::Writes; }
    Result<JobState> run(const SqliteTable &table) override;

private:
    RecordRemoval m_removal;
};

class EffectsJob final : public SqliteJobFor<std::vector<LocalEffect>>
{
public:
    explicit EffectsJob(KeyId id);
    Result<JobState> run(const SqliteTable &table) override;

private:
    KeyId m_id;
};

} // namespace onecake
