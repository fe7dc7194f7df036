// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "core/model/policy_catalog.h"
#include "core/model/policy_json.h"
#include "core/model/policy_rules.h"

#include <QJsonDocument>
#include <QTest>

using namespace onecake;
using namespace Qt::StringLiterals;

namespace {

// Puts the members of `change` into `object`, level by level; null takes a member out.
QJsonObject merged(QJsonObject object, const QJsonObject &change)
{
    for (auto member = change.constBegin(); member != change.constEnd(); ++member) {
        if (member.value().isNull())
            object.remove(member.key());
        else if (member.value().isObject())
            object.insert(member.key(),
                          merged(object.value(member.key()).toObject(), member.value().toObject()));
        else
            object.insert(member.key(), member.value());
    }
    return object;
}

Problems problemsOf(const QJsonObject &object)
{
    const auto read = policyFromJson(object);
    const auto *problems = std::get_if<Problems>(&read);
    return problems == nullptr ? Problems() : *problems;
}

QStringList pathsOf(const Problems &problems)
{
    QStringList paths;
    for (const Problem &problem : problems)
        paths.append(problem.path);
    paths.sort();
    return paths;
}

// A row: which preset is changed, how (as JSON with single quotes), and which paths must be
// reported, no more and no less.
struct Row {
    const char *name;
    QStringView preset;
    const char *change;
    QStringView paths;
};

constexpr std::array readingRows{
    Row{"an unknown field", u"onecake", "{'claim':{'leese':1}}", u"$.claim.leese"},
    Row{"an unknown group", u"onecake", "{'clam':{}}", u"$.clam"},
    Row{"no title", u"onecake", "{'title':null}", u"$.title"},
    Row{"an id with blanks", u"onecake", "{'id':'my policy'}", u"$.id"},
    Row{"a source with a mark nobody knows", u"onecake",
        "{'sources':[{'text':'a','mark':'hearsay'}]}", u"$.sources[0].mark"},
    Row{"a source without a text", u"onecake", "{'sources':[{'mark':'src'}]}",
        u"$.sources[0].text"},
    Row{"an unverified field that does not exist", u"onecake",
        "{'unverified':['claim.lease','claim.colour']}", u"$.unverified[1]"},
    Row{"a scope part nobody knows", u"onecake", "{'identity':{'scope':['tenant','planet']}}",
        u"$.identity.scope[1]"},
    Row{"a negative code", u"onecake", "{'fingerprint':{'on_mismatch':{'code':-1}}}",
        u"$.fingerprint.on_mismatch.code"},
    Row{"codes that are words", u"onecake", "{'outcome':{'excluded_codes':['busy']}}",
        u"$.outcome.excluded_codes[0]"},
    Row{"a group that is a text", u"onecake", "{'retention':'fine'}", u"$.retention"},
    Row{"key input of a client's key", u"onecake", "{'identity':{'key_input':{'canon':'raw'}}}",
        u"$.identity.key_input"},
    Row{"a missing key where none can be missing", u"bicatu",
        "{'identity':{'on_missing_key':{'action':'bypass'}}}", u"$.identity.on_missing_key"},
    Row{"a code for a key that may be missing", u"stripe",
        "{'identity':{'on_missing_key':{'code':400}}}", u"$.identity.on_missing_key.code"},
    Row{"a mismatch without a fingerprint", u"bicatu",
        "{'fingerprint':{'on_mismatch':{'action':'reject'}}}", u"$.fingerprint.on_mismatch"},
    Row{"in-progress behaviour without a claim", u"none",
        "{'claim':{'in_progress_dup':{'action':'reject'}}}", u"$.claim.in_progress_dup"},
    Row{"a lease and a word for its completer without a claim", u"none",
        "{'claim':{'lease':{},'completer_after':'5s','takeover':'completer'}}",
        u"$.claim.lease $.claim.takeover"},
    Row{"what a completer does where there is none", u"bicatu", "{'claim':{'completer':'close'}}",
        u"$.claim.completer"},
    Row{"a completer where the claim is the work's last step", u"get-then-put",
        "{'claim':{'completer_after':'5s'}}", u"$.claim.completer_after"},
    Row{"tries of a call that is not repeated", u"onecake", "{'claim':{'store_tries':3}}",
        u"$.claim.store_tries"},
    Row{"a failed claim where none is made", u"none", "{'claim':{'on_failure':{'code':500}}}",
        u"$.claim.on_failure"},
    Row{"what an effect is unique by, where none is", u"onecake",
        "{'claim':{'effect_key':'record'}}", u"$.claim.effect_key"},
    Row{"a deadline that ends its owner, where the lease is a span", u"onecake",
        "{'claim':{'lease':{'ends_owner':true}}}", u"$.claim.lease.ends_owner"},
    Row{"a code for a late owner who is answered", u"onecake",
        "{'outcome':{'on_late_owner':{'code':500}}}", u"$.outcome.on_late_owner.code"},
    Row{"a lease of a record that comes with the work", u"same-transaction",
        "{'claim':{'protocol':'insert_at_commit','record_fencing':null,'in_progress_dup':null},"
        "'retention':{'expiry_test':'store'}}",
        u"$.claim.completer_after $.claim.lease"},
    Row{"a group nobody knows", u"onecake", "{'group':'favourites'}", u"$.group"},
    Row{"an outcome to store without a claim", u"none", "{'outcome':{'on_success':'store'}}",
        u"$.outcome.on_success"},
    Row{"retention without a claim", u"none", "{'retention':{'period':'24h'}}", u"$.retention"},
    Row{"waiting times without waiting", u"onecake",
        "{'claim':{'in_progress_dup':{'poll':'1s','may_evict':true}}}",
        u"$.claim.in_progress_dup.may_evict $.claim.in_progress_dup.poll"},
    Row{"a code for an acknowledgement", u"sqs-fifo", "{'claim':{'in_progress_dup':{'code':409}}}",
        u"$.claim.in_progress_dup.code"},
    Row{"a duration for a lease that lasts as long as the record", u"bicatu",
        "{'claim':{'lease':{'duration':'5s'}}}", u"$.claim.lease.duration"},
    Row{"a heartbeat of a lease that cannot be extended", u"powertools",
        "{'claim':{'lease':{'heartbeat':'5s'}}}", u"$.claim.lease.heartbeat"},
    Row{"a lost record where the loser gets it", u"onecake",
        "{'claim':{'on_loser_missing':'retry'}}", u"$.claim.on_loser_missing"},
    Row{"marking under a conditional write", u"onecake", "{'claim':{'marks_in_progress':false}}",
        u"$.claim.marks_in_progress"},
    Row{"an expiry test of what never expires", u"get-then-put",
        "{'retention':{'expiry_test':'logical'}}", u"$.retention.expiry_test"},
    Row{"a replay code for the stored answer", u"onecake", "{'outcome':{'replay':{'code':200}}}",
        u"$.outcome.replay.code"},
};

constexpr std::array ruleRows{
    Row{"a claim without a key", u"onecake",
        "{'identity':{'key_source':'none','scope':null,'on_missing_key':null,'key_length':null},"
        "'outcome':{'downstream_key':'none'}}",
        u"$.identity.key_source"},
    Row{"a downstream key without a key", u"none", "{'outcome':{'downstream_key':'derived'}}",
        u"$.outcome.downstream_key"},
    Row{"fields of raw bytes", u"bicatu", "{'identity':{'key_input':{'fields':['cake']}}}",
        u"$.identity.key_input.canon"},
    Row{"the same scope twice", u"onecake", "{'identity':{'scope':['user','tenant','user']}}",
        u"$.identity.scope"},
    Row{"a longest key shorter than the shortest", u"onecake",
        "{'identity':{'key_length':{'min':20,'max':10}}}", u"$.identity.key_length.max"},
    Row{"an empty key", u"onecake", "{'identity':{'key_length':{'min':0}}}",
        u"$.identity.key_length.min"},
    Row{"a code that is no status", u"onecake", "{'identity':{'on_missing_key':{'code':99}}}",
        u"$.identity.on_missing_key.code"},
    Row{"a fingerprint of no fields", u"onecake", "{'fingerprint':{'kind':'fields'}}",
        u"$.fingerprint.fields"},
    Row{"a mismatch code beyond 599", u"onecake", "{'fingerprint':{'on_mismatch':{'code':600}}}",
        u"$.fingerprint.on_mismatch.code"},
    Row{"a scope by a fingerprint that is not taken", u"bicatu",
        "{'identity':{'scope':['fingerprint']}}", u"$.identity.scope"},
    Row{"a mismatch that the scope hides", u"onecake", "{'identity':{'scope':['fingerprint']}}",
        u"$.fingerprint.on_mismatch.action"},
    Row{"a dedupe window that says no", u"sqs-fifo",
        "{'claim':{'in_progress_dup':{'action':'reject'}}}", u"$.claim.in_progress_dup.action"},
    Row{"a refusal that is no status", u"onecake", "{'claim':{'in_progress_dup':{'code':1000}}}",
        u"$.claim.in_progress_dup.code"},
    Row{"waiting without looking again", u"onecake",
        "{'claim':{'in_progress_dup':{'action':'wait','poll':0}}}",
        u"$.claim.in_progress_dup.poll"},
    Row{"waiting for less than one look", u"onecake",
        "{'claim':{'in_progress_dup':{'action':'wait','poll':'2s','max':'1s'}}}",
        u"$.claim.in_progress_dup.max"},
    Row{"a lease of no length", u"onecake", "{'claim':{'lease':{'duration':0,'heartbeat':0}}}",
        u"$.claim.lease.duration $.claim.lease.heartbeat"},
    Row{"a heartbeat slower than the lease", u"onecake", "{'claim':{'lease':{'heartbeat':'30s'}}}",
        u"$.claim.lease.heartbeat"},
    Row{"resuming without recovery points", u"onecake", "{'outcome':{'commit':'after_work'}}",
        u"$.claim.lease.on_expiry"},
    Row{"a completer that disturbs the owner", u"onecake", "{'claim':{'completer_after':'5s'}}",
        u"$.claim.completer_after"},
    Row{"a completer for a claim that never ends", u"onecake",
        "{'claim':{'lease':{'kind':'retention','duration':null,'heartbeat':null}}}",
        u"$.claim.lease.kind"},
    Row{"a completer who may not take over", u"onecake",
        "{'claim':{'lease':{'on_expiry':'blocked'}}}", u"$.claim.lease.on_expiry"},
    Row{"a completer that closes what then stays open", u"onecake",
        "{'claim':{'completer':'close'}}", u"$.outcome.on_exception"},
    Row{"repeating without a second try", u"onecake",
        "{'claim':{'on_unknown':'repeat','store_tries':1}}", u"$.claim.store_tries"},
    Row{"a failed claim that is no status", u"onecake", "{'claim':{'on_failure':{'code':0}}}",
        u"$.claim.on_failure.code"},
    Row{"a key too long for a status", u"onecake",
        "{'identity':{'key_length':{'too_long_code':7}}}", u"$.identity.key_length.too_long_code"},
    Row{"a record that comes with the work, and work without it", u"get-then-put",
        "{'claim':{'protocol':'insert_at_commit','marks_in_progress':null,'loser_read':null}}",
        u"$.outcome.commit"},
    Row{"an index that is to know the time", u"same-transaction",
        "{'claim':{'protocol':'insert_at_commit','record_fencing':null,'in_progress_dup':null,"
        "'lease':null,'completer_after':null}}",
        u"$.retention.expiry_test"},
    Row{"inserting nothing", u"same-transaction",
        "{'claim':{'protocol':'insert_at_commit','record_fencing':null,'in_progress_dup':null,"
        "'lease':null,'completer_after':null},'outcome':{'on_success':'delete'},"
        "'retention':{'expiry_test':'store'}}",
        u"$.outcome.on_success"},
    Row{"no record, and yet there is one", u"onecake", "{'claim':{'record_fencing':'absent'}}",
        u"$.claim.record_fencing"},
    Row{"an effect by a record that nobody shares", u"get-then-put",
        "{'claim':{'effect_fencing':'effect_unique','effect_key':'record'}}",
        u"$.claim.effect_key"},
    Row{"a late owner told what is no status", u"onecake",
        "{'outcome':{'on_late_owner':{'action':'error','code':1}}}",
        u"$.outcome.on_late_owner.code"},
    Row{"answering before there is the answer that repeats get", u"onecake",
        "{'outcome':{'answer':'on_acceptance'}}", u"$.outcome.answer"},
    Row{"retention shorter than the lease", u"onecake", "{'retention':{'period':'20s'}}",
        u"$.retention.period"},
    Row{"an owner where there is none", u"idempotentapi-cluster",
        "{'claim':{'record_fencing':'owner_cas'}}", u"$.claim.record_fencing"},
    Row{"a token that nobody hands out", u"get-then-put",
        "{'claim':{'effect_fencing':'effect_token'}}", u"$.claim.effect_fencing"},
    Row{"a token that does not rise", u"onecake",
        "{'claim':{'protocol':'lock_nocheck','loser_read':null,'lease':{'on_expiry':'restart'}},"
        "'outcome':{'commit':'after_work'}}",
        u"$.claim.effect_fencing"},
    Row{"recovery points that the next claim wipes out", u"brandur",
        "{'claim':{'protocol':'lock_nocheck'}}", u"$.outcome.commit"},
    Row{"a record that comes back from a look", u"get-then-put",
        "{'claim':{'loser_read':'returned'}}", u"$.claim.loser_read"},
    Row{"a kept claim that was never written", u"get-then-put",
        "{'outcome':{'on_exception':'keep_claim'}}", u"$.outcome.on_exception"},
    Row{"success that runs again", u"onecake", "{'outcome':{'on_success':'keep_claim'}}",
        u"$.outcome.on_success"},
    Row{"a record settled after it was complete", u"sqs-fifo",
        "{'outcome':{'commit':'before_work','on_server_error':'store','on_exception':'delete'}}",
        u"$.outcome.on_exception"},
    Row{"an answer stored before there is one", u"sqs-fifo",
        "{'outcome':{'commit':'before_work','on_server_error':'store','on_exception':'store',"
        "'replay':{'kind':'stored_response'}}}",
        u"$.outcome.replay.kind"},
    Row{"an excluded code that is none", u"onecake", "{'outcome':{'excluded_codes':[429,42]}}",
        u"$.outcome.excluded_codes[1]"},
    Row{"rolling back what is committed", u"powertools",
        "{'outcome':{'on_record_write_failure':'rollback_work'}}",
        u"$.outcome.on_record_write_failure"},
    Row{"keeping work whose transaction failed", u"same-transaction",
        "{'outcome':{'on_record_write_failure':'keep_claim'}}",
        u"$.outcome.on_record_write_failure"},
    Row{"another status, but which", u"onecake",
        "{'outcome':{'replay':{'kind':'stored_body_status'}}}", u"$.outcome.replay.code"},
    Row{"a marker that is no header", u"onecake",
        "{'outcome':{'replay':{'marker':'Was Replayed:'}}}", u"$.outcome.replay.marker"},
    Row{"nothing kept", u"bicatu", "{'retention':{'period':'0s'}}", u"$.retention.period"},
    Row{"a period that nobody tests", u"bicatu", "{'retention':{'expiry_test':'none'}}",
        u"$.retention.expiry_test"},
    Row{"a tombstone that the store deletes", u"onecake", "{'retention':{'expiry_test':'store'}}",
        u"$.retention.on_expired_retry.action"},
    Row{"a tombstone with no status", u"onecake", "{'retention':{'on_expired_retry':{'code':0}}}",
        u"$.retention.on_expired_retry.code"},
    Row{"several at once", u"onecake",
        "{'claim':{'lease':{'heartbeat':'1min'},'completer_after':'1s'},'outcome':{'on_success':'"
        "fail_mark'},"
        "'retention':{'period':'1s'},'colour':'blue'}",
        u"$.claim.completer_after $.claim.lease.heartbeat $.colour $.outcome.on_success "
        u"$.retention.period"},
};

template<size_t Count>
void addRows(const std::array<Row, Count> &rows)
{
    QTest::addColumn<QString>("preset");
    QTest::addColumn<QByteArray>("change");
    QTest::addColumn<QStringList>("paths");
    for (const Row &row : rows)
        QTest::newRow(row.name) << row.preset.toString()
                                << QByteArray(row.change).replace('\'', '"')
                                << row.paths.toString().split(u' ');
}

} // namespace

class TestPolicyRules : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aFieldThatCannotBeReadOrHasNoMeaningIsNamed_data() { addRows(readingRows); }
    void aFieldThatCannotBeReadOrHasNoMeaningIsNamed() { checkRow(); }
    void aBrokenRuleIsNamed_data() { addRows(ruleRows); }
    void aBrokenRuleIsNamed() { checkRow(); }
    void aPolicyThatDidNotComeFromAFileIsHeldToTheSameRules();

private:
    static void checkRow();
};

void TestPolicyRules::checkRow()
{
    QFETCH(QString, preset);
    QFETCH(QByteArray, change);
    QFETCH(QStringList, paths);
    const QJsonDocument parsed = QJsonDocument::fromJson(change);
    QVERIFY(parsed.isObject());
    const Problems problems = problemsOf(merged(toJson(*presetPolicy(preset)), parsed.object()));
    QCOMPARE(pathsOf(problems).join(u' '), paths.join(u' '));
    for (const Problem &problem : problems)
        QVERIFY2(problem.message.contains(u"expected"_s)
                     || problem.message.contains(u"is not a field"_s)
                     || problem.message.contains(u"it is for policies in which"_s),
                 qPrintable(problem.message));
}

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

QTEST_APPLESS_MAIN(TestPolicyRules)
#include "tst_policy_rules.moc"
