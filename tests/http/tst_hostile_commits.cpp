// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// Transactions over an endpoint that misbehaves or cancels them: a record and its effects are
// committed once or not at all, and whoever asked learns which.

#include "tests/support/remote/hostile_table.h"

#include <QTest>

using namespace onecake;
using namespace onecake::test;
using namespace Qt::StringLiterals;

namespace {

RecordWrite commitOfOurs()
{
    RecordWrite write = endOf(recordOfOurs());
    write.effects.push_back(effectOf(write.record, EffectFencing::Unique));
    return write;
}

// One reason for the record and one for its effects, each a JSON object's members.
Reply canceled(const QByteArray &record, const QByteArray &effects)
{
    return dynamoError("TransactionCanceledException", "Transaction cancelled",
                       "\"CancellationReasons\":[{" + record + "},{" + effects + "}]");
}

const QByteArray none = R"("Code":"None")";

QByteArray conditionOf(const QByteArray &item)
{
    return R"("Code":"ConditionalCheckFailed","Message":"no","Item":)" + item;
}

// The update of the record in a TransactWriteItems.
QJsonObject recordUpdateIn(const HeardRequest &request)
{
    const QJsonObject body = QJsonDocument::fromJson(request.body).object();
    return body.value(u"TransactItems")[0][u"Update"].toObject();
}

QString tokenOf(const HeardRequest &request)
{
    return QJsonDocument::fromJson(request.body).object().value(u"ClientRequestToken").toString();
}

// The item that holds effects which were committed for our key.
Item effectsItem(const std::vector<LocalEffect> &effects)
{
    AttributeList list;
    for (const LocalEffect &effect : effects)
        list.push_back(AttributeValue(itemOf(effect)));
    Item item = effectsKey(recordOfOurs().id);
    item.insert(attribute::effects, AttributeValue(std::move(list)));
    item.insert(attribute::version, AttributeValue::ofInteger(1));
    return item;
}

struct Commit {
    explicit Commit(HostileTable &table)
        : task(collect<Result<WriteAnswer>>(table.store->write(commitOfOurs()), &answer, &loop))
    {}

    QEventLoop loop;
    std::optional<Result<WriteAnswer>> answer;
    QCoro::Task<void> task;
};

} // namespace

class TestHostileCommits : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sendsTheSameTransactionAgain();
    void findsItsOwnTokenAfterALostAnswer();
    void knowsItsOwnRecordInACancellation();
    void givesUpWhereAnotherHasTheRecord();
    void refusesAnEffectThatIsThereAlready();
    void goesOnAfterTheEffectsOfOthers();
    void outlastsConflictsWithOtherTransactions();
    void saysWhyItWasCanceled_data();
    void saysWhyItWasCanceled();
};

void TestHostileCommits::sendsTheSameTransactionAgain()
{
    HostileTable table;
    table.server.plan(stall());
    table.server.plan(whole(internalError()));
    table.server.plan(dynamoReply("{}"));
    const auto written = await(table.store->write(commitOfOurs()));
    QVERIFY(written);
    QCOMPARE(*written, WriteAnswer::Applied);
    const auto &requests = table.server.requests();
    QCOMPARE(requests.size(), std::size_t{4});
    QVERIFY(!tokenOf(requests[1]).isEmpty());
    QCOMPARE(requests[2].body, requests[1].body);
    QCOMPARE(requests[3].body, requests[1].body);
}

void TestHostileCommits::findsItsOwnTokenAfterALostAnswer()
{
    HostileTable table;
    loseAWrite(table.server);
    Commit commit(table);
    QTRY_COMPARE(table.server.requests().size(), std::size_t{2});
    const Item found = foundAfter(recordUpdateIn(table.server.requests()[1]));
    table.server.plan(dynamoReply("{\"Item\":" + jsonOf(found) + '}'));
    QTRY_VERIFY(commit.answer);
    QVERIFY(*commit.answer);
    QCOMPARE(**commit.answer, WriteAnswer::Applied);
    QCOMPARE(table.server.requests().back().operation(), "GetItem");
    QVERIFY(table.server.requests().back().body.contains(R"("ConsistentRead":true)"));
}

void TestHostileCommits::knowsItsOwnRecordInACancellation()
{
    HostileTable table;
    table.server.plan(stall());
    Commit commit(table);
    QTRY_COMPARE(table.server.requests().size(), std::size_t{2});
    const Item found = foundAfter(recordUpdateIn(table.server.requests()[1]));
    table.server.plan(canceled(conditionOf(jsonOf(found)), none));
    QTRY_VERIFY(commit.answer);
    QVERIFY(*commit.answer);
    QCOMPARE(**commit.answer, WriteAnswer::Applied);
}

void TestHostileCommits::givesUpWhereAnotherHasTheRecord()
{
    HostileTable table;
    KeyRecord other = recordOfOurs();
    other.owner = u"another"_s;
    table.server.plan(canceled(conditionOf(jsonOf(itemOf(other))), none));
    const auto written = await(table.store->write(commitOfOurs()));
    QVERIFY(written);
    QCOMPARE(*written, WriteAnswer::GuardFailed);
    QCOMPARE(table.server.requests().size(), std::size_t{2});
}

void TestHostileCommits::refusesAnEffectThatIsThereAlready()
{
    HostileTable table;
    const LocalEffect present = effectOf(recordOfOurs(), EffectFencing::Unique);
    table.server.plan(canceled(none, conditionOf(jsonOf(effectsItem({present})))));
    const auto written = await(table.store->write(commitOfOurs()));
    QVERIFY(written);
    QCOMPARE(*written, WriteAnswer::EffectRefused);
}

void TestHostileCommits::goesOnAfterTheEffectsOfOthers()
{
    HostileTable table;
    const LocalEffect other = effectOf(recordOfOurs(), EffectFencing::Unique, u"parcel"_s);
    table.server.plan(canceled(none, conditionOf(jsonOf(effectsItem({other})))));
    table.server.plan(dynamoReply("{}"));
    const auto written = await(table.store->write(commitOfOurs()));
    QVERIFY(written);
    QCOMPARE(*written, WriteAnswer::Applied);
    const auto &requests = table.server.requests();
    QVERIFY(requests[2].body.contains("list_append"));
    // Another request must not come under the same token.
    QVERIFY(tokenOf(requests[2]) != tokenOf(requests[1]));
}

void TestHostileCommits::outlastsConflictsWithOtherTransactions()
{
    HostileTable table;
    loseAWrite(table.server, whole(canceled(none, R"("Code":"TransactionConflict")")));
    table.server.plan(dynamoReply("{}"));
    const auto written = await(table.store->write(commitOfOurs()));
    QVERIFY(written);
    QCOMPARE(*written, WriteAnswer::Applied);
    QCOMPARE(table.server.turnsLeft(), 0);
}

void TestHostileCommits::saysWhyItWasCanceled_data()
{
    QTest::addColumn<Reply>("reply");
    QTest::addColumn<ErrorCode>("code");
    QTest::addColumn<QString>("text");
    const QString where = u"TransactWriteItems of orders at {ADDRESS}: "_s;
    const QString refused = where
        + u"the endpoint refused with TransactionCanceledException: Transaction cancelled, "
          "request PLANNED0REQUEST0ID. "_s;
    QTest::newRow("throttling") << canceled(none, R"("Code":"ThrottlingError")")
                                << ErrorCode::Throttled
                                << refused + u"Try again later, or give the table more capacity."_s;
    QTest::newRow("too much") << canceled(R"("Code":"ItemCollectionSizeLimitExceeded")", none)
                              << ErrorCode::StoreFull
                              << refused
            + u"DynamoDB holds at most 400 KB for a key: store less with it."_s;
    QTest::newRow("a validation") << canceled(R"("Code":"ValidationError","Message":"no")", none)
                                  << ErrorCode::StoreUnusable
                                  << refused
            + u"See what is wrong with the table with \"onecake stores check\"."_s;
    const QString unexplained = where
        + u"the endpoint cancelled a transaction, and gave no reason for each part. Use an "
          u"endpoint "
          "that has transactions, or a policy that needs none."_s;
    QTest::newRow("no reasons") << dynamoError("TransactionCanceledException", "no")
                                << ErrorCode::StoreUnusable << unexplained;
    QTest::newRow("reasons of the wrong type")
        << dynamoError("TransactionCanceledException", "no", "\"CancellationReasons\":{\"a\":1}")
        << ErrorCode::StoreUnusable << unexplained;
    QTest::newRow("one reason too few")
        << dynamoError("TransactionCanceledException", "no", "\"CancellationReasons\":[7]")
        << ErrorCode::StoreUnusable << unexplained;
    QTest::newRow("an item of another's")
        << canceled(none, conditionOf(R"({"effects":{"N":"abc"}})")) << ErrorCode::StoreUnusable
        << u"table orders: the item of this key is not one of ours: effects.N: a number was "
           "expected, and is \"abc\". Another program wrote it: use a table of your own."_s;
}

void TestHostileCommits::saysWhyItWasCanceled()
{
    QFETCH(Reply, reply);
    QFETCH(ErrorCode, code);
    QFETCH(QString, text);
    HostileTable table;
    table.server.planForEver(reply);
    const auto written = await(table.store->write(commitOfOurs()));
    QVERIFY(!written);
    QCOMPARE(written.error().code, code);
    QCOMPARE(table.shown(written.error()), text);
    QVERIFY(table.server.requests().size() <= 5);
}

ONECAKE_TEST(TestHostileCommits)
#include "tst_hostile_commits.moc"
