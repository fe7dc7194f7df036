// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// Writes a hand-out to a file, for the terminal and the window alike. Nothing is left half written.
#pragma once

#include "core/base/result.h"
#include "core/session/handout/handout.h"
#include "ui/handout/page_flow.h"

namespace onecake {

struct HandoutRequest {
    Lesson lesson;
    QString language; // one of the lesson's
    HandoutExtent extent = HandoutExtent::Whole;
    Paper paper = Paper::A4; // of a PDF; HTML takes that of the printer
    QString file; // *.html, *.htm or *.pdf
};

// Whether a hand-out of that name is a PDF, for which a QGuiApplication is needed.
bool isPdfFile(const QString &file);

// Opens the file before anything is played, and returns the names of all files that it wrote:
// beside a PDF stand its runs. A run's file that holds anything else is not replaced.
Result<QStringList> writeHandout(const HandoutRequest &request);

} // namespace onecake
