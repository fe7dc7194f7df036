// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// A lesson as slides: each step a picture with its narration; where it asks, what happened stands
// on the slide after. They are a folder of SVG files and a page that shows them, which needs no
// scripts: the keys that scroll turn the slides.
#pragma once

#include "core/base/result.h"
#include "core/lab/lessons/lesson.h"
#include "core/lab/sim/verdicts/verdicts.h"
#include "core/model/timeline.h"

namespace onecake {

struct Slide {
    QString title;
    QStringList text;
    QString prompt; // what is asked; empty where nothing is
    QStringList options; // "a) One cake"
    QString truth; // of the question of the slide before
    Timeline shown; // empty: no picture
    VerdictState state = VerdictState::Undecided;
    RunPhase phase = RunPhase::UnderWay;
    QString command; // replays the run that is shown
};

struct SlideShow {
    QString id;
    QString language;
    QString title;
    QString summary;
    std::vector<Slide> slides;
};

// `language` is one of the lesson's.
SlideShow slidesOf(const Lesson &lesson, const QString &language);

// Makes the folder, or fills an empty one; what an earlier call wrote there is replaced. Any other
// folder is left alone. Returns the names of the files, index.html first.
Result<QStringList> writeSlides(const SlideShow &show, const QString &folder);

} // namespace onecake
