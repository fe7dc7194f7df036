// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// Asking a store how it stands, without waiting for it and without being held up by it.

#include "core/session/connections/connection_probe.h"
#include "tests/support/connection_texts.h"
#include "tests/support/remote/emulator.h"

#include <QSignalSpy>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QTest>

using namespace onecake;
using namespace onecake::test;
using namespace Qt::StringLiterals;

class TestConnectionProbe : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_probe.reset(); }

    void createsATableAndFindsNothingWanting();
    void saysWhatIsMissing();
    void saysThatThereAreNoCredentials();
    void looksAFileOver();
    void answersOnlyTheLatestRequest();
    void isNotHeldUpByAnEndpointThatIsSilent();
    void canBeEndedWhileItIsUnderWay();

private:
    [[nodiscard]] StoreUrl tableNamed(const QString &table) const
    {
        return urlOf(u"dynamodb:%1?endpoint=%2&region=local&keychain=Shop"_s.arg(
            table, sharedEmulator().endpoint().toString()));
    }
    [[nodiscard]] static ReportState stateOf(const StoreReport &report, const QString &what);

    std::unique_ptr<ConnectionProbe> m_probe;
    const AwsCredentials m_secret{"AKID", "hush", {}, std::nullopt, {}};
};

void TestConnectionProbe::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    StoreServices services;
    services.clock = std::make_shared<SystemClock>();
    services.vault = std::make_shared<SessionVault>();
    m_probe = std::make_unique<ConnectionProbe>(services);
}

ReportState TestConnectionProbe::stateOf(const StoreReport &report, const QString &what)
{
    for (const ReportRow &row : report.rows) {
        if (row.what == what)
            return row.state;
    }
    return ReportState::Unknown;
}

void TestConnectionProbe::createsATableAndFindsNothingWanting()
{
    const QSignalSpy created(m_probe.get(), &ConnectionProbe::tableCreated);
    const QSignalSpy tested(m_probe.get(), &ConnectionProbe::tested);
    const QSignalSpy listed(m_probe.get(), &ConnectionProbe::tablesListed);
    m_probe->createTable(tableNamed(u"probe-orders"_s), m_secret);
    QVERIFY(m_probe->isBusy());
    QTRY_COMPARE(created.count(), 1);
    QVERIFY(!m_probe->isBusy());
    QVERIFY(created.front().front().value<StoreReport>().isUsable());

    m_probe->listTables(tableNamed(u"any-table"_s), m_secret);
    QTRY_COMPARE(listed.count(), 1);
    QVERIFY(listed.front().front().toStringList().contains(u"probe-orders"_s));

    m_probe->test(tableNamed(u"probe-orders"_s), m_secret);
    QTRY_COMPARE(tested.count(), 1);
    const auto report = tested.front().front().value<StoreReport>();
    QVERIFY(report.isUsable());
    QCOMPARE(stateOf(report, u"key schema"_s), ReportState::Ok);
    for (const ReportRow &row : report.rows)
        QVERIFY2(!row.detail.contains(u"hush"), qPrintable(row.detail));
}

void TestConnectionProbe::saysWhatIsMissing()
{
    const QSignalSpy tested(m_probe.get(), &ConnectionProbe::tested);
    m_probe->test(tableNamed(u"nobody-made-it"_s), m_secret);
    QTRY_COMPARE(tested.count(), 1);
    const auto report = tested.front().front().value<StoreReport>();
    QCOMPARE(stateOf(report, u"endpoint"_s), ReportState::Ok);
    QCOMPARE(stateOf(report, u"table"_s), ReportState::Missing);
}

void TestConnectionProbe::saysThatThereAreNoCredentials()
{
    const QSignalSpy tested(m_probe.get(), &ConnectionProbe::tested);
    m_probe->test(tableNamed(u"orders"_s)); // and the vault is empty
    QTRY_COMPARE(tested.count(), 1);
    const auto report = tested.front().front().value<StoreReport>();
    QCOMPARE(stateOf(report, u"credentials"_s), ReportState::Missing);

    const QSignalSpy failed(m_probe.get(), &ConnectionProbe::failed);
    m_probe->listTables(urlOf(u"dynamodb:orders"_s)); // nor is there a region
    QTRY_COMPARE(failed.count(), 1);
    QVERIFY(sentence(failed.front().front().value<Error>()).contains(u"region"));
}

void TestConnectionProbe::looksAFileOver()
{
    const QTemporaryDir folder;
    const QSignalSpy tested(m_probe.get(), &ConnectionProbe::tested);
    QFile file(folder.filePath(u"letter.txt"_s));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("Dear Adrienne") > 0);
    file.close();
    m_probe->test(urlOf(u"sqlite:"_s + file.fileName()));
    QVERIFY(m_probe->isBusy());
    QTRY_COMPARE(tested.count(), 1);
    QVERIFY(!tested.front().front().value<StoreReport>().isUsable());
}

void TestConnectionProbe::answersOnlyTheLatestRequest()
{
    const QSignalSpy listed(m_probe.get(), &ConnectionProbe::tablesListed);
    const QSignalSpy tested(m_probe.get(), &ConnectionProbe::tested);
    m_probe->listTables(tableNamed(u"any-table"_s), m_secret);
    m_probe->test(tableNamed(u"nobody-made-it"_s), m_secret);
    QTRY_COMPARE(tested.count(), 1);
    QCOMPARE(listed.count(), 0);
}

void TestConnectionProbe::isNotHeldUpByAnEndpointThatIsSilent()
{
    QTcpServer silent;
    QVERIFY(silent.listen(QHostAddress::LocalHost));
    const QSignalSpy tested(m_probe.get(), &ConnectionProbe::tested);
    const QSignalSpy busy(m_probe.get(), &ConnectionProbe::busyChanged);
    m_probe->test(
        urlOf(u"dynamodb:orders?endpoint=http://127.0.0.1:%1&region=local&keychain=Shop"_s.arg(
            silent.serverPort())),
        m_secret);
    QTRY_VERIFY(silent.hasPendingConnections());
    QVERIFY(m_probe->isBusy());
    m_probe->cancel();
    QVERIFY(!m_probe->isBusy());
    QCOMPARE(busy.count(), 2);
    m_probe->test(tableNamed(u"nobody-made-it"_s), m_secret);
    QTRY_COMPARE(tested.count(), 1);
}

void TestConnectionProbe::canBeEndedWhileItIsUnderWay()
{
    m_probe->createTable(tableNamed(u"half-made"_s), m_secret);
    m_probe.reset();
    init();
    const QSignalSpy created(m_probe.get(), &ConnectionProbe::tableCreated);
    m_probe->createTable(tableNamed(u"half-made"_s), m_secret);
    QTRY_COMPARE(created.count(), 1);
}

ONECAKE_TEST(TestConnectionProbe)
#include "tst_connection_probe.moc"
