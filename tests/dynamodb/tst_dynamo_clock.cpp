// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// A clock of ours that is wrong is learned from the endpoint's refusal, and no call fails by it.

#include "tests/support/await.h"
#include "tests/support/remote/credential_home.h"
#include "tests/support/remote/dynamo_answers.h"
#include "tests/support/remote/table_link.h"

#include <QTest>

using namespace onecake;
using namespace onecake::test;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

// A link whose clock shows 2026-11-20T10:00:00Z, to an endpoint that says what the test plans.
struct Skewed {
    HostileServer server;
    std::shared_ptr<SettableClock> clock = std::make_shared<SettableClock>();
    LinkPtr link;

    Skewed()
    {
        StoreServices services = servicesOfTests();
        services.clock = clock;
        link = linkTo(server.endpoint(), u"orders"_s, services);
    }

    [[nodiscard]] Reply refusal(Duration ahead) const
    {
        return sentAt(frontDoorError("RequestTimeTooSkewed", "The difference is too large"),
                      clock->now() + ahead);
    }
    [[nodiscard]] DynamoAnswer call() const
    {
        return await(link->call(u"ListTables"_s, QJsonObject()));
    }
    [[nodiscard]] QByteArrayList signedAt() const
    {
        QByteArrayList times;
        for (const HeardRequest &request : server.requests())
            times.append(request.header("x-amz-date"));
        return times;
    }
};

} // namespace

class TestDynamoClock : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aRefusalForTheTimeIsSignedAnewAtOnce_data();
    void aRefusalForTheTimeIsSignedAnewAtOnce();
    void aRefusalThatTellsNoOtherTimeIsFinal();
};

void TestDynamoClock::aRefusalForTheTimeIsSignedAnewAtOnce_data()
{
    QTest::addColumn<Duration>("ahead");
    QTest::addColumn<QByteArray>("signedAt");
    QTest::newRow("ahead") << Duration(1h) << QByteArray("20261120T110000Z");
    QTest::newRow("behind") << Duration(-48h) << QByteArray("20261118T100000Z");
}

void TestDynamoClock::aRefusalForTheTimeIsSignedAnewAtOnce()
{
    QFETCH(Duration, ahead);
    QFETCH(QByteArray, signedAt);
    Skewed skewed;
    const Instant begin = skewed.clock->now();
    skewed.server.plan(skewed.refusal(ahead));
    skewed.server.plan(dynamoReply(R"({"TableNames":[]})"));
    skewed.server.plan(dynamoReply(R"({"TableNames":[]})"));
    for (int call = 0; call < 2; ++call)
        QVERIFY(std::holds_alternative<DynamoReply>(skewed.call()));
    // The second call needs no refusal any more.
    QCOMPARE(skewed.signedAt(), (QByteArrayList{"20261120T100000Z", signedAt, signedAt}));
    QCOMPARE(skewed.link->clockOffset(), ahead);
    QCOMPARE(skewed.clock->now(), begin);
}

void TestDynamoClock::aRefusalThatTellsNoOtherTimeIsFinal()
{
    Skewed skewed;
    skewed.server.planForEver(skewed.refusal(1s));
    const DynamoAnswer answer = skewed.call();
    QVERIFY(std::holds_alternative<DynamoFailure>(answer));
    QCOMPARE(std::get<DynamoFailure>(answer).kind, DynamoFailureKind::ClockSkew);
    QCOMPARE(skewed.server.requests().size(), 1U);
}

ONECAKE_TEST(TestDynamoClock)
#include "tst_dynamo_clock.moc"
