// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "core/inspect/query/editing/row_words.h"
#include "core/inspect/query/language/query_text.h"
#include "ui/inspector/page/inspector_page.h"
#include "ui/inspector/page/store_head.h"
#include "ui/inspector/query/query_chips.h"
#include "ui/inspector/query/query_line.h"
#include "ui/inspector/query/views_panel.h"
#include "ui/inspector/record/inspector_model.h"
#include "ui/inspector/record/record_view.h"
#include "ui/widgets/calm_table.h"
#include "ui/widgets/message_bar.h"

#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QScrollBar>
#include <QSet>

using namespace Qt::StringLiterals;

namespace onecake {

void InspectorPage::showOpened()
{
    m_head->showTable();
    for (int column = 0; column < InspectorModel::ColumnCount; ++column)
        m_rows->setColumnHidden(column,
                                !mayHave(*m_session.table(), InspectorModel::rowFieldOf(column)));
    m_rows->setColumnHidden(InspectorModel::StateColumn, false);
    m_rows->setColumnHidden(InspectorModel::NextColumn, false);
    followDesk();
    // Reading costs money there, and what one passes on the way should not.
    const bool isRemote = m_store.kind == StoreKind::DynamoDb;
    m_query->setAsksWhileTyping(!isRemote);
    m_views->setChoosesWhileMoving(!isRemote);
    m_counts.setTable(m_session.table());
    showQuery();
    m_rows->setFocus();
}

// The chips, and the view that asks the same.
void InspectorPage::showQuery()
{
    m_chips->setChips(chipsOf(m_session.query().query));
    m_views->showQuery(m_session.line(), m_session.sort());
}

// What occurs among the rows that are held.
QueryVocabulary InspectorPage::vocabulary() const
{
    constexpr qsizetype scopesMax = 100;
    QSet<QString> scopes;
    QSet<QString> attributes;
    for (const InspectedRow &row : m_session.rows()) {
        if (scopes.size() < scopesMax && !row.row.scope.isEmpty())
            scopes.insert(row.row.scope);
    }
    for (std::size_t place = 0; place < m_session.rows().size(); place += 50) {
        const Item &item = m_session.rows()[place].stored.item;
        for (auto attribute = item.keyBegin(); attribute != item.keyEnd(); ++attribute)
            attributes.insert(*attribute);
    }
    QueryVocabulary words{scopes.values(), attributes.values()};
    words.scopes.sort();
    words.attributes.sort();
    return words;
}

void InspectorPage::tell(const QString &says, bool isWhole)
{
    m_remedy = Remedy::None;
    if (isWhole)
        m_message->tell(says);
    else
        m_message->say(says);
}

const InspectedRow *InspectorPage::selected() const
{
    const std::vector<int> rows = selectedRows();
    return rows.empty() ? nullptr : &m_session.rows().at(static_cast<std::size_t>(rows.front()));
}

std::vector<int> InspectorPage::selectedRows() const
{
    // A selection may outlive its rows for a moment, while others are being read.
    const int count = static_cast<int>(m_session.rows().size());
    std::vector<int> rows;
    for (const QModelIndex &index : m_rows->selectionModel()->selectedRows()) {
        if (index.isValid() && index.row() < count)
            rows.push_back(index.row());
    }
    return rows;
}

void InspectorPage::showSelected()
{
    const InspectedRow *row = selected();
    if (row == nullptr) {
        m_record->showNothing(m_session.rows().empty() ? u"There is no key to show."_s
                                                       : u"Select a key."_s);
        return;
    }
    m_record->showRecord(row->row, m_session.table()->layout(), m_session.now());
    m_past.ask(*m_session.table(), row->row);
    m_record->showPast(m_past.past());
}

void InspectorPage::showStatus()
{
    const QLocale locale;
    const bool isReading = m_session.isReading();
    const bool isOpen = m_session.table() != nullptr;
    const bool isSearching = isReading && (m_session.hasMore() || !m_session.readAt());
    m_stop->setVisible(isSearching || (isOpen && m_session.hasMore()));
    m_stop->setText(isSearching ? u"Stop"_s : u"Read on"_s);
    const bool isAll = !m_session.hasMore() && !m_session.hasBefore();
    const QString count = locale.toString(m_session.rowsSeen());
    QString text = isAll ? u"%1 match (exact)"_s.arg(count) : u"≥ %1 match"_s.arg(count);
    if (isSearching)
        text = u"Reading… %1 so far"_s.arg(count);
    if (m_session.cost().itemsRead > 0)
        text += u" · %1 items read · %2 read units"_s.arg(
            locale.toString(m_session.cost().itemsRead),
            locale.toString(m_session.cost().capacityUnits, 'f', 1));
    if (!m_session.isSortedByStore())
        text += u" · this store cannot sort by that: only the %1 that are loaded are sorted"_s.arg(
            locale.toString(m_session.loaded().count()));
    m_status->setText(isOpen ? text : QString());
    showEmptiness();
    m_head->showFreshness();
    showSorting();
    if (isOpen && !isReading)
        m_query->setVocabulary(vocabulary());
    if (!m_rows->currentIndex().isValid() && m_model->rowCount() > 0)
        m_rows->setCurrentIndex(m_model->index(0, InspectorModel::KeyColumn));
}

// In place of rows, where there are none.
void InspectorPage::showEmptiness()
{
    const KeyTable *table = m_session.table();
    if (table == nullptr) {
        m_rows->setEmptyText(u"Open a SQLite file with Ctrl+O, or drop it here."_s);
        return;
    }
    if (m_session.isReading()) {
        m_rows->setEmptyText(u"Reading…"_s);
        return;
    }
    const QString why = whyNoneIsStuck(m_session.query().query, table->reader.fields());
    if (why.isEmpty())
        m_rows->setEmptyText(u"No key matches."_s);
    else
        m_rows->setEmptyText(why, u"Show those in &progress"_s);
}

void InspectorPage::showSorting()
{
    QHeaderView *header = m_rows->horizontalHeader();
    const auto &sort = m_session.sort();
    const int column = sort ? InspectorModel::columnOf(sort->field) : -1;
    header->setSortIndicatorShown(column >= 0);
    if (column >= 0)
        header->setSortIndicator(column,
                                 sort->isDescending ? Qt::DescendingOrder : Qt::AscendingOrder);
}

// One way, then the other, then as the store has them.
void InspectorPage::sortByColumn(int column)
{
    const QueryField field = InspectorModel::fieldOf(column);
    const std::optional<ViewSort> before = m_session.sort();
    if (!before || before->field != field)
        m_session.sortBy(ViewSort{field, false});
    else if (!before->isDescending)
        m_session.sortBy(ViewSort{field, true});
    else
        m_session.sortBy(std::nullopt);
    showQuery();
}

// Rows that come or go above what is seen do not move it.
void InspectorPage::keepPlace(int first, int count)
{
    QScrollBar *bar = m_rows->verticalScrollBar();
    const int height = m_rows->verticalHeader()->defaultSectionSize();
    const int top = bar->value() / height;
    if (top > 0 && first <= top) {
        const int value = bar->value() + count * height;
        // The table learns of its new length in its own time.
        QMetaObject::invokeMethod(
            this, [bar, value] { bar->setValue(std::max(0, value)); }, Qt::QueuedConnection);
    }
}

void InspectorPage::fetchBeforeAtTop(int value)
{
    const int screens = 2 * m_rows->viewport()->height();
    if (value < screens)
        m_session.fetchBefore();
}

void InspectorPage::countDown()
{
    const int height = m_rows->verticalHeader()->defaultSectionSize();
    const int first = m_rows->verticalScrollBar()->value() / height;
    m_model->tick(first, first + m_rows->viewport()->height() / height + 1);
    m_head->showFreshness();
    showSelected();
    showActions(); // a claim may be stuck by now
    if (m_session.desk() != nullptr)
        m_session.desk()->followHistory(); // what the terminal did is offered to be undone too
}

} // namespace onecake
