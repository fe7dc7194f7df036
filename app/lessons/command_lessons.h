// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// The commands for lessons: onecake lessons lists and checks them, onecake lesson plays one.
#pragma once

#include "app/terminal/command.h"

namespace onecake {

// onecake lessons [list | check FILE]: 0 done, or the lesson is sound; 2 it is not, or wrong usage.
ExitCode runLessons(const QStringList &arguments);

// onecake lesson ID|FILE [options]: plays a lesson, questions included. 0 whatever was predicted;
// 2 wrong usage.
ExitCode runLesson(const QStringList &arguments);

} // namespace onecake
