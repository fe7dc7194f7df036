// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// The small charts: read, pointed at and chosen by mouse, by keyboard and by a screen reader.

#include "ui/inspector/charts/summary_panel.h"

#include <QHelpEvent>
#include <QLabel>
#include <QSignalSpy>
#include <QTest>
#include <QToolTip>

using namespace onecake;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

// Ten expired, and of each hour from now as many as its number says.
SummaryState sample()
{
    const Instant now = fromEpochMs(1'795'294'991'000);
    RowTally tally(now);
    DecodedRecord row;
    row.status = RecordStatus::Completed;
    for (int expired = 0; expired < 10; ++expired) {
        row.expiresAt = now - 1h;
        tally.add(row);
    }
    for (int hour = 0; hour < 8; ++hour) {
        for (int each = 0; each < hour; ++each) {
            row.expiresAt = now + hour * 1h + 1min;
            tally.add(row);
        }
    }
    row.status = RecordStatus::InProgress;
    row.leaseUntil = now - 1s;
    tally.add(row);
    return {.summary = tally.summary(), .isOver = true, .isExact = true};
}

} // namespace

class TestCharts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_panel.reset(); }

    void saysItsNumbersToAScreenReader();
    void eachBarIsReachedByTheArrowKeys();
    void aClickAsksForTheRowsOfTheBar();
    void aTooltipSaysTheBarThatIsPointedAt();
    void saysInWordsThatThereIsNothing();
    void statesThatDoNotOccurAreLeftOut();
    void saysWhatTheNextRequestsGet();
    void saysOfHowManyKeysItSpeaks();

private:
    [[nodiscard]] ExpiryChart *expiries() { return m_panel->findChild<ExpiryChart *>(); }
    [[nodiscard]] StatusChart *states() { return m_panel->findChild<StatusChart *>(); }
    // In the lane of one of nine bars.
    [[nodiscard]] QPoint inBar(int bar)
    {
        return {expiries()->width() * (2 * bar + 1) / 18, expiries()->height() / 4};
    }

    std::unique_ptr<SummaryPanel> m_panel;
};

void TestCharts::init()
{
    m_panel = std::make_unique<SummaryPanel>(nullptr);
    m_panel->resize(200, 400);
    m_panel->show(sample());
    m_panel->QWidget::show();
    QVERIFY(QTest::qWaitForWindowActive(m_panel.get(), test::patienceMs));
}

void TestCharts::saysItsNumbersToAScreenReader()
{
    const QString words = expiries()->accessibleDescription();
    QVERIFY2(words.startsWith(u"expired, still stored: 10; within 1 h: 0; in 1 h to 2 h: 1"_s),
             qPrintable(words));
    QVERIFY(words.endsWith(u"in 7 h to 8 h: 8"_s));
    QCOMPARE(
        states()->accessibleDescription(),
        u"stuck: 1; completed: 28; expired, still stored: 10; next: runs: 11; next: answered: 28"_s);
}

void TestCharts::eachBarIsReachedByTheArrowKeys()
{
    QSignalSpy chosen(m_panel.get(), &SummaryPanel::chosen);
    states()->setFocus();
    expiries()->setFocus(Qt::TabFocusReason);
    QCOMPARE(expiries()->current(), 0);
    QTest::keyClick(expiries(), Qt::Key_Right);
    QTest::keyClick(expiries(), Qt::Key_Right);
    QCOMPARE(expiries()->accessibleName(), u"When they expire, in 1 h to 2 h: 1"_s);
    QTest::keyClick(expiries(), Qt::Key_Return);
    QCOMPARE(chosen.takeFirst().front().toString(), u"expires>=1h expires<2h"_s);
    QTest::keyClick(expiries(), Qt::Key_End);
    QTest::keyClick(expiries(), Qt::Key_Right);
    QCOMPARE(expiries()->current(), 8);
    QTest::keyClick(expiries(), Qt::Key_Tab);
    QCOMPARE(expiries()->current(), -1);
    QVERIFY(states()->hasFocus());
    QTest::keyClick(states(), Qt::Key_Space);
    QCOMPARE(chosen.takeFirst().front().toString(), u"status:stuck"_s);
}

void TestCharts::aClickAsksForTheRowsOfTheBar()
{
    QSignalSpy chosen(m_panel.get(), &SummaryPanel::chosen);
    QTest::mouseClick(expiries(), Qt::LeftButton, {}, inBar(0));
    QTest::mouseClick(expiries(), Qt::LeftButton, {}, inBar(1));
    QCOMPARE(chosen.size(), 2);
    QCOMPARE(chosen.front().front().toString(), u"expires<=now"_s);
    QCOMPARE(chosen.back().front().toString(), u"expires<1h"_s);
}

void TestCharts::aTooltipSaysTheBarThatIsPointedAt()
{
    QHelpEvent asked(QEvent::ToolTip, inBar(8), expiries()->mapToGlobal(inBar(8)));
    QCoreApplication::sendEvent(expiries(), &asked);
    QCOMPARE(QToolTip::text(), u"in 7 h to 8 h: 8"_s);
    QToolTip::hideText();
}

void TestCharts::saysInWordsThatThereIsNothing()
{
    m_panel->show(SummaryState{.isOver = true, .isExact = true});
    QCOMPARE(expiries()->accessibleDescription(), u"No key that was read expires."_s);
    QCOMPARE(states()->accessibleDescription(), u"No key was read."_s);
    QSignalSpy chosen(m_panel.get(), &SummaryPanel::chosen);
    QTest::mouseClick(expiries(), Qt::LeftButton, {}, inBar(0));
    QTest::keyClick(expiries(), Qt::Key_Right);
    QTest::keyClick(expiries(), Qt::Key_Return);
    QVERIFY(chosen.isEmpty());
}

void TestCharts::statesThatDoNotOccurAreLeftOut()
{
    QCOMPARE(states()->bars().size(), std::size_t(5)); // of three states, and of two answers
    QCOMPARE(states()->bars().front().words, u"stuck"_s);
}

void TestCharts::saysWhatTheNextRequestsGet()
{
    SummaryState state = sample();
    state.summary.answers = {11, 28, 0, 0, 0};
    m_panel->show(state);
    QCOMPARE(states()->bars().size(), std::size_t(5));
    QCOMPARE(states()->bars().back().words, u"next: answered"_s);
    QCOMPARE(states()->bars().back().query, u"next:answered"_s);
}

void TestCharts::saysOfHowManyKeysItSpeaks()
{
    auto *coverage = m_panel->findChild<QLabel *>(u"coverage"_s);
    QCOMPARE(coverage->text(), u"Of 39 keys, exact."_s);
    SummaryState state = sample();
    state.isExact = false;
    m_panel->show(state);
    QCOMPARE(coverage->text(), u"Of the first 39 keys."_s);
}

ONECAKE_TEST(TestCharts)
#include "tst_charts.moc"
