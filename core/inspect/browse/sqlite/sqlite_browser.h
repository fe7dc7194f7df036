// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// Browses a table in a SQLite file of any library. The file is not trusted. It is opened for
// reading, and for writing only at the first change. Its journal mode stays as it is.
//
// TEXT is S, or B if it is not UTF-8; INTEGER and REAL are N; BLOB is B; NULL is NULL. A value of
// more than 64 MB is left out of its row, which then cannot be changed here.
//
// One thread reads pages, changes rows and reads versions; another thread counts rows. A page ends
// early if its rows weigh more than 32 MB, or if it is interrupted: it then has the rows read so
// far.
#pragma once

#include "core/base/worker.h"
#include "core/inspect/browse/key_browser.h"
#include "core/inspect/browse/sqlite/rows/row_changer.h"

#include <QTimer>

#include <mutex>

namespace onecake {

// A thread that works on one table of one file, with connections of its own.
//
// The connections, opened when they are first needed, and what the table is, described again when
// the schema was changed. Thread rule: used by one thread at a time, but for interrupt().
class TableConnection
{
public:
    TableConnection(QString file, QString table, Interrupt ends);
    ~TableConnection() = default;
    Q_DISABLE_COPY_MOVE(TableConnection)

    // Returns the connection for reading, opened at the first call.
    Result<UntrustedSqliteConnection *> file();

    // Returns the description of the table as it is now.
    Result<const SqlTable *> table();

    // Opens the file for writing if it is not open yet. Returns an error for a table with triggers,
    // because a change would run them.
    Result<RowChanger *> changer();

    Result<qint64> version();

    // Rises while something waits for another program. For any thread.
    [[nodiscard]] quint64 waits() const { return m_waits; }

    // Ends the statement that reads at this moment, whichever it is.
    void interrupt();

private:
    Result<void> describe();
    Result<void> openWriter();
    [[nodiscard]] Result<void> checkSameFile() const;

    QString m_file;
    QString m_name;
    Interrupt m_ends;
    std::atomic<quint64> m_waits = 0;
    std::optional<std::pair<quint64, quint64>> m_identity; // of the file that is open
    std::unique_ptr<UntrustedSqliteConnection> m_reader;
    std::atomic<UntrustedSqliteConnection *> m_interruptible = nullptr; // m_reader
    std::unique_ptr<UntrustedSqliteConnection> m_writer;
    std::optional<SqlTable> m_table;
    std::unique_ptr<RowChanger> m_changer; // of m_table
    qint64 m_version = 0;
    std::optional<qint64> m_dataVersion;
};

// Thread rule: belongs to the thread that made it, which needs an event loop. Shared, because what
// is resumed may release whoever made it.
class TableWorker : public std::enable_shared_from_this<TableWorker>
{
public:
    TableWorker(const QString &file, const QString &table);

    // Ends what is under way, and answers everything before it returns. What comes later fails at
    // once.
    void close();

    [[nodiscard]] quint64 waits() const { return m_table.waits(); }

    // Answers what `work` does, which is called in the thread with the connections; ends early once
    // the interrupt is set, if there is one. What `work` refers to outlives the call.
    template<typename Work>
    [[nodiscard]] QCoro::Task<std::invoke_result_t<Work &, TableConnection &>>
    run(Work work, Interrupt interrupt = {})
    {
        if (*m_ends)
            co_return closedMeanwhile(m_file);
        const std::shared_ptr<TableWorker> self = shared_from_this();
        watch(interrupt, 1);
        const auto inThread = [self, &work, &interrupt] {
            self->setCurrent(interrupt);
            auto answer = self->answer(work);
            self->setCurrent({});
            return answer;
        };
        auto answer = co_await m_worker.run(inThread);
        self->watch(interrupt, -1);
        co_return answer;
    }

private:
    void watch(const Interrupt &interrupt, int more);
    void setCurrent(const Interrupt &interrupt);
    [[nodiscard]] Error unexpected() const;

    // In the thread. Whoever waits for the answer gets one, also where memory runs out.
    template<typename Work>
    std::invoke_result_t<Work &, TableConnection &> answer(Work &work)
    {
        if (*m_ends)
            return closedMeanwhile(m_file);
        try {
            return work(m_table);
        } catch (...) {
            return unexpected();
        }
    }

    QString m_file;
    Interrupt m_ends = std::make_shared<std::atomic<bool>>(false);
    TableConnection m_table;
    QTimer m_interrupting; // while something that has an interrupt is under way or waiting
    int m_interruptible = 0;

    std::mutex m_mutex;
    Interrupt m_current; // of what is under way

    Worker m_worker; // the last, so that it ends before what it touches
};

class TableWorker;

struct SqliteBrowserTerms {
    QString file;
    QString table;
    bool isReadOnly = true;
};

class SqliteBrowser final : public KeyBrowser
{
public:
    // Opens a table. Returns an error with the reason if it is not a table of rows in a SQLite
    // file.
    [[nodiscard]] static QCoro::Task<Result<std::unique_ptr<SqliteBrowser>>>
    open(SqliteBrowserTerms terms);

    ~SqliteBrowser() override;
    Q_DISABLE_COPY_MOVE(SqliteBrowser)

    // The keys are the primary key, or the first unique index if the primary key is only a row
    // number.
    void close() override;
    [[nodiscard]] const TableShape &shape() const override { return m_shape; }
    [[nodiscard]] QString place() const override;
    [[nodiscard]] const StoreAddress &address() const override { return m_address; }
    [[nodiscard]] bool isReadOnly() const override { return m_terms.isReadOnly || !m_isWritable; }
    [[nodiscard]] Error refusal() const override;
    [[nodiscard]] quint64 waits() const override;

    // PageRequest::itemsReadMax counts only the rows that `accepts` tests, and only if an index has
    // the order. In the order of an attribute, NULL comes first, then numbers, texts by their
    // bytes, and bytes.
    [[nodiscard]] QCoro::Task<Result<RowPage>> page(PageRequest request) override;
    [[nodiscard]] QCoro::Task<Result<RowCount>> count(RowFilter filter,
                                                      Interrupt interrupt) override;
    [[nodiscard]] QCoro::Task<Result<std::optional<StoredRow>>> read(Item id) override;

    // Waits five seconds for a file that another program is writing to, and then returns
    // StoreUnavailable. A table with triggers is not changed.
    [[nodiscard]] QCoro::Task<Result<RowChangeAnswer>> remove(StoredRow seen) override;
    [[nodiscard]] QCoro::Task<RowChanges> removeMany(std::vector<StoredRow> seen,
                                                     Duration longest) override;
    [[nodiscard]] QCoro::Task<RowChanges>
    removeMatching(std::vector<StoredRow> seen, RowFilter filter, Duration longest) override;
    [[nodiscard]] QCoro::Task<Result<RowChangeAnswer>> change(StoredRow seen,
                                                              Item changes) override;
    // Columns that the item does not have get their defaults. A row number that was taken meanwhile
    // is replaced by a fresh one.
    [[nodiscard]] QCoro::Task<Result<RowChangeAnswer>> put(Item item) override;
    [[nodiscard]] QCoro::Task<RowChanges> putMany(std::vector<Item> items,
                                                  Duration longest) override;

    // Also rises with the changes of this browser.
    [[nodiscard]] QCoro::Task<Result<std::optional<qint64>>> version() override;

private:
    explicit SqliteBrowser(SqliteBrowserTerms terms);

    [[nodiscard]] Result<void> writable() const;
    [[nodiscard]] const std::shared_ptr<TableWorker> &counts();

    SqliteBrowserTerms m_terms;
    bool m_isWritable = true; // the file, when it was opened
    TableShape m_shape;
    StoreAddress m_address;
    std::shared_ptr<TableWorker> m_rows;
    std::shared_ptr<TableWorker> m_counts; // created for the first count
};

// What is asked of a SQLite file that is not trusted before one of its tables is chosen, and in the
// background. Each has a thread of its own while it lasts; the tasks resume in the caller's thread,
// which needs an event loop.

// Returns the tables that have rows of their own, sorted; an error if the file is not a SQLite
// file.
[[nodiscard]] QCoro::Task<Result<QStringList>> listSqliteTables(QString file);

// Calls `see` with each of these tables and up to `rowsMax` of its rows, in the thread that reads
// them. Tables that cannot be read are passed over; an error if that is so of all. One connection
// reads them all: SQLite takes in the whole schema for each.
using SeeSqliteTable = std::function<void(const TableShape &, const std::vector<Item> &)>;
[[nodiscard]] QCoro::Task<Result<void>> seeSqliteTables(QString file, QStringList tables,
                                                        int rowsMax, SeeSqliteTable see);

enum class SqliteSoundness {
    Sound,
    Damaged,
    Unknown // it was interrupted
};

struct SqliteCheck {
    SqliteSoundness soundness = SqliteSoundness::Unknown;
    QString words; // one sentence, safe to show
};

// SQLite's quick_check, which reads the whole file: seconds for gigabytes.
[[nodiscard]] QCoro::Task<Result<SqliteCheck>> checkSqliteSoundness(QString file,
                                                                    Interrupt interrupt);

} // namespace onecake
