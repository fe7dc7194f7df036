// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// The shop over loopback: what it bakes and charges is what its policy promises.

#include "core/lab/sim/verdicts/verdicts.h"
#include "core/store/opening/open_store.h"
#include "tests/live/shop_fixture.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace onecake;
using namespace onecake::test;
using namespace Qt::StringLiterals;

namespace {

// Every policy takes it: some want a UUID.
const QByteArray longKey = "0190f7c5-6f0e-7b3a-9d52-4f1a2b3c4d5e";

QJsonObject jsonIn(const HttpReply &reply)
{
    return QJsonDocument::fromJson(reply.body).object();
}

QByteArray formOf(const QByteArray &form, const QByteArray &headers = {})
{
    return postOf(
        form, "Content-Type: application/x-www-form-urlencoded\r\nAccept: text/html\r\n" + headers);
}

} // namespace

class TestShop : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void bakesOneCakeForOneKey();
    void bakesTwoWithoutAPolicy();
    void answersAsThePolicySays_data();
    void answersAsThePolicySays();
    void takesAKeyInQuotes();
    void refusesWhatIsNoOrder_data();
    void refusesWhatIsNoOrder();
    void tellsWhatWasBaked();
    void servesAPageWithoutScripts();
    void takesAnOrderFromTheForm();
    void tellsTheBrowsersKeyApart();
    void survivesALostReply();
    void survivesACrash_data();
    void survivesACrash();
    void servesEveryPolicy_data();
    void servesEveryPolicy();
    void keepsItsBookOutOfOtherFiles();
};

void TestShop::bakesOneCakeForOneKey()
{
    RunningShop shop(quickShop(u"onecake"_s));
    QVERIFY(shop.isListening);
    RawClient client(shop.server.port());
    client.send(orderOf("k1"));
    QTRY_COMPARE(client.replyCount(), 1);
    client.send(orderOf("k1"));
    QTRY_COMPARE(client.replyCount(), 2);
    const std::vector<HttpReply> replies = client.replies();
    QCOMPARE(replies[0].status, 200);
    QCOMPARE(replies[1].body, replies[0].body);
    QCOMPARE(replies[0].header("idempotency-replayed"), "");
    QCOMPARE(replies[1].header("idempotency-replayed"), "true");
    QCOMPARE(jsonIn(replies[0]).value(u"orderId"_s).toInt(), 1042);
    QCOMPARE(shop.totals().cakes, 1);
    QCOMPARE(shop.totals().charges, 1);
    QCOMPARE(overall(judge(shop.shop.traffic().timeline(), RunPhase::Over)), VerdictState::Holds);
}

void TestShop::bakesTwoWithoutAPolicy()
{
    RunningShop shop(quickShop(u"none"_s));
    RawClient client(shop.server.port());
    client.send(orderOf("k1") + orderOf("k1"));
    QTRY_COMPARE(client.replyCount(), 2);
    QCOMPARE(shop.totals().cakes, 2);
    QCOMPARE(shop.totals().charges, 2);
    QVERIFY(isAnyBroken(judge(shop.shop.traffic().timeline(), RunPhase::Over)));
}

void TestShop::answersAsThePolicySays_data()
{
    QTest::addColumn<QString>("policy");
    QTest::addColumn<int>("mismatch");
    QTest::addColumn<int>("missing");
    QTest::newRow("ietf") << u"ietf"_s << 422 << 400;
    QTest::newRow("stripe") << u"stripe"_s << 400 << 200;
    QTest::newRow("onecake") << u"onecake"_s << 422 << 400;
    QTest::newRow("acp") << u"acp"_s << 422 << 400;
    QTest::newRow("ucp") << u"ucp"_s << 409 << 200;
    QTest::newRow("ob-uk") << u"ob-uk"_s << 422 << 400;
    QTest::newRow("azure-repeatability") << u"azure-repeatability"_s << 400 << 400;
    QTest::newRow("iceberg") << u"iceberg"_s << 422 << 200;
    QTest::newRow("idempot-js") << u"idempot-js"_s << 422 << 400;
}

void TestShop::answersAsThePolicySays()
{
    QFETCH(QString, policy);
    RunningShop shop(quickShop(policy));
    RawClient client(shop.server.port());
    client.send(orderOf(longKey) + orderOf(longKey, "cheese") + orderOf({}));
    QTRY_COMPARE(client.replyCount(), 3);
    const std::vector<HttpReply> replies = client.replies();
    QTEST(replies[1].status, "mismatch");
    QCOMPARE(replies[1].header("content-type"), "application/problem+json");
    QCOMPARE(jsonIn(replies[1]).value(u"status"_s).toInt(), replies[1].status);
    QTEST(replies[2].status, "missing");
}

void TestShop::takesAKeyInQuotes()
{
    RunningShop shop(quickShop(u"ietf"_s));
    RawClient client(shop.server.port());
    client.send(orderOf("\"a \\\"b\\\"\"") + orderOf("plain") + orderOf("\"plain\""));
    QTRY_COMPARE(client.replyCount(), 3);
    QCOMPARE(shop.totals().cakes, 2);
    client.send(orderOf("\"open") + orderOf("a b")
                + orderOf("one", "carrot", "Idempotency-Key: two\r\n"));
    QTRY_COMPARE(client.replyCount(), 6);
    for (size_t at = 3; at < 6; ++at)
        QCOMPARE(client.replies()[at].status, 400);
    QCOMPARE(shop.totals().cakes, 2);
}

void TestShop::refusesWhatIsNoOrder_data()
{
    QTest::addColumn<QByteArray>("request");
    QTest::addColumn<int>("status");
    const QByteArray json = "Content-Type: application/json\r\n";
    QTest::newRow("no JSON") << postOf("cake", json) << 400;
    QTest::newRow("no cake") << postOf("{}", json) << 400;
    QTest::newRow("two cakes") << postOf(R"({"cake":"a","cake":"b"})", json) << 400;
    QTest::newRow("a long cake") << postOf("{\"cake\":\"" + QByteArray(65, 'a') + "\"}", json)
                                 << 400;
    QTest::newRow("XML") << postOf("<cake/>", "Content-Type: text/xml\r\n") << 400;
    QTest::newRow("no such address") << "GET /tea HTTP/1.1\r\nHost: x\r\n\r\n"_ba << 404;
    QTest::newRow("no such order") << "GET /orders/7 HTTP/1.1\r\nHost: x\r\n\r\n"_ba << 404;
    QTest::newRow("another method") << "DELETE /orders HTTP/1.1\r\nHost: x\r\n\r\n"_ba << 405;
}

void TestShop::refusesWhatIsNoOrder()
{
    QFETCH(QByteArray, request);
    RunningShop shop(quickShop(u"none"_s));
    RawClient client(shop.server.port());
    client.send(request);
    QTRY_COMPARE(client.replyCount(), 1);
    QTEST(client.replies()[0].status, "status");
    QCOMPARE(shop.totals().cakes, 0);
}

void TestShop::tellsWhatWasBaked()
{
    RunningShop shop(quickShop(u"onecake"_s));
    RawClient client(shop.server.port());
    client.send(orderOf("k1"));
    QTRY_COMPARE(client.replyCount(), 1);
    const QByteArray end = " HTTP/1.1\r\nHost: x\r\n\r\n";
    client.send("GET /orders" + end + "GET /orders/1042" + end + "GET /kitchen" + end);
    QTRY_COMPARE(client.replyCount(), 4);
    const std::vector<HttpReply> replies = client.replies();
    const QJsonArray orders = QJsonDocument::fromJson(replies[1].body).array();
    QCOMPARE(orders.size(), 1);
    QCOMPARE(orders.first().toObject(), jsonIn(replies[2]));
    QCOMPARE(jsonIn(replies[2]).value(u"customer"_s).toString(), u"Ada"_s);
    QCOMPARE(jsonIn(replies[3]).value(u"cakes"_s).toInt(), 1);
    QCOMPARE(jsonIn(replies[3]).value(u"charges"_s).toInt(), 1);
}

void TestShop::servesAPageWithoutScripts()
{
    RunningShop shop(quickShop(u"onecake"_s));
    RawClient client(shop.server.port());
    client.send("GET / HTTP/1.1\r\nHost: x\r\n\r\n"
                "GET / HTTP/1.1\r\nHost: x\r\nAccept-Language: fr, de-AT;q=0.8, en\r\n\r\n");
    QTRY_COMPARE(client.replyCount(), 2);
    const QByteArray english = client.replies()[0].body;
    const QByteArray german = client.replies()[1].body;
    QVERIFY(english.contains("lang=\"en\"") && english.contains("Order the cake"));
    QVERIFY(german.contains("lang=\"de\"") && german.contains("Torte bestellen"));
    for (const QByteArray &page : {english, german}) {
        QVERIFY(page.contains("name=\"viewport\""));
        QVERIFY(page.contains("<form method=\"post\" action=\"/orders\">"));
        QVERIFY(!page.contains("<script"));
    }
}

void TestShop::takesAnOrderFromTheForm()
{
    RunningShop shop(quickShop(u"onecake"_s));
    RawClient client(shop.server.port());
    const QByteArray form = "key=f1&cake=carrot&customer=Ada+%26+%3CBob%3E";
    client.send(formOf(form) + formOf(form));
    QTRY_COMPARE(client.replyCount(), 2);
    const std::vector<HttpReply> replies = client.replies();
    QVERIFY(replies[0].header("content-type").startsWith("text/html"));
    QVERIFY(replies[0].body.contains("It is order no. 1042"));
    QVERIFY(replies[1].body.contains("This order was placed before"));
    QVERIFY(replies[0].body.contains("Ada &amp; &lt;Bob&gt;"));
    QVERIFY(!replies[0].body.contains("<Bob>"));
    QCOMPARE(shop.totals().cakes, 1);
}

void TestShop::tellsTheBrowsersKeyApart()
{
    RunningShop shop(quickShop(u"onecake"_s));
    RawClient client(shop.server.port());
    client.send(formOf("key=f1&cake=carrot", "Idempotency-Key: \"browser-1\"\r\n")
                + formOf("key=f1&cake=carrot", "Idempotency-Key: \"browser-2\"\r\n"));
    QTRY_COMPARE(client.replyCount(), 2);
    QVERIFY(client.replies()[0].body.contains("browser-1"));
    QCOMPARE(shop.totals().cakes, 1);
}

void TestShop::survivesALostReply()
{
    RunningShop shop(quickShop(u"onecake"_s, u"lose reply 1"_s));
    ResetWatcher first(shop.server.port(), orderOf("k1"));
    QVERIFY(first.isSent());
    QTRY_VERIFY(first.wasReset());
    QCOMPARE(shop.totals().cakes, 1);
    RawClient second(shop.server.port());
    second.send(orderOf("k1"));
    QTRY_COMPARE(second.replyCount(), 1);
    QCOMPARE(second.replies()[0].header("idempotency-replayed"), "true");
    QCOMPARE(shop.totals().cakes, 1);
    QCOMPARE(shop.totals().charges, 1);
}

void TestShop::survivesACrash_data()
{
    QTest::addColumn<QString>("point");
    for (const WorkPoint point : {WorkPoint::AfterEffect, WorkPoint::DuringWork,
                                  WorkPoint::AfterWork, WorkPoint::AfterRecord})
        QTest::newRow(nameOf(point).toLatin1().constData()) << nameOf(point);
}

void TestShop::survivesACrash()
{
    QFETCH(QString, point);
    ShopSettings settings = quickShop(u"onecake"_s, u"crash %1 on attempt 1"_s.arg(point));
    Policy policy = *settings.policy;
    policy.claim.lease = Duration(300);
    policy.claim.heartbeat = Duration(100);
    settings.policy = std::make_shared<const Policy>(policy);
    RunningShop shop(settings);
    RawClient first(shop.server.port());
    first.send(orderOf("k1"));
    QTRY_VERIFY(first.isEnded());
    QCOMPARE(first.received(), "");
    RawClient next(shop.server.port());
    int asked = 0;
    const auto isPlaced = [&] {
        const std::vector<HttpReply> replies = next.replies();
        if (!replies.empty() && replies.back().status == 200)
            return true;
        if (static_cast<int>(replies.size()) == asked) {
            next.send(orderOf("k1"));
            ++asked;
        }
        return false;
    };
    QTRY_VERIFY(isPlaced());
    QCOMPARE(shop.totals().cakes, 1);
    QCOMPARE(shop.totals().charges, 1);
}

void TestShop::servesEveryPolicy_data()
{
    QTest::addColumn<QString>("policy");
    const QStringList ids = presetIds();
    for (const QString &id : ids)
        QTest::newRow(id.toLatin1().constData()) << id;
}

void TestShop::servesEveryPolicy()
{
    QFETCH(QString, policy);
    RunningShop shop(quickShop(policy));
    RawClient client(shop.server.port());
    client.send(orderOf(longKey));
    QTRY_COMPARE(client.replyCount(), 1);
    QVERIFY(client.replies()[0].status < 300);
    QTRY_COMPARE(shop.totals().cakes, 1);
}

// A database of somebody else's must not become the kitchen's book.
void TestShop::keepsItsBookOutOfOtherFiles()
{
    const QTemporaryDir folder;
    const QString mine = folder.filePath(u"kitchen.db"_s);
    QVERIFY(KitchenBook::open(mine));
    QVERIFY(KitchenBook::open(mine)); // it knows its own
    const QString store = folder.filePath(u"keys.db"_s);
    StoreUrl url;
    url.kind = StoreKind::Sqlite;
    url.file = store;
    QVERIFY(await(openStore(url, StoreServices::ofThisProcess())));
    const auto refused = KitchenBook::open(store);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::InvalidInput);
    QVERIFY2(sentence(refused.error()).contains(u"--book"_s),
             qUtf8Printable(sentence(refused.error())));
}

ONECAKE_TEST(TestShop)
#include "tst_shop.moc"
