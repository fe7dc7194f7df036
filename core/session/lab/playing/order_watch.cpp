// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "core/session/lab/playing/order_watch.h"

namespace onecake {

void OrderWatch::see(const Event &event)
{
    if (event.kind == EventKind::IntentFormed && event.actor == m_customer) {
        m_intent = event.intent;
        m_hasFinalAnswer = false;
        return;
    }
    // A screen that shows a final answer carries the answer's code; "try again" and "no answer"
    // carry none.
    const bool isAnswer =
        event.kind == EventKind::Arrived && event.message == MessageKind::Screen && event.code != 0;
    if (isAnswer && event.intent == m_intent)
        m_hasFinalAnswer = true;
}

} // namespace onecake
