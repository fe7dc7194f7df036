// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// Keys are copied to another store from the window, with the keyboard alone.

#include "core/session/inspector/recent_stores.h"
#include "tests/support/windows/inspector_bench.h"

#include <QApplication>
#include <QComboBox>

using namespace onecake;
using namespace onecake::test;

class TestInspectorCopying
    : public QObject
    , private InspectorBench
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { dropStore(); }

    void copiesWhatMatchesIntoAFile();
    void asksForTheNameOfAProductionStore();
    void saysWhyAStoreIsNoPlaceForThem();
    void proposesTheStoresThatAreKnown();

private:
    void openDialog();
    void type(const QString &store);
    void pressAlt(Qt::Key key);
    [[nodiscard]] QPushButton *button(const QString &name)
    {
        return m_dialog->findChild<QPushButton *>(name);
    }
    [[nodiscard]] QString says() { return m_dialog->findChild<QLabel *>(u"copy-says"_s)->text(); }
    [[nodiscard]] std::optional<KeyRecord> there(const QString &key)
    {
        return must(await(m_otherStore->read({u"orders"_s, key}, Consistency::Strong)));
    }

    QString m_other;
    std::unique_ptr<Store> m_otherStore;
    QDialog *m_dialog = nullptr;
};

void TestInspectorCopying::init()
{
    makeStore();
    m_other = m_folder->filePath(u"other.db"_s);
    m_otherStore = must(await(openStore(must(parseStoreUrl(u"sqlite:"_s + m_other)))));
}

void TestInspectorCopying::openDialog()
{
    pressKeys(QKeySequence(Qt::CTRL | Qt::Key_T));
    m_dialog = m_window->findChild<QDialog *>(u"copy"_s);
    QVERIFY(m_dialog);
    QVERIFY(QTest::qWaitForWindowActive(m_dialog, patienceMs));
}

void TestInspectorCopying::type(const QString &store)
{
    auto *field = m_dialog->findChild<QComboBox *>(u"copy-store"_s);
    field->setFocus();
    QTest::keySequence(field, QKeySequence::SelectAll);
    QTest::keyClicks(field, store);
    QWidget *offers = QApplication::activePopupWidget();
    QTest::keyClick(offers != nullptr ? offers : field, Qt::Key_Return);
    QVERIFY(QApplication::activePopupWidget() == nullptr);
}

void TestInspectorCopying::pressAlt(Qt::Key key)
{
    m_dialog->activateWindow();
    QTRY_VERIFY(m_dialog->isActiveWindow());
    QTest::keyClick(m_dialog, key, Qt::AltModifier);
}

void TestInspectorCopying::copiesWhatMatchesIntoAFile()
{
    query()->setText(u"status:stuck,in-progress"_s);
    QTest::keyClick(query(), Qt::Key_Return);
    QTRY_COMPARE(rowCount(), 2);
    openDialog();
    QCOMPARE(m_dialog->findChild<QLabel *>(u"copy-title"_s)->text(), u"Copy 2 keys"_s);
    QVERIFY(m_dialog->findChild<QLabel *>(u"copy-from"_s)
                ->text()
                .endsWith(u"what matches status:stuck,in-progress."_s));
    QVERIFY(m_dialog->findChild<QLabel *>(u"copy-condition"_s)
                ->text()
                .endsWith(u"A copy cannot be undone."_s));
    QVERIFY(!button(u"copy-yes"_s)->isEnabled());
    type(m_other);
    QTRY_VERIFY(button(u"copy-yes"_s)->isEnabled());
    QVERIFY2(says().contains(m_other), qPrintable(says()));
    QVERIFY(!there(u"stuck"_s));
    pressAlt(Qt::Key_C);
    auto *message = page()->findChild<QLabel *>(u"message"_s);
    QTRY_VERIFY2(message->text().contains(u"2 keys put."_s), qPrintable(message->text()));
    QVERIFY(there(u"stuck"_s));
    QVERIFY(there(u"working"_s));
    QVERIFY(!there(u"done"_s));
    QCOMPARE(there(u"stuck"_s)->expiresAt,
             must(await(m_store->read({u"orders"_s, u"stuck"_s}, Consistency::Strong)))->expiresAt);
}

void TestInspectorCopying::asksForTheNameOfAProductionStore()
{
    QVERIFY(
        m_connections.add({u"till"_s, must(parseStoreUrl(u"sqlite:"_s + m_other)), true, true}));
    open();
    openDialog();
    type(u"till"_s);
    QTRY_VERIFY(button(u"copy-unlock"_s)->isVisible());
    QVERIFY2(says().contains(u"a production store"_s), qPrintable(says()));
    QVERIFY(!button(u"copy-yes"_s)->isEnabled());
    pressAlt(Qt::Key_U);
    QTRY_VERIFY(m_dialog->findChild<QLineEdit *>(u"typed-name"_s));
    auto *typed = m_dialog->findChild<QLineEdit *>(u"typed-name"_s);
    QTest::keyClicks(typed, u"till"_s);
    QTest::keyClick(typed, Qt::Key_Return);
    QTRY_VERIFY(button(u"copy-yes"_s)->isEnabled());
    QVERIFY(!there(u"done"_s));
    button(u"copy-yes"_s)->click();
    QTRY_VERIFY(there(u"done"_s));
}

void TestInspectorCopying::saysWhyAStoreIsNoPlaceForThem()
{
    openDialog();
    type(m_url.file);
    QTRY_VERIFY2(says().contains(u"the very table whose rows are to be copied"_s),
                 qPrintable(says()));
    type(m_folder->filePath(u"nowhere.db"_s));
    QTRY_VERIFY2(says().contains(u"nowhere.db"_s), qPrintable(says()));
    QVERIFY(!QFile::exists(m_folder->filePath(u"nowhere.db"_s)));
    type(u"dynamo:orders"_s);
    QTRY_VERIFY2(says().contains(u"dynamo"_s), qPrintable(says()));
    QVERIFY(!button(u"copy-yes"_s)->isEnabled());
    QTest::keyClick(m_dialog, Qt::Key_Escape);
    QTRY_VERIFY(m_window->findChildren<QDialog *>(u"copy"_s).isEmpty());
}

void TestInspectorCopying::proposesTheStoresThatAreKnown()
{
    const StoreUrl other = must(parseStoreUrl(u"sqlite:"_s + m_other));
    QVERIFY(noteRecentStore(m_folder->filePath(u"recent.json"_s), other));
    QVERIFY(m_connections.add({u"till"_s, other, true, true}));
    open();
    openDialog();
    auto *field = m_dialog->findChild<QComboBox *>(u"copy-store"_s);
    QCOMPARE(field->count(), 2);
    QCOMPARE(field->itemText(0), u"till"_s);
    QCOMPARE(field->itemText(1), textOf(other));
}

ONECAKE_TEST(TestInspectorCopying)
#include "tst_inspector_copying.moc"
