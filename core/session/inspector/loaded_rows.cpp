// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "core/session/inspector/loaded_rows.h"

#include "core/base/invariant.h"
#include "core/inspect/query/matching/query_clauses.h"
#include "core/inspect/query/matching/query_match.h"

#include <QHash>
#include <QJsonDocument>

#include <algorithm>

namespace onecake {

namespace {

QByteArray nameOf(const InspectedRow &row)
{
    return QJsonDocument(toJson(row.stored.id)).toJson(QJsonDocument::Compact);
}

QHash<QByteArray, std::size_t> placesOf(const std::vector<InspectedRow> &rows)
{
    QHash<QByteArray, std::size_t> places;
    places.reserve(static_cast<qsizetype>(rows.size()));
    for (std::size_t place = 0; place < rows.size(); ++place)
        places.insert(nameOf(rows[place]), place);
    return places;
}

// What people know a record by; nothing where it cannot be read.
std::optional<std::pair<QString, QString>> keyOf(const InspectedRow &row)
{
    if (!row.row.isRecord || row.row.key.isEmpty())
        return std::nullopt;
    return std::pair(row.row.scope, row.row.key);
}

// Below, equal or above zero; a missing value is above every other.
template<typename Value>
int compare(const std::optional<Value> &left, const std::optional<Value> &right, bool isDescending)
{
    if (!left || !right)
        return static_cast<int>(left.has_value() ? -1 : 0) + (right.has_value() ? 1 : 0);
    if (*left == *right)
        return 0;
    return (*left < *right) != isDescending ? -1 : 1;
}

} // namespace

int LoadedRows::countThere() const
{
    return static_cast<int>(
        std::count_if(m_rows.begin(), m_rows.end(),
                      [](const InspectedRow &row) { return row.mark != RowMark::Gone; }));
}

void LoadedRows::clear()
{
    m_rows.clear();
    m_before = {};
    m_hasMarks = false;
    Q_EMIT cleared();
}

void LoadedRows::insertAt(std::size_t place, std::vector<InspectedRow> rows)
{
    if (rows.empty())
        return;
    ONECAKE_INVARIANT(place <= m_rows.size());
    const int first = static_cast<int>(place);
    const int last = first + static_cast<int>(rows.size()) - 1;
    Q_EMIT aboutToBeAdded(first, last);
    m_rows.insert(m_rows.begin() + first, std::make_move_iterator(rows.begin()),
                  std::make_move_iterator(rows.end()));
    Q_EMIT added(first, last);
}

void LoadedRows::insertSorted(InspectedRow row)
{
    const auto place = std::upper_bound(m_rows.begin(), m_rows.end(), row, m_before);
    std::vector<InspectedRow> one;
    const auto index = static_cast<std::size_t>(place - m_rows.begin());
    one.push_back(std::move(row));
    insertAt(index, std::move(one));
}

void LoadedRows::removeRange(std::size_t first, std::size_t last)
{
    if (first == last)
        return;
    ONECAKE_INVARIANT(first < last && last <= m_rows.size());
    const int from = static_cast<int>(first);
    const int until = static_cast<int>(last) - 1;
    Q_EMIT aboutToBeRemoved(from, until);
    m_rows.erase(m_rows.begin() + from, m_rows.begin() + until + 1);
    Q_EMIT removed(from, until);
}

void LoadedRows::sortBy(Before before)
{
    m_before = std::move(before);
    if (!m_before || m_rows.size() < 2)
        return;
    std::vector<InspectedRow> rows = std::exchange(m_rows, {});
    Q_EMIT cleared();
    std::stable_sort(rows.begin(), rows.end(), m_before);
    insertAt(0, std::move(rows));
}

void LoadedRows::leaveOutKnown(std::vector<InspectedRow> *rows) const
{
    const QHash<QByteArray, std::size_t> there = placesOf(m_rows);
    std::erase_if(*rows, [&there](const InspectedRow &row) { return there.contains(nameOf(row)); });
}

void LoadedRows::append(std::vector<InspectedRow> rows)
{
    leaveOutKnown(&rows);
    if (!m_before) {
        insertAt(m_rows.size(), std::move(rows));
        return;
    }
    for (InspectedRow &row : rows)
        insertSorted(std::move(row));
}

void LoadedRows::prepend(std::vector<InspectedRow> rows)
{
    leaveOutKnown(&rows);
    insertAt(0, std::move(rows));
}

std::vector<InspectedRow>::const_iterator
LoadedRows::endOfKnown(const std::vector<InspectedRow> &rows) const
{
    const QHash<QByteArray, std::size_t> there = placesOf(m_rows);
    return std::find_if(rows.rbegin(), rows.rend(),
                        [&there](const InspectedRow &row) { return there.contains(nameOf(row)); })
        .base();
}

// A row that is known keeps its place, so that nothing moves under a person's hands; a new one
// comes behind the row that it follows in the store.
void LoadedRows::merge(std::vector<InspectedRow> rows, bool isWholeStretch)
{
    QHash<QByteArray, std::size_t> known = placesOf(m_rows);
    std::vector<PlacedRow> fresh;
    std::size_t next = 0;
    int page = m_rows.empty() ? 0 : m_rows.front().page;
    for (InspectedRow &row : rows) {
        const auto found = known.constFind(nameOf(row));
        if (found == known.cend()) {
            row.page = page;
            fresh.emplace_back(next, std::move(row));
            continue;
        }
        const std::size_t place = *found;
        known.erase(found);
        page = m_rows[place].page;
        next = place + 1;
        update(place, std::move(row));
    }
    if (isWholeStretch) {
        for (const std::size_t place : std::as_const(known))
            mark(place, RowMark::Gone);
    }
    takeBack(&fresh);
    insertFresh(std::move(fresh));
}

// Those of them whose key is marked as gone stand in its place again, so that the key is not there
// twice, and who had selected it still has.
void LoadedRows::takeBack(std::vector<PlacedRow> *fresh)
{
    if (fresh->empty() || !m_hasMarks)
        return;
    QHash<std::pair<QString, QString>, std::size_t> gone;
    for (std::size_t place = 0; place < m_rows.size(); ++place) {
        const auto key = keyOf(m_rows[place]);
        if (key && m_rows[place].mark == RowMark::Gone)
            gone.insert(*key, place);
    }
    std::erase_if(*fresh, [&](PlacedRow &placed) {
        const auto key = keyOf(placed.second);
        const auto found = key ? gone.constFind(*key) : gone.cend();
        if (found == gone.cend())
            return false;
        update(*found, std::move(placed.second));
        gone.erase(found);
        return true;
    });
}

void LoadedRows::mark(std::size_t place, RowMark mark)
{
    ONECAKE_INVARIANT(place < m_rows.size());
    if (m_rows[place].mark == mark)
        return;
    m_rows[place].mark = mark;
    m_hasMarks = m_hasMarks || mark != RowMark::None;
    Q_EMIT rowChanged(static_cast<int>(place));
}

void LoadedRows::update(std::size_t place, InspectedRow row)
{
    ONECAKE_INVARIANT(place < m_rows.size());
    InspectedRow &before = m_rows[place];
    if (before.stored.item == row.stored.item && before.mark != RowMark::Gone)
        return;
    row.mark = RowMark::None;
    row.page = before.page;
    before = std::move(row);
    mark(place, RowMark::Changed);
}

void LoadedRows::insertFresh(std::vector<PlacedRow> fresh)
{
    m_hasMarks = m_hasMarks || !fresh.empty();
    std::stable_sort(fresh.begin(), fresh.end(), [](const PlacedRow &left, const PlacedRow &right) {
        return left.first < right.first;
    });
    // From the end, so that the places before stay what they are.
    while (!fresh.empty()) {
        const std::size_t place = fresh.back().first;
        std::vector<InspectedRow> run;
        while (!fresh.empty() && fresh.back().first == place) {
            run.push_back(std::move(fresh.back().second));
            run.back().mark = RowMark::New;
            fresh.pop_back();
        }
        std::reverse(run.begin(), run.end());
        if (m_before)
            append(std::move(run));
        else
            insertAt(place, std::move(run));
    }
}

void LoadedRows::settle()
{
    std::size_t end = m_rows.size();
    while (end > 0) {
        std::size_t first = end;
        while (first > 0 && m_rows[first - 1].mark == RowMark::Gone)
            --first;
        removeRange(first, end);
        if (first > 0)
            mark(--first, RowMark::None);
        end = first;
    }
    m_hasMarks = false;
}

void LoadedRows::dropBefore(int page)
{
    const auto kept = std::find_if(m_rows.begin(), m_rows.end(),
                                   [page](const InspectedRow &row) { return row.page >= page; });
    removeRange(0, static_cast<std::size_t>(kept - m_rows.begin()));
}

void LoadedRows::dropAfter(int page)
{
    const auto kept = std::find_if(m_rows.rbegin(), m_rows.rend(),
                                   [page](const InspectedRow &row) { return row.page <= page; });
    removeRange(static_cast<std::size_t>(kept.base() - m_rows.begin()), m_rows.size());
}

std::optional<RowOrder> storeOrderOf(const ViewSort &sort, const FieldMapping &fields)
{
    // Of a state there is none: it follows the clock.
    const std::optional<RowField> field = rowFieldOf(sort.field);
    if (!field)
        return std::nullopt;
    const QStringList attributes = attributesOf(fields, *field);
    if (attributes.size() != 1)
        return std::nullopt;
    return RowOrder{attributes.front(), sort.isDescending};
}

bool isBefore(const DecodedRecord &left, const DecodedRecord &right, const ViewSort &sort,
              Instant now)
{
    if (sort.field == QueryField::Status)
        return compare(std::optional(stateOf(left, now)), std::optional(stateOf(right, now)),
                       sort.isDescending)
            < 0;
    if (sort.field == QueryField::Next)
        return compare(std::optional(nextRequestOf(left, now)),
                       std::optional(nextRequestOf(right, now)), sort.isDescending)
            < 0;
    const QString *leftText = textIn(left, sort.field);
    const QString *rightText = textIn(right, sort.field);
    if (leftText != nullptr && rightText != nullptr)
        return (*leftText < *rightText) != sort.isDescending && *leftText != *rightText;
    const int byTime =
        compare(timeIn(left, sort.field), timeIn(right, sort.field), sort.isDescending);
    if (byTime != 0)
        return byTime < 0;
    return compare(numberIn(left, sort.field), numberIn(right, sort.field), sort.isDescending) < 0;
}

} // namespace onecake
