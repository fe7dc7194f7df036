// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "ui/start/start_page.h"

#include "core/base/text/shown_text.h"
#include "core/base/text/tr.h"
#include "core/session/inspector/recent_stores.h"
#include "ui/help/help_link.h"
#include "ui/keys/key_words.h"
#include "ui/keys/shortcut_book.h"
#include "ui/models/store_text.h"
#include "ui/models/verdict_words.h"
#include "ui/start/door_button.h"
#include "ui/style/accents.h"
#include "ui/widgets/form_fields.h"

#include <QAction>
#include <QDragEnterEvent>
#include <QFileInfo>
#include <QLabel>
#include <QLocale>
#include <QMimeData>
#include <QScrollArea>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace onecake {

namespace {

constexpr std::size_t storesMost = 5;

// "14:02" of today, or else the day.
QString whenWords(const QDateTime &when, Instant now)
{
    const QDateTime today = QDateTime::fromMSecsSinceEpoch(now.time_since_epoch().count());
    const QLocale locale;
    return when.date() == today.date() ? locale.toString(when.time(), u"HH:mm"_s)
                                       : locale.toString(when.date(), tr("d MMM"));
}

QString asideOf(const RecentRun &run, Instant now)
{
    QString came = StartPage::tr("being played …");
    if (run.played == RecentRun::Played::TooLong)
        came = StartPage::tr("too long to be played here");
    else if (run.played == RecentRun::Played::ToTheEnd)
        came = run.outcome.intents == 0 ? StartPage::tr("nothing ordered") : summaryOf(run.outcome);
    const QString when = whenWords(run.changedAt, now);
    return run.isUnsaved ? StartPage::tr("%1 · not saved · %2").arg(came, when)
                         : u"%1 · %2"_s.arg(came, when);
}

QString asideOf(const StoreUrl &store, const Connections &connections)
{
    const QString kind =
        store.kind == StoreKind::Sqlite ? StartPage::tr("SQLite") : StartPage::tr("DynamoDB");
    const StoreRisk risk = riskOf(store, connections);
    if (store.kind == StoreKind::Sqlite && !QFileInfo(store.file).isFile())
        return StartPage::tr("%1 · the file is gone").arg(kind);
    if (risk.isProduction)
        return StartPage::tr("%1 · PRODUCTION").arg(kind);
    return kind;
}

bool isLost(const StoreUrl &store)
{
    return store.kind == StoreKind::Sqlite && !QFileInfo(store.file).isFile();
}

QToolButton *footButton(const QString &text, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setText(text);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::StrongFocus);
    return button;
}

QString fileIn(const QMimeData *data)
{
    const QList<QUrl> urls = data->urls();
    return urls.size() == 1 ? urls.front().toLocalFile() : QString();
}

} // namespace

StartPage::StartPage(Sources sources, QWidget *parent)
    : QWidget(parent)
    , m_sources(std::move(sources))
    , m_runs(new RecentRuns(m_sources.settings, m_sources.kept, this))
    , m_scroll(new QScrollArea(this))
{
    setObjectName(u"start"_s);
    setWindowTitle(tr("OneCake"));
    setAcceptDrops(true);
    setHelpTopic(this, u"start"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setWidget(makeContent());
    layout->addWidget(m_scroll, 1);
    layout->addWidget(makeFoot());
    showLessons();
    connect(m_runs, &RecentRuns::played, this, &StartPage::showPlayed);
    connect(m_sources.book, &ConnectionManager::changed, this, &StartPage::showStores);
}

QWidget *StartPage::makeContent()
{
    auto *content = new QWidget(this);
    auto *layout = new QVBoxLayout(content);
    const int edge = fontMetrics().height() * 2;
    layout->setContentsMargins(edge + edge / 2, edge, edge + edge / 2, edge / 2);
    layout->setSpacing(edge / 4);
    addHead(layout);
    layout->addSpacing(edge / 2);
    addDoors(layout);
    layout->addSpacing(edge / 2);
    auto *columns = new QWidget(content);
    m_columns = new QBoxLayout(QBoxLayout::LeftToRight, columns);
    m_columns->setContentsMargins(0, 0, 0, 0);
    m_columns->setSpacing(edge);
    m_lessonColumn = addColumn(u"lessons"_s, tr("Lessons"), columns);
    auto *recent = new QWidget(columns);
    auto *recentLayout = new QVBoxLayout(recent);
    recentLayout->setContentsMargins(0, 0, 0, 0);
    recentLayout->setSpacing(edge / 3);
    m_runColumn = addColumn(u"recent-runs"_s, tr("Recent runs"), recent);
    m_stores = addColumn(u"recent-stores"_s, tr("Recent stores"), recent);
    recentLayout->addWidget(m_runColumn.widget);
    recentLayout->addWidget(m_stores.widget);
    recentLayout->addStretch(1);
    m_columns->addWidget(m_lessonColumn.widget, 1);
    m_columns->addWidget(recent, 1);
    layout->addWidget(columns, 1);
    return content;
}

void StartPage::addHead(QVBoxLayout *layout)
{
    auto *title = new QLabel(tr("One order, one cake."), this);
    title->setObjectName(u"headline"_s);
    QFont large = font();
    large.setPointSizeF(large.pointSizeF() * 2);
    large.setBold(true);
    title->setFont(large);
    title->setWordWrap(true);
    auto *words = new QLabel(tr("OneCake shows why a retried request makes two cakes, proves which "
                                "cure works, and looks after the idempotency keys in a real "
                                "store."),
                             this);
    words->setObjectName(u"sentence"_s);
    QFont readable = font();
    readable.setPointSizeF(readable.pointSizeF() * 1.15);
    words->setFont(readable);
    words->setWordWrap(true);
    layout->addWidget(title);
    layout->addWidget(words);
}

void StartPage::addDoors(QVBoxLayout *layout)
{
    m_doors = new QHBoxLayout;
    m_doors->setSpacing(fontMetrics().height() * 5 / 4);
    m_story = new DoorButton(
        DoorButton::Picture::Story,
        addDoorAction(u"start.story"_s, tr("Tell the story"), Qt::Key_1, &StartPage::tellTheStory),
        tr("Adrienne, a tunnel, a second cake."), this);
    m_story->setFirst(true);
    auto *lab = new DoorButton(
        DoorButton::Picture::Lab,
        addDoorAction(u"start.lab"_s, tr("Try it freely"), Qt::Key_2, &StartPage::labAsked),
        tr("Any story, design and key; strike it while it runs."), this);
    auto *stores = new DoorButton(DoorButton::Picture::Store,
                                  addDoorAction(u"start.store"_s, tr("Look into a store"),
                                                Qt::Key_3, &StartPage::storesAsked),
                                  tr("A SQLite file or a DynamoDB table; drop one here."), this);
    for (DoorButton *door : {m_story, lab, stores})
        m_doors->addWidget(door, 1);
    layout->addLayout(m_doors);
}

QAction *StartPage::addDoorAction(const QString &name, const QString &title, Qt::Key key,
                                  void (StartPage::*act)())
{
    auto *action = new QAction(title, this);
    action->setObjectName(name);
    action->setShortcut(key);
    connect(action, &QAction::triggered, this, act);
    addAction(action);
    return action;
}

QWidget *StartPage::makeFoot()
{
    auto *foot = new QWidget(this);
    auto *layout = new QHBoxLayout(foot);
    layout->setContentsMargins(fontMetrics().height(), 4, fontMetrics().height(), 4);
    auto *tour = footButton(tr("A tour in six steps"), foot);
    tour->setObjectName(u"take-tour"_s);
    connect(tour, &QToolButton::clicked, this, &StartPage::tourAsked);
    auto *glossary = footButton(tr("Glossary"), foot);
    connect(glossary, &QToolButton::clicked, this, [] { openGlossary(); });
    auto *help = footButton(withKeys(tr("Help ({window.help})")), foot);
    if (ShortcutBook *keys = ShortcutBook::current())
        connect(keys, &ShortcutBook::changed, help,
                [help] { help->setText(withKeys(tr("Help ({window.help})"))); });
    connect(help, &QToolButton::clicked, this, [] { openHelp(u"start"_s); });
    for (QToolButton *button : {tour, glossary, help})
        layout->addWidget(button);
    layout->addStretch(1);
    return foot;
}

StartPage::Column StartPage::addColumn(const QString &name, const QString &title, QWidget *parent)
{
    Column column{new QWidget(parent), nullptr};
    column.widget->setObjectName(name);
    column.widget->setAccessibleName(title);
    auto *layout = new QVBoxLayout(column.widget);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    layout->addWidget(new SectionLabel(title, column.widget));
    column.rows = new QVBoxLayout;
    column.rows->setContentsMargins(0, 0, 0, 0);
    column.rows->setSpacing(0);
    layout->addLayout(column.rows);
    layout->addStretch(1);
    return column;
}

void StartPage::clear(const Column &column)
{
    while (QLayoutItem *item = column.rows->takeAt(0)) {
        // It may be the one that was just pressed.
        if (QWidget *row = item->widget()) {
            row->hide();
            row->deleteLater();
        }
        delete item;
    }
}

void StartPage::say(const Column &column, const QString &words)
{
    auto *label = new QLabel(words, column.widget);
    label->setForegroundRole(QPalette::PlaceholderText);
    label->setWordWrap(true);
    column.rows->addWidget(label);
}

void StartPage::tellTheStory()
{
    if (m_lessons.isEmpty())
        Q_EMIT storyAsked();
    else
        Q_EMIT lessonChosen(m_lessons.front().id);
}

void StartPage::setLessons(const LessonEntries &lessons)
{
    m_lessons = lessons;
    showLessons();
}

void StartPage::showLessons()
{
    clear(m_lessonColumn);
    m_lessonColumn.widget->setVisible(!m_lessons.isEmpty());
    m_story->setWords(m_lessons.isEmpty()
                          ? tr("Adrienne, a tunnel, a second cake.")
                          : tr("Adrienne, a tunnel, a second cake: the first lesson."));
    int number = 0;
    for (const LessonEntry &lesson : m_lessons) {
        const QString minutes = tr("%n min", nullptr, lesson.minutes);
        ++number;
        auto *row = new StartRow({}, u"%1  %2"_s.arg(number).arg(lesson.title),
                                 number == 1 ? tr("begin here · %1").arg(minutes) : minutes,
                                 m_lessonColumn.widget);
        row->setToolTip(row->toolTip() + u'\n' + lesson.summary);
        row->setAccessibleDescription(
            u"%1. %2"_s.arg(row->accessibleDescription(), lesson.summary));
        connect(row, &QAbstractButton::clicked, this,
                [this, id = lesson.id] { Q_EMIT lessonChosen(id); });
        m_lessonColumn.rows->addWidget(row);
    }
}

void StartPage::setPrivate(bool isPrivate)
{
    if (isPrivate == m_isPrivate)
        return;
    m_isPrivate = isPrivate;
    findChild<QToolButton *>(u"take-tour"_s)->setEnabled(!isPrivate); // it is for one person
    if (isVisible())
        refresh();
}

void StartPage::refresh()
{
    showRuns();
    showStores();
}

StartRow::Sign StartPage::signOf(const RecentRun &run) const
{
    if (run.played == RecentRun::Played::NotYet)
        return {StatusIcon::Hourglass, accentsOf(palette()).aside, {}};
    return {statusIconOf(run.state), colorOf(run.state, palette()), wordOf(run.state)};
}

void StartPage::showRuns()
{
    clear(m_runColumn);
    m_runRows.clear();
    m_runs->refresh();
    for (const RecentRun &run : m_runs->runs()) {
        auto *row = new StartRow(signOf(run), shownText(run.title),
                                 asideOf(run, m_sources.clock->now()), m_runColumn.widget);
        tellFile(row, run);
        connect(row, &QAbstractButton::clicked, this,
                [this, file = run.file, isUnsaved = run.isUnsaved] {
                    Q_EMIT runChosen(file, isUnsaved);
                });
        m_runColumn.rows->addWidget(row);
        m_runRows.insert(run.file, row);
    }
    if (m_runs->runs().empty())
        say(m_runColumn, tr("Runs that you save or open will stand here, with what they came to."));
}

// What it comes to is known by now; the focus stays where it is.
void StartPage::showPlayed(const QString &file)
{
    StartRow *row = m_runRows.value(file);
    for (const RecentRun &run : m_runs->runs()) {
        if (row == nullptr || run.file != file)
            continue;
        row->setWords(signOf(run), asideOf(run, m_sources.clock->now()));
        tellFile(row, run);
    }
}

void StartPage::tellFile(StartRow *row, const RecentRun &run) const
{
    if (!m_isPrivate)
        row->setToolTip(row->toolTip() + u'\n' + shownText(run.file));
}

void StartPage::showStores()
{
    clear(m_stores);
    const std::vector<StoreUrl> stores = loadRecentStores(m_sources.recentStores);
    if (m_isPrivate || stores.empty()) {
        say(m_stores,
            m_isPrivate ? tr("Not shown while you present.")
                        : tr("Files and tables that you look into will stand here. A file can be "
                             "dropped anywhere on this page."));
        return;
    }
    const Accents accents = accentsOf(palette());
    for (size_t place = 0; place < std::min(stores.size(), storesMost); ++place) {
        const StoreUrl &store = stores[place];
        const QString name = riskOf(store, m_sources.book->connections()).name;
        auto *row = new StartRow({StatusIcon::Square, accents.aside, {}},
                                 shownText(name.isEmpty() ? shortNameOf(store) : name),
                                 asideOf(store, m_sources.book->connections()), m_stores.widget);
        row->setToolTip(shownText(textOf(store)));
        row->setEnabled(!isLost(store));
        connect(row, &QAbstractButton::clicked, this, [this, store] { Q_EMIT storeChosen(store); });
        m_stores.rows->addWidget(row);
    }
}

void StartPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    refresh();
}

void StartPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

// Beside each other, or below where there is no room for that.
void StartPage::arrange()
{
    const bool isWide = width() >= fontMetrics().averageCharWidth() * 90;
    const auto direction = isWide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom;
    m_doors->setDirection(direction);
    m_columns->setDirection(direction);
}

void StartPage::dragEnterEvent(QDragEnterEvent *event)
{
    if (!fileIn(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void StartPage::dropEvent(QDropEvent *event)
{
    event->acceptProposedAction();
    Q_EMIT fileDropped(fileIn(event->mimeData()));
}

} // namespace onecake
