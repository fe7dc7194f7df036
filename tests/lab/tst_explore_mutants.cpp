// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// Planted bugs: designs and stores with one thing wrong, and the promise by which the search finds
// each of them out.

#include "tests/support/broken_stores.h"
#include "tests/support/runs.h"

#include <QTest>

#include <algorithm>

using namespace onecake;
using namespace onecake::test;
using namespace Qt::StringLiterals;

namespace {

// A key that holds only in the API process that took it: each has records of its own. The token of
// a claim's owner begins with its process.
class StoreOfEachProcess final : public TamperedStore
{
public:
    QCoro::Task<Result<ClaimAnswer>> claim(ClaimTerms terms) override
    {
        const KeyId asked = terms.id;
        terms.id = inProcess(terms.id, terms.owner);
        auto answer = co_await memory.claim(std::move(terms));
        if (answer)
            answer->record.id = asked;
        co_return answer;
    }
    QCoro::Task<Result<WriteAnswer>> write(RecordWrite write) override
    {
        write.record.id = inProcess(write.record.id, write.record.owner);
        return memory.write(std::move(write));
    }
    QCoro::Task<Result<WriteAnswer>> remove(RecordRemoval removal) override
    {
        removal.id = inProcess(removal.id, removal.owner);
        return memory.remove(std::move(removal));
    }

private:
    static KeyId inProcess(KeyId id, const QString &owner)
    {
        id.scope.prepend(owner.section(u'/', 0, 0) + u'/');
        return id;
    }
};

template<typename StoreType>
std::function<std::unique_ptr<Store>()> makerOf()
{
    return [] {
        return std::make_unique<StoreType>();
    };
}

// The story of one order in which nothing goes wrong, under what is left of OneCake's own policy.
template<typename Change>
ExploreInputs mutantOf(const QString &story, int mostFaults, Change change)
{
    ExploreInputs inputs = explorationOf(story, u"onecake"_s, mostFaults);
    Policy policy = *inputs.design.policy;
    change(policy);
    policy.id = u"mutant"_s;
    inputs.design.policy = std::make_shared<const Policy>(std::move(policy));
    return inputs;
}

// Nothing goes wrong in it by itself.
ExploreInputs withoutOwnFaults(ExploreInputs inputs)
{
    Scenario scenario = *inputs.design.scenario;
    scenario.faults.clear();
    inputs.design.scenario = std::make_shared<const Scenario>(std::move(scenario));
    return inputs;
}

PromiseState stateIn(const ExploreReport &report, VerdictName name)
{
    return stateOf(*report.promise(name));
}

void withoutFences(Policy &policy)
{
    policy.claim.recordFencing = RecordFencing::None;
    policy.claim.effectFencing = EffectFencing::None;
    policy.outcome.downstreamKey = DownstreamKey::None;
    policy.outcome.commit = CommitMode::AfterWork;
    policy.claim.onLeaseExpiry = LeaseExpiryAction::Restart;
}

} // namespace

class TestExploreMutants : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void withoutABugOneFaultMakesNoSecondCake();
    void aStoreThatForgetsItsConditionsMakesTwoCakes();
    void anEngineThatIgnoresTheFenceMakesTwoCharges();
    void anEffectBeforeTheClaimMakesTwoCakes();
    void aRecordBeforeTheEffectConfirmsWhatIsNeverBaked();
    void aClaimReleasedWhileItsOwnerWorksMakesTwoCakes();
    void aKeyOfOneProcessMakesTwoCakes();
    void aFrozenErrorIsNeverSettled();
    void aReplayToAStrangerIsSeen();
};

void TestExploreMutants::withoutABugOneFaultMakesNoSecondCake()
{
    const ExploreReport report =
        explore(withoutOwnFaults(mutantOf(u"reply-fails"_s, 1, [](Policy &) {})));
    QCOMPARE(foundFor(report, VerdictName::AtMostOneCake), u"holds"_s);
    // A process that stands still for as long as the payment recognises its key charges again:
    // see the known answers of TestExplore.
    QCOMPARE(foundFor(report, VerdictName::AtMostOneCharge), u"hold work 1 for 604799.959s"_s);
}

void TestExploreMutants::aStoreThatForgetsItsConditionsMakesTwoCakes()
{
    ExploreInputs inputs = withoutOwnFaults(explorationOf(u"reply-fails"_s, u"onecake"_s, 1));
    inputs.makeStore = makerOf<ForgetfulStore>();
    const ExploreReport report = explore(inputs);
    QCOMPARE(stateIn(report, VerdictName::AtMostOneCake), PromiseState::Broken);
    QCOMPARE(report.promise(VerdictName::AtMostOneCake)->shortest->faults.size(), size_t{1});
}

void TestExploreMutants::anEngineThatIgnoresTheFenceMakesTwoCharges()
{
    ExploreInputs inputs = explorationOf(u"slow-owner"_s, u"onecake"_s, 0);
    inputs.makeStore = makerOf<FenceIgnoringStore>();
    const ExploreReport report = explore(inputs);
    const bool isFound = stateIn(report, VerdictName::AtMostOneCake) == PromiseState::Broken
        || stateIn(report, VerdictName::AtMostOneCharge) == PromiseState::Broken;
    QVERIFY(isFound);
    QCOMPARE(report.breaking, quint64{1});
}

void TestExploreMutants::anEffectBeforeTheClaimMakesTwoCakes()
{
    const ExploreReport report =
        explore(withoutOwnFaults(mutantOf(u"reply-fails"_s, 1, [](Policy &policy) {
            withoutFences(policy);
            policy.claim.protocol = ClaimProtocol::CheckThenAct;
            policy.claim.marksInProgress = false;
        })));
    QCOMPARE(stateIn(report, VerdictName::AtMostOneCake), PromiseState::Broken);
    QCOMPARE(report.promise(VerdictName::AtMostOneCake)->shortest->faults.size(), size_t{1});
}

void TestExploreMutants::aRecordBeforeTheEffectConfirmsWhatIsNeverBaked()
{
    const ExploreReport report =
        explore(withoutOwnFaults(mutantOf(u"reply-fails"_s, 1, [](Policy &policy) {
            policy.outcome.commit = CommitMode::BeforeWork;
            policy.claim.completerAfter = Duration(0);
        })));
    QCOMPARE(stateIn(report, VerdictName::EveryOrderSettled), PromiseState::Broken);
    const std::vector<BreakingKinds> kinds = report.promise(VerdictName::EveryOrderSettled)->kinds;
    QVERIFY(std::any_of(kinds.begin(), kinds.end(), [](const BreakingKinds &each) {
        return each.kinds == std::vector{FaultKind::Crash};
    }));
}

void TestExploreMutants::aClaimReleasedWhileItsOwnerWorksMakesTwoCakes()
{
    const ExploreReport report =
        explore(withoutOwnFaults(mutantOf(u"reply-fails"_s, 1, [](Policy &policy) {
            withoutFences(policy);
            policy.claim.heartbeat = Duration(0);
        })));
    QCOMPARE(stateIn(report, VerdictName::AtMostOneCake), PromiseState::Broken);
    // Held up beyond its lease, or its lock is freed before.
    QCOMPARE(report.promise(VerdictName::AtMostOneCake)->shortest->faults.size(), size_t{1});
}

void TestExploreMutants::aKeyOfOneProcessMakesTwoCakes()
{
    ExploreInputs inputs = withoutOwnFaults(explorationOf(u"reply-fails"_s, u"onecake"_s, 1));
    inputs.makeStore = makerOf<StoreOfEachProcess>();
    const ExploreReport report = explore(inputs);
    QCOMPARE(stateIn(report, VerdictName::AtMostOneCake), PromiseState::Broken);
    QCOMPARE(report.promise(VerdictName::AtMostOneCake)->shortest->faults.size(), size_t{1});
}

void TestExploreMutants::aFrozenErrorIsNeverSettled()
{
    const ExploreReport report =
        explore(withoutOwnFaults(mutantOf(u"reply-fails"_s, 1, [](Policy &policy) {
            policy.outcome.onServerError = Disposition::Store;
            policy.outcome.onException = Disposition::Store;
        })));
    QCOMPARE(stateIn(report, VerdictName::EveryOrderSettled), PromiseState::Broken);
}

void TestExploreMutants::aReplayToAStrangerIsSeen()
{
    ExploreInputs inputs = mutantOf(u"two-customers-one-key"_s, 0, [](Policy &policy) {
        policy.identity.scope.clear();
        policy.fingerprint.kind = FingerprintKind::None;
    });
    const ExploreReport report = explore(inputs);
    QCOMPARE(foundFor(report, VerdictName::NoStranger), u"story"_s);
}

ONECAKE_TEST(TestExploreMutants)
#include "tst_explore_mutants.moc"
