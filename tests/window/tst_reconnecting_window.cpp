// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// What the real window shows of a store that is lost and found again, and that it can be used all
// the while.

#include "tests/support/lost_store.h"
#include "tests/support/windows/window_bench.h"

#include <QTcpServer>
#include <QTcpSocket>

using namespace onecake;
using namespace onecake::test;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

class TestReconnectingWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void saysWhenItTriesAgainAndRecovers();
    void staysInUseWhileATryGetsNoAnswer();
    void staysQuietOnceTheMessageIsClosed();

private:
    [[nodiscard]] LabSession &session() { return m_bench->session(); }
    [[nodiscard]] QLabel *message() { return m_bench->window().findChild<QLabel *>(u"message"_s); }
    void lose();

    std::unique_ptr<LostStore> m_store;
    std::unique_ptr<WindowBench> m_bench;
};

void TestReconnectingWindow::init()
{
    SKIP_WITHOUT_EMULATOR_OF_OURS();
    QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support)"_s));
    m_store = std::make_unique<LostStore>();
    m_bench = std::make_unique<WindowBench>(m_store->services);
    QVERIFY(QTest::qWaitForWindowActive(&m_bench->window(), patienceMs));
    session().choices().choosePolicy(u"onecake"_s);
    session().store().open(m_store->url());
    QTRY_COMPARE(session().store().url(), m_store->url());
}

void TestReconnectingWindow::cleanup()
{
    m_bench.reset();
    m_store.reset();
}

void TestReconnectingWindow::lose()
{
    m_store->vanish();
    session().play();
    QTRY_VERIFY((m_bench->lab.frames.pass(100ms), session().store().isReconnecting()));
    QTRY_VERIFY(message()->isVisible());
}

void TestReconnectingWindow::saysWhenItTriesAgainAndRecovers()
{
    lose();
    const QString authority = m_store->url().dynamo.endpoint.authority();
    QVERIFY2(message()->text().startsWith(u"Connection lost; trying again in 1 s. ("),
             qPrintable(message()->text()));
    QVERIFY(message()->text().contains(u"nothing listens at "_s + authority));
    m_store->clock->advance(1s);
    QTRY_VERIFY(message()->text().startsWith(u"Connection lost; trying again in 2 s."));
    m_store->clock->advance(1s);
    QVERIFY(message()->text().startsWith(u"Connection lost; trying again in 1 s."));
    m_store->comeBack();
    m_bench->click(u"Try now"_s);
    QTRY_VERIFY(!message()->isVisible());
    QVERIFY(!session().store().isReconnecting());
    QVERIFY(m_bench->lab.playOut());
    QCOMPARE(m_bench->lab.outcome().cakes, 1);
}

void TestReconnectingWindow::staysInUseWhileATryGetsNoAnswer()
{
    lose();
    QTcpServer silent;
    QVERIFY(silent.listen(QHostAddress::LocalHost,
                          static_cast<quint16>(m_store->url().dynamo.endpoint.port())));
    m_bench->click(u"Try now"_s);
    QTRY_VERIFY(silent.hasPendingConnections());
    QVERIFY(message()->text().startsWith(u"Connection lost; trying again now."));
    // Each of these is answered before the event loop has its next turn.
    m_bench->choose(u"Story"_s, u"Double tap"_s);
    QCOMPARE(session().inputs().scenario->id, u"double-tap"_s);
    m_bench->press(Qt::Key_Space);
    QVERIFY(session().state().isPlaying);
    m_bench->press(Qt::Key_Space);
    QVERIFY(!session().state().isPlaying);
    QVERIFY(m_bench->window().grab().size().isValid());
    silent.close();
    delete silent.nextPendingConnection();
    m_store->comeBack();
    m_bench->click(u"Try now"_s);
    QTRY_VERIFY(!session().store().isReconnecting());
    QTRY_VERIFY(!message()->isVisible());
    QCOMPARE(session().inputs().scenario->id, u"double-tap"_s);
}

void TestReconnectingWindow::staysQuietOnceTheMessageIsClosed()
{
    lose();
    m_bench->click(u"Close the message"_s);
    QVERIFY(!message()->isVisible());
    m_store->clock->advance(1s);
    QVERIFY(!message()->isVisible());
    m_store->comeBack();
    QTRY_VERIFY((m_store->clock->advance(1s), !session().store().isReconnecting()));
    QVERIFY(!message()->isVisible());
}

ONECAKE_TEST(TestReconnectingWindow)
#include "tst_reconnecting_window.moc"
