// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "core/model/timeline_json.h"

#include "core/base/sha256.h"
#include "core/base/text/tr.h"
#include "core/model/canonical_json.h"

using namespace Qt::StringLiterals;

namespace onecake {

namespace {

void putNumber(QJsonObject &object, const QString &field, qint64 value)
{
    if (value != 0)
        object.insert(field, value);
}

void putText(QJsonObject &object, const QString &field, const QString &value)
{
    if (!value.isEmpty())
        object.insert(field, value);
}

constexpr qint64 largestNumber = 9007199254740991; // that JSON holds exactly
constexpr qint64 largestCount = 2'000'000'000;

int readCount(JsonReader &reader, QStringView field)
{
    return static_cast<int>(reader.integer(field, 0, 0, largestCount));
}

Instant readInstant(JsonReader &reader, QStringView field)
{
    return fromEpochMs(reader.integer(field, 0, -largestNumber, largestNumber));
}

quint64 readLarge(JsonReader &reader, QStringView field)
{
    return static_cast<quint64>(reader.integer(field, 0, 0, largestNumber));
}

KeyRecord readRecord(JsonReader reader)
{
    KeyRecord record;
    record.id = {reader.text(u"scope"), reader.text(u"key")};
    record.status = reader.choice(u"status", RecordStatus::InProgress);
    record.fence = readLarge(reader, u"fence");
    record.owner = reader.text(u"owner");
    record.fingerprint = reader.text(u"fingerprint").toLatin1();
    if (reader.has(u"response")) {
        JsonReader response = reader.object(u"response");
        record.response = Response{readCount(response, u"code"), response.text(u"body").toUtf8()};
        response.finish();
    }
    record.recoveryPoint = readCount(reader, u"recoveryPoint");
    record.progress = reader.text(u"progress").toUtf8();
    record.createdAt = readInstant(reader, u"createdAt");
    record.leaseUntil = readInstant(reader, u"leaseUntil");
    record.expiresAt = readInstant(reader, u"expiresAt");
    record.updatedAt = readInstant(reader, u"updatedAt");
    record.attempts = readLarge(reader, u"attempts");
    record.replays = readLarge(reader, u"replays");
    if (reader.has(u"lastReplayAt"))
        record.lastReplayAt = readInstant(reader, u"lastReplayAt");
    reader.finish();
    return record;
}

Event readEvent(JsonReader &reader)
{
    Event event;
    event.at = Duration(reader.integer(u"at", 0, 0, largestNumber));
    event.kind = reader.choice(u"kind", EventKind::Sent);
    event.from = reader.choice(u"from", Lane::Customer);
    event.to = reader.choice(u"to", event.from);
    event.message = reader.choice(u"message", MessageKind::None);
    event.number = readCount(reader, u"number");
    event.intent = readCount(reader, u"intent");
    event.attempt = readCount(reader, u"attempt");
    event.api = readCount(reader, u"api");
    event.execution = readCount(reader, u"execution");
    event.code = readCount(reader, u"code");
    event.order = readCount(reader, u"order");
    event.fence = readLarge(reader, u"fence");
    event.span = Duration(reader.integer(u"span", 0, -largestNumber, largestNumber));
    event.actor = reader.text(u"actor");
    event.key = reader.text(u"key");
    event.scope = reader.text(u"scope");
    event.text = reader.text(u"text");
    const bool isOfRecord =
        event.kind == EventKind::RecordWritten || event.kind == EventKind::RecordRemoved;
    if (isOfRecord && !reader.has(u"record"))
        reader.report(u"record", tr("is missing, expected the record"));
    if (isOfRecord || reader.has(u"record"))
        event.record = std::make_shared<const KeyRecord>(readRecord(reader.object(u"record")));
    reader.finish();
    return event;
}

} // namespace

Timeline readTimeline(JsonReader &reader, QStringView field, qsizetype mostEvents)
{
    Timeline timeline;
    const QJsonArray all = reader.raw(field).toArray();
    if (all.size() > mostEvents) {
        reader.report(field,
                      tr("has %1 events, expected %2 at most").arg(all.size()).arg(mostEvents));
        return timeline;
    }
    reader.forEachObject(field, [&timeline](JsonReader &each) {
        Event event = readEvent(each);
        if (event.at < timeline.end())
            each.report(u"at", tr("lies before the event in front of it"));
        else
            timeline.append(std::move(event));
    });
    return timeline;
}

QJsonObject toJson(const KeyRecord &record)
{
    QJsonObject object{{u"scope"_s, record.id.scope},
                       {u"key"_s, record.id.key},
                       {u"status"_s, nameOf(record.status)}};
    putNumber(object, u"fence"_s, static_cast<qint64>(record.fence));
    putText(object, u"owner"_s, record.owner);
    putText(object, u"fingerprint"_s, QString::fromLatin1(record.fingerprint));
    if (record.response) {
        const QString body = QString::fromUtf8(record.response->body);
        object.insert(u"response"_s,
                      QJsonObject{{u"code"_s, record.response->code}, {u"body"_s, body}});
    }
    putNumber(object, u"recoveryPoint"_s, record.recoveryPoint);
    putText(object, u"progress"_s, QString::fromUtf8(record.progress));
    putNumber(object, u"createdAt"_s, toEpochMs(record.createdAt));
    putNumber(object, u"leaseUntil"_s, toEpochMs(record.leaseUntil));
    putNumber(object, u"expiresAt"_s, toEpochMs(record.expiresAt));
    putNumber(object, u"updatedAt"_s, toEpochMs(record.updatedAt));
    putNumber(object, u"attempts"_s, static_cast<qint64>(record.attempts));
    putNumber(object, u"replays"_s, static_cast<qint64>(record.replays));
    if (record.lastReplayAt)
        object.insert(u"lastReplayAt"_s, toEpochMs(*record.lastReplayAt));
    return object;
}

QJsonObject toJson(const Event &event)
{
    QJsonObject object{{u"at"_s, static_cast<qint64>(event.at.count())},
                       {u"kind"_s, nameOf(event.kind)},
                       {u"from"_s, nameOf(event.from)}};
    if (event.to != event.from)
        object.insert(u"to"_s, nameOf(event.to));
    if (event.message != MessageKind::None)
        object.insert(u"message"_s, nameOf(event.message));
    putNumber(object, u"number"_s, event.number);
    putNumber(object, u"intent"_s, event.intent);
    putNumber(object, u"attempt"_s, event.attempt);
    putNumber(object, u"api"_s, event.api);
    putNumber(object, u"execution"_s, event.execution);
    putNumber(object, u"code"_s, event.code);
    putNumber(object, u"order"_s, event.order);
    putNumber(object, u"fence"_s, static_cast<qint64>(event.fence));
    putNumber(object, u"span"_s, static_cast<qint64>(event.span.count()));
    putText(object, u"actor"_s, event.actor);
    putText(object, u"key"_s, event.key);
    putText(object, u"scope"_s, event.scope);
    putText(object, u"text"_s, event.text);
    if (event.record)
        object.insert(u"record"_s, toJson(*event.record));
    return object;
}

QJsonArray toJson(const Timeline &timeline)
{
    QJsonArray array;
    for (const Event &event : timeline.events())
        array.append(toJson(event));
    return array;
}

QString identityOf(const Timeline &timeline)
{
    const QByteArray text = canonicalJson(toJson(timeline));
    return QString::fromLatin1(sha256Hex(text));
}

} // namespace onecake
