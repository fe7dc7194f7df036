// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// Answers to the questions of a lesson as a person types them, one line each.
#pragma once

#include "core/session/lessons/lesson_player.h"

namespace onecake {

struct AnswerLine {
    qsizetype line = 0; // in the file, from 1
    QString text;
};

// The lines of the file, without those that are empty or begin with #; "-" is standard input.
Result<std::vector<AnswerLine>> readAnswers(const QString &file);

// The prediction that a line stands for, at the question that the player is at. The error says what
// was expected. It is not checked any further: commit() does.
Result<LessonPrediction> predictionIn(const QString &line, const LessonPlayer &player);

// What a prediction is to be, in words: "one letter, a to c".
QString expectedAnswer(const LessonPlayer &player);

} // namespace onecake
