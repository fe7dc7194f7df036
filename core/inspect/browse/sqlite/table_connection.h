// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// The connections to a table, opened when they are first needed, and what the table is, described
// again when the schema was changed.
//
// Thread rule: used by one thread at a time, but for interrupt().
#pragma once

#include "core/inspect/browse/sqlite/rows/row_changer.h"

namespace onecake {

class TableConnection
{
public:
    TableConnection(QString file, QString table, Interrupt ends);
    Q_DISABLE_COPY_MOVE(TableConnection)

    // For reading.
    Result<UntrustedSqliteConnection *> file();

    // The table as it is now.
    Result<const SqlTable *> table();

    // Opens the file for writing if it has not been yet. Refuses a table on which changes run
    // statements of its own.
    Result<RowChanger *> changer();

    Result<qint64> version();

    // Ends the statement that reads at this moment, whichever it is.
    void interrupt();

private:
    Result<void> describe();
    Result<void> openWriter();

    QString m_file;
    QString m_name;
    Interrupt m_ends;
    std::unique_ptr<UntrustedSqliteConnection> m_reader;
    std::atomic<UntrustedSqliteConnection *> m_interruptible = nullptr; // m_reader
    std::unique_ptr<UntrustedSqliteConnection> m_writer;
    std::optional<SqlTable> m_table;
    std::unique_ptr<RowChanger> m_changer; // of m_table
    qint64 m_version = 0;
    std::optional<qint64> m_dataVersion;
};

} // namespace onecake
