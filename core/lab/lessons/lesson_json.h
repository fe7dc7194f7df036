// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// Reads a lesson from JSON, strictly: every broken rule is named by its path, and what can be read
// is read all the same, so that it can be checked as well.
#pragma once

#include "core/base/json/json_reader.h"
#include "core/lab/lessons/lesson.h"

namespace onecake {

struct ReadLesson {
    Lesson lesson; // complete if there are no problems
    Problems problems;
};

ReadLesson readLesson(const QJsonObject &object);

} // namespace onecake
