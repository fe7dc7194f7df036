// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// A table of SQL, as far as statements on it depend on it.
#pragma once

#include "core/inspect/browse/sqlite/file/untrusted_sqlite_connection.h"
#include "core/inspect/layouts/table_shape.h"

namespace onecake {

// How SQLite converts what is written to a column: sqlite.org/datatype3.html, 3.1.
enum class Affinity {
    Text,
    Numeric, // INTEGER and REAL too
    None
};

struct SqlColumn {
    QString name;
    QString type; // as it was declared, may be empty
    QString collation; // "BINARY" in most
    Affinity affinity = Affinity::None;
    int keyPosition = 0; // in the primary key, from 1; 0: it is no part of it
    bool isGenerated = false;
    // Of a STRICT table: nothing but whole numbers, or texts, and NULL.
    bool isInteger = false;
    bool isText = false;
    bool isFilled = false; // never NULL
};

struct SqlIndex {
    QStringList columns; // in their order
    bool isUnique = false;
    bool isOfPrimaryKey = false;
    bool isPlain = false; // of all rows, in ascending order by their bytes, and of columns only
};

struct SqlTable {
    QString name;
    std::vector<SqlColumn> columns;
    std::vector<SqlIndex> indexes;
    QStringList triggers;
    // How the rowid is called here, where a column may have taken its name; empty: WITHOUT ROWID.
    QString rowid;
    QString rowidColumn; // that is the rowid: INTEGER PRIMARY KEY; may be empty
    bool isStrict = false;
    bool isUtf8 = true; // the texts of the file
    qint64 schemaVersion = 0; // another one: all of this may have changed

    [[nodiscard]] bool hasRowid() const { return !rowid.isEmpty(); }
    [[nodiscard]] const SqlColumn *column(const QString &named) const; // nullptr: there is none
    [[nodiscard]] std::vector<const SqlColumn *> primaryKey() const; // in the order of the key
    [[nodiscard]] QStringList columnNames() const;
};

// Under which a row is named by the rowid: StoredRow::id.
inline constexpr QStringView rowidName = u"rowid";

TableShape shapeOf(const SqlTable &table);

// SQLite itself is asked what a file's tables are: what sqlite_schema says of them may be a lie.

// The tables with rows of their own: no views, no virtual tables and what belongs to them.
Result<QStringList> tablesIn(UntrustedSqliteConnection &file);

// Refuses what is no such table.
Result<SqlTable> describeTable(UntrustedSqliteConnection &file, const QString &name);

// The whole number that the PRAGMA of that name answers.
Result<qint64> numberOf(const UntrustedSqliteConnection &file, QStringView name);

// Rises whenever a schema is changed.
Result<qint64> schemaVersionOf(const UntrustedSqliteConnection &file);

} // namespace onecake
