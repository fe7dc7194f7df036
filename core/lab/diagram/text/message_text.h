// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// The sentences and labels of messages: on their way, arrived, lost.
#pragma once

#include "core/model/timeline.h"

namespace onecake {

// "Adrienne" for the customer "adrienne".
QString nameOfCustomer(const Event &event);

// `event` is a Sent, an Arrived or a Lost.
QString sentenceOfMessage(const Event &event);

// The message's content, in a few words: "POST /orders", "200 · no. 1042".
QString labelOfMessage(const Event &event);

// The message by name, as the subject of a sentence: "the reply to request 1".
QString nameOfMessage(const Event &event);

// The place of arrival, as the end of a sentence: "at the API".
QString arrivalOf(const Event &event);

// "API 2", or "the API" where no process is known.
QString nameOfApi(const Event &event);

// Whether this kind is an answer; a diagram draws answers dashed.
bool isAnswer(MessageKind kind);

// Whether the event is the page's message that nobody can know what has happened.
bool isUnknownOutcome(const Event &event);

} // namespace onecake
