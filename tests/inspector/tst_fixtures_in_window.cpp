// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// The store of every library in the window: its stuck key is found, removed alone, and taken back
// as it was, with nothing but the mouse, and with nothing but the keyboard.

#include "tests/support/fixture_store.h"
#include "tests/support/windows/inspector_bench.h"
#include "tests/support/windows/layout_items.h"

#include <QApplication>
#include <QListWidget>
#include <QToolButton>

using namespace onecake;
using namespace onecake::test;

class TestFixturesInWindow
    : public QObject
    , private InspectorBench
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { addFixtureRows(); }
    void init();
    void cleanup();

    void byMouse();
    void byKeyboardAlone();
    void offersWhatBlocksItsKeyWhereNothingCanBeStuck();
    void showsNoColumnThatTheTableHasNot();

private:
    // The dialog of that name that a person sees.
    QDialog *dialog(const QString &name)
    {
        for (QDialog *open : m_window->findChildren<QDialog *>(name)) {
            if (open->isActiveWindow())
                return open;
        }
        return nullptr;
    }
    void click(QWidget *widget, QPoint place)
    {
        QVERIFY(widget->isVisible());
        QTest::mouseClick(widget, Qt::LeftButton, {}, place);
    }
    void click(const QString &text, const QWidget *parent);
    static QAbstractButton *pressable(const QString &text, const QWidget *parent);
    // Once no dialog is in front of it.
    void returnToWindow()
    {
        QTRY_VERIFY(QApplication::activeModalWidget() == nullptr);
        m_window->activateWindow();
        QTRY_VERIFY(m_window->isActiveWindow());
    }
    // Where the keyboard is.
    static void type(Qt::Key key, Qt::KeyboardModifiers with = {})
    {
        QVERIFY(QApplication::focusWidget());
        QTest::keyClick(QApplication::focusWidget(), key, with);
    }
    // Without what is gone, which stays for a while to be seen as that.
    [[nodiscard]] QStringList keysShown()
    {
        QStringList keys;
        for (const InspectedRow &row : session().rows()) {
            if (row.mark != RowMark::Gone)
                keys.append(row.row.key);
        }
        return keys;
    }

    [[nodiscard]] bool saysHowMany(int count)
    {
        return text(u"status"_s).startsWith(u"%1 match (exact)"_s.arg(count));
    }

    std::unique_ptr<FixtureStore> m_fixture;
    QStringList m_before;
};

void TestFixturesInWindow::init()
{
    QFETCH_GLOBAL(const QString, fixture);
    m_fixture = std::make_unique<FixtureStore>(fixture);
    m_before = m_fixture->contents();
    m_folder = std::make_unique<QTemporaryDir>();
    m_trash = m_folder->filePath(u"removed"_s);
    m_url = must(parseStoreUrl(m_fixture->url()));
    // Tables elsewhere are locked anyway; this one is on this machine.
    m_connections = {};
    if (m_fixture->isRemote())
        QVERIFY(m_connections.add({u"shop"_s, m_url, false, true}));
    open();
    QCOMPARE(rowCount(), m_before.size());
    const QString layout = page()->findChild<QToolButton *>(u"layout"_s)->text();
    QCOMPARE(layout, u"layout: "_s + layoutNamed(m_fixture->layout())->title);
}

void TestFixturesInWindow::cleanup()
{
    dropStore();
    m_fixture.reset();
}

// The button that says that and can be pressed.
QAbstractButton *TestFixturesInWindow::pressable(const QString &text, const QWidget *parent)
{
    for (QAbstractButton *button : parent->findChildren<QAbstractButton *>()) {
        if (button->isVisible() && button->isEnabled() && button->text().remove(u'&') == text)
            return button;
    }
    return nullptr;
}

void TestFixturesInWindow::click(const QString &text, const QWidget *parent)
{
    QTRY_VERIFY2(pressable(text, parent), qPrintable(text));
    QWidget *button = pressable(text, parent);
    click(button, button->rect().center());
}

void TestFixturesInWindow::byMouse()
{
    auto *views = page()->findChild<QListWidget *>(u"views"_s);
    const auto view = views->findItems(m_fixture->view(), Qt::MatchExactly);
    QCOMPARE(view.size(), 1);
    click(views->viewport(), views->visualItemRect(view.front()).center());
    QTRY_COMPARE(keysShown(), QStringList{m_fixture->key()});
    QCOMPARE(rowCount(), 1);
    click(rows()->viewport(), rows()->visualRect(rows()->model()->index(0, 1)).center());
    click(u"Remove…"_s, page());
    if (m_fixture->isRemote()) {
        QTRY_VERIFY(dialog(u"unlock"_s));
        const QString asks = text(u"unlock-text"_s);
        QVERIFY2(asks.startsWith(u"shop, table "_s), qPrintable(asks));
        QVERIFY2(asks.contains(u"because its connection says so"_s), qPrintable(asks));
        click(u"Unlock"_s, dialog(u"unlock"_s));
    }
    QTRY_VERIFY(dialog(u"removal"_s));
    QCOMPARE(m_fixture->contents(), m_before);
    click(u"Remove 1 key"_s, dialog(u"removal"_s));
    QTRY_COMPARE(keysShown(), QStringList());
    QTRY_VERIFY2(saysHowMany(0), qPrintable(text(u"status"_s)));
    QCOMPARE(m_fixture->contents(), m_fixture->contentsWithoutIt());
    QTRY_VERIFY(session().controller()->undoable());
    click(u"Undo"_s, page());
    QTRY_COMPARE(keysShown(), QStringList{m_fixture->key()});
    QCOMPARE(rowCount(), 1);
    QTRY_VERIFY2(saysHowMany(1), qPrintable(text(u"status"_s)));
    QCOMPARE(m_fixture->contents(), m_before);
}

void TestFixturesInWindow::byKeyboardAlone()
{
    type(Qt::Key_F, Qt::ControlModifier);
    QTest::keyClicks(QApplication::focusWidget(), m_fixture->query());
    type(Qt::Key_Return);
    QTRY_COMPARE(keysShown(), QStringList{m_fixture->key()});
    type(Qt::Key_Down);
    type(Qt::Key_Delete);
    if (m_fixture->isRemote()) {
        QTRY_VERIFY(dialog(u"unlock"_s));
        type(Qt::Key_U, Qt::AltModifier);
    }
    QTRY_VERIFY(dialog(u"removal"_s));
    QCOMPARE(m_fixture->contents(), m_before);
    // It cannot be pressed before what would be removed has been read.
    QTRY_VERIFY(pressable(u"Remove 1 key"_s, dialog(u"removal"_s)));
    type(Qt::Key_R, Qt::AltModifier);
    QTRY_COMPARE(keysShown(), QStringList());
    QTRY_VERIFY2(saysHowMany(0), qPrintable(text(u"status"_s)));
    QCOMPARE(m_fixture->contents(), m_fixture->contentsWithoutIt());
    QTRY_VERIFY(session().controller()->undoable());
    returnToWindow();
    type(Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(keysShown(), QStringList{m_fixture->key()});
    QCOMPARE(rowCount(), 1);
    QTRY_VERIFY2(saysHowMany(1), qPrintable(text(u"status"_s)));
    QCOMPARE(m_fixture->contents(), m_before);
}

void TestFixturesInWindow::offersWhatBlocksItsKeyWhereNothingCanBeStuck()
{
    auto *views = page()->findChild<QListWidget *>(u"views"_s);
    const auto view = views->findItems(u"Stuck"_s, Qt::MatchExactly);
    QCOMPARE(view.size(), 1);
    click(views->viewport(), views->visualItemRect(view.front()).center());
    auto *offer = rows()->findChild<QPushButton *>(u"empty-offer"_s);
    if (m_fixture->state() == u"stuck") {
        QTRY_COMPARE(keysShown(), QStringList{m_fixture->key()});
        QVERIFY(!offer->isVisible());
        return;
    }
    QTRY_VERIFY(offer->isVisible());
    QVERIFY(
        rows()->accessibleDescription().contains(u"none of its records can be told to be stuck"_s));
    rows()->setFocus();
    type(Qt::Key_Tab);
    QVERIFY(offer->hasFocus());
    type(Qt::Key_Space);
    QTRY_COMPARE(keysShown(), QStringList{m_fixture->key()});
    QVERIFY(!offer->isVisible());
}

void TestFixturesInWindow::showsNoColumnThatTheTableHasNot()
{
    QFETCH_GLOBAL(const QString, fixture);
    // Whose keys these are is not stored: Medusa's table is Brandur's without the user.
    const QStringList withoutScope{u"idempotency4j"_s, u"medusa"_s};
    QCOMPARE(rows()->isColumnHidden(0), withoutScope.contains(fixture));
}

ONECAKE_TEST(TestFixturesInWindow)
#include "tst_fixtures_in_window.moc"
