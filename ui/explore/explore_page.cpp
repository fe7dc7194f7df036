// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "ui/explore/explore_page.h"

#include "core/base/text/tr.h"
#include "core/lab/explore/explore_words.h"
#include "ui/explore/explore_action.h"
#include "ui/explore/explore_cell_delegate.h"
#include "ui/explore/explore_choosers.h"
#include "ui/explore/explore_table_model.h"
#include "ui/explore/found_panel.h"
#include "ui/explore/level_strip.h"
#include "ui/help/help_link.h"
#include "ui/keys/action_reason.h"
#include "ui/widgets/action_button.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/side_scroll.h"

#include <QApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QMenuBar>
#include <QScrollArea>
#include <QSplitter>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace onecake {

namespace {

constexpr int pageMargin = 12;
constexpr int charactersOfDesign = 27;
constexpr int charactersOfPanel = 50;
constexpr int linesOfPanel = 12;
constexpr int rowsOfTable = 4; // in any case
constexpr int charactersBeside = 120; // narrower, the panel stands below the table

QLabel *pageLabel(QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

} // namespace

ExplorePage::ExplorePage(QWidget *parent)
    : QMainWindow(parent)
    , m_session(ExploreSession::usualThreads())
    , m_model(new ExploreTableModel(&m_session, this))
    , m_choosers(new ExploreChoosers(this))
    , m_message(new MessageBar(this))
    , m_heading(pageLabel(this))
    , m_scope(pageLabel(this))
    , m_levels(new LevelStrip(&m_session, this))
    , m_table(new QTableView(this))
    , m_found(new FoundPanel(this))
    , m_middle(new QSplitter(Qt::Horizontal, this))
{
    setWindowFlags(Qt::Widget);
    setObjectName(u"explore"_s);
    setWindowTitle(tr("Explore – OneCake"));
    setHelpTopic(this, u"explore"_s);
    addActions();
    addMenus();
    auto *centre = new QWidget(this);
    auto *rows = new QVBoxLayout(centre);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    rows->addWidget(m_message);
    rows->addWidget(m_choosers);
    rows->addWidget(m_middle, 1);
    m_middle->setObjectName(u"explore.middle"_s);
    m_middle->setChildrenCollapsible(false);
    m_middle->addWidget(makeTable());
    auto *beside = new SideScroll(m_found);
    beside->setMinimumHeight(fontMetrics().lineSpacing() * linesOfPanel);
    m_middle->addWidget(beside);
    m_middle->setStretchFactor(0, 1);
    // With large letters on a small screen all of it is larger than the window.
    auto *scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setWidget(centre);
    setCentralWidget(scroll);
    connect(m_choosers, &ExploreChoosers::changed, this, &ExplorePage::takeChoices);
    connect(m_found, &FoundPanel::playAsked, this, &ExplorePage::playAsked);
    connect(&m_session, &ExploreSession::designChanged, this, &ExplorePage::refreshCell);
    connect(&m_session, &ExploreSession::ended, this, &ExplorePage::end);
    connect(&m_session, &ExploreSession::failed, this,
            [this](const QString &sentence) { m_message->showError(sentence); });
    follow();
}

void ExplorePage::addActions()
{
    const auto add = [this](const QString &name, const QString &title, const QKeySequence &key,
                            const QString &purpose) {
        return newExploreAction(this, name, title, key, purpose);
    };
    m_start = add(u"start"_s, tr("Search &again"), Qt::CTRL | Qt::Key_R,
                  tr("Try every placement of the faults once more"));
    connect(m_start, &QAction::triggered, this, &ExplorePage::explore);
    m_stop = add(u"stop"_s, tr("&Stop"), Qt::Key_Escape,
                 tr("End the search; what is known stays, and is said to be known so far"));
    connect(m_stop, &QAction::triggered, &m_session, &ExploreSession::stop);
    m_all = add(u"all"_s, tr("All &designs"), Qt::CTRL | Qt::Key_T,
                tr("Back from one design to the table"));
    connect(m_all, &QAction::triggered, this, &ExplorePage::exploreTable);
}

void ExplorePage::addMenus()
{
    QMenu *file = menuBar()->addMenu(tr("&File"));
    QAction *quit = file->addAction(tr("&Quit"), QKeySequence(Qt::CTRL | Qt::Key_Q), this,
                                    [this] { window()->close(); });
    quit->setObjectName(u"window.quit"_s);
    QMenu *search = menuBar()->addMenu(tr("E&xplore"));
    search->addActions({m_start, m_stop, m_all});
    search->addSeparator();
    search->addActions(m_found->actions());
}

QWidget *ExplorePage::makeTable()
{
    auto *side = new QWidget(this);
    auto *rows = new QVBoxLayout(side);
    rows->setContentsMargins(pageMargin, pageMargin / 2, pageMargin, pageMargin / 2);
    rows->setSpacing(6);
    QFont large = font();
    large.setPointSizeF(large.pointSizeF() * 1.25);
    large.setBold(true);
    m_heading->setFont(large);
    m_heading->setObjectName(u"explore.heading"_s);
    m_scope->setForegroundRole(QPalette::PlaceholderText);
    m_scope->setObjectName(u"explore.scope"_s);
    auto *head = new QHBoxLayout;
    head->addWidget(m_heading, 1);
    m_allButton = new ActionButton(m_all, ActionButton::Shape::Narrow, {}, side);
    head->addWidget(m_allButton, 0, Qt::AlignTop);
    for (QAction *action : {m_stop, m_start})
        head->addWidget(new ActionButton(action, ActionButton::Shape::Narrow, {}, side), 0,
                        Qt::AlignTop);
    rows->addLayout(head);
    rows->addWidget(m_levels);
    rows->addWidget(m_table, 1);
    rows->addWidget(m_scope);
    m_table->setObjectName(u"explore.table"_s);
    m_table->setAccessibleName(tr("What holds and what is broken"));
    m_table->setModel(m_model);
    m_table->setItemDelegate(new ExploreCellDelegate(m_table));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setShowGrid(false);
    m_table->setTabKeyNavigation(false);
    m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    m_table->installEventFilter(this);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &ExplorePage::showCell);
    connect(m_table, &QTableView::doubleClicked, m_found->actions().front(), &QAction::trigger);
    return side;
}

void ExplorePage::explore()
{
    m_message->clear();
    if (m_alone) {
        begin(planOfDesign(m_alone->design, m_alone->setup, m_choosers->choices()));
        return;
    }
    Result<ExplorePlan> plan = planOf(m_choosers->choices());
    if (plan)
        begin(*std::move(plan));
    else
        m_message->showError(sentence(plan.error()));
}

// Of one design, other faults and promises; whoever chooses other designs wants the table.
void ExplorePage::takeChoices()
{
    ExploreChoices before = std::exchange(m_choices, m_choosers->choices());
    before.mostFaults = m_choices.mostFaults;
    before.kinds = m_choices.kinds;
    before.promises = m_choices.promises;
    if (before != m_choices)
        m_alone.reset();
    explore();
}

void ExplorePage::exploreTable()
{
    m_alone.reset();
    explore();
}

void ExplorePage::breakDesign(const RunInputs &run, const LabSetup &setup)
{
    m_hasBegun = true;
    const RunInputs design = designOf(run);
    const Result<LabSetup> named = setupOf(design, setup);
    if (!named) {
        m_message->showError(sentence(named.error()));
        return;
    }
    m_alone = Alone{design, *named};
    explore();
}

void ExplorePage::begin(ExplorePlan plan)
{
    m_session.explore(std::move(plan));
    showHeading();
    sizeColumns();
    follow();
    if (m_model->rowCount() > 0)
        m_table->setCurrentIndex(m_model->index(0, m_model->columnCount() > 1 ? 1 : 0));
    showCell();
}

void ExplorePage::showHeading()
{
    const ExplorePlan &plan = m_session.plan();
    if (plan.designs.empty())
        return;
    const RunInputs &first = plan.designs.front();
    const QString story = translated(first.scenario->title);
    m_heading->setText(m_alone ? tr("What breaks %1 in “%2”?").arg(plan.rows.front().title, story)
                               : tr("Which designs survive “%1”?").arg(story));
    showScope();
}

void ExplorePage::showScope()
{
    const ExplorePlan &plan = m_session.plan();
    QString text = tr("Every placement of at most %n faults, besides the story's own. It is "
                      "complete for these kinds of faults, not for all of time.",
                      nullptr, plan.mostFaults);
    if (m_alone)
        text = tr("Key: %1. Retry: %2. %3")
                   .arg(translated(m_alone->design.keyAlgorithm->title),
                        translated(m_alone->design.retry->title), text);
    m_scope->setText(text);
}

void ExplorePage::sizeColumns()
{
    const int character = fontMetrics().averageCharWidth();
    QHeaderView *columns = m_table->horizontalHeader();
    columns->setSectionResizeMode(QHeaderView::Interactive);
    QFont bold = m_table->font();
    bold.setBold(true);
    // The widest that is usual, with its shape and the room around it.
    const int cell = QFontMetrics(bold).horizontalAdvance(tr("holds so far")) + 6 * character;
    int all = 0;
    for (int column = 1; column < m_model->columnCount(); ++column) {
        const int wide = std::max(cell, columns->sectionSizeHint(column));
        m_table->setColumnWidth(column, wide);
        all += wide;
    }
    m_table->setColumnWidth(
        0, std::max(character * charactersOfDesign, m_table->viewport()->width() - all));
    QStyleOptionViewItem option;
    option.initFrom(m_table);
    option.font = m_table->font();
    const int high = m_table->itemDelegate()->sizeHint(option, m_model->index(0, 0)).height();
    m_table->verticalHeader()->setDefaultSectionSize(high);
    m_table->setMinimumHeight(columns->sizeHint().height() + rowsOfTable * high);
}

// The panel follows the chosen cell. What is known of it already stays as it is looked at.
void ExplorePage::showCell()
{
    const QModelIndex index = m_table->currentIndex();
    if (!index.isValid())
        return;
    const QString name = m_model->nameOf(index);
    const std::optional<ExploreCell> cell = m_model->cellAt(index);
    if (!cell) {
        m_found->showNothing(name, tr("Go to a cell of this row to see what breaks it."));
        return;
    }
    if (!cell->promise) {
        m_found->showNothing(name, cell->sentence);
        return;
    }
    const size_t design = m_model->designAt(index);
    const ExploredDesign &explored = m_session.design(design);
    m_found->show(name,
                  FoundRun(m_session.plan().inputsOf(design), m_session.plan().setups.at(design),
                           *explored.report, *cell->promise));
}

// A counter-example stays the same from its number of faults on, but further ones are found. What
// somebody has begun to do with it is left alone.
void ExplorePage::refreshCell(size_t design)
{
    const QModelIndex index = m_table->currentIndex();
    if (!index.isValid() || m_model->designAt(index) != design)
        return;
    if (!m_found->isAncestorOf(QApplication::focusWidget()) && m_found->isUntouched())
        showCell();
}

void ExplorePage::follow()
{
    const bool isSearching = m_session.isSearching();
    allow(m_stop, isSearching, tr("Nothing is searched for at present."));
    allow(m_start, !isSearching, tr("The search is under way: stop it first."));
    m_all->setVisible(m_alone.has_value());
    m_allButton->setVisible(m_alone.has_value());
}

void ExplorePage::end()
{
    follow();
    m_levels->setAccessibleName(m_levels->sentence());
}

void ExplorePage::showEvent(QShowEvent *event)
{
    QMainWindow::showEvent(event);
    m_table->setFocus();
    if (m_hasBegun)
        return;
    m_hasBegun = true;
    explore();
}

void ExplorePage::resizeEvent(QResizeEvent *event)
{
    QMainWindow::resizeEvent(event);
    const int character = fontMetrics().averageCharWidth();
    const bool isBeside = width() >= character * charactersBeside;
    const Qt::Orientation wanted = isBeside ? Qt::Horizontal : Qt::Vertical;
    if (m_middle->orientation() != wanted)
        m_middle->setOrientation(wanted);
    const int panel = character * charactersOfPanel;
    if (isBeside)
        m_middle->setSizes({width() - panel, panel});
    sizeColumns();
}

// In a table, Enter does what a double click does.
bool ExplorePage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_table && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            m_found->actions().front()->trigger();
            return true;
        }
    }
    return QMainWindow::eventFilter(watched, event);
}

} // namespace onecake
