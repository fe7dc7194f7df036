// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "ui/inspector/page/inspector_page.h"

#include "core/base/text/tr.h"
#include "core/inspect/query/editing/query_completion.h"
#include "core/inspect/query/editing/query_edit.h"
#include "core/inspect/query/language/query_text.h"
#include "core/session/inspector/chosen_layouts.h"
#include "core/session/inspector/reading_words.h"
#include "ui/help/help_link.h"
#include "ui/help/terms_line.h"
#include "ui/inspector/charts/query_summary.h"
#include "ui/inspector/mapping/mapping_editor.h"
#include "ui/inspector/mapping/unclear_page.h"
#include "ui/inspector/page/change_flow.h"
#include "ui/inspector/page/inspector_actions.h"
#include "ui/inspector/page/progress_panel.h"
#include "ui/inspector/page/recovery_flow.h"
#include "ui/inspector/page/rows_panel.h"
#include "ui/inspector/page/store_header.h"
#include "ui/inspector/page/transfer_flow.h"
#include "ui/inspector/query/query_chips.h"
#include "ui/inspector/query/query_line.h"
#include "ui/inspector/query/views_panel.h"
#include "ui/inspector/record/payload_dialog.h"
#include "ui/models/store_text.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/placeholder_table_view.h"
#include "ui/widgets/record_view.h"
#include "ui/widgets/side_scroll.h"

#include <QAction>
#include <QKeyEvent>
#include <QPushButton>
#include <QSet>
#include <QSplitter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace onecake {

namespace {

constexpr auto tickEvery = 1s;
constexpr int pageMargin = 12;

// What occurs among the rows that are held.
QueryVocabulary vocabularyOf(const std::vector<InspectedRow> &rows)
{
    constexpr qsizetype scopesMax = 100;
    QSet<QString> scopes;
    QSet<QString> attributes;
    for (const InspectedRow &row : rows) {
        if (scopes.size() < scopesMax && !row.row.scope.isEmpty())
            scopes.insert(row.row.scope);
    }
    for (std::size_t place = 0; place < rows.size(); place += 50) {
        const Item &item = rows[place].stored.item;
        for (auto attribute = item.keyBegin(); attribute != item.keyEnd(); ++attribute)
            attributes.insert(*attribute);
    }
    QueryVocabulary words{scopes.values(), attributes.values()};
    words.scopes.sort();
    words.attributes.sort();
    return words;
}

QCoro::Task<Result<PayloadFindings>> searchNowhere()
{
    co_return Error{ErrorCode::StoreUnavailable, {}, tr("the table is not open any more"), {}};
}

} // namespace

InspectorPage::InspectorPage(const InspectorEnvironment &environment, QWidget *parent)
    : QWidget(parent)
    , m_session(environment.services, environment.trash)
    , m_environment(environment)
    , m_head(new StoreHeader(&m_session, this))
    , m_query(new QueryLine(this))
    , m_chips(new QueryChips(this))
    , m_counts(environment.services.clock)
    , m_views(new ViewsPanel(&m_counts, environment.viewsFile, this))
    , m_summary(new QuerySummary(&m_session, environment.services.clock.get(), this))
    , m_rows(new RowsPanel(&m_session, environment.columnsFile, this))
    , m_record(new RecordView(this))
    , m_past(environment.trash)
    , m_unclear(new UnclearPage(this))
    , m_content(new QSplitter(Qt::Horizontal, this))
    , m_changing(new ProgressPanel(this))
    , m_moving(new ProgressPanel(this))
    , m_message(new MessageBar(this))
    , m_changes(new ChangeFlow(&m_session, m_rows, m_message, this))
    , m_transfers(new TransferFlow(&m_session, m_rows, m_changes, m_message, environment, this))
    , m_actions(new InspectorActions(
          {&m_session, m_rows, m_query, m_changes, m_transfers, m_views->saveAction()}, this))
{
    setObjectName(u"inspector-page"_s);
    setHelpTopic(this, u"stores"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_message);
    layout->addWidget(makeHead());
    m_centre = makeCentre();
    layout->addWidget(m_centre, 1);
    layout->addWidget(m_unclear, 1);
    showOnly(false);
    layout->addWidget(m_moving);
    layout->addWidget(m_changing);
    follow();
    followHead();
    followQuery();
    followUnclear();
    m_views->addBelow(new SideScroll(m_summary)); // a small window has no room for both charts
    m_views->reload();
    showStatus();
}

InspectorPage::~InspectorPage()
{
    // From here on nobody hears anything: what they would show is going.
    std::vector<QObject *> shown{&m_session, &m_session.loaded(), &m_counts, &m_past};
    if (m_session.controller() != nullptr)
        shown.insert(shown.end(), {m_session.controller(), m_session.transfers()});
    QList<QObject *> listeners = findChildren<QObject *>();
    for (QObject *child : listeners)
        child->blockSignals(true);
    listeners.append(this);
    for (QObject *source : shown) {
        for (QObject *listener : listeners)
            source->disconnect(listener);
    }
    // The widgets and models go before the members that they show, all of them: those that QWidget
    // deletes would go after.
    while (!children().isEmpty())
        delete children().constFirst();
}

void InspectorPage::showPlace()
{
    m_head->showPlace();
}

QWidget *InspectorPage::makeHead()
{
    auto *head = new QWidget(this);
    auto *layout = new QVBoxLayout(head);
    layout->setContentsMargins(pageMargin, pageMargin, pageMargin, pageMargin / 2);
    layout->setSpacing(pageMargin * 2 / 3);
    layout->addWidget(m_head);
    m_tools = new QWidget(head);
    auto *tools = new QVBoxLayout(m_tools);
    tools->setContentsMargins(0, 0, 0, 0);
    tools->setSpacing(pageMargin * 2 / 3);
    auto *line = new QHBoxLayout;
    line->setSpacing(pageMargin * 2 / 3);
    line->addWidget(m_query, 1);
    auto *save = new QPushButton(tr("Save view…"), this);
    save->setObjectName(u"save-view"_s);
    connect(save, &QPushButton::clicked, m_views->saveAction(), &QAction::trigger);
    line->addWidget(save, 0, Qt::AlignTop);
    line->addWidget(m_actions->exportButton(), 0, Qt::AlignTop);
    line->addWidget(m_actions->removeButton(), 0, Qt::AlignTop);
    tools->addLayout(line);
    tools->addWidget(m_chips);
    layout->addWidget(m_tools);
    return head;
}

QWidget *InspectorPage::makeCentre()
{
    m_content->addWidget(m_rows);
    QWidget *record = TermsLine::below(m_record, m_content);
    setHelpTopic(record, u"record"_s);
    m_content->addWidget(record);
    m_content->setStretchFactor(0, 1);
    m_content->setChildrenCollapsible(false);
    connect(m_content, &QSplitter::splitterMoved, this,
            [this] { m_division[m_content->orientation()] = m_content->sizes(); });
    auto *splitter = new QSplitter(Qt::Horizontal, this);
    splitter->addWidget(m_views);
    splitter->addWidget(m_content);
    splitter->setStretchFactor(1, 1);
    const int unit = fontMetrics().averageCharWidth();
    splitter->setSizes({unit * 28, unit * 170});
    m_content->setSizes({unit * 114, unit * 56});
    splitter->setChildrenCollapsible(false);
    return splitter;
}

// The record beside the rows, or under them where they would have to be scrolled sideways.
void InspectorPage::arrange()
{
    constexpr int lettersForBoth = 210;
    const bool isWide = width() >= fontMetrics().averageCharWidth() * lettersForBoth;
    const Qt::Orientation orientation = isWide ? Qt::Horizontal : Qt::Vertical;
    if (m_content->orientation() == orientation)
        return;
    m_content->setOrientation(orientation);
    // Once it has the size that it is to be divided in.
    QMetaObject::invokeMethod(this, &InspectorPage::divide, Qt::QueuedConnection);
}

// As a person did it, or else so that either part is of use.
void InspectorPage::divide()
{
    constexpr int recordLetters = 56;
    const bool isWide = m_content->orientation() == Qt::Horizontal;
    const int whole = isWide ? m_content->width() : m_content->height();
    const int record = isWide ? fontMetrics().averageCharWidth() * recordLetters : whole * 4 / 9;
    const QList<int> usual{std::max(1, whole - record), record};
    const QList<int> parts = m_division.value(m_content->orientation(), usual);
    const int sum = std::max(1, parts.front() + parts.back());
    m_content->setSizes({whole * parts.front() / sum, whole * parts.back() / sum});
}

void InspectorPage::follow()
{
    connect(&m_session, &InspectorSession::opening, this, [this] {
        m_counts.setTable(nullptr);
        m_changing->follow(nullptr);
        m_moving->follow(nullptr);
    });
    connect(&m_session, &InspectorSession::opened, this, &InspectorPage::showOpened);
    auto *recovery = new RecoveryFlow(m_message, this);
    connect(&m_session, &InspectorSession::failed, this, [this, recovery](const Error &error) {
        showTrouble(error);
        if (error.code == ErrorCode::NeedsRecovery)
            recovery->offer(m_store, m_mark, error);
    });
    connect(&m_session, &InspectorSession::recovered, this, [this] {
        if (m_message->text() == m_trouble)
            m_message->clear();
    });
    connect(recovery, &RecoveryFlow::recovered, this, [this](const QString &words) {
        open(m_store, m_mark);
        m_message->showSuccess(words);
    });
    connect(&m_session, &InspectorSession::damageFound, this,
            [this](const QString &words) { m_message->showError(words); });
    connect(&m_session, &InspectorSession::readingChanged, this, &InspectorPage::showStatus);
    connect(m_rows, &RowsPanel::selectionChanged, this, &InspectorPage::showSelected);
    connect(&m_past, &KeyHistoryReader::found, this, [this] { m_record->showPast(m_past.past()); });
    m_tick.setInterval(tickEvery);
    connect(&m_tick, &QTimer::timeout, this, &InspectorPage::countDown);
}

void InspectorPage::followHead()
{
    connect(m_head, &StoreHeader::unlockAsked, this, [this] { m_changes->unlock(); });
    connect(m_head, &StoreHeader::layoutChosen, this, [this](const QString &id) {
        TableChoice choice;
        choice.layoutId = id;
        readAs(choice);
    });
    connect(m_head, &StoreHeader::mappingAsked, this, &InspectorPage::editMapping);
}

void InspectorPage::followUnclear()
{
    connect(&m_session, &InspectorSession::foundUnclear, this, &InspectorPage::showUnclear);
    connect(m_head, &StoreHeader::tableAsked, this, [this] {
        TableChoice choice;
        choice.isOpen = true;
        m_session.open(m_store, m_mark, choice);
    });
    connect(m_unclear, &UnclearPage::tableChosen, this, [this](const QString &table) {
        const auto &unclear = m_session.unclear();
        if (unclear && unclear->shape.table == table && unclear->tables.front().layout.isEmpty())
            return; // it is shown
        TableChoice choice;
        choice.table = table;
        m_session.open(m_store, m_mark, choice);
    });
    connect(m_unclear, &UnclearPage::mappingChosen, this,
            [this](const QString &table, const SavedMapping &mapping) {
                TableChoice choice;
                choice.table = table;
                choice.mapping = mapping;
                readAs(choice);
            });
}

void InspectorPage::showUnclear()
{
    m_head->showUnclear();
    m_unclear->show(*m_session.unclear(), m_session.now());
    showOnly(true);
}

void InspectorPage::showOnly(bool isUnclear)
{
    m_unclear->setVisible(isUnclear);
    m_tools->setVisible(!isUnclear);
    m_centre->setVisible(!isUnclear);
}

void InspectorPage::followQuery()
{
    connect(m_query, &QueryLine::asked, this, [this](const QString &line) {
        if (line == m_session.line())
            return;
        m_session.look(line);
        showQuery();
    });
    // Later: what is put into the line and asked at once is not unasked in between.
    connect(m_query, &QueryLine::edited, this, &InspectorPage::showUnasked, Qt::QueuedConnection);
    connect(m_views, &ViewsPanel::chosen, this, [this](const KeyView &view) {
        m_session.look(view.query, view.sort);
        m_query->setText(view.query);
        showQuery();
    });
    connect(m_views, &ViewsPanel::failed, this,
            [this](const Error &error) { m_message->showError(sentence(error)); });
    connect(m_summary, &QuerySummary::chosen, this, &InspectorPage::narrowTo);
    connect(m_rows, &RowsPanel::narrowingOffered, this, &InspectorPage::narrowTo);
    connect(m_rows, &RowsPanel::sorted, this, &InspectorPage::showQuery);
    connect(m_chips, &QueryChips::removed, this, [this](int index) {
        m_query->setText(
            toText(withoutTerm(m_session.query().query, static_cast<std::size_t>(index))));
    });
    connect(m_chips, &QueryChips::picked, m_query, &QueryLine::selectTerm);
    connect(m_actions, &InspectorActions::findPayloadAsked, this, &InspectorPage::findPayload);
}

void InspectorPage::followController()
{
    const ChangeController *controller = m_session.controller();
    m_changing->follow(m_session.controller());
    m_moving->follow(m_session.transfers());
    connect(controller, &ChangeController::changed, m_head, &StoreHeader::showLock);
    connect(controller, &ChangeController::historyRead, this, [this] {
        m_past.forget();
        showSelected();
    });
    const auto follow = [this](bool isChanged) {
        if (!isChanged)
            return;
        m_counts.noteChange();
        m_summary->sumUpAgain();
    };
    connect(controller, &ChangeController::ended, this,
            [follow](const ChangeReport &report) { follow(report.changedAnything); });
    connect(m_session.transfers(), &TransferController::ended, this,
            [follow](const QString &, bool, bool wasWritten) { follow(wasWritten); });
    m_changes->follow(title());
    m_transfers->follow(m_store);
}

QString InspectorPage::title() const
{
    return m_title.isEmpty() ? tr("Keys") : m_title;
}

void InspectorPage::open(const StoreUrl &store, const StoreRisk &mark, const TableChoice &chosen)
{
    m_store = store;
    m_mark = mark;
    m_title = mark.name.isEmpty() ? shortNameOf(store) : mark.name;
    Q_EMIT titleChanged();
    const bool isChosen = chosen.mapping || !chosen.layoutId.isEmpty();
    const Result<TableChoice> choice =
        isChosen ? Result(chosen) : chosenLayout(m_environment.layoutsFile, store, chosen.table);
    m_head->showOpening(textOf(store));
    TableChoice used = choice ? *choice : TableChoice();
    if (!chosen.table.isEmpty())
        used.table = chosen.table;
    m_session.open(store, mark, used);
    if (!choice)
        m_message->showError(sentence(choice.error()));
}

void InspectorPage::showOpened()
{
    showOnly(false);
    m_head->showTable();
    m_rows->showOpened();
    followController();
    // Reading costs money there, and what one passes on the way should not.
    const bool isRemote = m_store.kind == StoreKind::DynamoDb;
    m_query->setAsksWhileTyping(!isRemote);
    m_views->setChoosesWhileMoving(!isRemote);
    m_counts.setTable(m_session.table());
    showQuery();
    m_rows->table()->setFocus();
}

// The chips, and the view that asks the same.
void InspectorPage::showQuery()
{
    m_chips->setChips(chipsOf(m_session.query().query));
    m_views->showQuery(m_session.line(), m_session.sort());
    showUnasked();
}

// Where a query costs money, it is asked by Return, and until then the rows are those of another.
void InspectorPage::showUnasked()
{
    const OpenedTable *table = m_session.table();
    const bool isUnasked = table != nullptr && table->store.kind == StoreKind::DynamoDb
        && m_query->text() != m_session.line();
    const Query query = parseQuery(m_query->text()).query;
    m_rows->showUnasked(isUnasked ? askingWords(estimateOf(*table, query, m_session.now()))
                                  : QString());
}

void InspectorPage::showSelected()
{
    const InspectedRow *row = m_rows->selected();
    if (row == nullptr) {
        const bool isUnread = m_session.isReading() || m_session.hasMore();
        const QString none = m_session.table() == nullptr ? QString()
            : isUnread                                    ? tr("No key was found yet.")
                                                          : tr("There is no key to show.");
        m_record->showNothing(m_session.rows().empty() ? none : tr("Select a key."));
        return;
    }
    m_record->showRecord(row->row, &m_session.table()->layout(), m_session.now());
    m_past.ask(*m_session.table(), row->row);
    m_record->showPast(m_past.past());
}

// It goes with its cause, unless something else is said by then.
void InspectorPage::showTrouble(const Error &error)
{
    m_trouble = shownSentence(error);
    if (m_session.health().isTriedAgain)
        m_trouble += tr(" It is tried again by itself.");
    m_message->showError(m_trouble, tr("Open it again"), [this] {
        m_message->clear();
        m_session.openAgain();
    });
    if (m_session.table() == nullptr)
        showNoTable();
}

// Nothing of the table that was there before is left.
void InspectorPage::showNoTable()
{
    m_head->showNone();
    m_rows->showStatus();
    m_summary->showNothing();
    showSelected();
}

void InspectorPage::showStatus()
{
    m_rows->showStatus();
    m_head->showFreshness();
    if (m_session.table() != nullptr && !m_session.isReading())
        m_query->setVocabulary(vocabularyOf(m_session.rows()));
}

void InspectorPage::countDown()
{
    m_rows->tick();
    m_head->showFreshness();
    showSelected();
    m_actions->show(); // a claim may be stuck by now
    if (m_session.controller() != nullptr)
        m_session.controller()
            ->followHistory(); // what the terminal did is offered to be undone too
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

void InspectorPage::findPayload()
{
    if (m_session.table() == nullptr)
        return;
    const auto search = [this](PayloadSearch asked) {
        if (m_session.table() == nullptr)
            return searchNowhere();
        return searchPayload(std::make_shared<OpenedTable>(*m_session.table()), std::move(asked),
                             m_session.now());
    };
    auto *dialog = new PayloadDialog(m_session.table()->layout(),
                                     vocabularyOf(m_session.rows()).scopes, this, search);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &PayloadDialog::found, this,
            [this](const Query &query) { m_query->setText(toText(query)); });
    dialog->open();
}

void InspectorPage::editMapping()
{
    constexpr std::size_t samplesMax = 24;
    const OpenedTable *table = m_session.table();
    if (table == nullptr)
        return;
    MappingTerms terms{table->browser->shape(), {}, table->reader, m_session.now()};
    for (const InspectedRow &row : m_session.rows()) {
        if (terms.samples.size() < samplesMax)
            terms.samples.push_back(row.stored.item);
    }
    auto *dialog = new MappingEditor(terms, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &MappingEditor::chosen, this, [this](const SavedMapping &mapping) {
        TableChoice choice;
        choice.mapping = mapping;
        readAs(choice);
    });
    dialog->open();
}

// Again, and from now on whenever this table is opened.
void InspectorPage::readAs(const TableChoice &choice)
{
    TableChoice ofTable = choice;
    if (ofTable.table.isEmpty() && m_session.unclear())
        ofTable.table = m_session.unclear()->shape.table;
    if (m_session.table() != nullptr)
        ofTable.table = m_session.table()->browser->shape().table;
    const Result<void> kept = rememberLayout(m_environment.layoutsFile, m_store, ofTable);
    m_session.open(m_store, m_mark, ofTable);
    if (!kept)
        m_message->showError(sentence(kept.error()));
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

void InspectorPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (isVisible()) // before, it has not got its size yet
        arrange();
}

// What the query line makes nothing of.
void InspectorPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Down)
        m_rows->table()->setFocus();
    else
        QWidget::keyPressEvent(event);
}

} // namespace onecake
