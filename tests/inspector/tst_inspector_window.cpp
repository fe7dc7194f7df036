// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// The window on a store: a file is opened, its stuck key found, and what others write appears.

#include "core/session/inspector/recent_stores.h"
#include "tests/support/store_file.h"
#include "tests/support/windows/inspector_bench.h"

#include <QApplication>
#include <QDragEnterEvent>
#include <QFontDatabase>
#include <QListWidget>
#include <QMenu>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QTabWidget>
#include <QTemporaryFile>
#include <QToolButton>

using namespace onecake;
using namespace onecake::test;

class TestInspectorWindow
    : public QObject
    , private InspectorBench
{
    Q_OBJECT

private Q_SLOTS:
    void init() { makeStore(); }
    void cleanup() { dropStore(); }

    void showsWhatIsStored();
    void aRowThatHasGoneIsAskedForInVain();
    void findsTheStuckKeyByItsView();
    void underlinesWhatItDoesNotUnderstand();
    void showsWhatOthersWrite();
    void saysWhatIsNoStore();
    void explainsTheSelectedKey();
    void sumsUpWhatMatchesNow();
    void sortsByAColumnAndBackAgain();
    void opensEachStoreInATabOfItsOwn();
    void opensTheFilesThatAreDroppedOnIt();
    void saysWhatIsWrongWithWhatIsDropped();
    void showsEveryColumnInANarrowWindow();
    void showsAKeyWholeWhereThereIsLittleRoom();
    void showsTheColumnsThatAreChosenAndRemembersThem();
    void saysThatTheFileWasReplaced();
    void nothingIsLeftOfAStoreThatCannotBeOpenedAgain();

private:
    void drop(QWidget *where, const QList<QUrl> &urls);
    [[nodiscard]] QTabWidget *tabs() { return m_window->findChild<QTabWidget *>(u"stores"_s); }
};

// As a desktop does it: whoever accepts what is dragged over `where` is handed it.
void TestInspectorWindow::drop(QWidget *where, const QList<QUrl> &urls)
{
    QMimeData data;
    data.setUrls(urls);
    const QPoint middle = where->rect().center();
    QDragEnterEvent enter(middle, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(where, &enter);
    if (!enter.isAccepted())
        return;
    QDropEvent dropped(middle, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(where, &dropped);
    QVERIFY(dropped.isAccepted());
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
    QVERIFY(page()->findChild<QToolButton *>(u"layout"_s)->text().contains(u"OneCake"_s));
}

// As a screen reader does while the rows are read anew.
void TestInspectorWindow::aRowThatHasGoneIsAskedForInVain()
{
    const QAbstractItemModel *model = rows()->model();
    const QModelIndex last = model->index(rowCount() - 1, 1);
    QVERIFY(last.data().isValid());
    for (const int role : {Qt::DisplayRole, Qt::ToolTipRole, Qt::AccessibleTextRole}) {
        QVERIFY(!model->data(QModelIndex(), role).isValid());
        QVERIFY(!model->data(model->index(rowCount(), 1), role).isValid());
    }
    query()->setText(u"key:nothing"_s);
    QTest::keyClick(query(), Qt::Key_Return);
    QTRY_COMPARE(rowCount(), 0);
    QVERIFY(!model->data(last).isValid());
}

void TestInspectorWindow::findsTheStuckKeyByItsView()
{
    auto *views = page()->findChild<QListWidget *>(u"views"_s);
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
    auto *problem = page()->findChild<QLabel *>(u"query-problem"_s);
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
    session().refresh();
    QTRY_VERIFY(!session().isReading());
    claim(u"newcomer"_s, 1h);
    session().refresh();
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
    auto *message = page()->findChild<QLabel *>(u"message"_s);
    QTRY_VERIFY(message->isVisible());
    QVERIFY2(message->text().contains(u"is not a SQLite database"_s), qPrintable(message->text()));
    QCOMPARE(rowCount(), 0);
}

void TestInspectorWindow::explainsTheSelectedKey()
{
    query()->setFocus();
    query()->setText(u"key:stuck"_s);
    QTest::keyClick(query(), Qt::Key_Return);
    QTRY_COMPARE(rowCount(), 1);
    QTest::keyClick(query(), Qt::Key_Down);
    QVERIFY(rows()->hasFocus());
    QCOMPARE(page()->findChild<QPlainTextEdit *>(u"record-title"_s)->toPlainText(), u"stuck"_s);
    const QString advice = page()->findChild<QLabel *>(u"record-advice"_s)->text();
    QVERIFY2(advice.startsWith(u"The lease ended 5 min"_s), qPrintable(advice));
    QVERIFY(advice.contains(u"The work may have happened."_s));
}

void TestInspectorWindow::sumsUpWhatMatchesNow()
{
    QTRY_COMPARE(text(u"coverage"_s), u"Of 3 keys, exact."_s);
    query()->setText(u"key:stuck"_s);
    QTest::keyClick(query(), Qt::Key_Return);
    QTRY_COMPARE(text(u"coverage"_s), u"Of 1 key, exact."_s);
    claim(u"stuck too"_s, -1min);
    query()->setText(u"status:stuck"_s);
    QTest::keyClick(query(), Qt::Key_Return);
    QTRY_COMPARE(text(u"coverage"_s), u"Of 2 keys, exact."_s);
}

void TestInspectorWindow::sortsByAColumnAndBackAgain()
{
    const auto keys = [this] {
        QStringList all;
        for (int row = 0; row < rowCount(); ++row)
            all.append(cell(row, 1));
        return all;
    };
    const QStringList stored = keys();
    session().sortBy(ViewSort{QueryField::Key, true});
    QTRY_COMPARE(keys(), QStringList({u"working"_s, u"stuck"_s, u"done"_s}));
    QVERIFY(session().isSortedByStore());
    session().sortBy(ViewSort{QueryField::Status, false});
    QTRY_COMPARE(keys(), QStringList({u"working"_s, u"stuck"_s, u"done"_s}));
    QVERIFY(!session().isSortedByStore());
    QVERIFY(text(u"status"_s).contains(u"only the 3 that are loaded"_s));
    session().sortBy(std::nullopt);
    QTRY_COMPARE(keys(), stored);
}

void TestInspectorWindow::opensEachStoreInATabOfItsOwn()
{
    const StoreUrl other = must(parseStoreUrl(u"sqlite:"_s + m_folder->filePath(u"other.db"_s)));
    const std::unique_ptr<Store> made = must(await(openStore(other)));
    m_window->open(other);
    auto *tabs = m_window->findChild<QTabWidget *>(u"stores"_s);
    QCOMPARE(tabs->count(), 2);
    QTRY_VERIFY(session().table());
    QCOMPARE(loadRecentStores(m_folder->filePath(u"recent.json"_s)), (std::vector{other, m_url}));
    m_window->open(m_url);
    QCOMPARE(tabs->count(), 2);
    QCOMPARE(rowCount(), 3);
}

void TestInspectorWindow::opensTheFilesThatAreDroppedOnIt()
{
    const QString other = m_folder->filePath(u"other store 100%.db"_s);
    const StoreUrl otherUrl = must(parseStoreUrl(u"sqlite:"_s + other));
    const std::unique_ptr<Store> made = must(await(openStore(otherUrl)));
    drop(rows()->viewport(), {QUrl::fromLocalFile(other)});
    QCOMPARE(tabs()->count(), 2);
    QCOMPARE(page()->store(), otherUrl);
    QTRY_VERIFY(session().table());
    drop(query(), {QUrl::fromLocalFile(m_url.file)});
    QCOMPARE(query()->text(), QString());
    QCOMPARE(tabs()->count(), 2);
    QCOMPARE(page()->store(), m_url);
    drop(m_window.get(), {QUrl::fromLocalFile(m_url.file), QUrl::fromLocalFile(other)});
    QCOMPARE(tabs()->count(), 2);
    QCOMPARE(page()->store(), otherUrl);
}

void TestInspectorWindow::saysWhatIsWrongWithWhatIsDropped()
{
    drop(rows()->viewport(), {QUrl(u"https://example.com/keys.db"_s)});
    QCOMPARE(tabs()->count(), 1);
    writeFile(m_folder->filePath(u"cake.jpg"_s), QByteArray(4096, 'x'));
    drop(rows()->viewport(),
         {QUrl::fromLocalFile(m_folder->path()),
          QUrl::fromLocalFile(m_folder->filePath(u"cake.jpg"_s))});
    QCOMPARE(tabs()->count(), 3);
    const auto says = [this](int tab) {
        return tabs()->widget(tab)->findChild<QLabel *>(u"message"_s)->text();
    };
    QTRY_VERIFY2(says(1).contains(u"a folder"_s), qPrintable(says(1)));
    QTRY_VERIFY2(says(2).contains(u"is not a SQLite database"_s), qPrintable(says(2)));
    // What could not be opened is nothing to come back to.
    QCOMPARE(loadRecentStores(m_folder->filePath(u"recent.json"_s)), std::vector{m_url});
    tabs()->setCurrentIndex(0);
    QCOMPARE(rowCount(), 3);
}

void TestInspectorWindow::showsEveryColumnInANarrowWindow()
{
    auto *record = page()->findChild<QWidget *>(u"record"_s);
    const auto isBelow = [&] {
        return record->mapTo(page(), QPoint()).y() > rows()->mapTo(page(), QPoint()).y();
    };
    m_window->resize(1920, 1080);
    QTRY_VERIFY(!isBelow());
    m_window->resize(960, 640);
    QTRY_VERIFY(isBelow());
    QCOMPARE(m_window->width(), 960);
    QTRY_COMPARE(rows()->horizontalScrollBar()->maximum(), 0);
    QVERIFY(rows()->height() > 5 * rows()->rowHeight(0));
    m_window->resize(1920, 1080);
    QTRY_VERIFY(!isBelow());
    QTRY_COMPARE(rows()->horizontalScrollBar()->maximum(), 0);
}

// As on a small screen whose letters are twice as large.
void TestInspectorWindow::showsAKeyWholeWhereThereIsLittleRoom()
{
    claim(u"order-1042-9E3779B1"_s, 1h);
    session().refresh();
    QTRY_COMPARE(rowCount(), 4);
    m_window->resize(720, 450);
    const QFontMetrics letters(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    const int needed = letters.horizontalAdvance(u"order-1042-9E3779B1"_s);
    QTRY_VERIFY2(rows()->columnWidth(1) > needed,
                 qPrintable(u"%1 of %2"_s.arg(rows()->columnWidth(1)).arg(needed)));
    m_window->resize(1280, 720);
    QTRY_COMPARE(rows()->horizontalScrollBar()->maximum(), 0);
    QVERIFY(rows()->columnWidth(1) > needed);
}

void TestInspectorWindow::showsTheColumnsThatAreChosenAndRemembersThem()
{
    const auto choiceOf = [this](const QString &title) -> QAction * {
        const QList<QAction *> choices = page()->findChild<QMenu *>(u"columns"_s)->actions();
        for (QAction *choice : choices) {
            if (choice->text() == title)
                return choice;
        }
        return nullptr;
    };
    constexpr int fence = 7;
    constexpr int attempts = 8;
    constexpr int replays = 9;
    QVERIFY(rows()->isColumnHidden(fence));
    for (const QString &title :
         {u"Lease"_s, u"Fence"_s, u"Attempts"_s, u"Last replay"_s, u"Result"_s}) {
        QVERIFY2(choiceOf(title)->isVisible(), qPrintable(title));
        choiceOf(title)->trigger();
    }
    QVERIFY(!rows()->isColumnHidden(fence));
    QCOMPARE(cell(0, fence), u"1"_s);
    QCOMPARE(cell(0, attempts), u"1"_s);
    choiceOf(u"Replays"_s)->trigger();
    QVERIFY(rows()->isColumnHidden(replays));
    QVERIFY(!choiceOf(u"Key"_s)->isEnabled());
    open();
    QVERIFY(!rows()->isColumnHidden(fence));
    QVERIFY(rows()->isColumnHidden(replays));
}

void TestInspectorWindow::saysThatTheFileWasReplaced()
{
    const QString other = m_folder->filePath(u"other.db"_s);
    (void)must(await(openStore(must(parseStoreUrl(u"sqlite:"_s + other)))));
    m_store.reset();
    QVERIFY(QFile::remove(m_url.file));
    QVERIFY(QFile::rename(other, m_url.file));
    session().refresh();
    QTRY_VERIFY2(text(u"message"_s).contains(u"another file stands in its place"_s),
                 qPrintable(text(u"message"_s)));
    query()->setText(u"key:other"_s);
    QTest::keyClick(query(), Qt::Key_Return);
    QTRY_COMPARE(text(u"status"_s), u"It is not known how many match."_s);
    query()->clear();
    QTest::keyClick(query(), Qt::Key_Return);
    page()->findChild<QPushButton *>(u"message-remedy"_s)->click();
    QTRY_COMPARE(rowCount(), 0);
    QTRY_VERIFY(session().table() != nullptr && !session().isReading());
}

void TestInspectorWindow::nothingIsLeftOfAStoreThatCannotBeOpenedAgain()
{
    QTRY_VERIFY2(text(u"coverage"_s).contains(u"3 keys"_s), qPrintable(text(u"coverage"_s)));
    m_store.reset();
    QVERIFY(QFile::remove(m_url.file));
    session().refresh();
    QTRY_VERIFY2(text(u"message"_s).contains(u"deleted or moved away"_s),
                 qPrintable(text(u"message"_s)));
    page()->findChild<QPushButton *>(u"message-remedy"_s)->click();
    QTRY_VERIFY2(text(u"message"_s).contains(u"no such file"_s), qPrintable(text(u"message"_s)));
    QCOMPARE(text(u"status"_s), QString());
    QCOMPARE(text(u"coverage"_s), QString());
}

ONECAKE_TEST(TestInspectorWindow)
#include "tst_inspector_window.moc"
