// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "core/inspect/changes/change_planning.h"

#include "core/base/random.h"
#include "core/base/text/shown_text.h"
#include "core/inspect/changes/change_titles.h"
#include "core/inspect/query/language/query_parser.h"
#include "core/inspect/query/matching/query_filter.h"

using namespace Qt::StringLiterals;

namespace onecake {

namespace {

Error unreadableQuery(const RemovalHead &head)
{
    return {ErrorCode::InvalidInput,
            spelledOut(head.id),
            u"its query \"%1\" cannot be read any more"_s.arg(spelledOut(head.query)),
            {}};
}

} // namespace

HistoryEntry ChangePlanner::newEntry(ChangeKind kind, const QString &says) const
{
    Random random(freshSeed());
    HistoryEntry entry;
    entry.id = uuidFrom(random);
    entry.kind = kind;
    static_cast<RecordedTable &>(entry) = m_place;
    entry.at = m_now;
    entry.says = says;
    return entry;
}

PurgeOrder ChangePlanner::newOrder() const
{
    PurgeOrder order;
    order.store = m_place.store;
    order.confirmedAt = m_now;
    order.reader = m_reader;
    return order;
}

PlannedChange ChangePlanner::operator()(RemoveRows order) const
{
    PurgeOrder purge = newOrder();
    purge.confirmedAt = order.seenAt;
    purge.rows = std::move(order.rows);
    return {std::move(purge), {newEntry(ChangeKind::Removal, {})}};
}

PlannedChange ChangePlanner::operator()(RemoveMatching order) const
{
    const RowFilter filter = order.preview.filter;
    const qint64 count = order.preview.count;
    PurgeOrder purge = orderOf(std::move(order.preview), m_place.store, m_reader);
    ChangePast past{newEntry(ChangeKind::Removal, {})};
    if (!order.isKept) {
        // There is no trash that a list could be read from.
        purge.isKept = false;
        purge.rows.clear();
        purge.filter = filter;
        purge.total = count;
        past.isKept = false;
    }
    return {std::move(purge), std::move(past)};
}

PlannedChange ChangePlanner::operator()(RestoreRemoval order) const
{
    HistoryEntry entry = newEntry(ChangeKind::Restore, {});
    entry.removalId = order.removalId;
    RestoreOrder restore;
    restore.removalId = std::move(order.removalId);
    return {std::move(restore), {std::move(entry)}};
}

PlannedChange ChangePlanner::operator()(ChangeRecord order) const
{
    const QString title = titleOf(order.plan.kind);
    if (order.plan.isRemoval) {
        PurgeOrder purge = newOrder();
        purge.rows = {std::move(order.plan.seen)};
        return {std::move(purge), {newEntry(ChangeKind::Removal, title)}};
    }
    const HistoryEntry changed = entryOf(order.plan, m_layout);
    HistoryEntry entry = newEntry(changed.kind, title);
    entry.rowId = changed.rowId;
    entry.before = changed.before;
    entry.after = changed.after;
    return {std::move(order.plan), {std::move(entry)}};
}

PlannedChange ChangePlanner::operator()(UndoChange order) const
{
    ChangeStep step = undoStep(order.entry);
    return planned(std::move(step), {std::move(order.entry), false, true});
}

PlannedChange ChangePlanner::operator()(RedoChange order) const
{
    ChangeStep step = redoStep(order.entry);
    return planned(std::move(step), {std::move(order.entry), false, false});
}

PlannedChange ChangePlanner::planned(ChangeStep step, ChangePast past) const
{
    if (auto *restore = std::get_if<RestoreStep>(&step)) {
        RestoreOrder order;
        order.removalId = std::move(restore->removalId);
        return {std::move(order), std::move(past)};
    }
    if (auto *again = std::get_if<RemoveAgainStep>(&step)) {
        PurgeOrder order = newOrder();
        order.repeatedId = std::move(again->removalId);
        return {std::move(order), std::move(past)};
    }
    return {std::get<MendPlan>(std::move(step)), std::move(past)};
}

Result<PlannedChange> ChangePlanner::resumed(const RemovalHead &head,
                                             std::optional<HistoryEntry> known) const
{
    PurgeOrder order = newOrder();
    order.resumedId = head.id;
    order.query = head.query;
    if (!head.isList) {
        const ParsedQuery parsed = parseQuery(head.query);
        if (parsed.query.terms.empty() || !parsed.problems.empty())
            return unreadableQuery(head);
        order.filter = filterFor(parsed.query, *m_reader, head.confirmedAt);
    }
    ChangePast past;
    past.isNew = !known.has_value();
    past.isKept = head.isKept;
    past.entry = known ? *std::move(known) : newEntry(ChangeKind::Removal, {});
    return PlannedChange{std::move(order), std::move(past)};
}

} // namespace onecake
