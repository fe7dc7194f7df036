// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// The fields that a query can name: one list, from which the parser, the completion and the help
// all read.
#pragma once

#include <QString>

#include <array>
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
    LongText, // looked for as a part
    Number,
    Past, // a time that is over as a rule: a duration says how long ago
    Future // a time to come as a rule: a duration says how far off
};

// Whether it is a part of the record, and no judgement of it.
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
    QStringView title; // as it is read: "the key"
    QStringView words; // what it is, for the help
    QStringView example;
    std::array<QStringView, 4> aliases; // other names that are understood; may be empty
};

std::span<const QueryFieldInfo> queryFields();

const QueryFieldInfo &infoOf(QueryField field);

// By name or alias, capitals aside; null where there is none.
const QueryFieldInfo *findQueryField(QStringView name);

} // namespace onecake
