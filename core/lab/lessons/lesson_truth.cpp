// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "core/lab/lessons/lesson_truth.h"

#include "core/base/text/tr.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace onecake {

namespace {

class TruthFinder
{
public:
    TruthFinder(const LessonQuestion &question, const PlayedRun &run, size_t shownCount,
                PlayedRuns &runs)
        : m_question(question)
        , m_run(run)
        , m_shownCount(shownCount)
        , m_runs(runs)
    {}

    std::variant<LessonTruth, Problems> find()
    {
        const std::optional<size_t> end = eventsUntil(m_question.reveal, m_run.timeline);
        if (!end)
            fail(u".reveal"_s,
                 tr("is \"%1\", which the run never reaches").arg(toWords(m_question.reveal)));
        else if (*end < m_shownCount)
            fail(u".reveal"_s,
                 tr("is \"%1\", which lies before what the step shows already")
                     .arg(toWords(m_question.reveal)));
        else
            findIn(*end);
        if (!m_problems.empty())
            return m_problems;
        return m_truth;
    }

private:
    void fail(const QString &place, const QString &message)
    {
        m_problems.push_back({m_question.path + place, message});
    }

    void findIn(size_t end)
    {
        const LessonAnswer &answer = m_question.answer;
        m_truth.options = answer.options;
        m_truth.number = answer.number;
        m_truth.text = answer.text;
        const bool asksOptions = m_question.kind == LessonQuestionKind::Choice && answer.value;
        if (answer.measure && asksOptions)
            askOptions(*answer.measure);
        else if (answer.measure)
            measure(*answer.measure, end);
        if (m_question.decidedBy) {
            m_truth.decidedBy =
                findEvent(std::span(m_run.timeline.events()).first(end), *m_question.decidedBy);
            if (!m_truth.decidedBy)
                fail(u".decided_by"_s,
                     tr("is \"%1\", which does not happen in what the reveal shows")
                         .arg(toWords(*m_question.decidedBy)));
        }
        checkAmong();
    }

    void measure(const Measure &measure, size_t end)
    {
        const Result<MeasuredValue> value = measured(measure, m_run, end);
        if (!value)
            return fail(u".answer"_s, value.error().problem);
        m_truth.decidedBy = value->decidedBy;
        switch (m_question.kind) {
        case LessonQuestionKind::Choice:
            return choose(*value, typeOf(measure.kind));
        case LessonQuestionKind::Number:
            m_truth.number = value->number;
            return;
        case LessonQuestionKind::Point:
            m_truth.event = value->event;
            if (value->event >= m_shownCount)
                fail(u".answer"_s,
                     tr("is an event that is not shown yet, so that nobody can point "
                        "at it; expected one before the stop"));
            return;
        case LessonQuestionKind::Text:
            return;
        }
    }

    // One run, and each option says what it could come to.
    void choose(const MeasuredValue &value, MeasureType type)
    {
        for (size_t index = 0; index < m_question.options.size(); ++index) {
            const auto &expected = m_question.options[index].value;
            if (expected && expected->fits(value, type))
                m_truth.options.push_back(index);
        }
        const QString found =
            type == MeasureType::Word ? value.word : QString::number(value.number);
        if (m_truth.options.empty())
            fail(u".options"_s, tr("have none that is right: the run says %1").arg(found));
        else if (m_truth.options.size() > 1)
            fail(u".options"_s,
                 tr("have %1 that are right, expected one: the run says %2")
                     .arg(QString::number(m_truth.options.size()), found));
    }

    // Each option is a run, and right if the measure comes to what is asked for.
    void askOptions(const Measure &measure)
    {
        const MeasureType type = typeOf(measure.kind);
        for (size_t index = 0; index < m_question.options.size(); ++index) {
            const LessonOption &option = m_question.options[index];
            if (!option.story)
                continue;
            const PlayedRun &run = m_runs.of(option.story);
            const Result<MeasuredValue> value =
                measured(measure, run, run.timeline.events().size());
            if (!value)
                fail(option.path.mid(m_question.path.size()), value.error().problem);
            else if (m_question.answer.value->fits(*value, type))
                m_truth.options.push_back(index);
        }
        if (m_truth.options.empty() && !m_question.hasSeveral)
            fail(u".options"_s, tr("have none that is right in its own run"));
        else if (m_truth.options.size() > 1 && !m_question.hasSeveral)
            fail(u".options"_s,
                 tr("have %1 that are right in their own runs, expected one, or "
                    "\"several\": true")
                     .arg(m_truth.options.size()));
    }

    void checkAmong()
    {
        const auto shown = std::span(m_run.timeline.events()).first(m_shownCount);
        bool isAmong = m_question.among.empty() || !m_truth.event;
        for (size_t index = 0; index < m_question.among.size(); ++index) {
            const std::optional<size_t> place = findEvent(shown, m_question.among[index]);
            if (!place)
                fail(u".among[%1]"_s.arg(index),
                     tr("is \"%1\", which does not happen before the stop")
                         .arg(toWords(m_question.among[index])));
            isAmong = isAmong || place == m_truth.event;
        }
        if (!isAmong)
            fail(u".among"_s,
                 tr("lacks the answer, which is \"%1\"")
                     .arg(toWords(nameOfEvent(m_run.timeline.events(), *m_truth.event))));
    }

    const LessonQuestion &m_question;
    const PlayedRun &m_run;
    size_t m_shownCount;
    PlayedRuns &m_runs;
    LessonTruth m_truth;
    Problems m_problems;
};

bool isSamePoint(const Event &one, const Event &other)
{
    return one.message != MessageKind::None && one.message == other.message
        && one.number == other.number;
}

Result<void> checkChoice(const LessonQuestion &question, const std::vector<size_t> &chosen)
{
    const size_t count = question.options.size();
    const QString last = letterOf(count - 1);
    const bool areKnown = std::all_of(chosen.begin(), chosen.end(),
                                      [count](size_t option) { return option < count; });
    if (!areKnown)
        return invalidInput(
            {}, tr("there is no such option; expected a letter from a to %1").arg(last));
    if (!question.hasSeveral && chosen.size() != 1)
        return invalidInput({}, tr("expected one letter from a to %1").arg(last));
    return {};
}

} // namespace

QString letterOf(size_t option)
{
    return QString(QChar(static_cast<char16_t>(u'a' + option)));
}

std::variant<LessonTruth, Problems> truthOf(const LessonQuestion &question, const PlayedRun &run,
                                            size_t shownCount, PlayedRuns &runs)
{
    return TruthFinder(question, run, shownCount, runs).find();
}

std::vector<size_t> pointsOf(const LessonQuestion &question, std::span<const Event> shown)
{
    std::vector<size_t> points;
    for (const EventName &name : question.among) {
        if (const auto place = findEvent(shown, name))
            points.push_back(*place);
    }
    for (size_t place = 0; question.among.empty() && place < shown.size(); ++place)
        points.push_back(place);
    std::sort(points.begin(), points.end());
    return points;
}

Result<void> checkPrediction(const LessonQuestion &question, const LessonPrediction &prediction,
                             std::span<const Event> shown)
{
    switch (question.kind) {
    case LessonQuestionKind::Choice:
        return checkChoice(question, prediction.options);
    case LessonQuestionKind::Number:
        if (!prediction.number || !std::isfinite(*prediction.number))
            return invalidInput({}, tr("expected a number"));
        return {};
    case LessonQuestionKind::Point: {
        const std::vector<size_t> points = pointsOf(question, shown);
        const auto isOne = [&](size_t point) {
            return point == prediction.event
                || (prediction.event < shown.size()
                    && isSamePoint(shown[point], shown[*prediction.event]));
        };
        if (!prediction.event || std::none_of(points.begin(), points.end(), isOne))
            return invalidInput({}, tr("expected one of the events that can be pointed at"));
        return {};
    }
    case LessonQuestionKind::Text:
        break;
    }
    if (prediction.text.trimmed().isEmpty())
        return invalidInput({}, tr("expected an answer in your own words"));
    return {};
}

std::optional<bool> isRight(const LessonQuestion &question, const LessonPrediction &prediction,
                            const LessonTruth &truth, std::span<const Event> events)
{
    switch (question.kind) {
    case LessonQuestionKind::Choice: {
        std::vector<size_t> chosen = prediction.options;
        std::sort(chosen.begin(), chosen.end());
        chosen.erase(std::unique(chosen.begin(), chosen.end()), chosen.end());
        return chosen == truth.options;
    }
    case LessonQuestionKind::Number:
        return prediction.number && truth.number
            && std::abs(*prediction.number - *truth.number) <= question.tolerance + 1e-9;
    case LessonQuestionKind::Point:
        return prediction.event && truth.event
            && (*prediction.event == *truth.event
                || isSamePoint(events[*prediction.event], events[*truth.event]));
    case LessonQuestionKind::Text:
        break;
    }
    return std::nullopt;
}

} // namespace onecake
