// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// What OneCake keeps of its own changes: a SQLite database of its owner's alone, state.db in the
// folder of the trash, with every removal, its rows and what became of them, and the history.
//
// Several processes may use one file. Thread rule: opened, used and destroyed in one thread, which
// waits for the disk and is never that of a window.
#pragma once

#include "core/base/result.h"

#include <QSqlDatabase>
#include <QSqlQuery>

#include <atomic>
#include <functional>
#include <memory>

namespace onecake {

class StateFile
{
public:
    // Makes the folder and the file where they are missing. StoreUnusable where a newer version
    // made the file.
    static Result<std::unique_ptr<StateFile>> open(const QString &folder);
    ~StateFile();
    Q_DISABLE_COPY_MOVE(StateFile)

    enum class Durability {
        Buffered, // survives the process, not a power failure
        Durable
    };
    // What `work` writes is all there when this returns, or nothing of it where a statement failed
    // or fail() was called. StoreFull where there is no room.
    Result<void> change(Durability durability, const std::function<void()> &work);

    // A statement's values are those of its question marks. Once one has failed, nothing more is
    // run until its error was taken, by change() or takeError().
    QSqlQuery run(const QString &sql, const QVariantList &values = {});
    [[nodiscard]] QSqlQuery prepare(const QString &sql);
    void run(QSqlQuery &prepared, const QVariantList &values);
    [[nodiscard]] bool next(QSqlQuery &query);
    void fail(Error error);
    [[nodiscard]] std::optional<Error> takeError() { return std::exchange(m_error, std::nullopt); }

    // For tests: is told of every commit of this process.
    inline static std::atomic<void (*)(const QSqlDatabase &)> committed = nullptr;

private:
    explicit StateFile(QString path);

    [[nodiscard]] Result<void> open();
    [[nodiscard]] int format();
    [[nodiscard]] Error errorOf(const QSqlError &error) const;

    QString m_path;
    QSqlDatabase m_database;
    std::optional<Error> m_error;
};

} // namespace onecake
