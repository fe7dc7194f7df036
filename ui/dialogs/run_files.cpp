// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "ui/dialogs/run_files.h"

#include <QFileDialog>

using namespace Qt::StringLiterals;

namespace onecake {

namespace {

QFileDialog *dialogFor(QWidget *window, const QString &title)
{
    auto *dialog = new QFileDialog(window, title);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setDefaultSuffix(u"onecake"_s);
    dialog->setNameFilters({u"Runs (*.onecake)"_s, u"All files (*)"_s});
    return dialog;
}

} // namespace

RunFiles::RunFiles(LabSession *session, QWidget *window)
    : QObject(window)
    , m_session(session)
    , m_window(window)
    , m_open(new QAction(u"&Open run…"_s, this))
    , m_save(new QAction(u"&Save run as…"_s, this))
{
    m_open->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_O));
    m_open->setStatusTip(u"Open a run that was saved, and play it again identically"_s);
    connect(m_open, &QAction::triggered, this, &RunFiles::chooseFileToOpen);
    m_save->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_S));
    m_save->setStatusTip(u"Save this run with everything that was done by hand"_s);
    connect(m_save, &QAction::triggered, this, &RunFiles::chooseFileToSave);
}

void RunFiles::chooseFileToOpen()
{
    QFileDialog *dialog = dialogFor(m_window, u"Open a run"_s);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, m_session, &LabSession::openRun);
    dialog->open();
}

void RunFiles::chooseFileToSave()
{
    QFileDialog *dialog = dialogFor(m_window, u"Save this run"_s);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->selectFile(m_session->inputs().scenario->id + u".onecake"_s);
    connect(dialog, &QFileDialog::fileSelected, m_session, &LabSession::saveRun);
    dialog->open();
}

} // namespace onecake
