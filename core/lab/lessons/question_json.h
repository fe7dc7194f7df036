// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// Reads the questions of a lesson.
#pragma once

#include "core/lab/lessons/lesson_text_reader.h"

#include <QJsonObject>

namespace onecake {

// A measure as it is written: {"measure": "status", "number": 2}.
Measure readMeasure(JsonReader &reader);

// The question that `reader` stands on. `story` is the story it is asked about, as it is written,
// because an option may name what differs in a run of its own. The path is not filled in.
LessonQuestion readLessonQuestion(JsonReader &reader, const LessonTextReader &texts,
                                  const QJsonObject &story, Problems *problems);

} // namespace onecake
