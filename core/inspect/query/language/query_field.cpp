// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "core/inspect/query/language/query_field.h"

#include "core/base/invariant.h"

#include <algorithm>

namespace onecake {

namespace {

using Field = QueryField;
using Kind = QueryKind;

// In the order of the enumeration.
constexpr std::array fields{
    QueryFieldInfo{Field::Status,
                   u"status",
                   Kind::State,
                   u"the status",
                   u"what the record means now: in-progress, stuck (its lease is over), completed, "
                   "failed, expired (but still stored) or unreadable",
                   u"status:stuck,failed",
                   {u"state", u"is"}},
    QueryFieldInfo{Field::Next,
                   u"next",
                   Kind::Next,
                   u"what the next request gets",
                   u"what the next request with the key gets: it runs as a new one, is answered "
                   u"from the record, is "
                   "refused, fails in the library, or cannot-tell",
                   u"next:runs",
                   {u"retry"}},
    QueryFieldInfo{Field::Scope,
                   u"scope",
                   Kind::Text,
                   u"the scope",
                   u"the scope or use case that the key belongs to",
                   u"scope:placeOrder",
                   {u"pk", u"usecase"}},
    QueryFieldInfo{Field::Key,
                   u"key",
                   Kind::Text,
                   u"the key",
                   u"the idempotency key; a star stands for any text",
                   u"key:9f*",
                   {u"sk", u"id"}},
    QueryFieldInfo{Field::Result,
                   u"result",
                   Kind::LongText,
                   u"the result",
                   u"the stored answer; without a star, a part of it",
                   u"result:\"sold out\"",
                   {u"response", u"body", u"answer"}},
    QueryFieldInfo{Field::Code,
                   u"code",
                   Kind::Number,
                   u"the result's code",
                   u"the code of the stored answer, such as an HTTP status",
                   u"code:500..599",
                   {u"http", u"resultcode"}},
    QueryFieldInfo{Field::Replays,
                   u"replays",
                   Kind::Number,
                   u"replays",
                   u"how often the stored answer was given again",
                   u"replays>3",
                   {u"replay"}},
    QueryFieldInfo{Field::Fence,
                   u"fence",
                   Kind::Number,
                   u"the fence",
                   u"the number of the claim, which rises with each",
                   u"fence>=2",
                   {u"version", u"claim"}},
    QueryFieldInfo{Field::Owner,
                   u"owner",
                   Kind::Text,
                   u"the owner",
                   u"the execution that holds the claim",
                   u"owner:worker-7*",
                   {}},
    QueryFieldInfo{Field::Fingerprint,
                   u"fingerprint",
                   Kind::Text,
                   u"the fingerprint",
                   u"the hash of the request that made the claim",
                   u"fingerprint:e3b0*",
                   {u"hash"}},
    QueryFieldInfo{Field::Created,
                   u"created",
                   Kind::Past,
                   u"created",
                   u"when the key was first claimed; a duration is its age: created<1h is within "
                   "the last hour, created>1h longer ago",
                   u"created>2026-11-20",
                   {u"createdat", u"age"}},
    QueryFieldInfo{Field::Updated,
                   u"updated",
                   Kind::Past,
                   u"last changed",
                   u"when the record was last changed",
                   u"updated<10m",
                   {u"updatedat", u"changed"}},
    QueryFieldInfo{Field::Completed,
                   u"completed",
                   Kind::Past,
                   u"completed",
                   u"when the work was completed",
                   u"completed:today",
                   {u"completedat"}},
    QueryFieldInfo{Field::Expires,
                   u"expires",
                   Kind::Future,
                   u"expires",
                   u"when its retention is over; a duration is the time left: expires<1h is within "
                   "the hour to come, expires<1h ago within the last",
                   u"expires<1h",
                   {u"expiry", u"expiration", u"ttl", u"expiresat"}},
    QueryFieldInfo{Field::Lease,
                   u"lease",
                   Kind::Future,
                   u"the lease ends",
                   u"until when the owner is not to be disturbed",
                   u"lease>5m ago",
                   {u"leaseuntil"}},
    QueryFieldInfo{Field::Replayed,
                   u"replayed",
                   Kind::Past,
                   u"last replayed",
                   u"when the stored answer was last given again",
                   u"replayed<1d",
                   {u"lastreplay", u"lastreplayat"}},
};

} // namespace

std::span<const QueryFieldInfo> queryFields()
{
    return fields;
}

const QueryFieldInfo &infoOf(QueryField field)
{
    const QueryFieldInfo &info = fields.at(static_cast<size_t>(field));
    ONECAKE_INVARIANT(info.field == field);
    return info;
}

const QueryFieldInfo *findQueryField(QStringView name)
{
    const auto isMeant = [name](QStringView known) {
        return !known.isEmpty() && name.compare(known, Qt::CaseInsensitive) == 0;
    };
    const auto *const found =
        std::find_if(fields.begin(), fields.end(), [&isMeant](const QueryFieldInfo &info) {
            return isMeant(info.name)
                || std::any_of(info.aliases.begin(), info.aliases.end(), isMeant);
        });
    return found == fields.end() ? nullptr : found;
}

} // namespace onecake
