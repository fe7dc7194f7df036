// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "core/model/timeline_json.h"

#include "core/base/sha256.h"
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

} // namespace

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
