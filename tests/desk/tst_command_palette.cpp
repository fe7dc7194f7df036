// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// Everything that can be done, found by words and done by Return.

#include "tests/support/windows/one_window_bench.h"
#include "ui/desk/command_palette.h"
#include "ui/desk/preferences_dialog.h"
#include "ui/keys/shortcut_book.h"

#include <QLineEdit>
#include <QListWidget>
#include <QMenuBar>

using namespace onecake;
using namespace onecake::test;
using namespace Qt::StringLiterals;

namespace {

QString plain(QString text)
{
    return text.replace(u"&&"_s, u"\n"_s).remove(u'&').replace(u'\n', u'&');
}

struct MenuEntry {
    const QAction *action;
    QString path; // "File › Store"
};

void collectEntries(const QList<QAction *> &actions, const QStringList &path,
                    QList<MenuEntry> &entries)
{
    for (QAction *action : actions) {
        if (QMenu *menu = action->menu()) {
            Q_EMIT menu->aboutToShow();
            collectEntries(menu->actions(), path + QStringList(plain(action->text())), entries);
        } else if (!action->isSeparator() && action->isVisible()) {
            entries.append({action, path.join(u" › "_s)});
        }
    }
}

// A line that cannot be chosen and has no name says that there is nothing.
bool isCommand(const QAction &action)
{
    return action.objectName() != u"window.palette"_s
        && (action.isEnabled() || !action.objectName().isEmpty());
}

} // namespace

class TestCommandPalette : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void opensByBothKeysOnEveryPage();
    void everyActionOfTheMenusIsInIt_data();
    void everyActionOfTheMenusIsInIt();
    void whatSubmenusHoldIsFoundByItsWords_data();
    void whatSubmenusHoldIsFoundByItsWords();
    void returnDoesWhatIsFound();
    void findsByOtherWordsAndInGerman_data();
    void findsByOtherWordsAndInGerman();
    void saysKeyAndPlace();
    void saysWhyItCannotBeDone();
    void whatWasDoneLatelyStandsFirst();
    void choosesAPolicy();
    void doesNotOpenOverADialog();
    void isReadOutInTheFieldThatHasTheFocus();
    void theFieldOfADialogIsTypedInto();

private:
    CommandPalette *palette();
    CommandPalette *open();
    QListWidget *list() { return palette()->findChild<QListWidget *>(); }
    QLineEdit *field() { return palette()->findChild<QLineEdit *>(); }
    QStringList titles();
    void typeAndConfirm(const QString &words);

    std::unique_ptr<OneWindowBench> m_bench;
};

void TestCommandPalette::init()
{
    m_bench = std::make_unique<OneWindowBench>();
    m_bench->open();
}

void TestCommandPalette::cleanup()
{
    m_bench->kept.discard();
    m_bench.reset();
}

CommandPalette *TestCommandPalette::palette()
{
    for (CommandPalette *each : m_bench->window().findChildren<CommandPalette *>()) {
        if (each->isVisible())
            return each;
    }
    return nullptr;
}

CommandPalette *TestCommandPalette::open()
{
    m_bench->window().activateWindow();
    if (!QTest::qWaitForWindowActive(&m_bench->window(), patienceMs))
        qFatal("the window does not become active");
    m_bench->press(Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
    return palette();
}

QStringList TestCommandPalette::titles()
{
    QStringList titles;
    for (int row = 0; row < list()->count(); ++row)
        titles.append(list()->item(row)->text());
    return titles;
}

void TestCommandPalette::typeAndConfirm(const QString &words)
{
    QVERIFY(open() != nullptr);
    QTest::keyClicks(field(), words);
    QTest::keyClick(field(), Qt::Key_Return);
    QTRY_VERIFY(palette() == nullptr);
}

void TestCommandPalette::opensByBothKeysOnEveryPage()
{
    for (const WindowPage page : {WindowPage::Start, WindowPage::Lab, WindowPage::Stores}) {
        m_bench->window().showPage(page);
        m_bench->press(Qt::Key_F3);
        QVERIFY(palette() != nullptr);
        QTest::keyClick(palette(), Qt::Key_Escape);
        QVERIFY(palette() == nullptr);
        QVERIFY(open() != nullptr);
        QTest::keyClick(palette(), Qt::Key_Escape);
    }
}

void TestCommandPalette::everyActionOfTheMenusIsInIt_data()
{
    QTest::addColumn<int>("page");
    for (const auto &page : enumNames<WindowPage>)
        QTest::addRow("%s", qPrintable(page.name.toString())) << static_cast<int>(page.value);
}

// With the key that it has, and the place where it is found.
void TestCommandPalette::everyActionOfTheMenusIsInIt()
{
    QFETCH(const int, page);
    m_bench->window().showPage(static_cast<WindowPage>(page));
    QVERIFY(open() != nullptr);
    QHash<QString, QStringList> spoken; // by title
    for (int row = 0; row < list()->count(); ++row) {
        const QListWidgetItem *item = list()->item(row);
        const QString title = item->text().remove(u"✓ "_s);
        spoken[title].append(item->data(Qt::AccessibleTextRole).toString());
    }
    QList<MenuEntry> entries;
    for (const QMenuBar *menus : m_bench->window().findChildren<QMenuBar *>()) {
        if (menus->isVisible())
            collectEntries(menus->actions(), {}, entries);
    }
    QVERIFY(entries.size() > 20);
    QHash<const QAction *, QStringList> paths;
    for (const MenuEntry &entry : entries)
        paths[entry.action].append(entry.path);
    for (const MenuEntry &entry : entries) {
        if (!isCommand(*entry.action))
            continue;
        const QString title = plain(entry.action->text());
        QVERIFY2(spoken.contains(title), qPrintable(entry.path + u" › "_s + title));
        bool isThere = false;
        for (const QString &words : spoken.value(title)) {
            const QStringList &known = paths[entry.action];
            const bool isPlaced = std::any_of(known.begin(), known.end(), [&words](const auto &at) {
                return words.contains(at);
            });
            const QString key = entry.action->shortcut().toString(QKeySequence::NativeText);
            isThere = isThere || (isPlaced && words.contains(key));
        }
        QVERIFY2(isThere, qPrintable(spoken.value(title).join(u" | "_s)));
    }
}

void TestCommandPalette::whatSubmenusHoldIsFoundByItsWords_data()
{
    QTest::addColumn<int>("page");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("said");
    const auto stores = static_cast<int>(WindowPage::Stores);
    const auto lab = static_cast<int>(WindowPage::Lab);
    QTest::newRow("command") << stores << u"command that shows it"_s
                             << u"Command that shows it, key: Ctrl+Shift+C, Edit › Copy as"_s;
    QTest::newRow("export") << stores << u"export csv"_s << u"Keys › Export what matches"_s;
    QTest::newRow("copy") << stores << u"copy as json"_s << u"Edit › Copy as"_s;
    QTest::newRow("hand-out") << lab << u"hand-out two"_s
                              << u"One cake or two?, Lessons › Save a hand-out of"_s;
    QTest::newRow("slides") << lab << u"slides retry storms"_s
                            << u"Retry storms, Lessons › Save slides of"_s;
}

void TestCommandPalette::whatSubmenusHoldIsFoundByItsWords()
{
    QFETCH(const int, page);
    QFETCH(const QString, typed);
    QFETCH(const QString, said);
    m_bench->window().showPage(static_cast<WindowPage>(page));
    QVERIFY(open() != nullptr);
    QTest::keyClicks(field(), typed);
    QStringList spoken;
    for (int row = 0; row < std::min(3, list()->count()); ++row)
        spoken.append(list()->item(row)->data(Qt::AccessibleTextRole).toString());
    QVERIFY2(!spoken.filter(said).isEmpty(), qPrintable(spoken.join(u" | "_s)));
}

void TestCommandPalette::returnDoesWhatIsFound()
{
    m_bench->window().showPage(WindowPage::Lab);
    typeAndConfirm(u"order cake"_s);
    QTRY_COMPARE(m_bench->session().inputs().userActions.size(), size_t(1));
    typeAndConfirm(u"stores"_s);
    QTRY_COMPARE(m_bench->window().page(), WindowPage::Stores);
}

void TestCommandPalette::findsByOtherWordsAndInGerman_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("title");
    QTest::newRow("funkloch") << u"funkloch"_s << u"Enter the tunnel"_s;
    QTest::newRow("absturz") << u"absturz"_s << u"Crash the API…"_s;
    QTest::newRow("offline") << u"offline"_s << u"Enter the tunnel"_s;
    QTest::newRow("vollbild") << u"vollbild"_s << u"Full screen"_s;
    QTest::newRow("shortcuts") << u"shortcuts"_s << u"Keys…"_s;
    QTest::newRow("einstellungen") << u"einstellungen"_s << u"Preferences…"_s;
    QTest::newRow("nebeneinander") << u"vergleichen"_s << u"Side by side"_s;
    QTest::newRow("a slip") << u"tunel"_s << u"Enter the tunnel"_s;
}

void TestCommandPalette::findsByOtherWordsAndInGerman()
{
    QFETCH(const QString, typed);
    QFETCH(const QString, title);
    m_bench->window().showPage(WindowPage::Lab);
    QVERIFY(open() != nullptr);
    QTest::keyClicks(field(), typed);
    QVERIFY2(titles().mid(0, 3).contains(title), qPrintable(titles().join(u", "_s)));
}

void TestCommandPalette::saysKeyAndPlace()
{
    m_bench->window().showPage(WindowPage::Lab);
    QVERIFY(open() != nullptr);
    QTest::keyClicks(field(), u"to the end"_s);
    const QListWidgetItem *first = list()->item(0);
    QCOMPARE(first->text(), u"To the end"_s);
    const QString spoken = first->data(Qt::AccessibleTextRole).toString();
    QVERIFY2(spoken.contains(u"Ctrl+End"_s) && spoken.contains(u"Time"_s), qPrintable(spoken));
}

void TestCommandPalette::saysWhyItCannotBeDone()
{
    m_bench->window().showPage(WindowPage::Lab);
    QVERIFY(open() != nullptr);
    QTest::keyClicks(field(), u"fork here"_s);
    const QString spoken = list()->item(0)->data(Qt::AccessibleTextRole).toString();
    QVERIFY2(spoken.contains(u"Look back first"_s), qPrintable(spoken));
    QTest::keyClick(field(), Qt::Key_Return); // does nothing, and stays
    QVERIFY(palette() != nullptr);
    QVERIFY(
        palette()->findChild<QLabel *>(u"command-says"_s)->text().contains(u"Look back first"_s));
}

void TestCommandPalette::whatWasDoneLatelyStandsFirst()
{
    m_bench->window().showPage(WindowPage::Lab);
    typeAndConfirm(u"enter tunnel"_s);
    QTRY_VERIFY(m_bench->session().state().isInTunnel);
    typeAndConfirm(u"order cake"_s);
    QTRY_COMPARE(m_bench->session().inputs().userActions.size(), size_t(2));
    QVERIFY(open() != nullptr);
    QCOMPARE(titles().value(0), u"Order a cake"_s);
    QCOMPARE(titles().value(1), u"✓ Leave the tunnel"_s); // the same action
}

void TestCommandPalette::choosesAPolicy()
{
    m_bench->window().showPage(WindowPage::Lab);
    typeAndConfirm(u"no protection policy"_s);
    QTRY_COMPARE(m_bench->session().inputs().policy->id, u"none"_s);
}

void TestCommandPalette::doesNotOpenOverADialog()
{
    m_bench->press(Qt::Key_Comma, Qt::ControlModifier);
    auto *dialog = m_bench->window().findChild<PreferencesDialog *>();
    QVERIFY(dialog != nullptr && dialog->isVisible());
    QTest::keyClick(dialog, Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
    QTest::keyClick(dialog, Qt::Key_F3);
    QVERIFY(palette() == nullptr);
}

void TestCommandPalette::isReadOutInTheFieldThatHasTheFocus()
{
    m_bench->window().showPage(WindowPage::Lab);
    QVERIFY(open() != nullptr);
    QVERIFY(QTest::qWaitForWindowActive(palette(), patienceMs));
    QTRY_COMPARE(QApplication::focusWidget(), field());
    QTest::keyClicks(field(), u"tunnel"_s);
    QVERIFY(list()->count() > 1);
    const auto spokenAt = [this](int row) {
        return list()->item(row)->data(Qt::AccessibleTextRole).toString();
    };
    QVERIFY(field()->accessibleDescription().startsWith(spokenAt(0)));
    QTest::keyClick(field(), Qt::Key_Down);
    QCOMPARE(list()->currentRow(), 1);
    QVERIFY(field()->accessibleDescription().startsWith(spokenAt(1)));
    QTest::keyClicks(field(), u" of nothing whatever"_s);
    QCOMPARE(list()->count(), 0);
    QVERIFY2(field()->accessibleDescription().startsWith(u"Nothing is called so"_s),
             qPrintable(field()->accessibleDescription()));
}

// The lab's single letters are no keys meanwhile.
void TestCommandPalette::theFieldOfADialogIsTypedInto()
{
    m_bench->window().showPage(WindowPage::Lab);
    QVERIFY(open() != nullptr);
    QTest::keyClicks(field(), u"ot p"_s);
    QCOMPARE(field()->text(), u"ot p"_s);
    QVERIFY(m_bench->session().inputs().userActions.empty());
}

ONECAKE_TEST(TestCommandPalette)
#include "tst_command_palette.moc"
