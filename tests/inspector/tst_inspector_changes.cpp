// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// Keys are removed and changed in the window: previewed, guarded, and taken back.

#include "tests/support/windows/inspector_bench.h"
#include "ui/widgets/message_bar.h"

#include <QPlainTextEdit>
#include <QRadioButton>
#include <QScrollBar>
#include <QToolButton>

#include <unistd.h>

using namespace onecake;
using namespace onecake::test;

class TestInspectorChanges
    : public QObject
    , private InspectorBench
{
    Q_OBJECT

private Q_SLOTS:
    void init() { makeStore(); }
    void cleanup() { dropStore(); }

    void removesWhatWasConfirmedAndTakesItBack();
    void removesNothingThatIsNotConfirmed();
    void anUndoThatPutsNothingBackIsNoSuccess();
    void showsEachKeyThatIsToGo();
    void takesBackWhatAnotherWindowRemoved();
    void removesEverythingThatMatches();
    void offersWaysOutWhereTheTrashHasNoRoom_data();
    void offersWaysOutWhereTheTrashHasNoRoom();
    void promisesNoUndoOfWhatWasNotKept();
    void sayWhyNothingCanBeChangedInAReadOnlyFile();
    void asksForTheNameOfAProductionStore();
    void keepsARecordLongerAndTakesThatBack();
    void whatShowsGoesBeforeWhatIsShown();
};

void TestInspectorChanges::removesWhatWasConfirmedAndTakesItBack()
{
    select(u"stuck"_s);
    pressKeys(QKeySequence::Delete);
    const QString risks = m_window->findChild<QLabel *>(u"removal-risks"_s)->text();
    QVERIFY2(risks.contains(u"a second effect may start now"_s), qPrintable(risks));
    std::optional<bool> couldBeUndone;
    ChangeController *controller = session().controller();
    connect(controller, &ChangeController::ended, this,
            [&couldBeUndone, controller] { couldBeUndone = controller->undoable().has_value(); });
    press(u"removal"_s, u"remove"_s);
    QTRY_COMPARE(couldBeUndone, true);
    controller->disconnect(this);
    QTRY_COMPARE(rowCount(), 2);
    QVERIFY(!must(await(m_store->read({u"orders"_s, u"stuck"_s}, Consistency::Strong))));
    pressKeys(QKeySequence::Undo);
    QTRY_COMPARE(rowCount(), 3);
    const auto back = must(await(m_store->read({u"orders"_s, u"stuck"_s}, Consistency::Strong)));
    QVERIFY(back);
    QCOMPARE(back->status, RecordStatus::InProgress);
    QTRY_VERIFY(session().controller()->redoable());
    pressKeys(QKeySequence::Redo);
    QTRY_COMPARE(rowCount(), 2);
}

void TestInspectorChanges::removesNothingThatIsNotConfirmed()
{
    select(u"done"_s);
    pressKeys(QKeySequence::Delete);
    auto *dialog = m_window->findChild<QDialog *>(u"removal"_s);
    QVERIFY(dialog);
    QVERIFY(dialog->findChild<QLabel *>(u"removal-risks"_s)
                ->text()
                .contains(u"a retry would run again"_s));
    QTest::keyClick(dialog, Qt::Key_Return); // what stands out is to cancel
    session().refresh();
    QTRY_VERIFY(!session().isReading());
    QCOMPARE(rowCount(), 3);
}

void TestInspectorChanges::anUndoThatPutsNothingBackIsNoSuccess()
{
    select(u"done"_s);
    pressKeys(QKeySequence::Delete);
    press(u"removal"_s, u"remove"_s);
    QTRY_COMPARE(rowCount(), 2);
    QTRY_VERIFY(session().controller()->undoable());
    auto *message = page()->findChild<MessageBar *>();
    QTRY_VERIFY(!message->isError() && message->text().contains(u"1 key removed"_s));
    claim(u"done"_s, 1h); // the key is taken again
    session().controller()->undo();
    QTRY_VERIFY2(message->text().startsWith(u"0 keys put back"_s), qPrintable(message->text()));
    QVERIFY(message->isError());
}

void TestInspectorChanges::showsEachKeyThatIsToGo()
{
    select(u"done"_s);
    pressKeys(QKeySequence::Delete);
    const auto *keys = m_window->findChild<QDialog *>(u"removal"_s)->findChild<QPlainTextEdit *>();
    QTRY_VERIFY(keys->isVisible());
    const int bar = keys->horizontalScrollBar()->sizeHint().height();
    QVERIFY2(keys->cursorRect().bottom() <= keys->height() - 2 * keys->frameWidth() - bar,
             "the bar would lie on the only key");
}

void TestInspectorChanges::takesBackWhatAnotherWindowRemoved()
{
    select(u"done"_s);
    pressKeys(QKeySequence::Delete);
    press(u"removal"_s, u"remove"_s);
    QTRY_COMPARE(rowCount(), 2);
    QTRY_VERIFY(session().controller()->undoable());
    open();
    QTRY_VERIFY(session().controller() && session().controller()->undoable());
    pressKeys(QKeySequence::Undo);
    QTRY_COMPARE(rowCount(), 3);
    QVERIFY(must(await(m_store->read({u"orders"_s, u"done"_s}, Consistency::Strong))));
}

void TestInspectorChanges::removesEverythingThatMatches()
{
    query()->setText(u"status:stuck,in-progress"_s);
    QTest::keyClick(query(), Qt::Key_Return);
    QTRY_COMPARE(rowCount(), 2);
    pressKeys(QKeySequence(Qt::SHIFT | Qt::Key_Delete));
    press(u"removal"_s, u"remove"_s);
    QTRY_COMPARE(rowCount(), 0);
    QVERIFY(must(await(m_store->read({u"orders"_s, u"done"_s}, Consistency::Strong))));
}

void TestInspectorChanges::offersWaysOutWhereTheTrashHasNoRoom_data()
{
    QTest::addColumn<QString>("way");
    QTest::addColumn<bool>("canBeUndone");
    QTest::newRow("without undo") << u"without-undo"_s << false;
    QTest::newRow("a larger trash") << u"keep-more"_s << true;
}

// Nothing is chosen for a person, and nothing touched before.
void TestInspectorChanges::offersWaysOutWhereTheTrashHasNoRoom()
{
    QFETCH(const QString, way);
    QFETCH(const bool, canBeUndone);
    QVERIFY(Trash(m_trash).setBytesMax(100));
    pressKeys(QKeySequence(Qt::SHIFT | Qt::Key_Delete));
    auto *dialog = m_window->findChild<QDialog *>(u"removal"_s);
    QVERIFY(dialog);
    auto *chosen = dialog->findChild<QRadioButton *>(way);
    QTRY_VERIFY(chosen->isVisible());
    const auto *keep = dialog->findChild<QRadioButton *>(u"keep"_s);
    QVERIFY2(keep->text().contains(u"the trash may hold 100 bytes"_s), qPrintable(keep->text()));
    QVERIFY(!keep->isEnabled());
    QVERIFY(!dialog->findChild<QPushButton *>(u"remove"_s)->isEnabled());
    chosen->click();
    press(u"removal"_s, u"remove"_s);
    QTRY_COMPARE(rowCount(), 0);
    QTRY_VERIFY(!isAtWork(session()));
    QCOMPARE(session().controller()->undoable().has_value(), canBeUndone);
}

void TestInspectorChanges::promisesNoUndoOfWhatWasNotKept()
{
    pressKeys(QKeySequence(Qt::SHIFT | Qt::Key_Delete));
    auto *dialog = m_window->findChild<QDialog *>(u"removal"_s);
    QVERIFY(dialog);
    auto *dropAll = dialog->findChild<QRadioButton *>(u"without-undo"_s);
    QTRY_VERIFY(dropAll->isVisible());
    dropAll->click();
    press(u"removal"_s, u"remove"_s);
    QTRY_COMPARE(text(u"message"_s), u"3 keys removed."_s);
    QVERIFY(!page()->findChild<QPushButton *>(u"message-remedy"_s)->isVisible());
}

void TestInspectorChanges::sayWhyNothingCanBeChangedInAReadOnlyFile()
{
    if (::geteuid() == 0)
        QSKIP("whoever is root may write to every file");
    m_store.reset();
    QVERIFY(QFile::setPermissions(m_url.file, QFile::ReadOwner));
    open();
    const auto *lock = page()->findChild<QToolButton *>(u"lock"_s);
    QCOMPARE(lock->text(), u"read-only"_s);
    QVERIFY2(lock->toolTip().contains(u"cannot be written to"_s), qPrintable(lock->toolTip()));
}

void TestInspectorChanges::asksForTheNameOfAProductionStore()
{
    QVERIFY(m_connections.add({u"till"_s, m_url, true, true}));
    open();
    QVERIFY(page()->findChild<QLabel *>(u"production"_s)->isVisible());
    select(u"done"_s);
    pressKeys(QKeySequence::Delete);
    auto *typed = m_window->findChild<QLineEdit *>(u"typed-name"_s);
    QVERIFY(typed && typed->isVisible());
    QVERIFY(!m_window->findChild<QDialog *>(u"removal"_s));
    QTest::keyClicks(typed, u"tills"_s);
    QTest::keyClick(typed, Qt::Key_Return);
    QVERIFY(session().controller()->mark().isLocked);
    QTest::keyClick(typed, Qt::Key_Backspace);
    QTest::keyClick(typed, Qt::Key_Return);
    QTRY_VERIFY(!session().controller()->mark().isLocked);
    press(u"removal"_s, u"remove"_s);
    QTRY_COMPARE(rowCount(), 2);
}

void TestInspectorChanges::keepsARecordLongerAndTakesThatBack()
{
    const auto before = must(await(m_store->read({u"orders"_s, u"done"_s}, Consistency::Strong)));
    select(u"done"_s);
    pressKeys(QKeySequence(Qt::CTRL | Qt::Key_K));
    auto *typed = m_window->findChild<QLineEdit *>(u"mend-typed"_s);
    QVERIFY(typed);
    typed->setText(u"soon"_s);
    auto *yes = m_window->findChild<QPushButton *>(u"mend-yes"_s);
    QVERIFY(!yes->isEnabled());
    typed->setText(u"48h"_s);
    yes->click();
    QTRY_VERIFY(session().controller()->undoable());
    const auto after = must(await(m_store->read({u"orders"_s, u"done"_s}, Consistency::Strong)));
    QCOMPARE(after->expiresAt, before->expiresAt + 48h);
    pressKeys(QKeySequence::Undo);
    QTRY_VERIFY(session().controller()->redoable());
    const auto back = must(await(m_store->read({u"orders"_s, u"done"_s}, Consistency::Strong)));
    QCOMPARE(back->expiresAt, before->expiresAt);
}

// While rows are shown and a change is under way.
void TestInspectorChanges::whatShowsGoesBeforeWhatIsShown()
{
    select(u"stuck"_s);
    pressKeys(QKeySequence::Delete);
    QStringList gone;
    const QObjectList shown = page()->findChildren<QObject *>();
    for (const QObject *child : shown)
        connect(child, &QObject::destroyed, this, [&gone] { gone.append(u"what shows"_s); });
    connect(&session(), &QObject::destroyed, this, [&gone] { gone.append(u"what is shown"_s); });
    press(u"removal"_s, u"remove"_s);
    session().refresh();
    QVERIFY(session().isReading());
    m_window.reset();
    QCOMPARE(gone.constLast(), u"what is shown"_s);
    QCOMPARE(gone.count(u"what is shown"_s), 1);
    QVERIFY(gone.size() > 20);
}

ONECAKE_TEST(TestInspectorChanges)
#include "tst_inspector_changes.moc"
