// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "core/inspect/browse/sqlite/rows/row_changer.h"

#include "core/base/text/shown_text.h"
#include "core/inspect/browse/sqlite/file/sql_description.h"
#include "core/inspect/browse/sqlite/planning/sql_conditions.h"
#include "core/inspect/browse/sqlite/rows/row_storing.h"

#include <QElapsedTimer>

#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace onecake {

namespace {

constexpr Duration timeForOthers{6};

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
                                         bool keeps, Change change)
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
        Result<RowChangeAnswer> changed = change(index);
        if (!changed && keeps && !changes.answers.empty())
            break;
        if (!changed) {
            (void)m_file.run("ROLLBACK");
            return {{}, changed.error()};
        }
        changes.answers.push_back(*std::move(changed));
        if (timer.elapsed() >= longest.count())
            break;
    }
    if (const auto committed = commit(); !committed)
        return {{}, committed.error()};
    learn(changes.answers.size(), Duration(timer.elapsed()), longest);
    return changes;
}

RowChanges RowChanger::removeSome(const std::vector<StoredRow> &seen, std::size_t first,
                                  Duration longest)
{
    return someInTransaction(first, seen.size(), longest, false,
                             [&](std::size_t index) { return removeRow(seen[index]); });
}

RowChanges RowChanger::putSome(const std::vector<Item> &items, std::size_t first, Duration longest)
{
    const auto put = [&](std::size_t index) -> Result<RowChangeAnswer> {
        if (const auto storable = checkStorable(m_table, items[index]); !storable)
            return storable.error();
        return putRow(items[index]);
    };
    return someInTransaction(first, items.size(), longest, true, put);
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

template<typename Work>
Result<RowChangeAnswer> RowChanger::inTransaction(Work work)
{
    if (const auto begun = begin(); !begun)
        return begun.error();
    Result<RowChangeAnswer> answer = work();
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
    if (version && *version == m_table.schemaVersion)
        return {};
    (void)m_file.run("ROLLBACK");
    if (!version)
        return version.error();
    return Error{ErrorCode::StoreUnusable, m_file.file(),
                 u"the tables were altered since the file was opened"_s, u"Open the file again"_s};
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
    SqlPart part = change();
    part += u" WHERE ";
    part += exactCondition(m_table, (*now)->id);
    if (const auto changed = run(part); !changed)
        return changed.error();
    return RowChangeAnswer();
}

Result<RowChangeAnswer> RowChanger::removeRow(const StoredRow &seen)
{
    return ifStillAs(seen, [this] {
        return SqlPart{u"DELETE FROM "_s + quotedName(m_table.name), {}};
    });
}

Result<RowChangeAnswer> RowChanger::changeRow(const StoredRow &seen, const Item &changes)
{
    return ifStillAs(seen, [this, &changes] {
        SqlPart part{u"UPDATE OR ABORT %1 SET "_s.arg(quotedName(m_table.name)), {}};
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
    SqlPart values;
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
    SqlPart part{u"INSERT OR ABORT INTO "_s + quotedName(m_table.name), {}};
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
    for (const SqlPart &condition : sameKeyConditions(m_table, item)) {
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

Result<SqlStatement *> RowChanger::prepared(const SqlPart &part)
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

Result<void> RowChanger::run(const SqlPart &part)
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
    const Result<SqlPart> named = idCondition(m_table, id);
    if (!named)
        return named.error();
    return m_rows.read(*named);
}

} // namespace onecake
