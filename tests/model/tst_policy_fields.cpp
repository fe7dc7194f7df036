// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// The fields of a policy file: what cannot be read, and what has no meaning where it stands.

#include "tests/support/policy_rows.h"

using namespace onecake::test;

namespace {

constexpr std::array rows{
    PolicyRow{"an unknown field", u"onecake", "{'claim':{'leese':1}}", u"$.claim.leese"},
    PolicyRow{"an unknown group", u"onecake", "{'clam':{}}", u"$.clam"},
    PolicyRow{"no title", u"onecake", "{'title':null}", u"$.title"},
    PolicyRow{"an id with blanks", u"onecake", "{'id':'my policy'}", u"$.id"},
    PolicyRow{"a source with a mark nobody knows", u"onecake",
              "{'sources':[{'text':'a','mark':'hearsay'}]}", u"$.sources[0].mark"},
    PolicyRow{"a source without a text", u"onecake", "{'sources':[{'mark':'src'}]}",
              u"$.sources[0].text"},
    PolicyRow{"an unverified field that does not exist", u"onecake",
              "{'unverified':['claim.lease','claim.colour']}", u"$.unverified[1]"},
    PolicyRow{"a scope part nobody knows", u"onecake", "{'identity':{'scope':['tenant','planet']}}",
              u"$.identity.scope[1]"},
    PolicyRow{"a negative code", u"onecake", "{'fingerprint':{'on_mismatch':{'code':-1}}}",
              u"$.fingerprint.on_mismatch.code"},
    PolicyRow{"codes that are words", u"onecake", "{'outcome':{'excluded_codes':['busy']}}",
              u"$.outcome.excluded_codes[0]"},
    PolicyRow{"a group that is a text", u"onecake", "{'retention':'fine'}", u"$.retention"},
    PolicyRow{"key input of a client's key", u"onecake",
              "{'identity':{'key_input':{'canon':'raw'}}}", u"$.identity.key_input"},
    PolicyRow{"a missing key where none can be missing", u"bicatu",
              "{'identity':{'on_missing_key':{'action':'bypass'}}}", u"$.identity.on_missing_key"},
    PolicyRow{"a code for a key that may be missing", u"stripe",
              "{'identity':{'on_missing_key':{'code':400}}}", u"$.identity.on_missing_key.code"},
    PolicyRow{"a mismatch without a fingerprint", u"bicatu",
              "{'fingerprint':{'on_mismatch':{'action':'reject'}}}", u"$.fingerprint.on_mismatch"},
    PolicyRow{"in-progress behaviour without a claim", u"none",
              "{'claim':{'in_progress_dup':{'action':'reject'}}}", u"$.claim.in_progress_dup"},
    PolicyRow{"a lease and a word for its completer without a claim", u"none",
              "{'claim':{'lease':{},'completer_after':'5s','takeover':'completer'}}",
              u"$.claim.lease $.claim.takeover"},
    PolicyRow{"what a completer does where there is none", u"bicatu",
              "{'claim':{'completer':'close'}}", u"$.claim.completer"},
    PolicyRow{"a completer where the claim is the work's last step", u"get-then-put",
              "{'claim':{'completer_after':'5s'}}", u"$.claim.completer_after"},
    PolicyRow{"tries of a call that is not repeated", u"onecake", "{'claim':{'store_tries':3}}",
              u"$.claim.store_tries"},
    PolicyRow{"a failed claim where none is made", u"none", "{'claim':{'on_failure':{'code':500}}}",
              u"$.claim.on_failure"},
    PolicyRow{"what an effect is unique by, where none is", u"onecake",
              "{'claim':{'effect_key':'record'}}", u"$.claim.effect_key"},
    PolicyRow{"a deadline that ends its owner, where the lease is a span", u"onecake",
              "{'claim':{'lease':{'ends_owner':true}}}", u"$.claim.lease.ends_owner"},
    PolicyRow{"a code for a late owner who is answered", u"onecake",
              "{'outcome':{'on_late_owner':{'code':500}}}", u"$.outcome.on_late_owner.code"},
    PolicyRow{
        "a lease of a record that comes with the work", u"same-transaction",
        "{'claim':{'protocol':'insert_at_commit','record_fencing':null,'in_progress_dup':null},"
        "'retention':{'expiry_test':'store'}}",
        u"$.claim.completer_after $.claim.lease"},
    PolicyRow{"a group nobody knows", u"onecake", "{'group':'favourites'}", u"$.group"},
    PolicyRow{"an outcome to store without a claim", u"none", "{'outcome':{'on_success':'store'}}",
              u"$.outcome.on_success"},
    PolicyRow{"retention without a claim", u"none", "{'retention':{'period':'24h'}}",
              u"$.retention"},
    PolicyRow{"waiting times without waiting", u"onecake",
              "{'claim':{'in_progress_dup':{'poll':'1s','may_evict':true}}}",
              u"$.claim.in_progress_dup.may_evict $.claim.in_progress_dup.poll"},
    PolicyRow{"a code for an acknowledgement", u"sqs-fifo",
              "{'claim':{'in_progress_dup':{'code':409}}}", u"$.claim.in_progress_dup.code"},
    PolicyRow{"a duration for a lease that lasts as long as the record", u"bicatu",
              "{'claim':{'lease':{'duration':'5s'}}}", u"$.claim.lease.duration"},
    PolicyRow{"a heartbeat of a lease that cannot be extended", u"powertools",
              "{'claim':{'lease':{'heartbeat':'5s'}}}", u"$.claim.lease.heartbeat"},
    PolicyRow{"a lost record where the loser gets it", u"onecake",
              "{'claim':{'on_loser_missing':'retry'}}", u"$.claim.on_loser_missing"},
    PolicyRow{"marking under a conditional write", u"onecake",
              "{'claim':{'marks_in_progress':false}}", u"$.claim.marks_in_progress"},
    PolicyRow{"an expiry test of what never expires", u"get-then-put",
              "{'retention':{'expiry_test':'logical'}}", u"$.retention.expiry_test"},
    PolicyRow{"a replay code for the stored answer", u"onecake",
              "{'outcome':{'replay':{'code':200}}}", u"$.outcome.replay.code"},
};

} // namespace

class TestPolicyFields : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aFieldThatCannotBeReadOrHasNoMeaningIsNamed_data() { addRows(rows); }
    void aFieldThatCannotBeReadOrHasNoMeaningIsNamed() { checkRow(); }
};

ONECAKE_TEST(TestPolicyFields)
#include "tst_policy_fields.moc"
