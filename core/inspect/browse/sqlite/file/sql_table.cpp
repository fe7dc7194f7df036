// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "core/inspect/browse/sqlite/file/sql_table.h"

#include "core/base/text/shown_text.h"
#include "core/base/text/tr.h"
#include "core/inspect/browse/sqlite/file/computed_columns.h"
#include "core/inspect/browse/sqlite/file/untrusted_sqlite_connection.h"

#include <algorithm>

#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace onecake {

namespace {

std::vector<KeyAttribute> keysOf(const SqlTable &table)
{
    QStringList names;
    for (const SqlColumn *column : table.primaryKey())
        names.append(column->name);
    // A row's number says nothing; the columns that must not repeat do.
    const auto unique =
        std::find_if(table.indexes.begin(), table.indexes.end(),
                     [](const SqlIndex &index) { return index.isUnique && index.isPlain; });
    if ((names.isEmpty() || !table.rowidColumn.isEmpty()) && unique != table.indexes.end())
        names = unique->columns;
    std::vector<KeyAttribute> keys;
    for (const QString &name : names)
        keys.push_back({name, table.column(name)->type});
    return keys;
}

} // namespace

const SqlColumn *SqlTable::column(const QString &named) const
{
    const auto found =
        std::find_if(columns.begin(), columns.end(),
                     [&named](const SqlColumn &column) { return column.name == named; });
    return found == columns.end() ? nullptr : &*found;
}

std::vector<const SqlColumn *> SqlTable::primaryKey() const
{
    std::vector<const SqlColumn *> key;
    for (const SqlColumn &column : columns) {
        if (column.keyPosition > 0)
            key.push_back(&column);
    }
    std::sort(key.begin(), key.end(), [](const SqlColumn *left, const SqlColumn *right) {
        return left->keyPosition < right->keyPosition;
    });
    return key;
}

QStringList SqlTable::columnNames() const
{
    QStringList names;
    for (const SqlColumn &column : columns)
        names.append(column.name);
    return names;
}

TableShape shapeOf(const SqlTable &table)
{
    TableShape shape;
    shape.kind = LayoutKind::Sqlite;
    shape.table = table.name;
    shape.keys = keysOf(table);
    shape.columns = table.columnNames();
    QStringList primary;
    for (const SqlColumn *column : table.primaryKey())
        primary.append(column->name);
    if (!primary.isEmpty())
        shape.uniques.push_back(primary);
    for (const SqlIndex &index : table.indexes) {
        const bool isNew = std::find(shape.uniques.begin(), shape.uniques.end(), index.columns)
            == shape.uniques.end();
        if (index.isUnique && index.isPlain && isNew)
            shape.uniques.push_back(index.columns);
    }
    shape.definition = table.definition;
    shape.leftOut = table.leftOut;
    return shape;
}

namespace {

using SeeRow = std::function<void(const SqlStatement &)>;

Result<void> forEachRow(const UntrustedSqliteConnection &file, const SqlFragment &part,
                        const SeeRow &see)
{
    SqlStatement statement(file);
    if (const auto prepared = statement.prepare(part); !prepared)
        return prepared.error();
    Result<SqlStep> step = statement.step();
    for (; step && *step == SqlStep::Row; step = statement.step())
        see(statement);
    if (!step)
        return step.error();
    if (*step != SqlStep::Done)
        return file.error(*step == SqlStep::TooBig ? SQLITE_TOOBIG : SQLITE_INTERRUPT,
                          SqlStage::BeforeCommit);
    return {};
}

SqlFragment pragma(QStringView name, const QString &subject)
{
    return {u"PRAGMA %1(%2)"_s.arg(name, quotedName(subject)), {}};
}

Affinity affinityOf(const QString &type)
{
    const auto says = [&type](QStringView word) {
        return type.contains(word, Qt::CaseInsensitive);
    };
    if (says(u"INT"))
        return Affinity::Numeric;
    if (says(u"CHAR") || says(u"CLOB") || says(u"TEXT"))
        return Affinity::Text;
    const bool isAny = type.compare(u"ANY", Qt::CaseInsensitive) == 0; // of STRICT tables
    return type.isEmpty() || says(u"BLOB") || isAny ? Affinity::None : Affinity::Numeric;
}

bool isOwn(const QString &table)
{
    return table.startsWith(u"sqlite_"_s, Qt::CaseInsensitive);
}

Error noTable(UntrustedSqliteConnection &file, const QString &name)
{
    const QStringList tables = [&file] {
        const Result<QStringList> found = tablesIn(file);
        return found ? *found : QStringList();
    }();
    constexpr qsizetype namedMax = 300;
    const QString remedy = tables.isEmpty()
        ? tr("The file has no tables; choose another one")
        : tr("Its tables are %1").arg(spelledOut(tables.join(u", "_s), namedMax));
    return {ErrorCode::StoreUnusable, file.file(),
            tr("there is no table \"%1\"").arg(spelledOut(name)), remedy};
}

Error posing(const UntrustedSqliteConnection &file, const QString &name, const QString &kind)
{
    const QString what = kind == u"view" ? tr("a view: what it shows is computed, not stored")
        : kind == u"virtual" ? tr("a virtual table: it shows what a program makes of it")
                             : tr("a shadow table of a virtual table");
    return {ErrorCode::StoreUnusable, file.file(),
            tr("\"%1\" is %2, expected a table").arg(spelledOut(name), what),
            tr("Choose a table of rows")};
}

Result<void> takeKind(UntrustedSqliteConnection &file, const SqlSchema &schema, SqlTable &table)
{
    const SqlSchema::Listed listed = schema.tables.value(table.name);
    if (listed.kind.isEmpty() || isOwn(table.name))
        return noTable(file, table.name);
    if (listed.kind != u"table")
        return posing(file, table.name, listed.kind);
    table.isStrict = listed.isStrict;
    table.rowid = listed.hasRowid ? rowidName.toString() : QString();
    return {};
}

Result<QString> definitionOf(const UntrustedSqliteConnection &file, const SqlSchema &schema,
                             const QString &name)
{
    QString sql;
    const SqlFragment part{u"SELECT sql FROM sqlite_schema WHERE rowid = ?"_s,
                           {schema.definitions.value(name)}};
    const auto read =
        forEachRow(file, part, [&sql](const SqlStatement &row) { sql = row.text(0); });
    if (!read)
        return read.error();
    return sql;
}

void leaveOutSlow(const QStringList &computed, const QString &definition, SqlTable &table)
{
    if (computed.isEmpty() || computesQuickly(definition))
        return;
    table.leftOut = computed;
    std::erase_if(table.columns,
                  [&computed](const SqlColumn &column) { return computed.contains(column.name); });
}

// The columns of PRAGMA table_list, table_xinfo, index_list and index_xinfo:
// sqlite.org/pragma.html.
Result<void> takeColumns(const UntrustedSqliteConnection &file, const SqlSchema &schema,
                         SqlTable &table)
{
    constexpr qint64 firstGenerated = 2; // in "hidden": the virtual ones
    QStringList computed;
    const auto listed =
        forEachRow(file, pragma(u"table_xinfo", table.name), [&](const SqlStatement &row) {
            SqlColumn column;
            column.name = row.text(1);
            column.type = row.text(2);
            column.affinity = affinityOf(column.type);
            column.keyPosition = static_cast<int>(row.integer(5));
            column.isGenerated = row.integer(6) >= firstGenerated;
            if (row.integer(6) == firstGenerated)
                computed.append(column.name);
            const auto isStrictly = [&](const char *type) {
                return table.isStrict
                    && column.type.compare(QLatin1StringView(type), Qt::CaseInsensitive) == 0;
            };
            column.isInteger = isStrictly("INTEGER") || isStrictly("INT");
            column.isText = isStrictly("TEXT");
            column.isFilled = table.isStrict && row.integer(3) != 0;
            table.columns.push_back(std::move(column));
        });
    if (!listed)
        return listed;
    const Result<QString> definition = definitionOf(file, schema, table.name);
    if (!definition)
        return definition.error();
    constexpr qsizetype longest = 20'000;
    table.definition = definition->left(longest);
    leaveOutSlow(computed, *definition, table);
    for (SqlColumn &column : table.columns) {
        const char *collation = nullptr;
        const int code = sqlite3_table_column_metadata(
            file.handle(), "main", table.name.toUtf8().constData(),
            column.name.toUtf8().constData(), nullptr, &collation, nullptr, nullptr, nullptr);
        if (code != SQLITE_OK)
            return file.error(code, SqlStage::BeforeCommit);
        column.collation = QString::fromUtf8(collation).toUpper();
    }
    return {};
}

Result<void> takeColumnsOf(const UntrustedSqliteConnection &file, const QString &name,
                           SqlIndex &index)
{
    return forEachRow(file, pragma(u"index_xinfo", name), [&index](const SqlStatement &row) {
        const bool isPartOfKey = row.integer(5) != 0;
        if (!isPartOfKey)
            return;
        const bool isExpression = row.integer(1) < 0;
        const bool isDescending = row.integer(3) != 0;
        index.columns.append(row.text(2));
        index.isPlain = index.isPlain && !isExpression && !isDescending
            && row.text(4).compare(u"BINARY", Qt::CaseInsensitive) == 0;
    });
}

Result<void> takeIndexes(const UntrustedSqliteConnection &file, SqlTable &table)
{
    QStringList names;
    const auto listed =
        forEachRow(file, pragma(u"index_list", table.name), [&](const SqlStatement &row) {
            names.append(row.text(1));
            SqlIndex index;
            index.isUnique = row.integer(2) != 0;
            index.isOfPrimaryKey = row.text(3) == u"pk";
            index.isPlain = row.integer(4) == 0;
            table.indexes.push_back(std::move(index));
        });
    if (!listed)
        return listed;
    for (qsizetype index = 0; index < names.size(); ++index) {
        SqlIndex &taken = table.indexes[static_cast<std::size_t>(index)];
        if (const auto columns = takeColumnsOf(file, names[index], taken); !columns)
            return columns;
    }
    std::erase_if(table.indexes, [&table](const SqlIndex &index) {
        return std::any_of(table.leftOut.begin(), table.leftOut.end(),
                           [&](const QString &column) { return index.columns.contains(column); });
    });
    return {};
}

Result<void> takeRowid(const UntrustedSqliteConnection &file, SqlTable &table)
{
    if (!table.hasRowid())
        return {};
    const std::vector<const SqlColumn *> key = table.primaryKey();
    const bool hasKeyIndex =
        std::any_of(table.indexes.begin(), table.indexes.end(),
                    [](const SqlIndex &index) { return index.isOfPrimaryKey; });
    if (key.size() == 1 && !hasKeyIndex
        && key.front()->type.compare(u"INTEGER", Qt::CaseInsensitive) == 0)
        table.rowidColumn = key.front()->name;
    const QStringList names = table.columnNames();
    for (const QString &name : {rowidName.toString(), u"_rowid_"_s, u"oid"_s}) {
        if (names.contains(name, Qt::CaseInsensitive))
            continue;
        table.rowid = name;
        return {};
    }
    if (table.rowidColumn.isEmpty())
        return Error{ErrorCode::StoreUnusable, file.file(),
                     tr("the columns of \"%1\" hide its rowid, which tells its rows apart")
                         .arg(spelledOut(table.name)),
                     tr("Rename one of rowid, _rowid_ and oid")};
    table.rowid = quotedName(table.rowidColumn);
    return {};
}

Result<void> takeKinds(const UntrustedSqliteConnection &file, SqlSchema &schema)
{
    return forEachRow(file, {u"PRAGMA table_list"_s, {}}, [&schema](const SqlStatement &row) {
        if (row.text(0) == u"main")
            schema.tables.insert(row.text(1),
                                 {row.text(2), row.integer(4) == 0, row.integer(5) != 0});
    });
}

Result<void> takeDefinitions(const UntrustedSqliteConnection &file, SqlSchema &schema)
{
    const SqlFragment part{u"SELECT rowid, type, name, tbl_name FROM sqlite_schema "
                           "WHERE type IN ('table', 'trigger')"_s,
                           {}};
    return forEachRow(file, part, [&schema](const SqlStatement &row) {
        if (row.text(1) == u"table")
            schema.definitions.insert(row.text(2), row.integer(0));
        else
            schema.triggers[row.text(3).toLower()].append(row.text(2));
    });
}

Result<void> takeEncoding(const UntrustedSqliteConnection &file, SqlSchema &schema)
{
    return forEachRow(file, {u"PRAGMA encoding"_s, {}}, [&schema](const SqlStatement &row) {
        schema.isUtf8 = row.text(0) == u"UTF-8";
    });
}

} // namespace

Result<QStringList> tablesIn(UntrustedSqliteConnection &file)
{
    QStringList tables;
    const auto listed =
        forEachRow(file, {u"PRAGMA table_list"_s, {}}, [&tables](const SqlStatement &row) {
            if (row.text(0) == u"main" && row.text(2) == u"table" && !isOwn(row.text(1)))
                tables.append(row.text(1));
        });
    if (!listed)
        return listed.error();
    tables.sort();
    return tables;
}

Result<SqlSchema> schemaOf(UntrustedSqliteConnection &file)
{
    SqlSchema schema;
    const Result<qint64> version = schemaVersionOf(file);
    if (!version)
        return version.error();
    schema.version = *version;
    for (const auto take : {takeKinds, takeDefinitions, takeEncoding}) {
        if (const auto taken = take(file, schema); !taken)
            return taken.error();
    }
    return schema;
}

Result<SqlTable> describeTable(UntrustedSqliteConnection &file, const SqlSchema &schema,
                               const QString &name)
{
    SqlTable table;
    table.name = name;
    table.schemaVersion = schema.version;
    table.isUtf8 = schema.isUtf8;
    table.triggers = schema.triggers.value(name.toLower());
    if (const auto taken = takeKind(file, schema, table); !taken)
        return taken.error();
    if (const auto taken = takeColumns(file, schema, table); !taken)
        return taken.error();
    for (const auto take : {takeIndexes, takeRowid}) {
        if (const auto taken = take(file, table); !taken)
            return taken.error();
    }
    return table;
}

Result<qint64> numberOf(const UntrustedSqliteConnection &file, QStringView name)
{
    qint64 number = 0;
    const auto asked = forEachRow(file, {u"PRAGMA %1"_s.arg(name), {}},
                                  [&number](const SqlStatement &row) { number = row.integer(0); });
    if (!asked)
        return asked.error();
    return number;
}

Result<qint64> schemaVersionOf(const UntrustedSqliteConnection &file)
{
    return numberOf(file, u"schema_version");
}

} // namespace onecake
