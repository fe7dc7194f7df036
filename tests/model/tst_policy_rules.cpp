// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// The rules of a policy: what its fields say together must make sense.

#include "core/model/policy/policy_rules.h"
#include "tests/support/policy_rows.h"

using namespace onecake;
using namespace onecake::test;
using namespace Qt::StringLiterals;

namespace {

constexpr std::array ruleRows{
    PolicyRow{
        "a claim without a key", u"onecake",
        "{'identity':{'key_source':'none','scope':null,'on_missing_key':null,'key_length':null},"
        "'outcome':{'downstream_key':'none'}}",
        u"$.identity.key_source"},
    PolicyRow{"a downstream key without a key", u"none", "{'outcome':{'downstream_key':'derived'}}",
              u"$.outcome.downstream_key"},
    PolicyRow{"fields of raw bytes", u"bicatu", "{'identity':{'key_input':{'fields':['cake']}}}",
              u"$.identity.key_input.canon"},
    PolicyRow{"the same scope twice", u"onecake", "{'identity':{'scope':['user','tenant','user']}}",
              u"$.identity.scope"},
    PolicyRow{"a longest key shorter than the shortest", u"onecake",
              "{'identity':{'key_length':{'min':20,'max':10}}}", u"$.identity.key_length.max"},
    PolicyRow{"an empty key", u"onecake", "{'identity':{'key_length':{'min':0}}}",
              u"$.identity.key_length.min"},
    PolicyRow{"a code that is no status", u"onecake", "{'identity':{'on_missing_key':{'code':99}}}",
              u"$.identity.on_missing_key.code"},
    PolicyRow{"a fingerprint of no fields", u"onecake", "{'fingerprint':{'kind':'fields'}}",
              u"$.fingerprint.fields"},
    PolicyRow{"a mismatch code beyond 599", u"onecake",
              "{'fingerprint':{'on_mismatch':{'code':600}}}", u"$.fingerprint.on_mismatch.code"},
    PolicyRow{"a scope by a fingerprint that is not taken", u"bicatu",
              "{'identity':{'scope':['fingerprint']}}", u"$.identity.scope"},
    PolicyRow{"a mismatch that the scope hides", u"onecake",
              "{'identity':{'scope':['fingerprint']}}", u"$.fingerprint.on_mismatch.action"},
    PolicyRow{"a dedupe window that says no", u"sqs-fifo",
              "{'claim':{'in_progress_dup':{'action':'reject'}}}",
              u"$.claim.in_progress_dup.action"},
    PolicyRow{"a refusal that is no status", u"onecake",
              "{'claim':{'in_progress_dup':{'code':1000}}}", u"$.claim.in_progress_dup.code"},
    PolicyRow{"waiting without looking again", u"onecake",
              "{'claim':{'in_progress_dup':{'action':'wait','poll':0}}}",
              u"$.claim.in_progress_dup.poll"},
    PolicyRow{"waiting for less than one look", u"onecake",
              "{'claim':{'in_progress_dup':{'action':'wait','poll':'2s','max':'1s'}}}",
              u"$.claim.in_progress_dup.max"},
    PolicyRow{"a lease of no length", u"onecake",
              "{'claim':{'lease':{'duration':0,'heartbeat':0}}}",
              u"$.claim.lease.duration $.claim.lease.heartbeat"},
    PolicyRow{"a heartbeat slower than the lease", u"onecake",
              "{'claim':{'lease':{'heartbeat':'30s'}}}", u"$.claim.lease.heartbeat"},
    PolicyRow{"resuming without recovery points", u"onecake", "{'outcome':{'commit':'after_work'}}",
              u"$.claim.lease.on_expiry"},
    PolicyRow{"a completer that disturbs the owner", u"onecake",
              "{'claim':{'completer_after':'5s'}}", u"$.claim.completer_after"},
    PolicyRow{"a completer for a claim that never ends", u"onecake",
              "{'claim':{'lease':{'kind':'retention','duration':null,'heartbeat':null}}}",
              u"$.claim.lease.kind"},
    PolicyRow{"a completer who may not take over", u"onecake",
              "{'claim':{'lease':{'on_expiry':'blocked'}}}", u"$.claim.lease.on_expiry"},
    PolicyRow{"a completer that closes what then stays open", u"onecake",
              "{'claim':{'completer':'close'}}", u"$.outcome.on_exception"},
    PolicyRow{"repeating without a second try", u"onecake",
              "{'claim':{'on_unknown':'repeat','store_tries':1}}", u"$.claim.store_tries"},
    PolicyRow{"a failed claim that is no status", u"onecake", "{'claim':{'on_failure':{'code':0}}}",
              u"$.claim.on_failure.code"},
    PolicyRow{"a key too long for a status", u"onecake",
              "{'identity':{'key_length':{'too_long_code':7}}}",
              u"$.identity.key_length.too_long_code"},
    PolicyRow{
        "a record that comes with the work, and work without it", u"get-then-put",
        "{'claim':{'protocol':'insert_at_commit','marks_in_progress':null,'loser_read':null}}",
        u"$.outcome.commit"},
    PolicyRow{
        "an index that is to know the time", u"same-transaction",
        "{'claim':{'protocol':'insert_at_commit','record_fencing':null,'in_progress_dup':null,"
        "'lease':null,'completer_after':null}}",
        u"$.retention.expiry_test"},
    PolicyRow{
        "inserting nothing", u"same-transaction",
        "{'claim':{'protocol':'insert_at_commit','record_fencing':null,'in_progress_dup':null,"
        "'lease':null,'completer_after':null},'outcome':{'on_success':'delete'},"
        "'retention':{'expiry_test':'store'}}",
        u"$.outcome.on_success"},
    PolicyRow{"no record, and yet there is one", u"onecake",
              "{'claim':{'record_fencing':'absent'}}", u"$.claim.record_fencing"},
    PolicyRow{"an effect by a record that nobody shares", u"get-then-put",
              "{'claim':{'effect_fencing':'effect_unique','effect_key':'record'}}",
              u"$.claim.effect_key"},
    PolicyRow{"a late owner told what is no status", u"onecake",
              "{'outcome':{'on_late_owner':{'action':'error','code':1}}}",
              u"$.outcome.on_late_owner.code"},
    PolicyRow{"answering before there is the answer that repeats get", u"onecake",
              "{'outcome':{'answer':'on_acceptance'}}", u"$.outcome.answer"},
    PolicyRow{"retention shorter than the lease", u"onecake", "{'retention':{'period':'20s'}}",
              u"$.retention.period"},
    PolicyRow{"an owner where there is none", u"idempotentapi-cluster",
              "{'claim':{'record_fencing':'owner_cas'}}", u"$.claim.record_fencing"},
    PolicyRow{"a token that nobody hands out", u"get-then-put",
              "{'claim':{'effect_fencing':'effect_token'}}", u"$.claim.effect_fencing"},
    PolicyRow{
        "a token that does not rise", u"onecake",
        "{'claim':{'protocol':'lock_nocheck','loser_read':null,'lease':{'on_expiry':'restart'}},"
        "'outcome':{'commit':'after_work'}}",
        u"$.claim.effect_fencing"},
    PolicyRow{"recovery points that the next claim wipes out", u"brandur",
              "{'claim':{'protocol':'lock_nocheck'}}", u"$.outcome.commit"},
    PolicyRow{"a record that comes back from a look", u"get-then-put",
              "{'claim':{'loser_read':'returned'}}", u"$.claim.loser_read"},
    PolicyRow{"a kept claim that was never written", u"get-then-put",
              "{'outcome':{'on_exception':'keep_claim'}}", u"$.outcome.on_exception"},
    PolicyRow{"success that runs again", u"onecake", "{'outcome':{'on_success':'keep_claim'}}",
              u"$.outcome.on_success"},
    PolicyRow{
        "a record settled after it was complete", u"sqs-fifo",
        "{'outcome':{'commit':'before_work','on_server_error':'store','on_exception':'delete'}}",
        u"$.outcome.on_exception"},
    PolicyRow{"an answer stored before there is one", u"sqs-fifo",
              "{'outcome':{'commit':'before_work','on_server_error':'store','on_exception':'store',"
              "'replay':{'kind':'stored_response'}}}",
              u"$.outcome.answer $.outcome.replay.kind"},
    PolicyRow{"an excluded code that is none", u"onecake",
              "{'outcome':{'excluded_codes':[429,42]}}", u"$.outcome.excluded_codes[1]"},
    PolicyRow{"rolling back what is committed", u"powertools",
              "{'outcome':{'on_record_write_failure':'rollback_work'}}",
              u"$.outcome.on_record_write_failure"},
    PolicyRow{"keeping work whose transaction failed", u"same-transaction",
              "{'outcome':{'on_record_write_failure':'keep_claim'}}",
              u"$.outcome.on_record_write_failure"},
    PolicyRow{"another status, but which", u"onecake",
              "{'outcome':{'replay':{'kind':'stored_body_status'}}}", u"$.outcome.replay.code"},
    PolicyRow{"a marker that is no header", u"onecake",
              "{'outcome':{'replay':{'marker':'Was Replayed:'}}}", u"$.outcome.replay.marker"},
    PolicyRow{"nothing kept", u"bicatu", "{'retention':{'period':'0s'}}", u"$.retention.period"},
    PolicyRow{"a period that nobody tests", u"bicatu", "{'retention':{'expiry_test':'none'}}",
              u"$.retention.expiry_test"},
    PolicyRow{"a tombstone that the store deletes", u"onecake",
              "{'retention':{'expiry_test':'store'}}", u"$.retention.on_expired_retry.action"},
    PolicyRow{"a tombstone with no status", u"onecake",
              "{'retention':{'on_expired_retry':{'code':0}}}",
              u"$.retention.on_expired_retry.code"},
    PolicyRow{
        "several at once", u"onecake",
        "{'claim':{'lease':{'heartbeat':'1min'},'completer_after':'1s'},'outcome':{'on_success':'"
        "fail_mark'},"
        "'retention':{'period':'1s'},'colour':'blue'}",
        u"$.claim.completer_after $.claim.lease.heartbeat $.colour $.outcome.on_success "
        u"$.retention.period"},
};

} // namespace

class TestPolicyRules : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aBrokenRuleIsNamed_data() { addRows(ruleRows); }
    void aBrokenRuleIsNamed() { checkRow(); }
    void aPolicyThatDidNotComeFromAFileIsHeldToTheSameRules();
};

void TestPolicyRules::aPolicyThatDidNotComeFromAFileIsHeldToTheSameRules()
{
    Policy policy = *presetPolicy(u"none");
    policy.claim.duplicate = DuplicateAction::Reject;
    policy.claim.leaseKind = LeaseKind::Fixed;
    policy.claim.waiterMayEvict = true;
    policy.claim.completerAfter = Duration(-5000);
    policy.claim.recordFencing = RecordFencing::Owner;
    policy.outcome.onSuccess = Disposition::Store;
    policy.fingerprint.onMismatch = MismatchAction::Reject;
    policy.retention.retention = unlimited;
    const QStringList expected{u"$.claim.completer_after"_s,
                               u"$.claim.in_progress_dup.action"_s,
                               u"$.claim.in_progress_dup.may_evict"_s,
                               u"$.claim.lease.kind"_s,
                               u"$.claim.record_fencing"_s,
                               u"$.fingerprint.on_mismatch.action"_s,
                               u"$.outcome.on_success"_s,
                               u"$.retention.period"_s};
    QCOMPARE(pathsOf(brokenRules(policy)).join(u' '), expected.join(u' '));
}

ONECAKE_TEST(TestPolicyRules)
#include "tst_policy_rules.moc"
