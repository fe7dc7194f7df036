// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "core/inspect/changes/jobs/edit_plan.h"

#include "core/base/invariant.h"
#include "core/base/text/shown_text.h"
#include "core/base/text/tr.h"
#include "core/inspect/changes/jobs/row_job.h"
#include "core/inspect/changes/jobs/row_outcome.h"
#include "core/inspect/query/editing/query_edit.h"
#include "core/inspect/query/editing/row_words.h"
#include "core/inspect/query/language/query_text.h"
#include "core/inspect/records/field_mapping.h"
#include "core/inspect/records/stored_time.h"
#include "core/store/dynamodb/wire/dynamo_record.h"

#include <QDateTime>

using namespace Qt::StringLiterals;

namespace onecake {

namespace {

constexpr qsizetype noteMax = 10'000;

Error refused(const DecodedRecord &row, const QString &problem, const QString &remedy = {})
{
    return {ErrorCode::InvalidInput, spelledOut(row.key), problem, remedy};
}

QString conditionText(const StoredRow &stored, LayoutKind kind)
{
    return tr("Only if all its %1 are still exactly what was read.")
        .arg(partsInWords(kind, stored.item.size()));
}

qint64 epochSeconds(Instant instant)
{
    return std::chrono::ceil<std::chrono::seconds>(instant.time_since_epoch()).count();
}

qint64 countOf(Instant instant, TimeUnit unit)
{
    constexpr qint64 thousand = 1000;
    if (unit == TimeUnit::Seconds)
        return epochSeconds(instant);
    const qint64 ms = toEpochMs(instant);
    if (unit == TimeUnit::Microseconds)
        return ms * thousand;
    return unit == TimeUnit::Nanoseconds ? ms * thousand * thousand : ms;
}

bool isOurs(const RecordReader &reader)
{
    return reader.fields().result.encoding == ResultEncoding::OneCake
        || reader.layout().id.startsWith(u"onecake-"_s);
}

// Our items say the expiry twice: to the millisecond, and in seconds for time to live.
void setExpiry(Item *changes, const StoredRow &stored, const RecordReader &reader, Instant until)
{
    const TimeSource source = reader.fields().times.value(RowField::Expiry);
    changes->insert(source.attribute,
                    storedTime(until, source, stored.item.value(source.attribute)));
    const bool hasTimeToLive = isOurs(reader) && source.attribute != attribute::expiration
        && stored.item.contains(attribute::expiration);
    if (hasTimeToLive)
        changes->insert(attribute::expiration, AttributeValue::ofInteger(epochSeconds(until)));
}

QString sqliteText(Instant instant)
{
    const Instant whole(std::chrono::ceil<std::chrono::seconds>(instant));
    return QDateTime::fromMSecsSinceEpoch(toEpochMs(whole), Qt::UTC)
        .toString(u"yyyy-MM-dd HH:mm:ss"_s);
}

class EditRun final : public ChangingRun
{
public:
    EditRun(std::shared_ptr<KeyBrowser> browser, const JobSetup &setup, EditPlan plan)
        : ChangingRun(JobKind::Edit, std::move(browser), setup)
        , m_plan(std::move(plan))
        , m_edited(editedItem(m_plan, this->browser()->shape().kind))
    {}

protected:
    QCoro::Task<void> work() override
    {
        const auto batch = std::make_shared<RowBatch>();
        batch->rows.push_back({0, m_plan.seen});
        co_await apply(batch);
        if (batch->results.front()) {
            m_result = *batch->results.front();
            co_return;
        }
        const std::optional<Error> &error = control().stopError();
        m_result = {batch->rows.front().mayHaveRun ? RowOutcome::Unknown : RowOutcome::Failed,
                    error ? sentence(*error) : tr("It was cancelled.")};
        note(batch->rows.front(), m_result);
    }

    QCoro::Task<Result<RowChangeAnswer>> change(StoredRow row) override
    {
        return browser()->change(std::move(row), m_plan.changes);
    }

    RowResult resultOf(const PlannedRow &row, const RowChangeAnswer &answer) override
    {
        const Item now = answer.now.value_or(Item());
        if (answer.change == RowChange::Done || (row.mayHaveRun && now == m_edited)) {
            m_record = m_edited;
            return {RowOutcome::Done};
        }
        if (answer.change == RowChange::Gone)
            return {RowOutcome::Gone, tr("There is no such record any more.")};
        m_record = now;
        return {row.mayHaveRun ? RowOutcome::Unknown : RowOutcome::Changed,
                tr("It has changed since it was read: ")
                    + differencesText(differencesBetween(m_plan.seen.item, now))};
    }

    void conclude(JobSummary *summary) const override
    {
        summary->planned = m_plan.says;
        summary->edit = m_result;
        summary->record = m_record;
    }

private:
    EditPlan m_plan;
    Item m_edited; // the record as it is when it is done
    Item m_record;
    RowResult m_result;
};

} // namespace

AttributeValue storedTime(Instant instant, const TimeSource &source, const AttributeValue &current)
{
    const Instant stored = instant - source.plus;
    const auto *text = std::get_if<QString>(&current.content());
    const auto *number = std::get_if<NumberText>(&current.content());
    const QString digits = number != nullptr ? number->text : text != nullptr ? *text : QString();
    bool hasNumber = false;
    const double value = digits.toDouble(&hasNumber);
    // As it is read: the look of a number goes before the unit, unless a person said otherwise.
    const TimeUnit unit = hasNumber && !source.hasFixedUnit() ? unitByLook(value) : source.unit;
    if (isNumberOf(unit)) {
        const qint64 count = countOf(stored, unit);
        return text != nullptr && hasNumber && !source.isComparedAsNumber
            ? AttributeValue::ofText(QString::number(count))
            : AttributeValue::ofInteger(count);
    }
    const bool hasBlank = text != nullptr && text->contains(u' ');
    const bool isSqlite = unit == TimeUnit::SqliteTimestamp || hasBlank;
    return AttributeValue::ofText(isSqlite ? sqliteText(stored) : isoText(stored));
}

namespace {

// What can be done about a record that cannot be released.
QString wayForward(const DecodedRecord &row, const Layout &layout, Instant now)
{
    if (nextRequestOf(row, now) == NextRequest::Runs)
        return tr("It needs no release: the next request runs anyway");
    const QString removing = u"keys purge --query '%1': %2"_s.arg(
        spelledOut(toText(queryForKey(row.key))), removalConsequence(layout, row.status));
    if (row.leaseUntil && stateOf(row, now) == LogicalState::InProgress)
        return tr("Its lease ends at %1; wait until then, or remove it with its risk, as by %2")
            .arg(utcText(*row.leaseUntil), removing);
    return tr("The way that there is, with its risk, is to remove it, as by ") + removing;
}

// What the next request gets once the lock is gone: a claim without a lease.
QString afterRelease(const NextRules &next)
{
    if (next.withoutLease != NextRequest::Runs)
        return tr("What the next request gets then cannot be told: the mapping does not say what a "
                  "claim without a lease gets");
    return next.doesResume ? tr("The next request resumes after what was committed")
                           : tr("The next request runs as a new one");
}

// Whether a lock can be taken away, and that does not leave a claim that blocks for ever.
bool hasLockToFree(const StoredRow &stored, const RecordReader &reader)
{
    const TimeSource lease = reader.fields().times.value(RowField::Lease);
    const NextRequest then = reader.layout().next.withoutLease;
    return lease.plus > Duration(0) && !lease.attribute.contains(u'.')
        && hasValue(stored.item, lease.attribute)
        && (then == NextRequest::Runs || then == NextRequest::Unknown);
}

} // namespace

bool mayBeReleased(const DecodedRecord &row, Instant now)
{
    const LogicalState state = stateOf(row, now);
    return row.isRecord
        && (state == LogicalState::Stuck || (state == LogicalState::InProgress && !row.leaseUntil));
}

Result<EditPlan> planRelease(const StoredRow &stored, const DecodedRecord &row,
                             const RecordReader &reader, Instant now)
{
    if (mayBeReleased(row, now) && !row.leaseUntil && nextRequestOf(row, now) == NextRequest::Runs)
        return refused(row, tr("there is no lock to release"),
                       wayForward(row, reader.layout(), now));
    if (!mayBeReleased(row, now))
        return refused(row,
                       tr("only a claim whose lease is over, or that has none, can be released, "
                          "and this record is %1")
                           .arg(trName(stateOf(row, now))),
                       wayForward(row, reader.layout(), now));
    EditPlan plan;
    plan.kind = EditKind::Release;
    plan.seen = stored;
    plan.condition = conditionText(stored, reader.layout().kind);
    const FieldMapping &fields = reader.fields();
    if (isOurs(reader) && fields.times.contains(RowField::Expiry)) {
        setExpiry(&plan.changes, stored, reader, now);
        plan.says =
            tr("The record's retention ends now, so that the next request runs again: if the first "
               "one still runs after all, there may be two effects. The record stays with its "
               "fence, so that the first one can no longer record its answer.");
    } else if (hasLockToFree(stored, reader)) {
        const QString lock = fields.times.value(RowField::Lease).attribute;
        plan.changes.insert(lock, AttributeValue());
        plan.says = tr("The lock is released (%1). %2; if the first one still runs after all, "
                       "there may be two effects.")
                        .arg(spelledOut(lock), afterRelease(reader.layout().next));
    } else {
        plan.isRemoval = true;
        plan.says = tr("The record is removed, because its claim is the record itself. ")
            + removalConsequence(reader.layout(), RecordStatus::InProgress);
    }
    if (nextRequestOf(row, now) == NextRequest::Runs)
        plan.says =
            tr("It need not be released: the next request takes it over by itself. ") + plan.says;
    else if (!row.leaseUntil)
        plan.says = noLeaseWords(row) + u' ' + plan.says;
    return plan;
}

Result<EditPlan> planExtension(const StoredRow &stored, const DecodedRecord &row,
                               const RecordReader &reader, Instant until, Instant now)
{
    const TimeSource source = reader.fields().times.value(RowField::Expiry);
    if (source.attribute.isEmpty())
        return refused(row,
                       tr("records of this layout have no expiry: they stay until they are "
                          "removed"));
    if (isComposed(source))
        return refused(
            row,
            tr("its expiry is put together by the mapping, so that no single value could be "
               "changed"));
    if (row.status == RecordStatus::InProgress && isLeaseExpiry(reader.fields()))
        return refused(
            row,
            tr("its %1 is the end of its lease as long as it is in progress").arg(source.attribute),
            tr("Release it once it is stuck"));
    if (!row.isRecord || !hasValue(stored.item, source.attribute) || !row.expiresAt)
        return refused(
            row, tr("it has no %1 that can be read, so it never expires").arg(source.attribute));
    if (until <= *row.expiresAt || until <= now)
        return refused(row,
                       tr("%1 is not later than now and than its expiry, %2")
                           .arg(utcText(until), utcText(*row.expiresAt)),
                       tr("Choose a later time"));
    EditPlan plan;
    plan.kind = EditKind::Extend;
    plan.seen = stored;
    plan.condition = conditionText(stored, reader.layout().kind);
    setExpiry(&plan.changes, stored, reader, until);
    plan.says = tr("The record is kept until %1 in place of %2.")
                    .arg(utcText(until), utcText(*row.expiresAt));
    if (*row.expiresAt <= now)
        plan.says += tr(" It had expired, and counts again: retries get its answer from now on.");
    return plan;
}

Result<EditPlan> planNote(const StoredRow &stored, const RecordReader &reader,
                          const TableShape &shape, const QString &text)
{
    const QString name = noteName.toString();
    const auto refuse = [&shape](const QString &problem) {
        return Error{ErrorCode::InvalidInput, spelledOut(shape.table), problem, {}};
    };
    if (attributesOf(reader.fields()).contains(name))
        return refuse(tr("the library itself uses \"note\", so no note can be left there"));
    if (shape.kind == LayoutKind::Sqlite && !shape.columns.contains(name))
        return refuse(
            tr("the table has no column \"note\", so no note can be left on its records"));
    if (text.size() > noteMax)
        return refuse(tr("the note is longer than %1 characters").arg(noteMax));
    EditPlan plan;
    plan.kind = EditKind::Note;
    plan.seen = stored;
    plan.condition = conditionText(stored, shape.kind);
    plan.changes.insert(name, text.isEmpty() ? AttributeValue() : AttributeValue::ofText(text));
    plan.says = text.isEmpty()
        ? tr("The note is removed.")
        : tr("The note \"%1\" is left on the record; the library does not look at it.")
              .arg(spelledOut(text));
    return plan;
}

Item editedItem(const EditPlan &plan, LayoutKind kind)
{
    Item item = plan.seen.item;
    for (auto change = plan.changes.begin(); change != plan.changes.end(); ++change) {
        const bool isDropped = std::holds_alternative<NullValue>(change->content());
        if (isDropped && kind == LayoutKind::DynamoDb)
            item.remove(change.key());
        else
            item.insert(change.key(), *change);
    }
    return item;
}

EditPlan planBetween(EditKind kind, const Item &id, const Item &from, const Item &to,
                     const QString &says)
{
    EditPlan plan;
    plan.kind = kind;
    plan.seen = {id, from};
    plan.says = says;
    for (const AttributeDifference &difference : differencesBetween(from, to))
        plan.changes.insert(difference.attribute, to.value(difference.attribute));
    return plan;
}

std::unique_ptr<RowJob> editJob(WritePermit permit, const JobSetup &setup, EditPlan plan)
{
    ONECAKE_INVARIANT(!plan.isRemoval);
    return std::make_unique<RowJob>(
        std::make_shared<EditRun>(permit.browser(), setup, std::move(plan)));
}

} // namespace onecake
