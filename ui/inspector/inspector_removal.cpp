// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "ui/inspector/inspector_window.h"
#include "ui/views/calm_table.h"
#include "ui/views/message_bar.h"

#include <QAction>
#include <QMenu>
#include <QMessageBox>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace onecake {

void InspectorWindow::addRemoval(QMenu *menu)
{
    menu->addSeparator();
    QAction *remove =
        menu->addAction(u"&Remove…"_s, QKeySequence::Delete, this, &InspectorWindow::askToRemove);
    remove->setStatusTip(u"Says first what it would do"_s);
    QAction *undo = menu->addAction(u"&Undo the removal"_s, QKeySequence::Undo, &m_session,
                                    &InspectorSession::undo);
    m_rows->addAction(remove);
    const auto enable = [this, remove, undo] {
        const bool isWritable = m_session.table() != nullptr
            && !m_session.table()->browser->isReadOnly() && !m_session.isWriting();
        remove->setEnabled(isWritable && m_rows->selectionModel()->hasSelection());
        undo->setEnabled(isWritable && m_session.canUndo());
    };
    connect(menu, &QMenu::aboutToShow, this, enable);
    connect(m_rows->selectionModel(), &QItemSelectionModel::selectionChanged, this, enable);
    connect(&m_session, &InspectorSession::readingChanged, this, enable);
    connect(&m_session, &InspectorSession::removed, this, &InspectorWindow::sayRemoved);
    connect(&m_session, &InspectorSession::restored, this, &InspectorWindow::sayRestored);
    connect(m_message, &MessageBar::remedyChosen, &m_session, &InspectorSession::undo);
    enable();
}

void InspectorWindow::askToRemove()
{
    std::vector<int> rows;
    for (const QModelIndex &index : m_rows->selectionModel()->selectedRows())
        rows.push_back(index.row());
    const auto preview = std::make_shared<RemovalPreview>(m_session.previewOf(rows));
    auto *box =
        new QMessageBox(QMessageBox::Warning, u"Remove keys"_s,
                        riskLines(preview->risks).join(u"\n\n"_s), QMessageBox::Cancel, this);
    box->setObjectName(u"removal"_s);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    box->setInformativeText(preview->condition
                            + u" What is removed is kept on this computer and can be put back."_s);
    QPushButton *yes =
        box->addButton(u"Remove %1"_s.arg(preview->rows.size()), QMessageBox::DestructiveRole);
    box->setDefaultButton(QMessageBox::Cancel);
    connect(yes, &QPushButton::clicked, this,
            [this, preview] { m_session.remove(std::move(*preview)); });
    box->open();
}

void InspectorWindow::sayRemoved(const PurgeSummary &summary)
{
    const RemovalTally &tally = summary.progress.tally;
    QString text = u"%1 removed."_s.arg(tally.removed);
    if (tally.changed + tally.gone > 0)
        text += u" %1 left alone: they changed, or were gone already."_s.arg(tally.changed
                                                                             + tally.gone);
    if (tally.failed + tally.unknown > 0)
        text += u" %1 failed, or may have been removed."_s.arg(tally.failed + tally.unknown);
    if (summary.error)
        text += u' ' + sentence(*summary.error);
    m_message->say(text, m_session.canUndo() ? u"Undo"_s : QString());
}

void InspectorWindow::sayRestored(const RestoreSummary &summary)
{
    const RestoreTally &tally = summary.progress.tally;
    QString text = u"%1 put back."_s.arg(tally.restored);
    if (tally.present > 0)
        text += u" %1 left alone: there is a record of their key now."_s.arg(tally.present);
    if (tally.failed + tally.unknown > 0)
        text += u" %1 could not be put back."_s.arg(tally.failed + tally.unknown);
    if (summary.error)
        text += u' ' + sentence(*summary.error);
    m_message->say(text);
}

} // namespace onecake
