// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// The sentences in which faults are written: what reads and writes them, lists them for people and
// completes what is being typed goes by this one table.
#pragma once

#include "core/lab/sim/scenario/fault.h"

#include <QStringList>

#include <span>

namespace onecake {

// "10%", "0.5%": from 0% to 100%, with one decimal at most; nothing if the text is none such.
std::optional<int> parsePermille(QStringView text);
QString percentText(int permille);

// "lose reply 1; tunnel 1s..9s". An error names the word that was not understood and what was
// expected there.
Result<Faults> parseFaults(QStringView words);
QString toWords(const Fault &fault);
QString toWords(const Faults &faults);

// Fixed words, and blanks of one capital letter: N is a number, T a time span, J the span of a
// jitter, R a range of times, P a point of a crash, E a point of a throw, S a store call, C an HTTP
// status, L a chance, M a group of messages.
struct FaultPhrase {
    FaultKind kind;
    QStringView pattern;
    QStringView meaning; // a sentence
};

// Every kind but None has exactly one.
std::span<const FaultPhrase> faultPhrases();

bool isBlank(QStringView word);

// Whether a word fits a blank of that kind of fault.
bool fits(FaultKind kind, QStringView blank, QStringView word);

// What a blank takes, for people: "a time span such as 8s or 250ms".
QString expectationOf(QStringView blank);

// "crash before-claim|after-claim|… on attempt N", "tunnel 1s..9s": with the choices that there
// are, and an example where they are too many.
QString formOf(const FaultPhrase &phrase);

// "crash after-claim on attempt 1": a fault that can be taken as it stands.
QString exampleOf(const FaultPhrase &phrase);

// The whole texts that `text` can become by its next word, or by the end of the word that it breaks
// off in; none where it does not read as faults. Where the last fault is complete, that is one of
// them.
QStringList completedFaults(QStringView text);

} // namespace onecake
