// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// What would have saved a counter-example does save it, and where no design can hold, that is said
// with its source, and only there.

#include "core/lab/explore/explore_words.h"
#include "core/lab/sim/assumptions.h"
#include "core/lab/sim/scenario/fault_words.h"
#include "core/model/policy/policy_catalog.h"
#include "core/model/policy/policy_json.h"
#include "tests/support/runs.h"

#include <QJsonArray>
#include <QTest>

#include <algorithm>

using namespace onecake;
using namespace onecake::test;
using namespace Qt::StringLiterals;

namespace {

VerdictState stateUnder(const RunInputs &run, VerdictName name)
{
    return verdictsOf(run).at(static_cast<size_t>(name)).state;
}

// The object with another value at a path such as "claim.lease.duration".
QJsonObject withField(QJsonObject object, const QString &path, const QJsonValue &value)
{
    const QString first = path.section(u'.', 0, 0);
    const QString rest = path.section(u'.', 1);
    if (rest.isEmpty())
        object.insert(first, value);
    else
        object.insert(first, withField(object.value(first).toObject(), rest, value));
    return object;
}

// The policy with the saver's value; where that is its only change, made anew from its JSON.
std::shared_ptr<const Policy> policyWith(const Policy &policy, const Saver &saver)
{
    if (!saver.bringsOthers) {
        auto read = policyFromJson(withField(toJson(policy), saver.field, saver.other));
        return std::make_shared<const Policy>(std::get<Policy>(read));
    }
    for (const PolicyVariant &variant : singleChangesOf(policy)) {
        if (variant.field == saver.field && variant.other == saver.other)
            return variant.policy;
    }
    qFatal("a saver is one of the changes");
}

RunInputs tunnelUnder(const QString &policy, const QString &faults)
{
    return inputsOf(u"tunnel"_s, policy, faults);
}

std::vector<Saver> saversFor(const RunInputs &run, VerdictName promise)
{
    return saversOf(run, promise, singleChangesOf(*run.policy));
}

std::optional<DesignLimit> limitOf(const RunInputs &run, VerdictName promise)
{
    const Timeline timeline = test::run(run);
    return limitBehind(promise, run, timeline.events());
}

} // namespace

class TestExploreSavers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachSaverSavesTheRunByItself_data();
    void eachSaverSavesTheRunByItself();
    void aCompleterSavesWhatATransactionLeaves();
    void whatIsKeptForLongerSavesALateRetry();
    void toRefuseAllOrdersSavesNobody();
    void aSingleChangeDiffersInOneField();
    void aReportTellsSaversAndLimits();
    void aProcessThatStandsStillForTooLongIsBeyondEveryDesign();
    void noPresetThatFinishesAbandonedWorkHoldsThere();
    void aChoiceOfTheDesignIsNoLimitOfEveryDesign();
    void aWeakPolicyHasNoExcuse_data();
    void aWeakPolicyHasNoExcuse();
    void presetsSayWhatTheyCannotPrevent();
};

void TestExploreSavers::eachSaverSavesTheRunByItself_data()
{
    QTest::addColumn<QString>("policy");
    QTest::addColumn<QString>("faults");
    QTest::addColumn<QString>("promise");
    QTest::newRow("get-then-put") << u"get-then-put"_s << u"double-tap"_s
                                  << u"at-most-one-charge"_s;
    QTest::newRow("stripe") << u"stripe"_s << u"throw before-effect on attempt 1"_s
                            << u"every-order-settled"_s;
    QTest::newRow("powertools") << u"powertools"_s << u"skew api 1 by -3600.001s"_s
                                << u"at-most-one-cake"_s;
    QTest::newRow("same-transaction")
        << u"same-transaction"_s << u"store down 270ms..1.301s applying writes"_s
        << u"nobody-blocked"_s;
}

void TestExploreSavers::eachSaverSavesTheRunByItself()
{
    QFETCH(QString, policy);
    QFETCH(QString, faults);
    QFETCH(QString, promise);
    const VerdictName name = *valueOf<VerdictName>(promise);
    const RunInputs run = tunnelUnder(policy, faults);
    QCOMPARE(stateUnder(run, name), VerdictState::Broken);
    const std::vector<Saver> savers = saversFor(run, name);
    QVERIFY(!savers.empty());
    const Timeline own = test::run(run);
    QStringList fields;
    for (const Saver &saver : savers) {
        QVERIFY2(!fields.contains(saver.field), qPrintable(saver.field));
        fields.append(saver.field);
        RunInputs saved = run;
        saved.policy = policyWith(*run.policy, saver);
        QCOMPARE(stateUnder(saved, name), VerdictState::Holds);
        // Until the event that is named, both histories are one.
        const Timeline other = test::run(saved);
        QVERIFY(saver.parting <= own.events().size());
        QCOMPARE(saver.event.has_value(), saver.parting < own.events().size());
        if (saver.event) {
            QVERIFY(own.events()[saver.parting] == *saver.event);
            QVERIFY(saver.parting == other.events().size()
                    || other.events()[saver.parting] != *saver.event);
        } else {
            QVERIFY(other.events().size() > own.events().size());
        }
        for (size_t at = 0; at < saver.parting; ++at)
            QVERIFY(own.events()[at] == other.events().at(at));
    }
}

void TestExploreSavers::aCompleterSavesWhatATransactionLeaves()
{
    const RunInputs run =
        tunnelUnder(u"same-transaction"_s, u"store down 270ms..1.301s applying writes"_s);
    const std::vector<Saver> savers = saversFor(run, VerdictName::NobodyBlocked);
    QVERIFY(std::any_of(savers.begin(), savers.end(), [](const Saver &saver) {
        return saver.field == u"claim.completer_after" && saver.own == u"0s"_s;
    }));
}

void TestExploreSavers::whatIsKeptForLongerSavesALateRetry()
{
    const RunInputs run = tunnelUnder(u"stripe"_s, u"delay request 2 by 86390.499s"_s);
    const std::vector<Saver> savers = saversFor(run, VerdictName::AtMostOneCake);
    QVERIFY(std::any_of(savers.begin(), savers.end(),
                        [](const Saver &saver) { return saver.field == u"retention.period"; }));
}

void TestExploreSavers::toRefuseAllOrdersSavesNobody()
{
    const RunInputs run = tunnelUnder(u"same-transaction"_s, u"crash after-effect on attempt 1"_s);
    const std::vector<Saver> savers = saversFor(run, VerdictName::EveryOrderSettled);
    QVERIFY(!savers.empty());
    for (const Saver &saver : savers) {
        RunInputs saved = run;
        saved.policy = policyWith(*run.policy, saver);
        QVERIFY2(outcomeOf(test::run(saved)).cakes > 0, qPrintable(saver.field));
    }
}

void TestExploreSavers::aSingleChangeDiffersInOneField()
{
    const Policy policy = *tunnelUnder(u"onecake"_s, {}).policy;
    const std::vector<PolicyVariant> variants = singleChangesOf(policy);
    QVERIFY(variants.size() > 50);
    for (const PolicyVariant &variant : variants) {
        QVERIFY(*variant.policy != policy);
        QVERIFY(variant.own != variant.other);
    }
}

void TestExploreSavers::aReportTellsSaversAndLimits()
{
    ExploreInputs inputs = explorationOf(u"tunnel"_s, u"same-transaction"_s, 1);
    inputs.kinds = {FaultKind::StoreDownApplyingWrites};
    inputs.findsSavers = true;
    const ExploreReport report = explore(inputs);
    const PromiseReport *promise = report.promise(VerdictName::NobodyBlocked);
    QVERIFY(promise->shortest);
    QVERIFY(!saversInWords(*promise->shortest).isEmpty());
    QVERIFY(!limitInWords(*promise->shortest).isEmpty());
    const QJsonObject json = toJson(report);
    for (const QJsonValue &each : json.value(u"promises"_s).toArray()) {
        const QJsonObject shortest = each[u"shortest"_s].toObject();
        if (shortest.isEmpty())
            continue;
        QVERIFY(shortest.contains(u"limit"_s));
        QCOMPARE(shortest.value(u"savedBy"_s).isArray(), true);
    }
}

void TestExploreSavers::aProcessThatStandsStillForTooLongIsBeyondEveryDesign()
{
    const RunInputs run = tunnelUnder(u"onecake"_s, u"hold work 1 for 604799.959s"_s);
    QCOMPARE(stateUnder(run, VerdictName::AtMostOneCharge), VerdictState::Broken);
    const auto limit = limitOf(run, VerdictName::AtMostOneCharge);
    QVERIFY(limit);
    QVERIFY(limit->isOfEveryDesign);
    QVERIFY(!limit->source.isEmpty());
}

// What the reason says is true of all policies that we know.
void TestExploreSavers::noPresetThatFinishesAbandonedWorkHoldsThere()
{
    int tried = 0;
    for (const QString &id : presetIds()) {
        const RunInputs run = tunnelUnder(id, u"hold work 1 for 604799.959s"_s);
        const Timeline timeline = test::run(run);
        const std::vector<Event> &events = timeline.events();
        const auto charges = std::count_if(events.begin(), events.end(), [](const Event &event) {
            return event.kind == EventKind::Charged || event.kind == EventKind::ChargeRecognised;
        });
        // Where a second execution charged while the first stood still, the first charges again.
        if (charges < 2)
            continue;
        ++tried;
        QVERIFY2(stateUnder(run, VerdictName::AtMostOneCharge) == VerdictState::Broken,
                 qPrintable(id));
    }
    QVERIFY(tried > 5);
}

void TestExploreSavers::aChoiceOfTheDesignIsNoLimitOfEveryDesign()
{
    const auto late =
        limitOf(tunnelUnder(u"same-transaction"_s, u"delay request 2 by 86391.539s"_s),
                VerdictName::AtMostOneCharge);
    QVERIFY(late && !late->isOfEveryDesign);
    const auto half =
        limitOf(tunnelUnder(u"same-transaction"_s, u"crash after-effect on attempt 1"_s),
                VerdictName::EveryOrderSettled);
    QVERIFY(half && !half->isOfEveryDesign);
    // OneCake holds in all of these.
    for (const QString &faults :
         {u"delay request 2 by 86391.539s"_s, u"crash after-effect on attempt 1"_s,
          u"store down 270ms..1.301s applying writes"_s}) {
        const std::vector<Verdict> verdicts = verdictsOf(tunnelUnder(u"onecake"_s, faults));
        QVERIFY(std::none_of(verdicts.begin(), verdicts.end(), [](const Verdict &verdict) {
            return verdict.state == VerdictState::Broken;
        }));
    }
}

void TestExploreSavers::aWeakPolicyHasNoExcuse_data()
{
    QTest::addColumn<QString>("policy");
    QTest::addColumn<QString>("faults");
    QTest::addColumn<QString>("promise");
    const QString charge = u"at-most-one-charge"_s;
    QTest::newRow("none") << u"none"_s << QString() << charge;
    QTest::newRow("get-then-put") << u"get-then-put"_s << u"double-tap"_s << charge;
    // The same key comes after days, but no key went to the payment.
    QTest::newRow("stripe") << u"stripe"_s << u"delay request 2 by 86390.499s"_s << charge;
    QTest::newRow("sqs-fifo") << u"sqs-fifo"_s << u"hold work 1 for 29.959s"_s << charge;
    QTest::newRow("cake") << u"stripe"_s << u"delay request 2 by 86390.499s"_s
                          << u"at-most-one-cake"_s;
}

void TestExploreSavers::aWeakPolicyHasNoExcuse()
{
    QFETCH(QString, policy);
    QFETCH(QString, faults);
    QFETCH(QString, promise);
    const VerdictName name = *valueOf<VerdictName>(promise);
    const RunInputs run = tunnelUnder(policy, faults);
    QCOMPARE(stateUnder(run, name), VerdictState::Broken);
    QVERIFY(!limitOf(run, name));
}

void TestExploreSavers::presetsSayWhatTheyCannotPrevent()
{
    for (const QString &id : {u"onecake"_s, u"same-transaction"_s}) {
        const Policy policy = *tunnelUnder(id, {}).policy;
        QVERIFY(std::any_of(
            policy.sources.begin(), policy.sources.end(),
            [](const PolicySource &source) { return source.text.startsWith(u"Its limit"_s); }));
    }
}

ONECAKE_TEST(TestExploreSavers)
#include "tst_explore_savers.moc"
