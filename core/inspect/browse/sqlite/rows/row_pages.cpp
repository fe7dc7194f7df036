// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "core/inspect/browse/sqlite/rows/row_pages.h"

#include "core/inspect/browse/sqlite/file/untrusted_sqlite_connection.h"
#include "core/inspect/browse/sqlite/planning/paging_order.h"
#include "core/inspect/browse/sqlite/planning/skip_search.h"
#include "core/inspect/browse/sqlite/rows/row_reader.h"

#include <QElapsedTimer>

#include <algorithm>

#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace onecake {

namespace {

// How many rows a statement is to find where `accepts` decides on them: without a limit SQLite
// might sort them all first.
constexpr int firstLimit = 1000;
constexpr int limitMax = 64'000;
constexpr int limitGrowth = 4;

// Rare rows are shown as they are found: a page is not waited for longer than this once there are
// some for it.
constexpr Duration firstRowsAfter{100};

enum class PhaseEnd {
    Exhausted,
    PageEnded
};

// Reads the phases one after the other, each by as many statements as it takes.
class PageReader
{
public:
    PageReader(UntrustedSqliteConnection &file, const SqlTable &table, const PageRequest &request)
        : m_file(file)
        , m_table(table)
        , m_request(request)
        , m_order(pagingOrder(table, request.filter, request.order))
        , m_rows(file, table)
        , m_readsLater(!m_order.isIndexed)
    {
        for (const SqlColumn &column : table.columns) {
            if (request.only.isEmpty() || request.only.contains(column.name))
                m_columns.push_back(&column);
        }
        m_page.isInOrder = m_order.isAsAsked;
        m_elapsed.start();
    }
    ~PageReader() { m_file.setDeadline(QDeadlineTimer::Forever); }
    Q_DISABLE_COPY_MOVE(PageReader)

    Result<RowPage> read()
    {
        const auto phases = static_cast<int>(m_order.phases.size());
        int phase = 0;
        auto named = skipSearch(m_file, m_table, m_request.filter);
        if (!named)
            return named.error();
        m_order.named = std::move(*named);
        if (m_request.after) {
            phase = std::clamp(phaseIn(*m_request.after), 0, phases - 1);
            m_last = placeIn(*m_request.after);
        }
        for (; phase < phases; ++phase) {
            const Result<PhaseEnd> end = readPhase(phase);
            if (!end)
                return end.error();
            if (*end == PhaseEnd::PageEnded)
                break;
            m_last.reset();
        }
        return std::move(m_page);
    }

private:
    Result<PhaseEnd> readPhase(int phase)
    {
        int limit = firstLimitHere();
        while (true) {
            const bool readLater = m_readsLater;
            const Result<SqlStep> end = readSome(phase, limit);
            if (!end)
                return end.error();
            if (*end == SqlStep::Done && m_found < limit)
                return PhaseEnd::Exhausted;
            if (m_page.next)
                return PhaseEnd::PageEnded;
            if (readLater == m_readsLater)
                limit = std::min(limit * limitGrowth, limitMax);
        }
    }

    [[nodiscard]] int firstLimitHere() const
    {
        const auto missing = m_request.rowsMax - static_cast<int>(m_page.rows.size()) + 1;
        return m_request.filter.accepts ? std::max(missing, firstLimit) : missing;
    }

    // What a value is too large for is read again by itself.
    Result<SqlStep> readSome(int phase, int limit)
    {
        SqlStatement statement(m_file);
        if (const auto prepared = statement.prepare(select(phase, limit)); !prepared)
            return prepared.error();
        m_found = 0;
        while (true) {
            const Result<SqlStep> step = m_file.isToEnd() ? SqlStep::Interrupted : statement.step();
            if (!step || *step == SqlStep::Done)
                return step;
            if (*step == SqlStep::TooBig && m_readsLater)
                return m_file.error(SQLITE_TOOBIG, SqlStage::BeforeCommit);
            if (*step == SqlStep::TooBig) {
                m_readsLater = true;
                return step;
            }
            if (*step == SqlStep::Interrupted || isFull() || hasReadEnough()) {
                m_page.next = cursorAt(phase, m_last);
                return step;
            }
            ++m_found;
            if (const auto taken = take(statement); !taken)
                return taken.error();
        }
    }

    [[nodiscard]] SqlFragment select(int phase, int limit) const
    {
        QStringList columns = idNames(m_table);
        columns.append(m_order.by == nullptr ? u"NULL"_s : quotedName(m_order.by->name));
        SqlFragment part{u"SELECT "_s + columns.join(u", "_s) + u", "_s, {}};
        part += sureColumn(m_table, m_request.filter);
        for (const SqlColumn *column : m_columns) {
            if (!m_readsLater)
                part += u", "_s + quotedName(column->name);
        }
        part += rowsBehind(m_table, m_order, phase, m_last);
        part += u" LIMIT ?";
        part.values.push_back(qint64(limit));
        return part;
    }

    Result<void> take(const SqlStatement &statement)
    {
        const auto ids = static_cast<int>(idNames(m_table).size());
        RowPlace place;
        for (int index = 0; index < ids; ++index)
            place.id.push_back(statement.value(index));
        place.by = statement.value(ids);
        const bool isSure = statement.integer(ids + 1) != 0;
        // What is not sure to match is judged as a whole.
        const bool isEnough =
            m_columns.size() == m_table.columns.size() || isSure || !m_request.filter.accepts;
        if (!m_readsLater && isEnough) {
            keep(rowAt(statement, m_table, ids + 2, m_columns), isSure);
        } else {
            const Result<std::optional<ReadRow>> read = m_rows.readExactly(place.id);
            if (!read && m_file.isToEnd())
                return {}; // the page ends before this row
            if (!read)
                return read.error();
            if (*read)
                keep(**read, isSure);
        }
        m_last = std::move(place);
        return {};
    }

    void keep(ReadRow read, bool isSure)
    {
        ++m_looked;
        const auto &accepts = m_request.filter.accepts;
        if (accepts && !isSure && !accepts(read.row.item))
            return;
        if (m_page.rows.empty() && !m_request.filter.isEmpty() && m_order.isIndexed)
            m_file.setDeadline(QDeadlineTimer(
                std::max(Duration(0), firstRowsAfter - Duration(m_elapsed.elapsed()))));
        m_weight += read.weight;
        m_page.rows.push_back(std::move(read.row));
    }

    [[nodiscard]] bool isFull() const
    {
        return static_cast<int>(m_page.rows.size()) >= m_request.rowsMax
            || m_weight >= pageWeightMax;
    }

    // Where going on later costs nothing, others get their turn in between.
    [[nodiscard]] bool hasReadEnough() const
    {
        return m_request.filter.accepts && m_order.isIndexed && m_looked >= m_request.itemsReadMax;
    }

    UntrustedSqliteConnection &m_file;
    const SqlTable &m_table;
    const PageRequest &m_request;
    PagingOrder m_order;
    RowReader m_rows;
    std::vector<const SqlColumn *> m_columns; // that are read
    bool m_readsLater; // first the ids alone, then row by row
    RowPage m_page;
    std::optional<RowPlace> m_last; // the row looked at last, of the phase
    int m_found = 0;
    qint64 m_weight = 0;
    qint64 m_looked = 0;
    QElapsedTimer m_elapsed;
};

} // namespace

Result<RowPage> readPage(UntrustedSqliteConnection &file, const SqlTable &table,
                         const PageRequest &request)
{
    const ReadSnapshot snapshot(file);
    if (!snapshot.begun())
        return snapshot.begun().error();
    return PageReader(file, table, request).read();
}

namespace {

// SQLite counts all rows of a table at once, and fast where an index has them all.
bool isCountedAtOnce(const SqlTable &table)
{
    return std::any_of(table.indexes.begin(), table.indexes.end(),
                       [](const SqlIndex &index) { return index.isPlain; });
}

SqlFragment whereOf(const SqlTable &table, const RowFilter &filter, const SqlFragment &named)
{
    SqlFragment where;
    if (const SqlFragment all = allOf({named, conditionOf(table, filter.all)}); !all.isEmpty()) {
        where += u" WHERE ";
        where += all;
    }
    return where;
}

Result<RowCount> countMatches(UntrustedSqliteConnection &file, const SqlTable &table,
                              const RowFilter &filter, const SqlFragment &named)
{
    const bool isAtOnce = filter.isEmpty() && isCountedAtOnce(table);
    SqlFragment part{
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
                             const RowFilter &filter, const SqlFragment &named)
{
    QStringList ids = idNames(table);
    SqlFragment part{u"SELECT %1, "_s.arg(ids.join(u", "_s)), {}};
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
