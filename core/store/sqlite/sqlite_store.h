// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// A store in one SQLite file, which several processes may use at once. A thread of its own does all
// the work on the file, so that no call waits; everything that is called while it works goes into
// its next transaction together.
#pragma once

#include "core/store/sqlite/sqlite_opening.h"
#include "core/store/store.h"

#include <memory>
#include <thread>

namespace onecake {

class SqliteChannel;

class SqliteStore final : public Store
{
public:
    // Makes the file if there is none. A file that is not a store of ours, or of a newer version,
    // is left as it is.
    [[nodiscard]] static QCoro::Task<Result<std::unique_ptr<Store>>>
    open(QString file, SqliteOptions options = {});

    // Calls that the coroutines make when they are answered here are still executed.
    ~SqliteStore() override;
    Q_DISABLE_COPY_MOVE(SqliteStore)

    [[nodiscard]] QCoro::Task<Result<ClaimAnswer>> claim(ClaimTerms terms) override;
    [[nodiscard]] QCoro::Task<Result<std::optional<KeyRecord>>>
    read(KeyId id, Consistency consistency) override;
    [[nodiscard]] QCoro::Task<Result<WriteAnswer>> write(RecordWrite write) override;
    [[nodiscard]] QCoro::Task<Result<WriteAnswer>> remove(RecordRemoval removal) override;
    void note(Sighting sighting) override;
    [[nodiscard]] QCoro::Task<Result<std::vector<LocalEffect>>> effectsOf(KeyId id) override;

private:
    SqliteStore(const QString &file, const SqliteOptions &options);

    std::shared_ptr<SqliteChannel> m_channel;
    std::thread m_worker;
};

} // namespace onecake
