// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "core/lab/lessons/lesson_json.h"

#include "core/base/json/json_file.h"
#include "core/base/text/tr.h"
#include "core/lab/lessons/lesson_text_reader.h"
#include "core/lab/lessons/question_json.h"
#include "core/lab/lessons/story_json.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace onecake {

namespace {

constexpr qint64 format = 1;
constexpr int longestLesson = 600; // minutes

class LessonReader
{
public:
    explicit LessonReader(const QJsonObject &object)
        : m_reader(withPlainTexts(object), u"$"_s, &m_read.problems)
    {}

    ReadLesson read()
    {
        Lesson &lesson = m_read.lesson;
        if (m_reader.integer(u"format", 0, 0, largestSeed) != format)
            m_reader.report(u"format", tr("must be 1: this version of OneCake reads no other"));
        (void)m_reader.text(u"$schema"); // for editors
        lesson.id = m_reader.requiredText(u"id");
        m_texts = readLanguages(m_reader);
        lesson.languages = m_texts.languages;
        lesson.title = m_texts.required(m_reader, u"title");
        lesson.summary = m_texts.required(m_reader, u"summary");
        lesson.minutes = static_cast<int>(m_reader.integer(u"minutes", 0, 0, longestLesson));
        m_reader.forEachObject(u"steps", [this](JsonReader &step) { readStep(step); });
        if (lesson.steps.empty() && isEmptyList())
            m_reader.report(u"steps", tr("is empty, expected at least one step"));
        readThen();
        m_reader.finish();
        return std::move(m_read);
    }

private:
    [[nodiscard]] bool isEmptyList()
    {
        const QJsonValue steps = m_reader.raw(u"steps");
        return steps.isUndefined() || (steps.isArray() && steps.toArray().isEmpty());
    }

    void readStep(JsonReader &reader)
    {
        LessonStep step;
        step.path = pathOf(reader);
        step.id = reader.requiredText(u"id");
        if (!step.id.isEmpty() && m_ids.contains(step.id))
            reader.report(u"id", tr("is \"%1\", which an earlier step has").arg(step.id));
        m_ids.insert(step.id);
        step.title = m_texts.required(reader, u"title");
        step.text = m_texts.required(reader, u"text");
        step.beginsStory = reader.has(u"story");
        if (step.beginsStory)
            readStory(reader);
        step.story = m_story;
        step.stop = readStop(reader, u"stop");
        if (reader.has(u"stop") && !m_hasStory)
            reader.report(u"stop", tr("stands before the first story, expected a story"));
        if (reader.has(u"question"))
            readQuestion(reader, step);
        step.notes = m_texts.optional(reader, u"notes");
        step.handout = m_texts.optional(reader, u"handout");
        m_read.lesson.steps.push_back(std::move(step));
    }

    void readStory(JsonReader &reader)
    {
        m_hasStory = true;
        m_storyJson = reader.raw(u"story").toObject();
        m_story = readLessonStory(reader, u"story", &m_read.problems);
    }

    void readQuestion(JsonReader &reader, LessonStep &step)
    {
        if (!m_hasStory)
            reader.report(u"question", tr("stands before the first story, expected a story"));
        JsonReader question = reader.object(u"question");
        const size_t before = m_read.problems.size();
        LessonQuestion read = readLessonQuestion(question, m_texts, m_storyJson, &m_read.problems);
        question.finish();
        read.path = pathOf(question);
        // One that does not read cannot be answered either, and saying so would help nobody.
        if (m_read.problems.size() == before)
            step.question = std::move(read);
    }

    void readThen()
    {
        if (!m_reader.has(u"then"))
            return m_reader.report(
                u"then", tr("is missing, expected the story with which one goes on freely"));
        JsonReader then = m_reader.object(u"then");
        m_read.lesson.thenText = m_texts.required(then, u"text");
        m_read.lesson.then = readFreeStory(then);
        then.finish();
    }

    ReadLesson m_read;
    JsonReader m_reader;
    LessonTextReader m_texts;
    QSet<QString> m_ids;
    bool m_hasStory = false;
    QJsonObject m_storyJson; // of the story that goes on
    std::shared_ptr<const RunInputs> m_story; // null if it could not be read
};

} // namespace

ReadLesson readLesson(const QJsonObject &object)
{
    return LessonReader(object).read();
}

} // namespace onecake
