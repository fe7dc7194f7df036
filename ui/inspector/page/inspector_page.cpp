// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "ui/inspector/page/inspector_page.h"

#include "core/inspect/query/editing/query_edit.h"
#include "core/inspect/query/language/query_text.h"
#include "core/session/inspector/chosen_layouts.h"
#include "ui/inspector/charts/query_summary.h"
#include "ui/inspector/page/store_head.h"
#include "ui/inspector/page/work_bar.h"
#include "ui/inspector/query/query_chips.h"
#include "ui/inspector/query/query_line.h"
#include "ui/inspector/query/views_panel.h"
#include "ui/inspector/record/inspector_model.h"
#include "ui/inspector/record/record_view.h"
#include "ui/models/store_text.h"
#include "ui/widgets/calm_table.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/side_scroll.h"

#include <QAction>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QScrollBar>
#include <QSplitter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace onecake {

namespace {

constexpr auto tickEvery = 1s;

} // namespace

InspectorPage::InspectorPage(const InspectorHome &home, QWidget *parent)
    : QWidget(parent)
    , m_session(home.services, home.trash)
    , m_home(home)
    , m_model(new InspectorModel(&m_session, this))
    , m_head(new StoreHead(&m_session, this))
    , m_query(new QueryLine(this))
    , m_chips(new QueryChips(this))
    , m_counts(home.services.clock)
    , m_views(new ViewsPanel(&m_counts, home.viewsFile, this))
    , m_summary(new QuerySummary(&m_session, home.services.clock.get(), this))
    , m_rows(new CalmTable(u"Stored keys"_s, this))
    , m_record(new RecordView(this))
    , m_past(home.trash)
    , m_content(new QSplitter(Qt::Horizontal, this))
    , m_status(new QLabel(this))
    , m_stop(new QPushButton(u"Stop"_s, this))
    , m_changing(new WorkBar(this))
    , m_moving(new WorkBar(this))
    , m_message(new MessageBar(this))
    , m_exportButton(new QPushButton(u"Export"_s, this))
    , m_removeButton(new QPushButton(u"Remove…"_s, this))
{
    setObjectName(u"inspector-page"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_message);
    layout->addWidget(makeHead());
    layout->addWidget(makeCentre(), 1);
    layout->addWidget(m_moving);
    layout->addWidget(m_changing);
    m_actions = makeActions();
    makeTransfers(&m_actions);
    follow();
    followQuery();
    m_views->addBelow(new SideScroll(m_summary)); // a small window has no room for both charts
    m_views->reload();
    showStatus();
    showActions();
}

InspectorPage::~InspectorPage()
{
    // From here on it hears nothing: what it would show is going.
    std::vector<QObject *> shown{&m_session, &m_session.loaded(), &m_counts, &m_past};
    if (m_session.desk() != nullptr)
        shown.insert(shown.end(), {m_session.desk(), m_session.transfers()});
    for (QObject *source : shown)
        source->disconnect(this);
    for (QObject *child : findChildren<QObject *>())
        child->blockSignals(true);
    // The widgets and models go before the members that they show, all of them: those that QWidget
    // deletes would go after.
    while (!children().isEmpty())
        delete children().constFirst();
}

void InspectorPage::follow()
{
    connect(&m_session, &InspectorSession::opened, this, &InspectorPage::showOpened);
    connect(&m_session, &InspectorSession::failed, this, [this](const Error &error) {
        m_remedy = Remedy::None;
        m_message->say(sentence(error));
        if (m_session.table() == nullptr)
            m_head->showNone();
    });
    connect(&m_session, &InspectorSession::damageFound, this, [this](const QString &words) {
        m_remedy = Remedy::None;
        m_message->say(words);
    });
    connect(&m_session, &InspectorSession::readingChanged, this, &InspectorPage::showStatus);
    connect(m_stop, &QPushButton::clicked, this, [this] {
        if (m_session.isReading())
            m_session.stop();
        else
            m_session.fetchMore();
    });
    connect(m_head, &StoreHead::unlockAsked, this, [this] { askToUnlock(); });
    connect(m_head, &StoreHead::layoutChosen, this, [this](const QString &id) {
        KeyTableChoice choice;
        choice.layoutId = id;
        readAs(choice);
    });
    connect(m_head, &StoreHead::mappingAsked, this, &InspectorPage::editMapping);
    connect(&m_session, &InspectorSession::opening, this, [this] {
        m_counts.setTable(nullptr);
        m_changing->follow(nullptr);
        m_moving->follow(nullptr);
    });
    connect(m_message, &MessageBar::remedyChosen, this, &InspectorPage::followRemedy);
    connect(m_removeButton, &QPushButton::clicked, m_actions.remove, &QAction::trigger);
    m_tick.setInterval(tickEvery);
    connect(&m_tick, &QTimer::timeout, this, &InspectorPage::countDown);
    followTable();
}

void InspectorPage::followQuery()
{
    connect(m_query, &QueryLine::asked, this, [this](const QString &line) {
        if (line == m_session.line())
            return;
        m_session.look(line);
        showQuery();
    });
    connect(m_views, &ViewsPanel::chosen, this, [this](const KeyView &view) {
        m_session.look(view.query, view.sort);
        m_query->setText(view.query);
        showQuery();
    });
    connect(m_views, &ViewsPanel::failed, this, [this](const Error &error) {
        m_remedy = Remedy::None;
        m_message->say(sentence(error));
    });
    connect(m_summary, &QuerySummary::chosen, this, &InspectorPage::narrowTo);
    connect(m_chips, &QueryChips::removed, this, [this](int index) {
        m_query->setText(
            toText(withoutTerm(m_session.query().query, static_cast<std::size_t>(index))));
    });
    connect(m_chips, &QueryChips::picked, m_query, &QueryLine::selectTerm);
}

void InspectorPage::followTable()
{
    LoadedRows *rows = &m_session.loaded();
    connect(rows, &LoadedRows::rowChanged, this, [this](int row) {
        if (m_rows->selectionModel()->isRowSelected(row))
            showSelected();
    });
    connect(&m_past, &KeyPastFinder::found, this, [this] { m_record->showPast(m_past.past()); });
    connect(rows, &LoadedRows::added, this,
            [this](int first, int last) { keepPlace(first, last - first + 1); });
    connect(rows, &LoadedRows::removed, this,
            [this](int first, int last) { keepPlace(first, first - last - 1); });
    connect(m_rows->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
        showSelected();
        showActions();
    });
    connect(m_model, &QAbstractItemModel::modelReset, this, [this] {
        showSelected();
        showActions();
    });
    connect(m_rows->verticalScrollBar(), &QScrollBar::valueChanged, this,
            &InspectorPage::fetchBeforeAtTop);
    connect(m_rows->horizontalHeader(), &QHeaderView::sectionClicked, this,
            &InspectorPage::sortByColumn);
    connect(m_rows, &CalmTable::offerTaken, this, [this] { narrowTo(u"status:in-progress"_s); });
}

void InspectorPage::followDesk()
{
    ChangeDesk *desk = m_session.desk();
    m_changing->follow(desk);
    m_moving->follow(m_session.transfers());
    connect(m_session.transfers(), &LongWork::changed, this, &InspectorPage::showActions);
    connect(m_session.transfers(), &TransferDesk::ended, this, &InspectorPage::tell);
    connect(m_session.transfers(), &TransferDesk::importPreviewed, this,
            &InspectorPage::askToImport);
    connect(desk, &ChangeDesk::changed, this, [this] {
        showActions();
        m_head->showLock();
    });
    connect(desk, &ChangeDesk::changed, this, &InspectorPage::offerToGoOn);
    connect(desk, &ChangeDesk::historyRead, this, [this] {
        m_past.forget();
        showSelected();
    });
    connect(desk, &ChangeDesk::ended, this, &InspectorPage::sayEnd);
    connect(desk, &ChangeDesk::reportSaved, this,
            [this](const QString &file, const Result<ReportTally> &tally) {
                tell(tally ? u"The report of %1 rows is in %2."_s.arg(tally->rows).arg(file)
                           : sentence(tally.error()),
                     static_cast<bool>(tally));
            });
}

QString InspectorPage::title() const
{
    return m_title.isEmpty() ? u"Keys"_s : m_title;
}

void InspectorPage::open(const StoreUrl &store, const StoreMark &mark)
{
    m_store = store;
    m_mark = mark;
    m_title = mark.name.isEmpty() ? shortNameOf(store) : mark.name;
    Q_EMIT titleChanged();
    const Result<KeyTableChoice> choice = chosenLayout(m_home.layoutsFile, store);
    m_head->showOpening(textOf(store));
    m_session.open(store, mark, choice ? *choice : KeyTableChoice());
    if (!choice)
        tell(sentence(choice.error()), false);
}

void InspectorPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    arrange();
    m_session.setLive(true);
    m_counts.setActive(true);
    m_tick.start();
}

void InspectorPage::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_session.setLive(false);
    m_counts.setActive(false);
    m_tick.stop();
}

// What the query line makes nothing of.
void InspectorPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Down)
        m_rows->setFocus();
    else
        QWidget::keyPressEvent(event);
}

} // namespace onecake
