// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "ui/inspector/page/rows_panel.h"

#include "core/base/text/tr.h"
#include "core/inspect/query/editing/query_edit.h"
#include "core/inspect/query/editing/row_words.h"
#include "core/session/inspector/reading_words.h"
#include "ui/inspector/record/inspector_model.h"
#include "ui/widgets/marked_delegate.h"
#include "ui/widgets/placeholder_table_view.h"

#include <QEvent>
#include <QFontDatabase>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QScrollBar>
#include <QVBoxLayout>

#include <utility>

using namespace Qt::StringLiterals;

namespace onecake {

namespace {

// The longest text of each column that it is made wider for.
constexpr std::array<const char *, InspectorModel::ColumnCount> longestTexts{
    "charge-card/",
    "f47ac10b-58cc-4372-a567-0e02b2c3d479",
    QT_TRANSLATE_NOOP("onecake", "●  stuck for 59 min 59 s"),
    QT_TRANSLATE_NOOP("onecake", "cannot tell"),
    QT_TRANSLATE_NOOP("onecake", "59 min 59 s left"),
    "bar 23 h 59 min ago",
    QT_TRANSLATE_NOOP("onecake", "59 min 59 s ago"),
    QT_TRANSLATE_NOOP("onecake", "Fence"),
    QT_TRANSLATE_NOOP("onecake", "Attempts"),
    QT_TRANSLATE_NOOP("onecake", "Replays"),
    QT_TRANSLATE_NOOP("onecake", "59 min 59 s ago"),
    "201 {\"order\":\"1042\",\"cake\":\"carrot\"}",
};
constexpr int cellPadding = 22;
QString lockWords()
{
    return tr("Waiting for the lock: another program is at work on the file. It is read when it is "
              "free.");
}

} // namespace

RowsPanel::RowsPanel(InspectorSession *session, QString columnsFile, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_model(new InspectorModel(session, this))
    , m_table(new PlaceholderTableView(tr("Stored keys"), this))
    , m_status(new QLabel(this))
    , m_stop(new QPushButton(tr("Stop"), this))
    , m_columnsFile(std::move(columnsFile))
    , m_shown(loadShownColumns(m_columnsFile))
    , m_columns(new QMenu(tr("&Columns"), this))
{
    constexpr int margin = 12;
    m_table->setObjectName(u"rows"_s);
    m_table->setModel(m_model);
    m_table->setItemDelegate(new KeyDelegate(m_table));
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setContextMenuPolicy(Qt::ActionsContextMenu);
    QHeaderView *header = m_table->horizontalHeader();
    header->setSectionsClickable(true);
    header->setStretchLastSection(false);
    header->setMinimumSectionSize(fontMetrics().averageCharWidth() * 4);
    addColumns();
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
    follow();
    showOpened();
}

void RowsPanel::addColumns()
{
    m_columns->setObjectName(u"columns"_s);
    for (int column = 0; column < InspectorModel::ColumnCount; ++column) {
        QAction *action = m_columns->addAction(
            m_model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString());
        action->setToolTip(m_model->headerData(column, Qt::Horizontal, Qt::ToolTipRole).toString());
        action->setCheckable(true);
        action->setChecked(m_shown.count(column) > 0);
        action->setEnabled(column != InspectorModel::KeyColumn);
        connect(action, &QAction::toggled, this,
                [this, column](bool isShown) { chooseColumn(column, isShown); });
    }
    m_columns->setToolTipsVisible(true);
    QHeaderView *header = m_table->horizontalHeader();
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(header, &QHeaderView::customContextMenuRequested, this,
            [this, header](const QPoint &place) { m_columns->popup(header->mapToGlobal(place)); });
    connect(header, &QHeaderView::sectionResized, this, [this](int column, int, int width) {
        if (!m_isFitting && width > 0)
            m_chosen.at(static_cast<std::size_t>(column)) = width;
    });
    m_table->installEventFilter(this);
    m_table->viewport()->installEventFilter(this);
    m_fit.setSingleShot(true);
    m_fit.setInterval(0);
    connect(&m_fit, &QTimer::timeout, this, &RowsPanel::fitColumns);
}

// Columns that cannot be kept are shown as long as the window is.
void RowsPanel::chooseColumn(int column, bool isShown)
{
    if (isShown)
        m_shown.insert(column);
    else
        m_shown.erase(column);
    if (!m_columnsFile.isEmpty())
        (void)saveShownColumns(m_columnsFile, m_shown);
    showOpened();
}

int RowsPanel::longestOf(int column) const
{
    const QString text = tr(longestTexts.at(static_cast<std::size_t>(column)));
    QFont font = m_table->font();
    if (column == InspectorModel::KeyColumn)
        font.setFamily(QFontDatabase::systemFont(QFontDatabase::FixedFont).family());
    return QFontMetrics(font).horizontalAdvance(text) + cellPadding;
}

// Where there is room each is as wide as its longest text, and the key takes what is left. Where
// there is less, the others are as wide as what is in them; a key is not cut for their sake.
void RowsPanel::fitColumns()
{
    const QAbstractItemView *view = m_table;
    QHeaderView *header = m_table->horizontalHeader();
    std::array<int, InspectorModel::ColumnCount> most{};
    int wide = 0;
    for (int column = 0; column < InspectorModel::ColumnCount; ++column) {
        if (m_table->isColumnHidden(column))
            continue;
        const auto place = static_cast<std::size_t>(column);
        const int title = header->sectionSizeHint(column);
        most.at(place) = std::max(title, longestOf(column));
        m_widest.at(place) =
            std::max({m_widest.at(place), title, view->sizeHintForColumn(column) + 1});
        wide += column == InspectorModel::KeyColumn ? 0 : most.at(place);
    }
    const int room = m_table->viewport()->width();
    const int key =
        std::min(m_widest.at(InspectorModel::KeyColumn), most.at(InspectorModel::KeyColumn));
    const bool isRoomy = room >= wide + key;
    m_isFitting = true;
    int others = 0;
    for (int column = 0; column < InspectorModel::ColumnCount; ++column) {
        const auto place = static_cast<std::size_t>(column);
        if (m_table->isColumnHidden(column) || column == InspectorModel::KeyColumn)
            continue;
        const int width = isRoomy ? most.at(place) : std::min(most.at(place), m_widest.at(place));
        header->resizeSection(column, m_chosen.at(place) > 0 ? m_chosen.at(place) : width);
        others += header->sectionSize(column);
    }
    const int chosen = m_chosen.at(InspectorModel::KeyColumn);
    header->resizeSection(InspectorModel::KeyColumn,
                          chosen > 0 ? chosen : std::max(key, room - others));
    m_isFitting = false;
}

void RowsPanel::forgetWidths()
{
    m_widest = {};
    m_fit.start();
}

bool RowsPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_table && event->type() == QEvent::FontChange) {
        m_chosen = {};
        forgetWidths();
    }
    if (watched == m_table->viewport() && event->type() == QEvent::Resize)
        m_fit.start();
    return QWidget::eventFilter(watched, event);
}

void RowsPanel::follow()
{
    connect(m_stop, &QPushButton::clicked, this, [this] {
        if (m_session->health().waitingSince)
            m_session->stop();
        else
            m_session->fetchMore();
    });
    LoadedRows *rows = &m_session->loaded();
    connect(rows, &LoadedRows::rowChanged, this, [this](int row) {
        m_fit.start(); // its words may be longer now
        if (m_table->selectionModel()->isRowSelected(row))
            Q_EMIT selectionChanged();
    });
    connect(rows, &LoadedRows::added, this, [this](int first, int last) {
        keepPlace(first, last - first + 1);
        m_fit.start();
    });
    connect(rows, &LoadedRows::cleared, this, &RowsPanel::forgetWidths);
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
    const QList<QAction *> choices = m_columns->actions();
    for (int column = 0; column < InspectorModel::ColumnCount; ++column) {
        const bool isOf = InspectorModel::isOf(m_session->table(), column);
        choices.at(column)->setVisible(isOf);
        m_table->setColumnHidden(column, !isOf || m_shown.count(column) == 0);
    }
    m_fit.start();
}

void RowsPanel::showStatus()
{
    const bool isReading = m_session->isReading();
    const bool isOpening = m_session->table() == nullptr && m_session->health().waitingSince;
    const bool isOpen = m_session->table() != nullptr;
    const bool isSearching = isReading && (m_session->hasMore() || !m_session->readAt());
    m_stop->setVisible(isSearching || isOpening || (isOpen && m_session->hasMore()));
    m_stop->setText(isSearching || isOpening ? tr("Stop") : tr("Read on"));
    m_table->setEnabled(m_unasked.isEmpty());
    m_status->setText(m_unasked.isEmpty() ? statusText(isSearching) : m_unasked);
    showEmptiness();
    showSorting();
    if (!m_table->currentIndex().isValid() && m_model->rowCount() > 0)
        m_table->setCurrentIndex(m_model->index(0, InspectorModel::KeyColumn));
}

void RowsPanel::showUnasked(const QString &words)
{
    if (std::exchange(m_unasked, words) != words)
        showStatus();
}

// How far the store was read.
QString RowsPanel::reach() const
{
    return reachWords(m_session->cost().itemsRead,
                      estimateOf(*m_session->table(), m_session->query().query, m_session->now()));
}

// Nothing is known of the rows of this query.
bool RowsPanel::couldNotRead() const
{
    return !m_session->isReading() && m_session->health().trouble && !m_session->readAt();
}

QString RowsPanel::statusText(bool isSearching) const
{
    const auto &since = m_session->health().waitingSince;
    const QString waited = since ? waitingWords(m_session->now() - *since) : QString();
    if (m_session->table() == nullptr)
        return waited.isEmpty() ? QString() : tr("Waiting for the store for %1…").arg(waited);
    if (couldNotRead() && !m_session->health().isWaiting)
        return tr("It is not known how many match.");
    const QLocale locale;
    const bool isAll = !m_session->hasMore() && !m_session->hasBefore();
    const QString count = locale.toString(m_session->rowsSeen());
    QString text = isAll ? tr("%1 match (exact)").arg(count) : tr("≥ %1 match").arg(count);
    if (isSearching)
        text = tr("Reading… %1 so far").arg(count);
    if (m_session->health().isWaiting)
        text = lockWords();
    if (m_session->cost().itemsRead > 0)
        text += tr(" · %1 read · %2 read units")
                    .arg(reach(), locale.toString(m_session->cost().capacityUnits, 'f', 1));
    if (!waited.isEmpty() && !m_session->health().isWaiting)
        text += tr(" · waiting for the store for %1").arg(waited);
    if (!m_session->isSortedByStore())
        text += tr(" · this store cannot sort by that: only the %1 that are loaded are sorted")
                    .arg(locale.toString(m_session->loaded().count()));
    return text;
}

// Why nobody can tell whether there are rows; empty where somebody can.
QString RowsPanel::emptyWords(const OpenedTable &table) const
{
    const bool isReading = m_session->isReading();
    if (m_session->health().isWaiting)
        return lockWords();
    if (couldNotRead())
        return tr("The keys could not be read.");
    if (!isReading && !m_session->hasMore())
        return {};
    if (m_session->cost().itemsRead > 0)
        return nothingYetWords(m_session->cost().itemsRead,
                               estimateOf(table, m_session->query().query, m_session->now()))
            + (isReading ? tr(". Reading on…") : u"."_s);
    return isReading ? tr("Reading…") : tr("Nothing was found before it was stopped.");
}

// In place of rows, where there are none.
void RowsPanel::showEmptiness()
{
    const OpenedTable *table = m_session->table();
    if (table == nullptr) {
        m_table->setEmptyText(m_session->health().waitingSince
                                  ? tr("Opening…")
                                  : tr("Open a SQLite file with Ctrl+O, or drop it here."));
        return;
    }
    const QString empty = emptyWords(*table);
    if (!empty.isEmpty()) {
        m_table->setEmptyText(empty);
        return;
    }
    const QString why = aboutStuck(m_session->query().query, table->reader);
    if (why.isEmpty())
        m_table->setEmptyText(tr("No key matches."));
    else
        m_table->setEmptyText(why, tr("Show those in &progress"));
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
    if (m_session->health().waitingSince)
        showStatus();
}

} // namespace onecake
