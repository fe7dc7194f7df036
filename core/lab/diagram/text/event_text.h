// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// A run in words: the text twin of every picture of it. The log, a screen reader, the terminal and
// the tips of the diagrams all speak these sentences. They are one line each, whatever an event
// carries.
#pragma once

#include "core/model/timeline.h"

namespace onecake {

// One plain sentence: "The reply to request 1 is lost in the network."
QString sentenceOf(const Event &event);

// The same for a message that has arrived before: "A copy of request 1 arrives at the API."
QString sentenceOfCopy(const Event &arrived);

// A few words, for an arrow or a mark: "claimed · fence 1". A message is labelled the same way
// whether it was sent, arrived or was lost.
QString labelOf(const Event &event);

} // namespace onecake
