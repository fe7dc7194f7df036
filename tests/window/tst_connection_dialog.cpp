// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// The dialog of connections as a person uses it, over the real window and an emulator of DynamoDB.

#include "tests/support/connection_texts.h"
#include "tests/support/remote/emulator.h"
#include "tests/support/windows/dialog_bench.h"

#include <QTcpServer>

using namespace onecake;
using namespace onecake::test;
using namespace Qt::StringLiterals;

class TestConnectionDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_bench.reset(); }

    void savesAFile();
    void savesATableWithASecretThatIsNotShownAgain();
    void saysInOneSentenceWhatWillNotDo();
    void isReadOnlyElsewhereUntilThePersonSaysSo();
    void createsATableListsItAndTestsIt();
    void testsWithoutHoldingUpTheWindow();
    void removesAConnectionWhenAsked();
    void keepsWhatWasTypedBesideOtherConnections();
    void asksBeforeItForgetsWhatWasTyped();
    void everyFieldHasALabelWithAKey();

private:
    std::unique_ptr<DialogBench> m_bench;
};

void TestConnectionDialog::init()
{
    QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support)"_s));
    m_bench = std::make_unique<DialogBench>();
    QVERIFY(QTest::qWaitForWindowActive(&m_bench->window.window(), patienceMs));
    QVERIFY(m_bench->open());
}

void TestConnectionDialog::savesAFile()
{
    QCOMPARE(m_bench->rows(), QStringList{u"New connection"_s});
    m_bench->type(u"Name"_s, u"Archive"_s);
    m_bench->choose(u"Kind"_s, u"SQLite"_s);
    m_bench->type(u"File"_s, u"/srv/orders.db"_s);
    QVERIFY(!m_bench->isOn(u"Read-only: nothing in it is changed"_s));
    m_bench->click(u"Save"_s);
    QTRY_COMPARE(m_bench->rows(), QStringList{u"Archive"_s});
    const Connections &saved = m_bench->window.book.connections();
    QCOMPARE(*saved.find(u"Archive"_s), connectionOf(u"Archive"_s, u"sqlite:/srv/orders.db"_s));
    QTest::keyClick(m_bench->dialog(), Qt::Key_Escape);
    QTRY_VERIFY(m_bench->dialog() == nullptr);
}

void TestConnectionDialog::savesATableWithASecretThatIsNotShownAgain()
{
    m_bench->describe(u"Shop"_s, QUrl(u"http://127.0.0.1:8000"_s), u"orders"_s);
    m_bench->typeKey(u"AKIDSHOP"_s, u"hush-hush"_s);
    auto *secret = m_bench->find<QLineEdit>(u"Secret access key"_s);
    QVERIFY(!secret->displayText().contains(u"hush"));
    m_bench->click(u"Save"_s);
    QTRY_COMPARE(m_bench->rows(), QStringList{u"Shop"_s});
    QTRY_VERIFY(secret->text().isEmpty());
    QCOMPARE(m_bench->text(u"Access key ID"_s), QString());
    QCOMPARE(secret->placeholderText(), u"kept, and not shown"_s);
    QTRY_VERIFY(m_bench->dialog()
                    ->findChild<QLabel *>(u"secret-note"_s)
                    ->text()
                    .contains(u"this secret lives until OneCake is closed"));
    for (const QLabel *label : m_bench->window.window().findChildren<QLabel *>())
        QVERIFY2(!label->text().contains(u"hush"), qPrintable(label->text()));
    for (const QLineEdit *field : m_bench->dialog()->findChildren<QLineEdit *>())
        QVERIFY(!field->text().contains(u"hush"));
    QVERIFY(!m_bench->window.isOnDisk("hush-hush"));
    QVERIFY(!m_bench->window.isOnDisk("AKIDSHOP"));
    QVERIFY(m_bench->window.isOnDisk("Shop"));
}

void TestConnectionDialog::saysInOneSentenceWhatWillNotDo()
{
    m_bench->click(u"Save"_s);
    QCOMPARE(m_bench->message(), u"Name the table, or list the tables there are."_s);
    m_bench->describe(u"Shop"_s, QUrl(u"http://db.example"_s), u"orders"_s);
    m_bench->click(u"Test"_s);
    QVERIFY(m_bench->message().contains(u"unencrypted"));
    QVERIFY(m_bench->isPointedAt(u"Endpoint"_s));
    m_bench->tick(u"Allow unencrypted HTTP: the network in between is my own"_s);
    m_bench->type(u"Name"_s, {});
    m_bench->click(u"Save"_s);
    QCOMPARE(m_bench->message(), u"Give the connection a name."_s);
    QVERIFY(m_bench->isPointedAt(u"Name"_s));
    m_bench->type(u"Name"_s, u"Shop"_s);
    m_bench->click(u"Save"_s);
    QTRY_COMPARE(m_bench->rows(), QStringList{u"Shop"_s});
    QCOMPARE(m_bench->message(), QString());

    m_bench->click(u"New"_s);
    m_bench->describe(u"Shop"_s, QUrl(u"http://127.0.0.1:8000"_s), u"others"_s);
    m_bench->click(u"Save"_s);
    QTRY_VERIFY(m_bench->message().contains(u"there already is a connection of that name"));
}

void TestConnectionDialog::isReadOnlyElsewhereUntilThePersonSaysSo()
{
    const QString readOnly = u"Read-only: nothing in it is changed"_s;
    QVERIFY(m_bench->isOn(readOnly));
    m_bench->type(u"Endpoint"_s, u"http://127.0.0.1:8000"_s);
    QVERIFY(!m_bench->isOn(readOnly));
    m_bench->type(u"Endpoint"_s, u"https://db.example"_s);
    QVERIFY(m_bench->isOn(readOnly));
    m_bench->tick(readOnly);
    m_bench->type(u"Endpoint"_s, u"https://db2.example"_s);
    QVERIFY(!m_bench->isOn(readOnly));
}

void TestConnectionDialog::createsATableListsItAndTestsIt()
{
    m_bench->describe(u"Shop"_s, sharedEmulator().endpoint(), u"dialog-orders"_s);
    m_bench->typeKey(u"AKID"_s, u"hush"_s);
    m_bench->click(u"Test"_s);
    QTRY_VERIFY(m_bench->found().contains(
        u"table: missing. dialog-orders is not there; fix it with \"Create table…\""));
    m_bench->click(u"Create table"_s);
    QVERIFY(m_bench->message().contains(u"the table dialog-orders at 127.0.0.1"));
    QVERIFY(m_bench->found().contains(u"missing")); // nothing has happened yet
    m_bench->click(u"Create the table"_s);
    QTRY_VERIFY(m_bench->found().contains(u"table: ok."));
    m_bench->type(u"Table"_s, {});
    m_bench->click(u"List tables"_s);
    auto *table = m_bench->find<QComboBox>(u"Table"_s);
    QTRY_VERIFY(table->count() > 0);
    table->hidePopup();
    table->setCurrentIndex(table->findText(u"dialog-orders"_s));
    m_bench->click(u"Test"_s);
    QTRY_VERIFY(m_bench->found().contains(u"key schema: ok."));
    QVERIFY2(!m_bench->found().contains(u"hush"), qPrintable(m_bench->found()));
}

void TestConnectionDialog::testsWithoutHoldingUpTheWindow()
{
    QTcpServer silent;
    QVERIFY(silent.listen(QHostAddress::LocalHost));
    m_bench->describe(u"Shop"_s, QUrl(u"http://127.0.0.1:%1"_s.arg(silent.serverPort())),
                      u"orders"_s);
    m_bench->typeKey(u"AKID"_s, u"hush"_s);
    m_bench->click(u"Test"_s);
    QTRY_VERIFY(silent.hasPendingConnections());
    const auto *doing = m_bench->dialog()->findChild<QLabel *>(u"doing"_s);
    QVERIFY(doing->text().startsWith(u"Asking the table orders at 127.0.0.1"));
    QVERIFY(!m_bench->find<QAbstractButton>(u"List tables"_s)->isEnabled());
    m_bench->window.session().play();
    m_bench->window.lab.frames.pass(std::chrono::seconds(3)); // the lab goes on behind it
    QVERIFY(m_bench->window.session().elapsed() > Duration(0));
    m_bench->click(u"Stop"_s);
    QCOMPARE(doing->text(), QString());
    QVERIFY(m_bench->find<QAbstractButton>(u"Test"_s)->isEnabled());
    m_bench->click(u"Test"_s);
    m_bench->click(u"Close"_s); // while it asks
    m_bench->click(u"Close without saving"_s);
    QTRY_VERIFY(m_bench->dialog() == nullptr);
}

void TestConnectionDialog::removesAConnectionWhenAsked()
{
    m_bench->describe(u"Shop"_s, QUrl(u"http://127.0.0.1:8000"_s), u"orders"_s);
    m_bench->click(u"Save"_s);
    QTRY_COMPARE(m_bench->rows(), QStringList{u"Shop"_s});
    m_bench->click(u"Remove"_s);
    QVERIFY(m_bench->message().contains(u"The store itself stays as it is"));
    QCOMPARE(m_bench->rows(), QStringList{u"Shop"_s});
    m_bench->click(u"Remove the connection"_s);
    QTRY_COMPARE(m_bench->rows(), QStringList{u"New connection"_s});
    QCOMPARE(m_bench->window.book.connections(), Connections());
}

void TestConnectionDialog::keepsWhatWasTypedBesideOtherConnections()
{
    m_bench->describe(u"Shop"_s, QUrl(u"http://127.0.0.1:8000"_s), u"orders"_s);
    m_bench->click(u"Save"_s);
    QTRY_COMPARE(m_bench->rows(), QStringList{u"Shop"_s});
    m_bench->click(u"New"_s);
    m_bench->type(u"Name"_s, u"Draft"_s);
    auto *list = m_bench->find<QListView>(u"Saved connections"_s);
    QTest::keyClick(list, Qt::Key_Up);
    QCOMPARE(m_bench->text(u"Name"_s), u"Shop"_s);
    QTest::keyClick(list, Qt::Key_Down);
    QCOMPARE(m_bench->text(u"Name"_s), u"Draft"_s);
    QCOMPARE(m_bench->rows(), (QStringList{u"Shop"_s, u"Draft (not saved)"_s}));
}

void TestConnectionDialog::asksBeforeItForgetsWhatWasTyped()
{
    m_bench->type(u"Name"_s, u"Shop"_s);
    QTest::keyClick(m_bench->dialog(), Qt::Key_Escape);
    QCOMPARE(m_bench->message(), u"What you typed is not saved."_s);
    QVERIFY(m_bench->dialog()->isVisible());
    m_bench->click(u"Close without saving"_s);
    QTRY_VERIFY(m_bench->dialog() == nullptr);
}

void TestConnectionDialog::everyFieldHasALabelWithAKey()
{
    m_bench->choose(u"Credentials from"_s, u"access key"_s);
    QStringList keys;
    for (const QLabel *label : m_bench->dialog()->findChildren<QLabel *>()) {
        if (label->buddy() == nullptr || !label->isVisible())
            continue;
        QVERIFY2(!label->buddy()->accessibleName().isEmpty(), qPrintable(label->text()));
        keys.append(label->text().section(u'&', 1).left(1).toUpper());
    }
    QCOMPARE(keys.size(), 9);
    for (const QAbstractButton *button : m_bench->dialog()->findChildren<QAbstractButton *>()) {
        if (!button->isVisible())
            continue;
        QVERIFY2(!button->accessibleName().isEmpty(), qPrintable(button->text()));
        if (button->text().contains(u'&'))
            keys.append(button->text().section(u'&', 1).left(1).toUpper());
    }
    QVERIFY(keys.size() > 15);
    keys.sort();
    QStringList once = keys;
    once.removeDuplicates();
    QCOMPARE(keys, once);
}

ONECAKE_TEST(TestConnectionDialog)
#include "tst_connection_dialog.moc"
