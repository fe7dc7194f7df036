// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// A table in a SQLite file of any library, which is not trusted. It is opened for reading; for
// writing only with the first change. How the file is journalled stays as it is.
//
// TEXT is S, or B where it is no UTF-8; INTEGER and REAL are N; BLOB is B; NULL is NULL. A value of
// more than 64 MB is left out of its row, which then cannot be changed here.
//
// Pages are read, rows changed and versions asked for in one thread, rows counted in another. A
// page ends early where its rows weigh more than 32 MB, and where it is interrupted: then it has
// the rows there were.
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
    // Refuses what is not a table of rows in a SQLite file, with the reason.
    [[nodiscard]] static QCoro::Task<Result<std::unique_ptr<SqliteBrowser>>>
    open(SqliteBrowserTerms terms);

    ~SqliteBrowser() override;
    Q_DISABLE_COPY_MOVE(SqliteBrowser)

    // The keys are the primary key, or the first unique index where that is only a row's number.
    void close() override;
    [[nodiscard]] const TableShape &shape() const override { return m_shape; }
    [[nodiscard]] QString place() const override;
    [[nodiscard]] const StoreAddress &address() const override { return m_address; }
    [[nodiscard]] bool isReadOnly() const override { return m_terms.isReadOnly; }

    // PageRequest::itemsReadMax counts only what `accepts` looks at, and only where an index has
    // the order. Ordered by an attribute, NULL comes first, then numbers, texts by their bytes, and
    // bytes.
    [[nodiscard]] QCoro::Task<Result<RowPage>> page(PageRequest request) override;
    [[nodiscard]] QCoro::Task<Result<RowCount>> count(RowFilter filter,
                                                      Interrupt interrupt) override;
    [[nodiscard]] QCoro::Task<Result<std::optional<StoredRow>>> read(Item id) override;

    // A file that another program writes to is waited for, five seconds long, and then refused as
    // StoreUnavailable. A table with triggers is not changed.
    [[nodiscard]] QCoro::Task<Result<RowChangeAnswer>> remove(StoredRow seen) override;
    [[nodiscard]] QCoro::Task<RowChanges> removeMany(std::vector<StoredRow> seen,
                                                     Duration longest) override;
    [[nodiscard]] QCoro::Task<Result<RowChangeAnswer>> change(StoredRow seen,
                                                              Item changes) override;
    // Columns that the item has not get their defaults. A row's number that was taken meanwhile is
    // replaced by a fresh one.
    [[nodiscard]] QCoro::Task<Result<RowChangeAnswer>> put(Item item) override;
    [[nodiscard]] QCoro::Task<RowChanges> putMany(std::vector<Item> items,
                                                  Duration longest) override;

    // Rises with changes of one's own too.
    [[nodiscard]] QCoro::Task<Result<std::optional<qint64>>> version() override;

private:
    explicit SqliteBrowser(SqliteBrowserTerms terms);

    [[nodiscard]] Result<void> writable() const;
    [[nodiscard]] const std::shared_ptr<TableWorker> &counts();

    SqliteBrowserTerms m_terms;
    TableShape m_shape;
    StoreAddress m_address;
    std::shared_ptr<TableWorker> m_rows;
    std::shared_ptr<TableWorker> m_counts; // made with the first count
};

// What is asked of a SQLite file that is not trusted before one of its tables is chosen, and in the
// background. Each has a thread of its own while it lasts; the tasks resume in the caller's thread,
// which needs an event loop.

// Its tables with rows of their own, sorted; refuses what is no such file.
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
