// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// A table is browsed and changed through an endpoint that misbehaves.

#include "core/inspect/browse/dynamodb/dynamo_browser.h"
#include "tests/support/await.h"
#include "tests/support/remote/hostile_table.h"
#include "tests/support/store_fixture.h"

#include <QTest>

using namespace onecake;
using namespace onecake::test;
using namespace Qt::StringLiterals;

class TestHostileBrowsing : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void endsAListThatGoesInCircles();
    void settlesARemovalWhoseAnswerIsLost();
};

void TestHostileBrowsing::endsAListThatGoesInCircles()
{
    HostileServer server;
    server.plan(ourTable());
    server.plan(dynamoError("AccessDeniedException", "no"));
    server.planForEver(dynamoReply(R"({"Count":1,"ScannedCount":1,"Items":[{"PK":{"S":"a"},)"
                                   R"("SK":{"S":"b"}}],"LastEvaluatedKey":{"PK":{"S":"a"},)"
                                   R"("SK":{"S":"b"}}})"));
    const auto browser =
        must(await(DynamoBrowser::open(placeAt(server.endpoint()), impatientServices())));
    RowFilter filter;
    filter.all.push_back({{u"x"_s, ClauseKind::Present, {}}});
    const auto page = await(browser->page({.filter = filter}));
    QVERIFY(!page);
    QCOMPARE(page.error().code, ErrorCode::StoreUnusable);
    QVERIFY(page.error().problem.contains(u"the same one came twice"_s));
}

void TestHostileBrowsing::settlesARemovalWhoseAnswerIsLost()
{
    HostileServer server;
    server.plan(ourTable());
    server.plan(dynamoError("AccessDeniedException", "no"));
    const auto browser =
        must(await(DynamoBrowser::open(placeAt(server.endpoint()), impatientServices())));
    const Item id{{u"PK"_s, AttributeValue::ofText(u"a"_s)},
                  {u"SK"_s, AttributeValue::ofText(u"b"_s)}};
    const StoredRow row{id, id};
    // Done, and the answer lost: what it finds afterwards settles it.
    for (int attempt = 0; attempt < 4; ++attempt)
        server.plan(closeUnanswered());
    server.planForEver(dynamoReply("{}"));
    QCOMPARE(must(await(browser->remove(row))).change, RowChange::Done);
}

ONECAKE_TEST(TestHostileBrowsing)
#include "tst_hostile_browsing.moc"
