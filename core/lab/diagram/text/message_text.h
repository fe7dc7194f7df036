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

// What the message carries, in a few words: "POST /orders", "200 · no. 1042".
QString labelOfMessage(const Event &event);

// The message by name, as the subject of a sentence: "the reply to request 1".
QString nameOfMessage(const Event &event);

// Where it arrives, as the end of a sentence: "at the API".
QString arrivalOf(const Event &event);

// "API 2", or "the API" where no process is known.
QString nameOfApi(const Event &event);

// It answers something, so that a diagram draws it dashed.
bool isAnswer(MessageKind kind);

// What the page shows when nobody can know what has happened.
bool isUnknownOutcome(const Event &event);

} // namespace onecake
