// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "core/lab/lessons/lesson_catalog.h"

#include "core/base/invariant.h"
#include "core/base/json/json_file.h"
#include "core/lab/lessons/lesson_check.h"
#include "core/lab/lessons/lesson_json.h"
#include "core/lab/lessons/lesson_text_reader.h"

using namespace Qt::StringLiterals;

namespace onecake {

namespace {

// "1" is the first lesson, as in the menu.
QString idOfNumber(const QString &text, const QStringList &known)
{
    bool isNumber = false;
    const int number = text.toInt(&isNumber);
    return isNumber && number >= 1 && number <= known.size() ? known[number - 1] : text;
}

} // namespace

QStringList lessonIds()
{
    return {u"one-cake-or-two"_s,     u"three-questions"_s,
            u"choose-your-key"_s,     u"who-holds-the-claim"_s,
            u"the-systems-you-use"_s, u"expiry-is-not-deletion"_s,
            u"retry-storms"_s,        u"break-it"_s};
}

LessonLabel labelOfLesson(const QString &id)
{
    const Result<QJsonObject> object = lessonObject(id);
    ONECAKE_INVARIANT(object);
    Problems problems;
    JsonReader reader(withPlainTexts(*object), u"$"_s, &problems);
    const LessonTextReader texts = readLanguages(reader);
    return {id, texts.languages, texts.required(reader, u"title"),
            texts.required(reader, u"summary"),
            static_cast<int>(reader.integer(u"minutes", 0, 0, largestSeed))};
}

CheckedLesson checkLessonObject(const QJsonObject &object)
{
    ReadLesson read = readLesson(object);
    Problems mistakes = checkLesson(read.lesson);
    mistakes.insert(mistakes.begin(), read.problems.begin(), read.problems.end());
    return {std::move(read.lesson), std::move(mistakes)};
}

Result<QJsonObject> lessonObject(const QString &named)
{
    const QStringList known = lessonIds();
    const QString idOrFile = idOfNumber(named, known);
    const QString what = u"a lesson"_s;
    if (looksLikeFile(idOrFile, known))
        return readJsonFile(idOrFile, idOrFile, what);
    if (!known.contains(idOrFile))
        return unknownName(idOrFile, u"lesson"_s, known);
    return readJsonFile(idOrFile, u":/lessons/%1.json"_s.arg(idOrFile), what);
}

Result<Lesson> loadLesson(const QString &idOrFile)
{
    const Result<QJsonObject> object = lessonObject(idOrFile);
    if (!object)
        return object.error();
    CheckedLesson lesson = checkLessonObject(*object);
    if (!lesson.problems.empty())
        return brokenRules(idOrFile, lesson.problems);
    return std::move(lesson.lesson);
}

} // namespace onecake
