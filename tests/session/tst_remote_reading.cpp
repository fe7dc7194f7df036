// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// A remote table is read on until something is found or all was read, and what is said of it is how
// far it was read.

#include "core/session/inspector/inspector_session.h"
#include "core/session/inspector/reading_words.h"
#include "tests/support/remote/hostile_table.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace onecake;
using namespace onecake::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int segments = 4; // of a scan, each of which is a request

Reply tableOfMany()
{
    return dynamoReply(
        R"({"Table":{"TableStatus":"ACTIVE","ItemCount":100000,"TableSizeBytes":12582912,)"
        R"("KeySchema":[{"AttributeName":"PK","KeyType":"HASH"},)"
        R"({"AttributeName":"SK","KeyType":"RANGE"}],"AttributeDefinitions":[)"
        R"({"AttributeName":"PK","AttributeType":"S"},{"AttributeName":"SK","AttributeType":"S"}]}})");
}

QByteArray record(const QByteArray &key)
{
    return R"({"PK":{"S":"orders"},"SK":{"S":")" + key + R"("},"status":{"S":"failed"}})";
}

// A page of 3,000 items of which these match.
Reply pageOf(const QByteArrayList &items, const QByteArray &next = {})
{
    const QByteArray more = next.isEmpty()
        ? QByteArray()
        : R"(,"LastEvaluatedKey":{"PK":{"S":"orders"},"SK":{"S":")" + next + R"("}})";
    return dynamoReply(R"({"Items":[)" + items.join(',') + R"(],"Count":)"
                       + QByteArray::number(items.size()) + R"(,"ScannedCount":3000)" + more + '}');
}

} // namespace

class TestRemoteReading : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void readsOnUntilItFindsSomething();
    void readsOnToTheEndWhereThereIsNothing();
    void readsNothingAgainForAnotherOrder();
    void givesUpOpeningAStoreThatIsSilent();
    void saysHowFarItIs();
    void saysWhatAQueryWouldRead();

private:
    void open(const QString &line);
    void plan(int count, const Reply &reply)
    {
        for (int turn = 0; turn < count; ++turn)
            m_server->plan(reply);
    }
    [[nodiscard]] QStringList keys() const
    {
        QStringList keys;
        for (const InspectedRow &row : m_session->rows())
            keys.append(row.row.key);
        return keys;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<HostileServer> m_server;
    std::unique_ptr<InspectorSession> m_session;
};

void TestRemoteReading::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_server = std::make_unique<HostileServer>();
    m_session = std::make_unique<InspectorSession>(impatientServices(),
                                                   Trash(m_folder->filePath(u"trash"_s)));
}

void TestRemoteReading::cleanup()
{
    m_session.reset();
    m_server.reset();
    m_folder.reset();
}

void TestRemoteReading::open(const QString &line)
{
    StoreUrl store;
    store.kind = StoreKind::DynamoDb;
    store.dynamo = placeAt(m_server->endpoint());
    TableChoice choice;
    choice.layoutId = u"onecake-dynamodb"_s;
    m_session->look(line);
    m_session->open(store, {}, choice);
}

void TestRemoteReading::readsOnUntilItFindsSomething()
{
    m_server->plan(tableOfMany());
    m_server->plan(dynamoError("AccessDeniedException", "no"));
    m_server->plan(dynamoReply(R"({"Items":[],"Count":0})")); // the samples
    for (const char *place : {"a", "b", "c"})
        plan(segments, pageOf({}, place));
    plan(1, pageOf({record("found")}, "d"));
    plan(segments - 1, pageOf({}, "d"));
    m_server->planForEver(dynamoError("ValidationException", "it read on"));
    open(u"status:failed"_s);
    QTRY_COMPARE(keys(), QStringList{u"found"_s});
    QTRY_VERIFY(!m_session->isReading());
    QVERIFY(m_session->hasMore());
    QCOMPARE(m_server->turnsLeft(), 0);
    QCOMPARE(m_session->cost().itemsRead, 16 * 3000);
}

void TestRemoteReading::readsOnToTheEndWhereThereIsNothing()
{
    m_server->plan(tableOfMany());
    m_server->plan(dynamoError("AccessDeniedException", "no"));
    m_server->plan(dynamoReply(R"({"Items":[],"Count":0})"));
    for (const char *place : {"a", "b", "c"})
        plan(segments, pageOf({}, place));
    m_server->planForEver(pageOf({}));
    const QSignalSpy reading(m_session.get(), &InspectorSession::readingChanged);
    open(u"status:failed"_s);
    QTRY_VERIFY(m_session->table() != nullptr && !m_session->isReading() && !m_session->hasMore());
    QCOMPARE(keys(), QStringList());
    QCOMPARE(m_session->cost().itemsRead, 16 * 3000);
    QVERIFY(reading.size() > 4); // each step is told
}

void TestRemoteReading::readsNothingAgainForAnotherOrder()
{
    m_server->plan(tableOfMany());
    m_server->plan(dynamoError("AccessDeniedException", "no"));
    m_server->plan(dynamoReply(R"({"Items":[],"Count":0})")); // the samples
    m_server->plan(dynamoReply(R"({"Items":[)"
                               + QByteArrayList{record("b"), record("a"), record("c")}.join(',')
                               + R"(],"Count":3,"ScannedCount":3})"));
    m_server->planForEver(dynamoReply(R"({"Items":[],"Count":0})")); // the other segments
    open({});
    QTRY_COMPARE(keys(), (QStringList{u"b"_s, u"a"_s, u"c"_s}));
    QTRY_VERIFY(!m_session->isReading());
    const std::size_t before = m_server->requests().size();
    m_session->sortBy(ViewSort{QueryField::Key, false});
    QVERIFY(!m_session->isReading());
    QCOMPARE(keys(), (QStringList{u"a"_s, u"b"_s, u"c"_s}));
    QVERIFY(!m_session->isSortedByStore());
    m_session->sortBy(std::nullopt);
    QVERIFY(!m_session->isReading());
    QVERIFY(m_session->isSortedByStore());
    QCOMPARE(m_server->requests().size(), before);
}

void TestRemoteReading::givesUpOpeningAStoreThatIsSilent()
{
    m_server->planForEver(stall());
    const QSignalSpy failed(m_session.get(), &InspectorSession::failed);
    open({});
    QVERIFY(m_session->health().waitingSince);
    m_session->stop();
    QVERIFY(!m_session->health().waitingSince);
    QCOMPARE(failed.size(), 1);
    QVERIFY(m_session->table() == nullptr);
    // Until what was under way has ended, all four times.
    QTRY_VERIFY(m_server->requests().size() == 4 && m_server->connectionsOpen() == 0);
    QCOMPARE(failed.size(), 1);
}

void TestRemoteReading::saysHowFarItIs()
{
    const ReadEstimate all{100'000, 1536};
    const ReadEstimate part{100'000, 1536, true};
    QCOMPARE(nothingYetWords(31'641, all), u"Nothing in the first 31,641 of ~100,000 items yet"_s);
    QCOMPARE(nothingYetWords(31'641, part), u"Nothing in the first 31,641 items yet"_s);
    QCOMPARE(nothingYetWords(1, {}), u"Nothing in the first 1 item yet"_s);
    QCOMPARE(reachWords(100'017, all), u"100,017 items"_s); // the figure is hours old
    QCOMPARE(reachWords(400'000, all),
             u"400,000 items, although the store spoke of about 100,000, so that there may be no "
             "end of them"_s);
    QCOMPARE(reachWords(9'000, ReadEstimate{3, 1}), u"9,000 items"_s);
    QVERIFY(reachWords(11'000, ReadEstimate{3, 1}).contains(u"no end"_s));
    QCOMPARE(waitingWords(Duration(1'900)), QString());
    QCOMPARE(waitingWords(Duration(5'300)), u"5 s"_s);
}

void TestRemoteReading::saysWhatAQueryWouldRead()
{
    QCOMPARE(askingWords(ReadEstimate{100'000, 1536}),
             u"These rows are not of this query. Return reads up to 100,000 items (about 1,536 "
             "read units)."_s);
    QCOMPARE(askingWords(ReadEstimate{100'000, 0}),
             u"These rows are not of this query. Return reads up to 100,000 items."_s);
    QCOMPARE(askingWords(ReadEstimate{100'000, 1536, true}),
             u"These rows are not of this query. Return reads one partition of the table."_s);
    QCOMPARE(askingWords({}), u"These rows are not of this query. Return asks the store for it."_s);
}

ONECAKE_TEST(TestRemoteReading)
#include "tst_remote_reading.moc"
