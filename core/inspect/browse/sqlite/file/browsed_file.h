// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// One connection to a SQLite file that is not trusted, as SQLite's page "Defense Against The Dark
// Arts" (sqlite.org/security.html) recommends: nothing in the schema is run, values and statements
// are limited, and the connection can do what it is for and nothing else.
//
// Thread rule: made, used and destroyed in one thread; what ends it is set in any.
#pragma once

#include "core/inspect/browse/key_browser.h"
#include "core/store/sqlite/sqlite_error.h"

#include <QDeadlineTimer>

struct sqlite3;

namespace onecake {

enum class BrowsedAccess {
    Reading,
    Writing // to one table; the file must be there
};

class BrowsedFile
{
public:
    // `ends`: once it is set, whatever is under way ends, for good.
    static Result<std::unique_ptr<BrowsedFile>> open(const QString &file, BrowsedAccess access,
                                                     const Interrupt &ends);
    ~BrowsedFile();
    Q_DISABLE_COPY_MOVE(BrowsedFile)

    // The only one that may be written to.
    void setTable(const QString &table) { m_table = table.toUtf8(); }

    // What is under way from now on ends when it is set; may be none.
    void setInterrupt(const Interrupt &interrupt) { m_interrupt = interrupt; }
    [[nodiscard]] bool isInterrupted() const;

    // What is under way ends then as well.
    void setDeadline(const QDeadlineTimer &deadline) { m_deadline = deadline; }
    [[nodiscard]] bool isToEnd() const { return isInterrupted() || m_deadline.hasExpired(); }

    // A statement without rows.
    Result<void> run(const char *sql, SqlStage stage = SqlStage::BeforeCommit);

    [[nodiscard]] Error error(int code, SqlStage stage) const;
    [[nodiscard]] sqlite3 *handle() const { return m_handle; }
    [[nodiscard]] const QString &file() const { return m_file; }

private:
    BrowsedFile(QString file, Interrupt ends);

    Result<void> connect(const QString &path, BrowsedAccess access);
    Result<void> harden(BrowsedAccess access);
    void watch();
    [[nodiscard]] bool isAllowed(int action, const char *subject, const char *detail) const;

    QString m_file; // as it was named
    Interrupt m_ends;
    Interrupt m_interrupt;
    QDeadlineTimer m_deadline{QDeadlineTimer::Forever};
    QByteArray m_table;
    sqlite3 *m_handle = nullptr;
};

} // namespace onecake
