// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// The words of the simulator strike real traffic by the same numbers.

#include "core/live/traffic/live_faults.h"

#include <QTest>

using namespace onecake;
using namespace Qt::StringLiterals;

namespace {

LiveFaults faultsOf(QStringView words)
{
    return LiveFaults(*parseLiveFaults(words, FaultPlace::Proxy), 1);
}

QString refusalOf(QStringView words, FaultPlace place)
{
    const auto faults = parseLiveFaults(words, place);
    return faults ? QString() : faults.error().problem;
}

} // namespace

class TestLiveFaults : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void countsAllMessages();
    void countsTheMessagesOfAKey();
    void swallowsWhatComesInATunnel();
    void readsWhatItWrites();
    void refusesWhatCannotHappenThere_data();
    void refusesWhatCannotHappenThere();
};

void TestLiveFaults::countsAllMessages()
{
    LiveFaults faults = faultsOf(u"lose reply 2; delay request 1 by 8s");
    QCOMPARE(faults.nextRequest(u"a"_s, Duration(0)).kind, FaultKind::DelayRequest);
    QCOMPARE(faults.nextReply(u"a"_s, Duration(0)).kind, FaultKind::None);
    QCOMPARE(faults.nextRequest(u"b"_s, Duration(0)).kind, FaultKind::None);
    QCOMPARE(faults.nextReply(u"b"_s, Duration(0)).kind, FaultKind::LoseReply);
    QCOMPARE(faults.nextReply(u"b"_s, Duration(0)).kind, FaultKind::None);
}

void TestLiveFaults::countsTheMessagesOfAKey()
{
    LiveFaults faults = faultsOf(u"lose reply 2 of key K 1; lose request 1 of key b");
    QCOMPARE(faults.nextReply(u"b"_s, Duration(0)).kind, FaultKind::None);
    QCOMPARE(faults.nextReply(u"K 1"_s, Duration(0)).kind, FaultKind::None);
    QCOMPARE(faults.nextReply(u"b"_s, Duration(0)).kind, FaultKind::None);
    QCOMPARE(faults.nextReply(u"K 1"_s, Duration(0)).kind, FaultKind::LoseReply);
    QCOMPARE(faults.nextRequest(u"b"_s, Duration(0)).kind, FaultKind::LoseRequest);
}

void TestLiveFaults::swallowsWhatComesInATunnel()
{
    LiveFaults faults = faultsOf(u"tunnel 1s..2s; lose replies 3s..4s");
    QCOMPARE(faults.nextRequest({}, Duration(999)).kind, FaultKind::None);
    QCOMPARE(faults.nextRequest({}, Duration(1000)).kind, FaultKind::LoseRequest);
    QCOMPARE(faults.nextReply({}, Duration(1999)).kind, FaultKind::LoseReply);
    QCOMPARE(faults.nextReply({}, Duration(2000)).kind, FaultKind::None);
    QCOMPARE(faults.nextRequest({}, Duration(3500)).kind, FaultKind::None);
    QCOMPARE(faults.nextReply({}, Duration(3500)).kind, FaultKind::LoseReply);
}

void TestLiveFaults::readsWhatItWrites()
{
    const QString words = u"lose reply 1; duplicate request 3 of key K; tunnel 10s..20s"_s;
    const auto faults = parseLiveFaults(words, FaultPlace::Proxy);
    QVERIFY(faults);
    QCOMPARE(toWords(*faults), words);
}

void TestLiveFaults::refusesWhatCannotHappenThere_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<bool>("inTheShop");
    QTest::addColumn<QString>("problem");
    QTest::newRow("a second reply")
        << u"duplicate reply 1"_s << true << u"over HTTP a reply cannot arrive twice"_s;
    QTest::newRow("a crash behind the proxy")
        << u"crash after-claim on attempt 1"_s << false
        << u"the proxy sees messages only, and this happens behind or before them"_s;
    QTest::newRow("a store that is down")
        << u"store down 1s..2s"_s << true
        << u"this cannot be done to a real store or to a real browser"_s;
    QTest::newRow("no key") << u"lose reply 1 of key "_s << false
                            << u"\"of key\" is followed by no key"_s;
    QTest::newRow("a tunnel of a key") << u"tunnel 1s..2s of key K"_s << false
                                       << u"\"of key\" counts single messages, and this is none"_s;
}

void TestLiveFaults::refusesWhatCannotHappenThere()
{
    QFETCH(QString, words);
    QFETCH(bool, inTheShop);
    QTEST(refusalOf(words, inTheShop ? FaultPlace::Shop : FaultPlace::Proxy), "problem");
}

ONECAKE_TEST(TestLiveFaults)
#include "tst_live_faults.moc"
