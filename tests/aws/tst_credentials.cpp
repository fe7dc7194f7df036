// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// Credentials are found once, shared, kept while they are good, and found again when they are not.

#include "core/store/aws/credentials_chain.h"
#include "tests/support/await.h"
#include "tests/support/remote/credential_home.h"

#include <QTest>

using namespace onecake;
using namespace onecake::test;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

const QString printed = u"PRINTED from credential_process of profile \"shop\""_s;
const QByteArray inAnHour = "2026-11-20T11:00:00Z";

} // namespace

class TestCredentials : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_chain.reset(); }

    void areFoundOnceWhereTheyLast();
    void areFoundAgainAMinuteBeforeTheyExpire();
    void serveToTheirEndWhereNoneThatLastLongerAreFound();
    void serveToTheirEndWhereTheSearchFails();
    void areNotUsedOnceTheyExpired();
    void areFoundAgainOnceTheirFileWasWritten();
    void areFoundAgainAfterTheyWereForgotten();
    void areSharedByAllWhoAskAtOnce();
    void areSearchedOnceForAllWhoWereRefusedTogether();
    void failForAllWhoAskedAtOnceAndAreThenSearchedAgain();
    void answerWhoWaitsWhenTheChainIsDestroyed();
    void standTheChainBeingDestroyedByWhomTheyAnswer();

private:
    [[nodiscard]] QString ask() { return print(await(m_chain->credentials())); }
    void useProgram(const QByteArray &setting);

    std::unique_ptr<CredentialHome> m_home;
    std::unique_ptr<CredentialsChain> m_chain;
};

void TestCredentials::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    m_home = std::make_unique<CredentialHome>();
}

void TestCredentials::useProgram(const QByteArray &setting)
{
    m_home->write(u".aws/config"_s, "[profile shop]~" + setting);
    m_chain =
        std::make_unique<CredentialsChain>(placeOf(u"orders?profile=shop"_s), m_home->sources());
}

void TestCredentials::areFoundOnceWhereTheyLast()
{
    useProgram(m_home->program());
    for (int time = 0; time < 3; ++time) {
        QCOMPARE(ask(), printed);
        m_home->clock().advance(24h * 365);
    }
    QCOMPARE(m_home->runs(), 1);
}

void TestCredentials::areFoundAgainAMinuteBeforeTheyExpire()
{
    useProgram(m_home->program(inAnHour));
    QCOMPARE(ask(), printed);
    m_home->clock().advance(59min - 1ms);
    QCOMPARE(ask(), printed);
    QCOMPARE(m_home->runs(), 1);

    m_home->clock().advance(1ms);
    (void)m_home->program("2026-11-20T12:00:00Z");
    const auto renewed = await(m_chain->credentials());
    QVERIFY(renewed);
    QVERIFY(renewed->expiresAt == m_home->clock().now() + 61min);
    QCOMPARE(ask(), printed);
    QCOMPARE(m_home->runs(), 2);
}

void TestCredentials::serveToTheirEndWhereNoneThatLastLongerAreFound()
{
    useProgram(m_home->program("2026-11-20T10:00:30Z"));
    for (int time = 0; time < 3; ++time)
        QCOMPARE(ask(), printed);
    m_home->clock().advance(30s - 1ms);
    QCOMPARE(ask(), printed);
    QCOMPARE(m_home->runs(), 1);
}

void TestCredentials::serveToTheirEndWhereTheSearchFails()
{
    useProgram(m_home->program(inAnHour));
    QCOMPARE(ask(), printed);
    m_home->write(u"keys.sh"_s, "exit 1");
    m_home->clock().advance(60min - 1ms);
    QCOMPARE(ask(), printed);
    m_home->clock().advance(1ms);
    QVERIFY(!await(m_chain->credentials()));
}

void TestCredentials::areNotUsedOnceTheyExpired()
{
    useProgram(m_home->program(inAnHour));
    QCOMPARE(ask(), printed);
    m_home->clock().advance(1h);
    QVERIFY(ask().startsWith(u"credential_process of profile \"shop\": the credentials expired"));
    QCOMPARE(m_home->runs(), 2);
}

void TestCredentials::areFoundAgainOnceTheirFileWasWritten()
{
    useProgram("aws_access_key_id=OLD~aws_secret_access_key=hush");
    QVERIFY(ask().startsWith(u"OLD from "));
    m_home->write(u".aws/config"_s,
                  "[profile shop]~aws_access_key_id=NEWER~aws_secret_access_key=hush");
    QVERIFY(ask().startsWith(u"NEWER from "));
    // Half a file, while somebody writes it, takes nothing away.
    m_home->write(u".aws/config"_s, "[profile shop]");
    QVERIFY(ask().startsWith(u"NEWER from "));
    m_home->write(u".aws/credentials"_s,
                  "[shop]~aws_access_key_id=NEWEST~aws_secret_access_key=hush");
    QVERIFY(ask().startsWith(u"NEWEST from "));
}

void TestCredentials::areFoundAgainAfterTheyWereForgotten()
{
    useProgram("aws_access_key_id=OLD~aws_secret_access_key=hush");
    QVERIFY(ask().startsWith(u"OLD from "));
    m_home->write(u".aws/config"_s, "[profile shop]");
    m_chain->forget();
    QVERIFY(ask().startsWith(u"profile \"shop\": it has neither"));
}

void TestCredentials::areSharedByAllWhoAskAtOnce()
{
    useProgram(m_home->waitingProgram(inAnHour));
    std::vector<QCoro::Task<Result<AwsCredentials>>> asking;
    for (int caller = 0; caller < 64; ++caller)
        asking.push_back(m_chain->credentials());
    QVERIFY(!asking.back().isReady());
    m_home->letGo();
    for (auto &task : asking)
        QCOMPARE(print(await(std::move(task))), printed);
    QCOMPARE(m_home->runs(), 1);
}

void TestCredentials::areSearchedOnceForAllWhoWereRefusedTogether()
{
    useProgram(m_home->program());
    QCOMPARE(ask(), printed);
    (void)m_home->waitingProgram();
    std::vector<QCoro::Task<Result<AwsCredentials>>> asking;
    for (int caller = 0; caller < 64; ++caller) {
        m_chain->forget();
        asking.push_back(m_chain->credentials());
    }
    m_home->letGo();
    for (auto &task : asking)
        QCOMPARE(print(await(std::move(task))), printed);
    QCOMPARE(m_home->runs(), 2);
}

void TestCredentials::failForAllWhoAskedAtOnceAndAreThenSearchedAgain()
{
    useProgram(m_home->program("never"));
    auto first = m_chain->credentials();
    auto second = m_chain->credentials();
    const QString refused = print(await(std::move(first)));
    QVERIFY2(refused.contains(u"Expiration is not a time"), qPrintable(refused));
    QCOMPARE(print(await(std::move(second))), refused);
    QCOMPARE(m_home->runs(), 1);
    (void)m_home->program();
    QCOMPARE(ask(), printed);
    QCOMPARE(m_home->runs(), 2);
}

void TestCredentials::answerWhoWaitsWhenTheChainIsDestroyed()
{
    useProgram(m_home->waitingProgram());
    auto first = m_chain->credentials();
    auto second = m_chain->credentials();
    QTRY_COMPARE(m_home->runs(), 1);
    m_chain.reset();
    QVERIFY(first.isReady() && second.isReady());
    QCOMPARE(
        print(await(std::move(first))),
        u"dynamodb:orders?profile=shop: its credentials were still searched when it was closed."_s);
    QVERIFY(!await(std::move(second)));
}

void TestCredentials::standTheChainBeingDestroyedByWhomTheyAnswer()
{
    useProgram(m_home->waitingProgram());
    int answered = 0;
    const auto destroy = [&](const Result<AwsCredentials> &credentials) {
        answered += credentials ? 1 : 0;
        m_chain.reset();
    };
    auto first = m_chain->credentials().then(destroy);
    auto second = m_chain->credentials().then(destroy);
    m_home->letGo();
    await(std::move(first));
    await(std::move(second));
    QCOMPARE(answered, 2);
}

ONECAKE_TEST(TestCredentials)
#include "tst_credentials.moc"
