// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// The window on a remote table: what is typed and not asked yet is told from what is shown, and
// whoever waits is told for what and how far it is.

#include "tests/support/remote/credential_home.h"
#include "tests/support/remote/hostile_table.h"
#include "tests/support/windows/inspector_bench.h"
#include "ui/widgets/placeholder_table_view.h"

using namespace onecake;
using namespace onecake::test;

class TestRemoteQuery
    : public QObject
    , private InspectorBench
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void rowsOfAnotherQueryAreGreyUntilReturn();
    void saysHowFarItWasReadWhereNothingWasFound();
    void saysForHowLongItWaits();

private:
    void openRemote(const NetworkLimits &limits = shortPatience);
    [[nodiscard]] QString emptyText()
    {
        return page()->findChild<PlaceholderTableView *>(u"rows"_s)->emptyText();
    }

    std::unique_ptr<HostileServer> m_server;
    std::shared_ptr<SettableClock> m_clock;
};

namespace {

Reply table(qint64 items)
{
    return dynamoReply(
        R"({"Table":{"TableStatus":"ACTIVE","ItemCount":)" + QByteArray::number(items)
        + R"(,"TableSizeBytes":12582912,"KeySchema":[{"AttributeName":"PK","KeyType":"HASH"},)"
          R"({"AttributeName":"SK","KeyType":"RANGE"}],"AttributeDefinitions":[)"
          R"({"AttributeName":"PK","AttributeType":"S"},{"AttributeName":"SK","AttributeType":"S"}]}})");
}

// One record of ours, as a Scan finds it.
Reply oneRecord()
{
    return dynamoReply(
        R"({"Count":1,"ScannedCount":1,"Items":[{"PK":{"S":"orders"},"SK":{"S":"a"},)"
        R"("status":{"S":"completed"},"fence":{"N":"1"},"expiration":{"N":"1900000000"},)"
        R"("leaseUntil":{"N":"1800000000000"}}]})");
}

Reply nothingIn(int scanned)
{
    return dynamoReply(R"({"Count":0,"Items":[],"ScannedCount":)" + QByteArray::number(scanned)
                       + R"(,"LastEvaluatedKey":{"PK":{"S":"orders"},"SK":{"S":"z"}}})");
}

} // namespace

void TestRemoteQuery::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_server = std::make_unique<HostileServer>();
    m_clock = std::make_shared<SettableClock>();
}

void TestRemoteQuery::cleanup()
{
    m_window.reset();
    m_server.reset();
    m_folder.reset();
}

void TestRemoteQuery::openRemote(const NetworkLimits &limits)
{
    StoreServices services = impatientServices();
    services.limits = limits;
    services.clock = m_clock;
    m_url.kind = StoreKind::DynamoDb;
    m_url.dynamo = placeAt(m_server->endpoint());
    m_window = std::make_unique<InspectorWindow>(
        InspectorEnvironment{services,
                             Trash(m_folder->filePath(u"removed"_s)),
                             {},
                             m_folder->filePath(u"recent.json"_s),
                             m_folder->filePath(u"views.json"_s),
                             m_folder->filePath(u"layouts.json"_s)});
    m_window->show();
    m_window->open(m_url);
}

void TestRemoteQuery::rowsOfAnotherQueryAreGreyUntilReturn()
{
    m_server->plan(table(100'000));
    m_server->plan(dynamoError("AccessDeniedException", "no"));
    m_server->planForEver(oneRecord());
    openRemote();
    QTRY_COMPARE(rowCount(), 1);
    QTRY_VERIFY(!session().isReading());
    QVERIFY(rows()->isEnabled());
    const std::size_t before = m_server->requests().size();
    query()->setText(u"status:stuck"_s);
    QTRY_VERIFY(!rows()->isEnabled());
    QCOMPARE(text(u"status"_s),
             u"These rows are not of this query. Return reads up to 100,000 items (about 1,536 "
             "read units)."_s);
    query()->setText(u"scope:orders status:stuck"_s);
    QTRY_VERIFY(text(u"status"_s).contains(u"Return reads one partition"_s));
    QCOMPARE(m_server->requests().size(), before);
    query()->clear();
    QTRY_VERIFY(rows()->isEnabled());
    query()->setText(u"scope:orders"_s);
    QTest::keyClick(query(), Qt::Key_Return);
    QVERIFY(rows()->isEnabled());
    QTRY_VERIFY(!session().isReading());
    QCOMPARE(m_server->requests().back().operation(), QByteArray("Query"));
}

void TestRemoteQuery::saysHowFarItWasReadWhereNothingWasFound()
{
    m_server->plan(table(100'000));
    m_server->plan(dynamoError("AccessDeniedException", "no"));
    m_server->planForEver(oneRecord());
    openRemote();
    QTRY_COMPARE(rowCount(), 1);
    QTRY_VERIFY(!session().isReading());
    for (int segment = 0; segment < 4; ++segment)
        m_server->plan(nothingIn(3000));
    m_server->planForEver(dynamoError("ValidationException", "no more"));
    query()->setText(u"status:stuck"_s);
    QTest::keyClick(query(), Qt::Key_Return);
    QTRY_VERIFY(!session().isReading());
    QCOMPARE(rowCount(), 0);
    QCOMPARE(emptyText(), u"Nothing in the first 12,000 of ~100,000 items yet."_s);
    QVERIFY(text(u"status"_s).contains(u"12,000 of ~100,000 items read"_s));
    QCOMPARE(page()->findChild<QPushButton *>(u"stop-reading"_s)->text(), u"Read on"_s);
}

void TestRemoteQuery::saysForHowLongItWaits()
{
    m_server->planForEver(stall());
    // Longer than a busy machine needs to show it.
    NetworkLimits limits = shortPatience;
    limits.idleMax = 3s;
    limits.totalMax = 3s;
    openRemote(limits);
    QVERIFY(session().health().waitingSince);
    m_clock->advance(5s);
    QTRY_COMPARE(text(u"status"_s), u"Waiting for the store for 5 s…"_s);
    QCOMPARE(emptyText(), u"Opening…"_s);
    auto *stop = page()->findChild<QPushButton *>(u"stop-reading"_s);
    QVERIFY(stop->isVisible());
    stop->click();
    QVERIFY(!session().health().waitingSince);
    QCOMPARE(text(u"status"_s), QString());
    // Until what was under way has ended, all four times.
    QTRY_VERIFY(m_server->requests().size() == 4 && m_server->connectionsOpen() == 0);
}

ONECAKE_TEST(TestRemoteQuery)
#include "tst_remote_query.moc"
