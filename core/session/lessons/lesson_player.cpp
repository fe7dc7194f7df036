// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "core/session/lessons/lesson_player.h"

#include "core/base/invariant.h"
#include "core/base/text/tr.h"
#include "core/lab/diagram/text/event_text.h"
#include "core/lab/explain/explanation.h"
#include "core/lab/sim/assumptions.h"
#include "core/session/lessons/lesson_words.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace onecake {

namespace {

// With its time: what happens twice reads alike.
QString pointInWords(const Event &event, const QString &language)
{
    constexpr int decimals = 2;
    const double seconds = std::chrono::duration<double>(event.at).count();
    return u"%1 s: %2"_s.arg(QLocale(language).toString(seconds, 'f', decimals), sentenceOf(event));
}

} // namespace

// All that is known of the lesson, the future included.
struct LessonPlayer::Played {
    Lesson lesson;
    std::map<size_t, LessonTruth> truths; // by step
    std::map<const RunInputs *, std::vector<Verdict>> verdicts; // with assumptions
};

LessonPlayer::LessonPlayer(QObject *parent)
    : QObject(parent)
{}

LessonPlayer::~LessonPlayer() = default;

LessonCover LessonPlayer::cover() const
{
    if (!m_played)
        return {};
    const Lesson &lesson = m_played->lesson;
    return {lesson.id, lesson.title.in(m_language), lesson.summary.in(m_language), lesson.minutes,
            lesson.languages};
}

qsizetype LessonPlayer::stepCount() const
{
    return static_cast<qsizetype>(m_states.size());
}

const LessonStep &LessonPlayer::step() const
{
    ONECAKE_INVARIANT(m_played && m_index < m_played->lesson.steps.size());
    return m_played->lesson.steps[m_index];
}

const LessonQuestion *LessonPlayer::question() const
{
    const bool hasOne = m_played && m_phase != LessonPhase::Over && step().question;
    return hasOne ? &*step().question : nullptr;
}

bool LessonPlayer::isLocked() const
{
    return m_phase == LessonPhase::Asking || m_phase == LessonPhase::Committed;
}

bool LessonPlayer::canGoNext() const
{
    return m_phase == LessonPhase::Telling || m_phase == LessonPhase::Revealed;
}

bool LessonPlayer::canGoBack() const
{
    return m_phase == LessonPhase::Over || m_index > 0;
}

LessonPage LessonPlayer::page() const
{
    if (m_played && m_phase != LessonPhase::Over)
        return pageOf(step());
    LessonPage page;
    if (m_played)
        page.text = m_played->lesson.thenText.paragraphs(m_language);
    return page;
}

LessonPage LessonPlayer::pageOf(const LessonStep &step) const
{
    LessonPage page;
    page.id = step.id;
    page.title = step.title.in(m_language);
    page.text = step.text.paragraphs(m_language);
    if (const auto &asked = step.question) {
        page.question = asked->kind;
        page.prompt = asked->prompt.in(m_language);
        for (const LessonOption &option : asked->options)
            page.options.append(option.text.in(m_language));
        page.hasSeveral = asked->hasSeveral;
        page.unit = asked->unit.counted(0, m_language);
    }
    return page;
}

QStringList LessonPlayer::notes() const
{
    const bool may = m_isPresenter && m_played && m_phase != LessonPhase::Over;
    return may ? step().notes.paragraphs(m_language) : QStringList();
}

LessonAhead LessonPlayer::ahead() const
{
    LessonAhead ahead;
    if (!m_played || m_phase == LessonPhase::Over)
        return ahead;
    ahead.notes = step().notes.paragraphs(m_language);
    const std::vector<LessonStep> &steps = m_played->lesson.steps;
    if (m_index + 1 < steps.size())
        ahead.nextStep = steps[m_index + 1].title.in(m_language);
    for (size_t next = m_index + 1; next < steps.size() && ahead.nextQuestion.isEmpty(); ++next) {
        if (steps[next].question)
            ahead.nextQuestion = steps[next].question->prompt.in(m_language);
    }
    return ahead;
}

QStringList LessonPlayer::handout() const
{
    const bool may = m_played && m_phase != LessonPhase::Over && !isLocked();
    return may ? step().handout.paragraphs(m_language) : QStringList();
}

std::optional<LessonStory> LessonPlayer::story() const
{
    if (!m_played || !step().story)
        return std::nullopt;
    const RunInputs &inputs = *step().story;
    return LessonStory{translated(inputs.scenario->title), translated(inputs.policy->title),
                       translated(inputs.keyAlgorithm->title), translated(inputs.retry->title)};
}

std::shared_ptr<const RunInputs> LessonPlayer::inputs() const
{
    return m_played ? step().story : nullptr;
}

const PlayedRun *LessonPlayer::runOf(const LessonStep &step) const
{
    return m_played && step.story ? &m_played->lesson.runs->of(step.story) : nullptr;
}

RunPhase LessonPlayer::shownPhase() const
{
    const PlayedRun *run = m_played ? runOf(step()) : nullptr;
    const bool isWhole =
        run != nullptr && !isLocked() && m_shown.events().size() == run->timeline.events().size();
    return isWhole ? RunPhase::Over : RunPhase::UnderWay;
}

RunOutcome LessonPlayer::outcome() const
{
    return outcomeOf(m_shown);
}

std::vector<Verdict> LessonPlayer::verdicts() const
{
    const PlayedRun *run = m_played ? runOf(step()) : nullptr;
    if (run == nullptr || isLocked())
        return {};
    if (shownPhase() == RunPhase::UnderWay)
        return judge(m_shown, RunPhase::UnderWay);
    auto &known = m_played->verdicts;
    const RunInputs *key = step().story.get();
    if (!known.contains(key))
        known.emplace(key, withAssumptions(run->inputs, run->verdicts));
    return known.at(key);
}

QStringList LessonPlayer::explanation() const
{
    return isLocked() ? QStringList() : explanationOf(m_shown, shownPhase());
}

std::vector<size_t> LessonPlayer::points() const
{
    const LessonQuestion *asked = question();
    const bool isPoint = asked != nullptr && asked->kind == LessonQuestionKind::Point;
    if (!isPoint)
        return {};
    return pointsOf(*asked, std::span(m_shown.events()).first(shownAt(m_index)));
}

const std::optional<LessonPrediction> &LessonPlayer::prediction() const
{
    static const std::optional<LessonPrediction> none;
    return m_states.empty() || m_phase == LessonPhase::Over ? none : m_states[m_index].prediction;
}

const LessonTruth &LessonPlayer::truth() const
{
    const auto known = m_played->truths.find(m_index);
    if (known != m_played->truths.end())
        return known->second;
    PlayedRuns &runs = *m_played->lesson.runs;
    auto found = truthOf(*step().question, runs.of(step().story), shownAt(m_index), runs);
    // A lesson with a question that has no answer is not begun.
    ONECAKE_INVARIANT(std::holds_alternative<LessonTruth>(found));
    return m_played->truths.emplace(m_index, std::get<LessonTruth>(std::move(found))).first->second;
}

QString LessonPlayer::wordsOf(const LessonQuestion &question, std::vector<size_t> options,
                              std::optional<double> number, std::optional<size_t> event,
                              const QString &text) const
{
    switch (question.kind) {
    case LessonQuestionKind::Choice: {
        QStringList chosen;
        for (const size_t option : options)
            chosen.append(
                u"%1) %2"_s.arg(letterOf(option), question.options[option].text.in(m_language)));
        return chosen.isEmpty() ? u"–"_s : chosen.join(u" · "_s);
    }
    case LessonQuestionKind::Number: {
        QString words = lessonNumberText(number.value_or(0), m_language);
        if (!question.unit.isEmpty())
            words += u' ' + question.unit.counted(number.value_or(0), m_language);
        return words;
    }
    case LessonQuestionKind::Point:
        return event ? pointInWords(m_shown.events()[*event], m_language) : QString();
    case LessonQuestionKind::Text:
        break;
    }
    return text;
}

std::optional<LessonReveal> LessonPlayer::revealed() const
{
    const LessonQuestion *asked = question();
    if (asked == nullptr || m_phase != LessonPhase::Revealed)
        return std::nullopt;
    LessonReveal reveal;
    reveal.truth = truth();
    reveal.truthText = wordsOf(*asked, reveal.truth.options, reveal.truth.number,
                               reveal.truth.event, reveal.truth.text.in(m_language));
    reveal.prediction = m_states[m_index].prediction;
    if (const auto &own = reveal.prediction) {
        reveal.isRight = isRight(*asked, *own, reveal.truth, m_shown.events());
        reveal.predictionText = wordsOf(*asked, own->options, own->number, own->event, own->text);
    }
    reveal.because = asked->because.paragraphs(m_language);
    reveal.decidedBy = reveal.truth.decidedBy;
    return reveal;
}

Result<void> LessonPlayer::commit(const LessonPrediction &prediction)
{
    const LessonQuestion *asked = question();
    if (asked == nullptr)
        return invalidInput({}, tr("nothing is asked here"));
    if (!isLocked())
        return invalidInput({}, tr("the answer is known already"));
    const Result<void> checked = checkPrediction(*asked, prediction, m_shown.events());
    if (!checked)
        return checked.error();
    m_states[m_index].prediction = prediction;
    m_phase = LessonPhase::Committed;
    Q_EMIT changed();
    return {};
}

std::optional<LabSetup> LessonPlayer::goOnWith() const
{
    if (!m_played || (m_phase != LessonPhase::Over && !m_isPresenter))
        return std::nullopt;
    const FreeStory &then = m_played->lesson.then;
    LabSetup setup;
    setup.story = then.scenario;
    setup.policy = then.policy;
    setup.keyAlgorithm = then.keyAlgorithm;
    setup.retry = then.retry;
    setup.faults = then.faults;
    setup.seed = then.seed;
    return setup;
}

void LessonPlayer::begin(const Lesson &lesson)
{
    m_played = std::make_unique<Played>();
    m_played->lesson = lesson;
    if (!lesson.languages.contains(m_language))
        m_language = lesson.languages.value(0);
    restart();
}

void LessonPlayer::setLanguage(const QString &language)
{
    if (m_language == language || (m_played && !m_played->lesson.languages.contains(language)))
        return;
    m_language = language;
    Q_EMIT changed();
}

void LessonPlayer::setPresenter(bool isPresenter)
{
    if (m_isPresenter == isPresenter)
        return;
    m_isPresenter = isPresenter;
    Q_EMIT changed();
}

void LessonPlayer::markRevealed()
{
    m_states[m_index].isRevealed = true;
    enter(m_index);
}

void LessonPlayer::reveal()
{
    if (m_phase == LessonPhase::Committed)
        markRevealed();
}

void LessonPlayer::revealAnyway()
{
    if (isLocked() && m_isPresenter)
        markRevealed();
}

void LessonPlayer::next()
{
    if (!canGoNext())
        return;
    if (m_index + 1 < m_states.size())
        return enter(m_index + 1);
    m_phase = LessonPhase::Over;
    Q_EMIT changed();
}

void LessonPlayer::previous()
{
    if (m_phase == LessonPhase::Over)
        enter(m_index);
    else if (m_index > 0)
        enter(m_index - 1);
}

void LessonPlayer::restart()
{
    if (!m_played)
        return;
    m_states.assign(m_played->lesson.steps.size(), {});
    enter(0);
}

void LessonPlayer::enter(size_t index)
{
    m_index = index;
    const StepState &state = m_states[index];
    if (!step().question)
        m_phase = LessonPhase::Telling;
    else if (state.isRevealed)
        m_phase = LessonPhase::Revealed;
    else
        m_phase = state.prediction ? LessonPhase::Committed : LessonPhase::Asking;
    show();
    Q_EMIT changed();
}

// The beginning of the run that may be seen.
void LessonPlayer::show()
{
    m_shown = {};
    const PlayedRun *run = runOf(step());
    if (run == nullptr)
        return;
    const size_t count = m_phase == LessonPhase::Revealed ? shownAfter(m_index) : shownAt(m_index);
    for (size_t place = 0; place < count; ++place)
        m_shown.append(run->timeline.events()[place]);
}

// How much of its run is shown when the step begins, at its stop, and when it is done.
size_t LessonPlayer::shownBefore(size_t index) const
{
    const LessonStep &step = m_played->lesson.steps[index];
    return step.beginsStory || index == 0 ? 0 : shownAfter(index - 1);
}

size_t LessonPlayer::shownAt(size_t index) const
{
    const LessonStep &step = m_played->lesson.steps[index];
    const size_t before = shownBefore(index);
    const PlayedRun *run = runOf(step);
    if (run == nullptr || !step.stop)
        return before;
    return eventsUntil(*step.stop, run->timeline).value_or(before);
}

size_t LessonPlayer::shownAfter(size_t index) const
{
    const LessonStep &step = m_played->lesson.steps[index];
    const PlayedRun *run = runOf(step);
    if (run == nullptr || !step.question)
        return shownAt(index);
    return eventsUntil(step.question->reveal, run->timeline).value_or(shownAt(index));
}

} // namespace onecake
