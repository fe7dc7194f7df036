// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// Reads texts that stand in a file once for each language: {"en": "One cake", "de": "Eine Torte"}.
// A text of several paragraphs is a list of them.
#pragma once

#include "core/base/json/json_reader.h"
#include "core/lab/lessons/lesson.h"

namespace onecake {

// The path of the object that the reader reads.
inline QString pathOf(const JsonReader &reader)
{
    return reader.pathOf({}).chopped(1);
}

struct LessonTextReader {
    QStringList languages; // each text must have all of these, and no others

    // Reports every language that is missing.
    [[nodiscard]] LessonText required(JsonReader &reader, QStringView field) const;
    // Empty if the field is absent; if not, as required().
    [[nodiscard]] LessonText optional(JsonReader &reader, QStringView field) const;
};

// From the field "languages": which ones the texts of a lesson have to be in.
LessonTextReader readLanguages(JsonReader &reader);

} // namespace onecake
