// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "core/model/policy/policy_variants.h"

#include "core/model/policy/policy_fields.h"
#include "core/model/policy/policy_json.h"

using namespace Qt::StringLiterals;

namespace onecake {

namespace {

struct FieldWords {
    QStringView path;
    QStringView words;
};

constexpr FieldWords fieldWords[]{
    {u"identity", u"how a request is told apart from others"},
    {u"identity.key_source", u"where the key comes from"},
    {u"identity.key_input", u"what the key is made of"},
    {u"identity.scope", u"who shares one space of keys"},
    {u"identity.on_missing_key", u"how a request without a key is answered"},
    {u"identity.key_length", u"how long a key may be"},
    {u"fingerprint", u"how another request under the same key is noticed"},
    {u"fingerprint.kind", u"whether requests under one key are compared"},
    {u"fingerprint.fields", u"what of two requests is compared"},
    {u"fingerprint.on_mismatch", u"how another request under the same key is answered"},
    {u"fingerprint.mismatch_when", u"whether requests are compared while the first is in progress"},
    {u"claim", u"how a key is claimed and held"},
    {u"claim.protocol", u"how a key is claimed"},
    {u"claim.marks_in_progress", u"whether anything is written before the work"},
    {u"claim.loser_read", u"how the record that holds the key is read"},
    {u"claim.on_loser_missing", u"what happens when that record cannot be found"},
    {u"claim.on_unknown", u"what happens when the answer to a write is lost"},
    {u"claim.in_progress_dup", u"how a duplicate is answered while the first is in progress"},
    {u"claim.in_progress_dup.code", u"with which status a duplicate in progress is refused"},
    {u"claim.in_progress_dup.retry_after", u"when a refused duplicate is told to come back"},
    {u"claim.lease", u"how long a claim lasts, and what happens when it ends"},
    {u"claim.lease.duration", u"how long a claim lasts"},
    {u"claim.lease.heartbeat", u"whether a claim is extended while the work goes on"},
    {u"claim.lease.on_expiry", u"what happens when a claim ends"},
    {u"claim.completer_after", u"whether, and when, somebody finishes abandoned work"},
    {u"claim.completer", u"what somebody does with abandoned work"},
    {u"claim.takeover", u"who may take over a claim that has ended"},
    {u"claim.on_failure", u"what a claim that fails leaves behind, and how it is answered"},
    {u"claim.store_tries", u"how often a call to the store is repeated"},
    {u"claim.effect_key", u"how long the effect refuses a second one"},
    {u"claim.lease.ends_owner", u"whether the end of a claim ends its owner"},
    {u"claim.record_fencing", u"which claim may still write the record"},
    {u"claim.effect_fencing", u"whether the effect itself refuses a second owner"},
    {u"outcome", u"what is kept of the outcome"},
    {u"outcome.commit", u"when the result is recorded"},
    {u"outcome.on_success", u"what is kept of a success"},
    {u"outcome.on_client_error", u"what is kept of a client error"},
    {u"outcome.on_server_error", u"what is kept of a server error"},
    {u"outcome.on_exception", u"what is kept when the work throws"},
    {u"outcome.excluded_codes", u"which results are never kept"},
    {u"outcome.on_record_write_failure", u"what happens when the result cannot be recorded"},
    {u"outcome.on_late_owner", u"how an owner that comes too late is answered"},
    {u"outcome.answer", u"when the caller is answered"},
    {u"outcome.replay", u"how a later duplicate is answered"},
    {u"outcome.downstream_key", u"whether other services are called with a key of their own"},
    {u"retention", u"how long a key is kept"},
    {u"retention.period", u"how long a key is kept"},
    {u"retention.from", u"from when on the retention is counted"},
    {u"retention.expiry_test", u"who notices that a key is no longer kept"},
    {u"retention.on_expired_retry", u"how a retry after the retention is answered"},
    {u"retention.clock", u"whose clock decides"},
    {u"retention.store_down", u"what happens while the store cannot be reached"},
};

} // namespace

std::vector<Policy> variantsOf(const Policy &policy, const QString &path)
{
    Policy own = policy;
    own.unverified.clear(); // another value may make a field meaningless that is named there
    PolicyVarying varying(&own, path);
    exchange(varying, own);
    std::vector<Policy> variants;
    for (const Policy &variant : varying.takeVariants()) {
        auto read = policyFromJson(toJson(variant));
        if (auto *legal = std::get_if<Policy>(&read); legal != nullptr && *legal != own)
            variants.push_back(std::move(*legal));
    }
    return variants;
}

QString wordsOfField(QStringView path)
{
    for (QStringView known = path;; known = known.first(known.lastIndexOf(u'.'))) {
        for (const FieldWords &field : fieldWords) {
            if (field.path == known)
                return field.words.toString();
        }
        if (!known.contains(u'.'))
            return path.toString();
    }
}

} // namespace onecake
