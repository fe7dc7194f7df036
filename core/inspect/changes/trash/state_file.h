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
#include "core/inspect/browse/key_browser.h"
#include "core/inspect/changes/jobs/row_outcome.h"

#include <QJsonObject>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QVariant>

#include <atomic>
#include <functional>
#include <memory>

class QSqlQuery;

namespace onecake {

// The folder itself, or the next one above it that is there.
QString existingFolder(const QString &path);
// Names the disk of a file or a folder, and what is free on it: "the disk /dev/sda1 at /home, with
// 12.0 KB free".
QString diskInWords(const QString &path);

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

// A RecordedTable is the table of something that was written down to be undone or resumed: a
// removal in the trash, or an entry of the history. It is never applied to any other table,
// whatever the name of that table.
struct RecordedTable {
    QString store; // the store URL as it was named; holds no secret
    QString table;
    StoreAddress address; // empty: not known, because an older version wrote it down

    bool operator==(const RecordedTable &) const = default;
};

// Returns the record of the open table.
RecordedTable recordedTable(const QString &store, const KeyBrowser &browser);

// Whether both are the same table; false if an address is not known.
bool isSameTable(const RecordedTable &one, const RecordedTable &other);

// Returns InvalidInput unless `recorded`, the table of the thing that `id` names, is the open
// table.
Result<void> checkSameTable(const QString &id, const RecordedTable &recorded,
                            const RecordedTable &open);

// Returns the store to open for it: with the credentials from its name, at its recorded address.
Result<StoreUrl> storeOf(const RecordedTable &recorded);

// Names the table for people; safe to show.
QString inWords(const RecordedTable &recorded);

void insertInto(QJsonObject &object, const RecordedTable &recorded);

// As the state file has it, in columns that follow each other: store, table_name, address, account.
QVariantList valuesOf(const RecordedTable &recorded);
RecordedTable recordedTableFrom(const QSqlQuery &query, int firstColumn);

// A removal as the state file has it: its head; every row before it is removed, with all that is in
// it; and what became of each row. Journal and trash are one, so that no row can be removed without
// being kept.
struct RemovalHead : RecordedTable {
    QString id; // a UUID
    QString layout; // its id
    QString query; // as it was typed; empty for a list of rows
    Instant confirmedAt{};
    std::optional<qint64> total; // how many rows, where it is known
    bool isList = true; // false: everything that matches the query
    // False: of the rows only what names them is kept, and they cannot be taken back.
    bool isKept = true;

    bool operator==(const RemovalHead &) const = default;
};

// As outcomes are written down: "r", "c", "g", "f", "u", "-".
QString codeOf(RowOutcome outcome);
RowOutcome outcomeOf(const QString &code);

// The number by which the other tables name it.
qint64 insertRemoval(StateFile *state, const RemovalHead &head);
// Their bytes.
qint64 insertRows(StateFile *state, qint64 removal, const std::vector<PlannedRow> &rows);
void insertOutcomes(StateFile *state, qint64 removal, const std::vector<SettledRow> &rows);

// Nothing: it is damaged.
std::optional<StoredRow> rowFrom(const QByteArray &id, const QByteArray &item);

} // namespace onecake
