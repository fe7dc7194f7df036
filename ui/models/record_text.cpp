// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "ui/models/record_text.h"

#include "core/base/text/duration_text.h"
#include "ui/models/key_text.h"

#include <QDateTime>

using namespace Qt::StringLiterals;

namespace onecake {

namespace {

const QString pattern = u"yyyy-MM-dd HH:mm:ss.zzz"_s;

QDateTime utcOf(Instant instant)
{
    return QDateTime::fromMSecsSinceEpoch(toEpochMs(instant), Qt::UTC);
}

QString relative(Instant instant, Instant now)
{
    constexpr Duration oneSecond{1000};
    if (instant > now)
        return u"in %1"_s.arg(
            toReadableText(std::chrono::ceil<std::chrono::seconds>(instant - now)));
    if (now - instant < oneSecond)
        return u"just now"_s;
    return u"%1 ago"_s.arg(toReadableText(std::chrono::floor<std::chrono::seconds>(now - instant)));
}

QString instantText(Instant instant, Instant now)
{
    if (instant >= never)
        return u"never"_s;
    return u"%1 · %2"_s.arg(utcOf(instant).toLocalTime().toString(pattern), relative(instant, now));
}

QString instantTip(Instant instant)
{
    if (instant >= never)
        return {};
    const QDateTime local = utcOf(instant).toLocalTime();
    return u"Local: %1 %2\nUTC: %3"_s.arg(local.toString(pattern), local.timeZoneAbbreviation(),
                                          utcOf(instant).toString(pattern));
}

std::optional<Instant> instantOf(const KeyRecord &record, RecordField field)
{
    if (field == RecordField::Created)
        return record.createdAt;
    if (field == RecordField::Updated)
        return record.updatedAt;
    if (field == RecordField::LeaseUntil)
        return record.leaseUntil;
    return field == RecordField::Expires ? std::optional(record.expiresAt) : std::nullopt;
}

QString replayed(const KeyRecord &record, Instant now)
{
    if (record.replays == 0 || !record.lastReplayAt)
        return record.replays == 0 ? u"never replayed"_s : u"replayed ×%1"_s.arg(record.replays);
    return u"replayed ×%1, last %2"_s.arg(record.replays).arg(relative(*record.lastReplayAt, now));
}

QString stepsText(int steps)
{
    if (steps == 0)
        return {};
    return steps == 1 ? u"1 step done and committed"_s
                      : u"%1 steps done and committed"_s.arg(steps);
}

} // namespace

QString fieldText(const KeyRecord &record, RecordField field, Instant now)
{
    switch (field) {
    case RecordField::Scope:
        return record.id.scope.isEmpty() ? u"(shared by all)"_s : record.id.scope;
    case RecordField::Key:
        return record.id.key;
    case RecordField::Status:
        return nameOf(record.status);
    case RecordField::State:
        return statusText(record, now);
    case RecordField::Owner:
        return record.owner;
    case RecordField::Fence:
        return QString::number(record.fence);
    case RecordField::Fingerprint:
        return QString::fromLatin1(record.fingerprint);
    case RecordField::Attempts:
        return QString::number(record.attempts);
    case RecordField::Replays:
        return replayed(record, now);
    case RecordField::RecoveryPoint:
        return stepsText(record.recoveryPoint);
    case RecordField::Progress:
        return QString::fromUtf8(record.progress);
    case RecordField::Created:
    case RecordField::Updated:
    case RecordField::LeaseUntil:
    case RecordField::Expires:
        break;
    }
    return instantText(*instantOf(record, field), now);
}

QString fieldTip(const KeyRecord &record, RecordField field)
{
    switch (field) {
    case RecordField::Scope:
        return u"Whose key this is: the same key in two scopes is two keys"_s;
    case RecordField::Key:
        return u"The idempotency key that came with the request"_s;
    case RecordField::Status:
        return u"As the store holds it"_s;
    case RecordField::State:
        return u"What the record means at this moment"_s;
    case RecordField::Owner:
        return u"The execution that holds the claim, or held it last"_s;
    case RecordField::Fence:
        return u"Number of the claim: it rises with every claim"_s;
    case RecordField::Fingerprint:
        return u"Of the request that made the claim: another request with this key is refused"_s;
    case RecordField::Attempts:
        return u"Requests that met this key, the first included"_s;
    case RecordField::Replays:
        return record.lastReplayAt ? instantTip(*record.lastReplayAt)
                                   : u"Requests that were answered from the record"_s;
    case RecordField::RecoveryPoint:
        return u"Where another owner would go on"_s;
    case RecordField::Progress:
        return u"What the steps that are done left for the following ones"_s;
    case RecordField::Created:
    case RecordField::Updated:
    case RecordField::LeaseUntil:
    case RecordField::Expires:
        break;
    }
    return instantTip(*instantOf(record, field));
}

} // namespace onecake
