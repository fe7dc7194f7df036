// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// Plays a lesson through, as far as it could be read, and finds what nobody could teach.
#pragma once

#include "core/base/json/json_reader.h"
#include "core/lab/lessons/lesson.h"

namespace onecake {

// Every stop that its run never reaches or that lies before what is shown already, and every answer
// that cannot be computed, by its path.
Problems checkLesson(const Lesson &lesson);

} // namespace onecake
