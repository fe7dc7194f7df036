// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "core/store/dynamodb/wire/dynamo_requests.h"

#include "core/base/invariant.h"
#include "core/base/text/tr.h"
#include "core/store/dynamodb/wire/dynamo_expression.h"

#include <QJsonArray>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace onecake {

namespace {

const QString inProgress = nameOf(RecordStatus::InProgress);

AttributeValue number(quint64 value)
{
    return AttributeValue::ofInteger(static_cast<qint64>(value));
}

AttributeValue number(Instant instant)
{
    return AttributeValue::ofInteger(toEpochMs(instant));
}

void requireGuard(DynamoExpression &expression, RecordFencing guard, quint64 fence,
                  const QString &owner)
{
    switch (guard) {
    case RecordFencing::None:
        return;
    case RecordFencing::Exists:
        expression.requirePresent(attribute::partition);
        return;
    case RecordFencing::Status:
        expression.requireEqual(attribute::status, AttributeValue::ofText(inProgress));
        return;
    case RecordFencing::Owner:
        expression.requireEqual(attribute::status, AttributeValue::ofText(inProgress));
        expression.requireEqual(attribute::fence, number(fence));
        expression.requireEqual(attribute::owner, AttributeValue::ofText(owner));
        return;
    case RecordFencing::Absent:
        expression.requireAbsent(attribute::partition);
        return;
    }
    ONECAKE_UNREACHABLE();
}

// All that a claim's decision depends on is as it was seen.
void requireUnchanged(DynamoExpression &expression, const KeyRecord &seen)
{
    expression.requireEqual(attribute::fence, number(seen.fence));
    expression.requireEqual(attribute::owner, AttributeValue::ofText(seen.owner));
    expression.requireEqual(attribute::status, AttributeValue::ofText(nameOf(seen.status)));
    expression.requireEqual(attribute::leaseUntil, number(seen.leaseUntil));
    expression.requireEqual(attribute::expiresAt, number(seen.expiresAt));
}

bool isOfTheKey(const QString &name)
{
    return name == attribute::partition || name == attribute::sort;
}

bool isCounted(const QString &name)
{
    return name == attribute::createdAt || name == attribute::attempts || name == attribute::replays
        || name == attribute::lastReplayAt;
}

// What its claim wrote, and nobody changes while the claim holds.
bool isOfTheClaim(const QString &name)
{
    return name == attribute::fence || name == attribute::owner || name == attribute::fingerprint
        || isCounted(name);
}

// What a record need not have, and loses when the new one has not.
const std::array progressNames{attribute::progressPacked, attribute::recoveryPoint,
                               attribute::progress};
const std::array resultNames{attribute::resultCode, attribute::resultData, attribute::resultPacked};

void dropAbsent(DynamoExpression &expression, const Item &item, const std::array<QString, 3> &names)
{
    for (const QString &name : names) {
        if (!item.contains(name))
            expression.drop(name);
    }
}

QJsonObject keyed(QJsonObject request, const Item &key)
{
    request.insert(u"Key"_s, toJson(key));
    return request;
}

} // namespace

Item DynamoRequests::itemFor(const KeyRecord &record) const
{
    Item item = itemOf(record);
    if (!keptAtLeast)
        return item;
    const Instant earliest = clock->now() + *keptAtLeast;
    item.insert(attribute::expiration, timeToLiveOf(std::max(record.expiresAt, earliest)));
    return item;
}

QJsonObject DynamoRequests::putting(QJsonObject request, const KeyRecord &record,
                                    const QString &token) const
{
    Item item = itemFor(record);
    item.insert(attribute::writeToken, AttributeValue::ofText(token));
    request.insert(u"Item"_s, toJson(item));
    return request;
}

QJsonObject DynamoRequests::read(const Item &key, Consistency consistency) const
{
    return {{u"TableName"_s, table},
            {u"Key"_s, toJson(key)},
            {u"ConsistentRead"_s, consistency == Consistency::Strong}};
}

QJsonObject DynamoRequests::claimAbsent(const KeyRecord &record, const QString &token) const
{
    DynamoExpression expression;
    expression.requireAbsent(attribute::partition);
    return putting(expression.request(table), record, token);
}

QJsonObject DynamoRequests::claimAfresh(const KeyRecord &record, const KeyRecord &seen,
                                        const QString &token) const
{
    DynamoExpression expression;
    requireUnchanged(expression, seen);
    return putting(expression.request(table), record, token);
}

QJsonObject DynamoRequests::takeOver(const KeyRecord &record, const KeyRecord &seen,
                                     const QString &token) const
{
    DynamoExpression expression;
    requireUnchanged(expression, seen);
    const Item item = itemFor(record);
    for (auto member = item.begin(); member != item.end(); ++member) {
        if (!isOfTheKey(member.key()) && !isCounted(member.key()))
            expression.set(member.key(), member.value());
    }
    expression.set(attribute::writeToken, AttributeValue::ofText(token));
    expression.add(attribute::attempts, 1);
    dropAbsent(expression, item, resultNames);
    dropAbsent(expression, item, progressNames);
    QJsonObject request = keyed(expression.request(table), recordKey(record.id));
    request.insert(u"ReturnValues"_s, u"ALL_NEW"_s);
    return request;
}

QJsonObject DynamoRequests::write(const RecordWrite &write, const QString &token) const
{
    DynamoExpression expression;
    requireGuard(expression, write.guard, write.record.fence, write.record.owner);
    KeyRecord record = write.record;
    record.attempts = std::max<quint64>(record.attempts, 1);
    // The owner's record is as it was claimed: present, and without a result. What need not be sent
    // need not be worked on, which is half of what such a write costs an endpoint.
    const bool isOfOwner = write.guard == RecordFencing::Owner;
    const Item item = itemFor(record);
    for (auto member = item.begin(); member != item.end(); ++member) {
        const QString &name = member.key();
        if (isOfTheKey(name) || (isOfOwner && isOfTheClaim(name)))
            continue;
        if (isCounted(name))
            expression.setIfAbsent(name, member.value());
        else
            expression.set(name, member.value());
    }
    expression.set(attribute::writeToken, AttributeValue::ofText(token));
    if (!isOfOwner)
        dropAbsent(expression, item, resultNames);
    dropAbsent(expression, item, progressNames);
    return keyed(expression.request(table), recordKey(record.id));
}

QJsonObject DynamoRequests::extendLease(const RecordWrite &write) const
{
    DynamoExpression expression;
    requireGuard(expression, write.guard, write.record.fence, write.record.owner);
    if (write.guard == RecordFencing::None)
        expression.requirePresent(attribute::partition);
    expression.set(attribute::leaseUntil, number(write.record.leaseUntil));
    return keyed(expression.request(table), recordKey(write.record.id));
}

QJsonObject DynamoRequests::addEffects(const KeyId &id, const std::vector<LocalEffect> &effects,
                                       const Item &seen) const
{
    AttributeList added;
    for (const LocalEffect &effect : effects)
        added.push_back(AttributeValue(itemOf(effect)));
    DynamoExpression expression;
    const AttributeValue version = seen.value(attribute::version);
    if (seen.isEmpty()) {
        expression.requireAbsent(attribute::partition);
        expression.set(attribute::effects, AttributeValue(std::move(added)));
    } else {
        expression.requireEqual(attribute::version, version);
        expression.setTo(
            attribute::effects,
            u"list_append(%1, %2)"_s.arg(expression.name(attribute::effects),
                                         expression.value(AttributeValue(std::move(added)))));
    }
    expression.set(attribute::version,
                   AttributeValue::ofInteger(version.integer().value_or(0) + 1));
    return keyed(expression.request(table), effectsKey(id));
}

QJsonObject DynamoRequests::transaction(const std::vector<QJsonObject> &updates,
                                        const QString &clientRequestToken)
{
    QJsonArray items;
    for (const QJsonObject &update : updates)
        items.append(QJsonObject{{u"Update"_s, update}});
    return {{u"TransactItems"_s, items}, {u"ClientRequestToken"_s, clientRequestToken}};
}

QJsonObject DynamoRequests::remove(const RecordRemoval &removal) const
{
    DynamoExpression expression;
    requireGuard(expression, removal.guard, removal.fence, removal.owner);
    return keyed(expression.request(table), recordKey(removal.id));
}

QJsonObject DynamoRequests::count(const KeyId &id, quint64 attempts, quint64 replays,
                                  std::optional<Instant> lastReplayAt, const QString &token) const
{
    DynamoExpression expression;
    const AttributeValue tokenValue = AttributeValue::ofText(token);
    expression.requirePresent(attribute::partition);
    expression.require(u"(attribute_not_exists(%1) OR %1 <> %2)"_s.arg(
        expression.name(attribute::noteToken), expression.value(tokenValue)));
    expression.set(attribute::noteToken, tokenValue);
    expression.add(attribute::attempts, static_cast<qint64>(attempts));
    expression.add(attribute::replays, static_cast<qint64>(replays));
    if (lastReplayAt)
        expression.set(attribute::lastReplayAt, number(*lastReplayAt));
    return keyed(expression.request(table), recordKey(id));
}

} // namespace onecake
