// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// Describes a SQL table as far as statements on it need it.
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
    // The position in the primary key, from 1; 0: the column is not part of it.
    int keyPosition = 0;
    bool isGenerated = false;
    // In a STRICT table: the column holds only whole numbers, or only texts, and NULL.
    bool isInteger = false;
    bool isText = false;
    bool isFilled = false; // the column is never NULL
};

struct SqlIndex {
    QStringList columns; // in the order of the index
    bool isUnique = false;
    bool isOfPrimaryKey = false;
    // Has all rows and only columns, in ascending order of their bytes.
    bool isPlain = false;
};

struct SqlTable {
    QString name;
    std::vector<SqlColumn> columns;
    QStringList leftOut; // columns that are not read, because computing them could take any time
    std::vector<SqlIndex> indexes; // of the columns that are read
    QStringList triggers;
    // The name of the rowid in this table, because a column may have taken the usual one; empty:
    // WITHOUT ROWID.
    QString rowid;
    // The column that is the rowid (INTEGER PRIMARY KEY); may be empty.
    QString rowidColumn;
    bool isStrict = false;
    bool isUtf8 = true; // the file stores texts as UTF-8
    QString definition; // its CREATE TABLE as it is written, of a bounded length: it may be a lie
    qint64 schemaVersion = 0; // if it differs, all of this may have changed

    [[nodiscard]] bool hasRowid() const { return !rowid.isEmpty(); }
    // Returns nullptr if there is no such column.
    [[nodiscard]] const SqlColumn *column(const QString &named) const;
    [[nodiscard]] std::vector<const SqlColumn *> primaryKey() const; // in the order of the key
    [[nodiscard]] QStringList columnNames() const;
};

// The name of the rowid in StoredRow::id.
inline constexpr QStringView rowidName = u"rowid";

TableShape shapeOf(const SqlTable &table);

// SQLite itself is asked what a file's tables are: what sqlite_schema says of them may be a lie.

// What every table of a file is, read once: to describe one of thousands costs no more than to
// describe the only one.
struct SqlSchema {
    struct Listed {
        QString kind; // "table", "view", "virtual", "shadow"
        bool hasRowid = true;
        bool isStrict = false;
    };
    QHash<QString, Listed> tables;
    QHash<QString, qint64> definitions; // rows of sqlite_schema
    QHash<QString, QStringList> triggers; // by the table's name in lower case
    bool isUtf8 = true;
    qint64 version = 0;
};
Result<SqlSchema> schemaOf(UntrustedSqliteConnection &file);

// The tables with rows of their own: no views, no virtual tables and what belongs to them.
Result<QStringList> tablesIn(UntrustedSqliteConnection &file);

// Describes a table; an error if it is not one of tablesIn().
Result<SqlTable> describeTable(UntrustedSqliteConnection &file, const SqlSchema &schema,
                               const QString &name);

// The whole number that the PRAGMA of that name answers.
Result<qint64> numberOf(const UntrustedSqliteConnection &file, QStringView name);

// Returns a number that rises whenever a schema changes.
Result<qint64> schemaVersionOf(const UntrustedSqliteConnection &file);

} // namespace onecake
