// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "tests/support/windows/lab_bench.h"

#include <algorithm>

using namespace onecake;
using namespace onecake::test;
using namespace Qt::StringLiterals;

namespace {

bool holdsAny(const std::vector<Verdict> &verdicts)
{
    return std::any_of(verdicts.begin(), verdicts.end(),
                       [](const Verdict &verdict) { return verdict.state == VerdictState::Holds; });
}

// The verdicts as text, each in a line.
QStringList wordsOf(const std::vector<Verdict> &verdicts)
{
    QStringList words;
    for (const Verdict &verdict : verdicts)
        words.append(nameOf(verdict.state) + u' ' + verdict.why);
    return words;
}

} // namespace

// What the stage says of a run while it is played, at its end and afterwards.
class TestSessionVerdicts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data();
    void init();

    void nothingHoldsBeforeTheEnd();
    void whatIsToldIsWhatTheEventsSoFarSay();
    void theEndIsToldEvenIfNothingHappensThen();
    void whoLooksBackSeesNothingHold();
    void anEndThatNobodyCanJudgeIsUndecided();
    void whoeverActsAfterTheEndMakesItOpenAgain();
    void theAssumptionsAreFoundAfterTheEnd();
    void anAssumptionOfARunThatWasLeftIsNotTold();

private:
    QTemporaryDir m_folder;
    std::unique_ptr<LabBench> m_bench;
};

void TestSessionVerdicts::initTestCase_data()
{
    addLabStores();
}

void TestSessionVerdicts::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    QFETCH_GLOBAL(QString, store);
    m_bench = std::make_unique<LabBench>();
    QVERIFY(m_bench->openIn(m_folder, store));
    m_bench->session.choices().choosePolicy(u"onecake"_s);
}

void TestSessionVerdicts::nothingHoldsBeforeTheEnd()
{
    bool wasEarly = false;
    int told = 0;
    connect(&m_bench->session, &LabSession::verdictsChanged, this,
            [&](const std::vector<Verdict> &verdicts) {
                ++told;
                wasEarly = wasEarly || (holdsAny(verdicts) && !m_bench->isOver());
            });
    QVERIFY(m_bench->playOut());
    QVERIFY(told > 5);
    QVERIFY(!wasEarly);
    QCOMPARE(overall(m_bench->session.verdicts()), VerdictState::Holds);
}

void TestSessionVerdicts::whatIsToldIsWhatTheEventsSoFarSay()
{
    const LabSession &session = m_bench->session;
    int told = 0;
    const auto compare = [&](const std::vector<Verdict> &verdicts, const RunOutcome &outcome) {
        const std::span<const Event> shown = session.travel().shownEvents();
        if (m_bench->isOver() && shown.size() == session.timeline().events().size())
            return; // judged with what comes after the end
        QCOMPARE(wordsOf(verdicts), wordsOf(judge(shown, RunPhase::UnderWay)));
        QCOMPARE(summaryOf(outcome), summaryOf(outcomeOf(shown)));
        ++told;
    };
    connect(&session, &LabSession::verdictsChanged, this, compare);
    for (const QString &policy : {u"onecake"_s, u"none"_s}) {
        m_bench->session.choices().choosePolicy(policy);
        QVERIFY(m_bench->playOut());
        while (session.travel().shownCount() > 0)
            m_bench->session.travel().lookAtPrevious();
        m_bench->session.travel().lookAtEvent(7);
        m_bench->session.travel().lookAtNow();
    }
    QVERIFY(told > 50);
}

void TestSessionVerdicts::theEndIsToldEvenIfNothingHappensThen()
{
    VerdictState last = VerdictState::NotObserved;
    connect(&m_bench->session, &LabSession::verdictsChanged, this,
            [&last](const std::vector<Verdict> &verdicts) { last = overall(verdicts); });
    for (const QString &policy : {u"onecake"_s, u"none"_s, u"get-then-put"_s}) {
        m_bench->session.choices().choosePolicy(policy);
        QVERIFY(m_bench->playOut());
        QCOMPARE(last, overall(m_bench->session.verdicts()));
        QVERIFY(last != VerdictState::Undecided);
    }
}

void TestSessionVerdicts::whoLooksBackSeesNothingHold()
{
    QVERIFY(m_bench->playOut());
    m_bench->session.travel().lookAt(Duration(2000));
    QVERIFY(!holdsAny(m_bench->session.verdicts()));
    m_bench->session.travel().lookAtNow();
    QVERIFY(holdsAny(m_bench->session.verdicts()));
}

void TestSessionVerdicts::anEndThatNobodyCanJudgeIsUndecided()
{
    m_bench->session.choices().chooseStory(u"two-cakes-wanted"_s);
    m_bench->session.choices().choosePolicy(u"onecake"_s);
    m_bench->session.act({.kind = UserActionKind::CrashApi, .point = WorkPoint::AfterWork});
    QVERIFY(m_bench->playOut());
    QCOMPARE(m_bench->outcome().cakes, 2);
    QCOMPARE(overall(m_bench->session.verdicts()), VerdictState::Undecided);
}

void TestSessionVerdicts::whoeverActsAfterTheEndMakesItOpenAgain()
{
    QVERIFY(m_bench->playOut());
    QVERIFY(holdsAny(m_bench->session.verdicts()));
    m_bench->session.act({UserActionKind::Order});
    QVERIFY(!holdsAny(m_bench->session.verdicts()));
    QVERIFY(m_bench->playOut());
    QCOMPARE(overall(m_bench->session.verdicts()), VerdictState::Holds);
}

void TestSessionVerdicts::theAssumptionsAreFoundAfterTheEnd()
{
    m_bench->session.choices().chooseStory(u"crash-after-work"_s);
    m_bench->session.choices().choosePolicy(u"stripe"_s);
    QVERIFY(m_bench->playOut());
    QCOMPARE(overall(m_bench->session.verdicts()), VerdictState::Broken);
    QVERIFY(QTest::qWaitFor(
        [this] {
            const auto verdicts = m_bench->session.verdicts();
            return verdicts.front().assumptions.contains(u"claim.effect_fencing"_s);
        },
        patienceMs));
}

void TestSessionVerdicts::anAssumptionOfARunThatWasLeftIsNotTold()
{
    m_bench->session.choices().chooseStory(u"crash-after-work"_s);
    m_bench->session.choices().choosePolicy(u"stripe"_s);
    QVERIFY(m_bench->playOut());
    m_bench->session.choices().choosePolicy(u"onecake"_s);
    QVERIFY(m_bench->playOut());
    for (const Verdict &verdict : m_bench->session.verdicts())
        QVERIFY(verdict.assumptions.isEmpty());
}

ONECAKE_TEST(TestSessionVerdicts)
#include "tst_session_verdicts.moc"
