// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "core/session/handout/handout_words.h"

using namespace Qt::StringLiterals;

namespace onecake {

namespace {

HandoutWords inEnglish()
{
    return {
        .kicker = u"OneCake · a lesson of %1 minutes"_s,
        .name = u"Name"_s,
        .date = u"Date"_s,
        .questions = u"Questions"_s,
        .questionsIntro = u"Decide before you see what happens. A wrong prediction is worth as "
                          "much as a right one, as long as it was made."_s,
        .story = u"The story"_s,
        .answers = u"Answers"_s,
        .keep = u"To keep"_s,
        .goOn = u"Go on freely"_s,
        .question = u"Question %1"_s,
        .figure = u"Figure %1: %2"_s,
        .part = u"part %1 of %2"_s,
        .oneOnly = u"Tick one."_s,
        .several = u"Tick any number."_s,
        .ownWords = u"In your own words:"_s,
        .replay = u"Play it again:"_s,
        .runFile = u"the run as a file"_s,
        .besideThis = u"The run as a file, beside this one: %1"_s,
        .decidedAt = u"Decided at %1"_s,
        .seeFigure = u"Figure %1 shows it."_s,
        .replayOptions = u"Each option is a run of its own:"_s,
        .aGoodAnswer = u"A good answer:"_s,
        .page = u"Page %1"_s,
        .made = u"Made with OneCake"_s,
        .first = u"First"_s,
        .previous = u"Back"_s,
        .next = u"Next"_s,
        .last = u"Last"_s,
        .slideOf = u"%1 of %2"_s,
        .howToPage = u"Page Down and Page Up turn the slides; printed, each is a sheet."_s,
        .theRunSays = u"The run says:"_s,
    };
}

HandoutWords inGerman()
{
    return {
        .kicker = u"OneCake · eine Lektion von %1 Minuten"_s,
        .name = u"Name"_s,
        .date = u"Datum"_s,
        .questions = u"Fragen"_s,
        .questionsIntro = u"Entscheiden Sie sich, bevor Sie sehen, was geschieht. Eine falsche "
                          "Vorhersage ist so viel wert wie eine richtige, wenn sie nur gemacht "
                          "wurde."_s,
        .story = u"Die Geschichte"_s,
        .answers = u"Antworten"_s,
        .keep = u"Zum Behalten"_s,
        .goOn = u"Frei weitermachen"_s,
        .question = u"Frage %1"_s,
        .figure = u"Abbildung %1: %2"_s,
        .part = u"Teil %1 von %2"_s,
        .oneOnly = u"Kreuzen Sie eines an."_s,
        .several = u"Kreuzen Sie beliebig viele an."_s,
        .ownWords = u"In eigenen Worten:"_s,
        .replay = u"Noch einmal abspielen:"_s,
        .runFile = u"der Lauf als Datei"_s,
        .besideThis = u"Der Lauf als Datei, neben dieser: %1"_s,
        .decidedAt = u"Entschieden bei %1"_s,
        .seeFigure = u"Abbildung %1 zeigt es."_s,
        .replayOptions = u"Jede Möglichkeit ist ein eigener Lauf:"_s,
        .aGoodAnswer = u"Eine gute Antwort:"_s,
        .page = u"Seite %1"_s,
        .made = u"Gemacht mit OneCake"_s,
        .first = u"Anfang"_s,
        .previous = u"Zurück"_s,
        .next = u"Weiter"_s,
        .last = u"Ende"_s,
        .slideOf = u"%1 von %2"_s,
        .howToPage = u"Bild auf und Bild ab blättern; gedruckt wird jede Folie ein Blatt."_s,
        .theRunSays = u"Der Lauf sagt:"_s,
    };
}

HandoutWords inPortuguese()
{
    return {
        .kicker = u"OneCake · uma lição de %1 minutos"_s,
        .name = u"Nome"_s,
        .date = u"Data"_s,
        .questions = u"Perguntas"_s,
        .questionsIntro = u"Decida antes de ver o que acontece. Uma previsão errada vale tanto "
                          "quanto uma certa, desde que tenha sido feita."_s,
        .story = u"A história"_s,
        .answers = u"Respostas"_s,
        .keep = u"Para guardar"_s,
        .goOn = u"Seguir livremente"_s,
        .question = u"Pergunta %1"_s,
        .figure = u"Figura %1: %2"_s,
        .part = u"parte %1 de %2"_s,
        .oneOnly = u"Marque uma."_s,
        .several = u"Marque quantas quiser."_s,
        .ownWords = u"Com suas próprias palavras:"_s,
        .replay = u"Reproduzir de novo:"_s,
        .runFile = u"a execução como arquivo"_s,
        .besideThis = u"A execução como arquivo, ao lado deste: %1"_s,
        .decidedAt = u"Decidido em %1"_s,
        .seeFigure = u"A figura %1 mostra isso."_s,
        .replayOptions = u"Cada opção é uma execução própria:"_s,
        .aGoodAnswer = u"Uma boa resposta:"_s,
        .page = u"Página %1"_s,
        .made = u"Feito com OneCake"_s,
        .first = u"Início"_s,
        .previous = u"Voltar"_s,
        .next = u"Avançar"_s,
        .last = u"Fim"_s,
        .slideOf = u"%1 de %2"_s,
        .howToPage = u"Page Down e Page Up passam os slides; impresso, cada um é uma folha."_s,
        .theRunSays = u"A execução diz:"_s,
    };
}

} // namespace

HandoutWords handoutWords(const QString &language)
{
    if (language.startsWith(u"de"))
        return inGerman();
    return language.startsWith(u"pt") ? inPortuguese() : inEnglish();
}

} // namespace onecake
