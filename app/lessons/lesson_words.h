// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// The few words that the terminal puts around a lesson, in the lesson's own language: a class that
// reads German is not asked in English. Any other language than German gets the English words.
#pragma once

#include <QString>

namespace onecake {

struct LessonWords {
    QString minutes; // "%1 minutes"
    QString steps; // "%1 steps"
    QString stepOf; // "%1 of %2"
    QString story; // "%1 · policy: %2 · key: %3 · retries: %4"
    QString oneLetter; // "one letter, %1"
    QString letters; // "any letters, %1, or - for none"
    QString number;
    QString point; // "the number of one of these events"
    QString ownWords;
    QString yourPrediction; // before what is typed: "Your prediction (%1): "
    QString predicted; // before the prediction, at the reveal
    QString noPrediction;
    QString theRunSays;
    QString aGoodAnswer;
    QString right;
    QString wrong;
    QString decidedAt; // "Decided at %1 s by: %2"
    QString notes;
    QString goOn; // on the way to the next step
    QString endsHere; // "The lesson ends here, at step %1 of %2."
    QString goOnFreely;
    QString score; // "%1 of %2 predictions were right."
};

LessonWords lessonWords(const QString &language);

} // namespace onecake
