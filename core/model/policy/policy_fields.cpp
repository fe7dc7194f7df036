// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "core/model/policy/policy_fields.h"

#include <limits>

using namespace Qt::StringLiterals;

namespace onecake {

namespace {

template<typename Io>
void exchangeIdentity(Io &io, IdentityPolicy &identity)
{
    io.choice(u"key_source", identity.keySource);
    const KeySource source = identity.keySource;
    if (io.apply({u"key_input"}, source == KeySource::Derived, u"key_source is derived")) {
        io.group(u"key_input", [&identity](auto &input) {
            input.texts(u"fields", identity.keyFields);
            input.choice(u"canon", identity.canon);
            input.choice(u"digest", identity.digest);
            input.choice(u"text", identity.text);
        });
    }
    if (io.apply({u"scope"}, source != KeySource::None, u"there is a key"))
        io.choices(u"scope", identity.scope);
    const bool hasLimits = source == KeySource::Client || source == KeySource::BusinessId;
    const bool mayBeMissing =
        hasLimits || (source == KeySource::Derived && !identity.keyFields.isEmpty());
    if (io.apply({u"on_missing_key"}, mayBeMissing,
                 u"the key is the caller's, or derived from chosen fields")) {
        io.group(u"on_missing_key", [&identity](auto &missing) {
            missing.choice(u"action", identity.onMissingKey);
            if (missing.apply({u"code"}, identity.onMissingKey == MissingKeyAction::Reject,
                              u"the action is reject"))
                missing.number(u"code", identity.missingKeyCode);
        });
    }
    if (io.apply({u"key_length"}, hasLimits, u"key_source is client or business_id")) {
        io.group(u"key_length", [&identity](auto &length) {
            length.number(u"min", identity.keyLengthMin);
            length.number(u"max", identity.keyLengthMax);
            length.number(u"too_long_code", identity.keyTooLongCode);
        });
    }
}

template<typename Io>
void exchangeFingerprint(Io &io, FingerprintPolicy &fingerprint)
{
    io.choice(u"kind", fingerprint.kind);
    if (io.apply({u"fields"}, fingerprint.kind == FingerprintKind::Fields,
                 u"the fingerprint's kind is fields"))
        io.texts(u"fields", fingerprint.fields);
    const bool isTaken = fingerprint.kind != FingerprintKind::None;
    if (!io.apply({u"on_mismatch", u"mismatch_when"}, isTaken,
                  u"the fingerprint's kind is full, body or fields"))
        return;
    io.group(u"on_mismatch", [&fingerprint](auto &mismatch) {
        mismatch.choice(u"action", fingerprint.onMismatch);
        if (mismatch.apply({u"code"}, fingerprint.onMismatch == MismatchAction::Reject,
                           u"the action is reject"))
            mismatch.number(u"code", fingerprint.mismatchCode);
    });
    io.choice(u"mismatch_when", fingerprint.when);
}

template<typename Io>
void exchangeDuplicate(Io &io, ClaimPolicy &claim)
{
    io.choice(u"action", claim.duplicate);
    const bool isWait = claim.duplicate == DuplicateAction::Wait;
    const bool maySayNo = isWait || claim.duplicate == DuplicateAction::Reject;
    if (io.apply({u"code", u"retry_after"}, maySayNo, u"the action is reject or wait")) {
        io.number(u"code", claim.duplicateCode);
        io.span(u"retry_after", claim.retryAfter);
    }
    if (io.apply({u"poll", u"max", u"may_evict"}, isWait, u"the action is wait")) {
        io.span(u"poll", claim.waitPoll);
        io.span(u"max", claim.waitMax);
        io.flag(u"may_evict", claim.waiterMayEvict);
    }
}

template<typename Io>
void exchangeLease(Io &io, ClaimPolicy &claim)
{
    io.choice(u"kind", claim.leaseKind);
    const bool isFixed = claim.leaseKind == LeaseKind::Fixed;
    const bool hasEnd = isFixed || claim.leaseKind == LeaseKind::CallerDeadline;
    if (io.apply({u"duration"}, hasEnd, u"the lease's kind is fixed or caller_deadline"))
        io.span(u"duration", claim.lease);
    if (io.apply({u"ends_owner"}, claim.leaseKind == LeaseKind::CallerDeadline,
                 u"the lease's kind is caller_deadline"))
        io.flag(u"ends_owner", claim.leaseEndsOwner);
    if (io.apply({u"heartbeat"}, isFixed, u"the lease's kind is fixed"))
        io.span(u"heartbeat", claim.heartbeat);
    io.choice(u"on_expiry", claim.onLeaseExpiry);
}

// What becomes of a claim's calls to the store.
template<typename Io>
void exchangeTrouble(Io &io, ClaimPolicy &claim)
{
    if (io.apply({u"on_unknown", u"on_failure"}, claim.protocol != ClaimProtocol::None,
                 u"a record is written")) {
        io.choice(u"on_unknown", claim.onUnknown);
        io.group(u"on_failure", [&claim](auto &failure) {
            failure.choice(u"action", claim.onFailure);
            failure.number(u"code", claim.failureCode);
        });
    }
    const bool repeats =
        claim.protocol != ClaimProtocol::None && claim.onUnknown == OnUnknownWrite::Repeat;
    if (io.apply({u"store_tries"}, repeats, u"on_unknown is repeat"))
        io.number(u"store_tries", claim.storeTries);
}

template<typename Io>
void exchangeCompleter(Io &io, ClaimPolicy &claim)
{
    if (io.apply({u"completer_after"}, mayBeCompleted(claim),
                 u"a claim is written before the work, or nothing at all"))
        io.span(u"completer_after", claim.completerAfter);
    const bool completes = marksInProgress(claim) && claim.completerAfter > Duration{0};
    if (io.apply({u"completer", u"takeover"}, completes,
                 u"a completer comes for claims that are left")) {
        io.choice(u"completer", claim.completer);
        io.choice(u"takeover", claim.takeover);
    }
}

template<typename Io>
void exchangeClaim(Io &io, ClaimPolicy &claim)
{
    io.choice(u"protocol", claim.protocol);
    io.choice(u"effect_fencing", claim.effectFencing);
    if (io.apply({u"effect_key"}, claim.effectFencing == EffectFencing::Unique,
                 u"effect_fencing is effect_unique"))
        io.choice(u"effect_key", claim.effectKey);
    const bool isCheck = claim.protocol == ClaimProtocol::CheckThenAct;
    if (io.apply({u"marks_in_progress"}, isCheck, u"the protocol is check_then_act"))
        io.flag(u"marks_in_progress", claim.marksInProgress);
    const bool isConditional = claim.protocol == ClaimProtocol::ConditionalWrite
        || claim.protocol == ClaimProtocol::DedupeWindow;
    if (io.apply({u"loser_read"}, isConditional || isCheck,
                 u"the protocol is cond_write, dedupe_window or check_then_act"))
        io.choice(u"loser_read", claim.loserRead);
    const bool reads = isConditional && claim.loserRead != LoserRead::Returned;
    if (io.apply({u"on_loser_missing"}, reads, u"a lost claim is followed by a read"))
        io.choice(u"on_loser_missing", claim.onLoserMissing);
    exchangeTrouble(io, claim);
    exchangeCompleter(io, claim);
    if (!io.apply({u"in_progress_dup", u"lease", u"record_fencing"}, marksInProgress(claim),
                  u"a claim is written before the work"))
        return;
    io.group(u"in_progress_dup",
             [&claim](auto &duplicate) { exchangeDuplicate(duplicate, claim); });
    io.group(u"lease", [&claim](auto &lease) { exchangeLease(lease, claim); });
    io.choice(u"record_fencing", claim.recordFencing);
}

template<typename Io>
void exchangeReplay(Io &io, OutcomePolicy &outcome)
{
    io.choice(u"kind", outcome.replay);
    const bool hasCode =
        outcome.replay == ReplayKind::StoredBodyStatus || outcome.replay == ReplayKind::ErrorExists;
    if (io.apply({u"code"}, hasCode, u"the replay's kind is stored_body_status or error_exists"))
        io.number(u"code", outcome.replayCode);
    io.text(u"marker", outcome.replayMarker);
}

template<typename Io>
void exchangeOutcome(Io &io, OutcomePolicy &outcome, bool claims)
{
    io.choice(u"downstream_key", outcome.downstreamKey);
    const bool isMeaningful = io.apply(
        {u"commit", u"on_success", u"on_client_error", u"on_server_error", u"on_exception",
         u"excluded_codes", u"on_record_write_failure", u"on_late_owner", u"answer", u"replay"},
        claims, u"the claim's protocol is not none");
    if (!isMeaningful)
        return;
    io.choice(u"commit", outcome.commit);
    io.choice(u"on_success", outcome.onSuccess);
    io.choice(u"on_client_error", outcome.onClientError);
    io.choice(u"on_server_error", outcome.onServerError);
    io.choice(u"on_exception", outcome.onException);
    io.numbers(u"excluded_codes", outcome.excludedCodes);
    io.choice(u"on_record_write_failure", outcome.onRecordWriteFailure);
    io.group(u"on_late_owner", [&outcome](auto &late) {
        late.choice(u"action", outcome.onLateOwner);
        if (late.apply({u"code"}, outcome.onLateOwner == LateOwnerAction::Error,
                       u"the action is error"))
            late.number(u"code", outcome.lateOwnerCode);
    });
    io.choice(u"answer", outcome.answer);
    io.group(u"replay", [&outcome](auto &replay) { exchangeReplay(replay, outcome); });
}

template<typename Io>
void exchangeRetention(Io &io, RetentionPolicy &retention)
{
    io.spanOrUnlimited(u"period", retention.retention);
    const bool ends = retention.retention != unlimited;
    if (io.apply({u"from", u"expiry_test", u"on_expired_retry"}, ends,
                 u"the retention's period is not unlimited")) {
        io.choice(u"from", retention.from);
        io.choice(u"expiry_test", retention.expiryTest);
        io.group(u"on_expired_retry", [&retention](auto &expired) {
            expired.choice(u"action", retention.expiredRetry);
            if (expired.apply({u"code"}, retention.expiredRetry == ExpiredRetry::Reject,
                              u"the action is reject"))
                expired.number(u"code", retention.expiredCode);
        });
    }
    io.choice(u"clock", retention.clock);
    io.choice(u"store_down", retention.storeDown);
}

} // namespace

void PolicyReading::number(QStringView field, int &value)
{
    constexpr int highest = std::numeric_limits<int>::max();
    value = static_cast<int>(m_reader->integer(field, value, 0, highest));
}

void PolicyReading::numbers(QStringView field, std::vector<int> &values)
{
    const QJsonValue list = m_reader->raw(field);
    if (!list.isUndefined() && !list.isArray())
        m_reader->report(field, describe(list) + u", expected a list of whole numbers"_s);
    values.clear();
    const QJsonArray items = list.toArray();
    for (qsizetype index = 0; index < items.size(); ++index) {
        constexpr int none = -1;
        const int value = items.at(index).toInt(none);
        if (value == none)
            m_reader->report(u"%1[%2]"_s.arg(field).arg(index),
                             describe(items.at(index)) + u", expected a whole number"_s);
        else
            values.push_back(value);
    }
}

void PolicyReading::spanOrUnlimited(QStringView field, Duration &value)
{
    const QJsonValue given = m_reader->raw(field);
    const bool isUnlimited =
        given.toString() == unlimitedWord || given.toInt() == unlimited.count();
    value = isUnlimited ? unlimited : m_reader->duration(field, value);
}

void PolicyReading::sources(QStringView field, std::vector<PolicySource> &values)
{
    values.clear();
    m_reader->forEachObject(field, [&values](JsonReader &source) {
        const QString text = source.requiredText(u"text");
        values.push_back({text, source.requiredText(u"mark")});
    });
}

void PolicyWriting::numbers(QStringView field, const std::vector<int> &values)
{
    QJsonArray items;
    for (const int value : values)
        items.append(value);
    m_object->insert(field, items);
}

void PolicyWriting::spanOrUnlimited(QStringView field, Duration value)
{
    m_object->insert(field, value == unlimited ? unlimitedWord.toString() : toText(value));
}

void PolicyWriting::sources(QStringView field, const std::vector<PolicySource> &values)
{
    QJsonArray items;
    for (const PolicySource &source : values)
        items.append(QJsonObject{{u"text"_s, source.text}, {u"mark"_s, source.mark}});
    m_object->insert(field, items);
}

template<typename Io>
void exchange(Io &io, Policy &policy)
{
    io.requiredText(u"id", policy.id);
    io.requiredText(u"title", policy.title);
    io.text(u"summary", policy.summary);
    io.choice(u"group", policy.group);
    io.sources(u"sources", policy.sources);
    io.texts(u"unverified", policy.unverified);
    io.group(u"identity", [&policy](auto &group) { exchangeIdentity(group, policy.identity); });
    io.group(u"claim", [&policy](auto &group) { exchangeClaim(group, policy.claim); });
    const bool claims = policy.claim.protocol != ClaimProtocol::None;
    io.group(u"outcome",
             [&policy, claims](auto &group) { exchangeOutcome(group, policy.outcome, claims); });
    if (!io.apply({u"fingerprint", u"retention"}, claims, u"the claim's protocol is not none"))
        return;
    io.group(u"fingerprint",
             [&policy](auto &group) { exchangeFingerprint(group, policy.fingerprint); });
    io.group(u"retention", [&policy](auto &group) { exchangeRetention(group, policy.retention); });
}

template void exchange(PolicyReading &io, Policy &policy);
template void exchange(PolicyWriting &io, Policy &policy);
template void exchange(PolicyVarying &io, Policy &policy);
template void exchange(PolicyListing &io, Policy &policy);
template void exchange(PolicyAltering &io, Policy &policy);

} // namespace onecake
