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

#include "core/inspect/browse/key_browser.h"

namespace onecake {

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
    [[nodiscard]] bool isReadOnly() const override { return m_terms.isReadOnly; }

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
