// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// A store's name in a window.
#pragma once

#include "core/store/store_url.h"

namespace onecake {

// While somebody presents, a place is told by its kind only: "a SQLite file", "a DynamoDB table".
// Whoever shows places asks, and shows them again when it changes.
void setPlacesHidden(bool areHidden);
bool arePlacesHidden();

// The text as it is, or while places are hidden without them: see withoutPlaces().
QString shownWithPlaces(const QString &text);

// The error as a sentence, the same way.
QString shownSentence(const Error &error);

// "memory", "orders.db", "the table orders in eu-west-1", "the table orders at 127.0.0.1:8000".
QString shortNameOf(const StoreUrl &url);

} // namespace onecake
