// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// What is wrong with a policy, and what tells two apart: each with a run that shows it.

#include "core/lab/explore/policy_findings.h"
#include "core/lab/explore/tell_apart.h"
#include "core/lab/sim/assumptions.h"
#include "core/lab/sim/run_file.h"
#include "core/lab/sim/scenario/catalog.h"
#include "core/model/policy/policy_catalog.h"
#include "tests/support/runs.h"

#include <QTest>

#include <algorithm>

using namespace onecake;
using namespace onecake::test;
using namespace Qt::StringLiterals;

namespace {

std::shared_ptr<const Policy> policyOf(const QString &id)
{
    return inputsOf(u"tunnel"_s, id).policy;
}

QStringList titlesOf(const std::vector<PolicyFinding> &findings)
{
    QStringList titles;
    for (const PolicyFinding &finding : findings)
        titles.append(finding.title);
    return titles;
}

} // namespace

class TestPolicyFindings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachFindingIsShownByItsRun_data();
    void eachFindingIsShownByItsRun();
    void whatIsKnownToBeWrongIsFound_data();
    void whatIsKnownToBeWrongIsFound();
    void theKeyAlgorithmIsPartOfTheDesign();
    void aPolicyDiffersFromItselfInNothing();
    void fieldsThatDifferAreNamedByTheirPaths();
    void theShortestHistoryTellsTwoApart();
    void aSearchThatWasStoppedTellsNothing();
};

void TestPolicyFindings::eachFindingIsShownByItsRun_data()
{
    QTest::addColumn<QString>("policy");
    for (const QString &id : presetIds())
        QTest::newRow(qPrintable(id)) << id;
}

void TestPolicyFindings::eachFindingIsShownByItsRun()
{
    QFETCH(QString, policy);
    for (const PolicyFinding &finding : findingsIn(policyOf(policy), nullptr, nullptr)) {
        const std::vector<Verdict> verdicts = verdictsOf(finding.run);
        const Verdict &verdict = verdicts.at(static_cast<size_t>(finding.promise));
        QVERIFY2(verdict.state == VerdictState::Broken, qPrintable(finding.title));
        QCOMPARE(verdict.why, finding.why);
        QVERIFY(!finding.advice.isEmpty());
    }
}

void TestPolicyFindings::whatIsKnownToBeWrongIsFound_data()
{
    QTest::addColumn<QString>("policy");
    QTest::addColumn<QString>("title");
    QTest::newRow("none") << u"none"_s << u"Nothing protects a retry"_s;
    QTest::newRow("get-then-put") << u"get-then-put"_s << u"Two that look at once both work"_s;
    QTest::newRow("stripe") << u"stripe"_s << u"The retention is shorter than a retry may come"_s;
    QTest::newRow("bicatu") << u"bicatu"_s << u"The key is made from the payload"_s;
}

void TestPolicyFindings::whatIsKnownToBeWrongIsFound()
{
    QFETCH(QString, policy);
    QFETCH(QString, title);
    const QStringList titles = titlesOf(findingsIn(policyOf(policy), nullptr, nullptr));
    QVERIFY2(titles.contains(title), qPrintable(titles.join(u", "_s)));
}

void TestPolicyFindings::theKeyAlgorithmIsPartOfTheDesign()
{
    const QString title = u"The key is new for every attempt"_s;
    const auto policy = policyOf(u"onecake"_s);
    QVERIFY(!titlesOf(findingsIn(policy, nullptr, nullptr)).contains(title));
    const auto key = loadKeyAlgorithm(u"uuid-per-attempt"_s);
    QVERIFY(titlesOf(findingsIn(policy, *key, nullptr)).contains(title));
}

void TestPolicyFindings::aPolicyDiffersFromItselfInNothing()
{
    const auto policy = policyOf(u"onecake"_s);
    QVERIFY(differencesOf(*policy, *policy).empty());
    QVERIFY(!tellApart({inputsOf(u"tunnel"_s, u"none"_s)}, policy, policy, 1));
}

void TestPolicyFindings::fieldsThatDifferAreNamedByTheirPaths()
{
    Policy other = *policyOf(u"onecake"_s);
    other.title = u"Mine"_s;
    other.claim.duplicateCode = 425;
    other.retention.retention = std::chrono::hours(1);
    const std::vector<FieldDifference> fields = differencesOf(*policyOf(u"onecake"_s), other);
    QCOMPARE(fields.size(), size_t{2});
    QCOMPARE(fields[0].path, u"claim.in_progress_dup.code"_s);
    QCOMPARE(fields[0].left.toInt(), 409);
    QCOMPARE(fields[0].right.toInt(), 425);
    QCOMPARE(fields[1].path, u"retention.period"_s);
}

void TestPolicyFindings::theShortestHistoryTellsTwoApart()
{
    const auto told = tellApart(*everyStory(), policyOf(u"none"_s), policyOf(u"onecake"_s), 1);
    QVERIFY(told.has_value());
    QCOMPARE(told->left.scenario->id, u"tunnel"_s);
    QVERIFY(told->left.faults.empty());
    QCOMPARE(told->leftOutcome.cakes, 2);
    QCOMPARE(told->rightOutcome.cakes, 1);
    QVERIFY(outcomeInWords(told->leftOutcome).contains(u"2 cakes"_s));
    // One more fault is needed where the story alone does not tell.
    const auto plain = tellApart({inputsOf(u"two-cakes-wanted"_s, u"none"_s)}, policyOf(u"none"_s),
                                 policyOf(u"get-then-put"_s), 1);
    QVERIFY(plain.has_value());
    QCOMPARE(plain->left.faults.size(), size_t{1});
    QVERIFY(plain->left.faults == plain->right.faults);
}

void TestPolicyFindings::aSearchThatWasStoppedTellsNothing()
{
    std::stop_source stop;
    stop.request_stop();
    QVERIFY(!tellApart(*everyStory(), policyOf(u"none"_s), policyOf(u"onecake"_s), 1,
                       stop.get_token()));
    QVERIFY(findingsIn(policyOf(u"none"_s), nullptr, nullptr, stop.get_token()).empty());
}

ONECAKE_TEST(TestPolicyFindings)
#include "tst_policy_findings.moc"
