// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// The fields that a query can name, and the words for what a record means and for what the next
// request gets: lists from which the parser, the completion and the help all read.
#pragma once

#include "core/inspect/records/decoded_record.h"

#include <QString>

#include <span>

namespace onecake {

enum class QueryField {
    Status,
    Next,
    Scope,
    Key,
    Result,
    Code,
    Replays,
    Fence,
    Owner,
    Fingerprint,
    Created,
    Updated,
    Completed,
    Expires,
    Lease,
    Replayed
};

enum class QueryKind {
    State,
    Next,
    Text,
    LongText, // a pattern without a star matches a part
    Number,
    // A time that usually is past: a duration says how long ago.
    Past,
    // A time that usually is to come: a duration says how far off.
    Future
};

// Whether the field is stored in the record, and not computed from it.
constexpr bool isStored(QueryKind kind)
{
    return kind != QueryKind::State && kind != QueryKind::Next;
}

// How a field is compared.
enum class Comparison {
    Is,
    Less,
    AtMost,
    Greater,
    AtLeast,
    Between
};

struct QueryFieldInfo {
    QueryField field = QueryField::Key;
    QStringView name; // as it is written
    QueryKind kind = QueryKind::Text;
    const char *title = ""; // for people: "the key"; for tr()
    const char *words = ""; // an explanation for the help, for tr()
    QStringView example;
    QStringView aliases; // other names that are understood, separated by blanks
};

std::span<const QueryFieldInfo> queryFields();

const QueryFieldInfo &infoOf(QueryField field);

// Finds a field by name or alias, ignoring case; null if there is none.
const QueryFieldInfo *findQueryField(QStringView name);

// A word by which a query names what a record means now, or what the next request gets.
struct QueryWord {
    QStringView word; // as it is written: "in-progress", "cannot-tell"
    QString words; // what it means, for the completion and the help
};

// All of a kind that is no part of the record, in the order of their enumeration.
std::vector<QueryWord> queryWords(QueryKind kind);

QString stateWord(LogicalState state);
QString nextWord(NextRequest next);

// Finds a state by its word, by a synonym, or by an unambiguous beginning of a word; the case does
// not matter.
std::optional<LogicalState> stateFrom(const QString &word);
std::optional<NextRequest> nextFrom(const QString &word);

} // namespace onecake
