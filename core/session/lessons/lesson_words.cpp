// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "core/session/lessons/lesson_words.h"

#include <QLocale>

#include <cmath>

using namespace Qt::StringLiterals;

namespace onecake {

namespace {

LessonWords english()
{
    return {
        .minutes = {u"1 minute"_s, u"%1 minutes"_s},
        .steps = {u"1 step"_s, u"%1 steps"_s},
        .questions = {u"1 question"_s, u"%1 questions"_s},
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
        .yourPredictionHere = u"Your prediction"_s,
        .commit = u"Commit to it"_s,
        .commitAndShow = u"Commit and show what happens"_s,
        .change = u"Change it"_s,
        .reveal = u"Show what happens"_s,
        .showAnyway = u"Show anyway"_s,
        .next = u"Next"_s,
        .back = u"Back"_s,
        .again = u"From the beginning"_s,
        .notesShown = u"Presenter"_s,
        .leave = u"Leave the lesson"_s,
        .goOnHere = u"Go on freely from here"_s,
        .pressAgain = u"No prediction was made. Once more shows what happens all the same."_s,
        .hidden = u"What comes next is hidden until a prediction is made."_s,
        .hiddenStill = u"The prediction stands. What comes next is still hidden."_s,
        .watch = u"Watch what happens."_s,
        .showAtOnce = u"Show all of it"_s,
        .decidedIt = u"This decided it"_s,
        .pointHere = u"Click it in the diagram, or choose it here."_s,
        .manyPoints = u"Choose it in the diagram: by a click, or with the arrow keys."_s,
        .nothingPointed = u"Nothing is chosen yet."_s,
        .oneOrMore = u"One, several or none."_s,
        .isOver = u"The end of the lesson"_s,
        .broken = u"Broken: %1"_s,
        .kept = u"No promise was seen broken."_s,
        .keysAndLog = u"Keys and log"_s,
    };
}

LessonWords german()
{
    return {
        .minutes = {u"1 Minute"_s, u"%1 Minuten"_s},
        .steps = {u"1 Schritt"_s, u"%1 Schritte"_s},
        .questions = {u"1 Frage"_s, u"%1 Fragen"_s},
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
        .theRunSays = u"Der Lauf sagt:"_s,
        .aGoodAnswer = u"Eine gute Antwort:"_s,
        .right = u"richtig"_s,
        .wrong = u"so ist es nicht"_s,
        .decidedAt = u"Entschieden bei %1 s: %2"_s,
        .notes = u"Für die Lehrkraft:"_s,
        .goOn = u"Eingabetaste: weiter "_s,
        .endsHere = u"Die Lektion endet hier, bei Schritt %1 von %2."_s,
        .goOnFreely = u"Frei weitermachen:"_s,
        .score = u"%1 von %2 Vorhersagen waren richtig."_s,
        .yourPredictionHere = u"Ihre Vorhersage"_s,
        .commit = u"Festlegen"_s,
        .commitAndShow = u"Festlegen und zeigen, was geschieht"_s,
        .change = u"Ändern"_s,
        .reveal = u"Zeigen, was geschieht"_s,
        .showAnyway = u"Trotzdem zeigen"_s,
        .next = u"Weiter"_s,
        .back = u"Zurück"_s,
        .again = u"Von vorn"_s,
        .notesShown = u"Lehrkraft"_s,
        .leave = u"Lektion verlassen"_s,
        .goOnHere = u"Von hier aus frei weitermachen"_s,
        .pressAgain = u"Es gibt keine Vorhersage. Noch einmal zeigt trotzdem, was geschieht."_s,
        .hidden = u"Was nun kommt, bleibt verborgen, bis eine Vorhersage gemacht ist."_s,
        .hiddenStill = u"Die Vorhersage steht. Was nun kommt, ist noch verborgen."_s,
        .watch = u"Sehen Sie zu, was geschieht."_s,
        .showAtOnce = u"Alles zeigen"_s,
        .decidedIt = u"Das hat es entschieden"_s,
        .pointHere = u"Klicken Sie es im Diagramm an, oder wählen Sie es hier."_s,
        .manyPoints = u"Wählen Sie es im Diagramm: mit einem Klick oder den Pfeiltasten."_s,
        .nothingPointed = u"Noch ist nichts gewählt."_s,
        .oneOrMore = u"Eine, mehrere oder keine."_s,
        .isOver = u"Ende der Lektion"_s,
        .broken = u"Gebrochen: %1"_s,
        .kept = u"Kein Versprechen wurde erkennbar gebrochen."_s,
        .keysAndLog = u"Schlüssel und Protokoll"_s,
    };
}

LessonWords portuguese()
{
    return {
        .minutes = {u"1 minuto"_s, u"%1 minutos"_s},
        .steps = {u"1 passo"_s, u"%1 passos"_s},
        .questions = {u"1 pergunta"_s, u"%1 perguntas"_s},
        .stepOf = u"%1 de %2"_s,
        .story = u"%1 · política: %2 · chave: %3 · novas tentativas: %4"_s,
        .oneLetter = u"uma letra, %1"_s,
        .letters = u"quaisquer letras, %1, ou - para nenhuma"_s,
        .number = u"um número"_s,
        .point = u"o número de um destes eventos"_s,
        .ownWords = u"com suas próprias palavras"_s,
        .yourPrediction = u"Sua previsão (%1): "_s,
        .predicted = u"Previsto:"_s,
        .noPrediction = u"nada"_s,
        .theRunSays = u"A execução diz:"_s,
        .aGoodAnswer = u"Uma boa resposta:"_s,
        .right = u"certo"_s,
        .wrong = u"não é assim"_s,
        .decidedAt = u"Decidido em %1 s: %2"_s,
        .notes = u"Para quem apresenta:"_s,
        .goOn = u"Enter: continuar "_s,
        .endsHere = u"A lição termina aqui, no passo %1 de %2."_s,
        .goOnFreely = u"Seguir livremente:"_s,
        .score = u"%1 de %2 previsões estavam certas."_s,
        .yourPredictionHere = u"Sua previsão"_s,
        .commit = u"Comprometer-se"_s,
        .commitAndShow = u"Comprometer-se e mostrar o que acontece"_s,
        .change = u"Alterar"_s,
        .reveal = u"Mostrar o que acontece"_s,
        .showAnyway = u"Mostrar mesmo assim"_s,
        .next = u"Avançar"_s,
        .back = u"Voltar"_s,
        .again = u"Desde o começo"_s,
        .notesShown = u"Apresentador"_s,
        .leave = u"Sair da lição"_s,
        .goOnHere = u"Seguir livremente daqui"_s,
        .pressAgain =
            u"Nenhuma previsão foi feita. Mais uma vez mostra mesmo assim o que acontece."_s,
        .hidden = u"O que vem a seguir fica oculto até que uma previsão seja feita."_s,
        .hiddenStill = u"A previsão está feita. O que vem a seguir ainda está oculto."_s,
        .watch = u"Observe o que acontece."_s,
        .showAtOnce = u"Mostrar tudo"_s,
        .decidedIt = u"Isto decidiu"_s,
        .pointHere = u"Clique nele no diagrama, ou escolha-o aqui."_s,
        .manyPoints = u"Escolha-o no diagrama: com um clique ou com as setas do teclado."_s,
        .nothingPointed = u"Nada foi escolhido ainda."_s,
        .oneOrMore = u"Uma, várias ou nenhuma."_s,
        .isOver = u"O fim da lição"_s,
        .broken = u"Quebrada: %1"_s,
        .kept = u"Não se viu nenhuma promessa quebrada."_s,
        .keysAndLog = u"Chaves e log"_s,
    };
}

} // namespace

LessonWords lessonWords(const QString &language)
{
    if (language.startsWith(u"de"))
        return german();
    return language.startsWith(u"pt") ? portuguese() : english();
}

std::optional<double> lessonNumberIn(const QString &typed, const QString &language)
{
    bool isNumber = false;
    double number = QLocale(language).toDouble(typed.trimmed(), &isNumber);
    if (!isNumber)
        number = QLocale::c().toDouble(typed.trimmed(), &isNumber);
    return isNumber && std::isfinite(number) ? std::optional(number) : std::nullopt;
}

QString lessonNumberText(double number, const QString &language)
{
    constexpr int digits = 10;
    QLocale locale(language);
    locale.setNumberOptions(QLocale::OmitGroupSeparator);
    return locale.toString(number, 'g', digits);
}

} // namespace onecake
