// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// A store that is to be read only: what is read comes back, and no write reaches it.

#include "core/store/dynamodb/tables/dynamo_tables.h"
#include "core/store/memory_store.h"
#include "core/store/opening/open_store.h"
#include "tests/support/remote/hostile_table.h"

#include <QTest>

using namespace onecake;
using namespace onecake::test;
using namespace Qt::StringLiterals;

namespace {

StoreUrl readOnlyUrl(const QUrl &endpoint)
{
    DynamoPlace place = placeAt(endpoint);
    place.isReadOnly = true;
    return {StoreKind::DynamoDb, {}, false, place};
}

QString refusalOf(const QUrl &endpoint)
{
    return u"dynamodb:orders?endpoint=%1&region=local&access=read-only: is to be read only, and "
           "this would write to it. Leave access=read-only out of its name to write there."_s.arg(
               endpoint.toString());
}

template<typename Answer>
void verifyRefused(const Result<Answer> &answer, const QString &said)
{
    QVERIFY(!answer);
    QCOMPARE(answer.error().code, ErrorCode::StoreUnusable);
    QCOMPARE(sentence(answer.error()), said);
}

QByteArrayList operationsOf(const HostileServer &server)
{
    QByteArrayList operations;
    for (const HeardRequest &request : server.requests())
        operations.append(request.operation());
    return operations;
}

} // namespace

class TestReadOnlyStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsWhatIsThereAndCountsNothing();
    void sendsNoWriteToATable();
    void makesNoTable();
    void looksATableOverWithoutTryingToWrite();
};

void TestReadOnlyStore::readsWhatIsThereAndCountsNothing()
{
    auto memory = std::make_unique<MemoryStore>();
    RecordWrite commit = endOf(claim(*memory, claimOf(idOf(u"k"_s))).record);
    commit.effects.push_back(effectOf(commit.record, EffectFencing::Unique));
    QCOMPARE(write(*memory, commit), WriteAnswer::Applied);
    const auto before = read(*memory, idOf(u"k"_s));
    ReadOnlyStore store(std::move(memory), {ErrorCode::InvalidInput, {}, u"no"_s, {}});
    store.recordHit({idOf(u"k"_s), start, true});
    await(store.flush());
    QVERIFY(before);
    QCOMPARE(read(store, idOf(u"k"_s)), before);
    QCOMPARE(effectsOf(store, idOf(u"k"_s)).size(), std::size_t{1});
    verifyRefused(await(store.claim(claimOf(idOf(u"other"_s)))), u"no."_s);
    verifyRefused(await(store.write(commit)), u"no."_s);
    verifyRefused(await(store.remove({idOf(u"k"_s), 1, {}, RecordFencing::None})), u"no."_s);
    QVERIFY(!read(store, idOf(u"other"_s)));
    QCOMPARE(read(store, idOf(u"k"_s)), before);
}

void TestReadOnlyStore::sendsNoWriteToATable()
{
    HostileServer server;
    server.plan(ourTable());
    server.planForEver(dynamoReply("{}"));
    const auto store = must(await(openStore(readOnlyUrl(server.endpoint()), impatientServices())));
    const QString said = refusalOf(server.endpoint());
    verifyRefused(await(store->claim(claimOf(idOf(u"k"_s)))), said);
    verifyRefused(await(store->write(endOf(recordOfOurs()))), said);
    verifyRefused(await(store->remove({idOf(u"k"_s), 1, u"owner"_s})), said);
    store->recordHit({idOf(u"k"_s), start, true});
    await(store->flush());
    QVERIFY(!read(*store, idOf(u"k"_s)));
    QCOMPARE(operationsOf(server), (QByteArrayList{"DescribeTable", "GetItem"}));
}

void TestReadOnlyStore::makesNoTable()
{
    HostileServer server;
    const auto link =
        must(DynamoLink::to(readOnlyUrl(server.endpoint()).dynamo, impatientServices()));
    const auto made = await(createTable(link.get(), TableCapacity()));
    QVERIFY(!made);
    QCOMPARE(sentence(made.error()), refusalOf(server.endpoint()));
    QVERIFY(server.requests().empty());
}

void TestReadOnlyStore::looksATableOverWithoutTryingToWrite()
{
    HostileServer server;
    server.plan(ourTable());
    server.planForEver(dynamoReply("{}"));
    const auto link =
        must(DynamoLink::to(readOnlyUrl(server.endpoint()).dynamo, impatientServices()));
    const StoreReport report = await(checkTable(link.get()));
    QByteArrayList operations = operationsOf(server);
    operations.removeAll("GetItem"); // more than one, to take the time
    QCOMPARE(operations, (QByteArrayList{"DescribeTable", "DescribeTimeToLive", "Query", "Scan"}));
    int untried = 0;
    for (const ReportRow &row : report.rows)
        untried += row.detail == u"not tried: the store is named with access=read-only" ? 1 : 0;
    QCOMPARE(untried, 5);
}

ONECAKE_TEST(TestReadOnlyStore)
#include "tst_read_only_store.moc"
