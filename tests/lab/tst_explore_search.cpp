// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// The search itself: the same whatever the threads do, ended when asked, bounded, and nothing left
// out that could differ.

#include "core/lab/explore/explore_words.h"
#include "core/lab/explore/fault_table.h"
#include "core/lab/explore/parallel_work.h"
#include "core/lab/sim/scenario/fault_words.h"
#include "tests/support/runs.h"

#include <QElapsedTimer>
#include <QTest>

#include <algorithm>
#include <set>
#include <stdexcept>
#include <thread>

using namespace onecake;
using namespace onecake::test;
using namespace Qt::StringLiterals;

class TestExploreSearch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anyNumberOfThreadsFindsTheSame();
    void manyDesignsAreFoundTheSameByAnyNumberOfThreads();
    void whatIsSkippedCouldNotDiffer_data();
    void whatIsSkippedCouldNotDiffer();
    void aSearchEndsWhenItIsAskedTo();
    void aSearchThatWasAskedToEndBeforeItBeganKnowsNothing();
    void aSearchEndsBeforeItsMemoryDoes();
    void aStoryThatNeverEndsIsCountedAsSuch();
    void moreFaultsThanThereIsRoomForIsNoMore();
    void withoutAVocabularyOnlyTheStoryIsTried();
    void onlyThePromisesThatWereAskedForAreReported();
    void progressTellsHowFarItIs();
    void everyPlaceIsWorkedOnOnce();
    void whatAThreadThrowsIsThrownToTheCaller();
    void aSetOfFingerprintsKnowsEachOnce();
    void packedFaultsAreTheSameFaults();
};

void TestExploreSearch::anyNumberOfThreadsFindsTheSame()
{
    ExploreInputs inputs = explorationOf(u"reply-fails"_s, u"stripe"_s, 2);
    inputs.kinds = {FaultKind::LoseReply, FaultKind::Crash, FaultKind::Tunnel, FaultKind::Hold,
                    FaultKind::DoubleTap};
    const QByteArray alone = bytesOf(explore(inputs));
    for (const int threads : {2, 7}) {
        inputs.threads = threads;
        QCOMPARE(bytesOf(explore(inputs)), alone);
    }
}

void TestExploreSearch::manyDesignsAreFoundTheSameByAnyNumberOfThreads()
{
    std::vector<ExploreInputs> designs;
    for (const QString &policy : {u"none"_s, u"stripe"_s, u"onecake"_s, u"sqs-fifo"_s})
        designs.push_back(explorationOf(u"tunnel"_s, policy, 1));
    const auto bytes = [&designs](int threads) {
        QByteArray all;
        for (const ExploreReport &report : exploreAll(designs, threads))
            all += bytesOf(report);
        return all;
    };
    const QByteArray alone = bytes(1);
    QCOMPARE(bytes(2), alone);
    QCOMPARE(bytes(7), alone);
}

void TestExploreSearch::whatIsSkippedCouldNotDiffer_data()
{
    QTest::addColumn<QString>("scenario");
    QTest::addColumn<QString>("policy");
    for (const char *policy : {"none", "get-then-put", "powertools", "onecake"})
        QTest::addRow("reply-fails %s", policy) << u"reply-fails"_s << QString::fromLatin1(policy);
    QTest::newRow("double-tap sqs-fifo") << u"double-tap"_s << u"sqs-fifo"_s;
}

// Whatever is built upon a fault that changed nothing is found without it: the same verdicts, and
// the same shortest placements.
void TestExploreSearch::whatIsSkippedCouldNotDiffer()
{
    QFETCH(QString, scenario);
    QFETCH(QString, policy);
    ExploreInputs inputs = explorationOf(scenario, policy, 2);
    inputs.kinds = {FaultKind::LoseReply, FaultKind::Skew,         FaultKind::GiveUp,
                    FaultKind::Hold,      FaultKind::Tunnel,       FaultKind::DoubleTap,
                    FaultKind::Crash,     FaultKind::FreeLockEarly};
    const ExploreReport pruned = explore(inputs);
    inputs.skipsWhatCannotDiffer = false;
    const ExploreReport whole = explore(inputs);
    QVERIFY(pruned.placements <= whole.placements);
    for (const PromiseReport &promise : whole.promises) {
        const PromiseReport *other = pruned.promise(promise.name);
        QCOMPARE(nameOf(stateOf(*other)), nameOf(stateOf(promise)));
        QCOMPARE(foundFor(pruned, promise.name), foundFor(whole, promise.name));
    }
}

void TestExploreSearch::aSearchEndsWhenItIsAskedTo()
{
    const ExploreInputs inputs = explorationOf(u"double-tap"_s, u"onecake"_s, 4);
    ExploreProgress progress;
    ExploreReport report;
    std::stop_source stop;
    std::thread searching([&] { report = explore(inputs, stop.get_token(), &progress); });
    while (progress.placements < 300)
        std::this_thread::yield();
    QElapsedTimer since;
    since.start();
    stop.request_stop();
    searching.join();
    // 50 ms as it is delivered; the sanitizers and a busy machine are slower.
    QVERIFY2(since.elapsed() < 2000, qPrintable(QString::number(since.elapsed())));
    QCOMPARE(report.end, ExploreEnd::Stopped);
    QVERIFY(report.placements > 0);
    QVERIFY(scopeInWords(report).contains(u"PARTIAL"_s));
    for (const PromiseReport &promise : report.promises) {
        QVERIFY(cellOf(report, promise) != u"holds"_s);
        QVERIFY(!promise.shortest || !promise.shortest->pointOfNoReturn);
    }
}

void TestExploreSearch::aSearchThatWasAskedToEndBeforeItBeganKnowsNothing()
{
    std::stop_source stop;
    stop.request_stop();
    const ExploreReport report =
        explore(explorationOf(u"tunnel"_s, u"none"_s, 1), stop.get_token());
    QCOMPARE(report.end, ExploreEnd::Stopped);
    QCOMPARE(report.faultsDone, -1);
    QCOMPARE(report.placements, quint64{0});
    QVERIFY(!isAnyBroken(report));
}

void TestExploreSearch::aSearchEndsBeforeItsMemoryDoes()
{
    ExploreInputs inputs = explorationOf(u"tunnel"_s, u"none"_s, 3);
    inputs.mostPlacements = 100;
    const ExploreReport report = explore(inputs);
    QCOMPARE(report.end, ExploreEnd::TooMany);
    QCOMPARE(report.placements, quint64{100});
    QVERIFY(scopeInWords(report).contains(u"PARTIAL"_s));
}

void TestExploreSearch::aStoryThatNeverEndsIsCountedAsSuch()
{
    ExploreInputs inputs = explorationOf(u"tunnel"_s, u"none"_s, 1);
    inputs.kinds = {FaultKind::LoseReply};
    // As if it never ended: it is cut off in the middle.
    inputs.mostEvents = 10;
    const ExploreReport report = explore(inputs);
    QVERIFY(report.placements > 0);
    QCOMPARE(report.endless, report.placements);
    for (const PromiseReport &promise : report.promises)
        QVERIFY(stateOf(promise) != PromiseState::Holds);
    QVERIFY(scopeInWords(report).contains(u"did not come to an end"_s));
}

void TestExploreSearch::moreFaultsThanThereIsRoomForIsNoMore()
{
    ExploreInputs inputs = explorationOf(u"reply-fails"_s, u"onecake"_s, 9);
    inputs.kinds = {FaultKind::DoubleTap};
    const ExploreReport report = explore(inputs);
    QVERIFY(!report.isPartial());
    QCOMPARE(report.placements, quint64{2});
    QCOMPARE(report.faultsDone, 9);
}

void TestExploreSearch::withoutAVocabularyOnlyTheStoryIsTried()
{
    ExploreInputs inputs = explorationOf(u"tunnel"_s, u"none"_s, 3);
    inputs.kinds.clear();
    const ExploreReport report = explore(inputs);
    QVERIFY(!report.isPartial());
    QCOMPARE(report.placements, quint64{1});
    QCOMPARE(foundFor(report, VerdictName::AtMostOneCake), u"story"_s);
}

void TestExploreSearch::onlyThePromisesThatWereAskedForAreReported()
{
    ExploreInputs inputs = explorationOf(u"tunnel"_s, u"none"_s, 0);
    inputs.promises = {VerdictName::NoStranger};
    const ExploreReport report = explore(inputs);
    QCOMPARE(report.promises.size(), size_t{1});
    // The second cake is another promise.
    QVERIFY(!isAnyBroken(report));
}

void TestExploreSearch::progressTellsHowFarItIs()
{
    ExploreProgress progress;
    const ExploreReport report = explore(explorationOf(u"tunnel"_s, u"none"_s, 1), {}, &progress);
    QCOMPARE(progress.placements.load(), report.placements);
    QCOMPARE(progress.broken.load(), report.breaking);
    QCOMPARE(progress.faults.load(), 1);
}

void TestExploreSearch::everyPlaceIsWorkedOnOnce()
{
    for (const int threads : {1, 2, 7}) {
        std::vector<std::atomic<int>> visits(1000);
        forEachPlace(visits.size(), threads, 1, [&visits](size_t place) { ++visits[place]; });
        QVERIFY(std::all_of(visits.begin(), visits.end(),
                            [](const std::atomic<int> &count) { return count == 1; }));
    }
    forEachPlace(0, 3, 1, [](size_t) { QFAIL("there is no place"); });
}

void TestExploreSearch::whatAThreadThrowsIsThrownToTheCaller()
{
    bool isCaught = false;
    try {
        forEachPlace(100, 3, 1, [](size_t place) {
            if (place == 50)
                throw std::runtime_error("trouble");
        });
    } catch (const std::runtime_error &) {
        isCaught = true;
    }
    QVERIFY(isCaught);
}

void TestExploreSearch::aSetOfFingerprintsKnowsEachOnce()
{
    FingerprintSet set;
    for (quint64 number = 0; number < 5000; ++number)
        QVERIFY(set.insert(number * 0x10000));
    QVERIFY(!set.insert(1)); // stands for 0, which marks a free place
    for (quint64 number = 0; number < 5000; ++number)
        QVERIFY(!set.insert(number * 0x10000));
    QCOMPARE(set.size(), size_t{5000});
    set.clear();
    QVERIFY(set.insert(0x10000));
}

void TestExploreSearch::packedFaultsAreTheSameFaults()
{
    FaultTable table;
    const Faults faults = *parseFaults(u"lose reply 1; tunnel 1s..9s; skew api 2 by -30s; respond "
                                       "500 on attempt 2; lose reply 2"_s);
    const Faults others = *parseFaults(u"lose reply 2; lose reply 1"_s);
    PackedPlacements packed;
    PackedPlacements pairs;
    table.pack(faults, packed);
    table.pack(others, pairs);
    table.pack({faults[0], faults[1]}, pairs);
    QVERIFY(table.unpacked(packed, 0) == faults);
    QVERIFY(table.unpacked(pairs, 0) == others);
    QVERIFY((table.unpacked(pairs, 1) == Faults{faults[0], faults[1]}));
    // The order is no part of a placement.
    QCOMPARE(fingerprintOf(*parseFaults(u"lose reply 1; lose reply 2"_s)), fingerprintOf(others));
    QVERIFY(fingerprintOf(faults) != fingerprintOf(others));
}

ONECAKE_TEST(TestExploreSearch)
#include "tst_explore_search.moc"
