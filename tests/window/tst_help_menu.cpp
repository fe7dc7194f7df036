// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// What a person hands on with a report of a fault.

#include "core/base/log.h"
#include "core/base/recent_log.h"
#include "ui/dialogs/menus.h"

#include <QApplication>
#include <QClipboard>
#include <QDialog>
#include <QPushButton>
#include <QTest>

using namespace onecake;
using namespace Qt::StringLiterals;

class TestHelpMenu : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void copiesWhatAReportNeeds();
};

void TestHelpMenu::copiesWhatAReportNeeds()
{
    keepRecentLog();
    qCInfo(logs::session) << "a line of the log";
    QWidget window;
    HelpMenu menu([] { return StoreKind::Sqlite; }, &window);
    window.show();
    QApplication::clipboard()->clear();
    menu.findChild<QAction *>(u"about-onecake"_s)->trigger();
    const auto *dialog = window.findChild<QDialog *>(u"about"_s);
    QVERIFY(dialog);
    auto *copy = dialog->findChild<QPushButton *>(u"copy-details"_s);
    QTest::mouseClick(copy, Qt::LeftButton);
    const QString copied = QApplication::clipboard()->text();
    for (const QString &part :
         {u"OneCake "_s + QApplication::applicationVersion(),
          u"Qt "_s + QString::fromLatin1(qVersion()), u"SQLite 3."_s, QSysInfo::prettyProductName(),
          u"Store: SQLite"_s, u"info onecake.session: a line of the log\n"_s})
        QVERIFY2(copied.contains(part), qPrintable(copied));
    QVERIFY(dialog->isVisible());
    QCOMPARE(copy->text(), u"&Copied"_s);
}

ONECAKE_TEST(TestHelpMenu)
#include "tst_help_menu.moc"
