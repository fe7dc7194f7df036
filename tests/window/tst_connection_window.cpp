// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// Saved connections in the window: opened from the menu, refused where they are read-only, loud
// where they are production, and tried again where they are lost.

#include "tests/support/connection_texts.h"
#include "tests/support/windows/dialog_bench.h"
#include "ui/style/accents.h"

#include <QStatusBar>

using namespace onecake;
using namespace onecake::test;
using namespace Qt::StringLiterals;

class TestConnectionWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_bench.reset(); }

    void theMenuListsWhatIsSavedAndOpensIt();
    void aReadOnlyConnectionIsRefused();
    void aConnectionThatBecomesReadOnlyIsLeft();
    void productionIsSaidAllTheTime();
    void theDialogOpensAConnectionInTheLab();
    void theDialogSaysThatAReadOnlyConnectionIsRefused();
    void aStoreThatIsNotThereIsTriedAgain();

private:
    [[nodiscard]] QString fileIn(const QString &name) const { return m_folder->filePath(name); }
    [[nodiscard]] Connection connectionTo(const QString &file, bool isReadOnly = false) const
    {
        return {u"Shop"_s, urlOf(u"sqlite:"_s + fileIn(file)), false, isReadOnly};
    }
    [[nodiscard]] bool save(const Connection &connection);
    [[nodiscard]] QAction *action(const QString &text);
    [[nodiscard]] LabSession &session() { return m_bench->window.session(); }
    [[nodiscard]] QLabel *label(const QString &name)
    {
        return m_bench->window.window().findChild<QLabel *>(name);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<DialogBench> m_bench;
};

void TestConnectionWindow::init()
{
    QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support)"_s));
    m_folder = std::make_unique<QTemporaryDir>();
    m_bench = std::make_unique<DialogBench>();
    QVERIFY(QTest::qWaitForWindowActive(&m_bench->window.window(), patienceMs));
}

bool TestConnectionWindow::save(const Connection &connection)
{
    ConnectionManager &book = m_bench->window.book;
    const QSignalSpy saved(&book, &ConnectionManager::saved);
    const bool isNew = book.connections().find(connection.name) == nullptr;
    book.save(isNew ? QString() : connection.name, connection, std::nullopt);
    return QTest::qWaitFor([&saved] { return saved.count() == 1; }, patienceMs);
}

QAction *TestConnectionWindow::action(const QString &text)
{
    for (QAction *each : m_bench->window.window().findChildren<QAction *>()) {
        if (each->text() == text)
            return each;
    }
    return nullptr;
}

void TestConnectionWindow::theMenuListsWhatIsSavedAndOpensIt()
{
    QCOMPARE(action(u"Shop"_s), nullptr);
    QVERIFY(save(connectionTo(u"shop.db"_s)));
    QVERIFY(action(u"Shop"_s) != nullptr);
    action(u"Shop"_s)->trigger();
    QTRY_COMPARE(session().store().url(), connectionTo(u"shop.db"_s).store);
    QVERIFY(action(u"Shop"_s)->isChecked());
    QVERIFY(!action(u"Keys in &memory"_s)->isChecked());
    QVERIFY(!label(u"production"_s)->isVisible());
    session().choices().choosePolicy(u"onecake"_s);
    QVERIFY(m_bench->window.lab.playOut()); // without a restart
    QCOMPARE(m_bench->window.lab.outcome().cakes, 1);
    action(u"Keys in &memory"_s)->trigger();
    QTRY_COMPARE(session().store().url().kind, StoreKind::Memory);
    QCOMPARE(session().store().connection(), std::nullopt);
    QVERIFY(action(u"Keys in &memory"_s)->isChecked());
}

void TestConnectionWindow::aReadOnlyConnectionIsRefused()
{
    QVERIFY(save(connectionTo(u"shop.db"_s, true)));
    action(u"Shop (read-only)"_s)->trigger();
    QTRY_VERIFY(label(u"message"_s)->isVisible());
    QCOMPARE(label(u"message"_s)->text(),
             u"connection \"Shop\": is read-only, and what is played is written. Allow writing in "
             "Connections first."_s);
    // Nothing is offered that would get round it.
    for (const QAbstractButton *button :
         label(u"message"_s)->parentWidget()->findChildren<QAbstractButton *>())
        QCOMPARE(button->isVisible(), button->accessibleName() == u"Close the message");
    QCOMPARE(session().store().url().kind, StoreKind::Memory);
    QVERIFY(action(u"Keys in &memory"_s)->isChecked());
    QVERIFY(!QFile::exists(fileIn(u"shop.db"_s)));
    session().store().retry();
    QCOMPARE(session().store().url().kind, StoreKind::Memory);
}

void TestConnectionWindow::aConnectionThatBecomesReadOnlyIsLeft()
{
    QVERIFY(save(connectionTo(u"shop.db"_s)));
    action(u"Shop"_s)->trigger();
    QTRY_VERIFY(session().store().connection());
    QVERIFY(save(connectionTo(u"shop.db"_s, true)));
    QTRY_COMPARE(session().store().url().kind, StoreKind::Memory);
    QTRY_VERIFY(label(u"message"_s)->isVisible());
    QVERIFY(label(u"message"_s)->text().contains(u"is read-only"));
}

void TestConnectionWindow::productionIsSaidAllTheTime()
{
    Connection shop = connectionTo(u"shop.db"_s);
    shop.isProduction = true;
    QVERIFY(save(shop));
    action(u"Shop (production)"_s)->trigger();
    QTRY_VERIFY(label(u"production"_s)->isVisible());
    QCOMPARE(label(u"production"_s)->text(), u"PRODUCTION – Shop"_s);
    MainWindow &window = m_bench->window.window();
    QVERIFY(window.windowTitle().startsWith(u"PRODUCTION – Shop"));
    for (const Appearance appearance : {Appearance::Light, Appearance::Dark}) {
        window.setAppearance(appearance);
        const QColor ground = accentsOf(window.palette()).trouble;
        const QColor ink = label(u"production"_s)->palette().color(QPalette::WindowText);
        QVERIFY(std::abs(ground.lightness() - ink.lightness()) > 90);
        const QWidget *banner = label(u"production"_s)->parentWidget();
        const QImage picture = window.grab().toImage();
        const QPoint spot = banner->mapTo(&window, QPoint(banner->width() / 2, 2));
        QCOMPARE(picture.pixelColor(spot * picture.devicePixelRatio()).rgb(), ground.rgb());
    }
    QVERIFY(m_bench->window.lab.playOut());
    QVERIFY(label(u"production"_s)->isVisible());
    shop.isProduction = false;
    QVERIFY(save(shop));
    QVERIFY(!label(u"production"_s)->isVisible());
    QCOMPARE(window.windowTitle(), u"OneCake[*]"_s);
    window.setAppearance(Appearance::Light);
}

void TestConnectionWindow::theDialogOpensAConnectionInTheLab()
{
    QVERIFY(m_bench->open());
    m_bench->type(u"Name"_s, u"Shop"_s);
    m_bench->choose(u"Kind"_s, u"SQLite"_s);
    m_bench->type(u"File"_s, fileIn(u"shop.db"_s));
    m_bench->click(u"Open in the lab"_s);
    QTRY_COMPARE(session().store().url().file, fileIn(u"shop.db"_s));
    QTRY_VERIFY(m_bench->dialog() == nullptr);
    QVERIFY(action(u"Shop"_s)->isChecked());
}

void TestConnectionWindow::theDialogSaysThatAReadOnlyConnectionIsRefused()
{
    QVERIFY(save(connectionTo(u"shop.db"_s, true)));
    QVERIFY(m_bench->open());
    m_bench->click(u"Open in the lab"_s);
    QTRY_VERIFY(m_bench->message().contains(u"is read-only"));
    QVERIFY(m_bench->isPointedAt(u"Read-only: nothing in it is changed"_s));
    QTest::keyClick(m_bench->dialog()->focusWidget(), Qt::Key_Space);
    m_bench->click(u"Open in the lab"_s);
    QTRY_COMPARE(session().store().url().file, fileIn(u"shop.db"_s));
}

void TestConnectionWindow::aStoreThatIsNotThereIsTriedAgain()
{
    QVERIFY(save(connectionTo(u"away/shop.db"_s)));
    action(u"Shop"_s)->trigger();
    QTRY_VERIFY(label(u"message"_s)->isVisible());
    QVERIFY(label(u"message"_s)->text().contains(u"away"));
    session().play(); // meanwhile the lab goes on with what it had
    m_bench->window.lab.frames.pass(std::chrono::seconds(2));
    QVERIFY(session().elapsed() > Duration(0));
    m_bench->window.click(u"Try again"_s);
    QTRY_VERIFY(label(u"message"_s)->isVisible());
    QVERIFY(QDir(m_folder->path()).mkdir(u"away"_s));
    m_bench->window.click(u"Try again"_s);
    QTRY_COMPARE(session().store().url().file, fileIn(u"away/shop.db"_s));
    QCOMPARE(session().store().connection()->name, u"Shop"_s);
    QVERIFY(!label(u"message"_s)->isVisible());
}

ONECAKE_TEST(TestConnectionWindow)
#include "tst_connection_window.moc"
