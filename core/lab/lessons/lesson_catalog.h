// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// The lessons that come with OneCake, and those that teachers bring as files.
#pragma once

#include "core/base/json/json_reader.h"
#include "core/base/result.h"
#include "core/lab/lessons/lesson.h"

namespace onecake {

// In the order in which they are taught.
QStringList lessonIds();

// What a list of lessons shows of one.
struct LessonLabel {
    QString id;
    QStringList languages;
    LessonText title;
    LessonText summary;
    int minutes = 0;
};
// `id` must be one of lessonIds(). Cheaper than loadLesson(), which plays every run.
LessonLabel labelOfLesson(const QString &id);

// A lesson, and every mistake in it by its JSON path, in the order in which they stand there: what
// does not read, stops that a run never reaches, answers that cannot be computed, options of which
// none or several are right. Only a lesson without any can be given.
struct CheckedLesson {
    Lesson lesson;
    Problems problems;
};
CheckedLesson checkLessonObject(const QJsonObject &object);

// Loads a lesson by its id, by its place among lessonIds() such as "1", or from a JSON file. An
// error names every mistake.
Result<Lesson> loadLesson(const QString &idOrFile);

// The lesson's file as an object; an error says that it cannot be read or is no JSON object.
Result<QJsonObject> lessonObject(const QString &idOrFile);

} // namespace onecake
