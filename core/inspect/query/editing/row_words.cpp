// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "core/inspect/query/editing/row_words.h"

#include "core/base/invariant.h"
#include "core/base/text/duration_text.h"
#include "core/base/text/shown_text.h"
#include "core/base/text/tr.h"
#include "core/inspect/records/stored_time.h"

#include <QDateTime>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace onecake {

namespace {

// Nobody acts on the milliseconds of what is minutes away.
Duration rounded(Duration duration)
{
    using namespace std::chrono;
    if (duration < 10s)
        return duration_cast<Duration>(round<seconds>(duration));
    if (duration < 1h)
        return duration_cast<Duration>(floor<seconds>(duration));
    if (duration < 72h)
        return duration_cast<Duration>(floor<minutes>(duration));
    return duration_cast<Duration>(floor<hours>(duration));
}

QString lengthWords(Duration duration)
{
    // Days are no help beyond a century: then it is a unit that was mistaken, or a "never".
    if (const auto years =
            std::chrono::floor<std::chrono::years>(std::chrono::abs(duration)).count();
        years >= 100)
        return tr("%1 years").arg(years);
    return toReadableText(rounded(std::chrono::abs(duration)));
}

QString timeWords(Instant instant, Instant now)
{
    const QString here = localText(instant);
    const QString utc = utcText(instant);
    if (utc == here + u" UTC"_s)
        return u"%1 (%2)"_s.arg(relativeWords(instant, now), utc);
    return u"%1 (%2; %3)"_s.arg(relativeWords(instant, now), localText(instant), utcText(instant));
}

} // namespace

QString relativeWords(Instant instant, Instant now)
{
    const QString length = lengthWords(instant - now);
    if (rounded(std::chrono::abs(instant - now)) == Duration(0))
        return tr("now");
    return instant > now ? tr("in %1").arg(length) : tr("%1 ago").arg(length);
}

QString countdownText(Duration left)
{
    using namespace std::chrono;
    if (left >= 24h)
        return lengthWords(left);
    const hh_mm_ss clock(floor<seconds>(left));
    const auto padded = [](qint64 number) {
        return u"%1"_s.arg(number, 2, 10, QChar(u'0'));
    };
    const QString tail = padded(clock.seconds().count());
    if (clock.hours().count() == 0)
        return u"%1:%2"_s.arg(clock.minutes().count()).arg(tail);
    return u"%1:%2:%3"_s.arg(clock.hours().count()).arg(padded(clock.minutes().count()), tail);
}

QString timeInBothZones(Instant instant)
{
    return tr("%1 here, %2").arg(localText(instant), utcText(instant));
}

// The names that trName() is asked for here and where records are listed.
[[maybe_unused]] constexpr std::array namesToTranslate{
    QT_TRANSLATE_NOOP("onecake", "in progress"),
    QT_TRANSLATE_NOOP("onecake", "stuck"),
    QT_TRANSLATE_NOOP("onecake", "completed"),
    QT_TRANSLATE_NOOP("onecake", "failed"),
    QT_TRANSLATE_NOOP("onecake", "expired, still stored"),
    QT_TRANSLATE_NOOP("onecake", "unreadable"),
    QT_TRANSLATE_NOOP("onecake", "runs"),
    QT_TRANSLATE_NOOP("onecake", "answered"),
    QT_TRANSLATE_NOOP("onecake", "refused"),
    QT_TRANSLATE_NOOP("onecake", "fails"),
    QT_TRANSLATE_NOOP("onecake", "cannot tell"),
};

QString stateWords(const DecodedRecord &row, Instant now)
{
    const LogicalState state = stateOf(row, now);
    if (state == LogicalState::Stuck && rounded(now - *row.leaseUntil) > Duration(0))
        return tr("stuck for ") + lengthWords(now - *row.leaseUntil);
    if (state == LogicalState::ExpiredStillStored)
        return tr("expired %1, still stored").arg(relativeWords(*row.expiresAt, now));
    return trName(state);
}

QString nextRequestWords(const DecodedRecord &row, Instant now)
{
    const std::optional<Instant> until = nextRequestUntil(row, now);
    const QString untilThen =
        until ? tr(", until %1 (%2)").arg(utcText(*until), relativeWords(*until, now)) : QString();
    switch (nextRequestOf(row, now)) {
    case NextRequest::Runs:
        return isExpired(row, now) && row.next.isExpiryAssumed
            ? tr("runs as a new one, if its library lets go of expired records")
            : tr("runs as a new one");
    case NextRequest::Answered:
        return tr("is answered from the record") + untilThen;
    case NextRequest::Refused:
        return tr("is refused, as the first one is considered in progress") + untilThen;
    case NextRequest::Fails:
        return tr("fails in the library, over what it cannot read") + untilThen;
    case NextRequest::Unknown:
        return tr("may run or not: that cannot be told");
    }
    Q_UNREACHABLE();
}

QString noLeaseWords(const DecodedRecord &row)
{
    return row.hasOddLease
        ? tr("What is stored as its lease is no time that its library goes by, so it is unknown "
             "whether its owner is still at work.")
        : tr("No lease is stored, so it is unknown whether its owner is still at work.");
}

namespace {

// Of a record in progress: whoever waits for it wants to know whether removing it is needed.
QString adviceForClaim(const DecodedRecord &row, Instant now, const QString &removing)
{
    const bool isOver = row.leaseUntil && *row.leaseUntil <= now;
    QString says;
    if (isOver)
        says = tr("The lease ended %1, and its owner never finished. The work may have happened.")
                   .arg(relativeWords(*row.leaseUntil, now));
    else if (row.leaseUntil)
        says =
            tr("Its owner is at work: its lease ends %1.").arg(relativeWords(*row.leaseUntil, now));
    else
        says = noLeaseWords(row);
    const NextRequest next = nextRequestOf(row, now);
    if (next == NextRequest::Runs) {
        says +=
            tr(" The next request takes it over by itself and runs: removing it is not needed.");
        if (!row.next.doesResume)
            return says;
    } else if (!row.leaseUntil || isOver || next != NextRequest::Refused) {
        says += tr(" The next request %1.").arg(nextRequestWords(row, now));
    }
    return tr("%1 Removing it: %2").arg(says, removing);
}

} // namespace

QString adviceFor(const DecodedRecord &row, const Layout &layout, Instant now)
{
    const QString removing = removalConsequence(layout, row.status);
    switch (stateOf(row, now)) {
    case LogicalState::InProgress:
    case LogicalState::Stuck:
        return adviceForClaim(row, now, removing);
    case LogicalState::Completed:
        return tr("The next request %1. Removing it: %2").arg(nextRequestWords(row, now), removing);
    case LogicalState::Failed:
        return tr("It failed. The next request %1. Removing it: %2")
            .arg(nextRequestWords(row, now), removing);
    case LogicalState::ExpiredStillStored:
        return layout.next.isExpiryAssumed
            ? tr(
                "Its expiry has passed. That the next request runs as a new one is assumed: if its "
                "library still answers from the record, removing it makes a retry run again.")
            : tr("Its retention is over: the next request runs as a new one anyway, so removing it "
                 "is harmless.");
    case LogicalState::Unreadable:
        if (!row.isRecord)
            return row.whyUnreadable;
        if (nextRequestOf(row, now) == NextRequest::Runs)
            return tr("%1 The next request %2, whether it is there or not.")
                .arg(row.whyUnreadable, nextRequestWords(row, now));
        return tr("%1 The next request %2. Removing it: %3")
            .arg(row.whyUnreadable, nextRequestWords(row, now), removing);
    }
    ONECAKE_UNREACHABLE();
}

std::vector<NamedText> fieldsInWords(const DecodedRecord &row, Instant now)
{
    std::vector<NamedText> fields;
    const auto addText = [&fields](const QString &name, const QString &text) {
        if (!text.isEmpty())
            fields.push_back({name, spelledOut(text)});
    };
    const auto addTime = [&](const QString &name, const std::optional<Instant> &instant) {
        if (instant)
            fields.push_back({name, timeWords(*instant, now)});
    };
    const auto addNumber = [&fields](const QString &name, const std::optional<qint64> &number) {
        if (number)
            fields.push_back({name, QString::number(*number)});
    };
    addText(tr("Scope"), row.scope);
    addText(tr("Key"), row.key);
    addText(tr("State"), stateWords(row, now));
    if (row.isRecord)
        addText(tr("Next request"), nextRequestWords(row, now));
    addText(tr("Status as stored"), row.statusWord);
    addTime(tr("Claimed"), row.createdAt);
    addTime(row.leaseUntil && *row.leaseUntil > now ? tr("Lease ends") : tr("Lease ended"),
            row.leaseUntil);
    addTime(tr("Completed"), row.completedAt);
    addTime(tr("Updated"), row.updatedAt);
    addTime(row.expiresAt && *row.expiresAt > now ? tr("Expires") : tr("Expired"), row.expiresAt);
    addNumber(tr("Attempts"), row.attempts);
    addNumber(tr("Replays"), row.replays);
    addTime(tr("Last replay"), row.lastReplayAt);
    addNumber(tr("Fence"), row.fence);
    addText(tr("Owner"), row.owner);
    addText(tr("Fingerprint"), row.fingerprint);
    if (row.recoveryPoint > 0)
        addText(tr("Recovery point"),
                row.recoveryPoint == 1 ? tr("1 step done and committed")
                                       : tr("%1 steps done and committed").arg(row.recoveryPoint));
    addText(tr("Progress"), row.progress);
    addNumber(tr("Result code"), row.resultCode);
    addText(tr("Result"), row.result);
    for (const QString &remark : row.remarks)
        addText(tr("Note"), remark);
    return fields;
}

QJsonObject fieldsToJson(const DecodedRecord &row, Instant now)
{
    QJsonObject json{
        {u"scope"_s, row.scope}, {u"key"_s, row.key}, {u"state"_s, nameOf(stateOf(row, now))}};
    const auto addText = [&json](const QString &name, const QString &text) {
        if (!text.isEmpty())
            json.insert(name, text);
    };
    const auto addTime = [&json](const QString &name, const std::optional<Instant> &instant) {
        if (instant)
            json.insert(name, isoText(*instant));
    };
    const auto addNumber = [&json](const QString &name, const std::optional<qint64> &number) {
        if (number)
            json.insert(name, *number);
    };
    if (row.isRecord)
        addText(u"nextRequest"_s, nameOf(nextRequestOf(row, now)));
    addText(u"statusAsStored"_s, row.statusWord);
    addText(u"unreadable"_s, row.whyUnreadable);
    addTime(u"createdAt"_s, row.createdAt);
    addTime(u"updatedAt"_s, row.updatedAt);
    addTime(u"completedAt"_s, row.completedAt);
    addTime(u"leaseUntil"_s, row.leaseUntil);
    addTime(u"expiresAt"_s, row.expiresAt);
    addNumber(u"replays"_s, row.replays);
    addTime(u"lastReplayAt"_s, row.lastReplayAt);
    addNumber(u"fence"_s, row.fence);
    addText(u"owner"_s, row.owner);
    addText(u"fingerprint"_s, row.fingerprint);
    addNumber(u"resultCode"_s, row.resultCode);
    addText(u"result"_s, row.result);
    if (!row.remarks.isEmpty())
        json.insert(u"remarks"_s, row.remarks.join(u' '));
    return json;
}

QJsonObject toJson(const DecodedRecord &row, Instant now)
{
    QJsonObject json = fieldsToJson(row, now);
    json.insert(u"item"_s, toJson(row.item));
    return json;
}

QString aboutStuck(const Query &query, const RecordReader &reader)
{
    const auto asksForStuck = [](const QueryTerm &term) {
        const auto *states = std::get_if<StateTerm>(&term.content);
        return states != nullptr && !term.isNegated
            && states->states == std::vector{LogicalState::Stuck};
    };
    const bool isAsked = std::any_of(query.terms.begin(), query.terms.end(), asksForStuck);
    // Where such a claim does not block, there is nothing to look for.
    if (!isAsked || reader.layout().next.withoutLease == NextRequest::Runs)
        return {};
    if (reader.fields().times.contains(RowField::Lease))
        return tr("A record in progress that has no lease cannot be told to be stuck. Those that "
                  "block their keys are no:lease next:refused.");
    return tr("This layout stores no lease, so that none of its records can be told to be stuck. "
              "Those that block their keys are status:in-progress next:refused,cannot-tell.");
}

} // namespace onecake
