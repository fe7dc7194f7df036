// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// The lessons that there are, as a menu and for the first page; a lesson that a teacher brings as a
// file, whose every mistake is named; and each of them to take home.
#pragma once

#include "core/base/json/json_reader.h"
#include "core/lab/lessons/lesson.h"
#include "ui/handout/handout_export.h"
#include "ui/start/start_entry.h"

#include <QMenu>

#include <functional>

namespace onecake {

// In the language that is spoken.
LessonEntries lessonEntries();

// Hands over the lesson with that id, or of that file. Where it has mistakes, a dialog over
// `parent` names each by its path, and nothing is handed over.
void loadLessonFor(QWidget *parent, const QString &idOrFile,
                   const std::function<void(const Lesson &)> &take);

class LessonMenu final : public QMenu
{
    Q_OBJECT
public:
    explicit LessonMenu(QWidget *parent);

Q_SIGNALS:
    void chosen(const QString &idOrFile);

private:
    using Export = void (*)(QWidget *, const Lesson &, const QString &, const ExportTold &);

    void fill();
    void addExports(const QString &title, const QString &name, Export write);
    void take(const QString &id, Export write);
    void say(const QString &sentence, bool isFailure);
    void askForFile();
};

} // namespace onecake
