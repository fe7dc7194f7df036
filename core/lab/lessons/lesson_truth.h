// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// The truth about a question of a lesson, computed from the run, and how a prediction stands beside
// it.
#pragma once

#include "core/base/json/json_reader.h"
#include "core/lab/lessons/lesson.h"

#include <variant>

namespace onecake {

// The truth about a step's question in its run, of which the step shows the first `shownCount`
// events. Otherwise every reason why there is none, by its path. Runs that options ask about are
// taken from `runs`.
std::variant<LessonTruth, Problems> truthOf(const LessonQuestion &question, const PlayedRun &run,
                                            size_t shownCount, PlayedRuns &runs);

// The events that a question of kind Point can be answered with, in the order in which they happen.
std::vector<size_t> pointsOf(const LessonQuestion &question, std::span<const Event> shown);

// Whether the prediction is one that the question can have; the error says what is expected.
Result<void> checkPrediction(const LessonQuestion &question, const LessonPrediction &prediction,
                             std::span<const Event> shown);

// Whether the prediction is right; nothing where nobody can say, as for a text. Of a message, its
// sending and its end are the same point.
std::optional<bool> isRight(const LessonQuestion &question, const LessonPrediction &prediction,
                            const LessonTruth &truth, std::span<const Event> events);

// "a", "b" … for the options of a question.
QString letterOf(size_t option);

} // namespace onecake
