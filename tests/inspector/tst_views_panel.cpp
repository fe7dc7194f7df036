// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// The list of views: what is chosen, what is counted, and a person's own, by keyboard.

#include "tests/support/rows/counted_browser.h"
#include "tests/support/waiting_clock.h"
#include "ui/inspector/query/views_panel.h"

#include <QAction>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMessageBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QVBoxLayout>

using namespace onecake;
using namespace onecake::test;
using namespace Qt::StringLiterals;

class TestViewsPanel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void aClickAsksAView();
    void theArrowsAskOrOnlyMove();
    void theViewThatAsksTheSameIsSelected();
    void countsStandBesideTheirViews();
    void countingThatCostsIsAskedForFirst();
    void whatIsAskedIsSavedAndFoundAgain();
    void aNameThatWillNotDoIsSaid();
    void aViewOfThatNameIsReplaced();
    void ownViewsAreRenamedAndDeletedByTheirKeys();
    void builtInViewsAreLeftAlone();
    void aBrokenFileIsSaidAndKept();

private:
    void save(const QString &line, const QString &name);
    [[nodiscard]] QListWidget *list() { return m_panel->findChild<QListWidget *>(u"views"_s); }
    [[nodiscard]] QListWidgetItem *item(const QString &name)
    {
        const auto found = list()->findItems(name, Qt::MatchExactly);
        return found.size() == 1 ? found.front() : nullptr;
    }
    [[nodiscard]] QString selected()
    {
        const auto items = list()->selectedItems();
        return items.isEmpty() ? QString() : items.front()->text();
    }
    [[nodiscard]] QStringList own()
    {
        QStringList names;
        const KeyViews views = must(loadKeyViews(m_file));
        for (const KeyView &view : views.all())
            names.append(view.name + u": "_s + view.query);
        return names;
    }
    [[nodiscard]] QDialog *dialog() { return m_panel->findChild<QDialog *>(u"save-view"_s); }
    void press(QMessageBox *box, const QString &text)
    {
        for (QAbstractButton *button : box->buttons()) {
            if (button->text() == text)
                button->click();
        }
    }
    void click(const QString &name)
    {
        QTest::mouseClick(list()->viewport(), Qt::LeftButton, {},
                          list()->visualItemRect(item(name)).center());
    }

    QTemporaryDir m_folder;
    QString m_file;
    std::unique_ptr<OpenedTable> m_table;
    CountedBrowser *m_browser = nullptr;
    std::unique_ptr<ViewCounts> m_counts;
    std::unique_ptr<QWidget> m_window;
    ViewsPanel *m_panel = nullptr;
    std::unique_ptr<QSignalSpy> m_chosen;
};

void TestViewsPanel::init()
{
    QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support)"_s));
    m_file =
        m_folder.filePath(u"%1/views.json"_s.arg(QString::fromUtf8(QTest::currentTestFunction())));
    m_counts = std::make_unique<ViewCounts>(std::make_shared<WaitingClock>());
    m_window = std::make_unique<QWidget>();
    m_panel = new ViewsPanel(m_counts.get(), m_file, m_window.get());
    auto *layout = new QVBoxLayout(m_window.get());
    layout->addWidget(m_panel);
    m_panel->reload();
    m_window->resize(260, 600);
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get(), patienceMs));
    m_chosen = std::make_unique<QSignalSpy>(m_panel, &ViewsPanel::chosen);
    // As the page does.
    connect(m_panel, &ViewsPanel::chosen, m_panel,
            [this](const KeyView &view) { m_panel->showQuery(view.query, view.sort); });
}

void TestViewsPanel::cleanup()
{
    m_window.reset();
    m_counts.reset();
    m_table.reset();
}

void TestViewsPanel::aClickAsksAView()
{
    click(u"Stuck"_s);
    QCOMPARE(m_chosen->size(), 1);
    const auto view = m_chosen->at(0).at(0).value<KeyView>();
    QCOMPARE(view.query, u"status:stuck"_s);
    QVERIFY(view.sort && view.sort->field == QueryField::Lease);
    QCOMPARE(selected(), u"Stuck"_s);
}

void TestViewsPanel::theArrowsAskOrOnlyMove()
{
    list()->setFocus();
    click(u"In progress"_s);
    QTest::keyClick(list(), Qt::Key_Down);
    QCOMPARE(m_chosen->size(), 2);
    m_panel->setChoosesWhileMoving(false);
    QTest::keyClick(list(), Qt::Key_Down);
    QCOMPARE(m_chosen->size(), 2);
    QTest::keyClick(list(), Qt::Key_Return);
    QCOMPARE(m_chosen->size(), 3);
    QCOMPARE(m_chosen->at(2).at(0).value<KeyView>().name, u"Blocks its key"_s);
    click(u"Failed"_s);
    QCOMPARE(m_chosen->size(), 4);
}

void TestViewsPanel::theViewThatAsksTheSameIsSelected()
{
    m_panel->showQuery({}, std::nullopt);
    QCOMPARE(selected(), u"All"_s);
    m_panel->showQuery(u"  STATUS = stuck"_s, std::nullopt);
    QCOMPARE(selected(), u"Stuck"_s);
    for (const QString &line : {u"status:stuck key:a"_s, u"status:stcuk"_s}) {
        m_panel->showQuery(line, std::nullopt);
        QCOMPARE(selected(), QString());
    }
    QVERIFY(!m_panel->saveAction()->isEnabled()); // it is not understood
    QCOMPARE(m_chosen->size(), 0);
}

void TestViewsPanel::countsStandBesideTheirViews()
{
    const auto count = [this](const QString &name) {
        return item(name)->data(Qt::AccessibleTextRole).toString();
    };
    m_table = countedTable(&m_browser);
    m_counts->setTable(m_table.get());
    m_counts->setActive(true);
    QTRY_COMPARE(count(u"All"_s), u"All, …"_s);
    m_browser->answer(41'200, CountKind::AtLeast);
    QCOMPARE(count(u"All"_s), u"All, ≥ 41,200"_s);
    QVERIFY(
        item(u"All"_s)->data(Qt::AccessibleDescriptionRole).toString().startsWith(u"At least"_s));
    QTRY_VERIFY(m_browser->isCounting());
    m_browser->answer(118);
    QCOMPARE(count(u"In progress"_s), u"In progress, 118"_s);
}

void TestViewsPanel::countingThatCostsIsAskedForFirst()
{
    m_table = countedTable(&m_browser, StoreKind::DynamoDb);
    m_counts->setTable(m_table.get());
    m_counts->setActive(true);
    QTRY_VERIFY(m_browser->isCounting());
    m_browser->answer(1900, CountKind::Estimated);
    m_panel->setChoosesWhileMoving(false);
    click(u"Failed"_s);
    auto *button = m_panel->findChild<QPushButton *>();
    QVERIFY(button->isVisible());
    button->click();
    auto *box = m_panel->findChild<QMessageBox *>(u"count-view"_s);
    QVERIFY(box);
    QVERIFY(box->informativeText().contains(u"about 1,900 items"_s));
    press(box, u"Count"_s);
    QTRY_COMPARE(m_browser->asked, 2);
    QCOMPARE(button->text(), u"Stop counting"_s);
    button->click();
    QVERIFY(m_browser->isInterrupted());
}

void TestViewsPanel::save(const QString &line, const QString &name)
{
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get(), patienceMs));
    m_panel->showQuery(line, std::nullopt);
    QTest::keyClick(m_window.get(), Qt::Key_S, Qt::ControlModifier);
    QVERIFY(dialog());
    QTest::keyClicks(dialog()->findChild<QLineEdit *>(), name);
    QTest::keyClick(dialog(), Qt::Key_Return);
    QTRY_VERIFY(!dialog());
}

void TestViewsPanel::whatIsAskedIsSavedAndFoundAgain()
{
    save(u"scope:charge-card created:today"_s, u"Card charges today"_s);
    QCOMPARE(own(), QStringList{u"Card charges today: scope:charge-card created:today"_s});
    QCOMPARE(selected(), u"Card charges today"_s);
    QVERIFY(item(u"Mine"_s));
    QVERIFY(!m_panel->saveAction()->isEnabled()); // it is a view
    ViewsPanel again(m_counts.get(), m_file, nullptr);
    again.reload();
    QCOMPARE(again.findChild<QListWidget *>()
                 ->findItems(u"Card charges today"_s, Qt::MatchExactly)
                 .size(),
             1);
}

void TestViewsPanel::aNameThatWillNotDoIsSaid()
{
    m_panel->showQuery(u"key:a"_s, std::nullopt);
    m_panel->saveAction()->trigger();
    const auto *button = dialog()->findChild<QDialogButtonBox *>()->buttons().front();
    QCOMPARE(button->text(), u"Save"_s);
    QVERIFY(!button->isEnabled());
    auto *name = dialog()->findChild<QLineEdit *>();
    name->setText(u"Stuck"_s);
    QVERIFY(!button->isEnabled());
    auto *message = dialog()->findChild<QLabel *>(u"save-view-message"_s);
    QVERIFY2(message->text().contains(u"is a built-in view"_s), qPrintable(message->text()));
    name->setText(u"Mine too"_s);
    QVERIFY(button->isEnabled());
    QVERIFY(message->text().isEmpty());
}

void TestViewsPanel::aViewOfThatNameIsReplaced()
{
    save(u"key:a"_s, u"A"_s);
    save(u"key:b"_s, u"B"_s);
    save(u"key:c"_s, u"A"_s);
    QCOMPARE(own(), (QStringList{u"A: key:c"_s, u"B: key:b"_s}));
    QCOMPARE(selected(), u"A"_s);
}

void TestViewsPanel::ownViewsAreRenamedAndDeletedByTheirKeys()
{
    save(u"key:a"_s, u"A"_s);
    save(u"key:b"_s, u"B"_s);
    list()->setFocus();
    click(u"A"_s);
    QTest::keyClick(list(), Qt::Key_F2);
    QVERIFY(dialog());
    QTest::keyClicks(dialog()->findChild<QLineEdit *>(), u"First"_s);
    QTest::keyClick(dialog(), Qt::Key_Return);
    QTRY_COMPARE(own(), (QStringList{u"First: key:a"_s, u"B: key:b"_s}));
    QCOMPARE(selected(), u"First"_s);
    QTest::keyClick(list(), Qt::Key_Delete);
    auto *box = m_panel->findChild<QMessageBox *>(u"delete-view"_s);
    QVERIFY(box);
    QVERIFY(box->text().contains(u"\"First\""_s));
    press(box, u"Delete"_s);
    QCOMPARE(own(), QStringList{u"B: key:b"_s});
    QCOMPARE(selected(), QString());
}

void TestViewsPanel::builtInViewsAreLeftAlone()
{
    list()->setFocus();
    click(u"Stuck"_s);
    QTest::keyClick(list(), Qt::Key_F2);
    QTest::keyClick(list(), Qt::Key_Delete);
    QVERIFY(!dialog());
    QVERIFY(!m_panel->findChild<QMessageBox *>());
}

void TestViewsPanel::aBrokenFileIsSaidAndKept()
{
    QVERIFY(QDir().mkpath(QFileInfo(m_file).path()));
    QFile file(m_file);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("{nonsense") > 0);
    file.close();
    QSignalSpy failed(m_panel, &ViewsPanel::failed);
    m_panel->reload();
    QCOMPARE(failed.size(), 1);
    save(u"key:a"_s, u"A"_s);
    QCOMPARE(failed.size(), 2);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), QByteArray("{nonsense"));
}

ONECAKE_TEST(TestViewsPanel)
#include "tst_views_panel.moc"
