// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// What a person opens in the window says what it is and stays at hand; and the wheel changes
// nothing that merely comes under the pointer.

#include "core/lab/sim/run_file.h"
#include "tests/support/windows/hand_bench.h"

#include <QApplication>
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QMimeData>
#include <QScrollArea>
#include <QScrollBar>
#include <QSpinBox>
#include <QWheelEvent>

using namespace onecake;
using namespace onecake::test;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

void turnWheel(QWidget *widget, int notches)
{
    const QPointF place = widget->rect().center();
    QWheelEvent event(place, widget->mapToGlobal(place), QPoint(), QPoint(0, 120 * notches),
                      Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase, false);
    // As from a mouse: what is not spontaneous is not passed on to parents.
    QSpontaneKeyEvent::setSpontaneous(&event);
    qApp->notify(widget, &event);
}

} // namespace

class TestWindowFiles
    : public QObject
    , private HandBench
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_bench.reset(); }

    void theWheelChangesNothingThatHasNotTheFocus();
    void theWheelGoesOnToWhatTheBoxStandsIn();
    void anOpenedPolicyStaysInTheBoxAndIsThereAtTheNextStart();
    void aPolicyInARunCanBeChosenAgain();
    void aDroppedFileSaysWhatItIs();
    void aWrongFileIsSaidInOneSentenceAndChangesNothing();
};

void TestWindowFiles::init()
{
    QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support)"_s));
    openWindow();
}

void TestWindowFiles::theWheelChangesNothingThatHasNotTheFocus()
{
    for (QComboBox *box : m_bench->window().findChildren<QComboBox *>()) {
        m_bench->window().setFocus();
        const int before = box->currentIndex();
        for (const int notches : {1, -1, -1})
            turnWheel(box, notches);
        QVERIFY2(box->currentIndex() == before, qPrintable(box->accessibleName()));
    }
    // It is the focus that counts, for a number too.
    QSpinBox number(&m_bench->window());
    QComboBox editable(&m_bench->window());
    editable.setEditable(true);
    editable.addItems({u"one"_s, u"two"_s});
    number.show();
    editable.show();
    turnWheel(&number, 1);
    turnWheel(&editable, -1);
    QCOMPARE(number.value(), 0);
    QCOMPARE(editable.currentText(), u"one"_s);
    number.setFocus();
    turnWheel(&number, 1);
    QCOMPARE(number.value(), 1);
    editable.setFocus();
    turnWheel(&editable, -1);
    QCOMPARE(editable.currentText(), u"two"_s);
}

void TestWindowFiles::theWheelGoesOnToWhatTheBoxStandsIn()
{
    QScrollArea area(&m_bench->window());
    auto *content = new QWidget;
    content->setFixedSize(100, 2000);
    auto *box = new QComboBox(content);
    box->addItems({u"one"_s, u"two"_s});
    area.setWidget(content);
    area.resize(120, 100);
    area.show();
    turnWheel(box, -1);
    QCOMPARE(box->currentIndex(), 0);
    QVERIFY(area.verticalScrollBar()->value() > 0);
}

void TestWindowFiles::anOpenedPolicyStaysInTheBoxAndIsThereAtTheNextStart()
{
    const QString file = writePolicy(u"mine.json"_s, u"Mine"_s);
    m_bench->window().open(file);
    QCOMPARE(session().inputs().policy->title, u"Mine"_s);
    QCOMPARE(policyBox()->currentText(), u"Mine (mine.json)"_s);
    m_bench->choose(u"Policy"_s, u"OneCake"_s);
    QCOMPARE(session().inputs().policy->id, u"onecake"_s);
    m_bench->choose(u"Policy"_s, u"Mine (mine.json)"_s);
    QCOMPARE(session().inputs().policy->title, u"Mine"_s);
    m_bench->choose(u"Policy"_s, u"OneCake"_s);

    MainWindow next(&session(), &m_bench->book, &m_bench->kept, m_bench->settings());
    const auto boxes = next.findChildren<QComboBox *>();
    QVERIFY(std::any_of(boxes.begin(), boxes.end(), [](const QComboBox *box) {
        return box->findText(u"Mine (mine.json)"_s) >= 0;
    }));
    QVERIFY(QFile::remove(file));
    m_bench->choose(u"Story"_s, u"Double tap"_s);
    QVERIFY(policyBox()->findText(u"Mine (mine.json)"_s) < 0);
}

void TestWindowFiles::aPolicyInARunCanBeChosenAgain()
{
    RunInputs inputs = *runOfScenario(u"tunnel"_s);
    Policy policy = *presetPolicy(u"onecake");
    policy.title = u"Mine"_s;
    inputs.policy = std::make_shared<const Policy>(policy);
    const QString run = m_folder.filePath(u"own.onecake"_s);
    QVERIFY(saveRun(inputs, run));
    m_bench->window().open(run);
    QCOMPARE(policyBox()->currentText(), u"Mine (own.onecake)"_s);
    m_bench->choose(u"Policy"_s, u"OneCake"_s);
    QCOMPARE(session().inputs().policy->title, u"OneCake"_s);
    m_bench->choose(u"Policy"_s, u"Mine (own.onecake)"_s);
    QCOMPARE(session().inputs().policy->title, u"Mine"_s);
}

void TestWindowFiles::aDroppedFileSaysWhatItIs()
{
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(writePolicy(u"dropped.json"_s, u"Dropped"_s))});
    QDragEnterEvent enter(QPoint(100, 100), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&m_bench->window(), &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop(QPointF(100, 100), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&m_bench->window(), &drop);
    QCOMPARE(session().inputs().policy->title, u"Dropped"_s);
    const auto labels = m_bench->window().findChildren<QLabel *>(u"message"_s);
    QVERIFY(std::any_of(labels.begin(), labels.end(), [](const QLabel *label) {
        return label->isVisible()
            && label->text() == u"dropped.json is a policy, which is played now."_s;
    }));
}

void TestWindowFiles::aWrongFileIsSaidInOneSentenceAndChangesNothing()
{
    const QString file = m_folder.filePath(u"notes.txt"_s);
    QFile notes(file);
    QVERIFY(notes.open(QIODevice::WriteOnly));
    notes.write("Buy carrots.");
    notes.close();
    playByHand();
    m_bench->window().open(file);
    QVERIFY(question() == nullptr);
    QVERIFY2(m_bench->text(u"message"_s).contains(u"notes.txt")
                 && m_bench->text(u"message"_s).contains(u"is not JSON"),
             qPrintable(m_bench->text(u"message"_s)));
    QCOMPARE(session().inputs().userActions.size(), size_t(4));
}

ONECAKE_TEST(TestWindowFiles)
#include "tst_window_files.moc"
