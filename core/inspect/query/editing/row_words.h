// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// A stored record in words, for the window and the terminal alike: safe to show.
#pragma once

#include "core/inspect/layouts/layout.h"
#include "core/inspect/query/language/query.h"
#include "core/inspect/records/key_row.h"

#include <QJsonObject>

namespace onecake {

// "in 41 min", "3 min ago", "now".
QString relativeWords(Instant instant, Instant now);

// "0:12", "41:50", "5:41:50", "3 d 4 h": what is left, as clocks count down.
QString countdownText(Duration left);

// "2026-11-21 22:02:11 here, 2026-11-21 21:02:11 UTC": to the second.
QString timeInBothZones(Instant instant);

// "stuck for 18 min", "completed", "expired 3 min ago, still stored": the state with what makes it
// urgent.
QString stateWords(const KeyRow &row, Instant now);

// What the next request with its key gets: "is answered from the record, until …".
QString nextRequestWords(const KeyRow &row, Instant now);

// What an operator has to know: what the state means, and what comes of removing the row.
QString adviceFor(const KeyRow &row, const Layout &layout, Instant now);

struct NamedText {
    QString name; // "Lease ended"
    QString text;
};

// All that is known of the record, in the field's terms; not the item itself.
std::vector<NamedText> fieldsInWords(const KeyRow &row, Instant now);

// The record in the field's terms, times as ISO 8601 in UTC.
QJsonObject fieldsToJson(const KeyRow &row, Instant now);

// …and under "item" the item as DynamoDB writes it.
QJsonObject toJson(const KeyRow &row, Instant now);

// Where stuck records are asked for and none was found: why there may be none all the same, and
// what to ask for instead, in a sentence. Empty where something else was asked for.
QString whyNoneIsStuck(const Query &query, const FieldMapping &fields);

} // namespace onecake
