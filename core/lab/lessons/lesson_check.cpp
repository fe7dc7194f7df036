// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "core/lab/lessons/lesson_check.h"

#include "core/base/text/tr.h"
#include "core/lab/lessons/lesson_truth.h"

using namespace Qt::StringLiterals;

namespace onecake {

namespace {

class LessonCheck
{
public:
    explicit LessonCheck(PlayedRuns &runs)
        : m_runs(runs)
    {}

    Problems check(const Lesson &lesson)
    {
        for (const LessonStep &step : lesson.steps)
            checkStep(step);
        return std::move(m_problems);
    }

private:
    void checkStep(const LessonStep &step)
    {
        if (step.beginsStory) {
            m_shown = 0;
            m_run = step.story ? &m_runs.of(step.story) : nullptr;
        }
        if (m_run == nullptr)
            return;
        if (!m_run->timeline.events().empty())
            checkStop(step);
        else
            m_problems.push_back(
                {step.path + u".story"_s, tr("is a run in which nothing happens")});
        if (step.question)
            checkQuestion(*step.question);
    }

    void checkStop(const LessonStep &step)
    {
        if (!step.stop)
            return;
        const std::optional<size_t> count = eventsUntil(*step.stop, m_run->timeline);
        const QString words = toWords(*step.stop);
        if (!count)
            m_problems.push_back(
                {step.path + u".stop"_s, tr("is \"%1\", which the run never reaches").arg(words)});
        else if (*count < m_shown)
            m_problems.push_back(
                {step.path + u".stop"_s,
                 tr("is \"%1\", which lies before what an earlier step has shown").arg(words)});
        else
            m_shown = *count;
    }

    void checkQuestion(const LessonQuestion &question)
    {
        const auto truth = truthOf(question, *m_run, m_shown, m_runs);
        if (const auto *problems = std::get_if<Problems>(&truth)) {
            m_problems.insert(m_problems.end(), problems->begin(), problems->end());
            return;
        }
        m_shown = eventsUntil(question.reveal, m_run->timeline).value_or(m_shown);
    }

    PlayedRuns &m_runs;
    const PlayedRun *m_run = nullptr; // of the step; null where there is none
    size_t m_shown = 0;
    Problems m_problems;
};

} // namespace

Problems checkLesson(const Lesson &lesson)
{
    return LessonCheck(*lesson.runs).check(lesson);
}

} // namespace onecake
