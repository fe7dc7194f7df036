// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// Describes a stored record in words, for the window and the terminal; all texts are safe to show.
#pragma once

#include "core/inspect/layouts/record_reader.h"
#include "core/inspect/query/language/query.h"
#include "core/inspect/records/decoded_record.h"

#include <QJsonObject>

namespace onecake {

// "in 41 min", "3 min ago", "now".
QString relativeWords(Instant instant, Instant now);

// Returns the time left as a countdown: "0:12", "41:50", "5:41:50", "3 d 4 h".
QString countdownText(Duration left);

// "2026-11-21 22:02:11 here, 2026-11-21 21:02:11 UTC": to the second.
QString timeInBothZones(Instant instant);

// Returns the state with what makes it urgent: "stuck for 18 min", "completed", "expired 3 min ago,
// still stored".
QString stateWords(const DecodedRecord &row, Instant now);

// Says what the next request with its key gets: "is answered from the record, until …".
QString nextRequestWords(const DecodedRecord &row, Instant now);

// Says what an operator must know: what the state means, and what follows from removing the row.
QString adviceFor(const DecodedRecord &row, const Layout &layout, Instant now);

// Says of a record in progress whose lease is not known what that leaves open.
QString noLeaseWords(const DecodedRecord &row);

struct NamedText {
    QString name; // "Lease ended"
    QString text;
};

// All known fields of the record, but not the item itself.
std::vector<NamedText> fieldsInWords(const DecodedRecord &row, Instant now);

// The fields of the record, with times as ISO 8601 in UTC.
QJsonObject fieldsToJson(const DecodedRecord &row, Instant now);

// The same, with the item as DynamoDB JSON under "item".
QJsonObject toJson(const DecodedRecord &row, Instant now);

// Where stuck records are asked for: which records are not among them and block their keys all the
// same, and how to ask for those, in a sentence or two. Empty where something else was asked for.
QString aboutStuck(const Query &query, const RecordReader &reader);

} // namespace onecake
