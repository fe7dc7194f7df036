// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// A table that nobody knows, in the window: its rows are there at once, the mapping is proposed,
// changed by mouse and keyboard, and used from then on.

#include "tests/support/store_file.h"
#include "tests/support/windows/inspector_bench.h"

#include <QComboBox>
#include <QMenu>
#include <QToolButton>
#include <QTreeWidget>

using namespace onecake;
using namespace onecake::test;

class TestUnclearPage
    : public QObject
    , private InspectorBench
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void cleanup() { dropStore(); }

    void showsTheRowsOfAnUnknownTableAtOnce();
    void opensWithTheMappingAndKeepsIt();
    void aTimeThatIsNotUnderstoodIsNotLeftOutInSilence();
    void saysOfALockThatItEndsWhenItBegins();
    void whatComesAfterALeaseIsForThePersonToSay();
    void saysOfTheChosenRowWhatTheNextRequestGets();
    void asksWhichOfSeveralTables();
    void anotherTableCanBeChosenAfterwards();

private:
    void openFile(const QString &sql);
    [[nodiscard]] QWidget *unclear() { return page()->findChild<QWidget *>(u"unclear"_s); }
    template<typename Widget>
    Widget *named(const QString &name)
    {
        for (Widget *widget : unclear()->findChildren<Widget *>()) {
            if (widget->accessibleName() == name)
                return widget;
        }
        qFatal("nothing is called \"%s\"", qPrintable(name));
    }
    [[nodiscard]] QTreeWidget *tables() { return unclear()->findChild<QTreeWidget *>(u"tables"_s); }
    [[nodiscard]] QToolButton *layoutButton()
    {
        return page()->findChild<QToolButton *>(u"layout"_s);
    }
    void chooseTable(const QString &name);

    static constexpr const char16_t *rails =
        u"CREATE TABLE ar_internal_metadata (key varchar NOT NULL PRIMARY KEY, value varchar);"
        "CREATE TABLE idempotency_keys (id integer PRIMARY KEY AUTOINCREMENT NOT NULL, key varchar "
        "NOT NULL, response_status integer, response_body json, locked_at datetime(6), created_at "
        "datetime(6) NOT NULL);"
        "CREATE UNIQUE INDEX ik ON idempotency_keys (key);"
        "INSERT INTO idempotency_keys (key, response_status, response_body, locked_at, created_at) "
        "VALUES ('order-1', 201, '{}', NULL, '2026-11-20 09:15:56'),"
        "('order-2', NULL, NULL, '2026-11-20 09:16:56', '2026-11-20 09:16:56');";
};

void TestUnclearPage::openFile(const QString &sql)
{
    const QString file = m_folder->filePath(u"app.db"_s);
    StoreFile(file).run(sql);
    m_url = must(parseStoreUrl(u"sqlite:"_s + file));
    m_window = std::make_unique<InspectorWindow>(InspectorEnvironment{
        services(), Trash(m_folder->filePath(u"removed"_s)), m_connections,
        m_folder->filePath(u"recent.json"_s), m_folder->filePath(u"views.json"_s),
        m_folder->filePath(u"layouts.json"_s)});
    m_window->resize(1280, 720);
    m_window->show();
    m_window->open(m_url);
}

void TestUnclearPage::chooseTable(const QString &name)
{
    const QList<QTreeWidgetItem *> found = tables()->findItems(name, Qt::MatchExactly);
    QCOMPARE(found.size(), 1);
    QTest::mouseClick(tables()->viewport(), Qt::LeftButton, {},
                      tables()->visualItemRect(found.front()).center());
}

void TestUnclearPage::showsTheRowsOfAnUnknownTableAtOnce()
{
    openFile(QString::fromUtf16(rails));
    QTRY_VERIFY(unclear()->isVisible());
    QVERIFY(!rows()->isVisible());
    QVERIFY(layoutButton()->isVisible());
    QCOMPARE(layoutButton()->text(), u"layout: not recognised"_s);
    const QAbstractItemModel *stored = named<QTableView>(u"Rows as they are stored"_s)->model();
    QCOMPARE(stored->rowCount(), 2);
    QCOMPARE(stored->headerData(1, Qt::Horizontal).toString(), u"key\n→ Key"_s);
    QCOMPARE(stored->index(0, 1).data().toString(), u"order-1"_s);
    const QAbstractItemModel *read = named<QTableView>(u"Sample rows as they are read"_s)->model();
    QCOMPARE(read->index(1, 0).data().toString(), u"? cannot be told"_s);
    QCOMPARE(named<QComboBox>(u"Key"_s)->currentText(), u"key"_s);
    QCOMPARE(tables()->topLevelItemCount(), 2);
    QCOMPARE(tables()->topLevelItem(0)->text(0), u"idempotency_keys"_s);
    QCOMPARE(tables()->topLevelItem(0)->text(1), u"2"_s);
    const auto *ground = unclear()->findChild<QLabel *>(u"guess key"_s);
    QVERIFY2(ground->text().contains(u"sure"_s) && ground->text().contains(u"unique"_s),
             qPrintable(ground->text()));
}

void TestUnclearPage::opensWithTheMappingAndKeepsIt()
{
    openFile(QString::fromUtf16(rails));
    QTRY_VERIFY(unclear()->isVisible());
    named<QComboBox>(u"Lease until"_s)->setCurrentText(u"locked_at"_s);
    named<QLineEdit>(u"Lease until, later by"_s)->setText(u"60s"_s);
    QCOMPARE(unclear()->findChild<QLabel *>(u"guess lease"_s)->text(), u"✎ yours"_s);
    const QAbstractItemModel *read = named<QTableView>(u"Sample rows as they are read"_s)->model();
    QVERIFY(read->index(1, 0).data().toString().contains(u"cannot be told"_s));
    named<QComboBox>(u"After a claim whose lease is over, the next request"_s)
        ->setCurrentText(u"the next request takes it over"_s);
    QVERIFY(read->index(1, 0).data().toString().contains(u"runs"_s));
    QTest::mouseClick(named<QPushButton>(u"Open with this mapping"_s), Qt::LeftButton);
    QTRY_COMPARE(rowCount(), 2);
    QVERIFY(rows()->isVisible() && !unclear()->isVisible());
    QVERIFY(layoutButton()->text().contains(u"Custom"_s));
    // As the next start does.
    openFile(u"SELECT 1"_s);
    QTRY_COMPARE(rowCount(), 2);
    QVERIFY(!unclear()->isVisible());
}

void TestUnclearPage::aTimeThatIsNotUnderstoodIsNotLeftOutInSilence()
{
    openFile(QString::fromUtf16(rails));
    QTRY_VERIFY(unclear()->isVisible());
    named<QComboBox>(u"Lease until"_s)->setCurrentText(u"locked_at"_s);
    auto *plus = named<QLineEdit>(u"Lease until, later by"_s);
    auto *use = named<QPushButton>(u"Open with this mapping"_s);
    const auto *problem = unclear()->findChild<QLabel *>(u"problem lease"_s);
    plus->setText(u"soon"_s);
    QVERIFY(!use->isEnabled() && !named<QPushButton>(u"Save as"_s)->isEnabled());
    QVERIFY(problem->isVisible());
    QVERIFY2(problem->text().contains(u"\"soon\""_s) && problem->text().contains(u"60s"_s),
             qPrintable(problem->text()));
    plus->setText(u"60s"_s);
    QVERIFY(use->isEnabled() && !problem->isVisible());
    named<QLineEdit>(u"Lease until, time zone"_s)->setText(u"Nowhere/City"_s);
    QVERIFY(!use->isEnabled());
    QVERIFY2(problem->text().contains(u"time zone"_s), qPrintable(problem->text()));
}

void TestUnclearPage::saysOfALockThatItEndsWhenItBegins()
{
    openFile(QString::fromUtf16(rails));
    QTRY_VERIFY(unclear()->isVisible());
    const auto *note = unclear()->findChild<QLabel *>(u"preview-note"_s);
    named<QComboBox>(u"Lease until"_s)->setCurrentText(u"locked_at"_s);
    QVERIFY2(note->text().contains(u"ends when its claim begins"_s), qPrintable(note->text()));
    named<QLineEdit>(u"Lease until, later by"_s)->setText(u"60s"_s);
    QVERIFY2(!note->text().contains(u"ends when its claim begins"_s), qPrintable(note->text()));
}

void TestUnclearPage::whatComesAfterALeaseIsForThePersonToSay()
{
    openFile(QString::fromUtf16(rails));
    QTRY_VERIFY(unclear()->isVisible());
    auto *over = named<QComboBox>(u"After a claim whose lease is over, the next request"_s);
    QVERIFY(!over->isVisible()); // there is no lease yet
    named<QComboBox>(u"Lease until"_s)->setCurrentText(u"locked_at"_s);
    QVERIFY(over->isVisible());
    QCOMPARE(over->currentText(), u"cannot tell"_s);
    const QAbstractItemModel *read = named<QTableView>(u"Sample rows as they are read"_s)->model();
    over->setCurrentText(u"the next request is refused"_s);
    QVERIFY(read->index(1, 0).data().toString().contains(u"is refused"_s));
    QTest::mouseClick(named<QPushButton>(u"Open with this mapping"_s), Qt::LeftButton);
    QTRY_COMPARE(rowCount(), 2);
    QCOMPARE(session().table()->layout().next.afterLease, NextRequest::Refused);
}

void TestUnclearPage::saysOfTheChosenRowWhatTheNextRequestGets()
{
    openFile(QString::fromUtf16(rails));
    QTRY_VERIFY(unclear()->isVisible());
    const auto *advice = unclear()->findChild<QLabel *>(u"preview-advice"_s);
    QVERIFY(!advice->isVisible());
    named<QTableView>(u"Rows as they are stored"_s)->selectRow(1);
    QVERIFY(advice->isVisible());
    QVERIFY2(advice->text().contains(u"that cannot be told"_s), qPrintable(advice->text()));
    named<QTableView>(u"Sample rows as they are read"_s)->selectRow(0);
    QVERIFY2(advice->text().contains(u"is answered from the record"_s), qPrintable(advice->text()));
}

void TestUnclearPage::asksWhichOfSeveralTables()
{
    const QString columns = u"(key TEXT, type TEXT, client TEXT, created_at TEXT, last_run_at TEXT,"
                            " completed_at TEXT, result BLOB, result_type TEXT);"_s;
    openFile(u"CREATE TABLE one "_s + columns + u"CREATE TABLE two "_s + columns
             + u"INSERT INTO two (key, type, client) VALUES ('k', 't', 'c');"_s);
    QTRY_VERIFY(unclear()->isVisible());
    QVERIFY(unclear()->findChild<QLabel *>(u"unclear-note"_s) != nullptr);
    QVERIFY(tables()->topLevelItem(0)->text(2).contains(u"idempotence4j"_s));
    chooseTable(u"two"_s);
    QTRY_COMPARE(rowCount(), 1);
    QVERIFY(rows()->isVisible());
    QCOMPARE(session().table()->browser->shape().table, u"two"_s);
}

void TestUnclearPage::anotherTableCanBeChosenAfterwards()
{
    openFile(QString::fromUtf16(rails));
    QTRY_VERIFY(unclear()->isVisible());
    chooseTable(u"ar_internal_metadata"_s);
    QTRY_COMPARE(session().unclear() ? session().unclear()->shape.table : QString(),
                 u"ar_internal_metadata"_s);
    QCOMPARE(tables()->topLevelItemCount(), 2); // the list stays
    chooseTable(u"idempotency_keys"_s);
    QTRY_COMPARE(session().unclear() ? session().unclear()->shape.table : QString(),
                 u"idempotency_keys"_s);
    QTest::mouseClick(named<QPushButton>(u"Open with this mapping"_s), Qt::LeftButton);
    QTRY_COMPARE(rowCount(), 2);
    Q_EMIT layoutButton()->menu()->aboutToShow();
    const QList<QAction *> actions = layoutButton()->menu()->actions();
    const auto choose = std::find_if(actions.begin(), actions.end(), [](const QAction *action) {
        return action->text().contains(u"Choose the table"_s);
    });
    QVERIFY(choose != actions.end());
    (*choose)->trigger();
    QTRY_VERIFY(unclear()->isVisible());
}

ONECAKE_TEST(TestUnclearPage)
#include "tst_unclear_page.moc"
