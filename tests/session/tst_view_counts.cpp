// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// Counts of views in the background: one at a time, bounded, at rest afterwards, and honest about
// what they are. The last one is over a real file.

#include "core/session/inspector/view_counts.h"
#include "core/store/opening/open_store.h"
#include "tests/support/await.h"
#include "tests/support/rows/counted_browser.h"
#include "tests/support/waiting_clock.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace onecake;
using namespace onecake::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class TestViewCounts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void countsOneAfterTheOtherTheChosenFirst();
    void endsACountThatTakesTooLong();
    void countsAgainOnlyWhatWasWrittenTo();
    void countsAgainWhatDependsOnTheTime();
    void restsTheLongerTheMoreItCost();
    void countsAtOnceWhatIsChosenWhileItRests();
    void stopsAtOnceWhenHidden();
    void countsOnlyOnDemandWhereItCosts();
    void countsToTheEndWhatIsAskedFor();
    void saysWhyItCouldNotCount();
    void survivesTheEndOfItsTable();
    void countsARealFile();

private:
    void start(StoreKind kind = StoreKind::Sqlite);
    void answerAll(qint64 count);
    void countForHalfASecond();
    void lookOnAndOn();
    [[nodiscard]] QString figure(const QString &query) const
    {
        return shortText(m_counts->countOf(query));
    }

    std::shared_ptr<WaitingClock> m_clock;
    std::unique_ptr<OpenedTable> m_table;
    CountedBrowser *m_browser = nullptr;
    std::unique_ptr<ViewCounts> m_counts;
};

static const QString all;
static const QString stuck = u"status:stuck"_s;
static const QString carrot = u"carrot"_s;
static const ViewCountPace quick{60ms, 5ms, 20, 60s, 60'000};

void TestViewCounts::init()
{
    m_clock = std::make_shared<WaitingClock>();
    m_counts = std::make_unique<ViewCounts>(m_clock, quick);
    m_counts->setViews({all, stuck, carrot});
}

void TestViewCounts::cleanup()
{
    m_counts.reset();
    m_table.reset();
}

void TestViewCounts::start(StoreKind kind)
{
    m_table = countedTable(&m_browser, kind);
    m_counts->setTable(m_table.get());
    m_counts->setActive(true);
}

void TestViewCounts::answerAll(qint64 count)
{
    for (int view = 0; view < 3; ++view) {
        QTRY_VERIFY(m_browser->isCounting());
        m_browser->answer(count);
    }
}

void TestViewCounts::countForHalfASecond()
{
    start();
    QTRY_VERIFY(m_browser->isCounting());
    m_clock->advance(500ms);
    answerAll(5);
    lookOnAndOn();
}

// Whatever is to be done after a look is done by the next one.
void TestViewCounts::lookOnAndOn()
{
    const int looks = m_browser->looks;
    QTRY_VERIFY(m_browser->looks > looks + 2);
}

void TestViewCounts::countsOneAfterTheOtherTheChosenFirst()
{
    m_counts->setChosen(carrot);
    start();
    QTRY_VERIFY(m_browser->isCounting());
    QVERIFY(m_counts->countOf(carrot).isCounting);
    QCOMPARE(figure(carrot), QString());
    m_browser->answer(7);
    QCOMPARE(figure(carrot), u"7"_s);
    QTRY_VERIFY(m_counts->countOf(all).isCounting);
    m_browser->answer(41'200);
    QTRY_VERIFY(m_counts->countOf(stuck).isCounting);
    m_browser->answer(3);
    QCOMPARE(figure(all), u"41,200"_s);
    QCOMPARE(figure(stuck), u"3"_s);
    QCOMPARE(m_browser->underWayMost, 1);
}

void TestViewCounts::endsACountThatTakesTooLong()
{
    start();
    QTRY_VERIFY(m_browser->isCounting());
    QTRY_VERIFY(m_browser->isInterrupted());
    m_browser->answer(12'400, CountKind::AtLeast);
    QCOMPARE(figure(all), u"≥ 12,400"_s);
    // An interrupted count of nothing says nothing.
    QTRY_VERIFY(m_counts->countOf(stuck).isCounting);
    m_browser->answer(0, CountKind::AtLeast);
    QCOMPARE(figure(stuck), QString());
}

void TestViewCounts::countsAgainOnlyWhatWasWrittenTo()
{
    m_counts->setViews({all, carrot});
    start();
    QTRY_VERIFY(m_browser->isCounting());
    m_browser->answer(5);
    QTRY_VERIFY(m_browser->isCounting());
    m_browser->answer(5);
    m_clock->advance(1h);
    lookOnAndOn();
    QCOMPARE(m_browser->asked, 2);
    m_browser->storeVersion = 2;
    QTRY_COMPARE(m_browser->asked, 3);
    QVERIFY(m_counts->countOf(all).staleSince);
    m_browser->answer(6);
    QVERIFY(!m_counts->countOf(all).staleSince);
    QCOMPARE(figure(all), u"6"_s);
}

void TestViewCounts::countsAgainWhatDependsOnTheTime()
{
    start();
    answerAll(5);
    m_clock->advance(2min);
    QTRY_COMPARE(m_browser->asked, 4);
    QVERIFY(m_counts->countOf(stuck).isCounting);
    m_browser->answer(6);
    QCOMPARE(figure(stuck), u"6"_s);
    QVERIFY(!m_counts->countOf(all).isCounting);
}

// Half a second of counting is followed by ten seconds of rest.
void TestViewCounts::restsTheLongerTheMoreItCost()
{
    countForHalfASecond();
    m_browser->storeVersion = 2;
    QTRY_VERIFY(m_counts->countOf(all).staleSince);
    lookOnAndOn();
    m_clock->advance(9s);
    lookOnAndOn();
    QCOMPARE(m_browser->asked, 3);
    m_clock->advance(1s);
    QTRY_COMPARE(m_browser->asked, 4);
}

void TestViewCounts::countsAtOnceWhatIsChosenWhileItRests()
{
    countForHalfASecond();
    m_browser->storeVersion = 2;
    QTRY_VERIFY(m_counts->countOf(all).staleSince);
    m_counts->setChosen(carrot);
    QTRY_COMPARE(m_browser->asked, 4);
    QVERIFY(m_counts->countOf(carrot).isCounting);
    m_browser->answer(1);
    lookOnAndOn();
    QCOMPARE(m_browser->asked, 4);
}

void TestViewCounts::stopsAtOnceWhenHidden()
{
    start();
    QTRY_VERIFY(m_browser->isCounting());
    m_counts->setActive(false);
    QVERIFY(m_browser->isInterrupted());
    QVERIFY(!m_counts->countOf(all).isCounting);
    m_browser->answer(17, CountKind::AtLeast);
    QCOMPARE(figure(all), QString());
    m_counts->setActive(true);
    QTRY_COMPARE(m_browser->asked, 2);
    QVERIFY(m_counts->countOf(all).isCounting);
}

void TestViewCounts::countsOnlyOnDemandWhereItCosts()
{
    start(StoreKind::DynamoDb);
    QVERIFY(m_counts->isOnDemand());
    QTRY_VERIFY(m_browser->isCounting());
    QVERIFY(m_counts->countOf(all).isCounting);
    m_browser->answer(41'200, CountKind::Estimated);
    QCOMPARE(figure(all), u"~ 41,200"_s);
    m_counts->setChosen(stuck);
    QVERIFY(m_counts->costWarning(stuck).contains(u"about 41,200 items"_s));
    QCOMPARE(m_counts->costWarning(all), QString());
    m_counts->count(carrot);
    QTRY_COMPARE(m_browser->asked, 2);
    QVERIFY(m_counts->countOf(carrot).isCounting);
    m_browser->answer(9);
    QCOMPARE(figure(carrot), u"9"_s);
    QCOMPARE(figure(stuck), QString());
}

void TestViewCounts::countsToTheEndWhatIsAskedFor()
{
    start();
    answerAll(5);
    m_counts->count(stuck);
    QTRY_VERIFY(m_browser->isCounting());
    QVERIFY(!m_browser->isInterrupted());
    m_counts->stop();
    QVERIFY(m_browser->isInterrupted());
    m_browser->answer(8, CountKind::AtLeast);
    QCOMPARE(figure(stuck), u"≥ 8"_s);
}

void TestViewCounts::saysWhyItCouldNotCount()
{
    start();
    QTRY_VERIFY(m_browser->isCounting());
    m_browser->answer(Error{ErrorCode::StoreUnusable, u"keys.db"_s, u"the disk is sick"_s, {}});
    QCOMPARE(figure(all), QString());
    QVERIFY(words(m_counts->countOf(all), m_clock->now()).contains(u"the disk is sick"_s));
    QTRY_VERIFY(m_counts->countOf(stuck).isCounting);
}

void TestViewCounts::survivesTheEndOfItsTable()
{
    start();
    QTRY_VERIFY(m_browser->isCounting());
    m_table.reset(); // answers what is under way
    m_counts->setTable(nullptr);
    QCOMPARE(figure(all), QString());
    start();
    answerAll(2);
    QCOMPARE(figure(carrot), u"2"_s);
    m_counts.reset();
}

void TestViewCounts::countsARealFile()
{
    const QTemporaryDir folder;
    const StoreUrl url = must(parseStoreUrl(u"sqlite:"_s + folder.filePath(u"keys.db"_s)));
    const std::unique_ptr<Store> store = must(await(openStore(url)));
    const Instant now = SystemClock().now();
    for (const QString &key : {u"a"_s, u"carrot-b"_s, u"carrot-c"_s}) {
        ClaimTerms terms = claimOf({u"orders"_s, key}, now);
        terms.leaseUntil = key == u"a" ? now - 5min : now + 1h;
        terms.expiresAt = now + 24h;
        must(await(store->claim(terms)));
    }
    const StoreServices services = StoreServices::ofThisProcess();
    const OpenedTable table = must(await(openTable(url, {}, services)));
    m_counts = std::make_unique<ViewCounts>(services.clock, quick);
    m_counts->setViews({all, stuck, carrot});
    m_counts->setTable(&table);
    m_counts->setActive(true);
    QTRY_COMPARE(figure(carrot), u"2"_s);
    QTRY_COMPARE(figure(all), u"3"_s);
    QTRY_COMPARE(figure(stuck), u"1"_s);
    must(await(store->claim(claimOf({u"orders"_s, u"carrot-d"_s}, now))));
    QTRY_COMPARE(figure(carrot), u"3"_s);
    m_counts.reset();
}

ONECAKE_TEST(TestViewCounts)
#include "tst_view_counts.moc"
