// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "core/inspect/changes/record_changes.h"

#include "core/base/random.h"
#include "core/base/text/shown_text.h"
#include "core/base/text/tr.h"
#include "core/base/worker.h"
#include "core/inspect/changes/jobs/job_words.h"
#include "core/inspect/changes/purge/purge_job.h"
#include "core/inspect/changes/trash/restore_job.h"
#include "core/inspect/query/language/query_parser.h"
#include "core/inspect/query/matching/query_filter.h"

#include <QScopeGuard>

using namespace Qt::StringLiterals;

namespace onecake {

namespace {

// A new entry of the history, or one that is taken back or done again.
struct ChangePast {
    HistoryEntry entry = {};
    bool isNew = true;
    bool isUndone = false;
    bool isKept = true; // false: it does not come into the history
};

// The job that is to be run, and what the history will tell of it.
struct PlannedChange {
    std::unique_ptr<RowJob> job;
    ChangePast past;
};

// The first part of a removal that is gone on with may be in the history already, also far below
// others.
std::optional<HistoryEntry> entryOfRemoval(const ChangeHistory &history, const QString &id)
{
    for (HistoryEntry &entry : history.entries()) {
        if (entry.kind == ChangeKind::Removal && entry.removalId == id)
            return std::move(entry);
    }
    return std::nullopt;
}

// Whether the history tells of it. An entry that is taken back is undone only as a whole: what is
// left of it can be put back only as long as it is not.
bool isToBeRemembered(const JobSummary &summary, const ChangePast &past)
{
    if (!past.isKept)
        return false;
    const bool isPurge = summary.kind == JobKind::Purge;
    const bool isNewRestore = summary.kind == JobKind::Restore && past.isNew;
    // What may have been done counts: it can be taken back where its keys are absent.
    return isPurge || isNewRestore ? summary.changedRows() > 0 : summary.isWhole();
}

} // namespace

// Shared with the tasks, which may outlive whoever asked for them.
struct RecordChanges::Work {
    Work(const OpenedTable &table, Trash wanted, std::shared_ptr<Clock> given)
        : place(recordedTable(textOf(table.store), *table.browser))
        , layout(table.browser->shape().kind)
        , reader(std::make_shared<const RecordReader>(table.reader))
        , trash(std::move(wanted))
        , clock(std::move(given))
    {}

    using Shared = std::shared_ptr<Work>;

    static QCoro::Task<JobSummary> carryOut(Shared work, WritePermit permit, WantedChange wanted);
    static QCoro::Task<Result<void>> remember(Shared work, ChangePast past);

    // What each change that can be wanted comes to.
    [[nodiscard]] Result<PlannedChange> plan(WritePermit permit, RemoveRows wanted) const;
    [[nodiscard]] Result<PlannedChange> plan(WritePermit permit, RemoveMatching wanted) const;
    [[nodiscard]] Result<PlannedChange> plan(WritePermit permit, ResumeRemoval wanted) const;
    [[nodiscard]] Result<PlannedChange> plan(WritePermit permit, RestoreRemoval wanted) const;
    [[nodiscard]] Result<PlannedChange> plan(WritePermit permit, ChangeRecord wanted) const;
    [[nodiscard]] Result<PlannedChange> plan(WritePermit permit, UndoChange wanted) const;
    [[nodiscard]] Result<PlannedChange> plan(WritePermit permit, RedoChange wanted) const;
    [[nodiscard]] Result<PlannedChange> plan(WritePermit permit, TransferRequest wanted) const;
    [[nodiscard]] PlannedChange again(WritePermit permit, ChangeStep step, ChangePast past) const;

    [[nodiscard]] ChangeHistory history() const { return ChangeHistory(trash.folder()); }
    [[nodiscard]] JobSetup setup() const { return {clock, freshSeed()}; }
    [[nodiscard]] PurgeRequest newPurge() const { return {place.store, clock->now(), reader}; }
    [[nodiscard]] HistoryEntry newEntry(ChangeKind kind, const QString &says = {}) const;
    [[nodiscard]] std::unique_ptr<RowJob> purge(WritePermit permit, PurgeRequest request) const
    {
        return purgeJob(std::move(permit), trash, setup(), std::move(request));
    }
    [[nodiscard]] std::unique_ptr<RowJob> restore(WritePermit permit, QString removalId) const
    {
        return restoreJob(std::move(permit), trash, setup(), {std::move(removalId)});
    }

    RecordedTable place;
    LayoutKind layout;
    std::shared_ptr<const RecordReader> reader;
    Trash trash;
    std::shared_ptr<Clock> clock;
    Worker side;
    std::unique_ptr<RowJob> job = nullptr;
    bool isCancelled = false; // also while it is only being planned, and no job is there to tell
};

HistoryEntry RecordChanges::Work::newEntry(ChangeKind kind, const QString &says) const
{
    Random random(freshSeed());
    HistoryEntry entry;
    entry.id = uuidFrom(random);
    entry.kind = kind;
    static_cast<RecordedTable &>(entry) = place;
    entry.at = clock->now();
    entry.says = says;
    return entry;
}

Result<PlannedChange> RecordChanges::Work::plan(WritePermit permit, RemoveRows wanted) const
{
    PurgeRequest request = newPurge();
    request.confirmedAt = wanted.seenAt;
    request.rows = std::move(wanted.rows);
    return PlannedChange{purge(std::move(permit), std::move(request)),
                         {newEntry(ChangeKind::Removal)}};
}

Result<PlannedChange> RecordChanges::Work::plan(WritePermit permit, RemoveMatching wanted) const
{
    MatchingPreview &preview = wanted.preview;
    PurgeRequest request = newPurge();
    request.confirmedAt = preview.now;
    request.query = preview.line;
    request.isKept = wanted.isKept;
    // Of a long one everything that matches then and is not newer; and where nothing is kept, there
    // is no trash that a list could be read from.
    if (preview.isList && wanted.isKept) {
        request.rows = std::move(preview.removal.rows);
    } else {
        request.filter = std::move(preview.filter);
        request.total = preview.count;
        request.bytes = preview.removal.bytes;
    }
    ChangePast past{newEntry(ChangeKind::Removal)};
    past.isKept = wanted.isKept;
    return PlannedChange{purge(std::move(permit), std::move(request)), std::move(past)};
}

Result<PlannedChange> RecordChanges::Work::plan(WritePermit permit, ResumeRemoval wanted) const
{
    const RemovalHead &head = wanted.head;
    const bool isAnew = !wanted.isKept && head.isKept;
    if (isAnew && head.isList)
        return Error{ErrorCode::InvalidInput, spelledOut(head.id),
                     tr("all that this removal takes is in the trash already"),
                     tr("Go on with it as it is")};
    PurgeRequest request = newPurge();
    request.query = head.query;
    if (isAnew) {
        request.confirmedAt = head.confirmedAt;
        request.isKept = false;
    } else {
        request.resumedId = head.id;
    }
    if (!head.isList) {
        const ParsedQuery parsed = parseQuery(head.query);
        if (parsed.query.terms.empty() || !parsed.problems.empty())
            return Error{ErrorCode::InvalidInput,
                         spelledOut(head.id),
                         tr("its query \"%1\" cannot be read any more").arg(spelledOut(head.query)),
                         {}};
        request.filter = filterFor(parsed.query, *reader, head.confirmedAt);
    }
    ChangePast past{newEntry(ChangeKind::Removal)};
    past.isKept = head.isKept && !isAnew;
    return PlannedChange{purge(std::move(permit), std::move(request)), std::move(past)};
}

Result<PlannedChange> RecordChanges::Work::plan(WritePermit permit, RestoreRemoval wanted) const
{
    ChangePast past{newEntry(ChangeKind::Restore)};
    past.entry.removalId = wanted.removalId;
    return PlannedChange{restore(std::move(permit), std::move(wanted.removalId)), std::move(past)};
}

Result<PlannedChange> RecordChanges::Work::plan(WritePermit permit, ChangeRecord wanted) const
{
    EditPlan &edit = wanted.plan;
    const QString title = titleOf(edit.kind);
    if (edit.isRemoval) {
        PurgeRequest request = newPurge();
        request.rows = {std::move(edit.seen)};
        return PlannedChange{purge(std::move(permit), std::move(request)),
                             {newEntry(ChangeKind::Removal, title)}};
    }
    const HistoryEntry edited = entryOf(edit, layout);
    ChangePast past{newEntry(edited.kind, title)};
    past.entry.rowId = edited.rowId;
    past.entry.before = edited.before;
    past.entry.after = edited.after;
    return PlannedChange{editJob(std::move(permit), setup(), std::move(edit)), std::move(past)};
}

Result<PlannedChange> RecordChanges::Work::plan(WritePermit permit, UndoChange wanted) const
{
    ChangeStep step = undoStep(wanted.entry);
    return again(std::move(permit), std::move(step), {std::move(wanted.entry), false, true});
}

Result<PlannedChange> RecordChanges::Work::plan(WritePermit permit, RedoChange wanted) const
{
    ChangeStep step = redoStep(wanted.entry);
    return again(std::move(permit), std::move(step), {std::move(wanted.entry), false, false});
}

PlannedChange RecordChanges::Work::again(WritePermit permit, ChangeStep step, ChangePast past) const
{
    if (auto *back = std::get_if<RestoreStep>(&step))
        return {restore(std::move(permit), std::move(back->removalId)), std::move(past)};
    if (auto *removal = std::get_if<RemoveAgainStep>(&step)) {
        PurgeRequest request = newPurge();
        request.repeatedId = std::move(removal->removalId);
        return {purge(std::move(permit), std::move(request)), std::move(past)};
    }
    return {editJob(std::move(permit), setup(), std::get<EditPlan>(std::move(step))),
            std::move(past)};
}

Result<PlannedChange> RecordChanges::Work::plan(WritePermit permit, TransferRequest wanted) const
{
    ChangePast past;
    past.isKept = false;
    return PlannedChange{transferJob(std::move(permit), setup(), std::move(wanted)),
                         std::move(past)};
}

QCoro::Task<Result<void>> RecordChanges::Work::remember(Shared work, ChangePast past)
{
    const auto write = [history = work->history(), past = std::move(past)]() -> Result<void> {
        return past.isNew ? history.add(past.entry)
                          : history.mark(past.entry.id, past.isUndone, past.entry.removalId);
    };
    const Result<void> written = co_await work->side.run(write);
    co_return written;
}

QCoro::Task<JobSummary> RecordChanges::Work::carryOut(Shared work, WritePermit permit,
                                                      WantedChange wanted)
{
    work->isCancelled = false;
    std::optional<HistoryEntry> known;
    const auto *resumed = std::get_if<ResumeRemoval>(&wanted);
    const RemovalHead given =
        resumed != nullptr && !resumed->isKept ? resumed->head : RemovalHead();
    if (resumed != nullptr && resumed->isKept) {
        const auto find = [history = work->history(), id = resumed->head.id] {
            return entryOfRemoval(history, id);
        };
        known = co_await work->side.run(find);
    }
    JobSummary summary;
    if (work->isCancelled) {
        summary.end = JobEnd::Cancelled;
        co_return summary;
    }
    Result<PlannedChange> planned = std::visit(
        [&work, &permit](auto &&each) {
            return work->plan(std::move(permit), std::forward<decltype(each)>(each));
        },
        std::move(wanted));
    Result<void> ended;
    if (planned && given.isKept && !given.id.isEmpty()) {
        const auto end = [trash = work->trash, id = given.id, now = work->clock->now()] {
            return trash.giveUp(id, now);
        };
        ended = co_await work->side.run(end);
    }
    if (!planned || !ended) {
        summary.end = JobEnd::Interrupted;
        summary.error = planned ? ended.error() : planned.error();
        co_return summary;
    }
    work->job = std::move(planned->job);
    const auto over = qScopeGuard([&work] { work->job.reset(); });
    summary = co_await work->job->run();
    ChangePast &past = planned->past;
    if (known) {
        past.entry = *std::move(known);
        past.isNew = false;
    }
    if (!isToBeRemembered(summary, past))
        co_return summary;
    if (summary.kind == JobKind::Purge)
        past.entry.removalId = summary.removalId;
    // The job itself says how many there were only when it is over.
    if (past.entry.says.isEmpty())
        past.entry.says = summary.kind == JobKind::Purge ? removalTitle(summary.changedRows())
                                                         : restoreTitle(summary.changedRows());
    summary.remembered = co_await remember(work, std::move(past));
    co_return summary;
}

RecordChanges::RecordChanges(const OpenedTable &table, Trash trash, std::shared_ptr<Clock> clock)
    : m_work(std::make_shared<Work>(table, std::move(trash), std::move(clock)))
{}

RecordChanges::~RecordChanges()
{
    cancel();
}

QCoro::Task<JobSummary> RecordChanges::carryOut(WritePermit permit, WantedChange wanted)
{
    return Work::carryOut(m_work, std::move(permit), std::move(wanted));
}

std::optional<JobProgress> RecordChanges::progress() const
{
    return m_work->job ? std::optional(m_work->job->progress()) : std::nullopt;
}

void RecordChanges::pause()
{
    if (m_work->job)
        m_work->job->pause();
}

void RecordChanges::resume()
{
    if (m_work->job)
        m_work->job->resume();
}

void RecordChanges::cancel()
{
    m_work->isCancelled = true;
    if (m_work->job)
        m_work->job->cancel();
}

} // namespace onecake
