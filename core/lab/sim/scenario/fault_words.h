// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// Faults as sentences, and in files. Reading, writing, listing for people and completion while
// typing all use one table of sentences.
#pragma once

#include "core/base/json/json_reader.h"
#include "core/lab/sim/scenario/fault.h"

#include <QStringList>

#include <span>

namespace onecake {

// Parses "10%" or "0.5%", from 0% to 100% with at most one decimal; nothing for any other text.
std::optional<int> parsePermille(QStringView text);
QString percentText(int permille);

// Parses "lose reply 1; tunnel 1s..9s". An error names the word that was not understood and what
// was expected there.
Result<Faults> parseFaults(QStringView words);

// The first place at which words do not read as faults, and what is expected there.
struct FaultWordsTrouble {
    qsizetype column = 0; // from 0
    qsizetype length = 0; // 0: the text ends too early
    QString sentence; // names what was found and what is expected, without the place
    QStringList choices; // words that would be right there, where these are few
};
std::optional<FaultWordsTrouble> troubleIn(QStringView words);

QString toWords(const Fault &fault);
QString toWords(const Faults &faults);

// A sentence pattern: fixed words, and placeholders of one capital letter: N is a number, T a time
// span, J the span of a jitter, R a range of times, P a point of a crash, E a point of a throw, S a
// store call, C an HTTP status, L a probability, M a group of messages.
struct FaultPhrase {
    FaultKind kind = FaultKind::None;
    QStringView pattern;
    const char *meaning = nullptr; // a sentence, marked for translation
};

// Every kind but None has exactly one.
std::span<const FaultPhrase> faultPhrases();

// What a blank of a phrase is filled with.
struct PhraseBlank {
    char16_t letter = 0;
    QString expected; // for people: "a duration such as 8s or 250ms"
    QString example;
    QStringList choices; // all that it takes; empty where these are many
};

// The blanks of a phrase in their order.
std::vector<PhraseBlank> blanksOf(const FaultPhrase &phrase);

// The phrase with these words in its blanks, which may be wrong.
QString filledPhrase(const FaultPhrase &phrase, const QStringList &words);

// What stands in the blanks of the fault's phrase.
QStringList blanksIn(const Fault &fault);

const FaultPhrase &phraseOf(FaultKind kind);

// The form of a fault: "crash before-claim|after-claim|… on attempt N", "tunnel 1s..9s", with the
// possible choices, or an example if they are too many.
QString formOf(const FaultPhrase &phrase);

// A complete example of a fault: "crash after-claim on attempt 1".
QString exampleOf(const FaultPhrase &phrase);

// The completions of `text`, as whole texts: with the next word added, or with the unfinished last
// word completed; empty if `text` does not read as faults. If the last fault is complete, `text` is
// one of them.
QStringList completedFaults(QStringView text);

// Faults in files: each is an object such as {"fault": "lose-reply", "number": 1}, or a sentence.
QJsonObject toJson(const Fault &fault);
Faults readFaults(JsonReader &reader, QStringView field);

} // namespace onecake
