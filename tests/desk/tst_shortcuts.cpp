// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// Keys that the user has changed: what they do, what is said of them, and how conflicts are solved.

#include "tests/support/windows/one_window_bench.h"
#include "ui/desk/desk_entry.h"
#include "ui/keys/key_words.h"
#include "ui/keys/shortcuts_dialog.h"

#include <QCheckBox>
#include <QKeySequenceEdit>
#include <QLabel>
#include <QLineEdit>
#include <QMenuBar>
#include <QPushButton>
#include <QTreeWidget>

using namespace onecake;
using namespace onecake::test;
using namespace Qt::StringLiterals;

class TestShortcuts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void everyKeyOfTheMenusHasAName();
    void noTwoActionsHaveOneKeyAtOnePlace();
    void anotherKeyWorksAtOnceAndIsRemembered();
    void whatIsSaidOfAKeyFollows();
    void noKeyAtAllIsRememberedToo();
    void theUsualKeyComesBack();
    void aConflictIsNamedAndSolved();
    void anotherPageMayHaveTheSameKey();
    void singleCharactersAreSwitchedOff();
    void theListIsSearched();
    void aNewTabOfTheStoresHasTheKeysToo();

private:
    ShortcutBook &book() { return *ShortcutBook::current(); }
    ShortcutsDialog *openDialog();
    template<typename Widget>
    Widget *part(const QString &name)
    {
        return m_bench->window().findChild<ShortcutsDialog *>()->findChild<Widget *>(name);
    }
    void select(const QString &name);

    std::unique_ptr<OneWindowBench> m_bench;
};

void TestShortcuts::init()
{
    m_bench = std::make_unique<OneWindowBench>();
    m_bench->open();
    m_bench->window().showPage(WindowPage::Lab);
}

void TestShortcuts::cleanup()
{
    m_bench->kept.discard();
    m_bench.reset();
}

ShortcutsDialog *TestShortcuts::openDialog()
{
    m_bench->press(Qt::Key_F1, Qt::ControlModifier);
    return m_bench->window().findChild<ShortcutsDialog *>();
}

void TestShortcuts::select(const QString &name)
{
    auto *list = part<QTreeWidget>(u"shortcut-list"_s);
    for (int at = 0; at < list->topLevelItemCount(); ++at) {
        for (int row = 0; row < list->topLevelItem(at)->childCount(); ++row) {
            QTreeWidgetItem *item = list->topLevelItem(at)->child(row);
            if (item->data(0, Qt::UserRole).toString() == name) {
                list->setCurrentItem(item);
                return;
            }
        }
    }
    QFAIL(qPrintable(name));
}

// What has no name can be neither found nor changed.
void TestShortcuts::everyKeyOfTheMenusHasAName()
{
    for (const WindowPage page : {WindowPage::Start, WindowPage::Lab, WindowPage::Stores}) {
        m_bench->window().showPage(page);
        for (const QMenuBar *menus : m_bench->window().findChildren<QMenuBar *>()) {
            for (const QAction *action : actionsOf(*menus)) {
                const bool isNamed = action->objectName().contains(u'.');
                QVERIFY2(isNamed || action->shortcut().isEmpty(), qPrintable(action->text()));
                QVERIFY2(!isNamed || !otherWordsFor(action->objectName()).isEmpty(),
                         qPrintable(action->objectName()));
            }
        }
    }
}

void TestShortcuts::noTwoActionsHaveOneKeyAtOnePlace()
{
    m_bench->window().showPage(WindowPage::Stores);
    QVERIFY(book().entries().size() > 50);
    for (const ShortcutBook::Entry &entry : book().entries()) {
        for (const QKeySequence &key : entry.chosen) {
            const QList<ShortcutBook::Entry> taken = book().conflicts(entry.name, key);
            QVERIFY2(taken.isEmpty(), qPrintable(entry.name + u" and "_s + taken.value(0).name));
        }
    }
}

void TestShortcuts::anotherKeyWorksAtOnceAndIsRemembered()
{
    book().choose(u"lab.order"_s, {QKeySequence(Qt::CTRL | Qt::Key_B)});
    m_bench->press(Qt::Key_O);
    QVERIFY(m_bench->session().inputs().userActions.empty());
    m_bench->press(Qt::Key_B, Qt::ControlModifier);
    QCOMPARE(m_bench->session().inputs().userActions.size(), size_t(1));
    m_bench->kept.discard();
    m_bench->close();
    m_bench->open();
    m_bench->window().showPage(WindowPage::Lab);
    m_bench->press(Qt::Key_B, Qt::ControlModifier);
    QCOMPARE(m_bench->session().inputs().userActions.size(), size_t(2));
}

void TestShortcuts::whatIsSaidOfAKeyFollows()
{
    const auto *order = m_bench->window().findChild<QAction *>(u"lab.order"_s);
    QVERIFY(order->toolTip().endsWith(u" (O)"_s));
    QVERIFY(m_bench->window().findChild<QLabel *>(u"hint"_s)->text().contains(u"(Space)"_s));
    book().choose(u"lab.order"_s, {QKeySequence(Qt::CTRL | Qt::Key_B)});
    book().choose(u"lab.play"_s, {});
    QVERIFY2(order->toolTip().endsWith(u" (Ctrl+B)"_s), qPrintable(order->toolTip()));
    QCOMPARE(withKeys(u"Order ({lab.order}), play ({lab.play})"_s), u"Order (Ctrl+B), play"_s);
    QVERIFY(!m_bench->window().findChild<QLabel *>(u"hint"_s)->text().contains(u"(Space)"_s));
    book().resetAll();
    QVERIFY(order->toolTip().endsWith(u" (O)"_s));
    QVERIFY(m_bench->window().findChild<QLabel *>(u"hint"_s)->text().contains(u"(Space)"_s));
}

void TestShortcuts::noKeyAtAllIsRememberedToo()
{
    book().choose(u"lab.order"_s, {});
    m_bench->close();
    m_bench->open();
    m_bench->window().showPage(WindowPage::Lab);
    m_bench->press(Qt::Key_O);
    QVERIFY(m_bench->session().inputs().userActions.empty());
    QVERIFY(book().isAnyChanged());
}

void TestShortcuts::theUsualKeyComesBack()
{
    book().choose(u"lab.order"_s, {});
    book().choose(u"lab.reload"_s, {QKeySequence(Qt::Key_F7)});
    book().reset(u"lab.order"_s);
    QCOMPARE(book().keyNow(u"lab.order"_s), QKeySequence(Qt::Key_O));
    QCOMPARE(book().keyNow(u"lab.reload"_s), QKeySequence(Qt::Key_F7));
    book().resetAll();
    QCOMPARE(book().keyNow(u"lab.reload"_s), QKeySequence(Qt::Key_R));
    QVERIFY(!book().isAnyChanged());
    QVERIFY(m_bench->settings.allKeys().filter(u"keys/"_s).isEmpty());
}

void TestShortcuts::aConflictIsNamedAndSolved()
{
    QVERIFY(openDialog() != nullptr);
    select(u"lab.reload"_s);
    auto *key = part<QKeySequenceEdit>(u"shortcut-key"_s);
    key->setFocus();
    QTest::keyClick(key, Qt::Key_O);
    const QString says = part<QLabel>(u"shortcut-says"_s)->text();
    QVERIFY2(says.contains(u"Order a cake"_s) && says.contains(u"Lab"_s), qPrintable(says));
    part<QPushButton>(u"shortcut-use"_s)->click();
    QCOMPARE(book().keyNow(u"lab.reload"_s), QKeySequence(Qt::Key_O));
    QVERIFY(book().keyNow(u"lab.order"_s).isEmpty());
    part<QPushButton>(u"shortcut-reset-all"_s)->click();
    QCOMPARE(book().keyNow(u"lab.order"_s), QKeySequence(Qt::Key_O));
}

void TestShortcuts::anotherPageMayHaveTheSameKey()
{
    m_bench->window().showPage(WindowPage::Stores);
    const QKeySequence key(Qt::CTRL | Qt::Key_R); // restarts there, and releases here
    QVERIFY(book().conflicts(u"lab.restart"_s, key).isEmpty());
    QVERIFY(!book().conflicts(u"window.quit"_s, key).isEmpty());
}

void TestShortcuts::singleCharactersAreSwitchedOff()
{
    QVERIFY(openDialog() != nullptr);
    auto *characters = part<QCheckBox>(u"shortcut-characters"_s);
    QVERIFY(characters->isChecked());
    characters->click();
    m_bench->window().findChild<ShortcutsDialog *>()->close();
    for (const Qt::Key key : {Qt::Key_O, Qt::Key_T, Qt::Key_Space, Qt::Key_Period})
        m_bench->press(key);
    QVERIFY(m_bench->session().inputs().userActions.empty());
    QVERIFY(m_bench->session().timeline().events().empty());
    m_bench->press(Qt::Key_L, Qt::ShiftModifier);
    QVERIFY(m_bench->session().inputs().userActions.empty());
    m_bench->press(Qt::Key_End, Qt::ControlModifier); // is no single character
    QVERIFY(!m_bench->session().timeline().events().empty());
    m_bench->press(Qt::Key_Home); // nor is this
    QVERIFY(m_bench->session().travel().isLookingBack());
    m_bench->window().showPage(WindowPage::Start);
    m_bench->press(Qt::Key_2);
    QCOMPARE(m_bench->window().page(), WindowPage::Start);
    book().setCharactersOn(true);
    m_bench->press(Qt::Key_2);
    QCOMPARE(m_bench->window().page(), WindowPage::Lab);
}

void TestShortcuts::theListIsSearched()
{
    QVERIFY(openDialog() != nullptr);
    QTest::keyClicks(part<QLineEdit>(u"shortcut-search"_s), u"tunnel"_s);
    const auto *list = part<QTreeWidget>(u"shortcut-list"_s);
    QStringList found;
    for (int at = 0; at < list->topLevelItemCount(); ++at) {
        for (int row = 0; row < list->topLevelItem(at)->childCount(); ++row) {
            const QTreeWidgetItem *item = list->topLevelItem(at)->child(row);
            if (!item->isHidden() && !list->topLevelItem(at)->isHidden())
                found.append(item->data(0, Qt::UserRole).toString());
        }
    }
    QVERIFY2(found.contains(u"lab.tunnel"_s) && found.size() < 4, qPrintable(found.join(u' ')));
    QVERIFY(list->currentItem() != nullptr && !list->currentItem()->isHidden());
}

void TestShortcuts::aNewTabOfTheStoresHasTheKeysToo()
{
    m_bench->window().showPage(WindowPage::Stores);
    book().choose(u"stores.find"_s, {QKeySequence(Qt::Key_F8)});
    QVERIFY(m_bench->lab.openIn(m_bench->folder, u"sqlite:"_s));
    m_bench->window().stores()->open(m_bench->session().store().url());
    m_bench->window().stores()->open(*parseStoreUrl(u"sqlite:"_s + m_bench->path(u"other.db"_s)));
    int count = 0;
    for (const QAction *find : m_bench->window().findChildren<QAction *>(u"stores.find"_s)) {
        QCOMPARE(find->shortcut(), QKeySequence(Qt::Key_F8));
        ++count;
    }
    QVERIFY(count >= 2);
}

ONECAKE_TEST(TestShortcuts)
#include "tst_shortcuts.moc"
