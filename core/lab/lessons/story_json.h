// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// Reads the stories of a lesson. A story is written as a run is (core/lab/sim/run_file.h), without
// its format: what it does not name is the scenario's default.
#pragma once

#include "core/base/json/json_reader.h"
#include "core/lab/lessons/lesson.h"

namespace onecake {

// Null if anything about it is wrong, which is reported.
std::shared_ptr<const RunInputs> readLessonStory(JsonReader &reader, QStringView field,
                                                 Problems *problems);

// The same for a story that stands under another one and says what differs in it.
std::shared_ptr<const RunInputs> readStoryLike(JsonReader &reader, QStringView field,
                                               const QJsonObject &base, Problems *problems);

// The story with which people go on: ids alone, because it is set up by hand from there.
FreeStory readFreeStory(JsonReader &reader);

// A point of a run; nothing if the field is absent or wrong.
std::optional<Stop> readStop(JsonReader &reader, QStringView field);

// An event's name; nothing if the field is absent or wrong.
std::optional<EventName> readEventName(JsonReader &reader, QStringView field);

} // namespace onecake
