// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "ui/dialogs/store_menu.h"

#include "core/store/opening/store_address.h"
#include "ui/dialogs/connection_dialog.h"
#include "ui/inspector/page/inspector_window.h"
#include "ui/models/store_text.h"

#include <QActionGroup>
#include <QFileDialog>

using namespace Qt::StringLiterals;

namespace onecake {

namespace {

QString titleOf(const Connection &connection)
{
    QString title = connection.name;
    title.replace(u'&', u"&&"_s);
    if (connection.isProduction)
        title += u" (production)"_s;
    return connection.isReadOnly ? title + u" (read-only)"_s : title;
}

} // namespace

StoreMenu::StoreMenu(LabSession *session, ConnectionManager *book, QWidget *parent)
    : QMenu(u"&Store"_s, parent)
    , m_session(session)
    , m_book(book)
    , m_choices(new QActionGroup(this))
    , m_memory(addChoice(u"Keys in &memory"_s,
                         u"Each run begins with an empty store that is gone with it"_s))
    , m_usualFile(addChoice(u"Keys in my SQLite &file"_s,
                            u"A file in your data folder; a run never meets the keys of another"_s))
    , m_otherFile(
          addChoice(u"Keys in &another SQLite file…"_s, u"Choose a file, or name a new one"_s))
    , m_elsewhere(addChoice({}, {}))
{
    addSeparator();
    m_separator = addSeparator();
    m_elsewhere->setVisible(false);
    connect(m_memory, &QAction::triggered, this, [this] { openText(u"memory:"_s); });
    connect(m_usualFile, &QAction::triggered, this, [this] { openText(u"sqlite:"_s); });
    connect(m_otherFile, &QAction::triggered, this, &StoreMenu::chooseFile);
    QAction *connections = addAction(u"&Connections…"_s, this, &StoreMenu::openConnections);
    connections->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_O));
    connections->setStatusTip(u"Files and DynamoDB tables, saved by name: make, test, open"_s);
    QAction *inspect = addAction(u"&Look into the keys…"_s, this, &StoreMenu::inspect);
    inspect->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_I));
    inspect->setStatusTip(u"All that is stored: find a stuck key, understand it"_s);
    connect(book, &ConnectionManager::changed, this, &StoreMenu::listConnections);
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
        QAction *action =
            addChoice(titleOf(connection), shortNameOf(connection.store), m_separator);
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

void StoreMenu::inspect()
{
    auto *window = new InspectorWindow(
        InspectorEnvironment::ofThisUser(m_session->store().services(), m_book->connections()),
        parentWidget());
    window->setAttribute(Qt::WA_DeleteOnClose);
    window->show();
    const StoreUrl &store = m_session->store().url();
    // What is in memory is the run's own; another store is chosen there.
    if (store.kind != StoreKind::Memory)
        window->open(store);
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
    auto *dialog = new QFileDialog(this, u"Keep the keys in a SQLite file"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setOption(QFileDialog::DontConfirmOverwrite); // it is opened, not replaced
    dialog->setDefaultSuffix(u"db"_s);
    dialog->setNameFilters({u"SQLite files (*.db *.sqlite *.sqlite3)"_s, u"All files (*)"_s});
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
        m_elsewhere->setText(u"Keys in %1"_s.arg(shortNameOf(url)));
    present->setChecked(true);
}

} // namespace onecake
