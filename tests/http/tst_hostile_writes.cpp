// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// Writes to an endpoint that takes them and does not answer: what became of them is looked into,
// and where that cannot be, said to be unknown.

#include "tests/support/remote/hostile_table.h"

#include <QNetworkProxy>
#include <QTest>

#include <functional>

using namespace onecake;
using namespace onecake::test;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

// Lets no connection be opened any more; whoever tries is told at once. Such a proxy is not asked
// on the way to this machine by its own name, but is to "any address", which is this machine too.
class NoWayOut
{
public:
    NoWayOut()
    {
        QNetworkProxy::setApplicationProxy({QNetworkProxy::HttpCachingProxy, u"127.0.0.1"_s, 9});
    }
    ~NoWayOut() { QNetworkProxy::setApplicationProxy(m_before); }
    Q_DISABLE_COPY_MOVE(NoWayOut)

private:
    QNetworkProxy m_before = QNetworkProxy::applicationProxy();
};

// `whenGone` is called once the store is.
QCoro::Task<void> readAndDestroy(std::unique_ptr<Store> *store, std::function<void()> *whenGone)
{
    const auto record = co_await (*store)->read(idOf(u"k"_s), Consistency::Strong);
    Q_UNUSED(record)
    store->reset();
    (*whenGone)();
}

QCoro::Task<void> readAndTell(Store *store, std::optional<ErrorCode> *answer)
{
    const auto record = co_await store->read(idOf(u"k"_s), Consistency::Strong);
    *answer = record ? ErrorCode::WorkFailed : record.error().code;
}

QCoro::Task<void> settleAndTell(Store *store, bool *isSettled)
{
    co_await store->flush();
    *isSettled = true;
}

} // namespace

class TestHostileWrites : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void grantsAClaimWhoseReplyWasLost();
    void grantsAClaimThatMetItself();
    void doesNotClaimWhatMayBeItsOwnWhenItCannotLook();
    void staysUnknownWhenNobodyAnswersAnyMore();
    void staysUnknownWhenTheSecondTryIsRefused();
    void knowsAnEndThatComesLateForItsOwn();
    void losesNothingToPagesAndDamage_data();
    void losesNothingToPagesAndDamage();
    void knowsThatNobodyListened();
    void answersWhatIsUnderWayWhenTheStoreGoes();
    void answersTheOthersWhenTheFirstThatWaitedDestroysTheStore();
};

void TestHostileWrites::grantsAClaimWhoseReplyWasLost()
{
    HostileTable table;
    loseAWrite(table.server);
    QEventLoop loop;
    std::optional<Result<ClaimAnswer>> answer;
    const auto task =
        collect<Result<ClaimAnswer>>(table.store->claim(claimOf(idOf(u"k"_s))), &answer, &loop);
    QTRY_COMPARE(table.server.requests().size(), std::size_t{2});
    QCOMPARE(table.server.requests()[1].operation(), "PutItem");
    table.server.plan(foundAsPut(table.server.requests()[1]));
    QTRY_VERIFY(answer);
    QVERIFY(*answer);
    QVERIFY((*answer)->granted);
    QCOMPARE(table.server.requests().back().operation(), "GetItem");
    QVERIFY(table.server.requests().back().body.contains(R"("ConsistentRead":true)"));
    QCOMPARE(table.server.turnsLeft(), 0);
}

void TestHostileWrites::grantsAClaimThatMetItself()
{
    HostileTable table;
    table.server.plan(stall());
    QEventLoop loop;
    std::optional<Result<ClaimAnswer>> answer;
    const auto task =
        collect<Result<ClaimAnswer>>(table.store->claim(claimOf(idOf(u"k"_s))), &answer, &loop);
    QTRY_COMPARE(table.server.requests().size(), std::size_t{2});
    const QJsonObject put = QJsonDocument::fromJson(table.server.requests()[1].body).object();
    const QByteArray item =
        QJsonDocument(put.value(u"Item").toObject()).toJson(QJsonDocument::Compact);
    table.server.plan(conditionFailed("\"Item\":" + item));
    QTRY_VERIFY(answer);
    QVERIFY(*answer);
    QVERIFY((*answer)->granted);
    QCOMPARE((*answer)->record.owner, claimOf(idOf(u"k"_s)).owner);
    QCOMPARE(table.server.requests().size(), std::size_t{3});
}

void TestHostileWrites::doesNotClaimWhatMayBeItsOwnWhenItCannotLook()
{
    HostileTable table;
    table.server.plan(stall());
    table.server.plan(conditionFailed());
    table.server.planForEver(internalError());
    const auto answer = table.claim();
    QVERIFY(!answer);
    QCOMPARE(answer.error().code, ErrorCode::OutcomeUnknown);
}

void TestHostileWrites::staysUnknownWhenNobodyAnswersAnyMore()
{
    HostileTable table;
    table.server.planForEver(stall());
    QElapsedTimer taken;
    taken.start();
    const auto answer = table.claim();
    QVERIFY(!answer);
    QCOMPARE(answer.error().code, ErrorCode::OutcomeUnknown);
    QCOMPARE(table.shown(answer.error()),
             u"PutItem of orders at {ADDRESS}: the endpoint fell silent. Check the network and the "
             "endpoint, and try again."_s);
    QVERIFY2(taken.elapsed() < 10'000, qPrintable(QString::number(taken.elapsed())));
    // Four attempts to write, four to look.
    QCOMPARE(table.server.requests().size(), std::size_t{9});
}

void TestHostileWrites::staysUnknownWhenTheSecondTryIsRefused()
{
    HostileTable table;
    loseAWrite(table.server);
    table.server.plan(dynamoReply("{}")); // not there yet
    table.server.planForEver(throttling());
    const auto answer = table.claim();
    QVERIFY(!answer);
    QCOMPARE(answer.error().code, ErrorCode::OutcomeUnknown);
}

void TestHostileWrites::knowsAnEndThatComesLateForItsOwn()
{
    HostileTable table;
    loseAWrite(table.server);
    table.server.plan(dynamoReply("{}")); // not there yet
    QEventLoop loop;
    std::optional<Result<WriteAnswer>> answer;
    const auto task =
        collect<Result<WriteAnswer>>(table.store->write(endOf(recordOfOurs())), &answer, &loop);
    QTRY_COMPARE(table.server.requests().size(), std::size_t{2});
    const QJsonObject update = QJsonDocument::fromJson(table.server.requests()[1].body).object();
    table.server.plan(conditionFailed("\"Item\":" + jsonOf(foundAfter(update))));
    QTRY_VERIFY(answer);
    QVERIFY(*answer);
    QCOMPARE(**answer, WriteAnswer::Applied);
}

void TestHostileWrites::losesNothingToPagesAndDamage_data()
{
    QTest::addColumn<Turn>("turn");
    QTest::newRow("faults") << whole(internalError());
    QTest::newRow("pages") << whole(portalPage());
    QTest::newRow("a reply that is cut") << cut(dynamoReply("{}"), 1);
    QTest::newRow("damage") << whole(wrongChecksum(dynamoReply("{}")));
    QTest::newRow("closed connections") << closeUnanswered();
    QTest::newRow("bodies without end") << endless({.body = QByteArray(4096, ' ')});
    QTest::newRow("a redirection") << whole(redirection(QUrl(u"http://localhost:9/"_s)));
}

void TestHostileWrites::losesNothingToPagesAndDamage()
{
    QFETCH(Turn, turn);
    HostileTable table;
    table.server.planForEver(turn);
    const auto claimed = table.claim();
    QVERIFY(!claimed);
    QCOMPARE(claimed.error().code, ErrorCode::OutcomeUnknown);
    const auto written = await(table.store->write(endOf(recordOfOurs())));
    QVERIFY(!written);
    QCOMPARE(written.error().code, ErrorCode::OutcomeUnknown);
    const QString shown = sentence(claimed.error()) + sentence(written.error());
    QVERIFY2(!shown.contains(u"SECRET") && !shown.contains(u"SESSION"), qPrintable(shown));
}

void TestHostileWrites::knowsThatNobodyListened()
{
    HostileTable table;
    table.server.vanish();
    const auto claimed = table.claim();
    QVERIFY(!claimed);
    QCOMPARE(claimed.error().code, ErrorCode::StoreUnavailable);
    QCOMPARE(table.shown(claimed.error()),
             u"PutItem of orders at {ADDRESS}: nothing listens at {ADDRESS}. Check the network and "
             "the endpoint, and try again."_s);
    table.server.comeBack();
    table.server.plan(dynamoReply("{}"));
    const auto again = table.claim();
    QVERIFY(again && again->granted);
}

// The request has left, on the connection that opening the store has kept.
void TestHostileWrites::answersWhatIsUnderWayWhenTheStoreGoes()
{
    HostileTable table;
    table.server.planForEver(stall());
    QEventLoop loop;
    std::optional<Result<ClaimAnswer>> answer;
    const auto task =
        collect<Result<ClaimAnswer>>(table.store->claim(claimOf(idOf(u"k"_s))), &answer, &loop);
    QVERIFY(!answer);
    table.store.reset();
    QVERIFY(answer && !*answer);
    QCOMPARE(answer->error().code, ErrorCode::OutcomeUnknown);
}

// They wait for the count of their key to be written. Then nothing can be asked any more, so that
// the first is answered at once.
void TestHostileWrites::answersTheOthersWhenTheFirstThatWaitedDestroysTheStore()
{
    HostileServer server;
    server.plan(ourTable());
    server.plan(with(dynamoReply("{}"), "Connection", "close"));
    QUrl endpoint = server.endpoint();
    endpoint.setHost(u"0.0.0.0"_s);
    std::unique_ptr<Store> store =
        must(await(DynamoStore::open(placeAt(endpoint), impatientServices())));
    store->recordHit({idOf(u"k"_s), start, true});
    bool isSettled = false;
    const auto settling = settleAndTell(store.get(), &isSettled);
    std::optional<ErrorCode> second;
    bool areAnsweredByThen = false;
    std::function<void()> whenGone = [&] {
        areAnsweredByThen = second.has_value() && isSettled;
    };
    const auto destroying = readAndDestroy(&store, &whenGone);
    const auto reading = readAndTell(store.get(), &second);
    const NoWayOut shut;
    QTRY_VERIFY(!store);
    QCOMPARE(second, ErrorCode::StoreUnavailable);
    QVERIFY(areAnsweredByThen);
    QCOMPARE(server.requests().size(), std::size_t{2});
}

ONECAKE_TEST(TestHostileWrites)
#include "tst_hostile_writes.moc"
