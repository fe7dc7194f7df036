// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// A session whose store is lost in the middle of a story: it tries to reach it again by itself, and
// goes on from where it stood.

#include "tests/support/lost_store.h"
#include "tests/support/windows/lab_bench.h"

using namespace onecake;
using namespace onecake::test;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

class TestReconnecting : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void waitsLongerEachTimeUpToHalfAMinute();
    void goesOnFromWhereItStood();
    void staysPausedWhereThePersonPaused();
    void stopsWhenAnotherStoreIsChosen();
    void stopsWhenTheTableIsGone();
    void isForgottenWithTheSession();

private:
    [[nodiscard]] LabSession &session() { return m_bench->session; }
    [[nodiscard]] bool open();
    // Plays over it until it is found missing.
    [[nodiscard]] bool lose();
    [[nodiscard]] Duration latestCount() const { return m_counts->back().at(1).value<Duration>(); }

    std::unique_ptr<LostStore> m_store;
    std::unique_ptr<LabBench> m_bench;
    std::unique_ptr<QSignalSpy> m_counts;
};

void TestReconnecting::init()
{
    SKIP_WITHOUT_EMULATOR_OF_OURS();
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    m_store = std::make_unique<LostStore>();
    m_bench = std::make_unique<LabBench>(m_store->services);
    m_counts = std::make_unique<QSignalSpy>(&session().store(), &LabStore::reconnecting);
    session().choices().choosePolicy(u"onecake"_s);
    QVERIFY(open());
}

void TestReconnecting::cleanup()
{
    m_counts.reset();
    m_bench.reset();
    m_store.reset();
}

bool TestReconnecting::open()
{
    const QSignalSpy opened(&session().store(), &LabStore::opened);
    session().store().open(m_store->url());
    return QTest::qWaitFor([&opened] { return opened.count() == 1; }, patienceMs);
}

bool TestReconnecting::lose()
{
    m_store->vanish();
    session().play();
    return QTest::qWaitFor(
        [this] {
            m_bench->frames.pass(100ms);
            return m_counts->count() > 0;
        },
        patienceMs);
}

void TestReconnecting::waitsLongerEachTimeUpToHalfAMinute()
{
    const QSignalSpy failures(&session(), &LabSession::failed);
    QVERIFY(lose());
    QCOMPARE(failures.count(), 1);
    QVERIFY(!session().state().isPlaying);
    for (const Duration pause : {1s, 2s, 4s, 8s, 16s, 30s, 30s}) {
        for (Duration left = pause; left > Duration(0); left -= 1s) {
            QCOMPARE(latestCount(), left);
            m_store->clock->advance(1s);
        }
        QCOMPARE(latestCount(), Duration(0));
        QTRY_VERIFY(latestCount() > Duration(0));
    }
    QCOMPARE(failures.count(), 1);
    QVERIFY(session().store().isReconnecting());
}

void TestReconnecting::goesOnFromWhereItStood()
{
    session().act({UserActionKind::Order});
    session().playUntil(2s);
    QTRY_COMPARE(session().elapsed(), Duration(2s));
    QVERIFY(lose());
    const Duration stood = session().elapsed();
    const std::vector<UserAction> userActions = session().inputs().userActions;
    QVERIFY(!userActions.empty());
    m_store->comeBack();
    const QSignalSpy opened(&session().store(), &LabStore::opened);
    m_store->clock->advance(1s);
    QTRY_COMPARE(opened.count(), 1);
    QVERIFY(!session().store().isReconnecting());
    QTRY_VERIFY(session().elapsed() >= stood);
    QVERIFY(session().state().isPlaying);
    QCOMPARE(session().inputs().userActions, userActions);
    QVERIFY(m_bench->playOut());
    // As if nothing had been lost: the story's order and the one by hand.
    QCOMPARE(m_bench->outcome().cakes, m_bench->outcome().intents);
    QCOMPARE(session().store().url(), m_store->url());
    const auto count = m_counts->count();
    m_store->clock->advance(60s);
    QCOMPARE(m_counts->count(), count);
}

void TestReconnecting::staysPausedWhereThePersonPaused()
{
    QVERIFY(lose());
    session().pause();
    m_store->comeBack();
    const QSignalSpy opened(&session().store(), &LabStore::opened);
    session().store().retry(); // without waiting
    QCOMPARE(latestCount(), Duration(0));
    QTRY_COMPARE(opened.count(), 1);
    QVERIFY(!session().state().isPlaying);
}

void TestReconnecting::stopsWhenAnotherStoreIsChosen()
{
    QVERIFY(lose());
    session().store().open({});
    QVERIFY(!session().store().isReconnecting());
    QTRY_COMPARE(session().store().url().kind, StoreKind::Memory);
    const auto count = m_counts->count();
    m_store->comeBack();
    m_store->clock->advance(60s);
    QCOMPARE(m_counts->count(), count);
    QCOMPARE(session().store().url().kind, StoreKind::Memory);
    QVERIFY(m_bench->playOut());
    QCOMPARE(m_bench->outcome().cakes, 1);
}

void TestReconnecting::stopsWhenTheTableIsGone()
{
    QVERIFY(lose());
    m_store->comeBack();
    QVERIFY(!askPlainly(m_store->url().dynamo.endpoint, "DeleteTable", R"({"TableName":"orders"})")
                 .isEmpty());
    const QSignalSpy failures(&session(), &LabSession::failed);
    m_store->clock->advance(1s);
    QTRY_COMPARE(failures.count(), 1);
    QCOMPARE(failures.front().front().value<Error>().code, ErrorCode::StoreUnusable);
    QVERIFY(!session().store().isReconnecting());
    QVERIFY(session().store().canRetry());
}

void TestReconnecting::isForgottenWithTheSession()
{
    QVERIFY(lose());
    QVERIFY(m_store->clock->hasSleepers());
    const auto count = m_counts->count();
    m_counts.reset();
    m_bench.reset();
    m_store->clock->advance(60s);
    QVERIFY(!m_store->clock->hasSleepers());
    QVERIFY(count > 0);
}

ONECAKE_TEST(TestReconnecting)
#include "tst_reconnecting.moc"
