// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "core/inspect/browse/sqlite/rows/row_changer.h"

#include "core/base/result.h"
#include "core/base/text/shown_text.h"
#include "core/base/text/tr.h"
#include "core/inspect/browse/sqlite/file/sql_fragment.h"
#include "core/inspect/browse/sqlite/file/sql_table.h"
#include "core/inspect/browse/sqlite/planning/paging_order.h"
#include "core/inspect/browse/sqlite/planning/sql_conditions.h"
#include "core/inspect/records/stored_value.h"

#include <QElapsedTimer>

#include <algorithm>

#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace onecake {

namespace {

constexpr Duration timeForOthers{6};

// The columns whose values together no two rows may have.
std::vector<QStringList> uniqueKeys(const SqlTable &table)
{
    std::vector<QStringList> keys;
    for (const SqlIndex &index : table.indexes) {
        if (index.isUnique && index.isPlain)
            keys.push_back(index.columns);
    }
    QStringList primary;
    for (const SqlColumn *column : table.primaryKey())
        primary.append(column->name);
    const bool isOnlyKey = keys.empty() && !primary.isEmpty();
    if (isOnlyKey || (!primary.isEmpty() && table.rowidColumn.isEmpty()))
        keys.push_back(primary);
    // Without any key, a row is the same as another if all of it is.
    if (keys.empty())
        keys.push_back(table.columnNames());
    return keys;
}

// NULL is not the same as NULL in a key, and so no row is found by it.
std::optional<SqlFragment> sameKey(const SqlTable &table, const QStringList &key, const Item &item)
{
    std::vector<SqlFragment> parts;
    const bool isWholeRow = key.size() == static_cast<qsizetype>(table.columns.size());
    for (const QString &name : key) {
        const AttributeValue value = item.value(name);
        const bool isNull = std::holds_alternative<NullValue>(value.content());
        if (isNull && !isWholeRow)
            return std::nullopt;
        parts.push_back(isExactly(*table.column(name), value));
    }
    return allOf(parts);
}

Error cannotStore(const SqlTable &table, const QString &column, const QString &problem)
{
    return {ErrorCode::InvalidInput, u"%1.%2"_s.arg(spelledOut(table.name), spelledOut(column)),
            problem, tr("Leave the column out, or give it a text, a number or bytes")};
}

// Whether the table has all these columns, and SQL such values.
Result<void> checkStorable(const SqlTable &table, const Item &item)
{
    for (auto value = item.begin(); value != item.end(); ++value) {
        const SqlColumn *column = table.column(value.key());
        if (column == nullptr)
            return cannotStore(table, value.key(), tr("the table has no such column"));
        if (!sqlValueOf(value.value()))
            return cannotStore(table, value.key(),
                               tr("SQL has no value for %1").arg(describeValue(value.value())));
    }
    return {};
}

// Whether it can store them in a row that is there: computed columns cannot be set.
Result<void> checkChangeable(const SqlTable &table, const Item &changes)
{
    if (changes.isEmpty())
        return Error{
            ErrorCode::InvalidInput, spelledOut(table.name), tr("nothing was to be changed"), {}};
    if (const auto storable = checkStorable(table, changes); !storable)
        return storable;
    for (const QString &name : changes.keys()) {
        if (table.column(name)->isGenerated)
            return cannotStore(table, name, tr("the column is computed from others"));
    }
    return {};
}

// Bytes stand for a text that is no UTF-8 where the column takes nothing but texts.
SqlValue storedValue(const SqlTable &table, const SqlColumn &column, const AttributeValue &value)
{
    SqlValue stored = sqlValueOf(value).value_or(SqlValue());
    const auto *bytes = std::get_if<QByteArray>(&stored);
    if (bytes != nullptr && table.isStrict && column.affinity == Affinity::Text)
        return SqlText{*bytes};
    return stored;
}

// Whether all columns are what was seen. Those that were not seen must be NULL, and a row of which
// a value was left out for its size is never what was seen.
bool isStillAs(const SqlTable &table, const Item &now, const Item &seen)
{
    return std::all_of(table.columns.begin(), table.columns.end(),
                       [&now, &seen](const SqlColumn &column) {
                           const auto found = now.constFind(column.name);
                           return found != now.constEnd() && *found == seen.value(column.name);
                       });
}

// As idNames() names them.
std::vector<SqlValue> idValues(const SqlTable &table, const Item &id)
{
    if (table.hasRowid())
        return {id.value(rowidName.toString()).integer().value_or(0)};
    std::vector<SqlValue> values;
    for (const SqlColumn *column : table.primaryKey())
        values.push_back(sqlValueOf(id.value(column->name)).value_or(SqlValue()));
    return values;
}

// Each finds the rows that have one of the item's keys. A row's number is a key only where there is
// no other; without any key, a row is the same as another if all of it is.
std::vector<SqlFragment> sameKeyConditions(const SqlTable &table, const Item &item)
{
    std::vector<SqlFragment> conditions;
    for (const QStringList &key : uniqueKeys(table)) {
        if (auto condition = sameKey(table, key, item))
            conditions.push_back(*std::move(condition));
    }
    return conditions;
}

} // namespace

RowChanger::RowChanger(UntrustedSqliteConnection &file, const SqlTable &table)
    : m_file(file)
    , m_table(table)
    , m_rows(file, table)
{}

Result<RowChangeAnswer> RowChanger::remove(const StoredRow &seen)
{
    return inTransaction([&] { return removeRow(seen); });
}

Result<RowChangeAnswer> RowChanger::change(const StoredRow &seen, const Item &changes)
{
    if (const auto changeable = checkChangeable(m_table, changes); !changeable)
        return changeable.error();
    return inTransaction([&] { return changeRow(seen, changes); });
}

Result<RowChangeAnswer> RowChanger::put(const Item &item)
{
    if (const auto storable = checkStorable(m_table, item); !storable)
        return storable.error();
    return inTransaction([&] { return putRow(item); });
}

template<typename Change>
RowChanges RowChanger::someInTransaction(std::size_t first, std::size_t count, Duration longest,
                                         Change change)
{
    // Whoever waits for the file looks again only after a while.
    if (first > 0)
        sqlite3_sleep(static_cast<int>(timeForOthers.count()));
    if (const auto begun = begin(); !begun)
        return {{}, begun.error()};
    QElapsedTimer timer;
    timer.start();
    RowChanges changes;
    const std::size_t end = std::min(count, first + m_rowsAtOnce);
    for (std::size_t index = first; index < end; ++index) {
        Result<RowChangeAnswer> changed = alone([&] { return change(index); });
        // Some failures end the transaction.
        const bool isOpen = sqlite3_get_autocommit(m_file.handle()) == 0;
        if (!changed && isOpen && !changes.answers.empty())
            break;
        if (!changed) {
            (void)m_file.run("ROLLBACK");
            return {{}, changed.error()};
        }
        changes.answers.push_back(*std::move(changed));
        if (timer.elapsed() >= longest.count())
            break;
    }
    if (const auto committed = commit(); !committed) {
        // What the table does not allow at the commit is of one of the rows: of which, each by
        // itself tells.
        const bool isOfARow = committed.error().code == ErrorCode::InvalidInput;
        if (isOfARow && changes.answers.size() > 1) {
            m_rowsAtOnce = 1;
            return {};
        }
        return {{}, committed.error()};
    }
    learn(changes.answers.size(), Duration(timer.elapsed()), longest);
    return changes;
}

RowChanges RowChanger::removeSome(const std::vector<StoredRow> &seen, std::size_t first,
                                  Duration longest)
{
    return someInTransaction(first, seen.size(), longest,
                             [&](std::size_t index) { return removeRow(seen[index]); });
}

// One statement for all rows: its first values name a row and say how it was seen.
struct RowChanger::MatchingRemoval {
    const RowFilter &filter;
    std::vector<const SqlColumn *> columns = {}; // that were seen
    std::vector<SqlValue> ofFilter = {};
    SqlStatement statement;
};

RowChanges RowChanger::removeMatchingSome(const std::vector<StoredRow> &seen,
                                          const RowFilter &filter, std::size_t first,
                                          Duration longest)
{
    MatchingRemoval removal{.filter = filter, .statement = SqlStatement(m_file)};
    QStringList known;
    for (const QString &name : idNames(m_table))
        known.append(name + u" = ?"_s);
    for (const SqlColumn &column : m_table.columns) {
        if (!seen.at(first).item.contains(column.name))
            continue;
        removal.columns.push_back(&column);
        known.append(u'+' + bytewise(column) + u" IS ?"_s); // it is found by its id
    }
    std::vector<SqlFragment> conditions{conditionOf(m_table, filter.all)};
    if (filter.accepts)
        conditions.push_back(sureColumn(m_table, filter));
    const SqlFragment condition = allOf(conditions);
    removal.ofFilter = condition.values;
    QString sql =
        u"DELETE FROM %1 WHERE %2"_s.arg(quotedName(m_table.name), known.join(u" AND "_s));
    if (!condition.isEmpty())
        sql += u" AND "_s + condition.sql;
    if (const auto prepared = removal.statement.prepare({sql, {}}); !prepared)
        return {{}, prepared.error()};
    return someInTransaction(first, seen.size(), longest, [&](std::size_t index) {
        return removeIfMatching(removal, seen[index]);
    });
}

// Most are removed at once. Of the others nobody knows why they were not before they are read.
Result<RowChangeAnswer> RowChanger::removeIfMatching(MatchingRemoval &removal,
                                                     const StoredRow &seen)
{
    std::vector<SqlValue> values = idValues(m_table, seen.id);
    for (const SqlColumn *column : removal.columns)
        values.push_back(sqlValueOf(seen.item.value(column->name)).value_or(SqlValue()));
    values.insert(values.end(), removal.ofFilter.begin(), removal.ofFilter.end());
    removal.statement.bind(std::move(values));
    const Result<SqlStep> step = removal.statement.step();
    if (!step)
        return step.error();
    if (*step == SqlStep::Interrupted)
        return closedMeanwhile(m_file.file());
    if (*step == SqlStep::Done && sqlite3_changes(m_file.handle()) > 0)
        return RowChangeAnswer();
    Result<std::optional<ReadRow>> now = rowNow(seen.id);
    if (!now)
        return now.error();
    if (!*now)
        return RowChangeAnswer{RowChange::Gone, std::nullopt};
    Item item = std::move((*now)->row.item);
    const auto isSame = [&item, &seen](const SqlColumn *column) {
        return item.contains(column->name)
            && item.value(column->name) == seen.item.value(column->name);
    };
    const bool isStill = std::all_of(removal.columns.begin(), removal.columns.end(), isSame);
    if (!isStill || !passes(removal.filter, item))
        return RowChangeAnswer{RowChange::Changed, std::move(item)};
    SqlFragment part{u"DELETE FROM %1 WHERE "_s.arg(quotedName(m_table.name)), {}};
    part += exactCondition(m_table, (*now)->id);
    if (const auto removed = run(part); !removed)
        return removed.error();
    return RowChangeAnswer();
}

RowChanges RowChanger::putSome(const std::vector<Item> &items, std::size_t first, Duration longest)
{
    const auto put = [&](std::size_t index) -> Result<RowChangeAnswer> {
        if (const auto storable = checkStorable(m_table, items[index]); !storable)
            return storable.error();
        return putRow(items[index]);
    };
    return someInTransaction(first, items.size(), longest, put);
}

// The commit writes what the rows have touched, and may take longer than removing them did.
void RowChanger::learn(std::size_t rows, Duration taken, Duration longest)
{
    constexpr std::size_t rowsMin = 20;
    constexpr std::size_t growthMax = 2;
    const auto fitting =
        static_cast<std::size_t>(static_cast<double>(rows) * static_cast<double>(longest.count())
                                 / static_cast<double>(std::max<qint64>(taken.count(), 1)));
    m_rowsAtOnce = std::clamp(fitting, rowsMin, std::max(rowsMin, m_rowsAtOnce * growthMax));
}

// Where foreign keys of others do not fit the table, nothing can be removed from it, and the
// removal says so; rows can be put and changed all the same.
void RowChanger::learnReach()
{
    if (m_reached)
        return;
    const Result<QStringList> changed =
        m_file.tablesChangedBy(u"DELETE FROM %1 WHERE 0"_s.arg(quotedName(m_table.name)));
    if (!changed)
        return;
    m_reached = changed->mid(1);
    m_reached->removeDuplicates();
}

QString RowChanger::reachedInWords() const
{
    const QStringList tables = m_reached.value_or(QStringList());
    return tables.isEmpty() ? tr("other rows")
                            : tr("rows of %1").arg(spelledOut(tables.join(u", "_s)));
}

// A transaction of many rows needs a mark to go back to only where a row can reach others.
template<typename Change>
Result<RowChangeAnswer> RowChanger::alone(Change change)
{
    const bool hasMark = !m_reached || !m_reached->isEmpty();
    if (hasMark) {
        if (const auto marked = m_file.run("SAVEPOINT one_row"); !marked)
            return marked.error();
    }
    const qint64 before = sqlite3_total_changes64(m_file.handle());
    Result<RowChangeAnswer> answer = change();
    const bool hasReached = sqlite3_total_changes64(m_file.handle()) - before > 1;
    if (answer && hasReached)
        answer = wouldReach(m_file.file(), reachedInWords());
    const bool isOpen = sqlite3_get_autocommit(m_file.handle()) == 0;
    if (!isOpen)
        return answer;
    // What cannot be undone alone is undone with all that was begun.
    const bool isUndone = answer || (hasMark && m_file.run("ROLLBACK TO one_row"));
    if (!isUndone && (hasMark || hasReached))
        (void)m_file.run("ROLLBACK");
    if (!isUndone || !hasMark)
        return answer;
    if (const auto released = m_file.run("RELEASE one_row"); !released)
        return released.error();
    return answer;
}

template<typename Work>
Result<RowChangeAnswer> RowChanger::inTransaction(Work work)
{
    if (const auto begun = begin(); !begun)
        return begun.error();
    Result<RowChangeAnswer> answer = alone(work);
    if (!answer || answer->change != RowChange::Done) {
        (void)m_file.run("ROLLBACK");
        return answer;
    }
    if (const auto committed = commit(); !committed)
        return committed.error();
    return answer;
}

Result<void> RowChanger::begin()
{
    if (const auto begun = m_file.run("BEGIN IMMEDIATE"); !begun)
        return begun;
    const Result<qint64> version = schemaVersionOf(m_file);
    const bool isSame = version && *version == m_table.schemaVersion;
    if (isSame) {
        learnReach();
        return {};
    }
    (void)m_file.run("ROLLBACK");
    if (!version)
        return version.error();
    return Error{ErrorCode::StoreUnusable, m_file.file(),
                 tr("the tables were altered since the file was opened"),
                 tr("Open the file again")};
}

Result<void> RowChanger::commit()
{
    Result<void> committed = m_file.run("COMMIT", SqlStage::Commit);
    if (!committed)
        (void)m_file.run("ROLLBACK");
    return committed;
}

template<typename Change>
Result<RowChangeAnswer> RowChanger::ifStillAs(const StoredRow &seen, Change change)
{
    Result<std::optional<ReadRow>> now = rowNow(seen.id);
    if (!now)
        return now.error();
    if (!*now)
        return RowChangeAnswer{RowChange::Gone, std::nullopt};
    if (!isStillAs(m_table, (*now)->row.item, seen.item))
        return RowChangeAnswer{RowChange::Changed, std::move((*now)->row.item)};
    SqlFragment part = change();
    part += u" WHERE ";
    part += exactCondition(m_table, (*now)->id);
    if (const auto changed = run(part); !changed)
        return changed.error();
    return RowChangeAnswer();
}

Result<RowChangeAnswer> RowChanger::removeRow(const StoredRow &seen)
{
    return ifStillAs(seen, [this] {
        return SqlFragment{u"DELETE FROM "_s + quotedName(m_table.name), {}};
    });
}

Result<RowChangeAnswer> RowChanger::changeRow(const StoredRow &seen, const Item &changes)
{
    return ifStillAs(seen, [this, &changes] {
        SqlFragment part{u"UPDATE OR ABORT %1 SET "_s.arg(quotedName(m_table.name)), {}};
        QStringList assignments;
        for (auto change = changes.begin(); change != changes.end(); ++change) {
            const SqlColumn &column = *m_table.column(change.key());
            assignments.append(quotedName(column.name) + u" = ?"_s);
            part.values.push_back(storedValue(m_table, column, change.value()));
        }
        part += assignments.join(u", "_s);
        return part;
    });
}

Result<RowChangeAnswer> RowChanger::putRow(const Item &item)
{
    Result<std::optional<ReadRow>> same = rowOfSameKey(item);
    if (!same)
        return same.error();
    if (*same)
        return RowChangeAnswer{RowChange::Present, std::move((*same)->row.item)};
    const Result<bool> isNumberTaken = hasRowid(item.value(m_table.rowidColumn));
    if (!isNumberTaken)
        return isNumberTaken.error();
    SqlFragment values;
    QStringList names;
    QStringList places;
    for (const SqlColumn &column : m_table.columns) {
        const bool isFresh = *isNumberTaken && column.name == m_table.rowidColumn;
        if (column.isGenerated || isFresh || !item.contains(column.name))
            continue;
        names.append(quotedName(column.name));
        places.append(u"?"_s);
        values.values.push_back(storedValue(m_table, column, item.value(column.name)));
    }
    SqlFragment part{u"INSERT OR ABORT INTO "_s + quotedName(m_table.name), {}};
    if (names.isEmpty())
        part += u" DEFAULT VALUES";
    else
        part += u" (%1) VALUES (%2)"_s.arg(names.join(u", "_s), places.join(u", "_s));
    part += values;
    if (const auto inserted = run(part); !inserted)
        return inserted.error();
    return RowChangeAnswer{RowChange::Done, std::nullopt, idOfPut(item)};
}

Item RowChanger::idOfPut(const Item &item) const
{
    Item id;
    if (m_table.hasRowid()) {
        const qint64 rowid = sqlite3_last_insert_rowid(m_file.handle());
        id.insert(rowidName.toString(), AttributeValue::ofInteger(rowid));
        return id;
    }
    for (const SqlColumn *column : m_table.primaryKey())
        id.insert(column->name, item.value(column->name));
    return id;
}

Result<std::optional<ReadRow>> RowChanger::rowOfSameKey(const Item &item)
{
    for (const SqlFragment &condition : sameKeyConditions(m_table, item)) {
        Result<std::optional<ReadRow>> found = m_rows.read(condition);
        if (!found || *found)
            return found;
    }
    return std::optional<ReadRow>();
}

Result<bool> RowChanger::hasRowid(const AttributeValue &rowid)
{
    const std::optional<qint64> number = rowid.integer();
    if (!number || m_table.rowidColumn.isEmpty())
        return false;
    const Result<std::optional<ReadRow>> found = m_rows.readExactly({*number});
    if (!found)
        return found.error();
    return found->has_value();
}

Result<SqlStatement *> RowChanger::prepared(const SqlFragment &part)
{
    constexpr std::size_t keptMax = 32;
    if (const auto kept = m_prepared.find(part.sql); kept != m_prepared.end()) {
        kept->second->bind(part.values);
        return kept->second.get();
    }
    auto statement = std::make_unique<SqlStatement>(m_file);
    if (const auto done = statement->prepare(part); !done)
        return done.error();
    if (m_prepared.size() >= keptMax)
        m_prepared.clear();
    return m_prepared.emplace(part.sql, std::move(statement)).first->second.get();
}

Result<void> RowChanger::run(const SqlFragment &part)
{
    const Result<SqlStatement *> statement = prepared(part);
    if (!statement)
        return statement.error();
    const Result<SqlStep> step = (*statement)->step();
    if (!step)
        return step.error();
    if (*step == SqlStep::TooBig)
        return m_file.error(SQLITE_TOOBIG, SqlStage::BeforeCommit);
    if (*step == SqlStep::Interrupted)
        return closedMeanwhile(m_file.file());
    return {};
}

Result<std::optional<ReadRow>> RowChanger::rowNow(const Item &id)
{
    if (m_table.hasRowid()) {
        if (const auto rowid = id.value(rowidName.toString()).integer())
            return m_rows.readExactly({*rowid});
    }
    const Result<SqlFragment> named = idCondition(m_table, id);
    if (!named)
        return named.error();
    return m_rows.read(*named);
}

} // namespace onecake
