// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "app/lessons/lesson_telling.h"

#include "app/lessons/lesson_answers.h"
#include "core/base/text/shown_text.h"
#include "core/base/text/tr.h"
#include "core/lab/diagram/media/media.h"
#include "core/lab/diagram/text/event_text.h"
#include "core/lab/diagram/text/text_width.h"
#include "core/lab/sim/scenario/fault_words.h"
#include "core/session/lessons/lesson_words.h"

#include <QLocale>

#include <chrono>

using namespace Qt::StringLiterals;

namespace onecake {

namespace {

QString commandOf(const LabSetup &setup)
{
    QString command = u"onecake play %1"_s.arg(setup.story);
    const auto add = [&command](QStringView option, const std::optional<QString> &value) {
        if (value)
            command += u" --%1 %2"_s.arg(option, shellWord(*value));
    };
    add(u"policy", setup.policy);
    add(u"key-algorithm", setup.keyAlgorithm);
    add(u"retry", setup.retry);
    if (!setup.faults.empty())
        add(u"faults", toWords(setup.faults));
    if (setup.seed)
        add(u"seed", QString::number(*setup.seed));
    return command;
}

double secondsOf(const Event &event)
{
    return std::chrono::duration<double>(event.at).count();
}

} // namespace

QString LessonTelling::wrapped(const QString &text, int indent, const QString &lead) const
{
    const QString sayable = m_options.unicode ? text : toAscii(text);
    const QStringList lines = wrapToColumns(sayable, m_options.width - indent, 0);
    QString all;
    for (qsizetype index = 0; index < lines.size(); ++index) {
        const QString margin = index == 0 ? lead.leftJustified(indent) : QString(indent, u' ');
        all += margin + lines[index] + u'\n';
    }
    return all;
}

QString LessonTelling::paragraphs(const QStringList &texts) const
{
    QString all;
    for (const QString &text : texts)
        all += wrapped(text, 0) + u'\n';
    return all;
}

QString LessonTelling::seconds(size_t event, int decimals) const
{
    return QLocale(m_player->language())
        .toString(secondsOf(m_player->shown().events()[event]), 'f', decimals);
}

QString LessonTelling::heading() const
{
    const LessonWords words = lessonWords(m_player->language());
    const QString title = inked(m_player->cover().title, Ink::Strong, m_options.colour) + u'\n';
    return title + wrapped(m_player->cover().summary, 0)
        + wrapped(words.minutes.of(m_player->cover().minutes) + u" · "_s
                      + words.steps.of(m_player->stepCount()),
                  0);
}

QString LessonTelling::picture()
{
    if (m_player->shown().events().empty() || m_player->shown() == m_pictured)
        return {};
    m_pictured = m_player->shown();
    return toTerminal(m_pictured, m_options) + u'\n';
}

QString LessonTelling::step()
{
    const LessonWords words = lessonWords(m_player->language());
    const LessonPage page = m_player->page();
    const QString place = words.stepOf.arg(m_player->stepIndex() + 1).arg(m_player->stepCount());
    QString text = u'\n' + inked(u"%1 · %2"_s.arg(place, page.title), Ink::Strong, m_options.colour)
        + u"\n\n"_s;
    text += paragraphs(page.text);
    const QString run = picture();
    if (const auto story = m_player->story(); story && !run.isEmpty())
        text += wrapped(words.story.arg(story->scenario, story->policy, story->keyAlgorithm,
                                        story->retry),
                        2)
            + u'\n' + run;
    if (!m_player->notes().isEmpty())
        text += words.notes + u'\n' + paragraphs(m_player->notes());
    return text;
}

QString LessonTelling::question() const
{
    constexpr int markWidth = 2;
    constexpr int optionWidth = 5;
    constexpr int pointWidth = 17;
    const LessonPage page = m_player->page();
    QString text = wrapped(page.prompt, markWidth, u"?"_s);
    for (qsizetype index = 0; index < page.options.size(); ++index)
        text += wrapped(page.options[index], optionWidth,
                        u"  %1)"_s.arg(letterOf(static_cast<size_t>(index))));
    const std::vector<size_t> points = m_player->points();
    for (size_t index = 0; index < points.size(); ++index) {
        const QString number = QString::number(index + 1).rightJustified(4);
        const QString at = seconds(points[index], 2).rightJustified(8);
        text += wrapped(sentenceOf(m_player->shown().events()[points[index]]), pointWidth,
                        number + at + tr(" s"));
    }
    return text;
}

QString LessonTelling::prompt() const
{
    const QString text =
        lessonWords(m_player->language()).yourPrediction.arg(expectedAnswer(*m_player));
    return m_options.unicode ? text : toAscii(text);
}

QString LessonTelling::outcome() const
{
    const auto story = m_player->story();
    if (!story || m_player->shownPhase() == RunPhase::UnderWay)
        return {};
    return verdictsToTerminal(m_player->verdicts(), m_player->outcome(), story->policy, m_options)
        + u'\n';
}

QString LessonTelling::reveal()
{
    const std::optional<LessonReveal> told = m_player->revealed();
    if (!told)
        return {};
    const LessonWords words = lessonWords(m_player->language());
    QString text = u'\n' + picture();
    QString predicted = told->prediction ? told->predictionText : words.noPrediction;
    if (told->isRight)
        predicted += *told->isRight ? u"  ✓ "_s + words.right : u"  ✗ "_s + words.wrong;
    m_asked += told->isRight ? 1 : 0;
    m_right += told->isRight.value_or(false) ? 1 : 0;
    const bool isOwnWords = m_player->page().question == LessonQuestionKind::Text;
    const QString truth = isOwnWords ? words.aGoodAnswer : words.theRunSays;
    const int width = static_cast<int>(std::max(words.predicted.size(), truth.size())) + 1;
    text += wrapped(predicted, width, words.predicted);
    text += wrapped(told->truthText, width, truth);
    if (told->decidedBy)
        text +=
            wrapped(words.decidedAt.arg(seconds(*told->decidedBy, 2),
                                        sentenceOf(m_player->shown().events()[*told->decidedBy])),
                    2);
    return text + u'\n' + paragraphs(told->because) + outcome();
}

QString LessonTelling::end() const
{
    const LessonWords words = lessonWords(m_player->language());
    QString text = u'\n' + paragraphs(m_player->page().text);
    if (m_asked > 0)
        text = u'\n' + words.score.arg(m_right).arg(m_asked) + u'\n' + text;
    if (const auto setup = m_player->goOnWith())
        text += words.goOnFreely + u' ' + commandOf(*setup) + u'\n';
    return text;
}

QString LessonTelling::broken(const QString &problem) const
{
    return problem + u". "_s + expectedAnswer(*m_player) + u'\n';
}

QJsonObject stepToJson(const LessonPlayer &player)
{
    const LessonPage page = player.page();
    QJsonObject step{{u"id"_s, page.id},
                     {u"title"_s, page.title},
                     {u"text"_s, QJsonArray::fromStringList(page.text)},
                     {u"events"_s, static_cast<qint64>(player.shown().events().size())}};
    if (!player.notes().isEmpty())
        step.insert(u"notes"_s, QJsonArray::fromStringList(player.notes()));
    const std::optional<LessonReveal> told = player.revealed();
    if (!told)
        return step;
    QJsonObject question{{u"kind"_s, nameOf(*page.question)},
                         {u"prompt"_s, page.prompt},
                         {u"truth"_s, told->truthText},
                         {u"because"_s, QJsonArray::fromStringList(told->because)}};
    if (!page.options.isEmpty())
        question.insert(u"options"_s, QJsonArray::fromStringList(page.options));
    if (told->prediction)
        question.insert(u"prediction"_s, told->predictionText);
    if (told->isRight)
        question.insert(u"isRight"_s, *told->isRight);
    if (told->decidedBy) {
        const auto &events = player.shown().events();
        question.insert(u"decidedBy"_s,
                        QJsonObject{{u"event"_s, toWords(nameOfEvent(events, *told->decidedBy))},
                                    {u"at"_s, secondsOf(events[*told->decidedBy])},
                                    {u"text"_s, sentenceOf(events[*told->decidedBy])}});
    }
    step.insert(u"question"_s, question);
    return step;
}

QJsonObject lessonToJson(const LessonPlayer &player, const QJsonArray &steps)
{
    QJsonObject lesson{{u"lesson"_s, player.cover().id},
                       {u"title"_s, player.cover().title},
                       {u"language"_s, player.language()},
                       {u"steps"_s, steps}};
    if (const auto setup = player.goOnWith())
        lesson.insert(u"goOn"_s, commandOf(*setup));
    return lesson;
}

} // namespace onecake
