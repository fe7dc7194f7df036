// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "core/inspect/changes/trash/change_history.h"

#include "core/base/log.h"
#include "core/base/text/tr.h"
#include "core/inspect/changes/trash/row_text.h"
#include "core/inspect/changes/trash/state_opening.h"

using namespace Qt::StringLiterals;

namespace onecake {

namespace {

// As isSameTable(), with the values of placeOf().
constexpr QStringView isInTable =
    u"table_name = ? AND address = ? AND account = ? AND address <> ''";

QVariantList placeOf(const RecordedTable &table)
{
    return valuesOf(table).mid(1); // however it is named
}

QByteArray itemText(const Item &item)
{
    QByteArray text;
    appendItem(text, item);
    return text;
}

std::optional<HistoryEntry> historyEntryFrom(const QSqlQuery &query)
{
    HistoryEntry entry;
    static_cast<RecordedTable &>(entry) = recordedTableFrom(query, 0);
    entry.id = query.value(4).toString();
    const auto kind = valueOf<ChangeKind>(query.value(5).toString());
    entry.kind = kind.value_or(entry.kind);
    entry.at = fromEpochMs(query.value(6).toLongLong());
    entry.says = query.value(7).toString();
    entry.isUndone = query.value(8).toBool();
    entry.removalId = query.value(9).toString();
    int column = 10;
    bool isRead = kind.has_value();
    for (Item *const item : {&entry.rowId, &entry.before, &entry.after}) {
        std::optional<Item> read = readItem(query.value(column++).toByteArray());
        isRead = isRead && read;
        *item = std::move(read).value_or(Item());
    }
    return isRead ? std::optional(std::move(entry)) : std::nullopt;
}

// Changes of one record have the same words in both.
template<typename To, typename From>
To sameKind(From kind)
{
    return valueOf<To>(nameOf(kind)).value_or(To::Note);
}

std::optional<HistoryEntry> firstOf(std::vector<HistoryEntry> entries)
{
    return entries.empty() ? std::nullopt : std::optional(std::move(entries.front()));
}

} // namespace

ChangeStep undoStep(const HistoryEntry &entry)
{
    if (entry.kind == ChangeKind::Removal)
        return RestoreStep{entry.removalId};
    if (entry.kind == ChangeKind::Restore)
        return RemoveAgainStep{entry.removalId};
    return planBetween(sameKind<EditKind>(entry.kind), entry.rowId, entry.after, entry.before,
                       u"Undone: "_s + entry.says);
}

ChangeStep redoStep(const HistoryEntry &entry)
{
    if (entry.kind == ChangeKind::Removal)
        return RemoveAgainStep{entry.removalId};
    if (entry.kind == ChangeKind::Restore)
        return RestoreStep{entry.removalId};
    return planBetween(sameKind<EditKind>(entry.kind), entry.rowId, entry.before, entry.after,
                       entry.says);
}

HistoryEntry entryOf(const EditPlan &plan, LayoutKind kind)
{
    HistoryEntry entry;
    entry.kind = sameKind<ChangeKind>(plan.kind);
    entry.says = plan.says;
    entry.rowId = plan.seen.id;
    entry.before = plan.seen.item;
    entry.after = editedItem(plan, kind);
    return entry;
}

std::vector<HistoryEntry> ChangeHistory::select(const QString &condition,
                                                const QVariantList &values) const
{
    std::vector<HistoryEntry> entries;
    const auto take = [&entries](const QSqlQuery &query) {
        if (std::optional<HistoryEntry> entry = historyEntryFrom(query))
            entries.push_back(*std::move(entry));
        return true;
    };
    const Result<void> read = readState(
        m_folder,
        u"SELECT store, table_name, address, account, id, kind, at, says, is_undone, removal, "
        "row_id, before, after FROM change WHERE "_s
            + condition,
        values, take);
    if (!read)
        qCWarning(logs::inspect).noquote() << sentence(read.error());
    return entries;
}

std::vector<HistoryEntry> ChangeHistory::entries() const
{
    return select(u"true ORDER BY number"_s, {});
}

Result<void> ChangeHistory::change(const std::function<void(StateFile *)> &how) const
{
    const Result<void> changed = changeState(m_folder, how);
    if (changed)
        return changed;
    Error error = changed.error();
    error.remedy = tr("The change was made, but cannot be undone from the menu");
    return error;
}

Result<void> ChangeHistory::add(const HistoryEntry &entry) const
{
    return change([&entry](StateFile *state) {
        state->run(u"DELETE FROM change WHERE is_undone AND %1"_s.arg(isInTable), placeOf(entry));
        state->run(u"INSERT OR REPLACE INTO change (store, table_name, address, account, id, kind, "
                   "at, says, is_undone, removal, row_id, before, after) "
                   "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
                   valuesOf(entry)
                       + QVariantList{entry.id, nameOf(entry.kind), toEpochMs(entry.at), entry.says,
                                      entry.isUndone, entry.removalId, itemText(entry.rowId),
                                      itemText(entry.before), itemText(entry.after)});
        // The newest stay.
        state->run(u"DELETE FROM change WHERE number IN (SELECT number FROM (SELECT number, "
                   "row_number() OVER newest AS place, sum(length(row_id) + length(before) + "
                   "length(after)) OVER newest AS bytes FROM change "
                   "WINDOW newest AS (ORDER BY number DESC)) WHERE place > ? OR bytes > ?)"_s,
                   {entriesMax, bytesMax});
    });
}

std::optional<HistoryEntry> ChangeHistory::undoable(const RecordedTable &open) const
{
    return firstOf(select(u"NOT is_undone AND %1 ORDER BY number DESC LIMIT 1"_s.arg(isInTable),
                          placeOf(open)));
}

std::optional<HistoryEntry> ChangeHistory::redoable(const RecordedTable &open) const
{
    return firstOf(
        select(u"is_undone AND %1 AND number > (SELECT coalesce(max(number), 0) FROM change "
               "WHERE NOT is_undone AND %1) ORDER BY number LIMIT 1"_s.arg(isInTable),
               placeOf(open) + placeOf(open)));
}

std::optional<HistoryEntry> ChangeHistory::elsewhere(const RecordedTable &open, bool isUndone) const
{
    return firstOf(select(u"is_undone = ? AND store = ? AND table_name = ? AND NOT (%1) "
                          "ORDER BY number DESC LIMIT 1"_s.arg(isInTable),
                          QVariantList{isUndone, open.store, open.table} + placeOf(open)));
}

Result<void> ChangeHistory::mark(const QString &id, bool isUndone, const QString &removalId) const
{
    return change([&](StateFile *state) {
        state->run(u"UPDATE change SET is_undone = ? WHERE id = ?"_s, {isUndone, id});
        if (!removalId.isEmpty())
            state->run(u"UPDATE change SET removal = ? WHERE id = ?"_s, {removalId, id});
    });
}

} // namespace onecake
