// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// Faults in words, in the window: typed, completed, taken from the list, and what fell by chance.

#include "core/lab/sim/scenario/fault_words.h"
#include "core/model/timeline_json.h"
#include "tests/support/windows/window_bench.h"
#include "ui/dialogs/fault_dialog.h"

#include <QCompleter>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTreeWidget>

using namespace onecake;
using namespace onecake::test;
using namespace Qt::StringLiterals;

class TestFaultDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_bench.reset(); }

    void theListHoldsEveryKindOfFault();
    void aFaultOfTheListIsAddedToTheLine();
    void whatIsTypedIsCompleted();
    void aWordThatIsNotUnderstoodIsNamedAndCannotBegin();
    void aSeedThatIsNoneCannotBegin();
    void theRunBeginsWithWhatWasTyped();
    void whatFellIsToldAndCanBeKept();
    void whatWasDoneByHandStays();

private:
    [[nodiscard]] LabSession &session() { return m_bench->session(); }
    [[nodiscard]] FaultDialog *dialog() { return m_bench->window().findChild<FaultDialog *>(); }
    [[nodiscard]] QLineEdit *line(const QString &name = u"fault-words"_s)
    {
        return dialog()->findChild<QLineEdit *>(name);
    }
    [[nodiscard]] QString label(const QString &name)
    {
        return dialog()->findChild<QLabel *>(name)->text();
    }
    [[nodiscard]] QPushButton *begin();
    void open();
    void type(const QString &text, const QString &name = u"fault-words"_s);

    std::unique_ptr<WindowBench> m_bench;
};

void TestFaultDialog::init()
{
    m_bench = std::make_unique<WindowBench>();
    open();
}

void TestFaultDialog::open()
{
    m_bench->window().activateWindow(); // which a dialog may have just left
    QVERIFY(QTest::qWaitForWindowActive(&m_bench->window(), patienceMs));
    m_bench->press(Qt::Key_G);
    QTRY_VERIFY(dialog() != nullptr && dialog()->isVisible());
    QVERIFY(QTest::qWaitForWindowActive(dialog(), patienceMs));
}

void TestFaultDialog::type(const QString &text, const QString &name)
{
    line(name)->setFocus(Qt::TabFocusReason);
    line(name)->selectAll();
    QTest::keyClick(line(name), Qt::Key_Delete);
    QTest::keyClicks(line(name), text);
}

QPushButton *TestFaultDialog::begin()
{
    for (QPushButton *button : dialog()->findChildren<QPushButton *>()) {
        if (button->isDefault())
            return button;
    }
    qFatal("no button is the default");
}

void TestFaultDialog::theListHoldsEveryKindOfFault()
{
    const auto *list = dialog()->findChild<QTreeWidget *>();
    QStringList examples;
    for (int row = 0; row < list->topLevelItemCount(); ++row) {
        examples.append(list->topLevelItem(row)->text(0));
        QVERIFY(!list->topLevelItem(row)->text(1).isEmpty());
    }
    for (const FaultPhrase &phrase : faultPhrases())
        QVERIFY2(examples.contains(exampleOf(phrase)), qPrintable(exampleOf(phrase)));
}

void TestFaultDialog::aFaultOfTheListIsAddedToTheLine()
{
    auto *list = dialog()->findChild<QTreeWidget *>();
    list->setFocus(Qt::TabFocusReason);
    list->setCurrentItem(list->topLevelItem(0));
    QTest::keyClick(list, Qt::Key_Return);
    QCOMPARE(line()->text(), list->topLevelItem(0)->text(0));
    list->setCurrentItem(list->topLevelItem(4));
    QTest::keyClick(list, Qt::Key_Return);
    QVERIFY(dialog()->isVisible());
    QCOMPARE(line()->text(),
             list->topLevelItem(0)->text(0) + u"; "_s + list->topLevelItem(4)->text(0));
    QVERIFY(begin()->isEnabled());
}

void TestFaultDialog::whatIsTypedIsCompleted()
{
    type(u"double-tap; store lo"_s);
    const QCompleter *completer = line()->completer();
    QCOMPARE(completer->completionCount(), 1);
    QCOMPARE(completer->currentCompletion(), u"double-tap; store loses-reply"_s);
    type(u"crash after-"_s);
    QCOMPARE(completer->completionCount(), 4);
    type(u"lose replay"_s);
    QCOMPARE(completer->completionCount(), 0);
}

void TestFaultDialog::aWordThatIsNotUnderstoodIsNamedAndCannotBegin()
{
    type(u"lose 110% of replies"_s);
    QVERIFY(label(u"fault-message"_s).contains(u"\"110%\" was not understood"_s));
    QVERIFY(label(u"fault-message"_s).contains(u"a chance from 0% to 100%"_s));
    QVERIFY(!begin()->isEnabled());
}

void TestFaultDialog::aSeedThatIsNoneCannotBegin()
{
    for (const QString &seed : {u""_s, u"x"_s, u"-1"_s, u"9007199254740992"_s}) {
        type(seed, u"fault-seed"_s);
        QVERIFY2(!begin()->isEnabled(), qPrintable(seed));
    }
    type(u"9007199254740991"_s, u"fault-seed"_s);
    QVERIFY(begin()->isEnabled());
}

void TestFaultDialog::theRunBeginsWithWhatWasTyped()
{
    type(u"lose replies 1s..9s; jitter 50ms"_s);
    type(u"7"_s, u"fault-seed"_s);
    QTest::mouseClick(begin(), Qt::LeftButton);
    QTRY_VERIFY(dialog() == nullptr);
    QCOMPARE(toWords(session().inputs().faults), u"lose replies 1s..9s; jitter 50ms"_s);
    QCOMPARE(session().inputs().seed, quint64(7));
    QCOMPARE(m_bench->text(u"story-faults"_s),
             u"Additional faults: lose replies 1s..9s; jitter 50ms (seed 7)"_s);
    open();
    QCOMPARE(line()->text(), u"lose replies 1s..9s; jitter 50ms"_s);
    QCOMPARE(line(u"fault-seed"_s)->text(), u"7"_s);
}

void TestFaultDialog::whatFellIsToldAndCanBeKept()
{
    type(u"lose 60% of messages"_s);
    type(u"7"_s, u"fault-seed"_s);
    QTest::mouseClick(begin(), Qt::LeftButton);
    QTRY_VERIFY(dialog() == nullptr);
    session().playToEnd();
    const QString identity = identityOf(session().timeline());
    const QString fell = toWords(session().fallenByChance());
    QVERIFY(!fell.isEmpty());
    open();
    QCOMPARE(line(u"fault-fallen"_s)->text(), fell);
    QTest::mouseClick(dialog()->findChild<QPushButton *>(u"fault-keep"_s), Qt::LeftButton);
    QCOMPARE(line()->text(), fell);
    QTest::mouseClick(begin(), Qt::LeftButton);
    QTRY_VERIFY(dialog() == nullptr);
    session().playToEnd();
    QCOMPARE(identityOf(session().timeline()), identity);
    QVERIFY(session().fallenByChance().empty());
}

void TestFaultDialog::whatWasDoneByHandStays()
{
    dialog()->reject();
    QTRY_VERIFY(dialog() == nullptr);
    session().act({UserActionKind::Order});
    session().playToEnd();
    const UserActions userActions = session().inputs().userActions;
    QVERIFY(!userActions.empty());
    for (const QString &words : {u"lose reply 1"_s, u"jitter 5ms"_s, u""_s}) {
        open();
        type(words);
        QTest::mouseClick(begin(), Qt::LeftButton);
        QTRY_VERIFY(dialog() == nullptr);
        QVERIFY(session().inputs().userActions == userActions);
        QCOMPARE(toWords(session().inputs().faults), words);
    }
}

ONECAKE_TEST(TestFaultDialog)
#include "tst_fault_dialog.moc"
