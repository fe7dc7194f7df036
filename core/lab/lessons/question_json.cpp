// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "core/lab/lessons/question_json.h"

#include "core/lab/lessons/story_json.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace onecake {

namespace {

constexpr size_t mostOptions = 12;
constexpr int mostAnswers = 9999;

class QuestionReader
{
public:
    QuestionReader(JsonReader &reader, const LessonTextReader &texts, const QJsonObject &story,
                   Problems *problems)
        : m_reader(reader)
        , m_texts(texts)
        , m_story(story)
        , m_problems(problems)
    {}

    LessonQuestion read()
    {
        if (!m_reader.has(u"kind"))
            m_reader.report(u"kind",
                            u"is missing, expected one of: %1"_s.arg(
                                namesOf<LessonQuestionKind>().join(u", "_s)));
        m_question.kind = m_reader.choice(u"kind", LessonQuestionKind::Choice);
        m_question.prompt = m_texts.required(m_reader, u"prompt");
        m_question.because = m_texts.required(m_reader, u"because");
        m_question.decidedBy = readEventName(m_reader, u"decided_by");
        if (const auto reveal = readStop(m_reader, u"reveal"))
            m_question.reveal = *reveal;
        readKind();
        return std::move(m_question);
    }

private:
    [[nodiscard]] bool isOf(LessonQuestionKind kind) const { return m_question.kind == kind; }

    void readKind()
    {
        const bool hasAnswer = m_reader.has(u"answer");
        if (!hasAnswer)
            m_reader.report(u"answer", u"is missing, expected an object"_s);
        JsonReader answer = m_reader.object(u"answer");
        if (hasAnswer)
            readAnswer(answer);
        if (isOf(LessonQuestionKind::Choice)) {
            m_question.hasSeveral = m_reader.boolean(u"several", false);
            readOptions();
        } else if (isOf(LessonQuestionKind::Number)) {
            m_question.unit = m_texts.optional(m_reader, u"unit");
            m_question.tolerance = readNumber(m_reader, u"tolerance").value_or(0);
        } else if (isOf(LessonQuestionKind::Point)) {
            readAmong();
        }
        answer.finish();
    }

    std::optional<double> readNumber(JsonReader &reader, QStringView field)
    {
        if (!reader.has(field))
            return std::nullopt;
        const QJsonValue value = reader.raw(field);
        if (value.isDouble() && value.toDouble() >= 0)
            return value.toDouble();
        reader.report(field, describe(value) + u", expected a number, not below 0"_s);
        return std::nullopt;
    }

    void readAnswer(JsonReader &reader)
    {
        LessonAnswer &answer = m_question.answer;
        if (reader.has(u"measure")) {
            m_hasMeasure = true;
            const size_t before = m_problems->size();
            const Measure measure = readMeasure(reader);
            if (m_problems->size() == before)
                answer.measure = measure;
            m_asksRuns = reader.has(u"is") || reader.has(u"from");
            if (isOf(LessonQuestionKind::Choice))
                answer.value = readExpected(reader);
        } else if (isOf(LessonQuestionKind::Choice)) {
            readRightOptions(reader);
        } else if (isOf(LessonQuestionKind::Number)) {
            answer.number = readNumber(reader, u"value");
        }
        if (isOf(LessonQuestionKind::Text))
            answer.text = m_texts.required(reader, u"text");
        else
            checkAnswer(reader);
    }

    void checkAnswer(JsonReader &reader)
    {
        const LessonAnswer &answer = m_question.answer;
        const bool isFixed = reader.has(u"options") || reader.has(u"value");
        if (!m_hasMeasure && !isFixed)
            return reader.report(
                u"measure",
                u"is missing, expected one of: %1"_s.arg(namesOf<MeasureKind>().join(u", "_s)));
        if (!answer.measure)
            return;
        const MeasureType type = typeOf(answer.measure->kind);
        const QString name = nameOf(answer.measure->kind);
        if (isOf(LessonQuestionKind::Number) && type != MeasureType::Number)
            reader.report(u"measure", u"is \"%1\", which is no number"_s.arg(name));
        if (isOf(LessonQuestionKind::Point) && type != MeasureType::Point)
            reader.report(u"measure",
                          u"is \"%1\", which is no event; expected event or decides"_s.arg(name));
        if (isOf(LessonQuestionKind::Choice) && type == MeasureType::Point)
            reader.report(u"measure", u"is \"%1\", which no option can name"_s.arg(name));
    }

    // {"is": 2}, {"is": "broken"} or {"from": 3}.
    std::optional<ExpectedValue> readExpected(JsonReader &reader)
    {
        if (!reader.has(u"is") && !reader.has(u"from"))
            return std::nullopt;
        ExpectedValue expected;
        expected.isAtLeast = reader.has(u"from");
        const QStringView field = expected.isAtLeast ? u"from" : u"is";
        const QJsonValue value = reader.raw(field);
        const auto &measure = m_question.answer.measure;
        const MeasureType type = measure ? typeOf(measure->kind) : MeasureType::Number;
        if (reader.has(u"is") && reader.has(u"from"))
            reader.report(u"from", u"stands beside \"is\", expected one of them"_s);
        if (!measure)
            return std::nullopt;
        if (type == MeasureType::Word && !expected.isAtLeast) {
            expected.word = value.toString();
            const QStringList words = wordsOf(measure->kind);
            if (!words.contains(expected.word))
                reader.report(field,
                              describe(value) + u", expected one of: "_s + words.join(u", "_s));
        } else if (value.isDouble()) {
            expected.number = value.toDouble();
        } else {
            reader.report(field, describe(value) + u", expected a number"_s);
        }
        return expected;
    }

    void readOptions()
    {
        m_reader.forEachObject(u"options", [this](JsonReader &reader) {
            LessonOption option;
            option.path = pathOf(reader);
            option.text = m_texts.required(reader, u"text");
            const bool hasValue = reader.has(u"is") || reader.has(u"from");
            if (m_hasMeasure && !m_asksRuns) {
                option.value = readExpected(reader);
                if (!hasValue)
                    reader.report(u"is", u"is missing, expected what the measure comes to"_s);
                (void)reader.raw(u"is");
                (void)reader.raw(u"from");
            } else if (m_hasMeasure && !reader.has(u"story")) {
                reader.report(u"story", u"is missing, expected what differs in the option's run"_s);
            } else if (m_hasMeasure) {
                option.story = readStoryLike(reader, u"story", m_story, m_problems);
            }
            m_question.options.push_back(std::move(option));
        });
        const size_t count = m_question.options.size();
        if (count < 2 || count > mostOptions)
            m_reader.report(u"options",
                            u"has %1, expected 2 to %2 options"_s.arg(
                                QString::number(count), QString::number(mostOptions)));
        checkRightOptions();
        checkTexts();
    }

    // Nobody could choose between two that read alike.
    void checkTexts()
    {
        for (size_t later = 1; later < m_question.options.size(); ++later) {
            for (size_t earlier = 0; earlier < later; ++earlier) {
                for (const QString &language : m_texts.languages)
                    compareTexts(earlier, later, language);
            }
        }
    }

    void compareTexts(size_t earlier, size_t later, const QString &language)
    {
        const QString text = m_question.options[later].text.in(language).trimmed();
        const bool isSame = m_question.options[earlier].text.in(language).trimmed() == text;
        if (isSame && !text.isEmpty())
            m_reader.report(u"options[%1].text.%2"_s.arg(QString::number(later), language),
                            u"reads as option \"%1\" does, expected another text"_s.arg(
                                QString(QChar(static_cast<char16_t>(u'a' + earlier)))));
    }

    // Nothing computes them: "options": ["a", "c"].
    void readRightOptions(JsonReader &reader)
    {
        const QStringList letters = reader.texts(u"options");
        m_namesNone = letters.isEmpty();
        for (const QString &letter : letters) {
            const int place = letter.size() == 1 ? letter[0].unicode() - u'a' : -1;
            if (place < 0 || place >= static_cast<int>(mostOptions))
                reader.report(u"options",
                              u"has \"%1\", expected letters such as \"a\""_s.arg(letter));
            else if (const auto option = static_cast<size_t>(place); isAnswered(option))
                reader.report(u"options",
                              u"has \"%1\" twice, expected each letter once"_s.arg(letter));
            else
                m_question.answer.options.push_back(option);
        }
        auto &right = m_question.answer.options;
        std::sort(right.begin(), right.end());
    }

    [[nodiscard]] bool isAnswered(size_t option) const
    {
        const std::vector<size_t> &right = m_question.answer.options;
        return std::find(right.begin(), right.end(), option) != right.end();
    }

    void checkRightOptions()
    {
        const std::vector<size_t> &right = m_question.answer.options;
        if (m_hasMeasure || !m_reader.has(u"answer"))
            return;
        if (m_namesNone && !m_question.hasSeveral)
            m_reader.report(u"answer.options",
                            u"names none, expected the letter of the right one, such as \"a\""_s);
        if (!right.empty() && right.back() >= m_question.options.size())
            m_reader.report(u"answer.options",
                            u"names option \"%1\", and there are %2 options"_s.arg(
                                QString(QChar(static_cast<char16_t>(u'a' + right.back()))),
                                QString::number(m_question.options.size())));
        if (!m_question.hasSeveral && right.size() > 1)
            m_reader.report(
                u"answer.options",
                u"has %1 options, expected one, or \"several\": true"_s.arg(right.size()));
    }

    void readAmong()
    {
        const QStringList all = m_reader.texts(u"among");
        for (qsizetype index = 0; index < all.size(); ++index) {
            const Result<EventName> name = parseEventName(all[index]);
            if (name)
                m_question.among.push_back(*name);
            else
                m_reader.report(u"among[%1]"_s.arg(index),
                                u"is \"%1\", which %2"_s.arg(all[index], name.error().problem));
        }
    }

    JsonReader &m_reader;
    const LessonTextReader &m_texts;
    const QJsonObject &m_story;
    Problems *m_problems;
    LessonQuestion m_question;
    bool m_hasMeasure = false;
    bool m_namesNone = false; // of its options as the right one
    bool m_asksRuns = false; // each option has a run of its own
};

} // namespace

Measure readMeasure(JsonReader &reader)
{
    Measure measure;
    measure.kind = reader.choice(u"measure", MeasureKind::Cakes);
    const MeasureNeed need = needOf(measure.kind);
    if (need == MeasureNeed::Number)
        measure.number = static_cast<int>(reader.integer(u"number", 1, 1, mostAnswers));
    if (need == MeasureNeed::Event) {
        if (!reader.has(u"event"))
            reader.report(u"event", u"is missing, expected an event such as \"reply 1 lost\""_s);
        measure.event = readEventName(reader, u"event").value_or(EventName{});
    }
    if (need == MeasureNeed::Promise) {
        if (!reader.has(u"promise"))
            reader.report(
                u"promise",
                u"is missing, expected one of: %1"_s.arg(namesOf<VerdictName>().join(u", "_s)));
        measure.promise = reader.choice(u"promise", VerdictName::AtMostOneCake);
    } else if (need != MeasureNeed::Event && !isSearched(measure.kind)) {
        measure.order = static_cast<int>(reader.integer(u"order", 0, 1, mostAnswers));
    }
    if (isSearched(measure.kind))
        measure.faultsAtMost =
            static_cast<int>(reader.integer(u"faults_at_most", 1, 0, mostFaultsSearched));
    return measure;
}

LessonQuestion readLessonQuestion(JsonReader &reader, const LessonTextReader &texts,
                                  const QJsonObject &story, Problems *problems)
{
    return QuestionReader(reader, texts, story, problems).read();
}

} // namespace onecake
