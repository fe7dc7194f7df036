// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "core/session/handout/handout.h"

#include "core/base/text/tr.h"
#include "core/lab/diagram/text/event_text.h"
#include "core/lab/lessons/lesson_truth.h"
#include "core/lab/lessons/played_run.h"
#include "core/lab/sim/run_line.h"
#include "core/session/lessons/lesson_player.h"

#include <QLocale>

#include <algorithm>
#include <chrono>

using namespace Qt::StringLiterals;

namespace onecake {

namespace {

// A lesson's id may come from a file: of it, what every file system takes.
QString fileWord(const QString &id)
{
    constexpr qsizetype most = 60;
    QString word;
    for (const QChar letter : id.left(most))
        word += letter.isLetterOrNumber() || letter == u'-' ? letter : QChar(u'-');
    return word.isEmpty() ? u"lesson"_s : word;
}

// Goes through the lesson as its presenter does, who sees everything.
class HandoutWriter
{
public:
    HandoutWriter(const Lesson &lesson, const QString &language)
        : m_lesson(lesson)
    {
        m_player.begin(lesson);
        m_player.setLanguage(language);
        m_player.setPresenter(true);
    }

    Handout run()
    {
        const LessonCover cover = m_player.cover();
        m_handout.id = cover.id;
        m_handout.language = m_player.language();
        m_handout.title = cover.title;
        m_handout.summary = cover.summary;
        m_handout.minutes = cover.minutes;
        for (size_t index = 0; index < m_lesson.steps.size(); ++index) {
            addStep(index);
            m_player.next();
        }
        m_handout.goOn = m_lesson.thenText.paragraphs(m_handout.language);
        if (const std::optional<LabSetup> setup = m_player.goOnWith()) {
            const Result<RunInputs> inputs = inputsOf(*setup);
            m_handout.goOnCommand = inputs ? commandThatReplays(*inputs) : QString();
        }
        return std::move(m_handout);
    }

private:
    void addStep(size_t index)
    {
        const LessonPage page = m_player.page();
        HandoutStep step;
        step.title = page.title;
        step.text = page.text;
        const int figure = figureOf(index);
        if (page.question) {
            addQuestion(m_lesson.steps[index], page);
            m_player.revealAnyway();
            addAnswer(figure);
            step.question = static_cast<int>(m_handout.questions.size());
        }
        step.handout = m_player.handout();
        if (figure > 0 && isOverWith(index))
            step.figure = figure;
        m_handout.steps.push_back(std::move(step));
    }

    // A run is shown when the last step that tells of it is done.
    [[nodiscard]] bool isOverWith(size_t index) const
    {
        const bool isLast = index + 1 == m_lesson.steps.size();
        return isLast || m_lesson.steps[index + 1].story != m_lesson.steps[index].story;
    }

    int figureOf(size_t index)
    {
        const LessonStep &step = m_lesson.steps[index];
        if (!step.story)
            return 0;
        if (step.story.get() != m_latest) {
            m_latest = step.story.get();
            addFigure(*step.story);
        }
        return static_cast<int>(m_handout.figures.size());
    }

    void addFigure(const RunInputs &inputs)
    {
        PlayedRun played = playedToEnd(inputs);
        HandoutFigure figure;
        figure.number = static_cast<int>(m_handout.figures.size()) + 1;
        figure.title =
            u"%1 · %2"_s.arg(translated(inputs.scenario->title), translated(inputs.policy->title));
        figure.inputs = inputs;
        figure.timeline = std::move(played.timeline);
        figure.state = overall(played.verdicts);
        figure.fileName = u"%1-%2.onecake"_s.arg(fileWord(m_lesson.id)).arg(figure.number);
        m_handout.figures.push_back(std::move(figure));
    }

    void addQuestion(const LessonStep &step, const LessonPage &page)
    {
        HandoutQuestion question;
        question.number = static_cast<int>(m_handout.questions.size()) + 1;
        question.stepTitle = page.title;
        question.kind = *page.question;
        question.prompt = page.prompt;
        question.hasSeveral = page.hasSeveral;
        question.unit = page.unit;
        for (qsizetype at = 0; at < page.options.size(); ++at) {
            const auto place = static_cast<size_t>(at);
            const auto &story = step.question->options[place].story;
            question.options.push_back({letterOf(place), page.options[at],
                                        story ? commandThatReplays(*story) : QString()});
        }
        const std::vector<size_t> points = m_player.points();
        for (size_t at = 0; at < points.size(); ++at)
            question.options.push_back({QString::number(at + 1), timed(points[at]), {}});
        m_handout.questions.push_back(std::move(question));
    }

    void addAnswer(int figure)
    {
        HandoutAnswer answer;
        if (const std::optional<LessonReveal> told = m_player.revealed()) {
            answer.truth = told->truthText;
            answer.because = told->because;
            if (told->decidedBy)
                answer.decidedBy = timed(*told->decidedBy);
        }
        answer.figure = figure;
        m_handout.answers.push_back(std::move(answer));
    }

    [[nodiscard]] QString timed(size_t index) const
    {
        const Event &event = m_player.shown().events()[index];
        const double seconds = std::chrono::duration<double>(event.at).count();
        return u"%1 s: %2"_s.arg(QLocale(m_player.language()).toString(seconds, 'f', 2),
                                 sentenceOf(event));
    }

    const Lesson &m_lesson;
    LessonPlayer m_player;
    Handout m_handout;
    const RunInputs *m_latest = nullptr;
};

bool isHolding(const HandoutFigure &figure)
{
    return figure.state == VerdictState::Holds;
}

} // namespace

Handout handoutOf(const Lesson &lesson, const QString &language)
{
    return HandoutWriter(lesson, language).run();
}

int figureForOnePage(const Handout &handout)
{
    const bool isAnyHolding =
        std::any_of(handout.figures.begin(), handout.figures.end(), &isHolding);
    const HandoutFigure *chosen = nullptr;
    for (const HandoutFigure &figure : handout.figures) {
        if (isAnyHolding && !isHolding(figure))
            continue;
        const bool isShorter = chosen == nullptr
            || figure.timeline.events().size() <= chosen->timeline.events().size();
        if (isShorter)
            chosen = &figure;
    }
    return chosen == nullptr ? 0 : chosen->number;
}

} // namespace onecake
