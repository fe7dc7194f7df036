// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// The peer of the inspector over SQLite: the same questions as plain SQL, in a plain loop over the
// C interface.
#pragma once

#include <QString>

struct sqlite3;

namespace onecake::bench {

class RawBrowsing
{
public:
    explicit RawBrowsing(const QString &file);
    ~RawBrowsing();
    Q_DISABLE_COPY_MOVE(RawBrowsing)

    // Reads all columns of the rows that match, as many as a page has at most; how many there were.
    int readPage(const QString &where, int rowsMax);

    // The same of all rows.
    qint64 readAll(const QString &where);

    qint64 count(const QString &where);

    // In chunks of a transaction each, until there are none left; how many there were.
    qint64 removeAtOnce(const QString &where);
    qint64 removeInChunks(const QString &where, int rowsOfChunk);

private:
    sqlite3 *m_database = nullptr;
};

// That the word is anywhere in the texts of a record, capitals or not.
QString rawWord(const QString &word);

} // namespace onecake::bench
