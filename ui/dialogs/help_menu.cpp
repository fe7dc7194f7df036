// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "ui/dialogs/help_menu.h"

#include "core/base/recent_log.h"
#include "core/store/sqlite/sqlite_connection.h"
#include "core/store/store_url.h"

#include <QApplication>
#include <QClipboard>
#include <QDialogButtonBox>
#include <QGuiApplication>
#include <QLabel>
#include <QPushButton>
#include <QSysInfo>
#include <QTextBrowser>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace onecake {

// What somebody who is to mend a fault needs to know, as plain text. Nothing of what is stored
// anywhere is in it, nor where that is.
// Versions, platform, the kind of store, and the last lines of the log.
QString detailsForReport(StoreKind store);

namespace {

QString wordOf(StoreKind kind)
{
    switch (kind) {
    case StoreKind::Memory:
        return u"memory"_s;
    case StoreKind::Sqlite:
        return u"SQLite"_s;
    case StoreKind::DynamoDb:
        break;
    }
    return u"DynamoDB"_s;
}

} // namespace

QString detailsForReport(StoreKind store)
{
    QStringList lines{
        u"OneCake %1"_s.arg(QGuiApplication::applicationVersion()),
        u"Qt %1, built with %2"_s.arg(QString::fromLatin1(qVersion()),
                                      QStringLiteral(QT_VERSION_STR)),
        u"SQLite %1"_s.arg(sqliteVersion()),
        u"%1, %2, %3"_s.arg(QSysInfo::prettyProductName(), QSysInfo::currentCpuArchitecture(),
                            QGuiApplication::platformName()),
        u"Store: %1"_s.arg(wordOf(store)),
        QString(),
        u"The last lines of the log:"_s,
    };
    const QStringList log = recentLog();
    lines += log.isEmpty() ? QStringList{u"(none)"_s} : log;
    return lines.join(u'\n') + u'\n';
}

namespace {

// Longer than many a screen is high.
void openPage(QWidget *parent, const QString &title, const QString &page)
{
    auto *dialog = new QDialog(parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(title);
    auto *text = new QTextBrowser(dialog);
    text->setAccessibleName(title);
    text->setFrameShape(QFrame::NoFrame);
    text->setHtml(page);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, dialog);
    auto *layout = new QVBoxLayout(dialog);
    layout->addWidget(text, 1);
    layout->addWidget(buttons);
    QObject::connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
    const QFontMetrics metrics = dialog->fontMetrics();
    dialog->resize(metrics.averageCharWidth() * 100, metrics.height() * 34);
    dialog->open();
}

} // namespace

HelpMenu::HelpMenu(const QList<QAction *> &actions, std::function<StoreKind()> store,
                   QWidget *parent)
    : QMenu(u"&Help"_s, parent)
    , m_actions(actions)
    , m_store(std::move(store))
{
    QAction *keys = addAction(u"&Keys"_s);
    keys->setShortcut(QKeySequence::HelpContents);
    keys->setStatusTip(u"Every key of this window"_s);
    connect(keys, &QAction::triggered, this, &HelpMenu::showKeys);
    QAction *about = addAction(u"&About OneCake"_s);
    about->setObjectName(u"about-onecake"_s);
    connect(about, &QAction::triggered, this, &HelpMenu::showAbout);
    QAction *aboutQt = addAction(u"About &Qt"_s);
    connect(aboutQt, &QAction::triggered, qApp, &QApplication::aboutQt);
}

void HelpMenu::showKeys()
{
    QString rows;
    for (const QAction *action : m_actions) {
        rows += u"<tr><td><b>%1</b>&nbsp;&nbsp;</td><td>%2</td></tr>"_s.arg(
            action->shortcut().toString(QKeySequence::NativeText).toHtmlEscaped(),
            action->statusTip().toHtmlEscaped());
    }
    openPage(
        parentWidget(), u"Keys"_s,
        u"<p><b>Keys</b></p><table cellspacing='4'>%1</table><p>Tab goes from one control to the "
        "next; Space and Return press a button that has the focus.</p>"_s.arg(rows));
}

void HelpMenu::showAbout()
{
    auto *dialog = new QDialog(parentWidget());
    dialog->setObjectName(u"about"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("About OneCake"));
    auto *text = new QLabel(
        tr("<p><b>OneCake %1</b></p><p>See why a retried request makes two cakes, and which cure "
           "works: a real idempotency engine over a real store, in virtual time.</p>"
           "<p>MIT licence. With Qt %2.</p>")
            .arg(QApplication::applicationVersion(), QString::fromLatin1(qVersion())),
        dialog);
    text->setTextFormat(Qt::RichText);
    text->setWordWrap(true);
    text->setMinimumWidth(dialog->fontMetrics().averageCharWidth() * 60);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, dialog);
    QPushButton *copy =
        buttons->addButton(tr("&Copy details for a report"), QDialogButtonBox::ActionRole);
    copy->setObjectName(u"copy-details"_s);
    copy->setToolTip(tr("Versions, the kind of store and the last lines of the log; nothing of "
                        "what is stored"));
    auto *layout = new QVBoxLayout(dialog);
    layout->addWidget(text);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
    connect(copy, &QPushButton::clicked, copy, [copy, store = m_store] {
        QApplication::clipboard()->setText(detailsForReport(store()));
        copy->setText(tr("&Copied"));
    });
    dialog->open();
}

} // namespace onecake
