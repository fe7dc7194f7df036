// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// Asks where a lesson is to be written, and writes it: as a hand-out, or as slides. For whatever
// part of the window knows a lesson.
#pragma once

#include "core/base/result.h"
#include "core/lab/lessons/lesson.h"

#include <functional>

class QWidget;

namespace onecake {

// What became of it; one of them is called, unless nothing was chosen.
struct ExportTold {
    std::function<void(const QString &sentence)> done;
    std::function<void(const Error &error)> failed;
};

// `language` is one of the lesson's. Each opens a dialog over `parent` and returns at once; what
// `told` refers to must live as long as `parent`.
void exportHandout(QWidget *parent, const Lesson &lesson, const QString &language,
                   const ExportTold &told);
void exportSlides(QWidget *parent, const Lesson &lesson, const QString &language,
                  const ExportTold &told);

} // namespace onecake
