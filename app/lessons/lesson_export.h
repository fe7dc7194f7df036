// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// A lesson as something to take home: the options of onecake lesson that write it to a hand-out and
// to slides.
#pragma once

#include "app/terminal/command.h"
#include "core/base/text/tr.h"
#include "ui/handout/handout_file.h"

namespace onecake {

struct LessonExport {
    QString handoutFile;
    HandoutExtent extent = HandoutExtent::Whole;
    Paper paper = Paper::A4;
    QString slidesFolder;

    [[nodiscard]] bool isEmpty() const { return handoutFile.isEmpty() && slidesFolder.isEmpty(); }
};

class LessonExportOptions
{
public:
    void addTo(QCommandLineParser &parser) const;

    // Empty if nothing of it was asked for.
    [[nodiscard]] Result<LessonExport> read(const QCommandLineParser &parser) const;

private:
    QCommandLineOption m_handout{
        QStringLiteral("handout"),
        tr("Write the lesson to a file that ends with .html or .pdf: questions, story, "
           "answers, what to keep, and its runs. Needs no display."),
        QStringLiteral("FILE")};
    QCommandLineOption m_onePage{
        QStringLiteral("one-page"),
        tr("With --handout: only what is worth keeping and one run, on one page.")};
    QCommandLineOption m_paper{QStringLiteral("paper"),
                               tr("With --handout FILE.pdf: a4 (the default) or letter."),
                               QStringLiteral("PAPER")};
    QCommandLineOption m_slides{
        QStringLiteral("slides"),
        tr("Write the lesson as slides into a folder that is new, empty, or holds "
           "slides: pictures, and index.html, which shows them."),
        QStringLiteral("FOLDER")};
};

// Writes what was asked for, and prints the names of the files.
ExitCode writeLesson(const Lesson &lesson, const QString &language, const LessonExport &asked);

} // namespace onecake
