// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// The words for each kind of event but messages: a table that translators see whole.
#pragma once

#include "core/model/timeline.h"

namespace onecake {

// Patterns for tr(). In them, names in braces stand for what the event holds, such as {key}.
struct EventWords {
    EventKind kind = EventKind::Sent;
    const char *label = "";
    const char *sentence = "";
};

// Null for messages.
const EventWords *eventWordsFor(const Event &event);

} // namespace onecake
