// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "ui/lab/log_panel.h"

#include "core/base/text/tr.h"
#include "ui/keys/key_words.h"
#include "ui/keys/shortcut_book.h"
#include "ui/models/log_model.h"
#include "ui/widgets/marked_delegate.h"
#include "ui/widgets/placeholder_table_view.h"

#include <QCheckBox>
#include <QScopedValueRollback>
#include <QSortFilterProxyModel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace onecake {

namespace {

constexpr int logMargin = 16;

} // namespace

LogPanel::LogPanel(LabSession *session, LabSelection *focus, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_focus(focus)
    , m_model(new LogModel(this))
    , m_filtered(new QSortFilterProxyModel(this))
    , m_onlyKey(new QCheckBox(tr("Only what is about the chosen &key"), this))
    , m_table(new PlaceholderTableView(tr("Log"), this))
{
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    m_onlyKey->setAccessibleName(tr("Only what is about the chosen key"));
    m_onlyKey->setToolTip(tr("Choose a key in the table of keys, or an event that is about one"));
    auto *bar = new QHBoxLayout;
    bar->setContentsMargins(logMargin, 4, logMargin, 4);
    bar->addWidget(m_onlyKey);
    bar->addStretch();
    layout->addLayout(bar);
    layout->addWidget(inset(m_table), 1);
    setFocusProxy(m_table);
    addTable();
    connect(m_onlyKey, &QCheckBox::toggled, this, &LogPanel::filter);
    connect(session, &LabSession::runStarted, this, &LogPanel::begin);
    if (ShortcutBook *keys = ShortcutBook::current())
        connect(keys, &ShortcutBook::changed, this, &LogPanel::sayHowToBegin);
    connect(session, &LabSession::eventsAppended, this, &LogPanel::append);
    connect(focus, &LabSelection::changed, this, &LogPanel::showFocus);
    begin();
    append(0, static_cast<qsizetype>(session->timeline().events().size()));
    showFocus();
}

void LogPanel::addTable()
{
    m_filtered->setSourceModel(m_model);
    m_filtered->setFilterRole(LogModel::IsAboutKeyRole);
    m_table->setObjectName(u"log"_s);
    m_table->setModel(m_filtered);
    m_table->followEnd();
    m_table->setItemDelegate(new LogDelegate(m_table));
    m_table->setColumnTexts({u"00:00:00.000 "_s, tr("Customer → Website")});
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &LogPanel::chooseSelected);
}

void LogPanel::begin()
{
    const QScopedValueRollback<bool> guard(m_isFollowing, true);
    m_model->clear();
    sayHowToBegin();
    showCount();
}

void LogPanel::sayHowToBegin()
{
    m_table->setEmptyText(
        withKeys(m_session->inputs().scenario->script.empty()
                     ? tr("Nothing has happened yet.\nPress Order a cake ({lab.order}).")
                     : tr("Nothing has happened yet.\nPress Play ({lab.play}).")));
}

void LogPanel::append(qsizetype first, qsizetype count)
{
    const std::span<const Event> events(m_session->timeline().events());
    m_model->append(events.subspan(static_cast<size_t>(first), static_cast<size_t>(count)));
    showCount();
}

void LogPanel::showOnly(qsizetype count)
{
    m_model->showOnly(count);
}

void LogPanel::showCount()
{
    const int count = m_model->rowCount();
    setWindowTitle(count == 0 ? tr("Log") : tr("Log %1").arg(count));
}

void LogPanel::showFocus()
{
    const QScopedValueRollback<bool> guard(m_isFollowing, true);
    m_model->setKey(m_focus->key());
    m_onlyKey->setEnabled(m_focus->key().has_value());
    filter();
    const std::optional<size_t> event = m_focus->eventIndex();
    const int row = event ? static_cast<int>(*event) : -1;
    const QModelIndex index = m_filtered->mapFromSource(m_model->index(row, 0));
    if (!index.isValid())
        m_table->clearSelection();
    if (index.isValid() != m_table->currentIndex().isValid()
        || !m_table->selectionModel()->isRowSelected(index.row()))
        m_table->setCurrentIndex(index);
}

void LogPanel::filter()
{
    const QScopedValueRollback<bool> guard(m_isFollowing, true);
    // A row's role as text, for the proxy matches texts.
    const bool isFiltered = m_onlyKey->isChecked() && m_onlyKey->isEnabled();
    m_filtered->setFilterFixedString(isFiltered ? QVariant(true).toString() : QString());
}

void LogPanel::chooseSelected()
{
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    if (m_isFollowing || rows.isEmpty())
        return;
    const int event = m_filtered->mapToSource(rows.front()).row();
    m_focus->chooseEvent(static_cast<size_t>(event), m_session->timeline());
}

} // namespace onecake
