// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// A real store, or its link alone, over a network of short patience to an endpoint that answers by
// plan.
#pragma once

#include "core/store/dynamodb/dynamo_store.h"
#include "tests/support/remote/dynamo_answers.h"
#include "tests/support/remote/scripted_client.h"
#include "tests/support/store_fixture.h"

#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>

namespace onecake::test {

inline constexpr NetworkLimits shortPatience{
    .idleMax = Duration(200), .totalMax = Duration(500), .bodyMax = 64 * 1024};

// Real time, but sleeping is skipped: what takes time here is the network.
class ImpatientClock final : public Clock
{
public:
    [[nodiscard]] Instant now() const override { return m_clock.now(); }
    [[nodiscard]] QCoro::Task<void> sleep(Duration) override { co_return; }

private:
    SystemClock m_clock;
};

inline StoreServices impatientServices()
{
    StoreServices services{std::make_shared<ImpatientClock>(), std::make_shared<SessionVault>(),
                           AwsEnvironment(), shortPatience};
    services.surroundings.environment.insert(QStringLiteral("AWS_ACCESS_KEY_ID"),
                                             QStringLiteral("KEYONE"));
    services.surroundings.environment.insert(QStringLiteral("AWS_SECRET_ACCESS_KEY"),
                                             QString::fromLatin1(secretText));
    services.surroundings.environment.insert(QStringLiteral("AWS_SESSION_TOKEN"),
                                             QString::fromLatin1(sessionText));
    return services;
}

inline DynamoPlace placeAt(const QUrl &endpoint)
{
    DynamoPlace place;
    place.table = QStringLiteral("orders");
    place.endpoint = endpoint;
    place.region = QStringLiteral("local");
    return place;
}

inline Reply ourTable()
{
    return dynamoReply(
        R"({"Table":{"TableStatus":"ACTIVE","KeySchema":[)"
        R"({"AttributeName":"PK","KeyType":"HASH"},{"AttributeName":"SK","KeyType":"RANGE"}],)"
        R"("AttributeDefinitions":[{"AttributeName":"PK","AttributeType":"S"},)"
        R"({"AttributeName":"SK","AttributeType":"S"}]}})");
}

// The answer to a GetItem that finds what the request, a PutItem, wanted to put.
inline Reply foundAsPut(const HeardRequest &put)
{
    const QJsonObject request = QJsonDocument::fromJson(put.body).object();
    const QJsonObject found{{QStringLiteral("Item"), request.value(u"Item")}};
    return dynamoReply(QJsonDocument(found).toJson(QJsonDocument::Compact));
}

inline Reply conditionFailed(const QByteArray &more = {})
{
    return dynamoError("ConditionalCheckFailedException", "The conditional request failed", more);
}

inline QByteArray jsonOf(const Item &item)
{
    return QJsonDocument(toJson(item)).toJson(QJsonDocument::Compact);
}

inline KeyRecord recordOfOurs()
{
    const ClaimTerms terms = claimOf(idOf(QStringLiteral("k")));
    KeyRecord record;
    record.id = terms.id;
    record.owner = terms.owner;
    record.fence = 1;
    record.fingerprint = terms.fingerprint;
    record.leaseUntil = terms.leaseUntil;
    record.expiresAt = terms.expiresAt;
    record.createdAt = terms.now;
    record.updatedAt = terms.now;
    return record;
}

// Our record as it would be found after the update, an UpdateItem, with the token that it wrote.
inline Item foundAfter(const QJsonObject &update)
{
    const QJsonObject names = update.value(u"ExpressionAttributeNames").toObject();
    const QJsonObject values = update.value(u"ExpressionAttributeValues").toObject();
    QString written = attribute::writeToken;
    for (auto name = names.begin(); name != names.end(); ++name) {
        if (name.value() == attribute::writeToken)
            written = name.key();
    }
    const QString place = update.value(u"UpdateExpression")
                              .toString()
                              .section(written + QStringLiteral(" = "), 1)
                              .section(u',', 0, 0)
                              .section(u' ', 0, 0);
    const QString token = values.value(place)[u"S"].toString();
    if (token.isEmpty())
        qFatal("the update writes no token");
    Item item = itemOf(recordOfOurs());
    item.insert(attribute::writeToken, AttributeValue::ofText(token));
    return item;
}

// A write that the endpoint took, all its attempts included, and never answered.
inline void loseAWrite(HostileServer &server, const Turn &turn = stall())
{
    for (int attempt = 0; attempt < 4; ++attempt)
        server.plan(turn);
}

struct HostileTable {
    HostileTable()
    {
        server.plan(ourTable());
        store = must(await(DynamoStore::open(placeAt(server.endpoint()), impatientServices())));
    }

    // The text of the error "{ADDRESS}" stands for where the server listens.
    [[nodiscard]] QString shown(const Error &error) const
    {
        return sentence(error).replace(server.endpoint().authority(), QStringLiteral("{ADDRESS}"));
    }

    Result<ClaimAnswer> claim() { return await(store->claim(claimOf(idOf(QStringLiteral("k"))))); }
    Result<std::optional<KeyRecord>> read()
    {
        return await(store->read(idOf(QStringLiteral("k")), Consistency::Strong));
    }

    HostileServer server;
    std::unique_ptr<Store> store;
};

} // namespace onecake::test
