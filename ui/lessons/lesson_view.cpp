// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "ui/lessons/lesson_view.h"

#include "core/base/text/content_language.h"
#include "core/session/lessons/lesson_words.h"
#include "ui/diagram/diagram_view.h"
#include "ui/diagram/scrub_bar.h"
#include "ui/help/help_link.h"
#include "ui/lab/key_panel.h"
#include "ui/lab/log_panel.h"
#include "ui/lessons/hidden_future.h"
#include "ui/lessons/lesson_panel.h"

#include <QComboBox>
#include <QKeyEvent>
#include <QLabel>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSplitter>
#include <QTabBar>
#include <QTabWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace onecake {

namespace {

constexpr int pageMargin = 16;
constexpr int runWidth = 780; // of the middle, to the panel's
constexpr int panelWidth = 460;

} // namespace

LessonView::LessonView(const Clock *clock, FrameSource *frames, QWidget *parent)
    : QWidget(parent)
    , m_lab(&m_player, clock, frames)
    , m_title(new QLabel(this))
    , m_place(new QLabel(this))
    , m_story(new QLabel(this))
    , m_language(new QComboBox(this))
    , m_notes(new QToolButton(this))
    , m_leave(new QPushButton(this))
{
    setObjectName(u"lesson"_s);
    setFocusPolicy(Qt::StrongFocus);
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    addHeader(rows);
    addMiddle(rows);
    addFooter(rows);
    connect(&m_player, &LessonPlayer::changed, this, &LessonView::refresh);
    connect(&m_lab, &LessonLab::arrivingChanged, this, &LessonView::refresh);
}

LessonView::~LessonView() = default;

void LessonView::addHeader(QVBoxLayout *rows)
{
    auto *header = new QHBoxLayout;
    header->setContentsMargins(pageMargin, 8, pageMargin, 8);
    header->setSpacing(12);
    QFont large = font();
    large.setPointSizeF(large.pointSizeF() * 1.3);
    large.setBold(true);
    m_title->setFont(large);
    m_title->setObjectName(u"lesson-title"_s);
    m_place->setObjectName(u"lesson-place"_s);
    m_place->setForegroundRole(QPalette::PlaceholderText);
    m_story->setObjectName(u"lesson-story"_s);
    m_story->setForegroundRole(QPalette::PlaceholderText);
    m_story->setTextFormat(Qt::PlainText);
    m_story->installEventFilter(this);
    m_story->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_language->setObjectName(u"lesson-language"_s);
    m_language->setAccessibleName(tr("Language of the lesson"));
    m_language->setFocusPolicy(Qt::TabFocus);
    m_notes->setObjectName(u"presenter-notes"_s);
    m_notes->setCheckable(true);
    m_notes->setShortcut(Qt::CTRL | Qt::Key_N);
    m_leave->setObjectName(u"leave-lesson"_s);
    m_leave->setAutoDefault(true);
    header->addWidget(m_title);
    header->addWidget(m_place);
    header->addWidget(m_story, 1);
    header->addWidget(m_language);
    header->addWidget(m_notes);
    header->addWidget(m_leave);
    rows->addLayout(header);
    connect(m_language, &QComboBox::activated, this,
            [this](int index) { m_player.setLanguage(m_language->itemData(index).toString()); });
    connect(m_notes, &QToolButton::toggled, this, &LessonView::setPresenter);
    connect(m_leave, &QPushButton::clicked, this, &LessonView::left);
}

QWidget *LessonView::makeRun()
{
    auto *run = new QWidget(this);
    auto *rows = new QVBoxLayout(run);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    m_diagram = new DiagramView(&m_lab.session(), &m_focus, run);
    m_diagram->setEmptyText({});
    setHelpTopic(m_diagram, u"diagram"_s);
    m_hidden = new HiddenFuture(run);
    m_scrub = new ScrubBar(&m_lab.session(), run);
    m_tablesShown = new QToolButton(run);
    m_tablesShown->setObjectName(u"tables-shown"_s);
    m_tablesShown->setCheckable(true);
    m_tablesShown->setAutoRaise(true);
    auto *line = new QHBoxLayout;
    line->setContentsMargins(pageMargin / 2, 2, pageMargin / 2, 2);
    line->addWidget(m_scrub, 1);
    line->addWidget(m_tablesShown);
    m_tables = new QTabWidget(run);
    m_tables->setDocumentMode(true);
    m_tables->setAccessibleName(tr("Keys and log of the run"));
    m_tables->tabBar()->setAccessibleName(m_tables->accessibleName());
    m_tables->addTab(new KeyPanel(&m_lab.session(), &m_focus, m_tables), tr("Keys"));
    auto *log = new LogPanel(&m_lab.session(), &m_focus, m_tables);
    m_tables->addTab(log, tr("Log"));
    connect(&m_lab.session(), &LabSession::lookedAtChanged, log,
            [log](Duration, qsizetype shownCount) { log->showOnly(shownCount); });
    connect(m_tablesShown, &QToolButton::toggled, this, &LessonView::showRun);
    rows->addWidget(m_diagram, 3);
    rows->addWidget(m_hidden);
    rows->addLayout(line);
    rows->addWidget(m_tables, 1);
    return run;
}

void LessonView::addMiddle(QVBoxLayout *rows)
{
    m_middle = new QSplitter(Qt::Horizontal, this);
    m_middle->setChildrenCollapsible(false);
    m_run = makeRun();
    m_scroll = new QScrollArea(m_middle);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setAccessibleName(tr("What the lesson says and asks"));
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_panel = new LessonPanel(&m_player, &m_lab, &m_focus, m_scroll);
    m_scroll->setWidget(m_panel);
    m_scroll->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    m_middle->addWidget(m_run);
    m_middle->addWidget(m_scroll);
    m_middle->setStretchFactor(0, 5);
    m_middle->setStretchFactor(1, 3);
    m_middle->setSizes({runWidth, panelWidth});
    rows->addWidget(m_middle, 1);
    connect(m_panel->form(), &QuestionForm::changed, this, &LessonView::showButtons);
    connect(m_panel->form(), &QuestionForm::finished, this, &LessonView::goOn);
}

void LessonView::addFooter(QVBoxLayout *rows)
{
    m_progress = new QProgressBar(this);
    m_progress->setObjectName(u"lesson-progress"_s);
    m_progress->setTextVisible(false);
    m_progress->setMaximumHeight(4);
    rows->addWidget(m_progress);
    m_footer = new QWidget(this);
    auto *footer = new QHBoxLayout(m_footer);
    footer->setContentsMargins(pageMargin, 8, pageMargin, 8);
    footer->setSpacing(8);
    const auto add = [this, footer](const QString &name) {
        auto *button = new QPushButton(m_footer);
        button->setObjectName(name);
        button->setAutoDefault(true);
        footer->addWidget(button);
        return button;
    };
    m_back = add(u"lesson-back"_s);
    m_again = add(u"lesson-again"_s);
    footer->addStretch(1);
    m_passBy = add(u"lesson-show-anyway"_s);
    m_commit = add(u"lesson-commit"_s);
    m_next = add(u"lesson-next"_s);
    m_next->setDefault(true);
    rows->addWidget(m_footer);
    connect(m_back, &QPushButton::clicked, this, &LessonView::goBack);
    connect(m_again, &QPushButton::clicked, &m_player, &LessonPlayer::restart);
    connect(m_passBy, &QPushButton::clicked, this, &LessonView::passBy);
    connect(m_commit, &QPushButton::clicked, this, [this] { (void)commit(); });
    connect(m_next, &QPushButton::clicked, this, &LessonView::goOn);
}

void LessonView::begin(const Lesson &lesson, const QString &language)
{
    m_shownStep.clear();
    m_player.begin(lesson);
    m_player.setLanguage(language);
    m_language->clear();
    for (const QString &each : m_player.cover().languages) {
        const QString known = nameOfLanguage(each);
        m_language->addItem(known.isEmpty() ? QLocale(each).nativeLanguageName() : known, each);
    }
    m_language->setVisible(m_language->count() > 1 && !m_isPresented);
    refresh();
    m_next->setFocus(Qt::OtherFocusReason);
}

void LessonView::setPresenter(bool isPresenter)
{
    m_player.setPresenter(isPresenter || m_isPresented);
    m_panel->setShowsNotes(isPresenter);
    m_panel->setTextBelow(m_isPresented);
    showButtons();
}

void LessonView::setPresented(bool isPresented)
{
    m_isPresented = isPresented;
    m_middle->setOrientation(isPresented ? Qt::Vertical : Qt::Horizontal);
    m_middle->setSizes({runWidth, panelWidth});
    setPresenter(m_notes->isChecked());
    refresh();
}

// In letters for a room, all lanes beside each other need the whole width. What the step asks
// stands below, and takes no more of the height than it needs.
void LessonView::shareRoom()
{
    if (!m_isPresented || !m_lab.hasRun())
        return;
    const int width = m_panel->maximumWidth();
    const int needed = m_panel->layout()->totalHeightForWidth(std::min(width, m_middle->width()));
    const int whole = m_middle->height();
    const int given = std::min(needed, whole / 2);
    m_middle->setSizes({whole - given, given});
}

// What was chosen in the step before, or made its outcome, is over.
void LessonView::beginStep()
{
    m_focus.clear();
    m_diagram->showPresent();
}

void LessonView::showControls(bool areShown)
{
    m_footer->setVisible(areShown);
    m_notes->setVisible(areShown);
    m_leave->setVisible(areShown);
    m_language->setVisible(areShown && m_language->count() > 1);
}

QString LessonView::subtitle() const
{
    const std::optional<LessonReveal> told =
        m_lab.isArriving() ? std::nullopt : m_player.revealed();
    return (told ? told->because : m_player.page().text).join(u'\n');
}

SpeakerNotes LessonView::speakerNotes() const
{
    const LessonAhead ahead = m_player.ahead();
    SpeakerNotes notes;
    notes.heading = tr("%1 · step %2 of %3")
                        .arg(m_player.cover().title)
                        .arg(m_player.stepIndex() + 1)
                        .arg(m_player.stepCount());
    notes.notes.append({m_player.page().title, ahead.notes.join(u'\n')});
    notes.nextStep = ahead.nextStep;
    notes.nextQuestion = m_player.isLocked() ? m_player.page().prompt : ahead.nextQuestion;
    return notes;
}

void LessonView::refresh()
{
    if (m_player.phase() == LessonPhase::None)
        return;
    m_isPassing = false;
    const QString step = u"%1 %2"_s.arg(m_player.page().id, nameOf(m_player.phase()));
    showHeader();
    m_panel->refresh();
    showRun();
    showButtons();
    shareRoom();
    if (!m_shownStep.startsWith(m_player.page().id + u' '))
        beginStep();
    markDecision();
    if (step != m_shownStep) {
        m_scroll->verticalScrollBar()->setValue(0);
        if (m_player.phase() == LessonPhase::Asking)
            m_panel->form()->takeFocus();
        else
            m_next->setFocus(Qt::OtherFocusReason);
    }
    m_shownStep = step;
    Q_EMIT subtitleChanged();
}

void LessonView::showHeader()
{
    const LessonWords words = lessonWords(m_player.language());
    const qsizetype place = m_player.stepIndex() + 1;
    m_title->setText(m_player.cover().title);
    setAccessibleName(m_title->text());
    setAccessibleDescription(m_player.cover().summary);
    m_place->setText(words.stepOf.arg(place).arg(m_player.stepCount()));
    showStory();
    m_notes->setText(words.notesShown);
    m_notes->setToolTip(tr("Shows the presenter's notes, and lets a question be passed without a "
                           "prediction (Ctrl+N)"));
    m_leave->setText(words.leave);
    m_language->setCurrentIndex(m_language->findData(m_player.language()));
    m_progress->setRange(0, static_cast<int>(m_player.stepCount()));
    m_progress->setValue(static_cast<int>(place));
    m_progress->setAccessibleName(m_place->text());
}

// As much of it as there is room for.
void LessonView::showStory()
{
    const auto story = m_player.story();
    const QString words = story
        ? lessonWords(m_player.language())
              .story.arg(story->scenario, story->policy, story->keyAlgorithm, story->retry)
        : QString();
    m_story->setText(
        m_story->fontMetrics().elidedText(words, Qt::ElideRight, m_story->contentsRect().width()));
    m_story->setToolTip(words);
    m_story->setAccessibleName(words);
}

bool LessonView::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_story && event->type() == QEvent::Resize)
        showStory();
    return QWidget::eventFilter(watched, event);
}

// What follows from the run may say what is asked, so it goes while a question is open.
void LessonView::showRun()
{
    const LessonWords words = lessonWords(m_player.language());
    const bool isOpen = m_player.isLocked();
    m_run->setVisible(m_lab.hasRun());
    m_hidden->setVisible(isOpen);
    m_hidden->say(m_player.phase() == LessonPhase::Committed ? words.hiddenStill : words.hidden);
    m_tablesShown->setText(words.keysAndLog);
    m_tablesShown->setVisible(!isOpen);
    m_tables->setVisible(!isOpen && !m_isPresented && m_tablesShown->isChecked());
    m_scrub->setEnabled(!m_lab.isArriving());
}

void LessonView::showButtons()
{
    const LessonWords words = lessonWords(m_player.language());
    const LessonPhase phase = m_player.phase();
    const bool isAsking = phase == LessonPhase::Asking;
    const bool isOpen = m_player.isLocked();
    const std::optional<LessonPrediction> made =
        isOpen ? m_panel->form()->prediction() : std::nullopt;
    const bool isChanged = made && made != m_player.prediction();
    m_back->setText(words.back);
    m_back->setEnabled(m_player.canGoBack());
    m_again->setText(words.again);
    m_again->setVisible(phase == LessonPhase::Over);
    m_passBy->setText(words.showAnyway);
    m_passBy->setVisible(isAsking && m_player.isPresenter() && !m_isPresented);
    m_commit->setText(phase == LessonPhase::Committed ? words.change : words.commit);
    m_commit->setVisible(isOpen);
    m_commit->setEnabled(isChanged);
    QString next = words.next;
    if (m_lab.isArriving() && !isOpen)
        next = words.showAtOnce;
    else if (isAsking)
        next = words.commitAndShow;
    else if (phase == LessonPhase::Committed)
        next = words.reveal;
    else if (phase == LessonPhase::Over)
        next = words.goOnHere;
    m_next->setText(next);
    m_next->setEnabled(!isAsking || made);
}

void LessonView::markDecision()
{
    const std::optional<LessonReveal> told =
        m_lab.isArriving() ? std::nullopt : m_player.revealed();
    m_diagram->mark(told ? told->decidedBy : std::nullopt,
                    lessonWords(m_player.language()).decidedIt);
}

bool LessonView::commit()
{
    const std::optional<LessonPrediction> made = m_panel->form()->prediction();
    if (!made)
        return false;
    const Result<void> done = m_player.commit(*made);
    if (!done)
        m_panel->say(done.error().problem);
    return bool(done);
}

void LessonView::passBy()
{
    m_player.revealAnyway();
}

void LessonView::goOn()
{
    switch (m_player.phase()) {
    case LessonPhase::None:
        return;
    case LessonPhase::Asking:
        if (m_panel->form()->prediction()) {
            if (commit())
                m_player.reveal();
            // By a remote control it takes two presses: one alone may be a slip.
        } else if (m_isPresented && std::exchange(m_isPassing, true)) {
            passBy();
        } else if (m_isPresented) {
            m_panel->say(lessonWords(m_player.language()).pressAgain);
        }
        return;
    case LessonPhase::Committed:
        if (m_panel->form()->prediction() && commit())
            m_player.reveal();
        return;
    case LessonPhase::Telling:
    case LessonPhase::Revealed:
        if (m_lab.isArriving())
            m_lab.arrive();
        else
            m_player.next();
        return;
    case LessonPhase::Over:
        if (const std::optional<LabSetup> setup = m_player.goOnWith())
            Q_EMIT freePlayAsked(*setup);
    }
}

void LessonView::goBack()
{
    m_player.previous();
}

// Return goes on, a letter is an option, a number an event.
void LessonView::keyPressEvent(QKeyEvent *event)
{
    const int key = event->key();
    const bool isPlain = (event->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    // Return presses what has the focus, where that can be pressed.
    const bool isReturn = (key == Qt::Key_Return || key == Qt::Key_Enter)
        && qobject_cast<QToolButton *>(focusWidget()) == nullptr;
    const bool isLetter = key >= Qt::Key_A && key <= Qt::Key_L;
    const bool isPoint = m_player.page().question == LessonQuestionKind::Point;
    const bool isPlace = isPoint ? key >= Qt::Key_1 && key <= Qt::Key_9 : isLetter;
    if (isPlain && (isReturn || key == Qt::Key_PageDown))
        goOn();
    else if (isPlain && key == Qt::Key_PageUp)
        goBack();
    else if (isPlain && isPlace && m_player.isLocked() && !m_panel->form()->isTypedInto())
        m_panel->form()->toggle(static_cast<size_t>(key - (isPoint ? Qt::Key_1 : Qt::Key_A)));
    else
        QWidget::keyPressEvent(event);
}

} // namespace onecake
