// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "ui/lessons/lesson_panel.h"

#include "core/base/text/tr.h"
#include "core/lab/diagram/text/event_text.h"
#include "core/session/lessons/lesson_lab.h"
#include "core/session/lessons/lesson_words.h"
#include "ui/widgets/status_frame.h"

#include <QEvent>
#include <QLabel>
#include <QLocale>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace onecake {

namespace {

constexpr int panelMargin = 16;
constexpr int widestLine = 90; // characters that an eye follows

QString inParagraphs(const QStringList &paragraphs)
{
    return paragraphs.join(u"\n\n"_s);
}

} // namespace

LessonPanel::LessonPanel(const LessonPlayer *player, LessonLab *lab, LabSelection *focus,
                         QWidget *parent)
    : QWidget(parent)
    , m_player(player)
    , m_lab(lab)
    , m_rows(new QVBoxLayout(this))
    , m_heading(addLabel(u"step-title"_s))
    , m_text(addLabel(u"narration"_s))
    , m_prompt(addLabel(u"prompt"_s))
    , m_form(new QuestionForm(player, focus, this))
    , m_problem(new QLabel(this))
    , m_predicted(new CalloutBox(u"predicted"_s, this))
    , m_truth(new CalloutBox(u"truth"_s, this))
    , m_decision(new QLabel(this))
    , m_because(new QLabel(this))
    , m_outcome(new CalloutBox(u"lesson-outcome"_s, this))
    , m_notes(new CalloutBox(u"notes"_s, this))
{
    setObjectName(u"lesson-panel"_s);
    m_rows->setContentsMargins(panelMargin, panelMargin, panelMargin, panelMargin);
    m_rows->setSpacing(10);
    setMaximumWidth(fontMetrics().averageCharWidth() * widestLine);
    QFont large = font();
    large.setPointSizeF(large.pointSizeF() * 1.25);
    large.setBold(true);
    m_heading->setFont(large);
    QFont strong = font();
    strong.setPointSizeF(strong.pointSizeF() * 1.1);
    strong.setBold(true);
    m_prompt->setFont(strong);
    m_rows->addWidget(m_form);
    m_rows->addWidget(m_problem);
    auto *side = new QHBoxLayout; // what was said, and what was so
    side->setSpacing(8);
    side->addWidget(m_predicted, 1);
    side->addWidget(m_truth, 1);
    m_rows->addLayout(side);
    for (QWidget *widget :
         std::initializer_list<QWidget *>{m_decision, m_because, m_outcome, m_notes})
        m_rows->addWidget(widget);
    m_rows->addStretch(1);
    m_problem->setObjectName(u"problem"_s);
    m_decision->setObjectName(u"decision"_s);
    m_because->setObjectName(u"because"_s);
    for (QLabel *label : {m_problem, m_decision, m_because}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    connect(m_form, &QuestionForm::changed, this, [this] { say({}); });
    // Prediction and truth stand there when all that decided it can be seen.
    connect(lab, &LessonLab::arrivingChanged, this, &LessonPanel::refresh);
    refresh();
}

void LessonPanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        setMaximumWidth(fontMetrics().averageCharWidth() * widestLine);
}

QLabel *LessonPanel::addLabel(const QString &name)
{
    auto *label = new QLabel(this);
    label->setObjectName(name);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_rows->addWidget(label);
    return label;
}

void LessonPanel::setShowsNotes(bool showsNotes)
{
    m_showsNotes = showsNotes;
    refresh();
}

void LessonPanel::setTextBelow(bool isBelow)
{
    m_isTextBelow = isBelow;
    refresh();
}

void LessonPanel::say(const QString &problem)
{
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
}

void LessonPanel::refresh()
{
    const LessonPage page = m_player->page();
    const LessonWords words = lessonWords(m_player->language());
    const QString asked = m_player->language() + u' ' + page.id;
    const bool asksNow = m_player->isLocked();
    if (m_asked != asked || !asksNow)
        say({});
    if (asksNow && m_asked != asked)
        m_form->ask();
    m_asked = asksNow ? asked : QString();
    m_form->setVisible(asksNow);
    showStep();
    showReveal();
    showOutcome();
    const QStringList notes = m_showsNotes ? m_player->notes() : QStringList();
    m_notes->say({}, words.notes, inParagraphs(notes));
    m_notes->setVisible(!notes.isEmpty());
}

void LessonPanel::showStep()
{
    const LessonPage page = m_player->page();
    const bool isOver = m_player->phase() == LessonPhase::Over;
    m_heading->setText(isOver ? lessonWords(m_player->language()).isOver : page.title);
    m_text->setText(inParagraphs(page.text));
    m_text->setVisible(!m_isTextBelow || !m_lab->hasRun());
    m_prompt->setText(page.prompt);
    m_prompt->setVisible(!page.prompt.isEmpty());
}

QString LessonPanel::decisionText(const LessonReveal &told) const
{
    if (!told.decidedBy)
        return {};
    const Event &event = m_player->shown().events()[*told.decidedBy];
    constexpr int decimals = 2;
    const QLocale locale(m_player->language());
    return lessonWords(m_player->language())
        .decidedAt.arg(
            locale.toString(std::chrono::duration<double>(event.at).count(), 'f', decimals),
            sentenceOf(event));
}

// What was said stands there already, and what is so is looked at in the diagram.
void LessonPanel::showWatching(const LessonReveal &told)
{
    const LessonWords words = lessonWords(m_player->language());
    m_predicted->say({}, words.predicted,
                     told.prediction ? told.predictionText : words.noPrediction);
    m_truth->say({}, words.theRunSays, words.watch);
}

void LessonPanel::showReveal()
{
    const std::optional<LessonReveal> told = m_player->revealed();
    const bool isThere = told && !m_lab->isArriving();
    m_predicted->setVisible(told.has_value());
    m_truth->setVisible(told.has_value());
    m_because->setVisible(isThere && !m_isTextBelow);
    m_decision->setVisible(isThere && told->decidedBy);
    if (!isThere) {
        m_predicted->say({}, {}, {});
        m_truth->say({}, {}, {});
        m_decision->clear();
        m_because->clear();
        if (told)
            showWatching(*told);
        return;
    }
    const LessonWords words = lessonWords(m_player->language());
    StatusFrame::State state;
    QString predicted = told->prediction ? told->predictionText : words.noPrediction;
    if (told->isRight) {
        state = *told->isRight ? VerdictState::Holds : VerdictState::Broken;
        predicted += *told->isRight ? tr("\n✓ ") + words.right : tr("\n✗ ") + words.wrong;
    }
    const bool isOwnWords = m_player->page().question == LessonQuestionKind::Text;
    m_predicted->say(state, words.predicted, predicted);
    m_truth->say({}, isOwnWords ? words.aGoodAnswer : words.theRunSays, told->truthText);
    m_decision->setText(decisionText(*told));
    m_because->setText(inParagraphs(told->because));
}

// What the whole run came to, where all of it can be seen.
void LessonPanel::showOutcome()
{
    const bool isWhole = m_player->phase() == LessonPhase::Revealed && !m_lab->isArriving()
        && m_player->shownPhase() == RunPhase::Over;
    m_outcome->setVisible(isWhole);
    if (!isWhole)
        return m_outcome->say({}, {}, {});
    const LessonWords words = lessonWords(m_player->language());
    QStringList broken;
    for (const Verdict &verdict : m_player->verdicts()) {
        if (verdict.state == VerdictState::Broken)
            broken.append(promiseOf(verdict.name));
    }
    const QString judged = broken.isEmpty() ? words.kept : words.broken.arg(broken.join(u" · "_s));
    m_outcome->say(broken.isEmpty() ? VerdictState::Holds : VerdictState::Broken,
                   summaryOf(m_player->outcome()),
                   judged + u'\n' + m_player->explanation().join(u' '));
}

} // namespace onecake
