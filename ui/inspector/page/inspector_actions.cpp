// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "ui/inspector/page/inspector_actions.h"

#include "core/base/text/tr.h"
#include "core/inspect/changes/jobs/edit_plan.h"
#include "core/inspect/changes/jobs/job_words.h"
#include "core/inspect/query/editing/query_edit.h"
#include "core/inspect/query/language/query_text.h"
#include "ui/inspector/page/change_flow.h"
#include "ui/inspector/page/rows_panel.h"
#include "ui/inspector/page/transfer_flow.h"
#include "ui/inspector/query/query_line.h"
#include "ui/keys/action_reason.h"
#include "ui/widgets/placeholder_table_view.h"

#include <QAction>
#include <QMenu>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace onecake {

InspectorActions::InspectorActions(const Parts &parts, QWidget *page)
    : QObject(page)
    , m_parts(parts)
    , m_page(page)
    , m_exportButton(new QPushButton(tr("Export"), page))
    , m_removeButton(new QPushButton(tr("Remove…"), page))
{
    addChanges();
    addSearches();
    addTransfers();
    nameAll();
    m_parts.rows->table()->addActions({m_findPayload, m_copyKey, m_onlyThis, m_notThis, m_release,
                                       m_extend, m_note, m_remove,
                                       m_parts.rows->columns()->menuAction()});
    connect(m_parts.rows, &RowsPanel::selectionChanged, this, &InspectorActions::show);
    connect(m_parts.session, &InspectorSession::opened, this, [this] {
        for (const LongWork *controller : std::initializer_list<LongWork *>{
                 m_parts.session->controller(), m_parts.session->transfers()})
            connect(controller, &LongWork::changed, this, &InspectorActions::show);
    });
    show();
}

template<typename Target>
QAction *InspectorActions::add(const QString &text, const QKeySequence &key, Target *target,
                               void (Target::*act)())
{
    auto *action = new QAction(text, m_page);
    action->setShortcut(key);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(action, &QAction::triggered, target, act);
    m_page->addAction(action);
    return action;
}

void InspectorActions::addChanges()
{
    ChangeFlow *changes = m_parts.changes;
    m_undo = add(tr("&Undo"), QKeySequence::Undo, changes, &ChangeFlow::undo);
    m_redo = add(tr("&Redo"), QKeySequence::Redo, changes, &ChangeFlow::redo);
    m_remove = add(tr("&Remove…"), QKeySequence::Delete, changes, &ChangeFlow::removeSelected);
    m_removeMatching = add(tr("Remove &everything that matches…"), Qt::SHIFT | Qt::Key_Delete,
                           changes, &ChangeFlow::removeMatching);
    m_release =
        add(tr("Re&lease a stuck claim…"), Qt::CTRL | Qt::Key_R, changes, &ChangeFlow::release);
    m_extend = add(tr("&Keep it longer…"), Qt::CTRL | Qt::Key_K, changes, &ChangeFlow::extend);
    m_note = add(tr("&Write a note…"), Qt::CTRL | Qt::Key_N, changes, &ChangeFlow::note);
    m_removeButton->setObjectName(u"remove-selected"_s);
    connect(m_removeButton, &QPushButton::clicked, m_remove, &QAction::trigger);
}

void InspectorActions::addSearches()
{
    m_onlyThis =
        add(tr("&Only this value"), Qt::CTRL | Qt::Key_L, this, &InspectorActions::onlyThisValue);
    m_notThis = add(tr("&Not this value"), Qt::CTRL | Qt::SHIFT | Qt::Key_L, this,
                    &InspectorActions::notThisValue);
    m_refresh =
        add(tr("&Read again"), QKeySequence::Refresh, m_parts.session, &InspectorSession::refresh);
    m_findPayload =
        add(tr("Find &by payload…"), Qt::Key_F, this, &InspectorActions::findPayloadAsked);
    m_find = add(tr("&Find"), QKeySequence::Find, m_parts.query, &QueryLine::select);
}

void InspectorActions::addTransfers()
{
    TransferFlow *transfers = m_parts.transfers;
    m_copyKey = add(tr("&Copy the key"), QKeySequence::Copy, transfers, &TransferFlow::copyKeys);
    m_importRows = add(tr("&Import…"), {}, transfers, &TransferFlow::importRows);
    m_copyTo = add(tr("Copy &to another store…"), Qt::CTRL | Qt::Key_T, transfers,
                   &TransferFlow::copyToStore);
    m_copyAs = new QMenu(tr("Copy &as"), m_page);
    m_exportAs = new QMenu(tr("E&xport what matches"), m_page);
    for (const TransferFlow::Format &format : TransferFlow::formats()) {
        m_copyAs->addAction(format.title, transfers,
                            [transfers, &format] { transfers->copyAs(format); });
        m_exportAs->addAction(format.title + u"…"_s, transfers,
                              [transfers, &format] { transfers->exportAs(format); });
    }
    m_copyCommand = add(tr("C&ommand that shows it"), Qt::CTRL | Qt::SHIFT | Qt::Key_C, transfers,
                        &TransferFlow::copyCommand);
    m_copyAs->addAction(m_copyCommand);
    m_exportButton->setObjectName(u"export"_s);
    m_exportButton->setMenu(m_exportAs);
}

// By these names the user's own keys for them are kept.
void InspectorActions::nameAll()
{
    const std::pair<QAction *, QStringView> names[] = {
        {m_undo, u"undo"},
        {m_redo, u"redo"},
        {m_remove, u"remove"},
        {m_removeMatching, u"remove-matching"},
        {m_release, u"release"},
        {m_extend, u"extend"},
        {m_note, u"note"},
        {m_onlyThis, u"only-this"},
        {m_notThis, u"not-this"},
        {m_refresh, u"refresh"},
        {m_findPayload, u"find-payload"},
        {m_find, u"find"},
        {m_copyKey, u"copy-key"},
        {m_importRows, u"import"},
        {m_copyTo, u"copy-to"},
        {m_copyCommand, u"copy-command"},
    };
    for (const auto &[action, name] : names)
        action->setObjectName(u"stores."_s + name.toString());
}

void InspectorActions::fillEditMenu(QMenu *menu) const
{
    menu->addActions({m_undo, m_redo});
    menu->addSeparator();
    menu->addAction(m_copyKey);
    menu->addMenu(m_copyAs);
}

void InspectorActions::fillKeysMenu(QMenu *menu) const
{
    menu->addAction(m_findPayload);
    menu->addSeparator();
    menu->addActions({m_release, m_extend, m_note});
    menu->addSeparator();
    menu->addActions({m_remove, m_removeMatching});
    menu->addSeparator();
    menu->addMenu(m_exportAs);
    menu->addActions({m_importRows, m_copyTo});
}

void InspectorActions::fillViewMenu(QMenu *menu) const
{
    menu->addActions({m_find, m_onlyThis, m_notThis, m_parts.saveView});
    menu->addMenu(m_parts.rows->columns());
    menu->addSeparator();
    menu->addAction(m_refresh);
}

void InspectorActions::show()
{
    const ChangeController *controller = m_parts.session->controller();
    const bool isIdle = controller != nullptr && !controller->work();
    // A locked store is asked about when something is to be changed.
    const bool mayChange = isIdle && !controller->isReadOnly();
    const bool isMoving = controller == nullptr || m_parts.session->transfers()->work();
    const QString busy = tr("Something is being done to the store: wait for its end.");
    const QString refused = isIdle ? tr("The store is opened for reading only.")
        : controller == nullptr    ? tr("No store is open.")
                                   : busy;
    m_exportButton->setEnabled(!isMoving);
    allow(m_exportAs->menuAction(), !isMoving, controller == nullptr ? refused : busy);
    allow(m_importRows, mayChange && !isMoving, mayChange ? busy : refused);
    allow(m_copyTo, !isMoving, controller == nullptr ? refused : busy);
    allow(m_findPayload, controller != nullptr, refused);
    allow(m_removeMatching, mayChange, refused);
    showOfSelection(mayChange, refused);
    const auto showHistory = [mayChange, &refused](QAction *action, const QString &verb,
                                                   const std::optional<HistoryEntry> &entry,
                                                   const QString &nothing) {
        allow(action, mayChange && entry, mayChange ? nothing : refused);
        action->setText(entry ? verb + u": "_s + entry->says : verb);
    };
    showHistory(m_undo, tr("&Undo"), controller ? controller->undoable() : std::nullopt,
                tr("Nothing was changed here."));
    showHistory(m_redo, tr("&Redo"), controller ? controller->redoable() : std::nullopt,
                tr("Nothing was undone here."));
}

void InspectorActions::showOfSelection(bool mayChange, const QString &refused)
{
    const auto count = static_cast<qint64>(m_parts.rows->selectedRows().size());
    const bool isOne = count == 1;
    const QString none = tr("No key is selected.");
    const QString notOne = count == 0 ? none : tr("Several keys are selected: select one.");
    allow(m_copyKey, count > 0, none);
    for (QAction *action : m_copyAs->actions()) {
        if (action != m_copyCommand) // that needs no key
            allow(action, count > 0, none);
    }
    allow(m_onlyThis, isOne, notOne);
    allow(m_notThis, isOne, notOne);
    allow(m_remove, mayChange && count > 0, mayChange ? none : refused);
    m_remove->setText(count > 1 ? tr("&Remove %1…").arg(keysInWords(count)) : tr("&Remove…"));
    m_removeButton->setText(count > 1 ? tr("Remove %1…").arg(count) : tr("Remove…"));
    m_removeButton->setEnabled(m_remove->isEnabled());
    const bool isStuck =
        isOne && mayBeReleased(m_parts.rows->selected()->row, m_parts.session->now());
    allow(m_release, mayChange && isStuck,
          !mayChange  ? refused
              : isOne ? tr("The key is not stuck.")
                      : notOne);
    allow(m_extend, mayChange && isOne, mayChange ? notOne : refused);
    allow(m_note, mayChange && isOne, mayChange ? notOne : refused);
}

void InspectorActions::onlyThisValue()
{
    const Query &query = m_parts.session->query().query;
    if (const auto term = m_parts.rows->chosenValue())
        m_parts.query->setText(toText(onlyThis(query, *term)));
}

void InspectorActions::notThisValue()
{
    const Query &query = m_parts.session->query().query;
    if (const auto term = m_parts.rows->chosenValue())
        m_parts.query->setText(toText(notThis(query, *term)));
}

} // namespace onecake
