// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "core/inspect/layouts/column_names.h"

#include "core/base/invariant.h"

#include <QHash>
#include <QRegularExpression>
#include <QSet>

#include <span>

using namespace Qt::StringLiterals;

namespace onecake {

namespace {

struct NameRule {
    QStringView pattern; // on ColumnFacts::words
    int weight = 0;
};

constexpr NameRule keyNames[]{
    {u"(.*_)?idem(potency|potent|potence)?(_request)?_?(key|token|id)(_hash|_value)?", 100},
    {u"(.*_)?(dedup|deduplication|dedupe|uniqueness)_?(key|id|token)", 95},
    {u"key|request_key|key_id|idem|idempotency|cache_key|metadata_key|lock_key", 90},
    {u"k|request_id|message_id|event_id|command_id|operation_id|client_token|request_token", 80},
    {u"(.*_)?(uuid|guid|nonce|token|key|external_id|correlation_id|transaction_id)", 60},
    {u"id|pk|sk|.*_id", 30}};
constexpr NameRule scopeNames[]{
    {u"(.*_)?(scope|namespace|tenant|region|realm)(_?id|_name)?", 90},
    {u"(.*_)?(user|account|customer|client|merchant|organi[sz]ation|org|team|owner)_?id", 80},
    {u"(.*_)?(endpoint|route|operation|operation_name|handler|consumer|consumer_id|process_name|"
     "function_name|service|action|method|path|resource|type|name)",
     60}};
constexpr NameRule stateNames[]{
    {u"status|state", 100},
    {u"(idempotency|record|job|request|processing|current|event|message|lock|key)_?(status|state)"
     "(_name)?",
     95},
    {u"(status|state)_?name|phase|stage|recovery_point", 85},
    {u"(status|state)_(code|id)", 75},
    {u".*_(status|state)", 70}};
constexpr NameRule doneNames[]{
    {u"(is_|has_|was_)?(completed?|done|finished|processed|succeeded|success|successful|handled|"
     "consumed|resolved|executed)",
     90}};
constexpr NameRule busyNames[]{{u"(is_|has_)?(in_?progress|processing|pending|locked|active|"
                                "running|in_?flight|lock)",
                                80}};
constexpr NameRule codeNames[]{
    {u"(response|http|resp|result|answer|reply)_?(http_)?(status|code|status_code|http_status)"
     "(_code)?",
     100},
    {u"status_code|http_code|code|rc|status", 80},
    {u"response_status_.*", 70}};
constexpr NameRule resultNames[]{
    {u"(response|resp|result|answer|reply|cached_response)_?(body|json|data|payload|value|content|"
     "text|blob)",
     100},
    {u"response|result|resp|answer|reply|cached_response|return_value|output|stored_response", 95},
    {u"(.*_)?(response|result)", 80},
    {u"body|data|value|payload|content|metadata_value", 50}};
constexpr NameRule fingerprintNames[]{
    {u"(request|payload|body|params|parameters|input|content|req|args|arguments|event|message)_?"
     "(body_)?(hash|fingerprint|digest|checksum|sha256|sha|md5|signature)",
     100},
    {u"finger_?print|validation|hash|checksum|digest|(.*_)?(fingerprint|hash|checksum|digest)",
     85}};
constexpr NameRule ownerNames[]{
    {u"owner(_id|_token)?|(locked|claimed|processed|reserved|taken|acquired)_by|lock_?owner|"
     "lock_?token|worker(_id)?|holder|instance_id|host(name)?|token",
     80}};
constexpr NameRule fenceNames[]{{u"fence|fencing_?token|fence_?token|epoch|generation", 80}};
constexpr NameRule replayNames[]{
    {u"replays|replay_?count|hits?|hit_?count|reuse_?count|replayed_?count|duplicates?(_count)?",
     80}};

constexpr NameRule createdNames[]{
    {u"(created|inserted|claimed|received|started|requested|reserved|initiated|enqueued)_?"
     "(at|on|date|time|timestamp|ms|ts|date_time)?",
     100},
    {u"(creation|create|insert|start|insertion|request)_?(time|date|at|timestamp|ts)|first_seen"
     "(_at)?|ctime|date_created|time_created",
     95},
    {u"ts|timestamp|time|date|at|occurred_(at|on)", 60}};
constexpr NameRule updatedNames[]{
    {u"(last_)?(updated|modified|changed|touched)_?(at|on|date|time|timestamp|ms|ts)?", 100},
    {u"(update|modification|last_modified|last_update)_?(time|date|timestamp|ts)|last_run_at|"
     "mtime|date_(updated|modified)",
     95}};
constexpr NameRule completedNames[]{
    {u"(completed|processed|finished|done|succeeded|executed|handled|consumed|responded|answered|"
     "resolved|closed)_?(at|on|date|time|timestamp|ms|ts)(_.*)?",
     100},
    {u"(completion|finish|end|processing_end|execution)_?(time|date|at|timestamp)", 90}};
constexpr NameRule leaseNames[]{
    {u"(lease|lock|locked|claim|claimed|reserved|reservation|visible|in_?progress)_?"
     "(until|expires?|expires?_(at|on)|expiry|expiration|end|ends_at|deadline|till|timeout_at|to)"
     "(_ms|_ts)?",
     100},
    {u"lease|visibility_timeout_at|takeover_after|stale_after", 80}};
constexpr NameRule lockedNames[]{
    {u"(locked|lock|acquired|lock_acquired|lease_started)_?(at|on|date|time|since|timestamp)", 90}};
constexpr NameRule expiryNames[]{
    {u"(expires?|expiry|expiration|expired)_?(at|on|date|time|timestamp|ms|ts|epoch.*|seconds)?",
     100},
    {u"(record_|key_|retention_)?(ttl|valid_until|valid_to|delete_after|retain_until|purge_after|"
     "expire_at|keep_until|retention_until|time_to_live|cleanup_at|delete_at)",
     90}};
constexpr NameRule lifetimeNames[]{
    {u"(.*_)?(ttl|time_to_live|lifetime|max_age|retention|expires_in|expire_in|valid_for)"
     "(_?(s|sec|secs|seconds?|ms|millis|milliseconds|min|mins|minutes?|h|hours?|days?))?",
     90}};
constexpr NameRule replayedNames[]{
    {u"last_(replay|replayed|hit|seen|used|accessed|requested)(_at|_on)?|replayed_at", 90}};

// The first that matches counts.
std::span<const NameRule> rulesOf(ColumnRole role)
{
    switch (role) {
    case ColumnRole::Key:
        return keyNames;
    case ColumnRole::Scope:
        return scopeNames;
    case ColumnRole::State:
        return stateNames;
    case ColumnRole::Done:
        return doneNames;
    case ColumnRole::Busy:
        return busyNames;
    case ColumnRole::ResultCode:
        return codeNames;
    case ColumnRole::Result:
        return resultNames;
    case ColumnRole::Fingerprint:
        return fingerprintNames;
    case ColumnRole::Owner:
        return ownerNames;
    case ColumnRole::Fence:
        return fenceNames;
    case ColumnRole::Replays:
        return replayNames;
    case ColumnRole::Created:
        return createdNames;
    case ColumnRole::Updated:
        return updatedNames;
    case ColumnRole::Completed:
        return completedNames;
    case ColumnRole::Lease:
        return leaseNames;
    case ColumnRole::Locked:
        return lockedNames;
    case ColumnRole::Expiry:
        return expiryNames;
    case ColumnRole::Lifetime:
        return lifetimeNames;
    case ColumnRole::LastReplay:
        return replayedNames;
    }
    ONECAKE_UNREACHABLE();
}

} // namespace

int weightOf(const QString &words, ColumnRole role)
{
    static thread_local QHash<const NameRule *, QRegularExpression> compiled;
    for (const NameRule &rule : rulesOf(role)) {
        // Of a path the last name counts: "data.status".
        const QString name = words.section(u'.', -1);
        QRegularExpression &pattern = compiled[&rule];
        if (pattern.pattern().isEmpty())
            pattern.setPattern(u"^(%1)$"_s.arg(rule.pattern));
        if (pattern.match(name).hasMatch())
            return rule.weight;
    }
    return 0;
}

// What is between the letters says nothing.
std::optional<RecordStatus> usualMeaning(const QString &word)
{
    static const QRegularExpression between(u"[^a-z0-9]"_s);
    static const QSet<QString> progress{
        u"processing"_s, u"inprogress"_s, u"pending"_s,   u"started"_s,     u"start"_s,
        u"running"_s,    u"active"_s,     u"claimed"_s,   u"locked"_s,      u"reserved"_s,
        u"acquired"_s,   u"created"_s,    u"new"_s,       u"initiated"_s,   u"initial"_s,
        u"queued"_s,     u"enqueued"_s,   u"scheduled"_s, u"open"_s,        u"executing"_s,
        u"working"_s,    u"received"_s,   u"accepted"_s,  u"requested"_s,   u"ongoing"_s,
        u"available"_s,  u"awaiting"_s,   u"retrying"_s,  u"retryable"_s,   u"submitted"_s,
        u"inflight"_s,   u"busy"_s,       u"waiting"_s,   u"begun"_s,       u"doing"_s,
        u"p"_s,          u"progress"_s,   u"lock"_s,      u"reprocessing"_s};
    static const QSet<QString> completed{
        u"completed"_s, u"complete"_s,  u"done"_s,      u"success"_s,   u"succeeded"_s,
        u"finished"_s,  u"finish"_s,    u"processed"_s, u"ok"_s,        u"successful"_s,
        u"closed"_s,    u"resolved"_s,  u"committed"_s, u"answered"_s,  u"executed"_s,
        u"handled"_s,   u"sent"_s,      u"delivered"_s, u"replied"_s,   u"fulfilled"_s,
        u"settled"_s,   u"confirmed"_s, u"saved"_s,     u"responded"_s, u"c"_s,
        u"d"_s,         u"s"_s,         u"cached"_s};
    static const QSet<QString> failed{u"failed"_s,  u"failure"_s,   u"error"_s,     u"errored"_s,
                                      u"err"_s,     u"rejected"_s,  u"cancelled"_s, u"canceled"_s,
                                      u"aborted"_s, u"timeout"_s,   u"timedout"_s,  u"discarded"_s,
                                      u"dead"_s,    u"declined"_s,  u"refused"_s,   u"f"_s,
                                      u"e"_s,       u"exception"_s, u"crashed"_s,   u"fail"_s};
    const QString plain = word.toLower().remove(between);
    if (progress.contains(plain))
        return RecordStatus::InProgress;
    if (completed.contains(plain))
        return RecordStatus::Completed;
    return failed.contains(plain) ? std::optional(RecordStatus::Failed) : std::nullopt;
}

} // namespace onecake
