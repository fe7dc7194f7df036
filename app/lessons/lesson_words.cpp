// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "app/lessons/lesson_words.h"

using namespace Qt::StringLiterals;

namespace onecake {

namespace {

LessonWords english()
{
    return {
        .minutes = u"%1 minutes"_s,
        .steps = u"%1 steps"_s,
        .stepOf = u"%1 of %2"_s,
        .story = u"%1 · policy: %2 · key: %3 · retries: %4"_s,
        .oneLetter = u"one letter, %1"_s,
        .letters = u"any letters, %1, or - for none"_s,
        .number = u"a number"_s,
        .point = u"the number of one of these events"_s,
        .ownWords = u"in your own words"_s,
        .yourPrediction = u"Your prediction (%1): "_s,
        .predicted = u"Predicted:"_s,
        .noPrediction = u"nothing"_s,
        .theRunSays = u"The run says:"_s,
        .aGoodAnswer = u"A good answer:"_s,
        .right = u"right"_s,
        .wrong = u"not so"_s,
        .decidedAt = u"Decided at %1 s: %2"_s,
        .notes = u"For the presenter:"_s,
        .goOn = u"Enter: go on "_s,
        .endsHere = u"The lesson ends here, at step %1 of %2."_s,
        .goOnFreely = u"Go on freely:"_s,
        .score = u"%1 of %2 predictions were right."_s,
    };
}

LessonWords german()
{
    return {
        .minutes = u"%1 Minuten"_s,
        .steps = u"%1 Schritte"_s,
        .stepOf = u"%1 von %2"_s,
        .story = u"%1 · Policy: %2 · Schlüssel: %3 · Wiederholung: %4"_s,
        .oneLetter = u"ein Buchstabe, %1"_s,
        .letters = u"beliebig viele Buchstaben, %1, oder - für keinen"_s,
        .number = u"eine Zahl"_s,
        .point = u"die Nummer eines dieser Ereignisse"_s,
        .ownWords = u"in eigenen Worten"_s,
        .yourPrediction = u"Ihre Vorhersage (%1): "_s,
        .predicted = u"Vorhergesagt:"_s,
        .noPrediction = u"nichts"_s,
        .theRunSays = u"Der Ablauf sagt:"_s,
        .aGoodAnswer = u"Eine gute Antwort:"_s,
        .right = u"richtig"_s,
        .wrong = u"so ist es nicht"_s,
        .decidedAt = u"Entschieden bei %1 s: %2"_s,
        .notes = u"Für die Lehrkraft:"_s,
        .goOn = u"Eingabetaste: weiter "_s,
        .endsHere = u"Die Lektion endet hier, bei Schritt %1 von %2."_s,
        .goOnFreely = u"Frei weitermachen:"_s,
        .score = u"%1 von %2 Vorhersagen waren richtig."_s,
    };
}

} // namespace

LessonWords lessonWords(const QString &language)
{
    return language.startsWith(u"de") ? german() : english();
}

} // namespace onecake
