// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// One connection to a SQLite file that is not trusted, as SQLite's page "Defense Against The Dark
// Arts" (sqlite.org/security.html) recommends: nothing in the schema is run, values and statements
// are limited, and the connection can do what it is for and nothing else.
//
// Thread rule: used by one thread at a time; what ends it is set in any.
#pragma once

#include "core/inspect/browse/key_browser.h"
#include "core/inspect/browse/sqlite/file/sql_fragment.h"
#include "core/store/sqlite/sqlite_connection.h"

#include <QDeadlineTimer>

namespace onecake {

// The error of a call that was ended because nobody waits for it any more.
Error closedMeanwhile(const QString &file);

// A row that cannot be changed alone: by foreign keys, `others` ("rows of steps") would go with it.
Error wouldReach(const QString &file, const QString &others);

// Whether reading opens the file as one that nobody changes: its log would have to be made beside
// it, and the folder may not be written to. What others should write all the same is not seen.
bool isReadAsUnchanging(const QString &file);

class UntrustedSqliteConnection final : public SqliteConnection
{
public:
    // The file must be there; it is written to for one table only. `ends`: once it is set, whatever
    // is under way ends, for good.
    static Result<std::unique_ptr<UntrustedSqliteConnection>>
    open(const QString &file, SqliteAccess access, const Interrupt &ends);
    ~UntrustedSqliteConnection() override;
    Q_DISABLE_COPY_MOVE(UntrustedSqliteConnection)

    // Sets the only table that a statement may write to. Foreign keys may make its changes reach
    // others: whoever changes a row undoes it then.
    void setTable(const QString &table) { m_table = table.toUtf8(); }

    // What is prepared next is another statement.
    void beginStatement() const { m_changed.clear(); }
    Result<void> run(const char *sql, SqlStage stage = SqlStage::BeforeCommit) const
    {
        beginStatement();
        return SqliteConnection::run(sql, stage);
    }

    // The tables that a statement of changes names: its own first, then once for each foreign key
    // those that it may reach, its own table too.
    Result<QStringList> tablesChangedBy(const QString &statement);

    // Sets the interrupt that ends what is under way from now on; may be null.
    void setInterrupt(const Interrupt &interrupt) { m_interrupt = interrupt; }
    [[nodiscard]] bool isInterrupted() const override;

    // Sets the number that rises as it waits for another program; it outlives this.
    void setWaits(std::atomic<quint64> *waits) { m_waits = waits; }
    void hearWait() const override
    {
        if (m_waits != nullptr)
            ++*m_waits;
    }

    // Sets the time at which what is under way ends as well.
    void setDeadline(const QDeadlineTimer &deadline) { m_deadline = deadline; }
    [[nodiscard]] bool isToEnd() const { return isInterrupted() || m_deadline.hasExpired(); }

    // What SQLite's result codes mean for a file of any program.
    [[nodiscard]] Error error(int code, SqlStage stage) const override;

private:
    UntrustedSqliteConnection(const QString &file, Interrupt ends);

    Result<void> harden(SqliteAccess access);
    void watch();
    [[nodiscard]] bool isAllowed(int action, const char *subject, const char *detail) const;
    [[nodiscard]] bool isChangeAllowed(const char *table);

    Interrupt m_ends;
    Interrupt m_interrupt;
    QDeadlineTimer m_deadline{QDeadlineTimer::Forever};
    QByteArray m_table;
    mutable QStringList m_changed; // the tables that the statement names, in their order
    std::atomic<quint64> *m_waits = nullptr;
};

// All that is read while it lasts is of one moment.
class ReadSnapshot
{
public:
    explicit ReadSnapshot(UntrustedSqliteConnection &file)
        : m_file(file)
        , m_begun(file.run("BEGIN"))
    {}
    ~ReadSnapshot()
    {
        if (m_begun)
            (void)m_file.run("ROLLBACK");
    }
    Q_DISABLE_COPY_MOVE(ReadSnapshot)

    [[nodiscard]] const Result<void> &begun() const { return m_begun; }

private:
    UntrustedSqliteConnection &m_file;
    Result<void> m_begun;
};

enum class SqlStep {
    Row,
    Done,
    Interrupted, // by an interrupt or the deadline of the connection
    TooBig // a value of the row is larger than the connection's limit
};

// One statement on such a file.
class SqlStatement final : public SqliteStatement
{
public:
    explicit SqlStatement(const UntrustedSqliteConnection &file)
        : SqliteStatement(file)
        , m_file(file)
    {}

    // With the values of the part; bind() gives it others in the same places.
    Result<void> prepare(const SqlFragment &part);

    // After Done, Interrupted and TooBig the statement is reset, and can be run again.
    Result<SqlStep> step();

private:
    const UntrustedSqliteConnection &m_file;
};

} // namespace onecake
