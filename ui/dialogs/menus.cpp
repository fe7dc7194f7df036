// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "ui/dialogs/menus.h"

#include "core/base/recent_log.h"
#include "core/base/text/tr.h"
#include "core/store/opening/store_address.h"
#include "core/store/sqlite/sqlite_connection.h"
#include "core/store/store_url.h"
#include "ui/dialogs/connection_dialog.h"
#include "ui/help/glossary.h"
#include "ui/help/help_link.h"
#include "ui/keys/shortcuts_dialog.h"
#include "ui/models/store_text.h"

#include <QActionGroup>
#include <QApplication>
#include <QClipboard>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QGuiApplication>
#include <QLabel>
#include <QPushButton>
#include <QSettings>
#include <QSysInfo>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace onecake {

namespace {

QString titleOf(const Connection &connection)
{
    QString title = connection.name;
    title.replace(u'&', u"&&"_s);
    if (connection.isProduction)
        title += tr(" (production)");
    return connection.isReadOnly ? title + u" (read-only)"_s : title;
}

const QString appearanceKey = u"window/appearance"_s;

// Settings may hold anything.
Appearance appearanceOf(int number)
{
    for (const Appearance known : {Appearance::Light, Appearance::Dark}) {
        if (static_cast<int>(known) == number)
            return known;
    }
    return Appearance::System;
}

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

// What somebody who is to mend a fault needs to know, as plain text: versions, platform, the kind
// of store, and the last lines of the log. Nothing of what is stored anywhere is in it, nor where
// that is.
QString detailsForReport(StoreKind store)
{
    QStringList lines{
        tr("OneCake %1").arg(QGuiApplication::applicationVersion()),
        tr("Qt %1, built with %2")
            .arg(QString::fromLatin1(qVersion()), QStringLiteral(QT_VERSION_STR)),
        tr("SQLite %1").arg(sqliteVersion()),
        u"%1, %2, %3"_s.arg(QSysInfo::prettyProductName(), QSysInfo::currentCpuArchitecture(),
                            QGuiApplication::platformName()),
        tr("Store: %1").arg(wordOf(store)),
        QString(),
        tr("The last lines of the log:"),
    };
    const QStringList log = recentLog();
    lines += log.isEmpty() ? QStringList{tr("(none)")} : log;
    return lines.join(u'\n') + u'\n';
}

} // namespace

StoreMenu::StoreMenu(LabSession *session, ConnectionManager *book, QWidget *parent)
    : QMenu(tr("&Store"), parent)
    , m_session(session)
    , m_book(book)
    , m_choices(new QActionGroup(this))
    , m_memory(addChoice(tr("Keys in &memory"),
                         tr("Each run begins with an empty store that is gone with it")))
    , m_usualFile(
          addChoice(tr("Keys in my SQLite &file"),
                    tr("A file in your data folder; a run never meets the keys of another")))
    , m_otherFile(
          addChoice(tr("Keys in &another SQLite file…"), tr("Choose a file, or name a new one")))
    , m_elsewhere(addChoice({}, {}))
{
    addSeparator();
    m_separator = addSeparator();
    m_elsewhere->setVisible(false);
    connect(m_memory, &QAction::triggered, this, [this] { openText(u"memory:"_s); });
    connect(m_usualFile, &QAction::triggered, this, [this] { openText(u"sqlite:"_s); });
    connect(m_otherFile, &QAction::triggered, this, &StoreMenu::chooseFile);
    QAction *connections = addAction(tr("&Connections…"), this, &StoreMenu::openConnections);
    connections->setObjectName(u"lab.connections"_s);
    connections->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_O));
    connections->setStatusTip(tr("Files and DynamoDB tables, saved by name: make, test, open"));
    QAction *inspect = addAction(tr("&Look into the keys…"), this,
                                 [this] { Q_EMIT inspectAsked(m_session->store().url()); });
    inspect->setObjectName(u"lab.inspect"_s);
    inspect->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_I));
    inspect->setStatusTip(tr("All that is stored: find a stuck key, understand it"));
    connect(book, &ConnectionManager::changed, this, &StoreMenu::listConnections);
    // Places may have been hidden meanwhile, or are shown again.
    connect(this, &QMenu::aboutToShow, this, &StoreMenu::listConnections);
    connect(&session->store(), &LabStore::connectionChanged, this, &StoreMenu::follow);
    listConnections();
}

QAction *StoreMenu::addChoice(const QString &text, const QString &purpose, QAction *before)
{
    auto *choice = new QAction(text, this);
    choice->setStatusTip(purpose);
    choice->setCheckable(true);
    m_choices->addAction(choice);
    // Until the answer is there, and where it is no, what is checked is what is in use.
    connect(choice, &QAction::triggered, this, &StoreMenu::follow);
    insertAction(before, choice);
    return choice;
}

void StoreMenu::listConnections()
{
    qDeleteAll(m_saved);
    m_saved.clear();
    for (const Connection &connection : m_book->connections().all()) {
        QAction *action = addChoice(shownWithPlaces(titleOf(connection)),
                                    shortNameOf(connection.store), m_separator);
        action->setData(connection.name);
        connect(action, &QAction::triggered, this,
                [this, connection] { m_session->store().openConnection(connection); });
        m_saved.append(action);
    }
    follow();
}

void StoreMenu::openConnections()
{
    auto *dialog = new ConnectionDialog(m_session, m_book, parentWidget());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void StoreMenu::openText(const QString &text)
{
    const Result<StoreUrl> url = parseStoreUrl(text);
    if (!url)
        return;
    // Whatever it is called here: it is shown as what it is.
    for (const Connection &connection : m_book->connections().all()) {
        if (connection.isProduction && mayBeSameStore(connection.store, *url)) {
            m_session->store().openConnection(connection);
            return;
        }
    }
    m_session->store().open(*url);
}

void StoreMenu::chooseFile()
{
    auto *dialog = new QFileDialog(this, tr("Keep the keys in a SQLite file"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setOption(QFileDialog::DontConfirmOverwrite); // it is opened, not replaced
    dialog->setDefaultSuffix(u"db"_s);
    dialog->setNameFilters({tr("SQLite files (*.db *.sqlite *.sqlite3)"), tr("All files (*)")});
    connect(dialog, &QFileDialog::fileSelected, this,
            [this](const QString &file) { openText(u"sqlite:"_s + file); });
    dialog->open();
}

void StoreMenu::follow()
{
    const StoreUrl &url = m_session->store().url();
    const std::optional<Connection> &connection = m_session->store().connection();
    QAction *present = m_elsewhere;
    if (url.kind == StoreKind::Memory)
        present = m_memory;
    else if (url.kind == StoreKind::Sqlite)
        present = url.isDefaultFile ? m_usualFile : m_otherFile;
    for (QAction *saved : m_saved) {
        if (connection && saved->data().toString() == connection->name)
            present = saved;
    }
    m_elsewhere->setVisible(present == m_elsewhere);
    if (present == m_elsewhere)
        m_elsewhere->setText(tr("Keys in %1").arg(shortNameOf(url)));
    present->setChecked(true);
}

void fillStoryMenu(QMenu *menu, LabSession *session)
{
    menu->addSeparator();
    auto *group = new QActionGroup(menu);
    for (const LabOption &option : storyOptions()) {
        QAction *action = menu->addAction(option.title);
        action->setData(option.id);
        action->setStatusTip(option.summary);
        action->setCheckable(true);
        group->addAction(action);
    }
    QObject::connect(group, &QActionGroup::triggered, session, [session](const QAction *action) {
        session->choices().chooseStory(action->data().toString());
    });
    const auto follow = [session, group] {
        for (QAction *action : group->actions())
            action->setChecked(action->data().toString() == session->inputs().scenario->id);
    };
    QObject::connect(session, &LabSession::runStarted, group, follow);
    follow();
}

AppearanceMenu::AppearanceMenu(QSettings *settings, QWidget *parent)
    : QMenu(tr("&Appearance"), parent)
    , m_choices(new QActionGroup(this))
{
    const auto add = [this](const QString &text, Appearance appearance) {
        QAction *action = addAction(text);
        action->setCheckable(true);
        action->setData(static_cast<int>(appearance));
        m_choices->addAction(action);
    };
    add(tr("As the &system"), Appearance::System);
    add(tr("&Light"), Appearance::Light);
    add(tr("&Dark"), Appearance::Dark);
    connect(m_choices, &QActionGroup::triggered, this, [this, settings](const QAction *action) {
        const Appearance chosen = appearanceOf(action->data().toInt());
        remember(*settings, chosen);
        choose(chosen);
    });
    // There may be several such menus.
    connect(this, &QMenu::aboutToShow, this, &AppearanceMenu::follow);
    follow();
}

void AppearanceMenu::remember(QSettings &settings, Appearance appearance)
{
    settings.setValue(appearanceKey, static_cast<int>(appearance));
}

Appearance AppearanceMenu::remembered(const QSettings &settings)
{
    return appearanceOf(settings.value(appearanceKey, 0).toInt());
}

void AppearanceMenu::choose(Appearance appearance)
{
    applyAppearance(appearance);
    follow();
}

void AppearanceMenu::follow()
{
    for (QAction *action : m_choices->actions())
        action->setChecked(action->data().toInt() == static_cast<int>(appliedAppearance()));
}

HelpMenu::HelpMenu(std::function<StoreKind()> store, QWidget *parent)
    : QMenu(tr("&Help"), parent)
    , m_store(std::move(store))
{
    QAction *help = addAction(tr("&Help on this"));
    help->setObjectName(u"window.help"_s);
    help->setShortcut(QKeySequence::HelpContents);
    help->setStatusTip(tr("The page about what has the focus"));
    connect(help, &QAction::triggered, this, &HelpMenu::showHelp);
    QAction *glossary = addAction(tr("&Glossary"));
    glossary->setObjectName(u"window.glossary"_s);
    glossary->setShortcut(QKeySequence(Qt::SHIFT | Qt::Key_F1));
    glossary->setStatusTip(tr("The words of the field: fence, lease, scope, replay …"));
    connect(glossary, &QAction::triggered, this, [] { openGlossary(); });
    addSeparator();
    QAction *keys = addAction(tr("&Keys…"));
    keys->setObjectName(u"window.keys"_s);
    keys->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_F1));
    keys->setStatusTip(tr("Every keyboard shortcut, to be searched and changed"));
    connect(keys, &QAction::triggered, this, &HelpMenu::showKeys);
    QAction *about = addAction(tr("&About OneCake"));
    about->setObjectName(u"about-onecake"_s);
    connect(about, &QAction::triggered, this, &HelpMenu::showAbout);
    QAction *aboutQt = addAction(tr("About &Qt"));
    connect(aboutQt, &QAction::triggered, qApp, &QApplication::aboutQt);
}

void HelpMenu::showHelp()
{
    const QWidget *focus = QApplication::focusWidget();
    const QString topic = helpTopicOf(focus);
    openHelp(topic.isEmpty() ? helpTopicOf(parentWidget()) : topic,
             focus == nullptr ? QStringList() : idsOf(termsIn(textShownIn(focus))));
}

void HelpMenu::showKeys()
{
    if (ShortcutBook *book = ShortcutBook::current())
        (new ShortcutsDialog(book, parentWidget()->window()))->open();
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
