// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// Describes a run in words: the text version of every picture of it. The log, a screen reader, the
// terminal and the tips of the diagrams all use these sentences. Each is one line, whatever the
// event contains.
#pragma once

#include "core/model/timeline.h"

namespace onecake {

// "Adrienne" for the customer "adrienne".
QString nameOfCustomer(const Event &event);

// "API 2", or "the API" where no process is known.
QString nameOfApi(const Event &event);

// Whether this kind is an answer; a diagram draws answers dashed.
bool isAnswer(MessageKind kind);

// Whether the event is the page's message that nobody can know what has happened.
bool isUnknownOutcome(const Event &event);

// One plain sentence: "The reply to request 1 is lost in the network."
QString sentenceOf(const Event &event);

// The same for a message that has arrived before: "A copy of request 1 arrives at the API."
QString sentenceOfCopy(const Event &arrived);

// A short label for an arrow or a mark: "claimed · fence 1". A message has the same label whether
// it was sent, arrived or was lost.
QString labelOf(const Event &event);

} // namespace onecake
