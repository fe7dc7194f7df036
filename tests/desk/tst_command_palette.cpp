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

class TestCommandPalette : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void opensByBothKeysOnEveryPage();
    void returnDoesWhatIsFound();
    void findsByOtherWordsAndInGerman_data();
    void findsByOtherWordsAndInGerman();
    void saysKeyAndPlace();
    void saysWhyItCannotBeDone();
    void whatWasDoneLatelyStandsFirst();
    void choosesAPolicy();
    void doesNotOpenOverADialog();
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
    QVERIFY2(spoken.contains(u"Ctrl+E"_s) && spoken.contains(u"Time"_s), qPrintable(spoken));
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
