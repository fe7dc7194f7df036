// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// The search behind the page Explore: how the table fills, what it may say before everything was
// tried, and what a person can ask of a counter-example.

#include "core/lab/explore/explore_words.h"
#include "core/lab/explore/vocabulary.h"
#include "core/lab/sim/assumptions.h"
#include "core/lab/sim/run_file.h"
#include "core/lab/sim/scenario/fault_words.h"
#include "core/model/policy/policy_catalog.h"
#include "core/session/explore/explore_session.h"
#include "core/session/explore/found_run.h"
#include "core/session/explore/saver_search.h"
#include "tests/support/windows/lab_bench.h"

#include <QJsonObject>
#include <QTimer>

using namespace onecake;
using namespace onecake::test;
using namespace Qt::StringLiterals;

namespace {

// The tunnel under these policies only.
ExplorePlan planUnder(const QStringList &policies, int mostFaults)
{
    ExploreChoices choices = ExploreChoices::usual();
    choices.mostFaults = mostFaults;
    ExplorePlan whole = *planOf(choices);
    ExplorePlan plan = whole;
    plan.rows.clear();
    plan.designs.clear();
    plan.setups.clear();
    for (const QString &id : policies) {
        const auto row = static_cast<size_t>(presetIds().indexOf(id));
        plan.rows.push_back(whole.rows.at(row));
        plan.designs.push_back(whole.designs.at(row));
        plan.setups.push_back(whole.setups.at(row));
    }
    return plan;
}

QByteArray wordsOfTable(const ExploreSession &session)
{
    QStringList lines;
    for (size_t row = 0; row < session.plan().rows.size(); ++row) {
        for (size_t column = 0; column < session.plan().columns.size(); ++column) {
            const ExploreCell cell = session.cellAt(row, column);
            lines.append(u"%1 %2 %3"_s.arg(cell.words, cell.count, cell.sentence));
        }
    }
    return lines.join(u'\n').toUtf8();
}

bool searchToItsEnd(ExploreSession &session, ExplorePlan plan)
{
    QSignalSpy ended(&session, &ExploreSession::ended);
    session.explore(std::move(plan));
    return !ended.isEmpty() || ended.wait(patienceMs);
}

} // namespace

class TestExploreSession : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aRowForEachPolicyAndAColumnForEachPromise();
    void twoOfTheThreeSpanTheTable();
    void theTableIsTheReportsOfTheSearch();
    void nothingHoldsBeforeEverythingWasTried();
    void aCellSaysTheFewestFaultsAndHowMany();
    void theTableIsTheSameWithAnyNumberOfThreads();
    void stoppingKeepsWhatIsKnownAndTakesNoTime();
    void anotherSearchForgetsTheOneBefore();
    void aChipSaysWhatTheVerdictIsWithoutIt();
    void theProofIsTrue();
    void goesFromCounterExampleToCounterExample();
    void playsInTheLabPausedBeforeTheFirstFault();
    void aSaverKeepsThePromiseInThatVeryRun();
    void aSaverIsPlayedBesideTheRun();
    void aDesignWithoutANameIsPlayedAllTheSame();
};

void TestExploreSession::aRowForEachPolicyAndAColumnForEachPromise()
{
    const ExplorePlan plan = *planOf(ExploreChoices::usual());
    QCOMPARE(plan.rows.size(), static_cast<size_t>(presetIds().size()));
    QCOMPARE(plan.columns.size(), allPromises().size());
    QCOMPARE(plan.designs.size(), plan.rows.size());
    QCOMPARE(plan.columns.front().title, headingOf(VerdictName::AtMostOneCake));
}

void TestExploreSession::twoOfTheThreeSpanTheTable()
{
    ExploreChoices choices = ExploreChoices::usual();
    choices.rows = ExploreAxis::KeyAlgorithms;
    choices.columns = ExploreAxis::Retries;
    choices.policy = u"stripe"_s;
    const ExplorePlan plan = *planOf(choices);
    QCOMPARE(plan.designs.size(), plan.rows.size() * plan.columns.size());
    const RunInputs &last = plan.designs.at(plan.designAt(1, 2));
    QCOMPARE(last.policy->id, u"stripe"_s);
    QCOMPARE(last.keyAlgorithm->title, plan.rows.at(1).title);
    QCOMPARE(last.retry->title, plan.columns.at(2).title);
    choices.policy = u"nobody"_s;
    QVERIFY(!planOf(choices));
}

void TestExploreSession::theTableIsTheReportsOfTheSearch()
{
    const ExplorePlan plan = planUnder({u"none"_s, u"stripe"_s}, 1);
    ExploreSession session(2);
    QVERIFY(searchToItsEnd(session, plan));
    for (size_t design = 0; design < plan.designs.size(); ++design) {
        const ExploreReport direct = explore(plan.inputsOf(design));
        QVERIFY(session.design(design).isWhole());
        QCOMPARE(toJson(*session.design(design).report), toJson(direct));
    }
    const std::vector<ExploreLevel> levels = session.levels();
    QCOMPARE(levels.size(), size_t(2));
    QCOMPARE(levels[0].tried, quint64(2)); // each design once, with no fault
    QVERIFY(levels[0].isDone && levels[1].isDone);
}

void TestExploreSession::nothingHoldsBeforeEverythingWasTried()
{
    ExploreSession session(1);
    bool isGreenTooEarly = false;
    bool isSoFar = false;
    connect(&session, &ExploreSession::designChanged, this, [&](size_t design) {
        for (size_t column = 0; column < session.plan().columns.size(); ++column) {
            const ExploreCell cell = session.cellAt(design, column);
            const bool isWhole = session.design(design).report->faultsDone == 1;
            isGreenTooEarly =
                isGreenTooEarly || (cell.state == ExploreCellState::Holds && !isWhole);
            isSoFar = isSoFar || cell.words == u"holds so far"_s;
        }
    });
    QVERIFY(searchToItsEnd(session, planUnder({u"onecake"_s}, 1)));
    QVERIFY(!isGreenTooEarly);
    QVERIFY(isSoFar);
    QCOMPARE(session.cellAt(0, 0).state, ExploreCellState::Holds);
    QVERIFY2(session.cellAt(0, 0).count.startsWith(u"in all "_s),
             qPrintable(session.cellAt(0, 0).count));
}

void TestExploreSession::aCellSaysTheFewestFaultsAndHowMany()
{
    ExploreSession session(1);
    QVERIFY(searchToItsEnd(session, planUnder({u"none"_s}, 1)));
    const ExploreCell cell = session.cellAt(0, 0);
    QCOMPARE(cell.state, ExploreCellState::Broken);
    QCOMPARE(cell.promise, std::optional(VerdictName::AtMostOneCake));
    const PromiseReport &promise = *session.design(0).report->promise(*cell.promise);
    QVERIFY(cell.count.endsWith(QString::number(session.design(0).report->placements))
            || cell.count.contains(u','));
    QCOMPARE(cell.sentence, cellOf(*session.design(0).report, promise));
}

void TestExploreSession::theTableIsTheSameWithAnyNumberOfThreads()
{
    QByteArray first;
    for (const int threads : {1, 2, 5}) {
        ExploreSession session(threads);
        QVERIFY(searchToItsEnd(session, planUnder({u"none"_s, u"stripe"_s, u"onecake"_s}, 1)));
        if (first.isEmpty())
            first = wordsOfTable(session);
        QCOMPARE(wordsOfTable(session), first);
    }
}

void TestExploreSession::stoppingKeepsWhatIsKnownAndTakesNoTime()
{
    ExploreSession session(2);
    QSignalSpy changed(&session, &ExploreSession::designChanged);
    session.explore(planUnder({u"onecake"_s, u"stripe"_s, u"none"_s}, mostFaultsOnPage));
    QVERIFY(changed.wait(patienceMs));
    QSignalSpy ended(&session, &ExploreSession::ended);
    session.stop();
    QCOMPARE(ended.size(), 1);
    QVERIFY(!session.isSearching() && session.wasStopped());
    const QByteArray known = wordsOfTable(session);
    // What was on its way is not taken.
    QTimer later;
    QSignalSpy due(&later, &QTimer::timeout);
    later.setSingleShot(true);
    later.start(0);
    QVERIFY(due.wait(patienceMs));
    QCOMPARE(wordsOfTable(session), known);
    QVERIFY2(!known.contains("in all "), known.constData());
    session.stop(); // once more does nothing
    QCOMPARE(ended.size(), 1);
}

void TestExploreSession::anotherSearchForgetsTheOneBefore()
{
    ExploreSession session(2);
    session.explore(planUnder({u"onecake"_s, u"stripe"_s}, mostFaultsOnPage));
    QVERIFY(searchToItsEnd(session, planUnder({u"none"_s}, 0)));
    QCOMPARE(session.plan().designs.size(), size_t(1));
    QVERIFY(session.design(0).isWhole());
    QCOMPARE(session.design(0).report->placements, quint64(1));
}

namespace {

// The first counter-example of a design in the tunnel; there must be one.
FoundRun foundUnder(const QString &policy, VerdictName promise, int mostFaults)
{
    const ExplorePlan plan = planUnder({policy}, mostFaults);
    ExploreReport report = explore(plan.inputsOf(0));
    return FoundRun(plan.inputsOf(0), plan.setups.front(), std::move(report), promise);
}

} // namespace

void TestExploreSession::aChipSaysWhatTheVerdictIsWithoutIt()
{
    FoundRun found = foundUnder(u"stripe"_s, VerdictName::AtMostOneCake, 1);
    QVERIFY(!found.faults().empty());
    QCOMPARE(found.judged().state, VerdictState::Broken);
    for (size_t fault = 0; fault < found.faults().size(); ++fault) {
        found.setOn(fault, false);
        QVERIFY(!found.isWhole());
        QVERIFY(found.judged().state != VerdictState::Broken);
        QCOMPARE(found.judged().state, found.stateWithout(fault));
        // It is the run that the chips say.
        QCOMPARE(found.run().faults.size(), found.faults().size() - 1);
        QCOMPARE(verdictsOf(found.run()).front().state, found.judged().state);
        found.setOn(fault, true);
    }
    QVERIFY(found.isWhole());
    QCOMPARE(found.judged().state, VerdictState::Broken);
}

void TestExploreSession::theProofIsTrue()
{
    const FoundRun found = foundUnder(u"stripe"_s, VerdictName::AtMostOneCake, 1);
    QCOMPARE(found.shorterHeading(), u"Shorter? No:"_s);
    QCOMPARE(found.proof().size(), static_cast<qsizetype>(found.example().proof.size()));
    for (const WithoutSome &part : found.example().proof) {
        RunInputs run = found.report().design;
        run.faults = part.left;
        QCOMPARE(verdictsOf(run).front().state, part.state);
        QVERIFY(part.state != VerdictState::Broken);
    }
}

void TestExploreSession::goesFromCounterExampleToCounterExample()
{
    FoundRun found = foundUnder(u"stripe"_s, VerdictName::EveryOrderSettled, 1);
    QVERIFY(found.count() > 1);
    const Faults first = found.faults();
    found.setOn(0, false);
    found.show(1);
    QVERIFY(found.isWhole());
    QVERIFY(found.faults() != first);
    QCOMPARE(found.judged().state, VerdictState::Broken);
    found.show(0);
    QCOMPARE(found.faults(), first);
}

void TestExploreSession::playsInTheLabPausedBeforeTheFirstFault()
{
    const FoundRun found = foundUnder(u"stripe"_s, VerdictName::AtMostOneCake, 1);
    LabBench bench;
    playFound(bench.session, found.play());
    LabSession &session = bench.session;
    QCOMPARE(session.inputs().policy->id, u"stripe"_s);
    QCOMPARE(session.inputs().faults, found.faults());
    QVERIFY(!session.state().isPlaying);
    QCOMPARE(session.elapsed(), found.play().until);
    session.playToEnd();
    QCOMPARE(session.verdicts().front().state, VerdictState::Broken);
    QCOMPARE(summaryOf(session.outcome()), found.judged().summary);
}

void TestExploreSession::aSaverKeepsThePromiseInThatVeryRun()
{
    const FoundRun found = foundUnder(u"stripe"_s, VerdictName::AtMostOneCake, 1);
    SaverSearch search;
    QSignalSpy isFound(&search, &SaverSearch::found);
    search.search(found.run(), found.promise());
    QVERIFY(isFound.wait(patienceMs));
    QVERIFY(!search.savers().empty());
    bool isOneCakeThere = false;
    for (const SavingPolicy &saver : search.savers()) {
        RunInputs run = found.run();
        run.policy = saver.policy;
        QVERIFY2(verdictsOf(run).front().state == VerdictState::Holds, qPrintable(saver.title));
        QVERIFY2(!saver.isField || !saver.meaning.isEmpty(), qPrintable(saver.title));
        isOneCakeThere = isOneCakeThere || saver.policy->id == u"onecake"_s;
    }
    QVERIFY(isOneCakeThere);
}

void TestExploreSession::aSaverIsPlayedBesideTheRun()
{
    const FoundRun found = foundUnder(u"stripe"_s, VerdictName::AtMostOneCake, 1);
    const std::vector<SavingPolicy> savers = savingPoliciesOf(found.run(), found.promise());
    const auto field = std::find_if(savers.begin(), savers.end(),
                                    [](const SavingPolicy &saver) { return saver.isField; });
    const SavingPolicy &chosen = field != savers.end() ? *field : savers.front();
    LabBench bench;
    playFound(bench.session, found.play(chosen.policy));
    bench.session.playToEnd();
    SideBySide &beside = bench.session.beside();
    QCOMPARE(beside.count(), size_t(2));
    QCOMPARE(beside.inputs(1).policy->title, chosen.policy->title);
    QCOMPARE(beside.verdicts(0).front().state, VerdictState::Broken);
    QCOMPARE(beside.verdicts(1).front().state, VerdictState::Holds);
}

void TestExploreSession::aDesignWithoutANameIsPlayedAllTheSame()
{
    LabBench bench;
    LabSession &session = bench.session;
    session.choices().choosePolicy(u"none"_s);
    session.choices().chooseMemory(std::chrono::minutes(1));
    session.choices().chooseFaults(*parseFaults(u"lose request 1"_s), 1);
    const RunInputs design = designOf(session.inputs());
    QVERIFY(design.faults.empty());
    const Result<LabSetup> named = setupOf(design, session.choices().setup());
    QVERIFY(named);
    QCOMPARE(toJson(*inputsOf(*named)), toJson(design));
    // What comes with OneCake keeps its name.
    session.choices().setUp({});
    const Result<LabSetup> usual = setupOf(designOf(session.inputs()), session.choices().setup());
    QVERIFY(usual);
    QCOMPARE(usual->story, u"tunnel"_s);
}

ONECAKE_TEST(TestExploreSession)
#include "tst_explore_session.moc"
