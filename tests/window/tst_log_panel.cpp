// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// The log as a person uses it, and what it and the other views tell each other through the focus.

#include "tests/support/rows/table_bench.h"
#include "ui/models/log_model.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>

using namespace onecake;
using namespace onecake::test;
using namespace Qt::StringLiterals;

class TestLogPanel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_bench.reset(); }

    void theTabsCount();
    void aChosenEventIsTheFocusAndTheOtherWayRound();
    void theLogMarksAndFiltersWhatIsAboutTheKey();
    void theLogPalesBehindTheMomentThatIsLookedAt();
    void theFocusEndsWithTheRun();

private:
    std::unique_ptr<TableBench> m_bench;
};

void TestLogPanel::init()
{
    QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support)"_s));
    m_bench = std::make_unique<TableBench>();
}

void TestLogPanel::theTabsCount()
{
    QCOMPARE(m_bench->keyPanel.windowTitle(), u"Keys"_s);
    QCOMPARE(m_bench->logPanel.windowTitle(), u"Log"_s);
    m_bench->orderTwoCakes();
    QCOMPARE(m_bench->keyPanel.windowTitle(), u"Keys 2"_s);
    QCOMPARE(m_bench->logPanel.windowTitle(), u"Log %1"_s.arg(m_bench->lab.eventCount()));
    m_bench->session.choices().restart();
    QCOMPARE(m_bench->keyPanel.windowTitle(), u"Keys"_s);
    QCOMPARE(m_bench->logPanel.windowTitle(), u"Log"_s);
}

void TestLogPanel::aChosenEventIsTheFocusAndTheOtherWayRound()
{
    m_bench->orderTwoCakes();
    const std::vector<Event> &events = m_bench->events();
    size_t written = 0;
    while (!events.at(written).record)
        ++written;
    m_bench->focus.chooseEvent(written, m_bench->session.timeline());
    QCOMPARE(TableBench::chosenRow(m_bench->log), static_cast<int>(written));
    QCOMPARE(m_bench->focus.key(), events.at(written).record->id);
    QVERIFY(m_bench->log->visualRect(m_bench->log->currentIndex()).isValid());
    const QSignalSpy changes(&m_bench->focus, &LabSelection::changed);
    m_bench->log->setFocus();
    QTest::keyClick(m_bench->log, Qt::Key_Down);
    QCOMPARE(m_bench->focus.eventIndex(), written + 1);
    QCOMPARE(changes.count(), 1);
    QTest::keyClick(m_bench->log, Qt::Key_Home, Qt::ControlModifier);
    QCOMPARE(m_bench->focus.eventIndex(), size_t(0));
    m_bench->focus.chooseKey(m_bench->keyAt(0)); // lets go of an event that is not about it
    QVERIFY(!m_bench->focus.eventIndex());
    QVERIFY(!m_bench->log->selectionModel()->hasSelection());
}

void TestLogPanel::theLogMarksAndFiltersWhatIsAboutTheKey()
{
    m_bench->orderTwoCakes();
    const QAbstractItemModelTester tester(m_bench->log->model(),
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    auto *filter = m_bench->logPanel.findChild<QCheckBox *>();
    QVERIFY(!filter->isEnabled());
    m_bench->focus.chooseKey(m_bench->keyAt(1));
    QVERIFY(filter->isEnabled());
    int about = 0;
    for (int row = 0; row < m_bench->log->model()->rowCount(); ++row) {
        const bool isMarked =
            m_bench->log->model()->index(row, 0).data(LogModel::IsAboutKeyRole).toBool();
        QCOMPARE(isMarked,
                 isAbout(m_bench->events().at(static_cast<size_t>(row)), m_bench->keyAt(1)));
        about += isMarked ? 1 : 0;
    }
    QVERIFY(about > 0 && about < m_bench->log->model()->rowCount());
    filter->click();
    QCOMPARE(m_bench->log->model()->rowCount(), about);
    m_bench->log->setCurrentIndex(m_bench->log->model()->index(0, 0));
    QVERIFY(isAbout(m_bench->events().at(*m_bench->focus.eventIndex()), m_bench->keyAt(1)));
    m_bench->focus.chooseKey(
        m_bench->keyAt(0)); // the other key's rows come, and none of them was chosen
    QVERIFY(!m_bench->focus.eventIndex());
    QCOMPARE(m_bench->focus.key(), m_bench->keyAt(0));
    m_bench->focus.clear();
    QCOMPARE(m_bench->log->model()->rowCount(), static_cast<int>(m_bench->lab.eventCount()));
}

void TestLogPanel::theLogPalesBehindTheMomentThatIsLookedAt()
{
    m_bench->orderTwoCakes();
    const auto isLater = [this](int row) {
        return m_bench->log->model()->index(row, 0).data(LogModel::IsLaterRole).toBool();
    };
    m_bench->logPanel.showOnly(5);
    QVERIFY(!isLater(4));
    QVERIFY(isLater(5));
    m_bench->logPanel.showOnly(m_bench->lab.eventCount());
    QVERIFY(!isLater(static_cast<int>(m_bench->lab.eventCount()) - 1));
    m_bench->logPanel.showOnly(0);
    QVERIFY(isLater(0));
    m_bench->session.choices().restart();
    m_bench->session.act({UserActionKind::Order});
    QVERIFY(!isLater(0));
}

void TestLogPanel::theFocusEndsWithTheRun()
{
    m_bench->orderTwoCakes();
    m_bench->focus.chooseEvent(static_cast<size_t>(m_bench->lab.eventCount()) - 1,
                               m_bench->session.timeline());
    m_bench->session.choices().restart();
    QVERIFY(!m_bench->focus.eventIndex());
    QVERIFY(!m_bench->focus.key());
}

ONECAKE_TEST(TestLogPanel)
#include "tst_log_panel.moc"
