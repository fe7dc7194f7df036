// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// The search for faults finds what is known to break a design, and nothing shorter.

#include "core/lab/explore/explore_words.h"
#include "core/lab/explore/placement_run.h"
#include "core/lab/explore/vocabulary.h"
#include "core/lab/sim/actors/world.h"
#include "core/lab/sim/assumptions.h"
#include "core/lab/sim/run_file.h"
#include "core/lab/sim/scenario/fault_words.h"
#include "tests/support/runs.h"

#include <QTest>

#include <algorithm>

using namespace onecake;
using namespace onecake::test;
using namespace Qt::StringLiterals;

namespace {

VerdictState stateIn(const std::vector<Verdict> &verdicts, VerdictName name)
{
    return verdicts.at(static_cast<size_t>(name)).state;
}

} // namespace

class TestExplore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsKnownToBreakADesignIsFound_data();
    void whatIsKnownToBreakADesignIsFound();
    void eachCounterExampleIsARunThatShowsIt_data();
    void eachCounterExampleIsARunThatShowsIt();
    void eachFaultOfACounterExampleIsNeeded_data();
    void eachFaultOfACounterExampleIsNeeded();
    void everyPlacementIsCountedOnceForEachPromise();
    void theVocabularyHasAllThatCanBeSaidButChance();
    void lengthsEndJustBeforeAndJustAfterWhatMatters();
    void aTunnelIsTriedOverAnyNumberOfMessages();
    void noContinuationSavesARunFromItsPointOfNoReturnOn();
    void aCompleterThatFindsTheStoreDownComesAgain();
};

void TestExplore::whatIsKnownToBreakADesignIsFound_data()
{
    QTest::addColumn<QString>("scenario");
    QTest::addColumn<QString>("policy");
    QTest::addColumn<int>("mostFaults");
    QTest::addColumn<QString>("promise");
    QTest::addColumn<QString>("found");
    const auto row = [](const char *scenario, const char *policy, int mostFaults,
                        const char *promise, const char *found) {
        QTest::addRow("%s %s %s", scenario, policy, promise)
            << QString::fromLatin1(scenario) << QString::fromLatin1(policy) << mostFaults
            << QString::fromLatin1(promise) << QString::fromLatin1(found);
    };
    const char *cake = "at-most-one-cake";
    const char *charge = "at-most-one-charge";
    // Without idempotency the tunnel's retry is another order; where nothing goes wrong by itself,
    // it takes a second tap.
    row("tunnel", "none", 1, cake, "story");
    row("tunnel", "kinesis", 1, cake, "story");
    row("two-cakes-wanted", "none", 1, cake, "double-tap");
    // Look, bake, write down: two that look at once both bake.
    row("double-tap", "get-then-put", 1, cake, "story");
    row("tunnel", "get-then-put", 1, cake, "double-tap");
    row("tunnel", "express-idempotency", 1, cake, "double-tap");
    row("tunnel", "idempotentapi-cluster", 1, cake, "double-tap");
    // A record that is deleted after an error forgets the cake that was baked before it.
    row("tunnel", "idempotentapi", 1, cake, "throw after-work on attempt 1");
    row("tunnel", "adyen", 1, cake, "throw after-work on attempt 1");
    // A key that is forgotten is new again: after 24 hours, 3 days, 7 days.
    row("late-retry", "stripe", 0, cake, "story");
    row("tunnel", "stripe", 1, cake, "delay request 2 by 86390.499s");
    row("tunnel", "brandur", 1, cake, "delay request 2 by 259190.499s");
    row("tunnel", "nservicebus-outbox", 1, cake, "delay request 2 by 604791.539s");
    // Expiry by the caller's clock: an hour behind, it writes records that are over already.
    row("tunnel", "powertools", 1, cake, "skew api 1 by -3600.001s");
    // A message whose consumer is slower than its lock is delivered again: 30 s and 60 s.
    row("tunnel", "sqs-fifo", 1, cake, "hold work 1 for 29.959s");
    row("tunnel", "service-bus", 1, cake, "hold work 1 for 59.959s");
    // By default a closed workflow's id can be started again.
    row("tunnel", "temporal", 1, cake, "delay request 1 by 4.799s");
    // A stored error is replayed to every retry.
    row("reply-fails", "stripe", 1, "every-order-settled", "throw before-effect on attempt 1");
    // Whatever goes wrong once, the fence holds.
    row("tunnel", "onecake", 1, cake, "holds");
    row("double-tap", "onecake", 1, cake, "holds");
    row("two-cakes-wanted", "onecake", 1, cake, "holds");
    row("tunnel", "same-transaction", 1, cake, "holds");
    row("tunnel", "onecake", 1, "same-answer", "holds");
    row("tunnel", "onecake", 1, "nobody-blocked", "holds");
    // No design can hold here: the payment is another system, and recognises a charge for as long
    // as the key is kept. A process that stands still for all that time charges again; and what is
    // charged there is not rolled back with our transaction.
    row("tunnel", "onecake", 1, charge, "hold work 1 for 604799.959s");
    row("tunnel", "same-transaction", 1, charge, "delay request 2 by 86391.539s");
    row("tunnel", "same-transaction", 1, "every-order-settled", "crash after-effect on attempt 1");
    // One order cannot be merged with another.
    row("tunnel", "onecake", 1, "distinct-orders-not-merged", "never-observed");
}

void TestExplore::whatIsKnownToBreakADesignIsFound()
{
    QFETCH(QString, scenario);
    QFETCH(QString, policy);
    QFETCH(int, mostFaults);
    QFETCH(QString, promise);
    QFETCH(QString, found);
    const ExploreReport report = explore(explorationOf(scenario, policy, mostFaults));
    QVERIFY(!report.isPartial());
    QCOMPARE(foundFor(report, *valueOf<VerdictName>(promise)), found);
}

void TestExplore::eachCounterExampleIsARunThatShowsIt_data()
{
    QTest::addColumn<QString>("scenario");
    QTest::addColumn<QString>("policy");
    QTest::addColumn<int>("mostFaults");
    QTest::newRow("stripe") << u"reply-fails"_s << u"stripe"_s << 1;
    QTest::newRow("powertools") << u"tunnel"_s << u"powertools"_s << 1;
    QTest::newRow("none") << u"two-cakes-wanted"_s << u"none"_s << 1;
    QTest::newRow("get-then-put") << u"late-retry"_s << u"get-then-put"_s << 1;
}

void TestExplore::eachCounterExampleIsARunThatShowsIt()
{
    QFETCH(QString, scenario);
    QFETCH(QString, policy);
    QFETCH(int, mostFaults);
    const ExploreReport report = explore(explorationOf(scenario, policy, mostFaults));
    QVERIFY(isAnyBroken(report));
    for (const PromiseReport &promise : report.promises) {
        if (!promise.shortest)
            continue;
        // Through the run file, as a person opens it.
        const Result<RunInputs> run =
            runFromJson(u"the run"_s, toJson(runOf(report, promise.shortest->faults)));
        QVERIFY2(run, qPrintable(promise.shortest->why));
        QCOMPARE(stateIn(verdictsOf(*run), promise.name), VerdictState::Broken);
        // And through words, as a command has it.
        RunInputs again = report.design;
        again.faults = *parseFaults(toWords(promise.shortest->faults));
        QCOMPARE(stateIn(verdictsOf(again), promise.name), VerdictState::Broken);
    }
}

void TestExplore::eachFaultOfACounterExampleIsNeeded_data()
{
    eachCounterExampleIsARunThatShowsIt_data();
    QTest::newRow("two faults") << u"two-cakes-wanted"_s << u"idempotentapi"_s << 2;
}

void TestExplore::eachFaultOfACounterExampleIsNeeded()
{
    QFETCH(QString, scenario);
    QFETCH(QString, policy);
    QFETCH(int, mostFaults);
    ExploreInputs inputs = explorationOf(scenario, policy, mostFaults);
    if (mostFaults > 1) // of pairs there are many
        inputs.kinds = {FaultKind::LoseReply, FaultKind::Throw, FaultKind::DoubleTap};
    const ExploreReport report = explore(inputs);
    for (const PromiseReport &promise : report.promises) {
        if (!promise.shortest)
            continue;
        const CounterExample &example = *promise.shortest;
        QCOMPARE(example.proof.size(), (size_t{1} << example.faults.size()) - 1);
        for (const WithoutSome &part : example.proof) {
            QVERIFY(part.left.size() < example.faults.size());
            QVERIFY(part.state != VerdictState::Broken);
            RunInputs again = report.design;
            again.faults = part.left;
            QCOMPARE(stateIn(verdictsOf(again), promise.name), part.state);
        }
        QCOMPARE(proofInWords(example).size(), static_cast<qsizetype>(example.proof.size()));
    }
}

void TestExplore::everyPlacementIsCountedOnceForEachPromise()
{
    const ExploreReport report = explore(explorationOf(u"reply-fails"_s, u"stripe"_s, 1));
    QVERIFY(report.placements > 30);
    QVERIFY(report.histories > 1);
    QVERIFY(report.histories <= report.placements);
    quint64 sum = 0;
    for (const quint64 placements : report.byFaults)
        sum += placements;
    QCOMPARE(sum, report.placements);
    for (const PromiseReport &promise : report.promises) {
        QCOMPARE(promise.holds + promise.broken + promise.notObserved + promise.undecided,
                 report.placements);
        QVERIFY(promise.broken <= report.breaking);
    }
}

void TestExplore::theVocabularyHasAllThatCanBeSaidButChance()
{
    const std::vector<FaultKind> kinds = placeableKinds();
    for (const FaultPhrase &phrase : faultPhrases()) {
        const bool isThere = std::find(kinds.begin(), kinds.end(), phrase.kind) != kinds.end();
        QCOMPARE(isThere, !isByChance(phrase.kind));
    }
    // Each kind is placed somewhere in a run in which everything is asked.
    const ExploreInputs inputs = explorationOf(u"reply-fails"_s, u"onecake"_s, 1);
    const Faults placed = *PlacementRunner(inputs, {}).additionsTo({});
    for (const FaultKind kind : kinds) {
        const bool isPlaced = std::any_of(placed.begin(), placed.end(), [kind](const Fault &fault) {
            return fault.kind == kind;
        });
        QVERIFY2(isPlaced, qPrintable(nameOf(kind)));
    }
}

void TestExplore::lengthsEndJustBeforeAndJustAfterWhatMatters()
{
    const ExploreInputs inputs = explorationOf(u"reply-fails"_s, u"onecake"_s, 1);
    const PlacementRunner runner(inputs, {});
    const Faults placed = *runner.additionsTo({});
    const auto has = [&placed](const QString &words) {
        const Fault wanted = parseFaults(words)->front();
        return std::find(placed.begin(), placed.end(), wanted) != placed.end();
    };
    // The work begins when the claim has been answered; its lease was counted from the claim on.
    std::optional<Duration> leaseEnd;
    std::optional<Duration> begin;
    for (const Event &event : runner.tell({}).events) {
        if (event.kind == EventKind::RecordWritten && !leaseEnd)
            leaseEnd = event.record->leaseUntil - storyStart;
        if (event.kind == EventKind::WorkStarted && !begin)
            begin = event.at;
    }
    QVERIFY(leaseEnd && begin);
    const qint64 rest = (*leaseEnd - *begin).count();
    QVERIFY(has(u"hold work 1 for %1ms"_s.arg(rest - 1)));
    QVERIFY(has(u"hold work 1 for %1ms"_s.arg(rest + 1)));
    QVERIFY(!has(u"hold work 1 for %1ms"_s.arg(rest)));
    QVERIFY(has(u"skew api 2 by 30001ms"_s));
    QVERIFY(has(u"skew api 2 by -30001ms"_s));
}

void TestExplore::aTunnelIsTriedOverAnyNumberOfMessages()
{
    ExploreInputs inputs = explorationOf(u"reply-fails"_s, u"none"_s, 1);
    inputs.kinds = {FaultKind::Tunnel};
    const ExploreReport report = explore(inputs);
    // Messages in the story are requests and replies of two attempts. A tunnel that loses the
    // first request makes other messages than one that loses the last reply; so there are more
    // than from each message on to each later one of the story.
    QVERIFY(report.placements > 4 + 3 + 2 + 1);
    QCOMPARE(report.byFaults.size(), size_t{2});
}

void TestExplore::noContinuationSavesARunFromItsPointOfNoReturnOn()
{
    ExploreInputs inputs = explorationOf(u"two-cakes-wanted"_s, u"none"_s, 2);
    inputs.kinds = {FaultKind::LoseReply, FaultKind::LoseRequest, FaultKind::GiveUp};
    const ExploreReport report = explore(inputs);
    const PromiseReport *promise = report.promise(VerdictName::AtMostOneCake);
    QVERIFY(promise->shortest && promise->shortest->pointOfNoReturn);
    const PlacementRunner runner(inputs, {});
    const std::vector<Event> events = runner.tell(promise->shortest->faults).events;
    const size_t index = promise->shortest->pointOfNoReturn->index;
    QVERIFY(index < events.size());
    QVERIFY(promise->shortest->pointOfNoReturn->event == events[index]);
    // One more fault of any kind: whoever goes as far as that event is lost, and somebody who
    // goes as far as the event before is saved.
    size_t longestSaved = 0;
    const std::optional<Faults> additions = runner.additionsTo(promise->shortest->faults);
    for (const Fault &fault : *additions) {
        Faults more = promise->shortest->faults;
        more.push_back(fault);
        const PlacementRunner::Told told = runner.tell(more);
        if (stateIn(told.verdicts, promise->name) != VerdictState::Broken)
            longestSaved = std::max(longestSaved, sharedBeginning(told.events, events));
    }
    QVERIFY(longestSaved <= index);
    QVERIFY(!pointOfNoReturnInWords(report, *promise->shortest).isEmpty());
}

// Found by the search: what was charged was never baked, because the last completer came a moment
// before the store was up again.
void TestExplore::aCompleterThatFindsTheStoreDownComesAgain()
{
    const Timeline timeline =
        run(inputsOf(u"tunnel"_s, u"onecake"_s, u"store down 510ms..60.551s"_s));
    const RunOutcome outcome = outcomeOf(timeline);
    QCOMPARE(outcome.cakes, 1);
    QCOMPARE(outcome.charges, 1);
}

ONECAKE_TEST(TestExplore)
#include "tst_explore.moc"
