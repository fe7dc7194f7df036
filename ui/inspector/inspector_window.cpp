// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "ui/inspector/inspector_window.h"

#include "core/inspect/key_views.h"
#include "core/inspect/query_edit.h"
#include "core/inspect/query_text.h"
#include "ui/inspector/inspector_model.h"
#include "ui/inspector/query_line.h"
#include "ui/inspector/record_view.h"
#include "ui/models/store_text.h"
#include "ui/views/calm_table.h"
#include "ui/views/marked_delegate.h"
#include "ui/views/message_bar.h"

#include <QClipboard>
#include <QFileDialog>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QListWidget>
#include <QMenuBar>
#include <QPushButton>
#include <QSplitter>
#include <QStatusBar>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace onecake {

namespace {

constexpr QSize usualSize(1360, 800);
constexpr int margin = 12;
constexpr auto tickEvery = 1s;

// What a column of the table is about in a query.
std::optional<QueryField> fieldOfColumn(int column)
{
    switch (column) {
    case InspectorModel::ScopeColumn:
        return QueryField::Scope;
    case InspectorModel::KeyColumn:
        return QueryField::Key;
    case InspectorModel::StateColumn:
        return QueryField::Status;
    case InspectorModel::ExpiryColumn:
        return QueryField::Expires;
    case InspectorModel::CreatedColumn:
        return QueryField::Created;
    case InspectorModel::ReplaysColumn:
        return QueryField::Replays;
    default:
        return std::nullopt;
    }
}

} // namespace

InspectorWindow::InspectorWindow(const StoreServices &services, const Trash &trash, QWidget *parent)
    : QMainWindow(parent)
    , m_session(services, trash)
    , m_model(new InspectorModel(&m_session, this))
    , m_place(new QLabel(this))
    , m_layoutName(new QLabel(this))
    , m_query(new QueryLine(this))
    , m_views(new QListWidget(this))
    , m_rows(new CalmTable(u"Stored keys"_s, this))
    , m_record(new RecordView(this))
    , m_status(new QLabel(this))
    , m_stop(new QPushButton(u"Stop"_s, this))
    , m_message(new MessageBar(this))
{
    setObjectName(u"inspector"_s);
    setWindowTitle(u"Keys – OneCake"_s);
    auto *page = new QWidget(this);
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_message);
    layout->addWidget(makeHead());
    layout->addWidget(makeCentre(), 1);
    setCentralWidget(page);
    statusBar()->addWidget(m_status, 1);
    statusBar()->addPermanentWidget(m_stop);
    addViews();
    addMenus();
    follow();
    resize(usualSize);
    showStatus();
}

QWidget *InspectorWindow::makeHead()
{
    auto *head = new QWidget(this);
    auto *layout = new QVBoxLayout(head);
    layout->setContentsMargins(margin, margin, margin, margin / 2);
    auto *where = new QHBoxLayout;
    m_place->setObjectName(u"place"_s);
    m_place->setTextFormat(Qt::PlainText);
    m_layoutName->setObjectName(u"layout"_s);
    m_layoutName->setForegroundRole(QPalette::PlaceholderText);
    where->addWidget(m_place);
    where->addWidget(m_layoutName, 1);
    layout->addLayout(where);
    layout->addWidget(m_query);
    return head;
}

QWidget *InspectorWindow::makeCentre()
{
    auto *splitter = new QSplitter(Qt::Horizontal, this);
    m_views->setObjectName(u"views"_s);
    m_views->setAccessibleName(u"Views"_s);
    m_views->setFrameShape(QFrame::NoFrame);
    m_views->setSpacing(3);
    m_views->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    splitter->addWidget(m_views);
    m_rows->setObjectName(u"rows"_s);
    m_rows->setModel(m_model);
    m_rows->setItemDelegate(new KeyDelegate(m_rows));
    m_rows->setColumnTexts({u"charge-card/placeOrder"_s, u"729040816f7330c4cb31f54a56f59a7b"_s,
                            u"●  expired 59 min ago, still sto"_s, u"59 min 59 s ago"_s,
                            u"59 min 59 s ago"_s, u"Replays "_s});
    m_rows->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_rows->setContextMenuPolicy(Qt::ActionsContextMenu);
    splitter->addWidget(inset(m_rows));
    splitter->addWidget(m_record);
    splitter->setStretchFactor(1, 1);
    const int unit = fontMetrics().averageCharWidth();
    splitter->setSizes({unit * 28, unit * 110, unit * 60});
    splitter->setChildrenCollapsible(false);
    return splitter;
}

void InspectorWindow::addViews()
{
    const auto add = [this](const QString &name, const QString &query) {
        auto *item = new QListWidgetItem(name, m_views);
        item->setData(Qt::UserRole, query);
        item->setToolTip(query);
    };
    add(u"All"_s, {});
    for (const KeyView &view : builtInViews())
        add(view.name, view.query);
    connect(m_views, &QListWidget::itemSelectionChanged, this, [this] {
        const QList<QListWidgetItem *> chosen = m_views->selectedItems();
        if (chosen.isEmpty())
            return;
        m_query->setText(chosen.front()->data(Qt::UserRole).toString());
    });
}

void InspectorWindow::addMenus()
{
    QMenu *file = menuBar()->addMenu(u"&File"_s);
    file->addAction(u"&Open a file…"_s, QKeySequence::Open, this, &InspectorWindow::chooseFile);
    file->addAction(u"&Close"_s, QKeySequence::Close, this, &QWidget::close);
    QMenu *keys = menuBar()->addMenu(u"&Keys"_s);
    QAction *copy = keys->addAction(u"Copy &key"_s, this, &InspectorWindow::copyKey);
    copy->setShortcut(QKeySequence::Copy);
    QAction *only = keys->addAction(u"&Only this value"_s, this, &InspectorWindow::onlyThisValue);
    only->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_L));
    m_rows->addActions({copy, only});
    addRemoval(keys);
    QMenu *view = menuBar()->addMenu(u"&View"_s);
    view->addAction(u"&Refresh"_s, QKeySequence::Refresh, &m_session, &InspectorSession::refresh);
    view->addAction(u"&Find"_s, QKeySequence::Find, m_query, &QueryLine::select);
}

void InspectorWindow::follow()
{
    connect(&m_session, &InspectorSession::opened, this, &InspectorWindow::showOpened);
    connect(&m_session, &InspectorSession::failed, this, [this](const Error &error) {
        m_message->say(sentence(error));
        if (m_session.table() == nullptr)
            m_place->setText(u"No store is open."_s);
    });
    connect(&m_session, &InspectorSession::readingChanged, this, &InspectorWindow::showStatus);
    connect(&m_session, &InspectorSession::rowChanged, this, &InspectorWindow::showSelected);
    connect(m_query, &QueryLine::asked, &m_session, &InspectorSession::look);
    connect(m_stop, &QPushButton::clicked, &m_session, &InspectorSession::stop);
    connect(m_rows->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &InspectorWindow::showSelected);
    connect(m_model, &QAbstractItemModel::modelReset, this, &InspectorWindow::showSelected);
    connect(m_model, &QAbstractItemModel::rowsInserted, this, [this] {
        if (!m_rows->currentIndex().isValid())
            m_rows->setCurrentIndex(m_model->index(0, InspectorModel::ScopeColumn));
    });
    m_tick.setInterval(tickEvery);
    connect(&m_tick, &QTimer::timeout, m_model, &InspectorModel::tick);
}

void InspectorWindow::open(const StoreUrl &store)
{
    setWindowTitle(u"%1 – OneCake"_s.arg(shortNameOf(store)));
    m_place->setText(u"Opening %1…"_s.arg(textOf(store)));
    m_layoutName->clear();
    m_session.open(store);
}

void InspectorWindow::chooseFile()
{
    auto *dialog = new QFileDialog(this, u"Look into a SQLite file"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters({u"SQLite files (*.db *.sqlite *.sqlite3)"_s, u"All files (*)"_s});
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &file) {
        if (const Result<StoreUrl> url = parseStoreUrl(u"sqlite:"_s + file))
            open(*url);
    });
    dialog->open();
}

void InspectorWindow::showOpened()
{
    const KeyTable &table = *m_session.table();
    m_place->setText(table.browser->place());
    m_layoutName->setText(u"layout: %1"_s.arg(table.layout().title));
    m_layoutName->setToolTip((table.reasons + table.layout().notes).join(u'\n'));
    m_rows->setFocus();
}

const InspectedRow *InspectorWindow::selected() const
{
    const QModelIndexList rows = m_rows->selectionModel()->selectedRows();
    return rows.isEmpty() ? nullptr
                          : &m_session.rows().at(static_cast<std::size_t>(rows.front().row()));
}

void InspectorWindow::showSelected()
{
    if (const InspectedRow *row = selected())
        m_record->showRecord(row->row, m_session.table()->layout(), m_session.now());
    else
        m_record->showNothing(u"Select a key."_s);
}

void InspectorWindow::showStatus()
{
    const bool isReading = m_session.isReading();
    m_stop->setVisible(isReading);
    const std::size_t count = m_session.rows().size();
    QString text = isReading  ? u"Reading… %1 so far"_s.arg(count)
        : m_session.hasMore() ? u"%1 shown, there are more: scroll on"_s.arg(count)
                              : u"%1 (exact)"_s.arg(count);
    if (m_session.cost().itemsRead > 0)
        text += u" · %1 items read · %2 read units"_s.arg(m_session.cost().itemsRead)
                    .arg(m_session.cost().capacityUnits);
    const bool isOpen = m_session.table() != nullptr;
    m_status->setText(isOpen ? text : QString());
    m_rows->setEmptyText(!isOpen         ? u"Open a SQLite file with Ctrl+O."_s
                             : isReading ? u"Reading…"_s
                                         : u"No key matches."_s);
}

void InspectorWindow::copyKey()
{
    if (const InspectedRow *row = selected())
        QGuiApplication::clipboard()->setText(row->row.key);
}

void InspectorWindow::onlyThisValue()
{
    const InspectedRow *row = selected();
    const auto field = fieldOfColumn(m_rows->currentIndex().column());
    if (row == nullptr || !field)
        return;
    const auto term = termFor(*field, row->row, m_session.now());
    if (!term)
        return;
    m_query->setText(toText(onlyThis(m_session.query().query, *term)));
}

void InspectorWindow::showEvent(QShowEvent *event)
{
    QMainWindow::showEvent(event);
    m_session.setLive(true);
    m_tick.start();
}

void InspectorWindow::hideEvent(QHideEvent *event)
{
    QMainWindow::hideEvent(event);
    m_session.setLive(false);
    m_tick.stop();
}

} // namespace onecake
