// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "core/session/change_desk.h"

#include "core/base/random.h"
#include "core/inspect/query_filter.h"
#include "core/inspect/query_parser.h"
#include "core/session/change_words.h"

using namespace Qt::StringLiterals;

namespace onecake {

namespace {

// For a menu.
QString shortNameOf(MendKind kind)
{
    switch (kind) {
    case MendKind::Release:
        return u"Release a claim"_s;
    case MendKind::Extend:
        return u"Keep a record longer"_s;
    case MendKind::Note:
        return u"Write a note"_s;
    }
    Q_UNREACHABLE();
}

} // namespace

ChangeDesk::ChangeDesk(const KeyTable *table, StoreMark mark, Trash trash,
                       std::shared_ptr<Clock> clock, QObject *parent)
    : LongWork(parent)
    , m_table(table)
    , m_reader(std::make_shared<const RecordReader>(table->reader))
    , m_mark(std::move(mark))
    , m_trash(std::move(trash))
    , m_clock(std::move(clock))
{
    readHistory();
}

ChangeDesk::~ChangeDesk()
{
    cancel();
}

Result<void> ChangeDesk::unlock(const QString &typed)
{
    StoreMark unlocked = m_mark;
    unlocked.isLocked = false;
    const Result<WritePermit> permit = WritePermit::of(m_table->browser.get(), unlocked, typed);
    if (!permit)
        return permit.error();
    m_mark = unlocked;
    m_typed = typed;
    Q_EMIT changed();
    return {};
}

void ChangeDesk::lock()
{
    m_mark.isLocked = true;
    m_typed.clear();
    Q_EMIT changed();
}

Result<WritePermit> ChangeDesk::permit() const
{
    return WritePermit::of(m_table->browser.get(), m_mark, m_typed);
}

void ChangeDesk::refuse(const Error &error)
{
    Q_EMIT ended({sentence(error), false, false, {}});
}

// The leave to change something, for one change at a time.
std::optional<WritePermit> ChangeDesk::begin()
{
    if (m_isAtWork) {
        refuse({ErrorCode::InvalidInput,
                {},
                u"another change is still under way"_s,
                u"Wait for its end, or cancel it"_s});
        return std::nullopt;
    }
    const Result<WritePermit> given = permit();
    if (!given) {
        refuse(given.error());
        return std::nullopt;
    }
    m_isAtWork = true;
    return *given;
}

RecordedTable ChangeDesk::place() const
{
    return recordedTable(textOf(m_table->store), *m_table->browser);
}

HistoryEntry ChangeDesk::newEntry(ChangeKind kind, const QString &says) const
{
    Random random(freshSeed());
    HistoryEntry entry;
    entry.id = uuidFrom(random);
    entry.kind = kind;
    static_cast<RecordedTable &>(entry) = place();
    entry.at = m_clock->now();
    entry.says = says;
    return entry;
}

PurgeOrder ChangeDesk::newOrder() const
{
    PurgeOrder order;
    order.store = textOf(m_table->store);
    order.confirmedAt = m_clock->now();
    order.reader = m_reader;
    return order;
}

void ChangeDesk::remove(RemovalPreview preview, Instant seenAt)
{
    const auto count = static_cast<qint64>(preview.rows.size());
    PurgeOrder order = newOrder();
    order.confirmedAt = seenAt;
    order.rows = std::move(preview.rows);
    (void)runRemoval(this, std::move(order),
                     {newEntry(ChangeKind::Removal, removalInWords(count))});
}

void ChangeDesk::removeMatching(MatchingPreview preview)
{
    const QString says = removalInWords(preview.count);
    PurgeOrder order = orderOf(std::move(preview), textOf(m_table->store), m_reader);
    (void)runRemoval(this, std::move(order), {newEntry(ChangeKind::Removal, says)});
}

void ChangeDesk::resumeRemoval(const RemovalHead &head)
{
    PurgeOrder order = newOrder();
    order.resumedId = head.id;
    order.query = head.query;
    if (!head.isList)
        order.filter = filterFor(parseQuery(head.query).query, m_table->reader, head.confirmedAt);
    const QString says = head.total ? removalInWords(*head.total) : u"Remove keys"_s;
    // Its first part may be in the history already.
    const bool isKnown = m_undoable && m_undoable->removalId == head.id;
    (void)runRemoval(this, std::move(order),
                     isKnown ? Past{*m_undoable, false, false}
                             : Past{newEntry(ChangeKind::Removal, says)});
}

void ChangeDesk::mend(MendPlan plan)
{
    if (plan.isRemoval) {
        PurgeOrder order = newOrder();
        order.rows = {std::move(plan.seen)};
        (void)runRemoval(this, std::move(order),
                         {newEntry(ChangeKind::Removal, shortNameOf(plan.kind))});
        return;
    }
    HistoryEntry entry = entryOf(plan, m_table->layout().kind);
    const HistoryEntry named = newEntry(entry.kind, shortNameOf(plan.kind));
    entry.id = named.id;
    static_cast<RecordedTable &>(entry) = named;
    entry.at = named.at;
    entry.says = named.says;
    (void)runMend(this, std::move(plan), {std::move(entry)});
}

void ChangeDesk::undo()
{
    if (m_undoable)
        carryOut(undoStep(*m_undoable), {*m_undoable, false, true});
}

void ChangeDesk::redo()
{
    if (m_redoable)
        carryOut(redoStep(*m_redoable), {*m_redoable, false, false});
}

void ChangeDesk::carryOut(const ChangeStep &step, const Past &past)
{
    if (const auto *restore = std::get_if<RestoreStep>(&step)) {
        RestoreOrder order;
        order.removalId = restore->removalId;
        (void)runRestore(this, std::move(order), past);
    } else if (const auto *again = std::get_if<RemoveAgainStep>(&step)) {
        PurgeOrder order = newOrder();
        order.repeatedId = again->removalId;
        (void)runRemoval(this, std::move(order), past);
    } else {
        (void)runMend(this, std::get<MendPlan>(step), past);
    }
}

void ChangeDesk::pause()
{
    if (m_purge)
        m_purge->pause();
    if (m_restore)
        m_restore->pause();
    Q_EMIT changed();
}

void ChangeDesk::resume()
{
    if (m_purge)
        m_purge->resume();
    if (m_restore)
        m_restore->resume();
    Q_EMIT changed();
}

void ChangeDesk::cancel()
{
    if (m_purge)
        m_purge->cancel();
    if (m_restore)
        m_restore->cancel();
    if (m_mend)
        m_mend->stop();
}

std::optional<WorkProgress> ChangeDesk::work() const
{
    if (m_purge) {
        PurgeProgress now = m_purge->progress();
        return WorkProgress{u"Removing"_s,         now.tally.settled(), now.total,
                            now.perSecond,         now.timeLeft,        now.isPaused,
                            std::move(now.trouble)};
    }
    if (m_restore) {
        RestoreProgress now = m_restore->progress();
        return WorkProgress{u"Putting back"_s,     now.tally.settled(), now.total,
                            now.perSecond,         now.timeLeft,        now.isPaused,
                            std::move(now.trouble)};
    }
    if (m_mend) {
        WorkProgress work;
        work.says = u"Changing one record"_s;
        work.trouble = m_mend->trouble();
        return work;
    }
    return std::nullopt;
}

void ChangeDesk::readHistory()
{
    (void)readHistoryLater(this, std::nullopt);
}

void ChangeDesk::followHistory()
{
    if (!m_isReadingHistory && !m_isAtWork)
        (void)readHistoryLater(this, m_stamp);
}

void ChangeDesk::saveReport(const QString &removalId, const QString &file, ReportFormat format)
{
    (void)saveReportLater(this, removalId, file, format);
}

} // namespace onecake
