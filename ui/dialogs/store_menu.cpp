// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "ui/dialogs/store_menu.h"

#include <QActionGroup>
#include <QFileDialog>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace onecake {

QString placeOf(const StoreUrl &url)
{
    if (url.kind == StoreKind::Memory)
        return u"in memory"_s;
    return u"in %1"_s.arg(QFileInfo(url.file).fileName());
}

StoreMenu::StoreMenu(LabSession *session, QWidget *parent)
    : QMenu(u"&Store"_s, parent)
    , m_session(session)
    , m_memory(addAction(u"Keys in &memory"_s))
    , m_usualFile(addAction(u"Keys in my SQLite &file"_s))
    , m_otherFile(addAction(u"Keys in &another SQLite file…"_s))
{
    m_memory->setStatusTip(u"Each run begins with an empty store that is gone with it"_s);
    m_usualFile->setStatusTip(
        u"A file in your data folder; a run never meets the keys of another"_s);
    m_otherFile->setStatusTip(u"Choose a file, or name a new one"_s);
    auto *group = new QActionGroup(this);
    for (QAction *action : actions()) {
        action->setCheckable(true);
        group->addAction(action);
    }
    connect(m_memory, &QAction::triggered, this, [this] { openText(u"memory:"_s); });
    connect(m_usualFile, &QAction::triggered, this, [this] { openText(u"sqlite:"_s); });
    connect(m_otherFile, &QAction::triggered, this, &StoreMenu::chooseFile);
    // Until the answer is there, and where it is no, what is checked is what is in use.
    for (QAction *action : actions())
        connect(action, &QAction::triggered, this, &StoreMenu::follow);
    connect(session, &LabSession::storeOpened, this, &StoreMenu::follow);
    follow();
}

void StoreMenu::openText(const QString &text)
{
    if (const Result<StoreUrl> url = parseStoreUrl(text))
        m_session->openStore(*url);
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
    const StoreUrl &url = m_session->store();
    QAction *present = url.isDefaultFile ? m_usualFile : m_otherFile;
    if (url.kind == StoreKind::Memory)
        present = m_memory;
    present->setChecked(true);
}

} // namespace onecake
