// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "core/inspect/browse/sqlite/rows/row_counts.h"

#include "core/inspect/browse/sqlite/file/read_snapshot.h"
#include "core/inspect/browse/sqlite/planning/paging_order.h"
#include "core/inspect/browse/sqlite/planning/skip_search.h"
#include "core/inspect/browse/sqlite/rows/row_reader.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace onecake {

namespace {

// SQLite counts all rows of a table at once, and fast where an index has them all.
bool isCountedAtOnce(const SqlTable &table)
{
    return std::any_of(table.indexes.begin(), table.indexes.end(),
                       [](const SqlIndex &index) { return index.isPlain; });
}

SqlPart whereOf(const SqlTable &table, const RowFilter &filter, const SqlPart &named)
{
    SqlPart where;
    if (const SqlPart all = allOf({named, conditionOf(table, filter.all)}); !all.isEmpty()) {
        where += u" WHERE ";
        where += all;
    }
    return where;
}

Result<RowCount> countMatches(UntrustedSqliteConnection &file, const SqlTable &table,
                              const RowFilter &filter, const SqlPart &named)
{
    const bool isAtOnce = filter.isEmpty() && isCountedAtOnce(table);
    SqlPart part{
        u"SELECT %1 FROM %2"_s.arg(isAtOnce ? u"count(*)"_s : u"1"_s, quotedName(table.name)), {}};
    part += whereOf(table, filter, named);
    SqlStatement statement(file);
    if (const auto prepared = statement.prepare(part); !prepared)
        return prepared.error();
    RowCount count;
    Result<SqlStep> step = statement.step();
    for (; step && *step == SqlStep::Row; step = statement.step())
        count.count += isAtOnce ? statement.integer(0) : 1;
    if (!step)
        return step.error();
    count.kind = *step == SqlStep::Done ? CountKind::Exact : CountKind::AtLeast;
    return count;
}

// Only rows that are not sure to match are read.
Result<RowCount> countJudged(UntrustedSqliteConnection &file, const SqlTable &table,
                             const RowFilter &filter, const SqlPart &named)
{
    QStringList ids = idNames(table);
    SqlPart part{u"SELECT %1, "_s.arg(ids.join(u", "_s)), {}};
    part += sureColumn(table, filter);
    part += u" FROM "_s + quotedName(table.name);
    part += whereOf(table, filter, named);
    SqlStatement statement(file);
    if (const auto prepared = statement.prepare(part); !prepared)
        return prepared.error();
    RowReader rows(file, table);
    RowCount count;
    Result<SqlStep> step = statement.step();
    for (; step && *step == SqlStep::Row;
         step = file.isToEnd() ? SqlStep::Interrupted : statement.step()) {
        const auto idCount = static_cast<int>(ids.size());
        if (statement.integer(idCount) != 0) {
            ++count.count;
            continue;
        }
        std::vector<SqlValue> id;
        for (int index = 0; index < idCount; ++index)
            id.push_back(statement.value(index));
        const Result<std::optional<ReadRow>> read = rows.readExactly(id);
        if (!read && !file.isToEnd())
            return read.error();
        count.count += read && *read && filter.accepts((*read)->row.item) ? 1 : 0;
    }
    if (!step)
        return step.error();
    count.kind = *step == SqlStep::Done ? CountKind::Exact : CountKind::AtLeast;
    return count;
}

} // namespace

Result<RowCount> countRows(UntrustedSqliteConnection &file, const SqlTable &table,
                           const RowFilter &filter)
{
    const ReadSnapshot snapshot(file);
    if (!snapshot.begun())
        return snapshot.begun().error();
    const auto named = skipSearch(file, table, filter);
    if (!named)
        return named.error();
    return filter.accepts ? countJudged(file, table, filter, *named)
                          : countMatches(file, table, filter, *named);
}

} // namespace onecake
