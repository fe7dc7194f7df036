// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// The window on a store: a file is opened, its stuck key found, and what others write appears.

#include "core/store/open_store.h"
#include "tests/support/await.h"
#include "tests/support/store_fixture.h"
#include "ui/inspector/inspector_window.h"

#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableView>
#include <QTemporaryFile>
#include <QTest>

using namespace onecake;
using namespace onecake::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class TestInspectorWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void showsWhatIsStored();
    void findsTheStuckKeyByItsView();
    void underlinesWhatItDoesNotUnderstand();
    void showsWhatOthersWrite();
    void saysWhatIsNoStore();
    void explainsTheSelectedKey();
    void removesWhatWasConfirmedAndTakesItBack();
    void removesNothingThatIsNotConfirmed();

private:
    [[nodiscard]] QMessageBox *askedToRemove(const QString &key);
    [[nodiscard]] QTableView *rows() { return m_window->findChild<QTableView *>(u"rows"_s); }
    [[nodiscard]] QLineEdit *query() { return m_window->findChild<QLineEdit *>(u"query"_s); }
    [[nodiscard]] int rowCount() { return rows()->model()->rowCount(); }
    [[nodiscard]] QString cell(int row, int column)
    {
        return rows()->model()->index(row, column).data().toString();
    }
    KeyRecord claim(const QString &key, Duration lease);

    std::unique_ptr<QTemporaryDir> m_folder;
    StoreUrl m_url;
    std::unique_ptr<Store> m_store;
    std::unique_ptr<InspectorWindow> m_window;
};

KeyRecord TestInspectorWindow::claim(const QString &key, Duration lease)
{
    const Instant now = SystemClock().now();
    ClaimTerms terms = claimOf({u"orders"_s, key}, now);
    terms.leaseUntil = now + lease;
    terms.expiresAt = now + 24h;
    return must(await(m_store->claim(terms))).record;
}

void TestInspectorWindow::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_url = must(parseStoreUrl(u"sqlite:"_s + m_folder->filePath(u"keys.db"_s)));
    m_store = must(await(openStore(m_url)));
    claim(u"working"_s, 1h);
    claim(u"stuck"_s, -5min);
    must(await(m_store->write(endOf(claim(u"done"_s, 1h)))));
    m_window = std::make_unique<InspectorWindow>(StoreServices::ofThisProcess(),
                                                 Trash(m_folder->filePath(u"removed"_s)));
    m_window->show();
    m_window->open(m_url);
    QTRY_COMPARE(rowCount(), 3);
}

void TestInspectorWindow::cleanup()
{
    m_window.reset();
    m_store.reset();
    m_folder.reset();
}

void TestInspectorWindow::showsWhatIsStored()
{
    QCOMPARE(cell(0, 0), u"orders"_s);
    QStringList states;
    for (int row = 0; row < rowCount(); ++row)
        states.append(cell(row, 1) + u": "_s + cell(row, 2));
    QCOMPARE(states.size(), 3);
    QVERIFY(states.contains(u"working: in progress"_s));
    QVERIFY(states.contains(u"done: completed"_s));
    QVERIFY2(states.join(u'\n').contains(u"stuck: stuck for 5 min"_s),
             qPrintable(states.join(u'\n')));
    QVERIFY(m_window->findChild<QLabel *>(u"layout"_s)->text().contains(u"OneCake"_s));
}

void TestInspectorWindow::findsTheStuckKeyByItsView()
{
    auto *views = m_window->findChild<QListWidget *>(u"views"_s);
    const QList<QListWidgetItem *> stuck = views->findItems(u"Stuck"_s, Qt::MatchExactly);
    QCOMPARE(stuck.size(), 1);
    views->setCurrentItem(stuck.front());
    QTRY_COMPARE(rowCount(), 1);
    QCOMPARE(cell(0, 1), u"stuck"_s);
    QVERIFY(!query()->text().isEmpty());
}

void TestInspectorWindow::underlinesWhatItDoesNotUnderstand()
{
    QTest::keyClicks(query(), u"status:stcuk"_s);
    auto *problem = m_window->findChild<QLabel *>(u"query-problem"_s);
    QVERIFY(problem->isVisible());
    QVERIFY(problem->text().contains(u"did you mean \"stuck\"?"_s));
    query()->clear();
    QVERIFY(!problem->isVisible());
    QTest::keyClicks(query(), u"key:do*"_s);
    QTest::keyClick(query(), Qt::Key_Return);
    QTRY_COMPARE(rowCount(), 1);
    QCOMPARE(cell(0, 1), u"done"_s);
}

void TestInspectorWindow::showsWhatOthersWrite()
{
    rows()->selectRow(0);
    const QString selected = cell(0, 1);
    m_window->session().refresh();
    QTRY_VERIFY(!m_window->session().isReading());
    claim(u"newcomer"_s, 1h);
    m_window->session().refresh();
    QTRY_COMPARE(rowCount(), 4);
    QCOMPARE(rows()->selectionModel()->selectedRows().size(), 1);
    const int row = rows()->selectionModel()->selectedRows().front().row();
    QCOMPARE(cell(row, 1), selected);
}

void TestInspectorWindow::saysWhatIsNoStore()
{
    QTemporaryFile file;
    QVERIFY(file.open());
    file.write(QByteArray(4096, 'x'));
    file.flush();
    m_window->open(must(parseStoreUrl(u"sqlite:"_s + file.fileName())));
    auto *message = m_window->findChild<QLabel *>(u"message"_s);
    QTRY_VERIFY(message->isVisible());
    QVERIFY2(message->text().contains(u"is not a SQLite database"_s), qPrintable(message->text()));
    QCOMPARE(rowCount(), 0);
}

void TestInspectorWindow::explainsTheSelectedKey()
{
    query()->setText(u"key:stuck"_s);
    QTest::keyClick(query(), Qt::Key_Return);
    QTRY_COMPARE(rowCount(), 1);
    QCOMPARE(m_window->findChild<QPlainTextEdit *>(u"record-title"_s)->toPlainText(), u"stuck"_s);
    const QString advice = m_window->findChild<QLabel *>(u"record-advice"_s)->text();
    QVERIFY2(advice.startsWith(u"The lease ended 5 min"_s), qPrintable(advice));
    QVERIFY(advice.contains(u"The work may have happened."_s));
}

QMessageBox *TestInspectorWindow::askedToRemove(const QString &key)
{
    for (int row = 0; row < rowCount(); ++row) {
        if (cell(row, 1) == key)
            rows()->selectRow(row);
    }
    QTest::keyClick(rows(), Qt::Key_Delete);
    return m_window->findChild<QMessageBox *>(u"removal"_s);
}

void TestInspectorWindow::removesWhatWasConfirmedAndTakesItBack()
{
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    QMessageBox *box = askedToRemove(u"stuck"_s);
    QVERIFY(box);
    QVERIFY2(box->text().contains(u"a second effect may start now"_s), qPrintable(box->text()));
    for (QAbstractButton *button : box->buttons()) {
        if (button->text() == u"Remove 1")
            button->click();
    }
    QTRY_COMPARE(rowCount(), 2);
    QVERIFY(!must(await(m_store->read({u"orders"_s, u"stuck"_s}, Consistency::Strong))));
    QTRY_VERIFY(m_window->session().canUndo());
    m_window->session().undo();
    QTRY_COMPARE(rowCount(), 3);
    const auto back = must(await(m_store->read({u"orders"_s, u"stuck"_s}, Consistency::Strong)));
    QVERIFY(back);
    QCOMPARE(back->status, RecordStatus::InProgress);
}

void TestInspectorWindow::removesNothingThatIsNotConfirmed()
{
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    QMessageBox *box = askedToRemove(u"done"_s);
    QVERIFY(box);
    QVERIFY(box->text().contains(u"a retry would run again"_s));
    box->button(QMessageBox::Cancel)->click();
    m_window->session().refresh();
    QTRY_VERIFY(!m_window->session().isReading());
    QCOMPARE(rowCount(), 3);
}

QTEST_MAIN(TestInspectorWindow)
#include "tst_inspector_window.moc"
