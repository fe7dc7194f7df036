// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "core/lab/explore/policy_findings.h"

#include "core/base/text/tr.h"
#include "core/lab/explore/explore.h"
#include "core/lab/sim/run_file.h"
#include "core/lab/sim/scenario/catalog.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace onecake {

namespace {

// A way in which a design can be wrong: where it may be, and the search that shows it.
struct Suspicion {
    const char *title = nullptr;
    QStringView field;
    const char *advice = nullptr;
    QStringView story;
    QStringView keyAlgorithm; // empty: the design's
    std::vector<FaultKind> kinds; // at most one of them is placed
    std::vector<VerdictName> promises;
    bool (*mayBe)(const RunInputs &design) = nullptr;
};

bool isAlways(const RunInputs & /*design*/)
{
    return true;
}

bool hasRetention(const RunInputs &design)
{
    return design.policy->claim.protocol != ClaimProtocol::None
        && design.policy->retention.retention > Duration(0);
}

bool hasLease(const RunInputs &design)
{
    return marksInProgress(design.policy->claim);
}

bool hasLeaseWithoutFence(const RunInputs &design)
{
    const ClaimPolicy &claim = design.policy->claim;
    return hasLease(design)
        && (claim.recordFencing == RecordFencing::None
            || claim.effectFencing == EffectFencing::None);
}

bool storesServerErrors(const RunInputs &design)
{
    const OutcomePolicy &outcome = design.policy->outcome;
    return outcome.onServerError == Disposition::Store || outcome.onException == Disposition::Store;
}

bool commitsBeforeWork(const RunInputs &design)
{
    return design.policy->outcome.commit == CommitMode::BeforeWork;
}

bool looksBeforeItActs(const RunInputs &design)
{
    return design.policy->claim.protocol == ClaimProtocol::CheckThenAct
        || design.policy->claim.protocol == ClaimProtocol::LockNoCheck;
}

bool failsOpen(const RunInputs &design)
{
    return design.policy->retention.storeDown == StoreDownAction::FailOpen;
}

bool hasNoLayer(const RunInputs &design)
{
    return design.policy->claim.protocol == ClaimProtocol::None;
}

bool isKeyPerAttempt(const RunInputs &design)
{
    return design.keyAlgorithm->made == KeyMoment::Attempt
        || design.keyAlgorithm->made == KeyMoment::Server;
}

bool isKeyFromPayload(const RunInputs &design)
{
    const auto &parts = design.keyAlgorithm->parts;
    const auto isUnique = [](KeyPart part) {
        return part == KeyPart::Uuid || part == KeyPart::IntentId || part == KeyPart::Counter;
    };
    return design.policy->identity.keySource == KeySource::Derived
        || std::none_of(parts.begin(), parts.end(), isUnique);
}

// How keys are made and told apart.
std::vector<Suspicion> keySuspicions()
{
    using enum FaultKind;
    using enum VerdictName;
    return {
        {QT_TRANSLATE_NOOP("onecake", "Nothing protects a retry"),
         u"claim.protocol",
         QT_TRANSLATE_NOOP("onecake", "Claim the key before the work, with one conditional write."),
         u"tunnel",
         u"",
         {},
         {AtMostOneCake, AtMostOneCharge},
         &hasNoLayer},
        {QT_TRANSLATE_NOOP("onecake", "The key is new for every attempt"),
         u"",
         QT_TRANSLATE_NOOP(
             "onecake", "Make the key once for each intent, and keep it before anything is sent."),
         u"tunnel",
         u"",
         {},
         {AtMostOneCake, AtMostOneCharge},
         &isKeyPerAttempt},
        {QT_TRANSLATE_NOOP("onecake", "The key is made from the payload"),
         u"identity.key_source",
         QT_TRANSLATE_NOOP(
             "onecake",
             "Two equal orders can both be wanted: let the client make a key for each intent."),
         u"two-cakes-wanted",
         u"",
         {},
         {DistinctOrders},
         &isKeyFromPayload},
        {QT_TRANSLATE_NOOP("onecake", "The scope is narrower than the caller"),
         u"identity.scope",
         QT_TRANSLATE_NOOP("onecake", "Put tenant and user into the scope of a key."),
         u"two-customers-one-key",
         u"shared-counter",
         {},
         {NoStranger, DistinctOrders},
         &isAlways}};
}

// How they are claimed, for how long, and what a claim fences.
std::vector<Suspicion> claimSuspicions()
{
    using enum FaultKind;
    using enum VerdictName;
    return {
        {QT_TRANSLATE_NOOP("onecake", "Two that look at once both work"),
         u"claim.protocol",
         QT_TRANSLATE_NOOP("onecake", "Claim with one conditional write instead of looking first."),
         u"double-tap",
         u"",
         {DuplicateRequest, StoreLosesReply},
         {AtMostOneCake, AtMostOneCharge},
         &looksBeforeItActs},
        {QT_TRANSLATE_NOOP("onecake", "The retention is shorter than a retry may come"),
         u"retention.period",
         QT_TRANSLATE_NOOP(
             "onecake",
             "Keep keys longer than anybody retries, and tell an expired key from one never seen."),
         u"late-retry",
         u"",
         {},
         {AtMostOneCake, AtMostOneCharge},
         &hasRetention},
        {QT_TRANSLATE_NOOP("onecake", "The lease is shorter than the work can take"),
         u"claim.lease.duration",
         QT_TRANSLATE_NOOP("onecake",
                           "Renew the lease while the work goes on, and fence the effect."),
         u"slow-owner",
         u"",
         {},
         {AtMostOneCake, AtMostOneCharge},
         &hasLease},
        {QT_TRANSLATE_NOOP("onecake", "A lease without a fence"),
         u"claim.effect_fencing",
         QT_TRANSLATE_NOOP("onecake", "Hand the fence to the effect, and let it be checked there."),
         u"two-cakes-wanted",
         u"",
         {Hold, FreeLockEarly, Skew},
         {AtMostOneCake, AtMostOneCharge},
         &hasLeaseWithoutFence}};
}

// What is recorded, and what becomes of it.
std::vector<Suspicion> outcomeSuspicions()
{
    using enum FaultKind;
    using enum VerdictName;
    return {
        {QT_TRANSLATE_NOOP("onecake", "The work is lost between effect and record"),
         u"outcome.commit",
         QT_TRANSLATE_NOOP("onecake",
                           "Commit the record with the work, or derive the keys of other services "
                           "from this one."),
         u"crash-after-work",
         u"",
         {Crash, StoreLosesReply},
         {AtMostOneCake, AtMostOneCharge},
         &isAlways},
        {QT_TRANSLATE_NOOP("onecake", "The answer is recorded before the work"),
         u"outcome.commit",
         QT_TRANSLATE_NOOP("onecake",
                           "Record the answer when the work is done, or together with it."),
         u"two-cakes-wanted",
         u"",
         {Crash, Throw, Respond},
         {EveryOrderSettled},
         &commitsBeforeWork},
        {QT_TRANSLATE_NOOP("onecake", "Server errors are frozen"),
         u"outcome.on_server_error",
         QT_TRANSLATE_NOOP(
             "onecake", "Keep the claim or delete it after an error, so that a retry can succeed."),
         u"two-cakes-wanted",
         u"",
         {Throw, Respond},
         {EveryOrderSettled},
         &storesServerErrors},
        {QT_TRANSLATE_NOOP("onecake", "A crash blocks the key for ever"),
         u"claim.lease",
         QT_TRANSLATE_NOOP("onecake",
                           "Give the claim a lease of its own, shorter than the retention."),
         u"crash-after-claim",
         u"",
         {},
         {NobodyBlocked},
         &hasLease},
        {QT_TRANSLATE_NOOP("onecake", "It runs without protection while the store is down"),
         u"retention.store_down",
         QT_TRANSLATE_NOOP("onecake", "Fail closed: answer 503 rather than work twice."),
         u"tunnel",
         u"",
         {StoreDown, Throttle},
         {AtMostOneCake, AtMostOneCharge},
         &failsOpen}};
}

std::vector<Suspicion> suspicions()
{
    std::vector<Suspicion> all = keySuspicions();
    for (std::vector<Suspicion> more : {claimSuspicions(), outcomeSuspicions()})
        all.insert(all.end(), more.begin(), more.end());
    return all;
}

std::optional<ExploreInputs> inputsFor(const Suspicion &suspicion,
                                       const std::shared_ptr<const Policy> &policy,
                                       const std::shared_ptr<const KeyAlgorithm> &keyAlgorithm,
                                       const std::shared_ptr<const RetryPolicy> &retry)
{
    const Result<RunInputs> story = runOfScenario(suspicion.story.toString());
    if (!story)
        return std::nullopt;
    ExploreInputs inputs;
    inputs.design = *story;
    inputs.design.policy = policy;
    if (keyAlgorithm)
        inputs.design.keyAlgorithm = keyAlgorithm;
    if (retry)
        inputs.design.retry = retry;
    if (!suspicion.keyAlgorithm.isEmpty()) {
        const auto own = presetKeyAlgorithm(suspicion.keyAlgorithm.toString());
        if (own)
            inputs.design.keyAlgorithm = *own;
    }
    inputs.kinds = suspicion.kinds;
    inputs.promises = suspicion.promises;
    inputs.findsAssumptions = false;
    inputs.mostFaults = suspicion.kinds.empty() ? 0 : 1;
    return inputs;
}

std::optional<PolicyFinding> findingOf(const Suspicion &suspicion, const ExploreReport &report)
{
    for (const PromiseReport &promise : report.promises) {
        if (!promise.shortest)
            continue;
        PolicyFinding finding;
        finding.title = tr(suspicion.title);
        finding.field = suspicion.field.toString();
        finding.advice = tr(suspicion.advice);
        finding.promise = promise.name;
        finding.why = promise.shortest->why;
        finding.run = runOf(report, promise.shortest->faults);
        return finding;
    }
    return std::nullopt;
}

} // namespace

std::vector<PolicyFinding> findingsIn(const std::shared_ptr<const Policy> &policy,
                                      const std::shared_ptr<const KeyAlgorithm> &keyAlgorithm,
                                      const std::shared_ptr<const RetryPolicy> &retry,
                                      const std::stop_token &stop)
{
    std::vector<PolicyFinding> findings;
    for (const Suspicion &suspicion : suspicions()) {
        const std::optional<ExploreInputs> inputs =
            inputsFor(suspicion, policy, keyAlgorithm, retry);
        if (!inputs || !suspicion.mayBe(inputs->design) || stop.stop_requested())
            continue;
        if (auto finding = findingOf(suspicion, explore(*inputs, stop)))
            findings.push_back(*std::move(finding));
    }
    return findings;
}

} // namespace onecake
