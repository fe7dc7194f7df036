// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "ui/lab/key_panel.h"

#include "core/base/text/tr.h"
#include "core/model/timeline_json.h"
#include "ui/keys/key_words.h"
#include "ui/keys/shortcut_book.h"
#include "ui/models/key_table_model.h"
#include "ui/widgets/marked_delegate.h"
#include "ui/widgets/placeholder_table_view.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QJsonDocument>
#include <QMenu>
#include <QScopedValueRollback>
#include <QSortFilterProxyModel>
#include <QStyle>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace onecake {

namespace {

constexpr std::chrono::milliseconds fadeTime{1000};
constexpr std::chrono::milliseconds fadeStep{40};
constexpr int unsorted = -1; // in the order of the keys

} // namespace

KeyPanel::KeyPanel(LabSession *session, LabSelection *focus, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_focus(focus)
    , m_model(new KeyTableModel(this))
    , m_sorted(new QSortFilterProxyModel(this))
    , m_table(new PlaceholderTableView(tr("Keys"), this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(inset(m_table));
    setFocusProxy(m_table);
    addTable();
    addActions();
    follow();
}

void KeyPanel::addTable()
{
    m_sorted->setSourceModel(m_model);
    m_sorted->setSortRole(KeyTableModel::SortRole);
    m_table->setObjectName(u"keys"_s);
    m_table->setModel(m_sorted);
    m_table->setItemDelegate(new KeyDelegate(m_table));
    m_table->setColumnTexts({u"cake-shop/adrienne/placeOrder"_s,
                             u"00000000-0000-0000-0000-000000000000"_s,
                             tr("●  expired, still stored"),
                             {},
                             tr("59.9 s left"),
                             u"23:59:59"_s,
                             {},
                             tr("Fence"),
                             tr("Attempts"),
                             tr("Replays"),
                             tr("Last replay")});
    // What the next request gets depends on the policy, and when a key was claimed, its record
    // says.
    m_table->hideColumn(KeyTableModel::NextColumn);
    m_table->hideColumn(KeyTableModel::CreatedColumn);
    m_table->horizontalHeader()->setSortIndicator(unsorted, Qt::AscendingOrder);
    m_table->horizontalHeader()->setSortIndicatorClearable(true);
    m_table->setSortingEnabled(true);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &KeyPanel::chooseSelected);
}

void KeyPanel::addActions()
{
    const auto add = [this](const QString &text, const QKeySequence &keys, auto textOf) {
        auto *action = new QAction(text, m_table);
        action->setShortcut(keys);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        m_table->addAction(action);
        connect(action, &QAction::triggered, this, [this, textOf] {
            if (const KeyRecord *record = selected())
                QGuiApplication::clipboard()->setText(textOf(*record));
        });
        const auto enable = [this, action] {
            action->setEnabled(selected() != nullptr);
        };
        connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, action, enable);
        enable();
    };
    add(tr("Copy &key"), QKeySequence::Copy, [](const KeyRecord &record) { return record.id.key; });
    add(tr("Copy record as &JSON"), Qt::CTRL | Qt::SHIFT | Qt::Key_C, [](const KeyRecord &record) {
        return QString::fromUtf8(QJsonDocument(toJson(record)).toJson());
    });
    auto *sorting = new QMenu(tr("&Sort by"), m_table);
    addSortMenu(sorting);
    m_table->addAction(sorting->menuAction());
    m_table->setContextMenuPolicy(Qt::ActionsContextMenu);
}

void KeyPanel::addSortMenu(QMenu *menu)
{
    menu->addAction(tr("Nothing: as they are stored"), this, [this] { sortBy(unsorted); });
    for (int column = 0; column < KeyTableModel::ColumnCount; ++column) {
        if (m_table->isColumnHidden(column))
            continue;
        const QString title =
            m_model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
        menu->addAction(title, this, [this, column] { sortBy(column); });
    }
}

void KeyPanel::sortBy(int column)
{
    const QHeaderView *header = m_table->horizontalHeader();
    const bool isAgain = header->sortIndicatorSection() == column
        && header->sortIndicatorOrder() == Qt::AscendingOrder;
    m_table->sortByColumn(column, isAgain ? Qt::DescendingOrder : Qt::AscendingOrder);
}

void KeyPanel::follow()
{
    m_fading.setInterval(fadeStep);
    connect(&m_fading, &QTimer::timeout, this, &KeyPanel::fade);
    connect(m_model, &KeyTableModel::freshened, this, &KeyPanel::startFading);
    connect(m_session, &LabSession::timeChanged, m_model,
            [this] { m_model->setNow(m_session->now()); });
    connect(m_session, &LabSession::recordsChanged, this, &KeyPanel::merge);
    connect(m_session, &LabSession::stateChanged, this, &KeyPanel::showState);
    if (ShortcutBook *keys = ShortcutBook::current())
        connect(keys, &ShortcutBook::changed, this, [this] { showState(m_session->state()); });
    connect(m_focus, &LabSelection::changed, this, &KeyPanel::showFocus);
    m_model->setNow(m_session->now());
    merge(m_session->records());
    showState(m_session->state());
}

void KeyPanel::merge(const KeyRecords &records)
{
    const QScopedValueRollback<bool> guard(m_isMerging, true);
    m_model->merge(records);
    showCount();
    showFocus();
}

void KeyPanel::showCount()
{
    const int count = m_model->rowCount();
    setWindowTitle(count == 0 ? tr("Keys") : tr("Keys %1").arg(count));
}

void KeyPanel::showState(const LabState &state)
{
    const bool keepsNone = m_session->inputs().policy->claim.protocol == ClaimProtocol::None;
    if (keepsNone)
        m_table->setEmptyText(
            tr("No keys yet, and there will be none: this policy keeps no keys.\nChoose "
               "another one above to see what an idempotency layer keeps."));
    else if (state.isFreePlay)
        m_table->setEmptyText(withKeys(tr("No keys yet.\nPress Order a cake ({lab.order}).")));
    else
        m_table->setEmptyText(
            withKeys(tr("No keys yet.\nPress Order a cake ({lab.order}) or Play ({lab.play}).")));
}

void KeyPanel::showFocus()
{
    const int row = m_focus->key() ? m_model->rowOf(*m_focus->key()) : -1;
    if (row < 0) {
        m_table->clearSelection();
        m_table->setCurrentIndex({});
        return;
    }
    const int column = std::max(m_table->currentIndex().column(), 0);
    const QModelIndex index = m_sorted->mapFromSource(m_model->index(row, column));
    if (!m_table->selectionModel()->isRowSelected(index.row()))
        m_table->setCurrentIndex(index);
}

void KeyPanel::chooseSelected()
{
    const KeyRecord *record = m_isMerging ? nullptr : selected();
    if (record != nullptr)
        m_focus->chooseKey(record->id);
}

const KeyRecord *KeyPanel::selected() const
{
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    return rows.isEmpty() ? nullptr : &m_model->recordAt(m_sorted->mapToSource(rows.front()).row());
}

void KeyPanel::startFading()
{
    const bool isCalm =
        style()->styleHint(QStyle::SH_Widget_Animation_Duration, nullptr, this) == 0;
    if (isCalm)
        m_model->fade(1);
    else if (!m_fading.isActive())
        m_fading.start();
}

void KeyPanel::fade()
{
    constexpr float share = static_cast<float>(fadeStep.count()) / fadeTime.count();
    if (!m_model->fade(share))
        m_fading.stop();
}

RecordPanel::RecordPanel(LabSession *session, LabSelection *focus, QWidget *parent)
    : RecordView(parent)
    , m_session(session)
    , m_focus(focus)
{
    setWindowTitle(tr("Record"));
    connect(session, &LabSession::recordsChanged, this, &RecordPanel::refresh);
    connect(session, &LabSession::timeChanged, this, &RecordPanel::refresh);
    connect(focus, &LabSelection::changed, this, &RecordPanel::refresh);
    refresh();
}

void RecordPanel::showEvent(QShowEvent *event)
{
    RecordView::showEvent(event);
    refresh();
}

void RecordPanel::refresh()
{
    // Closed, it would be work for nobody; showEvent() makes up for it.
    if (!isVisible())
        return;
    const std::optional<KeyId> &key = m_focus->key();
    if (!key) {
        showNothing(tr("Select a key, or a message in the diagram."));
        return;
    }
    const auto found = m_session->records().find(*key);
    if (found == m_session->records().end())
        showNothing(tr("At this moment the store holds no record of the key\n%1").arg(key->key));
    else
        showRecord(shownRowOf(found->second), nullptr, m_session->now());
}

} // namespace onecake
