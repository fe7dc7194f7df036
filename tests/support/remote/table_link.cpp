// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "tests/support/remote/table_link.h"

#include "tests/support/await.h"
#include "tests/support/remote/emulator.h"

#include <QCoreApplication>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace onecake::test {

QString freshTable()
{
    static int count = 0;
    Random dice(freshSeed());
    return u"test-%1-%2"_s.arg(uuidFrom(dice).left(8)).arg(++count);
}

StoreServices servicesOfTests()
{
    StoreServices services;
    services.clock = std::make_shared<SystemClock>();
    services.vault = std::make_shared<SessionVault>();
    services.surroundings.home = u"/nowhere"_s;
    if (!qEnvironmentVariableIsEmpty("ONECAKE_TEST_ENDPOINT"))
        services.surroundings = AwsEnvironment::ofThisProcess();
    return services;
}

LinkPtr linkTo(const QUrl &endpoint, const QString &table, const StoreServices &services)
{
    DynamoPlace place;
    place.table = table;
    place.endpoint = endpoint;
    place.region = u"local"_s;
    auto link = DynamoLink::to(place, services);
    if (!link)
        qFatal("%s", qPrintable(sentence(link.error())));
    return *std::move(link);
}

LinkPtr linkToEmulator(const QString &table)
{
    return linkTo(sharedEmulator().endpoint(), table);
}

QJsonObject callOrFail(DynamoLink &link, const QString &operation, const QJsonObject &body)
{
    const DynamoAnswer answer = await(link.call(operation, body));
    if (const auto *failure = std::get_if<DynamoFailure>(&answer))
        qFatal("%s", qPrintable(sentence(failure->error)));
    return std::get<DynamoReply>(answer).body;
}

void makeTable(DynamoLink &link, const QStringList &key)
{
    QJsonArray schema;
    QJsonArray definitions;
    for (const QString &attribute : key) {
        const QString role = schema.isEmpty() ? u"HASH"_s : u"RANGE"_s;
        schema.append(QJsonObject{{u"AttributeName"_s, attribute}, {u"KeyType"_s, role}});
        definitions.append(
            QJsonObject{{u"AttributeName"_s, attribute}, {u"AttributeType"_s, u"S"_s}});
    }
    callOrFail(link, u"CreateTable"_s,
               {{u"TableName"_s, link.place().table},
                {u"BillingMode"_s, u"PAY_PER_REQUEST"_s},
                {u"KeySchema"_s, schema},
                {u"AttributeDefinitions"_s, definitions}});
    while (describe(link).value(u"TableStatus").toString() != u"ACTIVE")
        await(link.clock().sleep(Duration(10)));
}

void turnTimeToLiveOnFor(DynamoLink &link, const QString &attribute)
{
    callOrFail(link, u"UpdateTimeToLive"_s,
               {{u"TableName"_s, link.place().table},
                {u"TimeToLiveSpecification"_s,
                 QJsonObject{{u"Enabled"_s, true}, {u"AttributeName"_s, attribute}}}});
}

QJsonObject describe(DynamoLink &link)
{
    return callOrFail(link, u"DescribeTable"_s, {{u"TableName"_s, link.place().table}})
        .value(u"Table")
        .toObject();
}

} // namespace onecake::test
