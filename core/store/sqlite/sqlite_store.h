// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// A store in one SQLite file. Several processes may use the file at once. A thread of its own does
// all the work on the file, so that no call blocks; all calls that are made while it works share
// its next transaction.
#pragma once

#include "core/store/sqlite/sqlite_opening.h"
#include "core/store/store.h"

#include <memory>
#include <thread>

namespace onecake {

class SqliteJobQueue;

class SqliteStore final : public Store
{
public:
    // Creates the file if there is none. A file that is not a OneCake store, or is one of a newer
    // version, is left unchanged.
    [[nodiscard]] static QCoro::Task<Result<std::unique_ptr<Store>>>
    open(QString file, SqliteOptions options = {});

    // Waits for the answers of all calls. Calls that coroutines make when they are resumed here are
    // still executed.
    ~SqliteStore() override;
    Q_DISABLE_COPY_MOVE(SqliteStore)

    [[nodiscard]] QCoro::Task<Result<ClaimAnswer>> claim(ClaimTerms terms) override;
    [[nodiscard]] QCoro::Task<Result<std::optional<KeyRecord>>>
    read(KeyId id, Consistency consistency) override;
    [[nodiscard]] QCoro::Task<Result<WriteAnswer>> write(RecordWrite write) override;
    [[nodiscard]] QCoro::Task<Result<WriteAnswer>> remove(RecordRemoval removal) override;
    void recordHit(Hit hit) override;
    [[nodiscard]] QCoro::Task<Result<std::vector<LocalEffect>>> effectsOf(KeyId id) override;

private:
    SqliteStore(const QString &file, const SqliteOptions &options);

    std::shared_ptr<SqliteJobQueue> m_channel;
    std::thread m_worker;
};

} // namespace onecake
