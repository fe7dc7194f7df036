// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// The lessons that come with OneCake, a row of a test for each.
#pragma once

#include "core/lab/lessons/lesson_catalog.h"

#include <QTest>

namespace onecake::test {

inline void addLessons()
{
    QTest::addColumn<QString>("id");
    for (const QString &id : lessonIds())
        QTest::newRow(qPrintable(id)) << id;
}

// The same with each of their languages.
inline void addLessonsByLanguage()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("language");
    for (const QString &id : lessonIds()) {
        for (const QString &language : labelOfLesson(id).languages)
            QTest::newRow(qPrintable(id + QLatin1Char(' ') + language)) << id << language;
    }
}

inline Lesson lessonOf(const QString &id)
{
    const Result<Lesson> lesson = loadLesson(id);
    if (!lesson)
        qFatal("%s", qPrintable(sentence(lesson.error())));
    return *lesson;
}

} // namespace onecake::test
