// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "core/inspect/changes/jobs/edit_plan.h"
#include "core/inspect/changes/jobs/job_words.h"
#include "core/inspect/query/editing/query_edit.h"
#include "core/inspect/query/language/query_text.h"
#include "ui/inspector/page/inspector_page.h"
#include "ui/inspector/query/query_line.h"
#include "ui/inspector/query/views_panel.h"
#include "ui/inspector/record/inspector_model.h"
#include "ui/widgets/calm_table.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QMenu>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace onecake {

// With the keyboard in this page only, because other tabs have the same actions.
QAction *InspectorPage::addAction(const QString &text, const QKeySequence &key,
                                  void (InspectorPage::*does)())
{
    auto *action = new QAction(text, this);
    action->setShortcut(key);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(action, &QAction::triggered, this, does);
    QWidget::addAction(action);
    return action;
}

InspectorPage::Actions InspectorPage::makeActions()
{
    const auto add = [this](const QString &text, const QKeySequence &key,
                            void (InspectorPage::*does)()) {
        return addAction(text, key, does);
    };
    Actions actions{};
    actions.undo = add(u"&Undo"_s, QKeySequence::Undo, &InspectorPage::undo);
    actions.redo = add(u"&Redo"_s, QKeySequence::Redo, &InspectorPage::redo);
    actions.copyKey = add(u"&Copy the key"_s, QKeySequence::Copy, &InspectorPage::copyKey);
    actions.onlyThis = add(u"&Only this value"_s, QKeySequence(Qt::CTRL | Qt::Key_L),
                           &InspectorPage::onlyThisValue);
    actions.notThis = add(u"&Not this value"_s, QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_L),
                          &InspectorPage::notThisValue);
    actions.remove = add(u"&Remove…"_s, QKeySequence::Delete, &InspectorPage::askToRemove);
    actions.removeMatching =
        add(u"Remove &everything that matches…"_s, QKeySequence(Qt::SHIFT | Qt::Key_Delete),
            &InspectorPage::askToRemoveMatching);
    actions.release = add(u"Re&lease a stuck claim…"_s, QKeySequence(Qt::CTRL | Qt::Key_R),
                          &InspectorPage::askToRelease);
    actions.extend =
        add(u"&Keep it longer…"_s, QKeySequence(Qt::CTRL | Qt::Key_K), &InspectorPage::askToExtend);
    actions.note =
        add(u"&Write a note…"_s, QKeySequence(Qt::CTRL | Qt::Key_N), &InspectorPage::askToNote);
    actions.refresh = new QAction(u"&Read again"_s, this);
    actions.refresh->setShortcut(QKeySequence::Refresh);
    actions.refresh->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(actions.refresh, &QAction::triggered, &m_session, &InspectorSession::refresh);
    QWidget::addAction(actions.refresh);
    actions.findPayload =
        add(u"Which &order is this?…"_s, QKeySequence(Qt::Key_F), &InspectorPage::findPayload);
    actions.importRows = add(u"&Import…"_s, {}, &InspectorPage::importRows);
    actions.copyTo = add(u"Copy &to another store…"_s, QKeySequence(Qt::CTRL | Qt::Key_T),
                         &InspectorPage::askToCopy);
    actions.find = add(u"&Find"_s, QKeySequence::Find, &InspectorPage::find);
    m_rows->addActions({actions.findPayload, actions.copyKey, actions.onlyThis, actions.notThis,
                        actions.release, actions.extend, actions.note, actions.remove});
    return actions;
}

void InspectorPage::fillEditMenu(QMenu *menu) const
{
    menu->addActions({m_actions.undo, m_actions.redo});
    menu->addSeparator();
    menu->addAction(m_actions.copyKey);
    menu->addMenu(m_actions.copyAs);
}

void InspectorPage::fillKeysMenu(QMenu *menu) const
{
    menu->addAction(m_actions.findPayload);
    menu->addSeparator();
    menu->addActions({m_actions.release, m_actions.extend, m_actions.note});
    menu->addSeparator();
    menu->addActions({m_actions.remove, m_actions.removeMatching});
    menu->addSeparator();
    menu->addMenu(m_actions.exportAs);
    menu->addActions({m_actions.importRows, m_actions.copyTo});
}

void InspectorPage::fillViewMenu(QMenu *menu) const
{
    menu->addActions({m_actions.find, m_actions.onlyThis, m_actions.notThis});
    menu->addAction(m_views->saveAction());
    menu->addSeparator();
    menu->addAction(m_actions.refresh);
}

void InspectorPage::showActions()
{
    const ChangeDesk *desk = m_session.desk();
    const bool isIdle = desk != nullptr && !desk->work();
    // A locked store is asked about when something is to be changed.
    const bool mayChange = isIdle && !desk->isReadOnly();
    const bool isMoving = desk == nullptr || m_session.transfers()->work();
    m_exportButton->setEnabled(!isMoving);
    m_actions.exportAs->setEnabled(!isMoving);
    m_actions.importRows->setEnabled(mayChange && !isMoving);
    m_actions.copyTo->setEnabled(!isMoving);
    m_actions.findPayload->setEnabled(desk != nullptr);
    const auto count = static_cast<qint64>(selectedRows().size());
    const bool isOne = count == 1;
    m_actions.copyKey->setEnabled(count > 0);
    m_actions.copyAs->setEnabled(count > 0);
    m_actions.onlyThis->setEnabled(isOne);
    m_actions.notThis->setEnabled(isOne);
    m_actions.remove->setEnabled(mayChange && count > 0);
    m_actions.remove->setText(count > 1 ? u"&Remove %1…"_s.arg(keysInWords(count)) : u"&Remove…"_s);
    m_removeButton->setText(count > 1 ? u"Remove %1…"_s.arg(count) : u"Remove…"_s);
    m_removeButton->setEnabled(m_actions.remove->isEnabled());
    m_actions.removeMatching->setEnabled(mayChange);
    m_actions.release->setEnabled(mayChange && isOne
                                  && mayBeReleased(selected()->row, m_session.now()));
    m_actions.extend->setEnabled(mayChange && isOne);
    m_actions.note->setEnabled(mayChange && isOne);
    m_actions.undo->setEnabled(mayChange && desk->undoable());
    m_actions.redo->setEnabled(mayChange && desk->redoable());
    const auto named = [](const QString &verb, const std::optional<HistoryEntry> &entry) {
        return entry ? verb + u": "_s + entry->says : verb;
    };
    m_actions.undo->setText(named(u"&Undo"_s, desk ? desk->undoable() : std::nullopt));
    m_actions.redo->setText(named(u"&Redo"_s, desk ? desk->redoable() : std::nullopt));
}

void InspectorPage::copyKey()
{
    QStringList keys;
    for (const int row : selectedRows())
        keys.append(m_session.rows().at(static_cast<std::size_t>(row)).row.key);
    if (!keys.isEmpty())
        QGuiApplication::clipboard()->setText(keys.join(u'\n'));
}

void InspectorPage::onlyThisValue()
{
    narrow(true);
}

void InspectorPage::notThisValue()
{
    narrow(false);
}

void InspectorPage::narrow(bool isOnly)
{
    const QModelIndex cell = m_rows->currentIndex();
    const InspectedRow *row = selected();
    if (row == nullptr || !cell.isValid())
        return;
    const auto term = termFor(InspectorModel::fieldOf(cell.column()), row->row, m_session.now());
    if (!term)
        return;
    const Query &query = m_session.query().query;
    m_query->setText(toText(isOnly ? onlyThis(query, *term) : notThis(query, *term)));
}

// As a chart says it, whose bar may take two terms of one field.
void InspectorPage::narrowTo(const QString &line)
{
    Query query = m_session.query().query;
    bool isFirst = true;
    for (const QueryTerm &term : parseQuery(line).query.terms) {
        query = isFirst ? onlyThis(std::move(query), term) : withTerm(std::move(query), term);
        isFirst = false;
    }
    m_query->setText(toText(query));
}

void InspectorPage::find()
{
    m_query->select();
}

} // namespace onecake
