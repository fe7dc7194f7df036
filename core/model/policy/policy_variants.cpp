// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "core/model/policy/policy_variants.h"

#include "core/base/text/tr.h"
#include "core/model/policy/policy_fields.h"
#include "core/model/policy/policy_json.h"

using namespace Qt::StringLiterals;

namespace onecake {

namespace {

struct FieldWords {
    QStringView path;
    const char *words;
};

constexpr FieldWords fieldWords[]{
    {u"identity", QT_TRANSLATE_NOOP("onecake", "how a request is told apart from others")},
    {u"identity.key_source", QT_TRANSLATE_NOOP("onecake", "where the key comes from")},
    {u"identity.key_input", QT_TRANSLATE_NOOP("onecake", "what the key is made of")},
    {u"identity.scope", QT_TRANSLATE_NOOP("onecake", "who shares one space of keys")},
    {u"identity.on_missing_key",
     QT_TRANSLATE_NOOP("onecake", "how a request without a key is answered")},
    {u"identity.key_length", QT_TRANSLATE_NOOP("onecake", "how long a key may be")},
    {u"fingerprint",
     QT_TRANSLATE_NOOP("onecake", "how another request under the same key is noticed")},
    {u"fingerprint.kind",
     QT_TRANSLATE_NOOP("onecake", "whether requests under one key are compared")},
    {u"fingerprint.fields", QT_TRANSLATE_NOOP("onecake", "what of two requests is compared")},
    {u"fingerprint.on_mismatch",
     QT_TRANSLATE_NOOP("onecake", "how another request under the same key is answered")},
    {u"fingerprint.mismatch_when",
     QT_TRANSLATE_NOOP("onecake", "whether requests are compared while the first is in progress")},
    {u"claim", QT_TRANSLATE_NOOP("onecake", "how a key is claimed and held")},
    {u"claim.protocol", QT_TRANSLATE_NOOP("onecake", "how a key is claimed")},
    {u"claim.marks_in_progress",
     QT_TRANSLATE_NOOP("onecake", "whether anything is written before the work")},
    {u"claim.loser_read",
     QT_TRANSLATE_NOOP("onecake", "how the record that holds the key is read")},
    {u"claim.on_loser_missing",
     QT_TRANSLATE_NOOP("onecake", "what happens when that record cannot be found")},
    {u"claim.on_unknown",
     QT_TRANSLATE_NOOP("onecake", "what happens when the answer to a write is lost")},
    {u"claim.in_progress_dup",
     QT_TRANSLATE_NOOP("onecake", "how a duplicate is answered while the first is in progress")},
    {u"claim.in_progress_dup.code",
     QT_TRANSLATE_NOOP("onecake", "with which status a duplicate in progress is refused")},
    {u"claim.in_progress_dup.retry_after",
     QT_TRANSLATE_NOOP("onecake", "when a refused duplicate is told to come back")},
    {u"claim.lease",
     QT_TRANSLATE_NOOP("onecake", "how long a claim lasts, and what happens when it ends")},
    {u"claim.lease.duration", QT_TRANSLATE_NOOP("onecake", "how long a claim lasts")},
    {u"claim.lease.heartbeat",
     QT_TRANSLATE_NOOP("onecake", "whether a claim is extended while the work goes on")},
    {u"claim.lease.on_expiry", QT_TRANSLATE_NOOP("onecake", "what happens when a claim ends")},
    {u"claim.completer_after",
     QT_TRANSLATE_NOOP("onecake", "whether, and when, somebody finishes abandoned work")},
    {u"claim.completer", QT_TRANSLATE_NOOP("onecake", "what somebody does with abandoned work")},
    {u"claim.takeover", QT_TRANSLATE_NOOP("onecake", "who may take over a claim that has ended")},
    {u"claim.on_failure",
     QT_TRANSLATE_NOOP("onecake", "what a claim that fails leaves behind, and how it is answered")},
    {u"claim.store_tries",
     QT_TRANSLATE_NOOP("onecake", "how often a call to the store is repeated")},
    {u"claim.effect_key", QT_TRANSLATE_NOOP("onecake", "how long the effect refuses a second one")},
    {u"claim.lease.ends_owner",
     QT_TRANSLATE_NOOP("onecake", "whether the end of a claim ends its owner")},
    {u"claim.record_fencing",
     QT_TRANSLATE_NOOP("onecake", "which claim may still write the record")},
    {u"claim.effect_fencing",
     QT_TRANSLATE_NOOP("onecake", "whether the effect itself refuses a second owner")},
    {u"outcome", QT_TRANSLATE_NOOP("onecake", "what is kept of the outcome")},
    {u"outcome.commit", QT_TRANSLATE_NOOP("onecake", "when the result is recorded")},
    {u"outcome.on_success", QT_TRANSLATE_NOOP("onecake", "what is kept of a success")},
    {u"outcome.on_client_error", QT_TRANSLATE_NOOP("onecake", "what is kept of a client error")},
    {u"outcome.on_server_error", QT_TRANSLATE_NOOP("onecake", "what is kept of a server error")},
    {u"outcome.on_exception", QT_TRANSLATE_NOOP("onecake", "what is kept when the work throws")},
    {u"outcome.excluded_codes", QT_TRANSLATE_NOOP("onecake", "which results are never kept")},
    {u"outcome.on_record_write_failure",
     QT_TRANSLATE_NOOP("onecake", "what happens when the result cannot be recorded")},
    {u"outcome.on_late_owner",
     QT_TRANSLATE_NOOP("onecake", "how an owner that comes too late is answered")},
    {u"outcome.answer", QT_TRANSLATE_NOOP("onecake", "when the caller is answered")},
    {u"outcome.replay", QT_TRANSLATE_NOOP("onecake", "how a later duplicate is answered")},
    {u"outcome.downstream_key",
     QT_TRANSLATE_NOOP("onecake", "whether other services are called with a key of their own")},
    {u"retention", QT_TRANSLATE_NOOP("onecake", "how long a key is kept")},
    {u"retention.period", QT_TRANSLATE_NOOP("onecake", "how long a key is kept")},
    {u"retention.from", QT_TRANSLATE_NOOP("onecake", "from when on the retention is counted")},
    {u"retention.expiry_test",
     QT_TRANSLATE_NOOP("onecake", "who notices that a key is no longer kept")},
    {u"retention.on_expired_retry",
     QT_TRANSLATE_NOOP("onecake", "how a retry after the retention is answered")},
    {u"retention.clock", QT_TRANSLATE_NOOP("onecake", "whose clock decides")},
    {u"retention.store_down",
     QT_TRANSLATE_NOOP("onecake", "what happens while the store cannot be reached")},
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
                return tr(field.words);
        }
        if (!known.contains(u'.'))
            return path.toString();
    }
}

} // namespace onecake
