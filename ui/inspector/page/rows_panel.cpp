// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "ui/inspector/page/rows_panel.h"

#include "core/inspect/query/editing/query_edit.h"
#include "core/inspect/query/editing/row_words.h"
#include "ui/inspector/record/inspector_model.h"
#include "ui/widgets/marked_delegate.h"
#include "ui/widgets/placeholder_table_view.h"

#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QScrollBar>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace onecake {

RowsPanel::RowsPanel(InspectorSession *session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_model(new InspectorModel(session, this))
    , m_table(new PlaceholderTableView(u"Stored keys"_s, this))
    , m_status(new QLabel(this))
    , m_stop(new QPushButton(u"Stop"_s, this))
{
    constexpr int margin = 12;
    m_table->setObjectName(u"rows"_s);
    m_table->setModel(m_model);
    m_table->setItemDelegate(new KeyDelegate(m_table));
    m_table->setColumnTexts({u"charge-card/"_s, u"729040816f7330c4cb31f54a56f59a7b"_s,
                             u"●  stuck for 59 min 59 s"_s, u"cannot tell"_s, u"Lease"_s,
                             u"bar 23 h 59 min ago"_s, u"59 min 59 s ago"_s, u"Fence"_s,
                             u"Attempts"_s, u"Replays"_s});
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setContextMenuPolicy(Qt::ActionsContextMenu);
    QHeaderView *header = m_table->horizontalHeader();
    header->setSectionsClickable(true);
    // A key is cut in its middle before what it is like goes out of sight.
    header->setStretchLastSection(false);
    header->setMinimumSectionSize(fontMetrics().averageCharWidth() * 8);
    header->setSectionResizeMode(InspectorModel::KeyColumn, QHeaderView::Stretch);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(inset(m_table), 1);
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(margin, margin / 2, margin, margin / 2);
    m_status->setObjectName(u"status"_s);
    m_status->setForegroundRole(QPalette::PlaceholderText);
    m_status->setWordWrap(true);
    m_stop->setObjectName(u"stop-reading"_s);
    foot->addWidget(m_status, 1);
    foot->addWidget(m_stop);
    layout->addLayout(foot);
    showOpened();
    follow();
}

void RowsPanel::follow()
{
    connect(m_stop, &QPushButton::clicked, this, [this] {
        if (m_session->isReading())
            m_session->stop();
        else
            m_session->fetchMore();
    });
    LoadedRows *rows = &m_session->loaded();
    connect(rows, &LoadedRows::rowChanged, this, [this](int row) {
        if (m_table->selectionModel()->isRowSelected(row))
            Q_EMIT selectionChanged();
    });
    connect(rows, &LoadedRows::added, this,
            [this](int first, int last) { keepPlace(first, last - first + 1); });
    connect(rows, &LoadedRows::removed, this,
            [this](int first, int last) { keepPlace(first, first - last - 1); });
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &RowsPanel::selectionChanged);
    connect(m_model, &QAbstractItemModel::modelReset, this, &RowsPanel::selectionChanged);
    connect(m_table->verticalScrollBar(), &QScrollBar::valueChanged, this,
            &RowsPanel::fetchBeforeAtTop);
    connect(m_table->horizontalHeader(), &QHeaderView::sectionClicked, this,
            &RowsPanel::sortByColumn);
    connect(m_table, &PlaceholderTableView::offerTaken, this,
            [this] { Q_EMIT narrowingOffered(u"status:in-progress"_s); });
}

const InspectedRow *RowsPanel::selected() const
{
    const std::vector<int> rows = selectedRows();
    return rows.empty() ? nullptr : &m_session->rows().at(static_cast<std::size_t>(rows.front()));
}

std::vector<int> RowsPanel::selectedRows() const
{
    // A selection may outlive its rows for a moment, while others are being read.
    const int count = static_cast<int>(m_session->rows().size());
    std::vector<int> rows;
    for (const QModelIndex &index : m_table->selectionModel()->selectedRows()) {
        if (index.isValid() && index.row() < count)
            rows.push_back(index.row());
    }
    return rows;
}

std::optional<QueryTerm> RowsPanel::chosenValue() const
{
    const QModelIndex cell = m_table->currentIndex();
    const InspectedRow *row = selected();
    if (row == nullptr || !cell.isValid())
        return std::nullopt;
    const std::optional<QueryField> field = InspectorModel::fieldOf(cell.column());
    return field ? termFor(*field, row->row, m_session->now()) : std::nullopt;
}

void RowsPanel::showOpened()
{
    for (int column = 0; column < InspectorModel::ColumnCount; ++column)
        m_table->setColumnHidden(column, !InspectorModel::isOf(m_session->table(), column));
}

void RowsPanel::showStatus()
{
    const QLocale locale;
    const bool isReading = m_session->isReading();
    const bool isOpen = m_session->table() != nullptr;
    const bool isSearching = isReading && (m_session->hasMore() || !m_session->readAt());
    m_stop->setVisible(isSearching || (isOpen && m_session->hasMore()));
    m_stop->setText(isSearching ? u"Stop"_s : u"Read on"_s);
    const bool isAll = !m_session->hasMore() && !m_session->hasBefore();
    const QString count = locale.toString(m_session->rowsSeen());
    QString text = isAll ? u"%1 match (exact)"_s.arg(count) : u"≥ %1 match"_s.arg(count);
    if (isSearching)
        text = u"Reading… %1 so far"_s.arg(count);
    if (m_session->cost().itemsRead > 0)
        text += u" · %1 items read · %2 read units"_s.arg(
            locale.toString(m_session->cost().itemsRead),
            locale.toString(m_session->cost().capacityUnits, 'f', 1));
    if (!m_session->isSortedByStore())
        text += u" · this store cannot sort by that: only the %1 that are loaded are sorted"_s.arg(
            locale.toString(m_session->loaded().count()));
    m_status->setText(isOpen ? text : QString());
    showEmptiness();
    showSorting();
    if (!m_table->currentIndex().isValid() && m_model->rowCount() > 0)
        m_table->setCurrentIndex(m_model->index(0, InspectorModel::KeyColumn));
}

// In place of rows, where there are none.
void RowsPanel::showEmptiness()
{
    const OpenedTable *table = m_session->table();
    if (table == nullptr) {
        m_table->setEmptyText(u"Open a SQLite file with Ctrl+O, or drop it here."_s);
        return;
    }
    if (m_session->isReading()) {
        m_table->setEmptyText(u"Reading…"_s);
        return;
    }
    const QString why = aboutStuck(m_session->query().query, table->reader);
    if (why.isEmpty())
        m_table->setEmptyText(u"No key matches."_s);
    else
        m_table->setEmptyText(why, u"Show those in &progress"_s);
}

void RowsPanel::showSorting()
{
    QHeaderView *header = m_table->horizontalHeader();
    const auto &sort = m_session->sort();
    const int column = sort ? InspectorModel::columnOf(sort->field) : -1;
    header->setSortIndicatorShown(column >= 0);
    if (column >= 0)
        header->setSortIndicator(column,
                                 sort->isDescending ? Qt::DescendingOrder : Qt::AscendingOrder);
}

// One way, then the other, then as the store has them.
void RowsPanel::sortByColumn(int column)
{
    const std::optional<QueryField> field = InspectorModel::fieldOf(column);
    const std::optional<ViewSort> before = m_session->sort();
    if (!field)
        return;
    if (!before || before->field != field)
        m_session->sortBy(ViewSort{*field, false});
    else if (!before->isDescending)
        m_session->sortBy(ViewSort{*field, true});
    else
        m_session->sortBy(std::nullopt);
    Q_EMIT sorted();
}

int RowsPanel::rowHeight() const
{
    return m_table->verticalHeader()->defaultSectionSize();
}

// Rows that come or go above what is seen do not move it.
void RowsPanel::keepPlace(int first, int count)
{
    QScrollBar *bar = m_table->verticalScrollBar();
    const int top = bar->value() / rowHeight();
    if (top > 0 && first <= top) {
        const int value = bar->value() + count * rowHeight();
        // The table learns of its new length in its own time.
        QMetaObject::invokeMethod(
            this, [bar, value] { bar->setValue(std::max(0, value)); }, Qt::QueuedConnection);
    }
}

void RowsPanel::fetchBeforeAtTop(int value)
{
    const int screens = 2 * m_table->viewport()->height();
    if (value < screens)
        m_session->fetchBefore();
}

void RowsPanel::tick()
{
    const int first = m_table->verticalScrollBar()->value() / rowHeight();
    m_model->tick(first, first + m_table->viewport()->height() / rowHeight() + 1);
}

} // namespace onecake
