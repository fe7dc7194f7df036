// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// What can go wrong is set in the window: in the list of faults, at a message of the diagram, in
// the form of the retry rule; the policy is read on its card, and a broken promise shows what broke
// it.

#include "core/lab/sim/scenario/fault_words.h"
#include "tests/support/windows/window_bench.h"
#include "ui/diagram/diagram_view.h"
#include "ui/lab/faults/fault_panel.h"
#include "ui/lab/faults/message_menu.h"

#include <QCheckBox>
#include <QContextMenuEvent>
#include <QDockWidget>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QToolButton>

using namespace onecake;
using namespace onecake::test;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

class TestFaultPanel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_bench.reset(); }

    void theListIsSwitchedByMouseAndUndoneByKey();
    void aFaultIsAddedFromTheForm();
    void theFormKnowsEveryFault();
    void aFieldThatIsNotRightIsNamed();
    void anEntryIsChangedAndRemovedByKey();
    void wordsAreWrittenOverAndTroubleIsUnderlined();
    void anotherSeedIsDrawn();
    void theRuleIsChangedInTheForm();
    void aTimeThatIsNoneIsRefused();
    void theCardSaysWhatIsAssumed();
    void aBrokenPromiseShowsWhatBrokeIt();
    void theChosenMessageIsLostByKeys_data();
    void theChosenMessageIsLostByKeys();

private:
    [[nodiscard]] LabSession &session() { return m_bench->session(); }
    template<typename Widget>
    [[nodiscard]] Widget *named(const QString &name, int which = 0)
    {
        QList<Widget *> shown;
        for (Widget *widget : m_bench->window().findChildren<Widget *>(name)) {
            if (widget->isVisible())
                shown.append(widget);
        }
        if (which >= shown.size())
            qFatal("nothing that is shown is called %s", qPrintable(name));
        return shown[which];
    }
    void raise(const QString &dock);
    void write(QLineEdit *line, const QString &text);

    std::unique_ptr<WindowBench> m_bench;
};

void TestFaultPanel::init()
{
    m_bench = std::make_unique<WindowBench>();
    QVERIFY(QTest::qWaitForWindowActive(&m_bench->window(), patienceMs));
    session().choices().choosePolicy(u"onecake"_s);
    raise(u"faults"_s);
}

void TestFaultPanel::raise(const QString &dock)
{
    m_bench->window().findChild<QDockWidget *>(dock)->raise();
    QTRY_VERIFY(m_bench->window().findChild<QDockWidget *>(dock)->widget()->isVisible());
}

void TestFaultPanel::write(QLineEdit *line, const QString &text)
{
    line->setFocus(Qt::TabFocusReason);
    line->selectAll();
    QTest::keyClick(line, Qt::Key_Delete);
    QTest::keyClicks(line, text);
}

void TestFaultPanel::theListIsSwitchedByMouseAndUndoneByKey()
{
    auto *box = named<QCheckBox>(u"fault-on"_s);
    QCOMPARE(box->accessibleName(), u"tunnel 1s..9s"_s);
    QTest::mouseClick(box, Qt::LeftButton, {}, QPoint(8, box->height() / 2));
    QVERIFY(session().inputs().scenario->faults.empty());
    QVERIFY(!named<QCheckBox>(u"fault-on"_s)->isChecked());
    m_bench->press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(session().inputs().scenario->faults.size(), size_t(1));
    QVERIFY(named<QCheckBox>(u"fault-on"_s)->isChecked());
    m_bench->press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(!named<QCheckBox>(u"fault-on"_s)->isChecked());
}

void TestFaultPanel::aFaultIsAddedFromTheForm()
{
    m_bench->choose(u"What goes wrong"_s, u"crash … on attempt …"_s);
    m_bench->choose(u"Where"_s, u"after-record"_s);
    write(m_bench->find<QLineEdit>(u"Which one"_s), u"3"_s);
    QTest::keyClick(m_bench->find<QLineEdit>(u"Which one"_s), Qt::Key_Return);
    QCOMPARE(toWords(session().inputs().faults), u"crash after-record on attempt 3"_s);
    QCOMPARE(named<QPlainTextEdit>(u"fault-sentence"_s)->toPlainText(),
             u"crash after-record on attempt 3"_s);
}

void TestFaultPanel::theFormKnowsEveryFault()
{
    auto *kinds = m_bench->find<QComboBox>(u"What goes wrong"_s);
    for (const FaultPhrase &phrase : faultPhrases()) {
        const int index = kinds->findData(static_cast<int>(phrase.kind));
        QVERIFY(index >= 0);
        kinds->setCurrentIndex(index);
        const size_t before = session().inputs().faults.size();
        QTest::mouseClick(named<QPushButton>(u"fault-give"_s), Qt::LeftButton);
        QCOMPARE(session().inputs().faults.size(), before + 1);
        QCOMPARE(toWords(session().inputs().faults.back()), exampleOf(phrase));
    }
}

void TestFaultPanel::aFieldThatIsNotRightIsNamed()
{
    m_bench->choose(u"What goes wrong"_s, u"tunnel …"_s);
    write(m_bench->find<QLineEdit>(u"From .. to"_s), u"9s..1s"_s);
    QVERIFY(named<QLabel>(u"fault-form-error"_s)
                ->text()
                .contains(u"expected a range of times such as 1s..9s"_s));
    QVERIFY(!named<QPushButton>(u"fault-give"_s)->isEnabled());
    QTest::keyClick(m_bench->find<QLineEdit>(u"From .. to"_s), Qt::Key_Return);
    QVERIFY(session().inputs().faults.empty());
}

void TestFaultPanel::anEntryIsChangedAndRemovedByKey()
{
    session().faults().add(parseFaults(u"lose reply 2"_s)->front());
    QTest::keyClick(named<QCheckBox>(u"fault-on"_s, 1), Qt::Key_F2);
    write(m_bench->find<QLineEdit>(u"Which one"_s), u"4"_s);
    QTest::keyClick(m_bench->find<QLineEdit>(u"Which one"_s), Qt::Key_Return);
    QCOMPARE(toWords(session().inputs().faults), u"lose reply 4"_s);
    QTest::keyClick(named<QCheckBox>(u"fault-on"_s, 1), Qt::Key_Delete);
    QVERIFY(session().inputs().faults.empty());
    m_bench->press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(toWords(session().inputs().faults), u"lose reply 4"_s);
}

void TestFaultPanel::wordsAreWrittenOverAndTroubleIsUnderlined()
{
    auto *words = named<QPlainTextEdit>(u"fault-sentence"_s);
    words->setFocus(Qt::TabFocusReason);
    QTest::keyClicks(words, u"lose reply 2;"_s);
    QTest::keyClick(words, Qt::Key_Return);
    QTest::keyClicks(words, u"crash after-wrok on attempt 1"_s);
    auto *message = named<QLabel>(u"fault-sentence-message"_s);
    QVERIFY2(message->text().contains(u"Line 2, column 7"_s), qPrintable(message->text()));
    QCOMPARE(words->extraSelections().size(), qsizetype(1));
    QCOMPARE(words->extraSelections().front().cursor.selectedText(), u"after-wrok"_s);
    QVERIFY(!named<QPushButton>(u"fault-sentence-use"_s)->isEnabled());
    Q_EMIT message->linkActivated(u"after-work"_s);
    QTest::keyClick(words, Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(toWords(session().inputs().faults), u"lose reply 2; crash after-work on attempt 1"_s);
}

void TestFaultPanel::anotherSeedIsDrawn()
{
    session().faults().add(parseFaults(u"lose 50% of messages"_s)->front());
    session().playToEnd();
    const quint64 before = session().inputs().seed;
    QVERIFY(named<QLabel>(u"fault-fell"_s)->text().contains(u" fell"_s));
    QTest::mouseClick(named<QPushButton>(u"chance-again"_s), Qt::LeftButton);
    QVERIFY(session().inputs().seed != before);
    write(named<QLineEdit>(u"chance-seed"_s), u"7"_s);
    QTest::keyClick(named<QLineEdit>(u"chance-seed"_s), Qt::Key_Return);
    QCOMPARE(session().inputs().seed, quint64(7));
}

void TestFaultPanel::theRuleIsChangedInTheForm()
{
    raise(u"retry"_s);
    session().playToEnd();
    auto *attempts = named<QLineEdit>(u"retry-attempts"_s);
    write(attempts, u"3"_s);
    QTest::keyClick(attempts, Qt::Key_Return);
    QCOMPARE(session().inputs().retry->maxAttempts, 3);
    QVERIFY(m_bench->find<QComboBox>(u"Retry"_s)->currentText().startsWith(u"Own rule"_s));
    m_bench->choose(u"Backoff"_s, u"exponential"_s);
    QCOMPARE(session().inputs().retry->backoff, BackoffKind::Exponential);
    auto *capacity = named<QLineEdit>(u"quota-capacity"_s);
    write(capacity, u"20"_s);
    QTest::keyClick(capacity, Qt::Key_Return);
    auto *cost = named<QLineEdit>(u"quota-timeout"_s);
    write(cost, u"14"_s);
    QTest::keyClick(cost, Qt::Key_Return);
    QVERIFY2(named<QLabel>(u"quota-words"_s)->text().contains(u"20 − 14"_s),
             qPrintable(named<QLabel>(u"quota-words"_s)->text()));
    QVERIFY(named<QWidget>(u"quota-meter"_s)->accessibleName().contains(u"of 20 tokens left"_s));
    auto *processes = named<QLineEdit>(u"story-processes"_s);
    write(processes, u"1"_s);
    QTest::keyClick(processes, Qt::Key_Return);
    QCOMPARE(session().inputs().scenario->apiCount, 1);
}

void TestFaultPanel::aTimeThatIsNoneIsRefused()
{
    raise(u"retry"_s);
    const Duration before = session().inputs().retry->timeout;
    auto *timeout = named<QLineEdit>(u"retry-timeout"_s);
    write(timeout, u"soon"_s);
    QTest::keyClick(timeout, Qt::Key_Return);
    QCOMPARE(session().inputs().retry->timeout, before);
    QVERIFY(named<QLabel>(u"retry-error"_s)->text().contains(u"expected a time such as 5s"_s));
    write(timeout, u"0s"_s);
    QTest::keyClick(timeout, Qt::Key_Return);
    QCOMPARE(session().inputs().retry->timeout, before);
    QVERIFY(named<QLabel>(u"retry-error"_s)->text().contains(u"must be more than 0"_s));
}

void TestFaultPanel::theCardSaysWhatIsAssumed()
{
    session().choices().choosePolicy(u"adyen"_s);
    raise(u"policy"_s);
    QCOMPARE(named<QLabel>(u"policy-title"_s)->text(), u"Adyen"_s);
    QVERIFY(named<QLabel>(u"field-claim.protocol"_s)->accessibleName().contains(u"assumed"_s));
    QVERIFY(named<QLabel>(u"field-identity.key_source"_s)
                ->accessibleName()
                .contains(u"from a source"_s));
    QVERIFY(named<QLabel>(u"policy-sources"_s)->text().contains(u"Documentation: "_s));
    named<QCheckBox>(u"policy-only-assumed"_s)->click();
    for (const QLabel *field : m_bench->window().findChildren<QLabel *>()) {
        if (field->isVisible() && field->objectName().startsWith(u"field-"_s))
            QVERIFY2(field->accessibleName().contains(u"assumed"_s),
                     qPrintable(field->objectName()));
    }
}

void TestFaultPanel::aBrokenPromiseShowsWhatBrokeIt()
{
    session().choices().choosePolicy(u"none"_s);
    session().playToEnd();
    raise(u"verdict"_s);
    auto *show = named<QPushButton>(u"show-at-most-one-cake"_s);
    QTest::mouseClick(show, Qt::LeftButton);
    const QString said = named<QLabel>(u"broken-at-most-one-cake"_s)->text();
    QVERIFY2(said.contains(u"1042"_s) && said.contains(u"1043"_s), qPrintable(said));
    QVERIFY(m_bench->window().findChild<DiagramView *>()->chosenStop().has_value());
    for (const QPushButton *button : m_bench->window().findChildren<QPushButton *>())
        QVERIFY(button->objectName() != u"show-nobody-blocked"_s || !button->isVisible());
}

void TestFaultPanel::theChosenMessageIsLostByKeys_data()
{
    QTest::addColumn<bool>("isMenuKey");
    QTest::newRow("the Menu key") << true;
    QTest::newRow("Shift+F10") << false;
}

void TestFaultPanel::theChosenMessageIsLostByKeys()
{
    QFETCH(const bool, isMenuKey);
    session().playToEnd();
    auto *diagram = m_bench->window().findChild<DiagramView *>();
    diagram->setFocus(Qt::TabFocusReason);
    size_t stop = 0;
    while (stop < diagram->stopCount()
           && !diagram->wordsOfStop(stop).contains(u"request 2"_s, Qt::CaseInsensitive))
        ++stop;
    QVERIFY(stop < diagram->stopCount());
    diagram->chooseStop(stop);
    if (isMenuKey) {
        // As the platform sends it to what has the focus.
        QContextMenuEvent asked(QContextMenuEvent::Keyboard, QPoint(0, 0), QPoint(0, 0));
        QCoreApplication::sendEvent(diagram, &asked);
    } else {
        QTest::keyClick(diagram, Qt::Key_F10, Qt::ShiftModifier);
    }
    auto *menu = diagram->findChild<MessageMenu *>();
    QVERIFY(menu->isVisible());
    QVERIFY2(menu->accessibleName().startsWith(u"Request 2"_s), qPrintable(menu->accessibleName()));
    QCOMPARE(menu->activeAction()->objectName(), nameOf(FaultKind::LoseRequest));
    QTest::keyClick(menu, Qt::Key_L);
    QVERIFY(!menu->isVisible());
    QCOMPARE(toWords(session().inputs().faults), u"lose request 2"_s);
    QCOMPARE(session().timeline().events().back().kind, EventKind::Lost);
    session().choices().history().undo();
    QVERIFY(session().inputs().faults.empty());
}

ONECAKE_TEST(TestFaultPanel)
#include "tst_fault_panel.moc"
